"""Checks of a built registry: each is a query that must return no row."""

from dataclasses import dataclass
from functools import cache

import duckdb

from pipeline.registry.errors import Finding
from pipeline.registry.report import Progress, silent
from pipeline.registry.sql_files import scripts

SHOWN = 3  # rows of a finding that an error message quotes


@dataclass(frozen=True)
class Audit:
    """A check: its name, the Vietnamese sentence that must hold, and the query for what breaks it."""

    name: str
    sentence: str
    sql: str


@cache
def audits() -> tuple[Audit, ...]:
    """Every audit of `sql/audits`; a file's first line is its sentence."""
    return tuple(
        Audit(script.name, script.sql.partition("\n")[0].removeprefix("--").strip(), script.sql)
        for script in scripts("audits")
    )


def run_audits(connection: duckdb.DuckDBPyConnection, progress: Progress = silent) -> tuple[Finding, ...]:
    """What the audits find in an open registry; empty for a sound one."""
    findings = []
    for done, audit in enumerate(audits(), 1):
        if finding := _run(connection, audit):
            findings.append(finding)
        progress("audit", done, len(audits()))
    return tuple(findings)


def _run(connection: duckdb.DuckDBPyConnection, audit: Audit) -> Finding | None:
    cursor = connection.execute(audit.sql)
    columns = tuple(column[0] for column in cursor.description or ())
    rows = cursor.fetchall()
    return Finding(audit.name, audit.sentence, len(rows), columns, rows[:SHOWN]) if rows else None
