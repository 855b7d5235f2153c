"""Rows of any query for a person: a table where every column fits, else one record under another."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.rule import Rule
from rich.table import Table

from pipeline.cli.app import out

# A longer word (a URL) is folded.
WIDEST_WORD = 24
# What a column's borders and padding take.
FRAME = 3

Row = Sequence[object]


def show_rows(columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Print all rows; no cell is ever cut."""
    cells = [[name, *(_text(row[place]) for row in rows)] for place, name in enumerate(columns)]
    widths = _widths(cells, out.width - FRAME * len(columns) - 1)
    if widths is None:
        _show_records(columns, rows)
    else:
        _show_table(columns, rows, widths)
    out.print(f"{len(rows)} dòng")


def _widths(columns: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """Room for each column's longest word, what is left to the small wants first; null if words do not fit."""
    words = [min(WIDEST_WORD, max(_longest(cell.split()) for cell in cells)) for cells in columns]
    spare = room - sum(words)
    if spare < 0:
        return None
    wants = [max(0, _longest(cells) - word) for cells, word in zip(columns, words, strict=True)]
    for left, place in zip(range(len(wants), 0, -1), sorted(range(len(wants)), key=wants.__getitem__), strict=True):
        granted = min(wants[place], spare // left)
        words[place] += granted
        spare -= granted
    return words


def _longest(texts: Sequence[str]) -> int:
    return max((cell_len(line) for text in texts for line in text.split("\n")), default=1)


def _show_table(columns: Sequence[str], rows: Sequence[Row], widths: Sequence[int]) -> None:
    table = Table()
    for place, (name, width) in enumerate(zip(columns, widths, strict=True)):
        figures = bool(rows) and all(isinstance(row[place], int | float | None) for row in rows)
        table.add_column(name, width=width, overflow="fold", justify="right" if figures else "left")
    for row in rows:
        table.add_row(*map(_text, row))
    out.print(table)


def _show_records(columns: Sequence[str], rows: Sequence[Row]) -> None:
    for place, row in enumerate(rows, start=1):
        out.print(Rule(str(place), align="left", style="dim"))
        record = Table.grid("", "", padding=(0, 2))
        record.columns[0].no_wrap = True
        record.columns[1].overflow = "fold"
        for name, cell in zip(columns, row, strict=True):
            record.add_row(name, _text(cell))
        out.print(record)


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)
