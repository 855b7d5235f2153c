"""A text as pieces, with what each piece is to an organisation's name."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from itertools import chain, compress
from typing import Generic, TypeVar

from gazetteers.places import namesakes
from gazetteers.units import PIECE_OR_BREAK, UnitHead, compounds, province_pieces, unit_heads, unit_words
from pipeline.extract.words import Words

_MARKS = frozenset({"tỉnh", "phố", "tp"})
T = TypeVar("T")
Rows = tuple[tuple[tuple[str, ...], T], ...]


class _Node(Generic[T]):
    """What follows the pieces read so far; `ending` are the phrases that end here, with how many pieces they have."""

    __slots__ = ("ending", "following")

    def __init__(self) -> None:
        self.following: dict[str, _Node[T]] = {}
        self.ending: tuple[tuple[int, T], ...] = ()


class _Phrases(Generic[T]):
    """Phrases in pieces as a tree, so that those that begin alike are compared together."""

    def __init__(self, by_first: Mapping[str, Rows[T]]) -> None:
        self._begin: _Node[T] = _Node()
        for pieces, value in chain.from_iterable(by_first.values()):
            node = self._begin
            for piece in pieces:
                node = node.following.setdefault(piece, _Node())
            node.ending = (*node.ending, (len(pieces), value))

    def standing(self, keys: Sequence[str], at: int) -> Sequence[tuple[int, T]]:
        """Those of which all pieces stand here, the longest first, each with how many pieces it has."""
        found: tuple[tuple[int, T], ...] = ()
        node = self._begin.following.get(keys[at])
        while node is not None:
            if node.ending:
                found = node.ending + found
            at += 1
            node = node.following.get(keys[at]) if at < len(keys) else None
        return found


@cache
def _heads() -> _Phrases[UnitHead]:
    return _Phrases(unit_heads())


@cache
def _words() -> _Phrases[str]:
    return _Phrases(unit_words())


@cache
def _provinces() -> _Phrases[str]:
    return _Phrases(province_pieces())


def _in_piece(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [match.span() for match in PIECE_OR_BREAK.finditer(text, start, end)]


@cache
def _lower_heads() -> frozenset[str]:
    return frozenset(first for first, rows in unit_heads().items() if any(row.lower is not None for _, row in rows))


class Line:
    """The pieces of a text: syllables, abbreviations, numbers, signs, and line feeds, which no name crosses.

    Questions are asked by a piece's position; `keys` are the folded pieces.
    """

    def __init__(self, words: Words) -> None:
        self.text = words.text
        found = words.split(_in_piece)
        self.keys = found.lows
        self._starts, self._ends = found.starts, found.ends
        self._size = len(self.keys)

    def __len__(self) -> int:
        return self._size

    def start(self, at: int) -> int:
        """Where the piece begins in the text."""
        return self._starts[at]

    def end(self, at: int) -> int:
        """Where the piece ends in the text."""
        return self._ends[at]

    def piece_at(self, offset: int) -> int:
        """The position of the first piece that begins at or after this offset."""
        return bisect_left(self._starts, offset)

    @cached_property
    def heads(self) -> list[int]:
        """The positions at which a head may begin: with a capital, or with a word that is also written without."""
        keys, lower, text, starts = self.keys, _lower_heads(), self.text, self._starts
        firsts = compress(range(self._size), map(unit_heads().__contains__, keys))
        return [at for at in firsts if keys[at] in lower or text[starts[at]].isupper()]

    def folded(self, at: int) -> str:
        """The piece at this position, empty behind the last."""
        return self.keys[at] if 0 <= at < self._size else ""

    def is_capital(self, at: int) -> bool:
        """True if the piece begins with a capital letter."""
        return 0 <= at < self._size and self.text[self._starts[at]].isupper()

    def starts(self, at: int, pieces: tuple[str, ...]) -> bool:
        """True if these pieces stand here."""
        return 0 <= at < self._size and self.keys[at] == pieces[0] and self._goes_on(at, pieces)

    def _goes_on(self, at: int, pieces: tuple[str, ...]) -> bool:
        """True if the pieces behind the first stand here."""
        size = len(pieces)
        return size == 1 or (tuple(self.keys[at + 1 : at + size]) == pieces[1:])

    def head(self, at: int) -> tuple[int, UnitHead] | None:
        """How many pieces a head takes here, and the head."""
        if not 0 <= at < self._size:
            return None
        for length, row in _heads().standing(self.keys, at):
            if self.is_capital(at) or self._stands_alone(at, row):
                return length, row
        return None

    def _stands_alone(self, at: int, row: UnitHead) -> bool:
        return row.lower is not None and (self.folded(at - 1), self.folded(at)) not in compounds()

    def words(self, at: int) -> tuple[int, str] | None:
        """How many pieces words of names take here, and their role; a field of work wants its capital."""
        if not 0 <= at < self._size:
            return None
        for length, role in _words().standing(self.keys, at):
            if role in ("open", "type") or self.is_capital(at):
                return length, role
        return None

    def province(self, at: int) -> int:
        """How many pieces a province's name takes here; 0 for none. A district's namesake wants "tỉnh" before it."""
        if not self.is_capital(at):
            return 0
        for length, form in _provinces().standing(self.keys, at):
            return 0 if form in namesakes() and not self._is_marked(at) else length
        return 0

    def _is_marked(self, at: int) -> bool:
        before = at - 2 if self.folded(at - 1) == "." else at - 1
        return self.folded(before) in _MARKS
