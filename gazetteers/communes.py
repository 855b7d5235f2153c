"""Communes whose name is borne in one province alone.

Those of 2024 and those of 2025-07-01 (resolutions 1656 to 1689/NQ-UBTVQH15), by vietnamadminunits 1.0.4 (MIT).
"""

import re
from collections.abc import Iterator
from functools import cache

from gazetteers.folding import fold
from gazetteers.loader import Row, load
from gazetteers.place_finder import Place

_NAMED = re.compile(
    r"\b(?:(?<!thị )(?<!tác )xã|phường|thị trấn|đặc khu) (?P<first>[^\W_][\w'’]*)(?P<more>(?: [^\W_][\w'’]*){0,3})"
)


class Commune(Row):
    """A xã, phường, thị trấn or đặc khu and the province, by its name until 2025-06-30, that it lay in."""

    name: str
    province: str


@cache
def communes() -> dict[str, str]:
    """Folded names, without kinds, to provinces."""
    return {fold(row.name): row.province for row in load("communes", Commune)}


def find_communes(text: str, folded: str) -> Iterator[Place]:
    """Every commune named with its kind in an NFC text whose folded form is `folded`, if its province is certain."""
    for match in _NAMED.finditer(folded):
        begin = match.start("first")
        words = [match["first"], *match["more"].split()]
        if text[begin].isdigit() or text[begin].isupper():
            end = _end(text, begin, words)
            if end is not None and (home := communes().get(folded[begin:end])):
                yield Place(match.start(), end, home, marked=True, district=True)


def _end(text: str, begin: int, words: list[str]) -> int | None:
    """Where the longest known name ends; a shorter one is none if its next word is a part of a name, too."""
    for count in range(len(words), 0, -1):
        end = begin + len(" ".join(words[:count]))
        if " ".join(words[:count]) in communes():
            return None if count < len(words) and text[end + 1].isupper() else end
    return None
