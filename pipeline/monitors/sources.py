"""Ledger, registry and machine in one DuckDB, each as it is there: what is missing makes its monitors say nothing."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import astuple
from datetime import datetime, timedelta
from importlib.resources import files
from itertools import islice

import duckdb
import pyarrow as pa

from pipeline.home import Home
from pipeline.ledger import reading
from pipeline.monitors import machine
from pipeline.monitors.calendar import weighted_days
from pipeline.monitors.catalogue import Source
from pipeline.monitors.words import all_words
from spiders.ledger.schema import SCHEMA_VERSION

BATCH = 50_000  # rows
# how far back the ledger is looked at: a season of nights, and what they fetched
LOOKED_AT: Mapping[str, int] = {"crawls": 100, "fetches": 500_000}
YEARS = timedelta(days=5 * 366)
LEDGER_TABLES = (
    "crawls",
    "site_crawls",
    "site_outcomes",
    "hosts",
    "warnings",
    "numbers",
    "article_pages",
    "last_times",
)


class SourceError(RuntimeError):
    """A ledger or registry that cannot be looked at; the message names it."""


@contextmanager
def sources(home: Home, now: datetime) -> Iterator[tuple[duckdb.DuckDBPyConnection, frozenset[Source]]]:
    """A database with the tables of `tables.sql` filled, the registry attached, and which of the sources are there.

    Raises `SourceError` for a registry that DuckDB cannot open.
    """
    with duckdb.connect(config={"autoinstall_known_extensions": False}) as connection:
        connection.execute("SET TimeZone = 'Asia/Ho_Chi_Minh'")
        connection.execute((files("pipeline.monitors") / "tables.sql").read_text(encoding="utf-8"))
        connection.execute(f"CREATE TEMP MACRO this_moment() AS TIMESTAMPTZ '{now.isoformat()}'")
        _insert(connection, "words", (tuple(row.model_dump().values()) for row in all_words()))
        _insert(connection, "year_days", weighted_days(now.date() - YEARS, now.date() + timedelta(days=1)))
        _look_at_machine(connection, home)
        has_ledger = _look_at_ledger(connection, home)
        has_registry = _attach(connection, home)
        found: dict[Source, bool] = {"machine": True, "ledger": has_ledger, "registry": has_registry}
        yield connection, frozenset(name for name, there in found.items() if there)


def _look_at_machine(connection: duckdb.DuckDBPyConnection, home: Home) -> None:
    _insert(connection, "disk", [astuple(machine.disk(home))])
    _insert(connection, "archive_files", (astuple(file) for file in machine.archive_files(home)))
    _insert(connection, "ledger_faults", ((fault,) for fault in machine.ledger_faults(home.ledger)))
    _insert(connection, "server_clocks", machine.server_clocks(home).items())


def _look_at_ledger(connection: duckdb.DuckDBPyConnection, home: Home) -> bool:
    """Copy what the monitors need; false where there is no sound ledger of this version."""
    if not home.ledger.exists():
        return False
    try:
        with reading(home.ledger) as ledger:
            if ledger.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
                return False
            for table in LEDGER_TABLES:
                sql = (files("pipeline.monitors") / "ledger" / f"{table}.sql").read_text(encoding="utf-8")
                _insert(connection, table, ledger.execute(sql, LOOKED_AT))
    except sqlite3.Error:
        return False  # the monitor of the ledger's soundness says why
    return True


def _attach(connection: duckdb.DuckDBPyConnection, home: Home) -> bool:
    if not home.registry.is_file():
        return False
    path = str(home.registry).replace("'", "''")
    try:
        connection.execute(f"ATTACH '{path}' AS registry (READ_ONLY)")
    except duckdb.Error as error:
        raise SourceError(f"{home.registry}: {error}") from error
    return True


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Iterable[Sequence[object]]) -> None:
    """Fill a table, column by column in their order; texts become what the column is."""
    left = iter(rows)
    while batch := list(islice(left, BATCH)):
        columns = {f"c{place}": list(column) for place, column in enumerate(zip(*batch, strict=True))}
        connection.register("batch", pa.table(columns))
        connection.execute(f"INSERT INTO {table} SELECT * FROM batch")  # noqa: S608  # a name of tables.sql
        connection.unregister("batch")
