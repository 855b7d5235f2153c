"""Ask every monitor, and keep apart what fires, what is well and what cannot be known yet."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

import duckdb

from pipeline.home import Home
from pipeline.monitors.catalogue import Monitor, Source, monitors
from pipeline.monitors.sources import SourceError, sources

COLUMNS = ("site", "field", "fires", "what", "since")


@dataclass(frozen=True)
class Finding:
    """What a monitor says: of which site (null: the whole installation), of what, since when (null: not known).

    `what` is Vietnamese and holds the figures.
    """

    monitor: str
    site: str | None
    field: str | None
    what: str
    since: datetime | None


@dataclass(frozen=True)
class Verdict:
    """A monitor's answer: how many it judged, for how many it knows too little, and what it found.

    `asked` is false where the ledger or registry that it needs is not there.
    """

    monitor: Monitor
    asked: bool = False
    judged: int = 0
    unknown: int = 0
    findings: tuple[Finding, ...] = ()

    @property
    def state(self) -> Literal["well", "fires", "unknown"]:
        """`unknown` where nothing could be judged for want of history; a query without any row has nothing to say."""
        if self.findings:
            return "fires"
        return "well" if self.asked and (self.judged or not self.unknown) else "unknown"


def watch(home: Home, now: datetime | None = None, only: frozenset[str] | None = None) -> tuple[Verdict, ...]:
    """The answer of every monitor, or of those named in `only`.

    Raises `SourceError` for a registry that cannot be read, or that another version of this program built.
    """
    wanted = [monitor for monitor in monitors() if only is None or monitor.name in only]
    asked = "\n".join(monitor.sql for monitor in wanted)
    with sources(home, now or datetime.now(UTC), asked) as (connection, there):
        return tuple(_ask(connection, monitor, there) for monitor in wanted)


def _ask(connection: duckdb.DuckDBPyConnection, monitor: Monitor, there: frozenset[Source]) -> Verdict:
    if not monitor.needs <= there:
        return Verdict(monitor)
    try:
        cursor = connection.execute(monitor.sql, monitor.thresholds or None)
    except (duckdb.CatalogException, duckdb.BinderException) as error:
        raise SourceError(f"monitor {monitor.name}: {error}; chạy `thidua build` bằng phiên bản này trước") from error
    names = [column[0] for column in cursor.description or ()]
    rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    if tuple(names) != COLUMNS:
        raise ValueError(f"pipeline/monitors/sql/{monitor.name}.sql: its columns are not {', '.join(COLUMNS)}")
    findings = tuple(
        Finding(monitor.name, row["site"], row["field"], row["what"], row["since"]) for row in rows if row["fires"]
    )
    unknown = sum(row["fires"] is None for row in rows)
    return Verdict(monitor, True, len(rows) - unknown, unknown, findings)  # noqa: FBT003  # as the fields stand
