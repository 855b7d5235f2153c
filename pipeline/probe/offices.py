"""Whose site it is, by what its pages call themselves: a proposal for a person to check."""

import re
from collections.abc import Iterable

from gazetteers.folding import fold
from gazetteers.place_finder import find_provinces
from gazetteers.places import province_of_host
from gazetteers.sites import Level

_LEVELS: tuple[tuple[Level, str], ...] = (
    ("ministry", r"bộ giáo dục"),
    ("province", r"sở (?:giáo dục|gd)"),
    ("district", r"phòng (?:giáo dục|gd)"),
    ("school", r"(?:trường|trung tâm|tiểu học|thcs|thpt|mầm non|mẫu giáo)\b"),
)
_BREAKS = re.compile(r"\s+[|–—-]\s+|\s*::\s*|\s*[|»]\s*")
_LONGEST = 150  # characters of an office's name


def office_of(names: Iterable[str], domain: str) -> tuple[str, Level]:
    """The name that says what kind of office it is, and its level; else the first name, of the press."""
    pieces = [piece.strip() for name in names for piece in _BREAKS.split(name[:1000]) if piece.strip()]
    for piece in pieces:
        level = _level(piece)
        if level and len(piece) <= _LONGEST:
            return piece, level
    return (pieces[0][:_LONGEST] if pieces else domain), "press"


def province_of(organisation: str, domain: str) -> str | None:
    """By the host's labels, else by the only province that the name holds; null where neither tells."""
    named = {place.province for place in find_provinces(organisation)}
    return province_of_host(domain) or (named.pop() if len(named) == 1 else None)


def _level(name: str) -> Level | None:
    folded = fold(name)
    return next((level for level, pattern in _LEVELS if re.search(rf"(?<!\w){pattern}", folded)), None)
