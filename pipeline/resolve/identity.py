"""What a resolved thing is called: by its oldest mention, so that nothing that a correction changes is in its id."""

from collections.abc import Hashable, Mapping
from importlib.resources import files

import duckdb


def sql(name: str) -> str:
    """The statement of `pipeline/resolve/sql/<name>.sql`. Raises `FileNotFoundError`."""
    return (files("pipeline.resolve") / "sql" / f"{name}.sql").read_text(encoding="utf-8")


def aged(connection: duckdb.DuckDBPyConnection, kind: str) -> list[tuple[str, str, str]]:
    """The mentions of a view of the schema `known`, the oldest first: (mention id, id without content, id with it)."""
    return connection.execute(sql("ages"), [f"known.{kind}"]).fetchall()


def named(ages: list[tuple[str, str, str]], group_of: Mapping[str, Hashable]) -> dict[str, str]:
    """The id of the thing that each mention means; `group_of` says which mentions mean the same.

    A mention that is in no group is a thing by itself. An id is the oldest mention's, without the content that says it:
    an edit of its article changes nothing. Where an older thing has that id, as when a sentence came in before another,
    it is the one with the content.
    """
    ids: dict[Hashable, str] = {}
    taken: set[str] = set()
    found: dict[str, str] = {}
    for mention, base, full in ages:
        group = group_of.get(mention, ("alone", mention))
        if group not in ids:
            ids[group] = full if base in taken else base
            taken.add(ids[group])
        found[mention] = ids[group]
    return found
