"""Archive and ledger after a crash, a wrong clock, a network that was away: the next crawl makes both whole."""

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from spiders.archive import read_archive
from spiders.discovery import Found
from spiders.ledger import Ledger
from spiders.ledger.rows import text_of
from spiders.reconcile import reconcile

if TYPE_CHECKING:
    from collections.abc import Callable

    from gazetteers.sites import Site
    from tests.spiders.conftest import Home, Web

HOST = "sgddt.vidu.test"
ARTICLE = f"http://{HOST}/tin-tuc/bai-viet-3.html"
KEY = ARTICLE.removeprefix("http://")


def change(home: "Home", *statements: str, **values: Any) -> None:  # noqa: ANN401  # values of SQL
    with closing(sqlite3.connect(home.ledger)) as db:
        for statement in statements:
            db.execute(statement, values)
        db.commit()


def asked(home: "Home", query: str) -> list[Any]:
    with closing(sqlite3.connect(home.ledger)) as db:
        return db.execute(query).fetchall()


def archived(home: "Home") -> Counter[str]:
    return Counter(record.capture.url for record in read_archive(home.archive))


def crash(home: "Home") -> None:
    """As if the last crawl had died."""
    change(home, "UPDATE crawls SET ended = NULL, ending = NULL", "UPDATE warcs SET settled = 0")


def test_a_record_that_the_ledger_does_not_know_is_learnt(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=5)
    home.crawl(HOST)
    before = archived(home)
    crash(home)
    forget = "UPDATE urls SET last_fetched = NULL, first_fetched = NULL, digest = NULL, next_due = first_seen, "
    forget += "state = 'new', asked = NULL WHERE key = :key"
    change(home, "DELETE FROM fetches WHERE key = :key", forget, key=KEY)
    web.log.clear()
    report = home.crawl(HOST)
    assert web.asked("bai-viet-3") == []
    assert archived(home) == before
    assert report.new_articles == 0
    assert [line for line in report.warnings if "1 records that a crash kept from the ledger" in line]
    assert report.died == (f"crawl 1, begun {asked(home, 'SELECT started FROM crawls')[0][0]}, died before its end",)
    with Ledger(home.ledger) as ledger:
        known = ledger.find(ARTICLE)
        assert known is not None
        assert (known.state, known.failures, known.asked) == ("ok", 0, 1)
    assert asked(home, "SELECT code FROM warnings") == [("archive_learnt",)]
    assert home.crawl(HOST).warnings == ()


def test_a_list_that_our_own_code_stumbles_over_keeps_no_crawl_from_beginning(
    home: "Home", web: "Web", monkeypatch: pytest.MonkeyPatch
) -> None:
    web.nukeviet(HOST, articles=5)
    home.crawl(HOST)
    crash(home)
    lists = "key IN (SELECT key FROM urls WHERE kind IN ('listing', 'feed', 'sitemap'))"
    (count,) = asked(home, f"SELECT count(*) FROM fetches WHERE record_id IS NOT NULL AND {lists}")[0]
    change(home, f"DELETE FROM fetches WHERE {lists}")  # a condition of ours

    def stumble(*_: object) -> Found:
        raise ValueError("no such page was ever thought of")

    monkeypatch.setattr("spiders.reconcile.discover", stumble)
    with Ledger(home.ledger) as ledger:
        assert [code for code, _, _ in reconcile(ledger, home.archive, [])] == ["archive_learnt"]
    assert asked(home, f"SELECT count(*) FROM fetches WHERE outcome = 'ok' AND {lists}") == [(count,)]


def test_what_a_power_failure_took_from_the_archive_is_fetched_again(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=5)
    home.crawl(HOST)
    (path,) = home.archive.iterdir()
    last = list(read_archive(home.archive))[-1].capture
    with path.open("r+b") as file:
        file.truncate(last.offset)
    crash(home)
    web.log.clear()
    report = home.crawl(HOST)
    assert web.asked("bai-viet") == [last.url]
    assert archived(home)[last.url] == 1
    assert report.new_articles == 1
    assert [line for line in report.warnings if "1 records are not in it any more" in line]


def test_a_clock_that_was_put_back_freezes_nothing(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=3)
    home.crawl(HOST)
    ahead, later = datetime.now(UTC) + timedelta(days=900), datetime.now(UTC) + timedelta(days=901)
    change(
        home,
        "UPDATE fetches SET at = :ahead",
        "UPDATE urls SET first_seen = :ahead, first_fetched = :ahead, last_fetched = :ahead, read_at = :ahead, "
        "whole_at = :ahead, next_due = :later WHERE kind = 'article' OR kind = 'listing'",
        ahead=text_of(ahead),
        later=text_of(later),
    )
    web.nukeviet(HOST, articles=14)
    web.log.clear()
    report = home.crawl(HOST)
    assert report.new_articles == 11
    assert len(web.asked("bai-viet")) == 11  # the others wait as long as they were to wait
    assert report.sites[0].complete
    assert asked(home, "SELECT code FROM warnings") == [("clock_back",)]
    assert home.crawl(HOST).warnings == ()


def test_without_a_network_nothing_is_put_off_and_nothing_is_gone(
    home: "Home", web: "Web", make_site: "Callable[..., Site]"
) -> None:
    web.nukeviet(HOST, articles=4)
    web.nukeviet("khac.test", articles=4)
    home.crawl(HOST, "khac.test")
    change(home, "UPDATE urls SET next_due = first_seen WHERE kind = 'article'")
    standing = "SELECT key, failures, next_due, first_fetched, digest FROM urls ORDER BY key"
    before = asked(home, standing)
    for _ in range(3):
        report = home.crawl(make_site(HOST), make_site("khac.test"), proxy="http://127.0.0.1:9")
        assert [line for line in report.warnings if "none of 2 sites answered" in line]
        assert not any(site.complete for site in report.sites)
    assert [row for row in asked(home, standing) if "bai-viet" in row[0]] == [
        row for row in before if "bai-viet" in row[0]
    ]
    assert asked(home, "SELECT DISTINCT code FROM warnings") == [("no_network",)]
    web.log.clear()
    assert home.crawl(HOST, "khac.test").errors == ()
    assert len(web.asked("bai-viet")) == 8


def test_a_network_that_goes_in_the_middle_blames_no_page(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=5)
    for where, route in web.routes.items():
        if "bai-viet" in where:
            route.drip = lambda: iter([b"half a page"])
            route.headers = {"Content-Length": "4000"}
    for _ in range(3):
        home.crawl(HOST)
    assert asked(home, "SELECT max(failures), count(*) FILTER (WHERE state = 'error') FROM urls") == [(0, 5)]
    web.nukeviet(HOST, articles=5)
    assert home.crawl(HOST).new_articles == 5


def test_a_page_that_fails_while_others_answer_is_put_off(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=5)
    bad = web.routes[f"{HOST}/tin-tuc/bai-viet-3.html"]
    bad.drip = lambda: iter([b"half a page"])
    bad.headers = {"Content-Length": "4000"}
    for failures in (1, 2, 3):
        home.crawl(HOST)
        assert asked(home, f"SELECT failures FROM urls WHERE key = '{KEY}'") == [(failures,)]
    web.log.clear()
    report = home.crawl(HOST)
    assert web.asked("bai-viet-3") == []
    assert report.sites[0].complete
