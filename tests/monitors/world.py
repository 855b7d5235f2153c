"""A ledger and a registry of invented sites, written row by row into real files of the real schemas."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

import duckdb

from pipeline.home import Home
from pipeline.monitors import Verdict, watch
from pipeline.registry.sql_files import scripts
from spiders.ledger import Ledger

Row = Any  # a cell of any table, as a keyword
NOW = datetime(2026, 3, 16, 6, 0, tzinfo=timezone(timedelta(hours=7)))  # an ordinary Monday of the school year
DAY = timedelta(days=1)


def night(ago: int) -> datetime:
    """The beginning of a night's crawl, so many nights before the last one."""
    return NOW - ago * DAY - timedelta(hours=4)


@dataclass
class World:
    """A home folder under construction."""

    root: Path
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.home = Home(self.root).ensure()
        self.home.archive.mkdir()
        ledger, registry = _empty()
        self.home.ledger.write_bytes(ledger)
        self.home.registry.write_bytes(registry)

    def crawl(self, ago: int, site: str = "a.test", **fields: Row) -> int:
        """A finished crawl of one site; `outcomes` counts its requests. Its number."""
        crawl, outcomes = 1000 - ago, dict(fields.pop("outcomes", {}))
        begun, ended = _text(night(ago)), _text(night(ago) + timedelta(hours=1))
        how = {"id": crawl, "started": begun, "ended": ended, "ending": "finished", "sites": 1}
        self._insert("crawls", {**how, **fields.pop("crawl", {})}, "OR REPLACE")
        whole = {
            "complete": 1,
            "basis_code": "lists_to_known",
            "requests": sum(outcomes.values()),
            "known_articles": 20,
        }
        self._insert("site_crawls", {"crawl": crawl, "site": site, "started": begun, "ended": ended, **whole, **fields})
        for outcome, count in outcomes.items():
            row = {"crawl": crawl, "site": site, "kind": "article", "outcome": outcome, "count": count}
            self._insert("site_outcomes", row)
        return crawl

    def number(self, number: int, site: str = "a.test") -> None:
        """An article with a number is known."""
        url = f"http://{site}/{number}.html"
        known = {"key": url, "url": url, "site": site, "kind": "article", "first_seen": _text(NOW)}
        self._insert("urls", {**known, "series": f"{site}/news", "number": number})

    def page(self, name: str, at: datetime, article: str | None, site: str = "a.test") -> None:
        """An article page was archived, and read or not."""
        url = f"http://{site}/{name}.html"
        self._insert(
            "urls",
            {"key": url, "url": url, "site": site, "kind": "article", "first_seen": _text(at)},
        )
        fetched = {"key": url, "url": url, "at": _text(at), "outcome": "ok", "status": 200, "record_id": name}
        self._insert("fetches", fetched)
        self._keep("captures", capture_id=name, url=url, domain=site, kind="response", fetched_at=at, status=200,
                   digest="0", warc="w", warc_offset=0, article_id=article)  # fmt: skip

    def host(self, site: str = "a.test", **fields: Row) -> Self:
        """What was learnt of a server."""
        self._insert("hosts", {"site": site, "validators": "untried", "validators_proofs": 0, **fields})
        return self

    def article(self, name: str, seen: datetime, published: date | None, **fields: Row) -> None:
        """An article of the registry."""
        usual = {"article_id": name, "article_key": name, "url": f"http://a.test/{name}.html", "domain": "a.test",
                 "title": f"Tin {name}", "text": "x", "lead_length": 90, "body_length": 1500, "author": "Lò Văn Mẫu",
                 "published_on": published, "tags": [], "attachments": [], "content_hash": name, "version_count": 1,
                 "first_seen": seen, "last_seen": seen, "capture_id": name, "extracted": True}  # fmt: skip
        self._keep("articles", **{**usual, **fields})

    def failure(self, **fields: Row) -> None:
        """What a build could not read."""
        self._keep("failures", **fields)

    def check(self, **fields: Row) -> None:
        """What a check of the registry found."""
        self._keep("check_results", name="max_failures", sentence="Ít lỗi.", **fields)

    def warning(self, **fields: Row) -> None:
        """What a crawl warned of."""
        self._insert("warnings", fields)

    def verdict(self, monitor: str, now: datetime = NOW) -> Verdict:
        """What one monitor says."""
        with duckdb.connect(str(self.home.registry)) as registry:
            for table, rows in self.rows.items():
                for row in rows:
                    names, marks = ", ".join(row), ", ".join("?" * len(row))
                    registry.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))
        self.rows = {}
        [verdict] = watch(self.home, now, frozenset({monitor}))
        return verdict

    def _keep(self, table: str, **row: Row) -> None:
        self.rows.setdefault(table, []).append(row)

    def _insert(self, table: str, row: Mapping[str, Any], how: str = "") -> None:
        names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
        with sqlite3.connect(self.home.ledger) as ledger:
            ledger.execute(f"INSERT {how} INTO {table} ({names}) VALUES ({marks})", list(row.values()))
        ledger.close()


@cache
def _empty() -> tuple[bytes, bytes]:
    """A new ledger and a registry without any row, made once for all tests."""
    with TemporaryDirectory() as folder:
        ledger, registry = Path(folder) / "ledger.sqlite", Path(folder) / "thidua.duckdb"
        Ledger(ledger).close()
        with duckdb.connect(str(registry)) as connection:
            for script in (*scripts("schema"), *scripts("views")):
                connection.execute(script.sql)
            connection.execute("INSERT INTO build_info VALUES ('1', '2', '3', '4', '5')")
        return ledger.read_bytes(), registry.read_bytes()


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
