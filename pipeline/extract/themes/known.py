"""Names of movements and campaigns that are known, as texts spell them."""

import re

from gazetteers.themes import movement_kinds, movements
from models.mentions import ThemeKind

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"[ ,\-–—&:;]*(?:và )?")
_PERIOD = re.compile(r" ?,? giai đoạn \d{4} ?[-–] ?\d{4}")
_LIKEWISE = re.compile(r"(?:(?:,| và| -) (?:\w+ ){1,2}tốt\b)*")  # "dạy tốt, học tốt, quản lý tốt"


def known_end(folded: str, start: int) -> int | None:
    """Where the known name that begins at `start` of a folded text ends, with the period that may follow it."""
    found = _longest(folded, start)
    if found is None:
        return None
    name, end = found
    if name[-1] == "tốt":
        end = _match_end(_LIKEWISE, folded, end)
    return _match_end(_PERIOD, folded, end)


def known_kind(folded: str, start: int, end: int) -> ThemeKind | None:
    """What the known name that fills the folded text from `start` to `end` is; null if none does."""
    found = _longest(folded, start)
    return movement_kinds()[found[0]] if found is not None and found[1] == end else None


def _longest(folded: str, start: int) -> tuple[tuple[str, ...], int] | None:
    first = _WORD.match(folded, start)
    for name in movements().get(first[0], ()) if first else ():
        if (end := _spelt(folded, start, name)) is not None:
            return name, end
    return None


def _spelt(folded: str, at: int, name: tuple[str, ...]) -> int | None:
    for word in name:
        begin = _match_end(_GAP, folded, at)
        if not folded.startswith(word, begin) or folded[begin + len(word) : begin + len(word) + 1].isalnum():
            return None
        at = begin + len(word)
    return at


def _match_end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
