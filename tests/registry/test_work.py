import dataclasses
import os
from pathlib import Path

import pytest

from models import Article, Extraction
from pipeline.extract import extract, version
from pipeline.home import Home
from pipeline.registry import BuildError, build, work
from pipeline.registry.query import run
from pipeline.registry.reading import input_hash
from pipeline.registry.rows import BATCH
from pipeline.registry.store import Store
from pipeline.registry.work import Pending, extract_all, extract_chunk
from tests.registry.samples import FIRST, NEWS, PLEDGE, archive

ARTICLE = Article(
    key="http://sgddt.lamson.test/tin/1",
    url="http://sgddt.lamson.test/tin/1",
    title="Triển khai kế hoạch",
    text="Triển khai kế hoạch\nSở ban hành Kế hoạch số 77/KH-SGDĐT ngày 2/3/2023.",
    published_at="2023-03-03T01:30:00+07:00",
)


def _pending(number: int, article: Article = ARTICLE) -> Pending:
    raw = article.model_copy(update={"key": f"{article.key}-{number}"}).model_dump_json().encode()
    return Pending(input_hash(raw), raw, "sample.warc.gz", f"{article.url}-{number}", f"urn:uuid:{number}", FIRST)


def test_the_extractor_gets_the_article_as_it_was_read(tmp_path: Path) -> None:
    item = _pending(1)
    assert extract_chunk(tmp_path, [item]) == []
    [row] = Store(tmp_path).scan().to_table().to_pylist()
    expected = extract(Article.model_validate_json(item.article))
    assert row["content_hash"] == ARTICLE.content_hash
    assert row["extractor"] == version()
    assert [found["number"] for found in row["document_refs"]] == [ref.number for ref in expected.document_refs]
    assert row["document_refs"]


def test_an_article_that_cannot_be_extracted_is_a_failure_and_the_others_are_kept(tmp_path: Path) -> None:
    broken = dataclasses.replace(_pending(2), article=b'{"key": "k", "title": "no text"}', input_hash="broken")
    items = [_pending(1), broken, _pending(3)]
    [failure] = extract_chunk(tmp_path, items)
    assert (failure.stage, failure.capture_id) == ("extract", "urn:uuid:2")
    assert Store(tmp_path).known() == {items[0].input_hash, items[2].input_hash}


@pytest.mark.timeout(120)
def test_processes_find_what_one_process_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "FEW", 2)
    monkeypatch.setattr(work, "CHUNK", 3)
    items = [_pending(number) for number in range(7)]
    told: list[int] = []
    assert extract_all(tmp_path / "two", items, 2, lambda _, done, __: told.append(done)) == []
    assert extract_all(tmp_path / "one", items, 1, lambda *_: None) == []
    assert max(told) == 7
    one, two = (
        Store(tmp_path / name).scan().to_table().sort_by("input_hash").drop_columns("extractor").to_pylist()
        for name in ("one", "two")
    )
    assert one == two
    assert len(one) == 7


class _Killer(bytes):
    """Ends the process that unpickles it, as the system does when memory runs out."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (1,)


@pytest.mark.timeout(120)
def test_a_worker_that_dies_is_one_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "FEW", 1)
    items = [dataclasses.replace(_pending(1), article=_Killer())]
    with pytest.raises(BuildError, match="an extraction process died"):
        extract_all(tmp_path, items, 2, lambda *_: None)


def test_an_article_that_fails_is_in_the_registry_without_its_mentions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails_on_news(article: Article) -> Extraction:
        if article.title == NEWS.title:
            raise ValueError("no sentence found")
        return extract(article)

    monkeypatch.setattr(work, "extract", fails_on_news)
    home = Home(tmp_path)
    archive(home, [NEWS, PLEDGE])
    report = build(home)
    assert [str(failure) for failure in report.failures] == [f"{NEWS.url}: no sentence found"]
    assert report.extracted == 1
    rows = run(
        home, "SELECT title, extracted, stage FROM articles LEFT JOIN failures USING (capture_id) ORDER BY title"
    ).rows
    assert rows == ((PLEDGE.title, True, None), (NEWS.title, False, "extract"))


def test_nothing_pending_is_no_work(tmp_path: Path) -> None:
    assert extract_all(tmp_path, [], 2, lambda *_: None) == []
    assert Store(tmp_path).known() == frozenset()
    assert Store(tmp_path).scan().to_table().num_rows == 0


def test_more_captures_than_a_batch(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, [NEWS] * (BATCH + 3))
    report = build(home)
    assert report.rows["captures"] == BATCH + 3
    assert (report.rows["articles"], report.extracted) == (1, 1)
