"""The views with Vietnamese names, made from those with English names and one table of names: they cannot drift.

uv run python -m pipeline.registry.twins
"""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

import duckdb
import pyarrow as pa

from gazetteers.loader import Row, load_file
from pipeline.registry.sql_files import question, scripts

FILE = "90_vietnamese_names"
_HEAD = "-- Made by pipeline.registry.twins from data/vietnamese_names.csv and the views; not to be written by hand.\n"


class Name(Row):
    """The Vietnamese name, without marks, of a view or of a column of any view."""

    kind: Literal["view", "column"]
    english: str
    vietnamese: str


@cache
def names() -> tuple[Name, ...]:
    """Every row of `data/vietnamese_names.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.registry") / "data" / "vietnamese_names.csv", Name)


def twin_views() -> dict[str, str]:
    """The Vietnamese name of each view that has one, by its English name."""
    return {name.english: name.vietnamese for name in names() if name.kind == "view"}


def statements() -> str:
    """The text of the file of views with Vietnamese names. Raises `duckdb.Error` for a column without a name."""
    with duckdb.connect() as connection:
        for script in (*scripts("schema"), *(script for script in scripts("views") if script.name != FILE)):
            connection.execute(script.sql)
        connection.register("vietnamese_names", pa.Table.from_pylist([name.model_dump() for name in names()]))
        rows = connection.execute(question("vietnamese_views")).fetchall()
    return _HEAD + "\n" + "\n\n".join(statement for (statement,) in rows) + "\n"


if __name__ == "__main__":
    folder = Path(__file__).parent / "sql" / "views"
    (folder / f"{FILE}.sql").write_text(statements(), encoding="utf-8")
