"""XLSX: a sheet a view, with Vietnamese names, days as days, and nothing lost at Excel's limits.

xlsxwriter in its mode of constant memory: a row is on disk before the next one is begun. Every text is written as
text, so that no page can bring a formula or a link. Rows beyond Excel's limit go on in a further sheet, what is too
long for a cell goes on in a sheet of its own, and notes say so.
"""

import datetime as dt
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from textwrap import wrap
from types import TracebackType
from typing import Self

import pyarrow as pa
import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from pipeline.export.headings import LONGEST_SHEET, distinct, sheet_name
from pipeline.export.jsonl_files import plain
from pipeline.export.long_cells import LongCells
from pipeline.hanoi import HANOI

Write = Callable[[pa.RecordBatch], None]
Row = Sequence[object]
FIRST_DAY = dt.date(1900, 3, 1)  # before it Excel's calendar is off by a day, or ends
LARGEST_NUMBER = 10**15  # Excel keeps 15 digits
NARROWEST, WIDEST = 8, 60  # columns, in characters
WRAPPED = 24  # characters of a heading beside each other; what is longer goes on below
LINE = 15.75  # points of a line of bold text, a little more than Excel's own
HYPERLINKS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True)
class Limits:
    """Excel's: rows of a sheet with its heading; UTF-16 code units of a cell."""

    rows: int = 1_048_576
    cell: int = 32_767


class Workbook:
    """A file of XLSX that is being written; `notes` says what went on elsewhere."""

    def __init__(self, path: Path, folder: Path, limits: Limits) -> None:
        options = {"constant_memory": True, "tmpdir": str(folder), **HYPERLINKS, "use_zip64": True}
        self._book = xlsxwriter.Workbook(str(path), options)
        self._bold = self._book.add_format({"bold": True, "bg_color": "#DDE7F0", "text_wrap": True, "valign": "top"})
        self._day = self._book.add_format({"num_format": "dd/mm/yyyy"})
        self._moment = self._book.add_format({"num_format": "dd/mm/yyyy hh:mm:ss"})
        self._limits, self._names = limits, set[str]()
        self._long = LongCells(self.sheet, limits.cell)
        self._notes: list[str] = []

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know: where rows and long texts went on."""
        return (*self._notes, *([self._long.note()] if self._long.count else []))

    def describe(self, title: str, comments: str, created: dt.datetime | None) -> None:
        """What the file's properties say; no clock is asked, so that the same registry gives the same file."""
        moment = created.astimezone(dt.UTC) if created else dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
        self._book.set_properties({"title": title, "comments": comments, "created": moment})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        """Write the file; after an error too, as only that closes its temporary files."""
        try:
            self._book.close()
        except FileCreateError as refused:
            raise OSError(str(refused)) from refused

    def sheet(self, title: str, headings: Sequence[str], widths: Sequence[int] | None = None) -> "Sheet":
        """A new sheet with a frozen heading; of a name that is there already, a number is added."""
        name = [*distinct([*self._names, sheet_name(title)], LONGEST_SHEET)][-1]
        self._names.add(name)
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        lines = [1]
        for place, (text, width) in enumerate(zip(headings, widths or map(_heading_width, headings), strict=True)):
            wide = min(max(width, NARROWEST), WIDEST)
            lines.append(len(wrap(text, wide)))
            sheet.set_column(place, place, wide + 2)
        sheet.set_row(0, LINE * max(lines))  # LibreOffice and viewers take no height from what wraps
        for place, text in enumerate(headings):
            sheet.write_string(0, place, text, self._bold)
        return Sheet(name, sheet, headings, self._cell)

    @contextmanager
    def table(self, title: str, headings: Sequence[str]) -> Iterator[Write]:
        """Sheets for a relation; what is yielded writes a batch of its rows."""
        sheets: list[Sheet] = []

        def write(batch: pa.RecordBatch) -> None:
            for row in batch.to_pylist():
                if not sheets or sheets[-1].rows == self._limits.rows:
                    sheets.append(self.sheet(title, headings, _widths(headings, batch)))
                sheets[-1].add([*row.values()])

        yield write
        sheets = sheets or [self.sheet(title, headings)]
        for sheet in sheets:
            sheet.finish()
        if len(sheets) > 1:
            names = ", ".join(f"“{sheet.name}”" for sheet in sheets)
            limit = f"{self._limits.rows:,}".replace(",", ".")
            self._notes.append(f"Quá {limit} dòng một trang tính: xếp tiếp vào {names}.")

    def _cell(self, sheet: "Sheet", place: int, value: object) -> None:
        row, page = sheet.rows, sheet.page
        match shown(value):
            case None:
                return
            case bool() as yes:
                page.write_boolean(row, place, yes)
            case int() | float() as number:
                page.write_number(row, place, number)
            case dt.datetime() as moment:
                page.write_datetime(row, place, moment, self._moment)
            case dt.date() as day:
                page.write_datetime(row, place, day, self._day)
            case str() as text:
                page.write_string(row, place, self._long.fit(text, sheet.name, row, sheet.headings[place]))


@dataclass
class Sheet:
    """A sheet in the making: `rows` are written, its heading included."""

    name: str
    page: Worksheet
    headings: Sequence[str]
    cell: Callable[["Sheet", int, object], None]
    rows: int = 1

    def add(self, row: Row) -> None:
        """One more row."""
        for place, value in enumerate(row):
            self.cell(self, place, value)
        self.rows += 1

    def finish(self) -> None:
        """Arrows to filter by, over all rows."""
        self.page.autofilter(0, 0, self.rows - 1, len(self.headings) - 1)


def shown(value: object) -> bool | float | dt.date | str | None:
    """A value as a cell takes it: times in Vietnam's zone, lists of texts with semicolons, anything else as text."""
    match value:
        case None | bool():
            return value
        case dt.datetime():
            local = value.astimezone(HANOI).replace(tzinfo=None) if value.tzinfo else value
            return local.replace(microsecond=0) if local.date() >= FIRST_DAY else local.isoformat(sep=" ")
        case dt.date():
            return value if value >= FIRST_DAY else value.isoformat()
        case int() | float() | Decimal():
            return _number(value)
        case list():
            return "; ".join(str(shown(item) if item is not None else "") for item in value)
        case _:
            return str(plain(value))


def _number(value: float | Decimal) -> float | str:
    fits = math.isfinite(value) and -LARGEST_NUMBER < value < LARGEST_NUMBER
    return (value if isinstance(value, int) else float(value)) if fits else str(value)


def _heading_width(heading: str) -> int:
    """What a heading needs of its column: all of it, or its longest word where it wraps."""
    return min(len(heading), max([WRAPPED, *map(len, heading.split())]))


def _widths(headings: Sequence[str], batch: pa.RecordBatch, sample: int = 200) -> list[int]:
    columns = batch.slice(0, sample).to_pydict().values()
    return [
        max([_heading_width(heading), *(len(str(shown(value))) for value in column if value is not None)])
        for heading, column in zip(headings, columns, strict=True)
    ]
