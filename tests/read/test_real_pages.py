"""The readers on real pages, where they lie beside the project."""

import json
import re
from datetime import datetime
from pathlib import Path

import pytest

from models import Article
from pipeline.read import article_from_text
from pipeline.read.html import read_html
from spiders.cms.shared import text

SHARED = Path(__file__).parents[3] / "shared"
PAGES = SHARED / "sites" / "pages"
pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="no ../shared")

# gold, minute of publication, captions, as CMS.md and the pages' own visible lines have them
NUKEVIET = [
    ("article_1", "000", "2022-09-29T05:54:00+07:00", 1),
    ("article_2", "002", "2021-12-20T22:17:00+07:00", 2),
    ("article_2_mobile", "002", "2021-12-20T22:17:00+07:00", 2),
    ("article_3", "001", "2021-10-20T09:15:00+07:00", 2),
    ("article_4", "003", "2020-10-29T08:00:00+07:00", 1),
    ("article_5", "004", "2023-10-12T08:00:00+07:00", 0),
    ("savefile_1", "000", "2022-09-29T05:54:00+07:00", 1),
]


def page(path: Path) -> Article | None:
    return read_html(f"file:{path.name}", path.read_bytes())


def gold_text(number: str) -> list[str]:
    source = next((SHARED / "gold").glob(f"{number}_*.txt")).read_text(encoding="utf-8")
    return [text.plain(line) for line in article_from_text(source).text.split("\n")]


@pytest.mark.parametrize("expected", NUKEVIET, ids=lambda expected: expected[0])
def test_nukeviet(expected: tuple[str, str, str, int]) -> None:
    name, number, published, captions = expected
    gold = json.loads(next((SHARED / "gold").glob(f"{number}_*.json")).read_text(encoding="utf-8"))
    article = page(PAGES / "nukeviet" / f"{name}.html")
    assert article is not None
    assert (article.author, article.source_credit) == (gold["author"], gold["source"])
    assert article.published_at == datetime.fromisoformat(published)
    assert sum(part.kind == "caption" for part in article.parts) == captions
    said = [text.plain(line) for line in article.text.split("\n")]
    missing = [line for line in gold_text(number) if line not in said]
    assert missing == []
    assert len(said) - len(gold_text(number)) <= 1  # the home image's caption is on two pages and in no text file


@pytest.mark.parametrize("name", ["home", "category", "category_page2", "feeds", "flood_429"])
def test_what_is_no_article_gives_none(name: str) -> None:
    assert page(PAGES / "nukeviet" / f"{name}.html") is None


@pytest.mark.parametrize("path", sorted((PAGES / "vhv").glob("*.html")), ids=lambda path: path.stem)
def test_vhv(path: Path) -> None:
    article, source = page(path), path.read_text(encoding="utf-8")
    assert article is not None
    stamp = re.search(r'itemprop="datePublished" content="([^"]*\+07:00)"', source)
    assert stamp is not None
    assert article.published_at == datetime.fromisoformat(stamp[1])
    assert article.author in {None, "Phương Nhung", "Trần Thanh"}
    assert not re.search(r"Đọc bài|Click để đánh giá|Tổng số điểm|Copy link|Tác giả:", article.text)


@pytest.mark.parametrize("path", sorted((SHARED / "gold").glob("*.txt")), ids=lambda path: path.stem)
def test_gold_text_files(path: Path) -> None:
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    article = article_from_text(path.read_text(encoding="utf-8"))
    assert text.plain(article.title) == text.plain(gold["title"])
    assert (article.author, article.source_credit) == (gold["author"], gold["source"])
    assert (article.published_at.date().isoformat() if article.published_at else None) == gold["published"]


@pytest.mark.parametrize("path", sorted((SHARED / "dev").glob("*.json")), ids=lambda path: path.stem)
def test_no_annotated_value_is_dropped_as_furniture(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8"))
    blind = text.plain(article_from_text(f"{record['title']}\n{record['text']}").text)
    raw = text.plain(f"{record['title']} {record['text']}")
    gold = record["gold"]
    values = [leader["name"] for leader in gold["leaders"]] + [ref["number"] for ref in gold["document_refs"]]
    values += [theme["text"] for theme in gold["themes"]] + [target["text"] for target in gold["targets"]]
    values += [block["name"] for block in gold["blocks"]] + [award["recipient"] for award in gold["awards"]]
    values += [title for leader in gold["leaders"] for title in leader["titles"]]
    lost = [value for value in values if text.plain(value) in raw and text.plain(value) not in blind]
    assert lost == []
