"""The index is a part of the registry's file: made with it, published with it, asked by any reader of DuckDB."""

import os
import shutil
from datetime import date
from pathlib import Path

import duckdb
import pytest

from pipeline.home import Home
from pipeline.registry import build
from pipeline.registry.query import run
from pipeline.search import index as indexing
from pipeline.search.asking import Question, find
from tests.registry.samples import PAGES, published
from tests.search.conftest import found, indexed
from tests.search.samples import ARTICLES, Sample

TABLES = ("search_articles", "search_words", "search_postings")


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return {table: connection.execute(f"FROM {table} ORDER BY ALL").fetchall() for table in TABLES}


def test_the_same_articles_give_the_same_index(tmp_path: Path) -> None:
    assert _rows(indexed(tmp_path / "a.duckdb", ARTICLES)) == _rows(indexed(tmp_path / "b.duckdb", ARTICLES[::-1]))


def test_the_size_of_a_chunk_does_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _rows(indexed(tmp_path / "whole.duckdb", ARTICLES))
    monkeypatch.setattr(indexing, "LARGEST", 150)
    assert _rows(indexed(tmp_path / "characters.duckdb", ARTICLES)) == whole
    monkeypatch.setattr(indexing, "MOST", 1)
    assert _rows(indexed(tmp_path / "articles.duckdb", ARTICLES)) == whole


def test_a_process_beside_the_build_makes_the_same_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "LARGEST", 150)
    here, beside = indexed(tmp_path / "here.duckdb", ARTICLES), indexed(tmp_path / "beside.duckdb", ARTICLES)
    monkeypatch.setattr(indexing, "MANY", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with duckdb.connect(str(beside)) as connection:
        for table in TABLES:
            connection.execute(f"DELETE FROM {table}")
        with indexing.begun(connection, tmp_path) as index:
            assert index.beside is not None
            index.fill()
    assert _in_order(beside) == _in_order(here)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["beside.duckdb", "here.duckdb"]


def test_little_is_read_by_the_build_itself(tmp_path: Path) -> None:
    with (
        duckdb.connect(str(indexed(tmp_path / "few.duckdb", ARTICLES))) as connection,
        indexing.begun(connection, tmp_path) as index,
    ):
        assert index.beside is None


def _in_order(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return {table: connection.execute(f"FROM {table}").fetchall() for table in TABLES}


def test_every_word_and_pair_is_in_the_index_once(tmp_path: Path) -> None:
    path = indexed(tmp_path / "few.duckdb", [Sample("x", "Một", "Một hai\nmột hai ba", None, None, date(2024, 1, 1))])
    rows = _rows(path)
    assert rows["search_words"] == [("ba", 3), ("hai", 2), ("mot", 1)]
    pairs = {(code >> 32, code & 0xFFFFFFFF) for code, _, _ in rows["search_postings"] if isinstance(code, int)}
    assert pairs == {(0, 1), (0, 2), (0, 3), (1, 2), (2, 1), (2, 3)}
    assert len(rows["search_postings"]) == len(pairs)


def test_an_archive_without_words_has_an_index(tmp_path: Path) -> None:
    path = indexed(tmp_path / "one.duckdb", [Sample("x", "", "", None, None, None)])
    with duckdb.connect(str(path), read_only=True) as connection:
        assert found(connection, "thi dua") == []


def test_a_build_publishes_its_own_index_and_a_reader_keeps_that_of_its_file(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    [hit, *_] = find(home, Question("ky ket giao uoc"))
    with duckdb.connect(str(home.registry), read_only=True) as reader:
        build(home)
        assert found(reader, "ky ket giao uoc")[0]["article_id"] == hit.article_id
    assert find(home, Question("ky ket giao uoc"))[0] == hit
    [kept] = home.history.iterdir()
    shutil.copy(kept, home.registry)
    assert find(home, Question("ky ket giao uoc"))[0] == hit
    assert len(PAGES) >= len(find(home, Question("thi đua")))


def test_sql_of_thidua_query_searches(tmp_path: Path) -> None:
    home: Home = published(tmp_path)[0]
    answer = run(home, "SELECT place, sentence FROM search('ky ket giao uoc', most := 1)")
    assert answer.columns == ("place", "sentence")
    assert [row[0] for row in answer.rows] == [1]
    joined = run(
        home,
        "SELECT count(*) FROM search_matches('thi dua', 1000, NULL, NULL, NULL, NULL) "
        "INNER JOIN event_reports USING (article_id)",
    )
    assert joined.rows[0][0] != 0
