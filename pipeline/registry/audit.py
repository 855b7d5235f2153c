"""Checks of a built registry: each is a query that must return no row.

A broken `fatal` one stops the publish; a broken `warning` is shown and kept. Those named `min_…` say what must at least
be there, those named `max_…` how much of something is still usual.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast, get_args

import duckdb

from gazetteers.loader import Row, load_file
from pipeline.registry.errors import Finding
from pipeline.registry.report import Progress, silent
from pipeline.registry.sql_files import scripts

SHOWN = 3  # rows of a finding that an error message quotes
Severity = Literal["fatal", "warning"]


class Bound(Row):
    """A number that an audit compares with: the parameter `name` of its SQL."""

    audit: str
    name: str
    value: float
    meaning: str


@dataclass(frozen=True)
class Audit:
    """A check: its name, the Vietnamese sentence that must hold, the query for what breaks it, and its bounds."""

    name: str
    sentence: str
    severity: Severity
    sql: str
    bounds: Mapping[str, float]


def bounds() -> tuple[Bound, ...]:
    """Every row of `data/bounds.csv`. Raises `GazetteerError`."""
    return load_file(files("pipeline.registry") / "data" / "bounds.csv", Bound)


@cache
def audits() -> tuple[Audit, ...]:
    """Every audit of `sql/audits`: a file's first line is its sentence, the second its severity.

    Raises `ValueError` for a file without either.
    """
    return tuple(_audit(script.name, script.sql) for script in scripts("audits"))


def _audit(name: str, sql: str) -> Audit:
    sentence, severity, *_ = (line.removeprefix("-- ") for line in sql.splitlines())
    severity = severity.removeprefix("severity: ")
    if severity not in get_args(Severity) or not sentence.endswith("."):
        raise ValueError(f"pipeline/registry/sql/audits/{name}.sql: its head names no sentence or no severity")
    own = {bound.name: bound.value for bound in bounds() if bound.audit == name}
    return Audit(name, sentence, cast("Severity", severity), sql, own)


def run_audits(connection: duckdb.DuckDBPyConnection, progress: Progress = silent) -> tuple[Finding, ...]:
    """What the audits find in an open registry; empty for a sound one."""
    findings = []
    for done, audit in enumerate(audits(), 1):
        if finding := _run(connection, audit):
            findings.append(finding)
        progress("audit", done, len(audits()))
    return tuple(findings)


def fatal(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those for which a registry must not be published."""
    return tuple(finding for finding in findings if finding.severity == "fatal")


def _run(connection: duckdb.DuckDBPyConnection, audit: Audit) -> Finding | None:
    cursor = connection.execute(audit.sql, dict(audit.bounds)) if audit.bounds else connection.execute(audit.sql)
    columns = tuple(column[0] for column in cursor.description or ())
    rows = cursor.fetchall()
    return Finding(audit.name, audit.sentence, audit.severity, len(rows), columns, rows[:SHOWN]) if rows else None
