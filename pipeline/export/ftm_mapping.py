"""How the registry's things become entities of FollowTheMoney: `data/ftm.csv`, a row a property.

`sql/ftm/SOURCE.sql` gives the rows of a source: one a thing and page that tells of it.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal

from gazetteers.loader import Row, load_file

PropType = Literal["name", "string", "text", "address", "date", "entity", "url", "country", "language"]


class Property(Row):
    """A column of a source as a property of a schema; `original` is the column with the words of the page.

    `type` is the property's in FollowTheMoney's model: it decides how a value is written.
    """

    source: str
    ftm_schema: str
    column: str
    prop: str
    type: PropType
    original: str | None


class Kind(Row):
    """A narrower schema for rows of a source that are of a kind."""

    source: str
    kind: str
    ftm_schema: str


@cache
def sources() -> Mapping[str, tuple[Property, ...]]:
    """The properties of each source, in the order of the table. Raises `GazetteerError`."""
    rows = load_file(files("pipeline.export") / "data" / "ftm.csv", Property)
    return {
        name: tuple(row for row in rows if row.source == name) for name in dict.fromkeys(row.source for row in rows)
    }


@cache
def schema(source: str, kind: str | None) -> str:
    """The schema of a row of a source. Raises `GazetteerError`."""
    narrower = {(row.source, row.kind): row.ftm_schema for row in _kinds()}
    return narrower.get((source, kind or ""), sources()[source][0].ftm_schema)


@cache
def _kinds() -> tuple[Kind, ...]:
    return load_file(files("pipeline.export") / "data" / "ftm_kinds.csv", Kind)
