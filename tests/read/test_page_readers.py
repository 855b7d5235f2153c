"""Pages of each CMS, invented, with the article that a person reads on them beside."""

import json
import re
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import pytest

from models import Article
from pipeline.read.html import read_html

PAGES = Path(__file__).parent / "pages"
EXPECTED = sorted(PAGES.glob("*.json"))


def load(path: Path) -> tuple[str, dict[str, Any]]:
    expected = json.loads(path.read_text(encoding="utf-8"))
    return expected.pop("fetched"), expected


def read_page(path: Path, change: tuple[str, str] = ("", "")) -> Article:
    source = path.with_suffix(".html").read_text(encoding="utf-8")
    article = read_html(load(path)[0], re.sub(change[0], change[1], source).encode() if change[0] else source.encode())
    assert article is not None
    return article


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_every_field_is_what_a_reader_of_the_page_sees(path: Path) -> None:
    article, (_, expected) = read_page(path), load(path)
    parts = [[part.kind, article.text[part.start : part.end]] for part in article.parts]
    assert parts == expected.pop("parts")
    assert article.model_dump(mode="json", exclude={"text", "parts"}) == expected


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_parts_cover_the_text(path: Path) -> None:
    article = read_page(path)
    assert "\n".join(article.text[part.start : part.end] for part in article.parts) == article.text


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_another_visit_gives_the_same_content(path: Path) -> None:
    again = read_page(path, (r"</body>", '<div>Đang truy cập: 77</div><script>var sid="f00d";</script></body>'))
    assert again.content_hash == read_page(path).content_hash


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["NFD", "NFC"])
def test_letters_stay_as_the_page_has_them(path: Path, form: Literal["NFC", "NFD"]) -> None:
    source = unicodedata.normalize(form, path.with_suffix(".html").read_text(encoding="utf-8"))
    article = read_html(load(path)[0], source.encode())
    assert article is not None
    assert article.text == unicodedata.normalize(form, read_page(path).text)


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_neither_scripts_nor_furniture_leak(path: Path) -> None:
    leaked = (
        "lọt",
        "Đọc bài",
        "đánh giá",
        "Ý kiến",
        "Tin khác",
        "Tin liên quan",
        "var ",
        "Tác giả",
        "Trang chủ",
        "Hotline",
    )
    assert [phrase for phrase in leaked if phrase in read_page(path).text] == []


def test_a_list_of_articles_is_none() -> None:
    listing = (PAGES / "generic_listing.html").read_bytes()
    assert read_html("http://baosongtra.test/giao-duc", listing) is None
    assert read_html("http://baosongtra.test/dai-hoi-thi-dua-yeu-nuoc-1234.html", listing) is None


def test_a_page_that_nothing_marks_as_an_article_is_none() -> None:
    source = (PAGES / "generic.html").read_text(encoding="utf-8")
    about = re.sub(r'<meta property="og:type".*?>|<script.*?</script>|<div class="detail-time">.*?</div>', "", source)
    assert read_html("http://baosongtra.test/gioi-thieu.html", about.encode()) is None


SAVED = """<html><head><meta name="generator" content="NukeViet v4.5">
<meta property="og:url" content="http://sgddt.lamson.test/savefile/thi-dua/bai-mot-9.html"></head><body><div id="print">
<div id="hd_print"><h2>Sở Giáo dục và Đào tạo</h2></div><div id="content"><h1>Bài một về thi đua</h1>
<ul class="list-inline"><li>Thứ năm - 29/09/2022 05:54</li><li class="hidden-print">In ra</li></ul>
<div id="hometext">Lời dẫn của bài.</div><div id="bodytext" class="clearfix"><div>Thân bài.</div></div>
<div id="author"><p><strong>Tác giả:</strong> Kim Thoa</p></div></div>
<div id="footer">URL của bản tin này</div></div></body></html>"""


def test_a_saved_copy_is_the_article_that_it_copies() -> None:
    article = read_html("http://sgddt.lamson.test/savefile/thi-dua/bai-mot-9.html", SAVED.encode())
    assert article is not None
    assert (article.key, article.url) == ("sgddt.lamson.test/news/9", "http://sgddt.lamson.test/thi-dua/bai-mot-9.html")
    assert article.text == "Bài một về thi đua\nLời dẫn của bài.\nThân bài."
    assert (article.author, article.published_at) == ("Kim Thoa", datetime.fromisoformat("2022-09-29T05:54:00+07:00"))


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ('<span class="h5">Thứ ba - 17/10/2023 14:20</span>', "2023-10-17T14:20:00+07:00"),
        ("", "2023-10-17T14:20:00+07:00"),  # the meta element, in its broken form
    ],
)
def test_nukeviet_microdata_of_the_last_edit_are_not_the_publication(stamp: str, expected: str) -> None:
    article = read_page(PAGES / "nukeviet4_captions.json", (r'<span class="h5">.*?</span>', stamp))
    assert article.published_at == datetime.fromisoformat(expected)


@pytest.mark.parametrize("said", ["Admin", "demo", "gv_hoang", "Trường THCS Nậm Khòa", "Nậm Khòa", "Ban thi đua", ""])
def test_vhv_names_no_author_who_is_none(said: str) -> None:
    assert read_page(PAGES / "vhv_demo.json", (r" demo ", f" {said} ")).author is None


def test_vhv_names_the_author() -> None:
    assert read_page(PAGES / "vhv_demo.json", (r" demo ", " Giàng Seo Phử ")).author == "Giàng Seo Phử"


@pytest.mark.parametrize(
    ("signed", "author"),
    [
        ('<div class="article-title"><strong>Mai Thị Hạ</strong></div>', "Mai Thị Hạ"),
        ('<div class="article-title"><strong>Trường THPT Nậm Chày</strong></div>', None),
        ('<div class="tinlienquan"><div class="article-title"><strong>Mai Thị Hạ</strong></div></div>', None),
    ],
)
def test_the_signature_below_a_post_of_qi(signed: str, author: str | None) -> None:
    source = (PAGES / "qi.html").read_text(encoding="utf-8").replace("Tác giả: Giàng Seo Vần", "")
    expected = json.loads((PAGES / "qi.json").read_text(encoding="utf-8"))
    article = read_html(
        expected["fetched"], source.replace('<div class="qifile">', f'{signed}<div class="qifile">').encode()
    )
    assert article is not None
    assert (article.author, article.text.rpartition("\n")[2]) == (author, expected["parts"][-1][1])
