"""An article is withdrawn where its address says so, or a crawl that read all of its site; the reason is told."""

import csv
import io
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.nightly.changed import changed
from pipeline.nightly.report import changes_path
from spiders.ledger import Ledger
from tests.corrections.world import MONDAY, OTHER, PAGE, World, begun

TUESDAY = MONDAY + timedelta(days=1)
WITHDRAWN = "SELECT DISTINCT kind_code, reason_code FROM v_changes WHERE change_code = 'withdrawn' ORDER BY ALL"
KINDS = ("articles", "document_refs", "events", "leaders")


def _crawled(world: World, state: str, *, complete: bool, after: timedelta = timedelta(hours=2)) -> None:
    """A ledger of Tuesday's crawl, which found `PAGE` gone, or named nowhere, so long after the night began."""
    site, seen, ended = "sgddt.lamson.test", TUESDAY + after, TUESDAY + timedelta(hours=3)
    Ledger(world.home.ledger).close()
    with sqlite3.connect(world.home.ledger) as ledger:
        ledger.execute("INSERT INTO crawls (id, started, sites) VALUES (1, ?, 1)", [TUESDAY.isoformat()])
        ledger.execute(
            "INSERT INTO site_crawls (crawl, site, complete, basis_code, requests, new_articles, started, ended) "
            "VALUES (1, ?, ?, 'lists_to_end', 9, 0, ?, ?)",
            [site, complete, TUESDAY.isoformat(), ended.isoformat()],
        )
        ledger.execute(
            "INSERT INTO hosts (site, last_complete) VALUES (?, ?)", [site, ended.isoformat() if complete else None]
        )
        ledger.execute(
            "INSERT INTO urls (key, url, site, kind, first_seen, last_fetched, state, unlisted_at) "
            "VALUES ('k', ?, ?, 'article', ?, ?, ?, ?)",
            [
                PAGE.url,
                site,
                MONDAY.isoformat(),
                seen.isoformat(),
                "gone" if state == "gone" else "fetched",
                seen.isoformat() if state == "unlisted" else None,
            ],
        )
    ledger.close()


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The articles of Monday; on Tuesday the other one was edited, so that there was a night."""
    world = begun(tmp_path_factory.mktemp("nights"))
    world.edit(("Ngày 20/5/2022", "Sáng 20/5/2022"), page=OTHER)
    return world


@pytest.fixture
def world(nights: World, tmp_path: Path) -> World:
    return nights.copy(tmp_path)


@pytest.mark.parametrize("state", ["gone", "unlisted"])
def test_what_a_complete_crawl_does_not_find_is_withdrawn(world: World, state: str) -> None:
    _crawled(world, state, complete=True)
    world.build()
    assert world.ask(WITHDRAWN) == [(kind, state) for kind in KINDS]
    assert world.ask("SELECT count(*) FROM articles") == [(2,)]  # what it said stays
    told = changed(world.home, TUESDAY)
    assert ("bài không còn", 1) in [(one.words, one.count) for one in told.counts]
    rows = csv.DictReader(io.StringIO(changes_path(world.home, TUESDAY).read_text(encoding="utf-8-sig")))
    reasons = {row["Vì sao không còn"] for row in rows if row["Thay đổi"] == "không còn"}
    words = {"gone": "thấy bài đã gỡ", "unlisted": "không thấy danh mục nào còn nêu bài"}
    assert reasons == {f"lần đọc hết trang {words[state]}"}


@pytest.mark.parametrize("state", ["gone", "unlisted"])
def test_a_crawl_that_did_not_read_all_proves_nothing(world: World, state: str) -> None:
    _crawled(world, state, complete=False)
    world.build()
    assert world.ask(WITHDRAWN) == []


def test_what_was_read_once_more_is_there(world: World) -> None:
    _crawled(world, "unlisted", complete=True, after=timedelta(hours=-30))  # before Monday's capture
    world.build()
    assert world.ask(WITHDRAWN) == []


def test_an_absence_is_told_in_one_night_only(world: World) -> None:
    _crawled(world, "unlisted", complete=True)
    world.build()
    world.edit(("Ngày 20/5/2022", "Chiều 20/5/2022"), page=OTHER)
    assert world.ask(WITHDRAWN) == []
