"""Signs by which a CMS is known in the bytes of its pages."""

from collections.abc import Iterable
from functools import cache

from ahocorasick_rs import BytesAhoCorasick, MatchKind

_ENOUGH = 2  # one alone may be a picture or a quotation from another site


def bears(body: bytes, signs: tuple[bytes, ...]) -> bool:
    """Whether a page holds two of a system's signs; each is sought only while it can still tell."""
    found, left = 0, len(signs)
    for sign in _ordered(signs):
        if found + left < _ENOUGH:
            return False
        found += sign in body
        if found == _ENOUGH:
            return True
        left -= 1
    return False


class Signs:
    """All systems' signs, sought together in one pass over a page.

    One that begins within another is not seen, and need not be: they are of one system, which is looked at closely.
    """

    def __init__(self, signs: Iterable[bytes]) -> None:
        self._signs = tuple(dict.fromkeys(signs))
        self._sought = BytesAhoCorasick(self._signs, matchkind=MatchKind.LeftmostFirst)

    def seen_in(self, body: bytes) -> frozenset[bytes]:
        """Those that the page holds."""
        return frozenset(self._signs[number] for number, _, _ in self._sought.find_matches_as_indexes(body))


@cache
def _ordered(signs: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """Long ones first: Python finds them several times faster than short ones."""
    return tuple(sorted(signs, key=len, reverse=True))
