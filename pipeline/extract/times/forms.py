"""What a form of time expression is, what it is resolved against, and the pieces of which EDTF values are made."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from models import TimeKind
from pipeline.extract.dates.clues import SchoolYears

NUMBERS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
}  # fmt: skip
YEAR = r"(?:19|20)\d\d"
SCHOOL_YEARS = r"(?P<y>(?:19|20)\d\d)[ ]{0,2}[\-/][ ]{0,2}(?P<z>(?:(?:19|20)\d\d|\d\d))(?!\d)"


class Anchors(NamedTuple):
    """What an expression may be counted from; null is not known.

    `day` is the last full day written before the expression, `beside` the one that explains it ("sáng nay (5/9)").
    """

    published: date | None
    school: SchoolYears | None
    day: date | None = None
    beside: date | None = None


class Reading(NamedTuple):
    """An EDTF value, null where it is not certain, and what it was counted from; null where nothing had to be."""

    value: str | None
    reason: str | None = None


@dataclass(frozen=True)
class Found:
    """A spelling in a folded text: the match from its word on, and what stands before the word and belongs to it."""

    match: re.Match[str]
    lead: str = ""

    def __getitem__(self, name: str) -> str | None:
        """A part as written; null where it is not."""
        return self.match[name]


@dataclass(frozen=True)
class Form:
    """A spelling over folded text: one of its `words`, with which the pattern begins, and a `lead` before it.

    A reading of null is no expression after all.
    """

    kind: TimeKind
    rule: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Callable[[Found, Anchors], Reading | None]
    lead: re.Pattern[str] | None = None


def number(written: str) -> int | None:
    """The number written in figures, words or Roman numerals; null for other words."""
    return int(written) if written.isdigit() else NUMBERS.get(written)


def month_parts(year: int | None, month: int) -> dict[str, str]:
    """The EDTF intervals of a month's parts, by the folded word before "tháng"."""
    if year is None:
        return {}
    last = calendar.monthrange(year, month)[1]
    ends = {
        "đầu": (1, 10), "thượng tuần": (1, 10), "giữa": (11, 20), "trung tuần": (11, 20), "cuối": (21, last),
        "hạ tuần": (21, last), "nửa đầu": (1, 15), "nửa cuối": (16, last),
    }  # fmt: skip
    return {
        word: f"{year}-{month:02d}-{first:02d}~/{year}-{month:02d}-{end:02d}~" for word, (first, end) in ends.items()
    }


def span_of_days(first: date, days: int) -> str:
    """The EDTF interval of so many days."""
    return f"{first}/{first + timedelta(days=days - 1)}"


def school_year_of(day: date, *, ahead: bool) -> int | None:
    """The first year of the school year that a day lies in; in June and July only if one looks `ahead` or back."""
    if day.month >= 8:  # noqa: PLR2004  # teachers return in August
        return day.year
    if day.month <= 5:  # noqa: PLR2004  # lessons end in May
        return day.year - 1
    return day.year if ahead else None
