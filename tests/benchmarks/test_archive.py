"""The synthetic archive is what it says: the same for the same seed, whole, and of lifelike distributions."""

from collections import Counter
from pathlib import Path

import duckdb
import pytest

from benchmarks.archive import Size, write_home, writing
from pipeline.home import Home
from pipeline.registry import BuildReport, build

ARTICLES = 600


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, BuildReport]:
    home = write_home(tmp_path_factory.mktemp("synthetic") / "home", Size(ARTICLES))
    return home, build(home)


def _ask(home: Home, sql: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def test_a_build_reads_and_extracts_nothing_and_every_audit_holds(built: tuple[Home, BuildReport]) -> None:
    home, report = built
    assert report.rows["articles"] == ARTICLES
    assert (report.read, report.extracted, report.failures) == (0, 0, ())
    assert report.kept == report.reused == report.rows["article_versions"]
    [(mentions,)] = _ask(home, "SELECT (SELECT count(*) FROM v_mentions)")
    assert 9 <= int(str(mentions)) / ARTICLES <= 14
    [(shortest, longest)] = _ask(home, "SELECT min(length(text)), max(length(text)) FROM articles")
    assert 1_400 <= int(str(shortest)) < int(str(longest)) <= 3_200


def _kept(home: Home) -> list[list[tuple[object, ...]]]:
    files = ("extractions/*/*", "readings/*/articles/*", "readings/*/outcomes/*", "readings/*/warcs/*", "truth/*")
    return [duckdb.sql(f"SELECT * FROM '{home.root}/{name}.parquet' ORDER BY ALL").fetchall() for name in files]


def test_the_seed_decides_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = write_home(tmp_path / "one", Size(40))
    monkeypatch.setattr(writing, "SHARD", 10)
    same, other = write_home(tmp_path / "same", Size(40)), write_home(tmp_path / "other", Size(40, 2))
    assert _kept(one) == _kept(same)
    assert all(left != right for left, right in zip(_kept(one), _kept(other), strict=True))


def test_what_is_there_is_used_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = write_home(tmp_path / "home", Size(20))
    before = {path: path.stat().st_mtime_ns for path in home.extractions.rglob("*.parquet")}
    for folder in (home.extractions, home.readings):
        [versioned] = folder.iterdir()
        versioned.rename(versioned.with_name("older"))
        versioned.mkdir()  # by a build of today's version, which found nothing
    write_home(home.root, Size(20))
    assert {path: path.stat().st_mtime_ns for path in home.extractions.rglob("*.parquet")} == before
    monkeypatch.setattr(writing, "_code", lambda: "changed")
    write_home(home.root, Size(20))
    assert {path: path.stat().st_mtime_ns for path in home.extractions.rglob("*.parquet")} != before


def test_directives_are_cited_by_many_and_most_documents_by_few(built: tuple[Home, BuildReport]) -> None:
    table = duckdb.sql(f"SELECT thing FROM '{built[0].root}/truth/*.parquet' WHERE kind = 'document_refs'").fetchall()
    counts = Counter(thing for (thing,) in table)
    assert max(counts.values()) >= 6
    assert sum(count <= 2 for count in counts.values()) > len(counts) / 2
    assert max(counts, key=lambda thing: counts[thing]).startswith("ministry")


def test_it_spans_ten_years_and_both_maps_of_provinces(built: tuple[Home, BuildReport]) -> None:
    years = _ask(built[0], "SELECT count(DISTINCT school_year) FROM events")
    assert years[0][0] in {10, 11}
    sides = "SELECT count(DISTINCT province) FROM events WHERE start_date {} DATE '2025-07-01'"
    [(before,)], [(after,)] = (_ask(built[0], sides.format(side)) for side in ("<", ">="))
    assert int(str(before)) > 55
    assert 10 < int(str(after)) <= 34


def test_events_have_several_reports_and_edited_articles_two_versions(built: tuple[Home, BuildReport]) -> None:
    home, report = built
    table = duckdb.sql(f"SELECT thing FROM '{home.root}/truth/*.parquet' WHERE kind = 'events'").fetchall()
    reports = Counter(Counter(thing for (thing,) in table).values())
    assert set(reports) >= {1, 2, 3}
    assert 3 <= report.rows["article_versions"] - ARTICLES <= 40
    assert _ask(home, "SELECT count(*) > 0 FROM articles WHERE source_credit IS NOT NULL") == [(True,)]
