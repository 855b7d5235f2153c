import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from spiders.ledger import Answered, Fetch, Host, Known, Ledger, LedgerError, Met
from spiders.ledger.rows import text_of
from spiders.records import Outcome, SiteReport, UrlKind
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
        ("article", "refused_by_robots", timedelta(0), 9, 7 * DAY),
        ("listing", "refused_by_robots", timedelta(0), 9, timedelta(0)),
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
        assert keys(ledger.due_articles(MET.site, 0, NOW, 9)) == [article.key]
        assert keys(ledger.unread(MET.site, NOW, 9)) == [listing.key]
        ledger.settle(*fetched(article, NOW))
        ledger.settle(*fetched(listing, NOW))
        assert keys(ledger.unread(MET.site, NOW, 9)) == [listing.key]  # fetched, its links not noted
        ledger.read(listing.url, NOW)
        assert ledger.unread(MET.site, NOW, 9) == ledger.due_articles(MET.site, 0, NOW, 9) == []
        assert ledger.count_due(MET.site, NOW) == 0
        assert ledger.count_due(MET.site, NOW + DAY) == 1


def test_articles_come_by_priority_the_latest_met_first(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        for number in range(6):
            ledger.know(replace(MET, url=f"{URL}?id={number}", priority=number % 2), NOW + number * DAY)
        assert ledger.priorities(MET.site) == (1, 0)
        assert [known.url[-1] for known in ledger.due_articles(MET.site, 1, NOW + 9 * DAY, 2)] == ["5", "3"]
        assert [known.url[-1] for known in ledger.due_articles(MET.site, 0, NOW + 3 * DAY, 9)] == ["2", "0"]


def test_what_was_asked_in_this_crawl_is_not_asked_again(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        known = ledger.know(MET, NOW)
        ledger.crawl = 7
        ledger.settle(known, Fetch(URL, NOW, "error", reason="cut short"))
        assert ledger.due_articles(MET.site, 0, NOW, 9) == []
        assert ledger.count_due(MET.site, NOW) == 1  # it stays due
        ledger.crawl = 8
        assert keys(ledger.due_articles(MET.site, 0, NOW, 9)) == [known.key]


def test_a_known_link_is_written_only_if_it_brings_news(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        met = [replace(MET, url=f"{URL}?id={number}") for number in range(3)]
        assert [noted.fresh for noted in ledger.note([*met, met[0]], NOW)] == [True] * 3
        before = ledger._db.total_changes
        assert [noted.fresh for noted in ledger.note(met, NOW + DAY)] == [False] * 3
        assert ledger._db.total_changes == before
        ledger.note([replace(met[0], priority=1)], NOW + DAY)
        assert ledger._db.total_changes == before + 1


def keys(known: list[Known]) -> list[str]:
    return [one.key for one in known]


def test_a_lastmod_that_is_only_a_day_may_be_an_edit_after_the_fetch_of_that_day(tmp_path: Path) -> None:
    fetched = datetime(2026, 3, 5, 2, tzinfo=UTC)  # nine o'clock in Vietnam
    today, yesterday = (datetime(2026, 3, day, 17, tzinfo=UTC) for day in (4, 3))
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        known = ledger.know(replace(MET, lastmod=yesterday), fetched)
        ledger.settle(known, Fetch(known.url, fetched, "ok", 200))
        later = fetched + timedelta(hours=12)
        assert not ledger.know(replace(MET, lastmod=yesterday), later).is_due(later)
        assert ledger.know(replace(MET, lastmod=today), later).is_due(later)
        ledger.settle(ledger.know(MET, later), Fetch(known.url, later, "ok", 200))
        assert not ledger.know(replace(MET, lastmod=today), later).is_due(later)


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


def test_only_what_was_found_gone_three_times_is_gone_for_good(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        known = ledger.know(MET, NOW)
        standing = []
        for outcome in ("error", "blocked", "gone", "error", "soft_404", "gone", "gone"):
            ledger.settle(*fetched(known, NOW, outcome, 404))
            known = ledger.know(MET, NOW)
            standing.append((known.failures, known.next_due is None))
        counts = [failures for failures, _ in standing]
        assert counts == [1, 2, 1, 2, 1, 2, 3]
        assert [last for _, last in standing] == [False] * 6 + [True]


def test_the_last_digest_is_that_of_the_same_status(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        known = ledger.know(MET, NOW)
        for status, digest, place in ((200, "page", 7), (500, "oops", 8), (200, "page 2", 9)):
            record = "r" if place < 9 else None
            ledger.settle(known, Fetch(URL, NOW, "ok", status, digest=digest, record_id=record, warc="w", place=place))
        assert ledger.last_answer(known.key, 200) == Answered("page 2", "w", 7)
        assert ledger.last_answer(known.key, 500) == Answered("oops", "w", 8)
        assert ledger.last_answer(known.key, 404) == Answered(None, None, None)


def test_what_was_not_committed_is_gone_and_what_was_settled_stays(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger(path) as ledger:
        ledger.settle(*fetched(ledger.know(MET, NOW), NOW))
        ledger.commit()
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


VERSION_1 = """
CREATE TABLE urls (
    key TEXT PRIMARY KEY, url TEXT NOT NULL, site TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('article', 'listing', 'feed', 'sitemap', 'robots', 'other')),
    found_on TEXT, first_seen TEXT NOT NULL, lastmod TEXT, first_fetched TEXT, last_fetched TEXT, read_at TEXT,
    digest TEXT, etag TEXT, last_modified TEXT, failures INTEGER NOT NULL DEFAULT 0,
    next_due TEXT, state TEXT NOT NULL DEFAULT 'new'
) WITHOUT ROWID;
CREATE INDEX urls_due ON urls (site, next_due) WHERE next_due IS NOT NULL;
CREATE TABLE fetches (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL REFERENCES urls (key), url TEXT NOT NULL, at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN (
        'ok', 'unchanged', 'moved', 'gone', 'blocked', 'refused_by_robots', 'too_large', 'not_a_page', 'error')),
    status INTEGER, digest TEXT, record_id TEXT, warc TEXT, reason TEXT
);
CREATE INDEX fetches_key ON fetches (key, id);
INSERT INTO urls (key, url, site, kind, first_seen, first_fetched, last_fetched, digest, next_due, state) VALUES (
    'sgddt.vidu.test/tin-tuc/bai-viet-1.html', 'http://sgddt.vidu.test/tin-tuc/bai-viet-1.html', 'sgddt.vidu.test',
    'article', '2024-09-01T12:00:00.000000+00:00', '2024-09-01T12:00:00.000000+00:00',
    '2024-09-01T12:00:00.000000+00:00', 'd', '2024-09-02T12:00:00.000000+00:00', 'ok');
INSERT INTO fetches (key, url, at, outcome, status, digest, record_id, warc) VALUES (
    'sgddt.vidu.test/tin-tuc/bai-viet-1.html', 'http://sgddt.vidu.test/tin-tuc/bai-viet-1.html',
    '2024-09-01T12:00:00.000000+00:00', 'ok', 200, 'd', 'urn:uuid:1', 'crawl-1.warc.gz');
PRAGMA user_version = 1;
"""


def shape(path: Path) -> set[tuple[str, str]]:
    """Every table with its columns, every index and view."""
    with closing(sqlite3.connect(path)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")]
        return {(name, str(column[1:])) for name in names for column in db.execute(f"PRAGMA table_xinfo({name})")} | {
            (name, "") for name in names
        }


def test_a_ledger_of_version_1_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1)
    with Ledger(path) as ledger:
        known = ledger.know(MET, NOW)
        assert (known.first_fetched, known.state, known.priority) == (NOW - 4 * DAY, "ok", 0)
        assert keys(ledger.due_articles(MET.site, 0, NOW, 9)) == [known.key]
        assert ledger.last_answer(known.key, 200).digest == "d"
        ledger.settle(known, Fetch(URL, NOW, "soft_404", 200, digest="e"))
        ledger.commit()
    Ledger(tmp_path / "new.sqlite").close()
    assert shape(path) == shape(tmp_path / "new.sqlite")
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("SELECT outcome, record_id, crawl FROM fetches ORDER BY id").fetchall() == [
            ("ok", "urn:uuid:1", None),
            ("soft_404", None, None),
        ]


def test_an_upgrade_that_fails_half_way_leaves_the_old_version(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1 + "DROP TABLE fetches;")
    before = shape(path)
    with pytest.raises(LedgerError, match="fetches"):
        Ledger(path)
    assert shape(path) == before


def test_crawls_and_what_they_got_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    report = SiteReport(domain=MET.site, outcomes={"ok": 2}, kinds={"article": {"ok": 2}}, complete=True, requests=2)
    with Ledger(path) as ledger, ledger.crawls() as crawls:
        number = crawls.begin(NOW, 1, 60.0)
        crawls.begin_site(number, MET.site, "nukeviet", NOW)
        crawls.end_site(number, report, NOW + DAY)
        crawls.end(number, "finished", NOW + DAY)
        crawls.warn([("clock_back", None, "by 2 days")], number, NOW)
        assert crawls.bury() == ()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT id, ending, budget_seconds FROM crawls").fetchall() == [(number, "finished", 60.0)]
        assert db.execute("SELECT complete, requests FROM site_crawls").fetchall() == [(1, 2)]
        assert db.execute("SELECT kind, outcome, count FROM site_outcomes").fetchall() == [("article", "ok", 2)]
        assert db.execute("SELECT code, detail FROM warnings").fetchall() == [("clock_back", "by 2 days")]


def test_a_crawl_that_died_is_noted_with_what_it_had_done(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger(path) as ledger:
        with ledger.crawls() as crawls:
            ledger.crawl = crawls.begin(NOW, 1, None)
            crawls.begin_site(ledger.crawl, MET.site, None, NOW)
        ledger.settle(*fetched(ledger.know(MET, NOW), NOW))
        ledger.commit()
    with Ledger(path) as ledger, ledger.crawls() as crawls:
        assert crawls.bury() == (f"crawl 1, begun {text_of(NOW)}, died before its end",)
        assert crawls.bury() == ()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT ended, ending FROM crawls").fetchall() == [(None, "died")]
        assert db.execute("SELECT complete, basis_code, requests FROM site_crawls").fetchall() == [(0, "died", 1)]
        assert db.execute("SELECT kind, outcome, count FROM site_outcomes").fetchall() == [("article", "ok", 1)]


def test_what_was_learnt_of_a_host_is_kept(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        assert ledger.host(MET.site) == Host(MET.site)
        taught = Host(MET.site, delay=4.0, delay_reason="status 429", retry_after=NOW, validators="lying")
        ledger.keep_host(taught)
        assert ledger.host(MET.site) == taught


@pytest.mark.parametrize(
    ("standing", "complete", "said"),
    [
        (("gone", None, None), NOW + DAY, ["gone"]),
        (("gone", NOW, None), NOW + DAY, []),  # to be looked at again
        (("gone", None, None), NOW - DAY, []),  # no complete crawl since
        (("gone", None, None), None, []),
        (("ok", NOW, NOW), NOW + DAY, ["unlisted"]),
        (("ok", NOW, NOW), NOW - DAY, []),
        (("gone", None, NOW), NOW + DAY, ["gone"]),
        (("ok", NOW, None), NOW + DAY, []),
    ],
)
def test_only_a_complete_crawl_says_that_something_is_absent(
    tmp_path: Path,
    standing: tuple[str, datetime | None, datetime | None],
    complete: datetime | None,
    said: list[str],
) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger(path) as ledger:
        ledger.settle(*fetched(ledger.know(MET, NOW), NOW))
        ledger.keep_host(Host(MET.site, last_complete=complete))
    state, next_due, unlisted = standing
    with closing(sqlite3.connect(path)) as db:
        values = (state, text_of(next_due), text_of(unlisted))
        db.execute("UPDATE urls SET state = ?, next_due = ?, unlisted_at = ?", values)
        assert [row[0] for row in db.execute("SELECT absence FROM absent")] == said


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
            ledger.due_articles(MET.site, 0, NOW, 9)

    with pytest.raises(LedgerError, match=r"l\.sqlite"):
        use()
