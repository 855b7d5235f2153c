"""The data dictionary, made from the comments in the schema: the last part of docs/registry.md."""

import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb

from pipeline.registry.sql_files import scripts

BEGIN, END = "<!-- dictionary -->", "<!-- end of dictionary -->"
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


def dictionary() -> str:
    """Markdown: a section for each table, then each view, with its columns."""
    with duckdb.connect() as connection:
        for script in (*scripts("schema"), *scripts("views")):
            connection.execute(script.sql)
        relations = connection.execute(_RELATIONS).fetchall()
        return "\n".join(line for name, comment, _ in relations for line in _section(connection, name, comment))


def with_dictionary(page: str) -> str:
    """A page of Markdown with the dictionary between its two marks. Raises `ValueError` if a mark is missing."""
    before, _, rest = page.partition(BEGIN)
    _, mark, after = rest.partition(END)
    if not mark:
        raise ValueError(f"no {BEGIN} … {END} in the page")
    return f"{before}{BEGIN}\n\n{dictionary()}\n{END}{after}"


def _section(connection: duckdb.DuckDBPyConnection, name: str, comment: str) -> Iterator[str]:
    yield from (f"### {name}", "", comment, "", "| column | type | |", "|---|---|---|")
    for column, kind, meaning in connection.execute(_COLUMNS, [name]).fetchall():
        yield f"| `{column}` | {_SHORT.get(kind, kind)} | {meaning} |"
    yield ""


_SHORT = {"TIMESTAMP WITH TIME ZONE": "TIMESTAMPTZ"}

if __name__ == "__main__":
    page = Path(sys.argv[1])
    page.write_text(with_dictionary(page.read_text(encoding="utf-8")), encoding="utf-8")
