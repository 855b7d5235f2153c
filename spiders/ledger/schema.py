"""The ledger's tables, and the way to them from those of earlier versions."""

import sqlite3
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from spiders.ledger.rows import LedgerError

SCHEMA_VERSION = 2
CHECKPOINT = 10_000  # pages of 4 KiB: each checkpoint waits for the disk


@cache
def sql(name: str) -> str:
    """The text of `NAME.sql` beside this module."""
    return (files("spiders.ledger") / f"{name}.sql").read_text(encoding="utf-8")


def prepare(db: sqlite3.Connection, path: Path) -> None:
    """Make the tables, or bring them to this version, in one transaction. Raises `LedgerError` for a later version."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT}")
    if _version(db, path) == SCHEMA_VERSION:
        return
    db.execute("BEGIN IMMEDIATE")
    for version in range(_version(db, path) or SCHEMA_VERSION, SCHEMA_VERSION):
        _run(db, sql(f"migrations/{version + 1}"))
    _run(db, sql("schema"))
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    db.commit()


def _version(db: sqlite3.Connection, path: Path) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise LedgerError(
            f"{path}: ledger of version {version}, which a later program made; this one knows {SCHEMA_VERSION}"
        )
    return version


def _run(db: sqlite3.Connection, script: str) -> None:
    """Each statement by itself: `executescript` would commit what was done before it."""
    for statement in _statements(script):
        db.execute(statement)


def _statements(script: str) -> Iterator[str]:
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
