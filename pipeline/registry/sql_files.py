"""The registry's SQL, one file a table, a view, an audit or a question, in the order of the files' names.

A file that begins with `-- for each of: a x, b` is a text for each of these: {table} is a, {link} is x.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

Folder = Literal["schema", "load", "mentions", "entities", "derived", "views", "former", "audits"]


_EACH = re.compile(r"-- for each of: (.*)\n")


@dataclass(frozen=True)
class Script:
    """A file of SQL: its name without ending, and its text."""

    name: str
    sql: str


def scripts(folder: Folder) -> tuple[Script, ...]:
    """All scripts of a folder of `pipeline/registry/sql`."""
    paths = (path for path in (files("pipeline.registry") / "sql" / folder).iterdir() if path.name.endswith(".sql"))
    return tuple(
        Script(path.name.removesuffix(".sql"), "\n".join(text for _, text in each(path.read_text(encoding="utf-8"))))
        for path in sorted(paths, key=lambda path: path.name)
    )


def each(text: str) -> Iterator[tuple[str, str]]:
    """The texts that a file stands for, with the table that each is for; that of an ordinary file is empty."""
    match = _EACH.match(text)
    if match is None:
        yield "", text
        return
    for one in match[1].split(", "):
        table, _, link = one.partition(" ")
        yield table, text[match.end() :].replace("{table}", table).replace("{link}", link)


def question(name: str) -> str:
    """The SELECT statement of `sql/questions/<name>.sql`. Raises `FileNotFoundError`."""
    return (files("pipeline.registry") / "sql" / "questions" / f"{name}.sql").read_text(encoding="utf-8")
