"""A text as pieces, with what each piece is to an organisation's name."""

from bisect import bisect_left
from functools import cache, cached_property

from gazetteers.places import namesakes
from gazetteers.units import PIECE_OR_BREAK, UnitHead, compounds, province_pieces, unit_heads, unit_words
from pipeline.extract.words import Words

_MARKS = frozenset({"tỉnh", "phố", "tp"})


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
        firsts, lower = unit_heads(), _lower_heads()
        return [
            at
            for at, key in enumerate(self.keys)
            if key in firsts and (key in lower or self.text[self._starts[at]].isupper())
        ]

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
        keys = self.keys
        if not 0 <= at < self._size:
            return None
        for pieces, row in unit_heads().get(keys[at], ()):
            size = len(pieces)
            if (size == 1 or tuple(keys[at + 1 : at + size]) == pieces[1:]) and (
                self.is_capital(at) or self._stands_alone(at, row)
            ):
                return size, row
        return None

    def _stands_alone(self, at: int, row: UnitHead) -> bool:
        return row.lower is not None and (self.folded(at - 1), self.folded(at)) not in compounds()

    def words(self, at: int) -> tuple[int, str] | None:
        """How many pieces words of names take here, and their role; a field of work wants its capital."""
        for pieces, role in unit_words().get(self.folded(at), ()):
            if self._goes_on(at, pieces) and (role in ("open", "type") or self.is_capital(at)):
                return len(pieces), role
        return None

    def province(self, at: int) -> int:
        """How many pieces a province's name takes here; 0 for none. A district's namesake wants "tỉnh" before it."""
        for pieces, form in province_pieces().get(self.folded(at), ()):
            if self._goes_on(at, pieces) and self.is_capital(at):
                return 0 if form in namesakes() and not self._is_marked(at) else len(pieces)
        return 0

    def _is_marked(self, at: int) -> bool:
        before = at - 2 if self.folded(at - 1) == "." else at - 1
        return self.folded(before) in _MARKS
