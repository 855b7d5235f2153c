"""The parts of which a signature block is made, in the order in which they are read: offices, "(Đã ký)", names.

In a printed document each is a line of its own; where a page lost the lines, or made a table of the two columns, they
stand in one line or in cells.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.extract.people.document import Reading
from pipeline.extract.people.segments import Range
from pipeline.extract.people.tables import cells_of
from pipeline.extract.people.tokens import Tokens

_SIGN = ("ký", "kí")
_MARKS = frozenset({"(", ")", "[", "]", "đã", *_SIGN, "tên", ",", "và", "đóng", "dấu", "duyệt", "."}) | frozenset(
    {"ghi", "rõ", "họ", "điện", "tử", "số"}
)
_OPENS, _CLOSES = frozenset("(["), frozenset(")]")
_MARK = 12  # tokens of "(Ký tên, đóng dấu, ghi rõ họ tên)"
_BORDERS = frozenset("\n|")
_MOST = 8  # columns of a table in which somebody signs
_COPIES = ["nơi", "nhận"]  # who gets the document: the signature stands beside it


class Part(NamedTuple):
    """Tokens `first` to before `stop`; `tabled` if they are a cell among others, `is_mark` for "(Đã ký)"."""

    first: int
    stop: int
    tabled: bool
    is_mark: bool


def columns(reading: Reading) -> Iterator[list[Part]]:
    """The parts of a text line by line, of a row the last cell; then those of every row and column of its tables."""
    tokens = reading.tokens
    marks = list(dict.fromkeys(mark for sign in tokens.where(_SIGN) if (mark := _mark(tokens, sign))))
    if "|" not in tokens.places:
        yield _parts(marks, reading.lines, tabled=False)
        return
    rows = [cells_of(tokens, *line) for line in reading.lines]
    lines: list[Part] = []
    for alone, run in groupby(rows, key=lambda cells: len(cells) == 1):
        table = list(run)
        beside = not alone and any(tokens.lows[slice(*cells[0])][:2] == _COPIES for cells in table)
        lines += _parts(marks, (cells[-1] for cells in table), tabled=not alone and not beside)
        if marks and not alone:
            yield from _of_table(marks, table)
    yield lines


def _of_table(marks: Sequence[Range], table: Sequence[Sequence[Range]]) -> Iterator[list[Part]]:
    yield from (_parts(marks, cells, tabled=True) for cells in table if _inside(marks, cells[0][0], cells[-1][1]))
    if _inside(marks, table[0][0][0], table[-1][-1][1]):
        for k in range(min(_MOST, max(map(len, table)) - 1)):
            yield _parts(marks, (cells[k] for cells in table if k < len(cells) - 1), tabled=True)


def _parts(marks: Sequence[Range], places: Iterable[Range], *, tabled: bool) -> list[Part]:
    """The places that hold something, each as it is or parted at its marks."""
    found: list[Part] = []
    for first, stop in places:
        at = first
        for begin, end in _inside(marks, first, stop):
            found += [Part(at, begin, tabled, is_mark=False)] if at < begin else []
            found.append(Part(begin, end, tabled, is_mark=True))
            at = end
        found += [Part(at, stop, tabled, is_mark=False)] if at < stop else []
    return found


def _inside(marks: Sequence[Range], first: int, stop: int) -> Sequence[Range]:
    return marks[bisect_left(marks, (first, first)) : bisect_left(marks, (stop, stop))] if marks else ()


def _mark(tokens: Tokens, sign: int) -> Range | None:
    """Where "(Đã ký)" or "(Ký tên, đóng dấu)" stands around its "ký"; without brackets it begins a line or a cell."""
    begin, end, lows = sign, sign + 1, tokens.lows
    while begin > max(0, sign - _MARK) and lows[begin] not in _OPENS and lows[begin - 1] in _MARKS:
        begin -= 1
    while end < min(len(lows), sign + _MARK) and lows[end - 1] not in _CLOSES and lows[end] in _MARKS:
        end += 1
    opens = begin == 0 or lows[begin - 1] in _BORDERS
    whole = opens and (end == len(lows) or lows[end] in _BORDERS)
    bracketed = lows[begin] in _OPENS and lows[end - 1] in _CLOSES
    return (begin, end) if bracketed or whole or (opens and lows[begin] == "đã") else None
