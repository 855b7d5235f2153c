"""Which rows of a relation go out, read in batches: what is in memory does not grow with the registry."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

import duckdb
import pyarrow as pa

from gazetteers.loader import Row, load_file
from pipeline.export.relations import Relation

BATCH = 65_536  # rows


class _Day(Row):
    """A column that says of which day a row is."""

    column: str
    meaning: str


@dataclass(frozen=True)
class Selection:
    """A relation, and from which day on; `column` is the one that says the day, null where none does."""

    relation: Relation
    since: date | None
    column: str | None

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know of the selection."""
        if self.since is None:
            return ()
        if self.column is None:
            return (f"Không có cột ngày để lọc từ {self.since:%d/%m/%Y}: xuất mọi dòng.",)
        return (f"Chỉ những dòng có {self.column} từ {self.since:%d/%m/%Y} và những dòng không rõ ngày ấy.",)


def selected(relations: Sequence[Relation], since: date | None) -> tuple[Selection, ...]:
    """The relations with the columns by which they are cut (`data/since.csv`, the first of them that is there)."""
    return tuple(Selection(relation, since, _column(relation) if since else None) for relation in relations)


def rows(connection: duckdb.DuckDBPyConnection, selection: Selection) -> AbstractContextManager[pa.RecordBatchReader]:
    """The rows, in the relation's own order, in batches."""
    found = connection.table(selection.relation.name)
    return stream(cut(found, selection.column, selection.since))


def cut(found: duckdb.DuckDBPyRelation, column: str | None, since: date | None) -> duckdb.DuckDBPyRelation:
    """Rows whose column is that day or later, or unknown; all of them without a column or a day."""
    if column is None or since is None:
        return found
    day = duckdb.ColumnExpression(column)
    return found.filter((day >= duckdb.ConstantExpression(since)) | day.isnull())


@contextmanager
def stream(found: duckdb.DuckDBPyRelation) -> Iterator[pa.RecordBatchReader]:
    """The rows of a relation in batches, made as they are read."""
    with found.to_arrow_reader(BATCH) as reader:
        yield reader


def _column(relation: Relation) -> str | None:
    there = {column.name for column in relation.columns}
    return next((name for name in _by_day() if name in there), None)


@cache
def _by_day() -> tuple[str, ...]:
    return tuple(row.column for row in load_file(files("pipeline.export") / "data" / "since.csv", _Day))
