"""Articles as pages of every CMS: reading the page gives the article back, whoever visits."""

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Article
from models.article import PartKind
from pipeline.demo.cms_pages import VARIANTS, render, url_of
from pipeline.evaluate.corpus import read_gold
from pipeline.evaluate.run import article_of
from pipeline.read.html import read_html
from spiders.cms import cms_of
from spiders.cms.shared import credits as bylines
from spiders.cms.shared.compose import Piece, joined

CORPUS = Path(__file__).parents[1] / "corpus"
NO_SOURCE = {"nukeviet_savefile"}  # a saved copy names no source
# they show the author without a word before: only what is a name counts there, since most are logins
UNLABELLED = {"sharepoint_article", "dnn_easydnn", "wordpress", "wordpress_newspaper"}
UNMARKED = {"dnn_html"}  # without a date nothing marks such a page as an article


@cache
def corpus() -> list[Article]:
    read = [article_of(gold) for gold in read_gold(CORPUS)]
    return [
        article.model_copy(update={"author": bylines.person(article.author) if article.author else None})
        for article in read
    ]


def parts(article: Article) -> list[tuple[PartKind, str]]:
    return [(part.kind, article.text[part.start : part.end]) for part in article.parts]


def author_on(variant: str, article: Article) -> str | None:
    named = article.author is not None and bylines.are_names(article.author)
    return article.author if named or variant not in UNLABELLED else None


def reread(variant: str, article: Article, visit: int = 1) -> Article | None:
    return read_html(url_of(variant, article), render(variant, article, visit))


@pytest.mark.parametrize("variant", VARIANTS)
def test_reading_a_page_gives_the_corpus_article_back(variant: str) -> None:
    wrong: list[str] = []
    for article in corpus():
        if variant in UNMARKED and article.published_at is None:
            continue
        read = reread(variant, article)
        if read is None or (read.title, parts(read)) != (article.title, parts(article)):
            wrong.append(f"{article.title}: parts")
        elif (read.published_at, read.author) != (article.published_at, author_on(variant, article)):
            wrong.append(f"{article.title}: {read.published_at} {read.author}")
        elif variant not in NO_SOURCE and read.source_credit != article.source_credit:
            wrong.append(f"{article.title}: {read.source_credit}")
    assert wrong == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_another_visit_gives_the_same_content(variant: str) -> None:
    article = corpus()[0]
    pages = [render(variant, article, visit) for visit in (1, 2, 77)]
    assert len(set(pages)) == 3 or variant == "vhv_print"  # which holds the article and nothing else
    hashes = {read.content_hash for page in pages if (read := read_html(url_of(variant, article), page))}
    assert len(hashes) == 1


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_page_bears_the_fingerprint_of_its_cms(variant: str) -> None:
    article = corpus()[0]
    family = re.sub(r"(?:_.*|\d)$", "", variant)
    expected = {"stranger": "generic", "dnn": "dotnetnuke"}.get(family, family)
    assert cms_of(url_of(variant, article), render(variant, article)).name == expected


def test_an_unknown_variant_is_an_error() -> None:
    with pytest.raises(ValueError, match="no such page: 'joomla'"):
        render("joomla", corpus()[0])


SENTENCES = (
    "Ngày 14/10/2022, Cụm thi đua số 3 họp tại Trường THPT Nậm Chày, mười trường cùng ký giao ước thi đua.",
    "Ông Vừ A Dính - Phó Giám đốc Sở, phát biểu chỉ đạo và ghi nhận kết quả của các đơn vị trong năm học qua.",
    "Các đơn vị thống nhất phấn đấu 98% học sinh lớp 12 tốt nghiệp, tỷ lệ bỏ học dưới 0,4% trong năm học này./.",
    "Hội nghị bầu Trường THPT Suối Thầu làm Cụm phó; cuộc họp kết thúc lúc 11 giờ 15 phút cùng ngày.",
)
CAPTIONS = ("Quang cảnh hội nghị", "Đại biểu tặng hoa chúc mừng", "Ông Vừ A Dính phát biểu")
BODIES = st.lists(
    st.sampled_from(
        [
            *((Piece("body", line),) for line in SENTENCES),
            *((Piece("caption", line),) for line in CAPTIONS),
            (Piece("body", "- Tỷ lệ bỏ học dưới 0,4%;"),),
            (Piece("table", "Đơn vị | Điểm | Hạng"), Piece("table", "THPT Nậm Chày | 96 | 1")),
        ]
    ),
    min_size=1,
    max_size=7,
    unique=True,
)


@pytest.mark.parametrize("variant", VARIANTS)
@given(bodies=BODIES, lead=st.booleans(), author=st.sampled_from([None, "Giàng Seo Vần", "Lò Thị Ế"]))
@settings(max_examples=15, deadline=None)
def test_lead_captions_and_tables_stay_apart_and_in_order(
    variant: str, bodies: list[tuple[Piece, ...]], *, lead: bool, author: str | None
) -> None:
    opening = Piece("lead" if lead else "body", "Chiều nay, tại hội trường Sở, Khối thi đua số 5 tổng kết năm học cũ.")
    closing = Piece("body", "Kết thúc hội nghị, các đơn vị cùng chụp ảnh lưu niệm và hẹn gặp lại vào năm học sau.")
    pieces = [opening, *(piece for body in bodies for piece in body), closing]
    whole, found = joined("Khối thi đua số 5 tổng kết", pieces)
    moment = corpus()[0].published_at
    article = Article(
        key=f"k{len(bodies)}",
        title="Khối thi đua số 5 tổng kết",
        text=whole,
        parts=found,
        published_at=moment,
        author=author,
    )
    read = reread(variant, article)
    assert read is not None
    assert parts(read) == parts(article)
    assert (read.author, read.published_at) == (author, moment)
