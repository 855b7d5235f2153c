"""Signs by which a CMS is known in the bytes of its pages."""

from collections.abc import Iterable
from functools import cache

from ahocorasick_rs import BytesAhoCorasick, MatchKind

_ENOUGH = 2  # one alone may be a picture or a quotation from another site


def bears(body: bytes, signs: tuple[bytes, ...], seen: frozenset[bytes] | None = None) -> bool:
    """Whether a page holds two of a system's signs; each is sought only while it can still tell.

    `seen` is what `Signs` sees on the page, if it has looked: of a system whose signs the page holds it sees one.
    """
    if seen is not None and seen.isdisjoint(signs):
        return False
    found, left = 0, len(signs)
    for sign in sorted(_ordered(signs), key=lambda sign: sign not in seen) if seen else _ordered(signs):
        if found + left < _ENOUGH:
            return False
        found += sign in body
        if found == _ENOUGH:
            return True
        left -= 1
    return False


class Signs:
    """All systems' signs, sought together in one pass over a page.

    One that begins within another is not seen, and need not be: they are of one system, which is looked at closely. Of
    an attribute the value alone is sought: its name stands everywhere, and each time would be looked at.
    """

    def __init__(self, signs: Iterable[bytes]) -> None:
        self._bearing: dict[bytes, list[bytes]] = {}
        for sign in signs:
            self._bearing.setdefault(sign[max(sign.find(b'="'), 0) :], []).append(sign)
        self._values = tuple(self._bearing)
        self._sought = BytesAhoCorasick(self._values, matchkind=MatchKind.LeftmostFirst)

    def seen_in(self, body: bytes) -> frozenset[bytes]:
        """Those that the page holds, or whose value stands in it."""
        values = {self._values[number] for number, _, _ in self._sought.find_matches_as_indexes(body)}
        return frozenset(sign for value in values for sign in self._bearing[value])


@cache
def _ordered(signs: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """Long ones first: Python finds them several times faster than short ones."""
    return tuple(sorted(signs, key=len, reverse=True))
