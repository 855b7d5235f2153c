"""Ledger, registry and machine in one DuckDB, each as it is there: what is missing makes its monitors say nothing."""

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
def sources(home: Home, now: datetime, asked: str) -> Iterator[tuple[duckdb.DuckDBPyConnection, frozenset[Source]]]:
    """A database with the tables of `tables.sql`, the registry attached, and which of the sources are there.

    Only tables that `asked`, the text of all queries, names are filled. Raises `SourceError` for a registry that
    DuckDB cannot open.
    """
    names = frozenset(re.findall(r"\w+", asked))
    with duckdb.connect(config={"autoinstall_known_extensions": False}) as connection:
        connection.execute("SET TimeZone = 'Asia/Ho_Chi_Minh'")
        connection.execute((files("pipeline.monitors") / "tables.sql").read_text(encoding="utf-8"))
        connection.execute(f"CREATE TEMP MACRO this_moment() AS TIMESTAMPTZ '{now.isoformat()}'")
        _insert(connection, "words", (tuple(row.model_dump().values()) for row in all_words()))
        for table, rows in _machine(home, now).items():
            if table in names:
                _insert(connection, table, rows())
        has_ledger = _look_at_ledger(connection, home, names)
        has_registry = _attach(connection, home)
        found: dict[Source, bool] = {"machine": True, "ledger": has_ledger, "registry": has_registry}
        yield connection, frozenset(name for name, there in found.items() if there)


def _machine(home: Home, now: datetime) -> dict[str, Callable[[], Iterable[Sequence[object]]]]:
    """How to fill the tables that are not of the ledger."""
    return {
        "disk": lambda: [astuple(machine.disk(home))],
        "archive_files": lambda: (astuple(file) for file in machine.archive_files(home)),
        "ledger_faults": lambda: ((fault,) for fault in machine.ledger_faults(home.ledger)),
        "server_clocks": lambda: machine.server_clocks(home).items(),
        "year_days": lambda: weighted_days(now.date() - YEARS, now.date() + timedelta(days=1)),
    }


def _look_at_ledger(connection: duckdb.DuckDBPyConnection, home: Home, names: frozenset[str]) -> bool:
    """Copy what the monitors need; false where there is no sound ledger of this version."""
    if not home.ledger.exists():
        return False
    try:
        with reading(home.ledger) as ledger:
            if ledger.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
                return False
            for table in names.intersection(LEDGER_TABLES):
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
