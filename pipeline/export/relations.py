"""What there is to export: the registry's views and tables as the file itself describes them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

import duckdb

from gazetteers.loader import Row, load_file
from pipeline.export.errors import ExportError
from pipeline.export.headings import distinct, heading
from pipeline.export.sql_files import question
from pipeline.registry.twins import twin_views


class _Title(Row):
    """The Vietnamese name of a view or table."""

    relation: str
    title: str


@dataclass(frozen=True)
class Column:
    """A column: name, DuckDB's type, Vietnamese comment (null: none), Vietnamese heading."""

    name: str
    type: str
    comment: str | None
    heading: str


@dataclass(frozen=True)
class Relation:
    """A view or table with its columns in their order; `title` is its Vietnamese name."""

    name: str
    kind: Literal["view", "table"]
    comment: str | None
    title: str
    columns: tuple[Column, ...]


def relations(connection: duckdb.DuckDBPyConnection) -> tuple[Relation, ...]:
    """Every view, then every table of an open registry. A view that a later build adds is there by itself."""
    columns = defaultdict(list)
    for table, name, kind, comment in connection.execute(question("columns")).fetchall():
        columns[table].append((name, kind, comment))
    found = connection.execute(question("relations")).fetchall()
    return tuple(
        Relation(name, kind, comment, _titles().get(name) or heading(comment, name), _columns(columns[name]))
        for name, kind, comment in found
    )


def chosen(known: Sequence[Relation], names: Sequence[str]) -> tuple[Relation, ...]:
    """The named ones, each once, in the order of their names; where none is named, every view, but those with
    Vietnamese names only once. Raises `ExportError`.
    """
    if not names:
        again = set(twin_views().values())
        return tuple(relation for relation in known if relation.kind == "view" and relation.name not in again)
    by_name = {relation.name: relation for relation in known}
    if missing := [name for name in names if name not in by_name]:
        views = ", ".join(relation.name for relation in known if relation.kind == "view")
        raise ExportError(f"không có view hay bảng {', '.join(missing)}; các view có: {views}")
    return tuple(by_name[name] for name in dict.fromkeys(names))


def _columns(rows: Iterable[tuple[str, str, str | None]]) -> tuple[Column, ...]:
    rows = tuple(rows)
    headings = distinct((heading(comment, name) for name, _, comment in rows))
    return tuple(Column(*row, heading=title) for row, title in zip(rows, headings, strict=True))


@cache
def _titles() -> dict[str, str]:
    """Names of views that read better than what their comments begin with (`data/titles.csv`)."""
    rows = load_file(files("pipeline.export") / "data" / "titles.csv", _Title)
    return {row.relation: row.title for row in rows}
