"""Planning a night in a large ledger: no query walks through what is known, and memory does not grow with it."""

import sqlite3
import tracemalloc
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from spiders.frontier import Frontier
from spiders.ledger import Ledger
from spiders.ledger.rows import text_of
from spiders.ledger.schema import sql
from spiders.limits import Limits
from tests.spiders.conftest import site

NOW = datetime(2024, 10, 1, tzinfo=UTC)
SITES = [f"so-{number}.vidu.test" for number in range(10)]
ANY: Mapping[str, Any] = dict.fromkeys(
    ("site", "key", "now", "keys", "list", "status", "url", "record_id", "name", "crawl", "priority", "count", "most"),
    1,
)
# every query that is made for each site or each page
LOOKS = (
    *("due_articles", "priorities", "count_due", "unread", "pages", "find", "met", "last_answer", "host", "listing"),
    *("last_at", "unsettled", "has_record"),
)


def ledger_of(path: Path, articles: int) -> Ledger:
    """A ledger that knows so many articles; one in fifty is due, one in a hundred of those speaks of emulation."""
    ledger = Ledger(path)
    rows = (
        {
            "key": f"{SITES[number % 10]}/tin-tuc/bai-viet-{number}.html",
            "site": SITES[number % 10],
            "due": text_of(NOW + timedelta(seconds=number)) if number % 50 < 10 else None,
            "priority": int(number % 5000 < 10),
        }
        for number in range(articles)
    )
    insert = "INSERT INTO urls (key, url, site, kind, first_seen, next_due, priority) "
    insert += "VALUES (:key, 'http://' || :key, :site, 'article', '2024-01-01', :due, :priority)"
    ledger._db.executemany(insert, rows)
    ledger.commit()
    return ledger


def plan(db: sqlite3.Connection, query: str) -> list[str]:
    return [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}", ANY)]


def walks(steps: list[str]) -> list[str]:
    """The steps that go through a whole table, or sort what they found."""
    harmless = ("SCAN found", "SCAN CONSTANT ROW", "SCAN r", "SCAN json_each", "SCAN (subquery", "SCAN warcs USING")
    return [
        step
        for step in steps
        if (step.startswith("SCAN ") and not step.startswith(harmless)) or "USE TEMP B-TREE" in step
    ]


@pytest.mark.parametrize("name", LOOKS)
def test_no_look_walks_through_a_table(tmp_path: Path, name: str) -> None:
    with ledger_of(tmp_path / "l.sqlite", 100) as ledger:
        assert walks(plan(ledger._db, sql(name))) == (["SCAN fetches"] if name == "last_at" else [])


def test_the_check_can_fail(tmp_path: Path) -> None:
    with ledger_of(tmp_path / "l.sqlite", 100) as ledger:
        assert walks(plan(ledger._db, "SELECT key FROM urls WHERE state = 'new'")) == ["SCAN urls"]
        unsorted = "SELECT key FROM urls WHERE site = :site AND kind = 'article' AND next_due <= :now ORDER BY url"
        assert "TEMP B-TREE" in walks(plan(ledger._db, unsorted))[0]


def test_what_is_due_is_taken_a_few_at_a_time_the_best_first(tmp_path: Path) -> None:
    with ledger_of(tmp_path / "l.sqlite", 20_000) as ledger:
        ledger.crawl = 1
        tracemalloc.start()
        frontier = Frontier.of(site(SITES[1]), ledger, Limits())
        frontier.queue.open(NOW + timedelta(days=30))
        first = [frontier.queue.next(NOW + timedelta(days=30)) for _ in range(10)]
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert [known.priority for known in first if known] == [1] * 4 + [0] * 6
    assert frontier.queue.owed == 400 - 10
    assert peak < 600_000
