import dataclasses
import re
from pathlib import Path

import pytest

from models import Article, Extraction
from pipeline.extract import extract, version
from pipeline.home import Home
from pipeline.read import read
from pipeline.registry import build, reading, work
from pipeline.registry.query import run
from pipeline.registry.reading import read_captures
from pipeline.registry.report import silent
from pipeline.registry.rows import BATCH
from pipeline.registry.store import Store
from pipeline.registry.work import Worker
from spiders.archive import Archived, read_archive
from tests.registry.samples import NEWS, PLEDGE, Page, archive

PLAN = Page(
    "http://sgddt.lamson.test/tin/1",
    "Triển khai kế hoạch",
    "Sở ban hành Kế hoạch số 77/KH-SGDĐT ngày 2/3/2023.",
    "2023-03-03T01:30:00+07:00",
)
EMPTY = Page("http://sgddt.lamson.test/tin/0", "", "", None)


def _pages(count: int) -> list[Page]:
    return [Page(f"{PLAN.url}-{number}", PLAN.title, PLAN.body, PLAN.published) for number in range(count)]


def _records(root: Path, pages: list[Page]) -> list[Archived]:
    home = Home(root)
    archive(home, pages)
    return list(read_archive(home.archive))


def test_a_record_gives_its_article_and_its_extraction_is_kept(tmp_path: Path) -> None:
    [done] = Worker(tmp_path / "kept")(_records(tmp_path, [PLAN]))
    assert done.extracted
    assert done.article is not None
    assert done.article["title"] == PLAN.title
    [row] = Store(tmp_path / "kept").scan().to_table().to_pylist()
    assert row["input_hash"] == done.article["input_hash"]
    assert row["content_hash"] == done.article["content_hash"]
    assert row["extractor"] == version()
    assert [found["number"] for found in row["document_refs"]] == ["77/KH-SGDĐT"]


def test_what_is_kept_is_not_extracted_again(tmp_path: Path) -> None:
    records = _records(tmp_path, [PLAN])
    worker = Worker(tmp_path / "kept")
    assert [done.extracted for done in worker(records)] == [True]
    assert [done.extracted for done in worker(records)] == [False]
    assert [done.extracted for done in Worker(tmp_path / "kept")(records)] == [False]


def test_a_record_that_cannot_be_read_is_a_failure_and_the_others_are_kept(tmp_path: Path) -> None:
    first, second, third = Worker(tmp_path / "kept")(_records(tmp_path, [PLAN, EMPTY, NEWS]))
    assert second.article is None
    assert second.failure is not None
    assert (second.failure.stage, second.failure.url) == ("read", EMPTY.url)
    names = {done.article["input_hash"] for done in (first, third) if done.article}
    assert Store(tmp_path / "kept").known() == names


def _found(folder: Path) -> list[dict[str, object]]:
    return list(Store(folder).scan().to_table().sort_by("input_hash").to_pylist())


@pytest.mark.timeout(200)
def test_processes_find_what_one_process_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CHUNK", 2)
    home = Home(tmp_path / "home")
    archive(home, [*_pages(9), EMPTY])
    told: list[int] = []
    two = read_captures(
        home.archive, tmp_path / "two", tmp_path / "read by two", 2, lambda _, done, __: told.append(done)
    )
    one = read_captures(home.archive, tmp_path / "one", tmp_path / "read by one", 1, silent)
    assert two.articles.to_table() == one.articles.to_table()
    assert dataclasses.replace(two, articles=one.articles) == one
    assert two.extracted == 9
    assert [failure.url for failure in two.failures] == [EMPTY.url]
    assert told == sorted(told)
    assert max(told) == sum(path.stat().st_size for path in home.archive.iterdir())
    assert _found(tmp_path / "one") == _found(tmp_path / "two")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ValueError("no sentence found\nmore of it"), "no sentence found"),
        (KeyError("label"), "KeyError: 'label'"),
        (RecursionError(), "RecursionError"),
        (re.error("bad pattern"), "error: bad pattern"),
    ],
)
def test_an_article_that_fails_is_in_the_registry_without_its_mentions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    def fails_on_news(article: Article) -> Extraction:
        if article.title == NEWS.title:
            raise error
        return extract(article)

    monkeypatch.setattr(work, "extract", fails_on_news)
    home = Home(tmp_path)
    archive(home, [NEWS, PLEDGE])
    report = build(home)
    assert [str(failure) for failure in report.failures] == [f"{NEWS.url}: {words}"]
    assert (report.extracted, report.reused) == (1, 0)
    rows = run(
        home, "SELECT title, extracted, stage FROM articles LEFT JOIN failures USING (capture_id) ORDER BY title"
    ).rows
    assert rows == ((PLEDGE.title, True, None), (NEWS.title, False, "extract"))


def test_a_page_on_which_a_reader_crashes_is_a_failure_that_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails_on_news(archived: Archived) -> Article | None:
        if archived.capture.url == archived_url:
            raise IndexError("no such cell")
        return read(archived)

    records = _records(tmp_path, [PLAN, NEWS])
    archived_url = records[1].capture.url
    monkeypatch.setattr(work, "read", fails_on_news)
    first, second = Worker(tmp_path / "kept")(records)
    assert first.extracted
    assert second.failure is not None
    assert (second.failure.stage, second.failure.reason) == ("read", "IndexError: no such cell")


def test_nothing_to_read_is_no_work(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    nothing = read_captures(tmp_path / "archive", tmp_path / "kept", tmp_path / "read", 2, silent)
    assert (nothing.captures.num_rows, nothing.articles.count_rows(), nothing.extracted) == (0, 0, 0)
    assert Store(tmp_path / "kept").scan().to_table().num_rows == 0


def test_more_captures_than_a_batch(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, [NEWS] * (BATCH + 3))
    report = build(home)
    assert report.rows["captures"] == BATCH + 3
    assert (report.rows["articles"], report.extracted) == (1, 1)
