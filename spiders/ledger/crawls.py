"""Crawls and what each got of each site, kept for reports, monitors and the next crawl."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from spiders.ledger.rows import text_of
from spiders.ledger.schema import sql
from spiders.records import Ending, SiteReport, WarningCode


class Crawls:
    """Writes the tables `crawls`, `site_crawls`, `site_outcomes` and `warnings`. Obtained from `Ledger.crawls`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def begin(self, now: datetime, sites: int, budget: float | None) -> int:
        """A new crawl of that many sites, within that many seconds; its number."""
        cursor = self._db.execute(sql("begin_crawl"), {"now": text_of(now), "sites": sites, "budget": budget})
        return int(cursor.lastrowid or 0)

    def end(self, crawl: int, ending: Ending, now: datetime) -> None:
        """The crawl has ended by itself."""
        self._db.execute(sql("end_crawl"), {"crawl": crawl, "ending": ending, "now": text_of(now)})
        self._db.execute(sql("settle_crawl"), {"crawl": crawl})

    def bury(self) -> tuple[str, ...]:
        """Count what crawls that died had done; a line for each of them. Only to be called while no crawl runs."""
        dead = self._db.execute(sql("dead_crawls")).fetchall()
        for row in dead:
            for name in ("bury_outcomes", "bury_sites", "bury_crawl"):
                self._db.execute(sql(name), {"crawl": row["id"]})
        return tuple(f"crawl {row['id']}, begun {row['started']}, died before its end" for row in dead)

    def begin_site(self, crawl: int, site: str, cms: str | None, now: datetime) -> None:
        """The crawl turns to a site."""
        self._db.execute(sql("begin_site"), {"crawl": crawl, "site": site, "cms": cms, "now": text_of(now)})

    def end_site(self, crawl: int, report: SiteReport, now: datetime) -> None:
        """The crawl is done with a site."""
        values = report.model_dump(exclude={"outcomes", "kinds", "errors"})
        self._db.execute(sql("end_site"), {**values, "crawl": crawl, "site": report.domain, "now": text_of(now)})
        rows = (
            {"crawl": crawl, "site": report.domain, "kind": kind, "outcome": outcome, "count": count}
            for kind, outcomes in report.kinds.items()
            for outcome, count in outcomes.items()
        )
        self._db.executemany(sql("outcome"), rows)

    def warn(self, warnings: Iterable[tuple[WarningCode, str | None, str]], crawl: int | None, now: datetime) -> None:
        """Note what an operator should hear of: code, site (null: all) and what happened."""
        shared = {"crawl": crawl, "now": text_of(now)}
        rows = ({**shared, "code": code, "site": site, "detail": detail} for code, site, detail in warnings)
        self._db.executemany(sql("warn"), rows)
