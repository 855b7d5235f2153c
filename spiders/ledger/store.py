"""SQLite in WAL mode: one writer, readers at any time, and a kill at any moment leaves a whole file."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from spiders.cms.urls import canonical
from spiders.ledger.crawls import Crawls
from spiders.ledger.rows import Fetch, Host, Known, LedgerError, Met, host_of, known_of, text_of
from spiders.ledger.schema import prepare, sql
from spiders.schedule import next_due

WAIT_SECONDS = 10.0  # for a reader that holds the file for a moment


class Ledger:
    """The ledger at `path`, made if it is missing. Every method raises `LedgerError` where the file fails it.

    What is written counts once `commit` was called. `crawl` is the crawl to which requests belong, null outside one.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.crawl: int | None = None
        with self._clearly():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=WAIT_SECONDS)
            self._db.row_factory = sqlite3.Row
            prepare(self._db, path)
        self._crawls = Crawls(self._db)

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

    @contextmanager
    def crawls(self) -> Iterator[Crawls]:
        """The crawls and their outcomes; what is written in the block is durable at its end."""
        with self._clearly():
            yield self._crawls
            self._db.commit()

    def know(self, met: Met, now: datetime) -> Known:
        """Note that a URL was met, and what is known of it. What is new is due at once."""
        values = {**vars(met), "key": canonical(met.url), "now": text_of(now), "lastmod": text_of(met.lastmod)}
        with self._clearly():
            self._db.execute(sql("know"), values)
        known = self.find(met.url)
        if known is None:
            raise LedgerError(f"{self.path}: {met.url} was written and is not there")
        return known

    def find(self, url: str) -> Known | None:
        """What is known of a URL; None if it was never met."""
        with self._clearly():
            row = self._db.execute(sql("find"), {"key": canonical(url)}).fetchone()
        return known_of(row) if row else None

    def due(self, site: str, now: datetime) -> list[Known]:
        """What the site still owes: lists never read, then articles that are due, the latest met first."""
        with self._clearly():
            rows = self._db.execute(sql("due"), {"site": site, "now": text_of(now)}).fetchall()
        return [known_of(row) for row in rows]

    def last_digest(self, url: str, status: int) -> str | None:
        """The identity of what the URL last answered with this status."""
        with self._clearly():
            row = self._db.execute(sql("last_digest"), {"key": canonical(url), "status": status}).fetchone()
        return str(row["digest"]) if row else None

    def settle(self, known: Known, fetch: Fetch) -> None:
        """Note a request of a known URL, and when it is due again; durable at once."""
        failures = 0 if fetch.outcome in {"ok", "unchanged"} else known.failures + 1
        born = known.lastmod or known.first_fetched or fetch.at
        due = next_due(known.kind, fetch.outcome, min(born, fetch.at), fetch.at, failures)
        values = {**vars(fetch), "key": known.key, "at": text_of(fetch.at), "crawl": self.crawl}
        with self._clearly():
            self._db.execute(sql("fetched"), values)
            self._db.execute(sql("settle"), {**values, "failures": failures, "next_due": text_of(due)})
            self._db.commit()

    def read(self, url: str, now: datetime) -> None:
        """Note that every link of a list is known; in one transaction with the links, durable at once."""
        with self._clearly():
            self._db.execute(sql("read"), {"key": canonical(url), "now": text_of(now)})
            self._db.commit()

    def host(self, site: str) -> Host:
        """What was learnt of a site's server; an empty row if nothing was."""
        with self._clearly():
            row = self._db.execute(sql("host"), {"site": site}).fetchone()
        return host_of(row) if row else Host(site)

    def keep_host(self, host: Host) -> None:
        """Keep what was learnt; durable at once."""
        times = ("limited_at", "retry_after", "last_complete", "first_complete")
        with self._clearly():
            self._db.execute(sql("keep_host"), {**vars(host), **{name: text_of(getattr(host, name)) for name in times}})
            self._db.commit()

    @contextmanager
    def _clearly(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise LedgerError(f"{self.path}: the ledger cannot be used: {error}") from error
