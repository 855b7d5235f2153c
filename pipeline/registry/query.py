"""SQL over the published registry, read-only: what `thidua query` runs."""

from dataclasses import dataclass

from pipeline.home import Home
from pipeline.registry.errors import QueryError
from pipeline.registry.opening import opened


@dataclass(frozen=True)
class Answer:
    """The answer's column names and rows; values are Python's own (text, numbers, dates, lists, None)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


def run(home: Home, sql: str) -> Answer:
    """Ask the published registry. Nothing can be written, neither the registry nor any other file.

    Raises `RegistryMissingError` where there is no registry, `QueryError` with DuckDB's words for SQL that fails.
    """
    if not sql.strip():
        raise QueryError("câu hỏi rỗng")
    with opened(home) as connection:
        cursor = connection.execute(sql)
        columns = tuple(column[0] for column in cursor.description or ())
        return Answer(columns, tuple(cursor.fetchall()))
