"""Statements of the registry over other relations than its tables: the same text, below common table expressions.

A name that a statement reads means, in this order: `sql/known/<scope>/<name>.sql`, `sql/known/<name>.sql`, the
statement with which the build fills the table of that name (`found_<name>` is that one where a file stands in front of
it), or the table. Each is laid below as a common table expression, with what it reads itself below it.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from pipeline.registry.sql_files import scripts
from pipeline.resolve.identity import sql as resolution

# the macros by which resolution compares names: they are gone after the build, and kept in the schema `known`
KEPT = ("bare_name", "unit_name", "block_name")
ALONE = frozenset({"events", "documents", "blocks", "awards"})  # scopes in which the files of `sql/known` mean nothing

_STATEMENT = re.compile(
    r"^(?:INSERT INTO (?P<filled>\w+) BY NAME|CREATE (?:TEMP TABLE|VIEW) (?P<made>\w+) AS)\n(?P<select>.*?);$",
    re.DOTALL | re.MULTILINE,
)
_READ = re.compile(r"\b(?:FROM|JOIN)\s+([a-z_]\w*)\b(?![.(])")
_LOCAL = re.compile(r"\b(\w+) AS (?:NOT )?(?:MATERIALIZED )?\(")
_COMMENT = re.compile(r"^\s*--.*\n?", re.MULTILINE)
_COMPARING = re.compile(rf"(?<![.\w])({'|'.join(KEPT)})\(")
_LAST_ORDER = re.compile(r"\nORDER BY [^()]*\Z")
_ONCE = "-- materialized"  # the first line of what is worth to be computed once


class Scope:
    """What the names of tables mean."""

    def __init__(self, name: str) -> None:
        folder = files("pipeline.registry") / "sql" / "known"
        self._texts = {**({} if name in ALONE else _texts(folder)), **_texts(folder / name)}

    def composed(self, select: str) -> str:
        """The statement below all that it reads."""
        below: dict[str, str] = {}
        self._lay(select, below)
        above = ",\n\n".join(below.values())
        return f"WITH {above}\n\nFROM (\n{select.strip()}\n)" if below else select

    def _lay(self, select: str, below: dict[str, str]) -> None:
        for name in _read(select):
            text = None if name in below else self._text(name)
            if text:
                self._lay(text, below)
                how = "MATERIALIZED" if text.startswith(_ONCE) else "NOT MATERIALIZED"
                below[name] = f"{name} AS {how} (\n{plain(text).strip()}\n)"

    def _text(self, name: str) -> str | None:
        if name in self._texts:
            return self._texts[name]
        filled = statements().get(name.removeprefix("found_"))
        return f"{_ONCE}\n{_LAST_ORDER.sub('', filled)}" if filled else None


@cache
def statements() -> Mapping[str, str]:
    """The SELECT of each view, and that which fills each table that the build makes of others, by name."""
    found = {"event_reports": resolution("events_copies")}
    for folder in ("entities", "derived", "views"):
        for script in scripts(folder):
            for match in _STATEMENT.finditer(script.sql):
                found.setdefault(match["filled"] or match["made"], match["select"])
    return found


def plain(text: str) -> str:
    """A statement without its comments, and with the kept macros by their names in the schema `known`."""
    return _COMPARING.sub(r"known.\1(", _COMMENT.sub("", text))


def _read(select: str) -> list[str]:
    text = plain(select)
    local = set(_LOCAL.findall(text))
    return [name for name in dict.fromkeys(_READ.findall(text)) if name not in local]


def _texts(folder: Traversable) -> dict[str, str]:
    paths = [path for path in folder.iterdir() if path.name.endswith(".sql")] if folder.is_dir() else []
    return {path.name.removesuffix(".sql"): path.read_text(encoding="utf-8") for path in paths}
