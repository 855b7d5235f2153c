"""Tables, of which a row is a line with "|" between its cells: which columns hold the names of officials."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.people.document import Reading
from pipeline.extract.people.segments import Range
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.vocabulary import vocabulary

_POSTS = frozenset({"vụ", "vị", "tác", "trường"})  # chức vụ, đơn vị, công tác
_PUPILS = frozenset({"sinh", "lớp", "giải", "em"})


def cells_of(tokens: Tokens, first: int, stop: int) -> list[Range]:
    """The cells of a row that hold something; an empty one has an empty range."""
    bars = tokens.places.get("|")
    if bars is None:  # as in most texts
        return [(first, stop)]
    edges = [first - 1, *bars[bisect_left(bars, first) : bisect_left(bars, stop)], stop]
    return [(left + 1, right) for left, right in pairwise(edges)]


def name_columns(reading: Reading, header: Sequence[Range]) -> frozenset[int]:
    """The places of "Họ và tên", where another column says the post, and of an office ("Trưởng đoàn", "Người chủ trì").

    None in a table of pupils.
    """
    lows = [frozenset(reading.tokens.lows[first:stop]) for first, stop in header]
    if any(not cell.isdisjoint(_PUPILS) for cell in lows):
        return frozenset()
    posts = any(not cell.isdisjoint(_POSTS) for cell in lows)
    return frozenset(
        k for k, cell in enumerate(lows) if (posts and {"họ", "tên"} <= cell) or _is_office(reading.tokens, header[k])
    )


def _is_office(tokens: Tokens, cell: Range) -> bool:
    """True for a cell that holds an office and nothing else."""
    found = vocabulary().offices.match(tokens, cell[0]) if cell[0] < cell[1] else None
    return found is not None and found[0] == cell[1]
