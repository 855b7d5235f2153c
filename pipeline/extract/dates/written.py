"""A date as it stands in the text, before its year is resolved, and what makes one valid."""

from datetime import date
from typing import NamedTuple

_LEAP_YEAR = 2000
_FIRST_YEAR, _LAST_YEAR = 1800, 2100


class Written(NamedTuple):
    """Day and month, or month and year (`day` null), at `start:end`.

    `cue` is where the words that make it a date begin; `rank` how firmly they do (2 its word or its year stands there,
    0 bare figures). `named` marks the fixed day of a holiday's name; `chain` numbers the range or list it belongs to.
    """

    start: int
    end: int
    day: int | None
    month: int
    year: int | None
    rule: str
    cue: int
    rank: int = 2
    named: bool = False
    chain: int = 0


def is_valid(day: int | None, month: int, year: int | None) -> bool:
    """Whether the calendar has such a day; without a year, whether any year has."""
    try:
        date(year or _LEAP_YEAR, month, 1 if day is None else day)
    except ValueError:
        return False
    return year is None or _FIRST_YEAR <= year <= _LAST_YEAR


def edtf(day: int | None, month: int, year: int | None) -> str:
    """EDTF (ISO 8601-2): `2021-10-19`, `2022-09`, `XXXX-11-20`."""
    value = f"{year:04d}" if year else "XXXX"
    return f"{value}-{month:02d}" + (f"-{day:02d}" if day else "")
