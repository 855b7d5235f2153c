"""The data dictionary, made from the comments in the schema: the last part of docs/registry.md."""

import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb

from pipeline.registry.sql_files import question, scripts

BEGIN, END = "<!-- dictionary -->", "<!-- end of dictionary -->"


def dictionary() -> str:
    """Markdown: a section for each table, then each view, with its columns."""
    with duckdb.connect() as connection:
        for script in (*scripts("schema"), *scripts("views")):
            connection.execute(script.sql)
        relations = connection.execute(question("relations")).fetchall()
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
    for column, kind, meaning in connection.execute(question("columns"), [name]).fetchall():
        yield f"| `{column}` | {_SHORT.get(kind, kind)} | {meaning} |"
    yield ""


_SHORT = {"TIMESTAMP WITH TIME ZONE": "TIMESTAMPTZ"}

if __name__ == "__main__":
    page = Path(sys.argv[1])
    page.write_text(with_dictionary(page.read_text(encoding="utf-8")), encoding="utf-8")
