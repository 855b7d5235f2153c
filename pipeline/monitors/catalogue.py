"""The monitors: one file of SQL each, with a head that says what it watches; their thresholds in one table."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast, get_args

from gazetteers.loader import Row, load_file

Severity = Literal["warning", "fatal"]
Source = Literal["ledger", "registry", "machine"]
Unit = Literal["days", "hours", "minutes", "share", "factor", "count", "nights", "bytes", "deviations"]


class Threshold(Row):
    """A number that a monitor compares with: the parameter `name` of its SQL."""

    monitor: str
    name: str
    value: float
    unit: Unit
    meaning: str


@dataclass(frozen=True)
class Monitor:
    """A query and what it is about. Its SQL returns a row for everything that it judges:

    `site` (null: the whole installation), `field` (null: nothing in particular), `fires` (null: too little is known to
    tell), `what` (Vietnamese, with the figures) and `since` (null: not known).
    """

    name: str
    sentence: str
    action: str
    severity: Severity
    needs: frozenset[Source]
    sql: str
    thresholds: dict[str, float]


@cache
def monitors() -> tuple[Monitor, ...]:
    """Every monitor of `sql/`, by name. Raises `ValueError` for a head that lacks a line."""
    folder = files("pipeline.monitors") / "sql"
    paths = sorted((path for path in folder.iterdir() if path.name.endswith(".sql")), key=lambda path: path.name)
    return tuple(_monitor(path.name.removesuffix(".sql"), path.read_text(encoding="utf-8")) for path in paths)


def thresholds() -> tuple[Threshold, ...]:
    """Every row of `data/thresholds.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.monitors") / "data" / "thresholds.csv", Threshold)


def _monitor(name: str, sql: str) -> Monitor:
    lines = (line.removeprefix("-- ").partition(": ") for line in sql.splitlines() if line.startswith("-- "))
    head = {key: text for key, _, text in lines}
    needs = frozenset(head.get("needs", "").split(", "))
    if head.get("severity") not in get_args(Severity) or not needs <= {*get_args(Source)}:
        raise ValueError(f"pipeline/monitors/sql/{name}.sql: its head names no severity or no sources")
    return Monitor(
        name=name,
        sentence=head["sentence"],
        action=head["action"],
        severity=cast(Severity, head["severity"]),
        needs=cast("frozenset[Source]", needs),
        sql=sql,
        thresholds={row.name: row.value for row in thresholds() if row.monitor == name},
    )
