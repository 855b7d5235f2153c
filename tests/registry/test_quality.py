"""Quality beside the data: how complete the crawl was, how accurate the extractor is, what somebody should look at."""

import sqlite3
import tomllib
from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest

from pipeline.evaluate.corpus import corpus_hash
from pipeline.home import Home
from pipeline.registry import BuildError, build
from pipeline.registry.accuracy import accuracy
from spiders.ledger import Ledger
from tests.registry.samples import LAUNCH, PAGES, archive, prefill

CORPUS = Path(__file__).parents[1] / "corpus"
FLOORS = Path(__file__).parents[1] / "floors" / "corpus.toml"
STARTED = "2025-09-02T17:30:00.000000+00:00"  # the next day in Vietnam
SITE = "sgddt.lamson.test"


def _rows(home: Home, sql: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def _home(folder: Path) -> Home:
    home = Home(folder)
    archive(home, PAGES)
    prefill(home)
    return home


def _ledger(home: Home) -> None:
    Ledger(home.ledger).close()
    with sqlite3.connect(home.ledger) as ledger:
        ledger.execute("INSERT INTO crawls (id, started, sites) VALUES (7, ?, 1)", [STARTED])
        ledger.execute(
            "INSERT INTO site_crawls (crawl, site, complete, basis_code, requests, new_articles, started, ended) "
            "VALUES (7, ?, 1, 'lists_to_end', 12, 3, ?, ?)",
            [f"www.{SITE}", STARTED, STARTED],
        )
        ledger.execute("INSERT INTO hosts (site, last_complete) VALUES (?, ?)", [SITE, STARTED])
        ledger.execute(
            "INSERT INTO urls (key, url, site, kind, first_seen, last_fetched, state) "
            "VALUES ('k', ?, ?, 'article', ?, ?, 'gone')",
            [LAUNCH.url, SITE, STARTED, STARTED],
        )
    ledger.close()


def test_how_complete_each_night_was_can_be_joined(tmp_path: Path) -> None:
    home = _home(tmp_path)
    _ledger(home)
    build(home)
    [night] = _rows(home, "SELECT crawl, night, site, complete, basis_words, requests, new_articles FROM site_nights")
    assert night == (7, date(2025, 9, 3), SITE, True, "đủ: đọc mọi danh mục đến trang cuối", 12, 3)
    [gone] = _rows(
        home, "SELECT title, absence, epoch(since) FROM absent_articles INNER JOIN articles USING (article_id)"
    )
    assert gone == (LAUNCH.title, "gone", datetime.fromisoformat(STARTED).timestamp())
    joined = "SELECT count(*) FROM site_nights INNER JOIN sources ON sources.domain = site_nights.site"
    assert _rows(home, joined) == [(1,)]


def test_without_a_ledger_nothing_is_said_of_completeness(tmp_path: Path) -> None:
    home = _home(tmp_path)
    build(home)
    assert _rows(home, "SELECT count(*) FROM site_nights") == [(0,)]
    assert _rows(home, "SELECT count(*) FROM absent_articles") == [(0,)]


@pytest.mark.parametrize(("content", "words"), [(b"no ledger", "not a database"), (None, "phiên bản 1, không phải 2")])
def test_a_ledger_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None, words: str) -> None:
    home = _home(tmp_path)
    if content:
        home.ledger.write_bytes(content)
    else:
        with sqlite3.connect(home.ledger) as ledger:
            ledger.execute("PRAGMA user_version = 1")
        ledger.close()
    with pytest.raises(BuildError, match=rf"ledger\.sqlite: .*{words}"):
        build(home)


def test_everything_to_look_at_is_in_one_table(tmp_path: Path) -> None:
    home = _home(tmp_path)
    (home.archive / "torn.warc.gz").write_bytes(b"\x1f\x8b torn")
    build(home)
    issues = _rows(home, "SELECT source, field, issue, since IS NOT NULL FROM issues ORDER BY ALL")
    assert (None, "archive", "failed_archive", False) in issues
    parts = ("article_issues", "registry_issues", "failures")
    assert len(issues) == sum(len(_rows(home, f"SELECT * FROM {part}")) for part in parts)


def test_the_accuracy_is_that_of_this_corpus_and_not_below_its_floors() -> None:
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    rows = accuracy()
    assert {row.gold for row in rows} == {corpus_hash(CORPUS)}, (
        "uv run python -m pipeline.evaluate.accuracy tests/corpus"
    )
    whole = {row.field: row.value for row in rows if row.cms is None and row.measure == "f1"}
    reached = {name: whole[name] for name in whole if name in floors["floors"]}
    assert len(reached) >= 8
    assert {name for name, value in reached.items() if value < floors["floors"][name] - floors["epsilon"]} == set()


def test_accuracy_can_be_joined_to_articles_by_cms(tmp_path: Path) -> None:
    home = _home(tmp_path)
    build(home)
    known = {name for (name,) in _rows(home, "SELECT DISTINCT cms FROM accuracy WHERE cms IS NOT NULL")}
    assert known >= {"nukeviet", "vhv"}
    assert _rows(home, "SELECT count(*) FROM accuracy") == [(len(accuracy()),)]
