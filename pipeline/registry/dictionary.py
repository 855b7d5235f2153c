"""The data dictionary, made from the comments in the schema: the middle part of docs/registry.md."""

from collections.abc import Iterator

import duckdb

_RELATIONS = """
SELECT table_name AS name, comment, 1 AS place FROM duckdb_tables() WHERE NOT temporary
UNION ALL
SELECT view_name, comment, 2 FROM duckdb_views() WHERE NOT internal AND NOT temporary
ORDER BY place, name
"""
_COLUMNS = """
SELECT column_name, data_type, comment
FROM duckdb_columns()
WHERE NOT internal AND table_name = ?
ORDER BY column_index
"""


def dictionary(connection: duckdb.DuckDBPyConnection) -> str:
    """Markdown: a section for each table, then each view, of an open registry, with its columns."""
    relations = connection.execute(_RELATIONS).fetchall()
    return "\n".join(line for name, comment, _ in relations for line in _section(connection, name, comment))


def _section(connection: duckdb.DuckDBPyConnection, name: str, comment: str) -> Iterator[str]:
    yield from (f"### {name}", "", comment, "", "| column | type | |", "|---|---|---|")
    for column, kind, meaning in connection.execute(_COLUMNS, [name]).fetchall():
        yield f"| `{column}` | {_short(kind)} | {meaning} |"
    yield ""


def _short(kind: str) -> str:
    return {"TIMESTAMP WITH TIME ZONE": "TIMESTAMPTZ"}.get(kind, kind)
