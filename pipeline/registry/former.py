"""What rows said before: the tables of the schema `known`, filled when all corrections are applied."""

import re

import duckdb

from pipeline.registry.sql_files import question, scripts

# lists that lie in tables of their own: by table of mentions, the list's name, its table and column there
_LISTS = {
    "leaders": (("titles", "leader_titles", "title"), ("organisations", "leader_titles", "organisation")),
    "blocks": (("members", "block_members", "member"),),
}
_LISTED = re.compile(r"/\* (lists|names) of (\w+) \*/")
_HELD = re.compile(r"/\* held (\w+)\.(\w+) (\w+) \*/")


def fill_former(connection: duckdb.DuckDBPyConnection) -> None:
    """Make and fill the tables, and the macros that read one kind of mentions as known at a moment."""
    for script in scripts("former"):
        connection.execute(with_columns(connection, _with_lists(script.sql)))


def _with_lists(text: str) -> str:
    """The text with the lists of a table in the places of `/* lists of table */` and `/* names of table */`."""

    def said(found: re.Match[str]) -> str:
        rows = _LISTS.get(found[2], ())
        if found[1] == "names":
            return "".join(f", {name}" for name, *_ in rows)
        return "".join(
            ",\n" + question("said_list").format(name=name, part=part, item=item) for name, part, item in rows
        )

    return _LISTED.sub(said, text)


def with_columns(connection: duckdb.DuckDBPyConnection, text: str) -> str:
    """The text with the columns that corrections set in the places of `/* held schema.table values */`.

    Each has the value of the map `values` where that has one, else that of the row `one`.
    """

    def replaced(found: re.Match[str]) -> str:
        columns = connection.execute(question("correctable_columns"), [found[1], found[2]]).fetchall()
        return ",\n".join(_value(name, kind, found[3]) for name, kind in columns)

    return _HELD.sub(replaced, text)


def _value(name: str, kind: str, values: str) -> str:
    held = f"{values}['{name}']"
    value = f"known.listed({held})" if kind == "VARCHAR[]" else f"CAST({held} AS {kind})"
    return f"CASE WHEN map_contains({values}, '{name}') THEN {value} ELSE one.{name} END AS {name}"
