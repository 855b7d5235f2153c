"""SQLite in WAL mode: one writer, readers at any time, and a kill at any moment leaves a whole file."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Self

from spiders.cms.urls import canonical
from spiders.records import Outcome, UrlKind
from spiders.schedule import next_due

SCHEMA_VERSION = 1
WAIT_SECONDS = 10.0  # for a reader that holds the file for a moment


class LedgerError(Exception):
    """The ledger cannot be opened, read or written; the message names the file."""


@dataclass(frozen=True)
class Met:
    """A URL as it was met: on which page of the site, as what, and its last change if the page states one."""

    url: str
    site: str
    kind: UrlKind
    found_on: str | None = None
    lastmod: datetime | None = None


@dataclass(frozen=True)
class Known:
    """A row of `urls`: see `schema.sql`. `last_fetched` is null for what was never requested."""

    key: str
    url: str
    site: str
    kind: UrlKind
    lastmod: datetime | None
    first_fetched: datetime | None
    last_fetched: datetime | None
    read_at: datetime | None
    failures: int
    next_due: datetime | None
    state: str

    def is_due(self, now: datetime) -> bool:
        """Whether it may be requested at `now`."""
        return self.next_due is not None and self.next_due <= now


@dataclass(frozen=True)
class Fetch:
    """One request and how it ended. Without an answer, `status` and all after it are null but for the reason."""

    url: str
    at: datetime
    outcome: Outcome
    status: int | None = None
    digest: str | None = None
    record_id: str | None = None
    warc: str | None = None
    reason: str | None = None
    etag: str | None = None
    last_modified: str | None = None


class Ledger:
    """The ledger at `path`, made if it is missing. Every method raises `LedgerError` where the file fails it.

    What is written counts once `commit` was called.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._clearly():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=WAIT_SECONDS)
            self._db.row_factory = sqlite3.Row
            self._prepare()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Keep what was committed and let the file go."""
        with self._clearly():
            self._db.close()

    def commit(self) -> None:
        """Make everything written so far durable."""
        with self._clearly():
            self._db.commit()

    def know(self, met: Met, now: datetime) -> Known:
        """Note that a URL was met, and what is known of it. What is new is due at once."""
        values = {**vars(met), "key": canonical(met.url), "now": _text(now), "lastmod": _text(met.lastmod)}
        with self._clearly():
            self._db.execute(_sql("know"), values)
        known = self.find(met.url)
        if known is None:
            raise LedgerError(f"{self.path}: {met.url} was written and is not there")
        return known

    def find(self, url: str) -> Known | None:
        """What is known of a URL; None if it was never met."""
        with self._clearly():
            row = self._db.execute(_sql("find"), {"key": canonical(url)}).fetchone()
        return _known(row) if row else None

    def due(self, site: str, now: datetime) -> list[Known]:
        """What the site still owes: lists never read, then articles that are due, the latest met first."""
        with self._clearly():
            rows = self._db.execute(_sql("due"), {"site": site, "now": _text(now)}).fetchall()
        return [_known(row) for row in rows]

    def last_digest(self, url: str, status: int) -> str | None:
        """The identity of what the URL last answered with this status."""
        with self._clearly():
            row = self._db.execute(_sql("last_digest"), {"key": canonical(url), "status": status}).fetchone()
        return str(row["digest"]) if row else None

    def settle(self, known: Known, fetch: Fetch) -> None:
        """Note a request of a known URL, and when it is due again; durable at once."""
        failures = 0 if fetch.outcome in {"ok", "unchanged"} else known.failures + 1
        born = known.lastmod or known.first_fetched or fetch.at
        due = next_due(known.kind, fetch.outcome, min(born, fetch.at), fetch.at, failures)
        values = {**vars(fetch), "key": known.key, "at": _text(fetch.at)}
        with self._clearly():
            self._db.execute(_sql("fetched"), values)
            self._db.execute(_sql("settle"), {**values, "failures": failures, "next_due": _text(due)})
            self._db.commit()

    def read(self, url: str, now: datetime) -> None:
        """Note that every link of a list is known; in one transaction with the links, durable at once."""
        with self._clearly():
            self._db.execute(_sql("read"), {"key": canonical(url), "now": _text(now)})
            self._db.commit()

    def _prepare(self) -> None:
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version not in {0, SCHEMA_VERSION}:
            raise LedgerError(f"{self.path}: ledger of version {version}, this program knows {SCHEMA_VERSION}")
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.executescript(_sql("schema"))
        self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        self._db.commit()

    @contextmanager
    def _clearly(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise LedgerError(f"{self.path}: the ledger cannot be used: {error}") from error


@cache
def _sql(name: str) -> str:
    return (files("spiders.ledger") / f"{name}.sql").read_text(encoding="utf-8")


def _text(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat(timespec="microseconds") if moment else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _known(row: Mapping[str, str]) -> Known:
    times = ("lastmod", "first_fetched", "last_fetched", "read_at", "next_due")
    cells = {name: _moment(row[name]) if name in times else row[name] for name in row.keys()}  # noqa: SIM118  # a Row yields values
    return Known(**cells)  # type: ignore[arg-type]  # the columns are those of find.sql
