"""Making an article's text out of its pieces: one line each, in page order, each a part with its place."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from models import Part
from models.article import PartKind
from spiders.cms.shared import captions, furniture, text
from spiders.cms.shared.blocks import Line

_SHORT = 200  # characters up to which lines are compared without their punctuation
_DESCRIBED = 40  # characters by which a lead is known again


class Piece(NamedTuple):
    """One line of an article and what it is."""

    kind: PartKind
    text: str


def pieces_of(lines: Sequence[Line], *, own: bool = False) -> list[Piece]:
    """The body's lines as pieces: rows of tables, captions, and the rest, without furniture; `own` lines have none."""
    found = []
    for place, line in enumerate(lines):
        if line.text and (own or line.table or not furniture.is_furniture(line.text)):
            kind: PartKind = "caption" if captions.is_caption(lines, place) else "table" if line.table else "body"
            found.append(Piece(kind, line.text))
    return found


def without_repeats(title: str, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces without the title said again at their head, without a line said twice running, and without the lead,
    or the first prose, said again below. Rows of tables may repeat, and so may clauses of a document.
    """
    kept: list[Piece] = []
    leads: set[str] = set()
    last, heading = "", text.plain(title)
    for piece in pieces:
        bare = text.plain(piece.text) if len(piece.text) <= _SHORT else piece.text.casefold()
        repeats = bare == last or (bare in leads and furniture.is_prose(piece.text))
        if piece.kind == "table" or not (repeats or (not kept and _says_again(piece, heading))):
            kept.append(piece)
        if piece.kind == "lead" or not leads:
            leads.add(bare)
        last = bare
    return kept


def _says_again(piece: Piece, heading: str) -> bool:
    return text.is_any_of(piece.text, (heading,))


def with_lead(described: str | None, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, the first line of text a lead if the page's description begins as it does (and may be cut)."""
    bare = text.plain(described or "")[:_DESCRIBED]
    lead = next((place for place, piece in enumerate(pieces) if piece.kind == "body"), None)
    if lead is None or len(bare) < _DESCRIBED or not text.plain(pieces[lead].text).startswith(bare):
        return list(pieces)
    return [*pieces[:lead], Piece("lead", pieces[lead].text), *pieces[lead + 1 :]]


def joined(title: str, pieces: Iterable[Piece]) -> tuple[str, tuple[Part, ...]]:
    """The text, and the parts that cover it: `text[part.start:part.end]` is a piece."""
    place, parts, lines = 0, [], []
    for kind, line in (Piece("title", title), *pieces):
        parts.append(Part(kind=kind, start=place, end=place + len(line)))
        lines.append(line)
        place += len(line) + 1
    return "\n".join(lines), tuple(parts)
