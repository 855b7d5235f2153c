"""A text as pieces, with what each piece is to an organisation's name."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from itertools import compress
from typing import Generic, TypeVar

from gazetteers.places import namesakes
from gazetteers.units import PIECE_OR_BREAK, UnitHead, compounds, province_pieces, unit_heads, unit_words
from pipeline.extract.words import Words

_MARKS = frozenset({"tỉnh", "phố", "tp"})
T = TypeVar("T")
Rows = tuple[tuple[tuple[str, ...], T], ...]


# phrases by how many pieces they have, the longest first: each by its pieces behind the second
_Lengths = tuple[tuple[int, Mapping[tuple[str, ...], Rows[T]]], ...]


class _Phrases(Generic[T]):
    """Phrases in pieces, longest first: those that begin alike are compared together, and not one after the other."""

    def __init__(self, by_first: Mapping[str, Rows[T]]) -> None:
        self._rows: dict[str, tuple[dict[str, _Lengths[T]], Rows[T]]] = {}
        for first, rows in by_first.items():
            alone = tuple(row for row in rows if len(row[0]) == 1)
            seconds = {pieces[1] for pieces, _ in rows if len(pieces) > 1}
            longer = {second: _by_length([row for row in rows if row[0][1:2] in ((), (second,))]) for second in seconds}
            self._rows[first] = longer, alone

    def standing(self, keys: Sequence[str], at: int) -> Sequence[tuple[tuple[str, ...], T]]:
        """Those of which all pieces stand here."""
        found = self._rows.get(keys[at])
        if found is None:
            return ()
        longer, alone = found
        lengths = longer.get(keys[at + 1]) if at + 1 < len(keys) else None
        if lengths is None:
            return alone
        return [row for size, rows in lengths for row in rows.get(tuple(keys[at + 2 : at + size]), ())]


def _by_length(rows: Sequence[tuple[tuple[str, ...], T]]) -> _Lengths[T]:
    found: defaultdict[int, dict[tuple[str, ...], Rows[T]]] = defaultdict(dict)
    for pieces, value in rows:
        rest = found[len(pieces)]
        rest[pieces[2:]] = (*rest.get(pieces[2:], ()), (pieces, value))
    return tuple(sorted(found.items(), reverse=True))


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
        for pieces, row in _heads().standing(self.keys, at):
            if self.is_capital(at) or self._stands_alone(at, row):
                return len(pieces), row
        return None

    def _stands_alone(self, at: int, row: UnitHead) -> bool:
        return row.lower is not None and (self.folded(at - 1), self.folded(at)) not in compounds()

    def words(self, at: int) -> tuple[int, str] | None:
        """How many pieces words of names take here, and their role; a field of work wants its capital."""
        if not 0 <= at < self._size:
            return None
        for pieces, role in _words().standing(self.keys, at):
            if role in ("open", "type") or self.is_capital(at):
                return len(pieces), role
        return None

    def province(self, at: int) -> int:
        """How many pieces a province's name takes here; 0 for none. A district's namesake wants "tỉnh" before it."""
        if not self.is_capital(at):
            return 0
        for pieces, form in _provinces().standing(self.keys, at):
            return 0 if form in namesakes() and not self._is_marked(at) else len(pieces)
        return 0

    def _is_marked(self, at: int) -> bool:
        before = at - 2 if self.folded(at - 1) == "." else at - 1
        return self.folded(before) in _MARKS
