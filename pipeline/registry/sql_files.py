"""The registry's SQL, one file a table, a view, an audit or a question, in the order of the files' names."""

from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

Folder = Literal["schema", "load", "mentions", "entities", "derived", "views", "former", "audits"]


@dataclass(frozen=True)
class Script:
    """A file of SQL: its name without ending, and its text."""

    name: str
    sql: str


def scripts(folder: Folder) -> tuple[Script, ...]:
    """All scripts of a folder of `pipeline/registry/sql`."""
    paths = (path for path in (files("pipeline.registry") / "sql" / folder).iterdir() if path.name.endswith(".sql"))
    return tuple(
        Script(path.name.removesuffix(".sql"), path.read_text(encoding="utf-8"))
        for path in sorted(paths, key=lambda path: path.name)
    )


def question(name: str) -> str:
    """The SELECT statement of `sql/questions/<name>.sql`. Raises `FileNotFoundError`."""
    return (files("pipeline.registry") / "sql" / "questions" / f"{name}.sql").read_text(encoding="utf-8")
