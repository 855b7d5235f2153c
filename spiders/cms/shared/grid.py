"""The rows of a table whose cells span several columns or rows: every text stands in the column of its header.

After the table model of HTML (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

_WIDEST = 40  # columns; no one reads more, and a hostile page may claim a thousand for each cell


class Cell(NamedTuple):
    """A cell's text, and how many columns and rows it says that it spans."""

    text: str
    columns: str = ""
    rows: str = ""


def rows_of(table: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """Each row that says something, its cells parted by bars: `Cụm | Cụm trưởng | Cụm phó`.

    A cell's text stands once, where the cell begins; the other places that it covers stay empty, and those at the end
    of a row are left out.
    """
    covered: dict[int, int] = {}  # by column, how many of the rows that follow a cell above covers
    for number, row in enumerate(table):
        texts = _placed(row, covered, len(table) - number)
        if any(texts):
            yield " | ".join(texts).strip()


def _placed(row: Sequence[Cell], covered: dict[int, int], left: int) -> list[str]:
    """The row's texts by their columns; `left` rows are left of the table, this one included."""
    texts: list[str] = []
    begun: dict[int, int] = {}
    end = 0
    for cell in row:
        while covered.get(len(texts), 0) > 0 and len(texts) < _WIDEST:
            texts.append("")
        width = min(_span(cell.columns, 1), max(_WIDEST - len(texts), 1))
        height = min(_span(cell.rows, left), left)
        begun.update((len(texts) + k, height) for k in range(width))
        texts.append(cell.text)
        end = len(texts)
        texts.extend([""] * (width - 1))
    covered.update({column: rows - 1 for column, rows in (covered | begun).items()})
    return texts[:end]


def _span(written: str, whole: int) -> int:
    """How many columns or rows an attribute means; 0 is all of them that are left, what is no number one."""
    number = int(written) if written.isdecimal() and len(written) < 6 else 1  # noqa: PLR2004  # HTML's own limit is 65534
    return number or whole
