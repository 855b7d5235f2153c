"""The year of a day that is written without one: taken only where one clue makes it certain, with that clue's name.

Clues are asked in the order of their strength; the first that answers decides. A holiday's fixed day ("chào mừng
20/11") keeps its year open unless a year is written with it or an anniversary is counted to it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from gazetteers.holidays import holidays
from pipeline.extract.dates.clues import Clues, SchoolYears
from pipeline.extract.dates.written import Written, is_valid

# days by which a report may follow, or announce, what it tells
_PAST, _FUTURE = 150, 60
_NEAR = 45
_MONTH_SLACK = 75
_SUMMER = range(6, 11)
_SCHOOL_STARTS, _REVIEWS_END = 8, 11
_BESIDE = re.compile(
    r"[ ]?,?[ ]{0,2}\(?(?:năm[ ]|(?:(?:1[89]|20)\d\d[ ]{0,2}[\-/][ ]{0,2})(?=20\d\d\)))"
    r"(?P<year>(?:19|20)\d\d)(?!\d|[ ]{0,2}[\-/][ ]{0,2}\d)"
)
_THIS_YEAR = re.compile(r"[ ]?,?[ ]?(?:của )?năm nay(?!\w)")


@dataclass(frozen=True)
class Resolved:
    """A date with its year, and the clue that gave it; both null where it stays open."""

    written: Written
    year: int | None
    reason: str | None = None


def resolve(folded: str, dates: Sequence[Written], clues: Clues) -> list[Resolved]:
    """Every date in its order, with the year that is written or certain."""
    return [Resolved(one, one.year) if one.year is not None else _resolved(folded, one, dates, clues) for one in dates]


def _resolved(folded: str, one: Written, dates: Sequence[Written], clues: Clues) -> Resolved:
    answers: tuple[tuple[str, Callable[[], int | None]], ...] = (
        ("year_beside", lambda: _beside(folded, one, clues)),
        ("range", lambda: _from_chain(one, dates)),
        ("anniversary", lambda: _own_anniversary(one, clues)),
        ("same_day", lambda: _same_day(one, dates)),
        ("holiday", lambda: 0 if one.named else None),
        ("published", lambda: _near_publication(one, clues.published)),
        ("address", lambda: _near_publication(one, clues.address_day)),
        ("school_year", lambda: _in_school_year(one, clues.school)),
        ("anniversary_of_year", lambda: _near_anniversary(one, clues)),
        ("title_year", lambda: clues.title_year),
        ("named_year", lambda: clues.named_year),
        ("near_date", lambda: _near_dates(one, dates)),
    )
    for reason, answer in answers:
        year = answer()
        if year == 0:
            break
        if year is not None and is_valid(one.day, one.month, year):
            return Resolved(one, year, reason)
    return Resolved(one, None)


def _beside(folded: str, one: Written, clues: Clues) -> int | None:
    """The year of "20/11 năm 2023", "28/5 (1954-2024)" or "5/9 năm nay"."""
    beside = _BESIDE.match(folded, one.end)
    if beside:
        return int(beside["year"])
    return clues.published.year if clues.published and _THIS_YEAR.match(folded, one.end) else None


def _from_chain(one: Written, dates: Sequence[Written]) -> int | None:
    """The year of the next date in the same range or list; a range over New Year begins in the year before."""
    following = (other for other in dates if other.chain == one.chain and other.year and other.start > one.start)
    other = next(following, None)
    if other is None or other.year is None:
        return None
    return other.year - (one.month > other.month)


def _own_anniversary(one: Written, clues: Clues) -> int | None:
    """The year that an anniversary of this very day reaches, if the text counts but one."""
    years = {year for holiday, year in clues.anniversaries if (holiday.day, holiday.month) == (one.day, one.month)}
    return years.pop() if len(years) == 1 else None


def _same_day(one: Written, dates: Sequence[Written]) -> int | None:
    """The year that the same day has elsewhere; not the one from which its anniversaries count."""
    holiday = holidays().get((one.day or 0, one.month))
    origin = holiday.since if holiday else None
    years = {other.year for other in dates if (other.day, other.month) == (one.day, one.month)} - {None, origin}
    return years.pop() if len(years) == 1 else None


def _near_publication(one: Written, published: date | None) -> int | None:
    return _nearest(one, published, _PAST, _FUTURE) if published else None


def _nearest(one: Written, anchor: date, past: int, future: int) -> int | None:
    """The one year that puts the day at most `past` days before or `future` days after the anchor."""
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        if is_valid(one.day, one.month, year):
            distance = (date(year, one.month, one.day or 1) - anchor).days
            if -past <= distance <= future:
                return year
    return None


def _in_school_year(one: Written, school: SchoolYears | None) -> int | None:
    if school is None:
        return None
    if school.next_too:
        return school.first + 1 if one.month in _SUMMER else None
    looked_back_on = school.reviewed and one.month <= _REVIEWS_END
    return school.first if one.month >= _SCHOOL_STARTS and not looked_back_on else school.first + 1


def _near_anniversary(one: Written, clues: Clues) -> int | None:
    years = {
        _nearest(one, date(year, holiday.month, holiday.day), _MONTH_SLACK, _MONTH_SLACK)
        for holiday, year in clues.anniversaries
    }
    return years.pop() if len(years) == 1 else None


def _near_dates(one: Written, dates: Sequence[Written]) -> int | None:
    anchors = {date(other.year, other.month, other.day) for other in dates if other.year and other.day}
    years = {_nearest(one, anchor, _NEAR, _NEAR) for anchor in anchors} - {None}
    return years.pop() if len(years) == 1 else None
