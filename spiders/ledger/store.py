"""SQLite in WAL mode: one writer, readers at any time, and a kill at any moment leaves a whole file."""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from datetime import datetime, time, timedelta, timezone
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from spiders.cms.urls import canonical
from spiders.ledger.crawls import Crawls
from spiders.ledger.rows import Answered, Fetch, Host, Known, LedgerError, Met, Noted, host_of, known_of, text_of
from spiders.ledger.schema import prepare, sql
from spiders.schedule import GONE, LATEST, next_due

WAIT_SECONDS = 10.0  # for a reader that holds the file for a moment
NEXT = timedelta(microseconds=1)  # of two links on a page the first is the newer one, and comes first
CLOCK_SLACK = timedelta(minutes=10)
VIETNAM = timezone(timedelta(hours=7))
MANY = 100_000  # what is owed is counted up to here


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
        self.note([met], now)
        known = self.find(met.url)
        if known is None:
            raise LedgerError(f"{self.path}: {met.url} was written and is not there")
        return known

    def note(self, met: Sequence[Met], now: datetime) -> list[Noted]:
        """Note the URLs that a page names, in their order, and what was known of them. Nothing is written for what is
        known and brings no news.
        """
        by_key: dict[str, Met] = {}
        for one in met:
            by_key.setdefault(canonical(one.url), one)
        moment = str(text_of(now))
        with self._clearly():
            rows = self._db.execute(sql("met"), {"keys": json.dumps(list(by_key))})
            known = {str(row["key"]): row for row in rows}
            fresh = [
                {**_values(key, one, moment), "due": text_of(now - place * NEXT)}
                for place, (key, one) in enumerate(by_key.items())
                if key not in known
            ]
            news = [_values(key, by_key[key], moment) for key, row in known.items() if _is_news(by_key[key], row)]
            if fresh:
                self._db.executemany(sql("know"), fresh)
            if news:
                self._db.executemany(sql("met_again"), news)
        return [_noted(key, one, known.get(key), moment) for key, one in by_key.items()]

    def numbered(self, pairs: Sequence[tuple[str, int]]) -> list[tuple[str, int, str]]:
        """Series, number and address of the articles that are known under these series and numbers."""
        with self._clearly():
            rows = self._db.execute(sql("numbered"), {"pairs": json.dumps(list(pairs))})
            return [(str(row["series"]), int(row["number"]), str(row["url"])) for row in rows]

    def find(self, url: str) -> Known | None:
        """What is known of a URL; None if it was never met."""
        return self.find_key(canonical(url))

    def find_key(self, key: str) -> Known | None:
        """What is known of the URL with this key; None if it was never met."""
        found = self._known("find", {"key": key})
        return found[0] if found else None

    def due_articles(self, site: str, priority: int, now: datetime, count: int) -> list[Known]:
        """Some of a site's articles of one priority that are due and were not yet requested in this crawl: those that
        were met last come first.
        """
        values = {"site": site, "priority": priority, "now": text_of(now), "crawl": self.crawl or 0, "count": count}
        return self._known("due_articles", values)

    def priorities(self, site: str) -> tuple[int, ...]:
        """The priorities of a site's articles, the highest first."""
        with self._clearly():
            return tuple(int(row[0]) for row in self._db.execute(sql("priorities"), {"site": site}))

    def count_due(self, site: str, now: datetime) -> int:
        """How many articles of a site stay due, counted up to `MANY`."""
        with self._clearly():
            row = self._db.execute(sql("count_due"), {"site": site, "now": text_of(now), "most": MANY}).fetchone()
        return int(row[0])

    def listing(self, key: str) -> tuple[str, ...] | None:
        """The keys of the articles that a list, read whole, last named, in their order; None if it was never kept."""
        with self._clearly():
            row = self._db.execute(sql("listing"), {"key": key}).fetchone()
        return tuple(zlib.decompress(row["articles"]).decode().split("\n")) if row else None

    def read_whole_at(self, key: str) -> datetime | None:
        """When a list was last read to its end, page for page; null if it never was."""
        with self._clearly():
            row = self._db.execute(sql("listing"), {"key": key}).fetchone()
        return datetime.fromisoformat(row["at"]) if row else None

    def listed_again(self, key: str, now: datetime) -> None:
        """Note that a list, read whole, names what it last named."""
        self._write("listed_again", {"key": key, "now": text_of(now)})

    def keep_listing(self, key: str, articles: Sequence[str], now: datetime) -> None:
        """Keep the keys of the articles that a list, read whole, names."""
        packed = zlib.compress("\n".join(articles).encode(), 1)
        self._write("keep_listing", {"key": key, "now": text_of(now), "articles": packed})

    def unlist(self, keys: Iterable[str], now: datetime) -> None:
        """Note that lists read whole no longer name these articles; each is due, to see what became of it."""
        with self._clearly():
            self._db.executemany(sql("unlist"), ({"key": key, "now": text_of(now)} for key in keys))

    def unread(self, site: str, now: datetime, count: int) -> list[Known]:
        """Lists, feeds and sitemaps of a site that were met and never read."""
        return self._known("unread", {"site": site, "now": text_of(now), "count": count})

    def unread_pages(self, first: str) -> list[Known]:
        """The further pages of a list, named by the key of its first page, that were never read."""
        return self._known("pages", {"list": first})

    def last_answer(self, key: str, status: int) -> Answered:
        """What the URL last answered with this status."""
        with self._clearly():
            row = self._db.execute(sql("last_answer"), {"key": key, "status": status}).fetchone()
        return Answered(row["digest"], row["warc"], row["place"])

    def settle(self, known: Known, fetch: Fetch, *, blamed: bool = True) -> None:
        """Note a request of a known URL, and when it is due again. A failure that is not `blamed` on the page itself
        does not count against it.
        """
        fine = fetch.outcome in {"ok", "unchanged"}
        # what failed before it was found gone was not gone: it must be found so again
        first = fetch.outcome in GONE and known.state not in GONE
        failures = 0 if fine else (0 if first else known.failures) + blamed
        born = known.lastmod or known.first_fetched or fetch.at
        due = next_due(known.kind, fetch.outcome, min(born, fetch.at), fetch.at, failures, fetch.status)
        values = {**vars(fetch), "key": known.key, "at": text_of(fetch.at), "crawl": self.crawl}
        standing = {"failures": failures, "next_due": text_of(due), "held": fine and fetch.status == 200}  # noqa: PLR2004  # a 304 brings nothing to hold
        with self._clearly():
            self._db.execute(sql("fetched"), values)
            self._db.execute(sql("settle"), {**values, **standing})

    def blame(self, known: Known, fetch: Fetch) -> None:
        """Count a failure against the page itself after all."""
        failures = known.failures + 1
        due = next_due(known.kind, fetch.outcome, fetch.at, fetch.at, failures)
        with self._clearly():
            self._db.execute(sql("blame"), {"key": known.key, "failures": failures, "next_due": text_of(due)})

    def read(self, url: str, now: datetime) -> None:
        """Note that every link of a list is known."""
        self._write("read", {"key": canonical(url), "now": text_of(now)})

    def whole(self, key: str, now: datetime) -> None:
        """Note that a list was read to its end, from its first page on."""
        self._write("whole", {"key": key, "now": text_of(now)})

    def open_warc(self, name: str) -> None:
        """A file of the archive is begun, by this crawl; durable at once."""
        self._write("open_warc", {"name": name, "crawl": self.crawl})
        self.commit()

    def unsettled(self) -> dict[str, int | None]:
        """The files that were begun and whose crawl did not end by itself, with their crawl."""
        with self._clearly():
            return {row["name"]: row["crawl"] for row in self._db.execute(sql("unsettled"))}

    def settled(self, name: str, crawl: int | None) -> None:
        """Every record of a file is known."""
        self._write("settled", {"name": name, "crawl": crawl})

    def has_record(self, url: str, record_id: str) -> bool:
        """Whether a request of this URL has this record."""
        with self._clearly():
            values = {"key": canonical(url), "record_id": record_id}
            return self._db.execute(sql("has_record"), values).fetchone() is not None

    def lose(self, warc: str, crawl: int | None, held: AbstractSet[str], now: datetime) -> int:
        """Make due what points into a file that does not hold its record; how many these are."""
        with self._clearly():
            rows = self._db.execute(sql("rows_of_warc"), {"name": warc, "crawl": crawl or 0}).fetchall()
            lost = [row for row in rows if row["record_id"] is not None and row["record_id"] not in held]
            for row in lost:
                self._db.execute(sql("lose_record"), {"id": row["id"]})
                self._db.execute(sql("lose_url"), {"key": row["key"], "now": text_of(now)})
        return len(lost)

    def clock_went_back(self, now: datetime) -> datetime | None:
        """The time of the last request, if it is still to come; what waits for a time that no schedule gives is due."""
        with self._clearly():
            row = self._db.execute(sql("last_at")).fetchone()
            last = datetime.fromisoformat(row["at"]) if row else now
            if last <= now + CLOCK_SLACK:
                return None
            self._db.execute(sql("unfreeze"), {"now": text_of(now), "latest": text_of(now + LATEST)})
        return last

    def host(self, site: str) -> Host:
        """What was learnt of a site's server; an empty row if nothing was."""
        with self._clearly():
            row = self._db.execute(sql("host"), {"site": site}).fetchone()
        return host_of(row) if row else Host(site)

    def keep_host(self, host: Host) -> None:
        """Keep what was learnt; durable at once."""
        times = ("limited_at", "retry_after", "last_complete", "first_complete")
        self._write("keep_host", {**vars(host), **{name: text_of(getattr(host, name)) for name in times}})
        self.commit()

    def _known(self, name: str, values: Mapping[str, Any]) -> list[Known]:
        with self._clearly():
            return [known_of(row) for row in self._db.execute(sql(name), values)]

    def _write(self, name: str, values: Mapping[str, Any]) -> None:
        with self._clearly():
            self._db.execute(sql(name), values)

    @contextmanager
    def _clearly(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise LedgerError(f"{self.path}: không dùng được sổ địa chỉ: {error}") from error


def _values(key: str, met: Met, now: str) -> dict[str, Any]:
    times = {"now": now, "lastmod": text_of(met.lastmod), "latest": _latest(met.lastmod)}
    return {**vars(met), "key": key, **times}


def _latest(lastmod: datetime | None) -> str | None:
    """The latest moment that a lastmod may mean: one at midnight in Vietnam is a day without a time."""
    if lastmod is None:
        return None
    moment = lastmod.astimezone(VIETNAM)
    is_day = moment.time() == time.min
    return text_of(moment + timedelta(days=1) if is_day else moment)


def _is_news(met: Met, row: Mapping[str, Any]) -> bool:
    lastmod = text_of(met.lastmod)
    return (
        (lastmod is not None and lastmod != row["lastmod"])
        or met.priority > row["priority"]
        or row["unlisted_at"] is not None
        or (met.number is not None and row["number"] is None)
        or (met.list is not None and row["list"] is None)
    )


def _noted(key: str, met: Met, row: Mapping[str, Any] | None, now: str) -> Noted:
    if row is None:
        return Noted(key, met.kind, now, now, None, "new", met.priority, fresh=True)
    lastmod = text_of(met.lastmod)
    latest = _latest(met.lastmod)
    edited = latest is not None and lastmod != row["lastmod"] and latest > (row["last_fetched"] or latest)
    due = now if edited else row["next_due"]
    priority = max(met.priority, row["priority"])
    return Noted(key, row["kind"], row["first_seen"], due, row["last_fetched"], row["state"], priority, fresh=False)
