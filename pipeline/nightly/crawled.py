"""What the ledger kept of the night's crawl: it says so, too, when the crawl's process did not live to report."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gazetteers.sites import Site
from pipeline.ledger import reading
from pipeline.nightly.report import SiteNight
from spiders.ledger import Ledger
from spiders.ledger.schema import SCHEMA_VERSION
from spiders.lock import only_one
from spiders.records import CrawlEvent


@dataclass(frozen=True)
class Mark:
    """The last crawl and the last request before the night."""

    crawl: int = 0
    fetch: int = 0


@dataclass(frozen=True)
class Crawled:
    """The night's crawl: its number and ending (null if it never began), and what it got of each site."""

    crawl: int | None = None
    ending: str | None = None
    sites: tuple[SiteNight, ...] = ()


def mark(ledger: Path) -> Mark:
    """Where the ledger stands before the night. Raises `sqlite3.Error` for a broken one."""
    if not ledger.exists():
        return Mark()
    with reading(ledger) as db:
        if db.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
            last = db.execute("SELECT max(id) FROM fetches").fetchone()[0]
            return Mark(0, last or 0)
        return Mark(**db.execute(_sql("marks")).fetchone())


def settle(ledger: Path) -> tuple[str, ...]:
    """Close the books of a crawl whose process died; a line for each. Raises `CrawlError` while a crawl runs."""
    with only_one(ledger), Ledger(ledger) as db, db.crawls() as crawls:
        return crawls.bury()


def crawled(ledger: Path, since: Mark, sites: Sequence[Site]) -> Crawled:
    """What the crawl after `since` got. Raises `sqlite3.Error` for a broken ledger."""
    if not ledger.exists():
        return Crawled()
    with reading(ledger) as db:
        found = db.execute(_sql("crawl"), vars(since)).fetchone()
        if found is None:
            return Crawled()
        rows = db.execute(_sql("sites"), {"crawl": found["id"], "fetch": since.fetch}).fetchall()
        outcomes = _outcomes(db, found["id"])
        errors = _errors(db, since)
    names = {site.domain: site.organisation for site in sites}
    return Crawled(found["id"], found["ending"], tuple(_site(row, names, outcomes, errors) for row in rows))


def _site(
    row: sqlite3.Row,
    names: Mapping[str, str],
    outcomes: Mapping[str, Mapping[str, int]],
    errors: Mapping[str, Sequence[str]],
) -> SiteNight:
    values: dict[str, Any] = dict(row)
    domain = values["domain"]
    return SiteNight(
        **{**values, "complete": bool(values["complete"])},
        organisation=names.get(domain),
        outcomes=outcomes.get(domain, {}),
        errors=tuple(errors.get(domain, ())),
    )


def _outcomes(db: sqlite3.Connection, crawl: int) -> Mapping[str, Mapping[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for row in db.execute(_sql("outcomes"), {"crawl": crawl}):
        found[row["site"]][row["outcome"]] = row["count"]
    return found


def _errors(db: sqlite3.Connection, since: Mark) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in db.execute(_sql("errors"), vars(since)):
        found[row["site"]].append(str(CrawlEvent(kind="other", **dict(row))))
    return found


@cache
def _sql(name: str) -> str:
    return (files("pipeline.nightly") / "sql" / f"{name}.sql").read_text(encoding="utf-8")
