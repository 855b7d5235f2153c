"""What the crawl knows of its own completeness, as Arrow tables to load: a copy of a few tables of the ledger."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pyarrow as pa

from pipeline.hanoi import HANOI
from pipeline.ledger import reading
from pipeline.monitors.words import words
from pipeline.registry.errors import BuildError
from pipeline.registry.rows import Rows
from pipeline.registry.sql_files import question
from spiders.ledger.schema import SCHEMA_VERSION

_MOMENT = pa.timestamp("us", tz="UTC")
_NIGHT_COLUMNS: dict[str, pa.DataType] = {
    "crawl": pa.int64(),
    "night": pa.date32(),
    "site": pa.string(),
    "started": _MOMENT,
    "ended": _MOMENT,
    "complete": pa.bool_(),
    "basis": pa.string(),
    "basis_words": pa.string(),
    **dict.fromkeys(("requests", "new_articles", "changed_articles", "known_articles", "owed"), pa.int64()),
}
_ABSENT_COLUMNS: dict[str, pa.DataType] = {
    "url": pa.string(),
    "site": pa.string(),
    "absence": pa.string(),
    "since": _MOMENT,
    "last_complete": _MOMENT,
}


def staged_crawl(ledger: Path | None) -> dict[str, pa.Table]:
    """`staged_site_nights` and `staged_absent`; empty where nothing was ever crawled, as after an ingest.

    Raises `BuildError` for a ledger that cannot be read.
    """
    nights, absent = Rows(pa.schema(_NIGHT_COLUMNS)), Rows(pa.schema(_ABSENT_COLUMNS))
    if ledger is not None and ledger.exists():
        try:
            _fill(ledger, nights, absent)
        except sqlite3.Error as error:
            raise BuildError(f"{ledger}: {error}") from error
    return {"staged_site_nights": nights.table(), "staged_absent": absent.table()}


def _fill(ledger: Path, nights: Rows, absent: Rows) -> None:
    with reading(ledger) as connection:
        [version] = connection.execute("PRAGMA user_version").fetchone()
        if version != SCHEMA_VERSION:
            raise BuildError(f"{ledger}: phiên bản {version}, không phải {SCHEMA_VERSION}: chạy `thidua crawl` một lần")
        for row in connection.execute(question("ledger_nights")):
            nights.append(dict(row) | _night(row))
        for row in connection.execute(question("ledger_absent")):
            absent.append(dict(row) | dict(_moments(row, "since", "last_complete")))


def _night(row: sqlite3.Row) -> dict[str, object]:
    started = datetime.fromisoformat(row["started"])
    return {
        **dict(_moments(row, "started", "ended")),
        "night": started.astimezone(HANOI).date(),
        "complete": bool(row["complete"]),
        "basis_words": words("basis", row["basis"]) if row["basis"] else None,
    }


def _moments(row: sqlite3.Row, *names: str) -> Iterator[tuple[str, datetime | None]]:
    for name in names:
        yield name, datetime.fromisoformat(row[name]) if row[name] else None
