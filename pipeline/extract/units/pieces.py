"""A line of text as pieces, with what each piece is to an organisation's name."""

from dataclasses import dataclass
from functools import cached_property

from gazetteers.folding import fold
from gazetteers.place_finder import find_provinces
from gazetteers.units import PIECE, UnitHead, compounds, unit_heads, unit_words


@dataclass(frozen=True)
class Piece:
    """A syllable, abbreviation, number or sign: `text[start:end]`; `folded` is its folded form."""

    start: int
    end: int
    folded: str
    capital: bool


class Line:
    """The pieces of a text without line feeds; questions are asked by a piece's position."""

    def __init__(self, text: str) -> None:
        self.text = text
        folded = fold(text)
        self.pieces = [
            Piece(match.start(), match.end(), folded[match.start() : match.end()], text[match.start()].isupper())
            for match in PIECE.finditer(text)
        ]

    @cached_property
    def provinces(self) -> dict[int, int]:
        """Where a province's name begins in the text, and where it ends."""
        return {place.start: place.end for place in find_provinces(self.text)}

    def folded(self, at: int) -> str:
        """The piece at this position, empty behind the last."""
        return self.pieces[at].folded if 0 <= at < len(self.pieces) else ""

    def is_capital(self, at: int) -> bool:
        """True if the piece begins with a capital letter."""
        return at < len(self.pieces) and self.pieces[at].capital

    def starts(self, at: int, pieces: tuple[str, ...]) -> bool:
        """True if these pieces stand here."""
        return all(self.folded(at + step) == piece for step, piece in enumerate(pieces))

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
        """How many pieces a province's name takes here; 0 for none."""
        end = self.provinces.get(self.pieces[at].start) if at < len(self.pieces) else None
        return 0 if end is None else sum(1 for piece in self.pieces[at : at + 8] if piece.end <= end)
