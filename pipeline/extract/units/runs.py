"""What runs of capitals and figures inside units' names are: persons behind them, numbers and days of schools."""

from functools import cache

from gazetteers.folding import fold
from gazetteers.people import surnames
from pipeline.extract.units.pieces import Line

_MIDDLE = frozenset({"thị", "văn"})
_OF_TIME = frozenset({"học", "thứ"})
_COUNTED = frozenset({"năm", "tháng", "ngày", "lần", "giải", "cá", "tập", "giáo", "em", "lớp", "thầy", "cô", "người"})


@cache
def _surnames() -> frozenset[str]:
    """Enough to tell "Sở Nội vụ Trần Văn An" from "Phòng GD&ĐT U Minh Thượng"."""
    return frozenset(fold(row.name) for row in surnames() if row.common)


@cache
def _rare_surnames() -> frozenset[str]:
    return frozenset(fold(row.name) for row in surnames())


def _starts_person(line: Line, at: int) -> bool:
    """True for a common surname, and for any before "Thị" or "Văn": "Lò Văn Xuân"."""
    common = line.folded(at) in _surnames()
    return common or (line.folded(at + 1) in _MIDDLE and line.folded(at) in _rare_surnames())


def is_person(line: Line, at: int, run: int) -> bool:
    """True if the run of so many capitals is a person's full name."""
    return run >= 3 and _starts_person(line, at)  # noqa: PLR2004  # surname, middle and given name


def without_person(line: Line, at: int, run: int) -> int:
    """A run of capitals without the person's name that follows a school's or place's: "Mường Chà Nguyễn Văn An"."""
    for start in range(2, run - 2):
        if _starts_person(line, at + start):
            return start
    return run


def is_number(line: Line, at: int) -> bool:
    """True for a number that may end a school's name; not for a date's first part."""
    if not line.folded(at).isdigit() or len(line.folded(at)) > 2:  # noqa: PLR2004  # a year, a count
        return False
    sign, after = line.folded(at + 1), line.folded(at + 2)
    if sign in _COUNTED and not (after in _OF_TIME or after.isdigit()):
        return False  # "5 năm liền"; "2 năm học 2020-2021", "2 ngày 3/4" are no counts
    return not ((sign in ("/", ".", "-") and after.isdigit()) or (sign == "/" and after[:1].isalnum()))


def day_length(line: Line, at: int) -> int:
    """How many pieces a day takes that a school is named after: "Trường Mầm non 19/5", "… 20-10"."""
    day, sign, month = line.folded(at), line.folded(at + 1), line.folded(at + 2)
    if not (day.isdigit() and sign in ("/", "-") and month.isdigit()) or max(len(day), len(month)) > 2:  # noqa: PLR2004  # no year
        return 0
    glued = line.end(at) == line.start(at + 1) and line.end(at + 1) == line.start(at + 2)
    goes_on = line.folded(at + 3) in ("/", "-") and line.end(at + 2) == line.start(at + 3)
    return 3 if glued and not goes_on else 0


def is_abbreviation(line: Line, at: int) -> bool:
    """True for a piece of capitals: "GDTX", "TNMT"."""
    piece = line.text[line.start(at) : line.end(at)] if at < len(line) else ""
    return len(piece) > 1 and piece[1:2].isupper()
