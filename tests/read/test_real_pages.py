"""The readers on real pages, where they lie beside the project."""

import html
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


@pytest.mark.parametrize("expected", NUKEVIET, ids=lambda expected: expected[0])
def test_nukeviet_fields_beside_the_text(expected: tuple[str, str, str, int]) -> None:
    name = expected[0]
    source = (PAGES / "nukeviet" / f"{name}.html").read_text(encoding="utf-8")
    article = page(PAGES / "nukeviet" / f"{name}.html")
    assert article is not None
    number = re.search(r"-(\d+)\.html", source)
    heading = re.search(r"<h1(?! class=.hidden)[^>]*>([^<]+)</h1>", source)
    assert number is not None
    assert heading is not None
    assert article.key.endswith(f"/news/{number[1]}")
    assert article.url is not None
    assert "/savefile/" not in article.url
    assert article.title == text.line(html.unescape(heading[1]))
    crumbs = re.findall(r'class="breadcrumb.*?</(?:ul|ol)>', source, re.DOTALL)
    assert (article.category is None) == (name == "savefile_1")
    assert article.category is None or f"{article.category}</span>" in "".join([*crumbs, source])
    assert (article.tags, article.attachments) == ((), ())
    assert [issue.code for issue in article.issues] == (["published_one_place"] if name == "savefile_1" else [])
    # a person's copy of the page begins with title, perhaps stamp, and lead
    assert [part.kind for part in article.parts][:2] == ["title", "lead"]
    assert text.plain(article.text[article.parts[1].start : article.parts[1].end]) in gold_text(expected[1])[:3]


def test_copies_of_a_nukeviet_article_are_it() -> None:
    for one, other in (("article_1", "savefile_1"), ("article_2", "article_2_mobile")):
        first, second = page(PAGES / "nukeviet" / f"{one}.html"), page(PAGES / "nukeviet" / f"{other}.html")
        assert first is not None
        assert second is not None
        assert (first.key, first.url, first.title, first.published_at) == (
            second.key,
            second.url,
            second.title,
            second.published_at,
        )
        # a saved copy has no image beside the lead
        said = [line for line in first.text.split("\n") if line not in second.text.split("\n")]
        assert len(said) <= 1


# captions as a person counts them on the page; whether it ends with its writer's name
VHV = {1: (1, False), 2: (0, True), 3: (2, False), 4: (1, False), 8: (4, False), 10: (1, False), 11: (4, True)}
VHV |= {13: (1, False)}


def stripped(fragment: str) -> str:
    """What is seen of a fragment of HTML, without blanks."""
    seen = re.sub(r"<(script|style|figure hidden)\b.*?</\1>|<!--.*?-->", "", fragment, flags=re.DOTALL)
    return re.sub(r"[\s\u200b\ufeff]+", "", html.unescape(re.sub(r"<[^>]*>", "", seen)))


@pytest.mark.parametrize("path", sorted((PAGES / "vhv").glob("*.html")), ids=lambda path: path.stem)
def test_vhv(path: Path) -> None:
    article, source = page(path), path.read_text(encoding="utf-8")
    assert article is not None
    stamp = re.search(r'itemprop="datePublished" content="([^"]*\+07:00)"', source)
    heading = re.search(r'<h1 class="title-detail"[^>]*>(.*?)</h1>', source, re.DOTALL)
    assert stamp is not None
    assert heading is not None
    assert article.published_at == datetime.fromisoformat(stamp[1])
    assert stripped(article.title) == stripped(heading[1])
    said: dict[str, list[str]] = {"title": [], "lead": [], "body": [], "caption": [], "table": []}
    for part in article.parts:
        said[part.kind].append(article.text[part.start : part.end])
    brief = re.search(r'<div class="brief[^>]*>(.*?)</div>', source, re.DOTALL)
    shown = stripped(brief[1]) if brief else ""
    # three pages say the title again where the lead stands: a reader sees it once
    assert "".join(map(stripped, said["lead"])) == ("" if shown == stripped(article.title) else shown)
    captions, signed = VHV.get(int(path.stem[-2:]), (0, False))
    assert len(said["caption"]) == captions
    assert (article.author is not None) == signed


@pytest.mark.parametrize("path", sorted((PAGES / "vhv").glob("*.html")), ids=lambda path: path.stem)
def test_vhv_body_is_all_that_the_page_shows_there(path: Path) -> None:
    article, source = page(path), path.read_text(encoding="utf-8")
    assert article is not None
    begin = source.index('itemprop="articleBody">') + len('itemprop="articleBody">')
    whole = stripped(source[begin : source.index("<hr>", begin)])
    at = 0
    for part in article.parts:
        line = article.text[part.start : part.end]
        if part.kind not in {"title", "lead"}:
            # signs that stand for the markup: bullets of lists, bars between cells
            bare = stripped(line.removeprefix("- ") if part.kind != "table" else line.replace(" | ", ""))
            found = whole.find(bare, at)
            assert found >= 0, line
            assert len(whole[at:found]) <= 60, whole[at:found]  # a stray sign, a title said again
            at = found + len(bare)
    assert len(whole) - at <= 60  # a signature
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
