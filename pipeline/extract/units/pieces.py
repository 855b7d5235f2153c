"""A text as pieces, with what each piece is to an organisation's name."""

from bisect import bisect_left
from functools import cached_property

from gazetteers.folding import fold
from gazetteers.places import namesakes
from gazetteers.units import PIECE_OR_BREAK, UnitHead, compounds, province_pieces, unit_heads, unit_words

_MARKS = frozenset({"tỉnh", "phố", "tp"})


class Line:
    """The pieces of a text: syllables, abbreviations, numbers, signs, and line feeds, which no name crosses.

    Questions are asked by a piece's position; `keys` are the folded pieces. `folded` is `fold(text)`, if it is there.
    """

    def __init__(self, text: str, folded: str | None = None) -> None:
        self.text = text
        folded = fold(text) if folded is None else folded
        self.bounds = [match.span() for match in PIECE_OR_BREAK.finditer(folded)]
        self.keys = [folded[start:end] for start, end in self.bounds]

    def __len__(self) -> int:
        return len(self.bounds)

    def start(self, at: int) -> int:
        """Where the piece begins in the text."""
        return self.bounds[at][0]

    def end(self, at: int) -> int:
        """Where the piece ends in the text."""
        return self.bounds[at][1]

    def piece_at(self, offset: int) -> int:
        """The position of the first piece that begins at or after this offset."""
        return bisect_left(self.bounds, (offset, 0))

    @cached_property
    def heads(self) -> list[int]:
        """The positions at which a head may begin."""
        firsts = unit_heads()
        return [at for at, key in enumerate(self.keys) if key in firsts]

    def folded(self, at: int) -> str:
        """The piece at this position, empty behind the last."""
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def is_capital(self, at: int) -> bool:
        """True if the piece begins with a capital letter."""
        return 0 <= at < len(self.bounds) and self.text[self.bounds[at][0]].isupper()

    def starts(self, at: int, pieces: tuple[str, ...]) -> bool:
        """True if these pieces stand here."""
        return self.folded(at) == pieces[0] and tuple(self.keys[at : at + len(pieces)]) == pieces

    def head(self, at: int) -> tuple[int, UnitHead] | None:
        """How many pieces a head takes here, and the head."""
        for pieces, row in unit_heads().get(self.folded(at), ()):
            if self.starts(at, pieces) and (self.is_capital(at) or self._stands_alone(at, row)):
                return len(pieces), row
        return None

    def _stands_alone(self, at: int, row: UnitHead) -> bool:
        return row.lower is not None and (self.folded(at - 1), self.folded(at)) not in compounds()

    def words(self, at: int) -> tuple[int, str] | None:
        """How many pieces words of names take here, and their role; a field of work wants its capital."""
        for pieces, role in unit_words().get(self.folded(at), ()):
            if self.starts(at, pieces) and (role in ("open", "type") or self.is_capital(at)):
                return len(pieces), role
        return None

    def province(self, at: int) -> int:
        """How many pieces a province's name takes here; 0 for none. A district's namesake wants "tỉnh" before it."""
        for pieces, form in province_pieces().get(self.folded(at), ()):
            if self.starts(at, pieces) and self.is_capital(at):
                return 0 if form in namesakes() and not self._is_marked(at) else len(pieces)
        return 0

    def _is_marked(self, at: int) -> bool:
        before = at - 2 if self.folded(at - 1) == "." else at - 1
        return self.folded(before) in _MARKS
