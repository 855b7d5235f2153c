"""How much is published on which day of the year: in summer and over Tết a silent site is no silent site."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Literal

from gazetteers.loader import Row, load_file
from pipeline.extract.times.lunar import solar


class QuietPeriod(Row):
    """Days of each year, both ends included, on which sites publish `share` of what they do otherwise (0 to 1)."""

    name: str
    calendar: Literal["solar", "lunar"]
    from_day: int
    from_month: int
    to_day: int
    to_month: int
    share: float
    source: str


def quiet_periods() -> tuple[QuietPeriod, ...]:
    """Every row of `data/quiet_periods.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.monitors") / "data" / "quiet_periods.csv", QuietPeriod)


@cache
def weighted_days(first: date, last: date) -> tuple[tuple[date, float], ...]:
    """Every day from `first` to `last` with its weight: 1 on ordinary days, the least share of its quiet periods."""
    quiet: dict[date, float] = {}
    for period in quiet_periods():
        for year in range(first.year - 1, last.year + 1):
            for day in _days(period, year):
                quiet[day] = min(period.share, quiet.get(day, 1.0))
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return tuple((day, quiet.get(day, 1.0)) for day in days)


def _days(period: QuietPeriod, year: int) -> Iterator[date]:
    """The days of a period that begins in that (solar or lunar) year and may end in the next."""
    wraps = (period.to_month, period.to_day) < (period.from_month, period.from_day)
    begin = _date(period, period.from_day, period.from_month, year)
    end = _date(period, period.to_day, period.to_month, year + wraps)
    for number in range((end - begin).days + 1):
        yield begin + timedelta(days=number)


def _date(period: QuietPeriod, day: int, month: int, year: int) -> date:
    found = date(year, month, day) if period.calendar == "solar" else solar(day, month, year)
    if found is None:
        raise ValueError(f"{period.name}: the lunar year {year} has no day {day}/{month}")
    return found
