import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from spiders.ledger import Fetch, Known, Ledger, LedgerError, Met
from spiders.records import Outcome, UrlKind
from spiders.schedule import next_due

NOW = datetime(2024, 9, 5, 12, tzinfo=UTC)
DAY = timedelta(days=1)
URL = "http://sgddt.vidu.test/tin-tuc/bai-viet-1.html"
MET = Met(URL, "sgddt.vidu.test", "article", "http://sgddt.vidu.test/")


def fetched(known: Known, at: datetime, outcome: Outcome = "ok", status: int | None = 200) -> tuple[Known, Fetch]:
    return known, Fetch(known.url, at, outcome, status, digest="d" if status else None)


@pytest.mark.parametrize(
    ("kind", "outcome", "age", "failures", "due"),
    [
        ("article", "ok", timedelta(0), 0, DAY),
        ("article", "ok", 2 * DAY, 0, DAY),  # at an age of three days
        ("article", "unchanged", 10 * DAY, 0, 20 * DAY),
        ("article", "ok", 31 * DAY, 0, None),
        ("listing", "ok", 300 * DAY, 0, timedelta(0)),
        ("article", "moved", timedelta(0), 1, None),
        ("article", "gone", timedelta(0), 1, 7 * DAY),
        ("article", "gone", timedelta(0), 3, None),
        ("article", "error", timedelta(0), 1, timedelta(0)),
        ("article", "error", timedelta(0), 3, DAY),
        ("article", "blocked", timedelta(0), 5, 4 * DAY),
        ("article", "error", timedelta(0), 4000, 14 * DAY),
        ("article", "too_large", timedelta(0), 1, 30 * DAY),
        ("article", "refused_by_robots", timedelta(0), 9, timedelta(0)),
    ],
)
def test_next_due(kind: UrlKind, outcome: Outcome, age: timedelta, failures: int, due: timedelta | None) -> None:
    assert next_due(kind, outcome, NOW - age, NOW, failures) == (None if due is None else NOW + due)


def test_a_url_in_other_forms_is_the_same(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        first = ledger.know(MET, NOW)
        again = ledger.know(replace(MET, url=URL.replace("http://", "https://www.") + "?utm_source=x#y"), NOW + DAY)
        assert again == first
        assert first.state == "new"
        assert first.is_due(NOW)


def test_what_is_owed(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        article = ledger.know(MET, NOW)
        listing = ledger.know(Met("http://sgddt.vidu.test/tin-tuc/page-2/", MET.site, "listing"), NOW)
        ledger.know(Met("http://khac.test/", "khac.test", "listing"), NOW)
        ledger.know(Met("http://sgddt.vidu.test/robots.txt", MET.site, "robots"), NOW)
        assert [known.key for known in ledger.due(MET.site, NOW)] == [listing.key, article.key]
        ledger.settle(*fetched(article, NOW))
        ledger.settle(*fetched(listing, NOW))
        assert [known.key for known in ledger.due(MET.site, NOW)] == [listing.key]  # fetched, its links not noted
        ledger.read(listing.url, NOW)
        assert ledger.due(MET.site, NOW) == []
        assert [known.key for known in ledger.due(MET.site, NOW + DAY)] == [article.key]


def test_a_later_lastmod_makes_due_and_an_older_one_does_not(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        old = replace(MET, lastmod=NOW - 90 * DAY)
        ledger.settle(*fetched(ledger.know(old, NOW), NOW))
        assert ledger.know(old, NOW + DAY).next_due is None
        assert ledger.know(replace(MET, lastmod=NOW - DAY), NOW + DAY).next_due is None
        assert ledger.know(replace(MET, lastmod=NOW + DAY), NOW + 2 * DAY).is_due(NOW + 2 * DAY)


def test_failures_are_counted_until_it_works(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        known = ledger.know(MET, NOW)
        for count in (1, 2, 3):
            ledger.settle(*fetched(known, NOW, "error", None))
            known = ledger.know(MET, NOW)
            assert (known.failures, known.first_fetched) == (count, None)
        ledger.settle(*fetched(known, NOW))
        known = ledger.know(MET, NOW)
        assert (known.failures, known.first_fetched, known.state) == (0, NOW, "ok")


def test_the_last_digest_is_that_of_the_same_status(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        known = ledger.know(MET, NOW)
        for status, digest in ((200, "page"), (500, "oops"), (200, "page 2")):
            ledger.settle(known, Fetch(URL, NOW, "ok", status, digest=digest))
        assert ledger.last_digest(URL, 200) == "page 2"
        assert ledger.last_digest(URL, 500) == "oops"
        assert ledger.last_digest(URL, 404) is None


def test_what_was_not_committed_is_gone_and_what_was_settled_stays(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger(path) as ledger:
        ledger.settle(*fetched(ledger.know(MET, NOW), NOW))
        ledger.know(Met("http://sgddt.vidu.test/2", MET.site, "article"), NOW)
    with Ledger(path) as ledger:
        assert ledger.find(URL) is not None
        assert ledger.find("http://sgddt.vidu.test/2") is None


def test_a_ledger_of_the_future_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    Ledger(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(LedgerError, match="version 99"):
        Ledger(path)


def test_a_folder_where_the_file_should_be(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=str(tmp_path)):
        Ledger(tmp_path)


def test_a_torn_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger(path) as ledger:
        for number in range(500):
            ledger.know(Met(f"http://sgddt.vidu.test/{number}", MET.site, "article"), NOW)
        ledger.commit()
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))

    def use() -> None:
        with Ledger(path) as ledger:
            ledger.due(MET.site, NOW)

    with pytest.raises(LedgerError, match=r"l\.sqlite"):
        use()
