"""Every phrase of page furniture that CMS.md names, around the article of every reader: none gets into it."""

import re

import pytest

from models import Article
from pipeline.demo.cms_pages import VARIANTS, render, url_of
from pipeline.read.html import parse, read_html
from pipeline.read.plain import article_from_text
from spiders.cms import Page
from spiders.cms.generic import Generic
from spiders.cms.shared import furniture
from spiders.cms.shared.compose import Piece, joined

PHRASES = (
    *("Tổng số điểm của bài viết là: 0 trong 0 đánh giá", "Click để đánh giá bài viết", "Ý kiến bạn đọc"),
    *("Sắp xếp theo bình luận mới", "Mã an toàn", "Những tin mới hơn", "Những tin cũ hơn", "Đang truy cập : 17"),
    *("Máy chủ tìm kiếm : 3", "Hôm nay : 211", "Tổng lượt truy cập : 1930454", "Gửi phản hồi"),
    "Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 60 giây",
    *("A- A A+ | Tăng tương phản", "Đọc bài", "Lưu", "Copy link", "Tin liên quan", "Thăm dò ý kiến"),
    *("Thống kê truy cập", "Tin cùng chuyên mục", "Lượt đọc : 600", "Quay lại", "Đọc bài viết", "dark-mode-label OFF"),
    *("Views: 12", "Font size: A- A A+", "Giới thiệu bài viết cho bạn bè", "In ra", "Lưu bài viết này"),
)
ABOVE = tuple(phrase for phrase in PHRASES if not phrase.startswith(("Những tin", "Tin ")))
LEAD = "Sáng 12/3/2024, tại hội trường Sở, Khối thi đua số 5 tổ chức sơ kết học kỳ I và ký giao ước thi đua mới."
BODY = "Dự hội nghị có ông Vừ A Dính - Phó Giám đốc Sở; mười một đơn vị trong khối báo cáo kết quả thực hiện."
CLOSING = "Kết thúc hội nghị, các đơn vị cùng thống nhất bầu Trường THPT Nậm Chày làm Khối trưởng năm học sau."
PIECES = [Piece("lead", LEAD), Piece("body", BODY), Piece("caption", "Quang cảnh hội nghị"), Piece("body", CLOSING)]


def article() -> Article:
    whole, parts = joined("Khối thi đua số 5 sơ kết học kỳ I", PIECES)
    return Article(
        key="k",
        title="Khối thi đua số 5 sơ kết học kỳ I",
        text=whole,
        parts=parts,
        published_at="2024-03-12T15:30:00+07:00",
        author="Giàng Seo Vần",
    )


def surrounded(variant: str) -> bytes:
    """The page with every phrase above and below all that it holds."""
    source = render(variant, article()).decode()
    above, below = ("".join(f"<div>{phrase}</div>" for phrase in phrases) for phrases in (ABOVE, PHRASES))
    source = re.sub(r"(<body[^>]*>)", lambda tag: f"{tag[0]}<div class='t'>{above}</div>", source, count=1)
    return source.replace("</body>", f"<div class='b'>{below}</div></body>").encode()


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_phrase_gets_into_the_article(variant: str) -> None:
    read = read_html(url_of(variant, article()), surrounded(variant))
    assert read is not None
    assert read.text == article().text
    assert read.author == article().author


@pytest.mark.parametrize("variant", VARIANTS)
def test_nor_where_the_cms_is_not_known(variant: str) -> None:
    url = "http://sgddt.lamson.test/tin-tuc/khoi-thi-dua-so-5-so-ket-hoc-ky-i-12.html"
    read = Generic().read(Page(url, parse(surrounded(variant))))
    assert read is not None
    assert read.text == article().text


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_line_of_furniture_is_known_by_itself(phrase: str) -> None:
    lines = [LEAD, CLOSING, phrase]
    assert furniture.is_furniture(phrase) or furniture.end_of_article(lines) == 2


@pytest.mark.parametrize("author", ["Sở Giáo dục và Đào tạo tỉnh Lam Sơn", "admin", "Admin", "demo", "quantri", "host"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_neither_office_nor_login_is_an_author(variant: str, author: str) -> None:
    read = read_html(url_of(variant, article()), render(variant, article().model_copy(update={"author": author})))
    assert read is not None
    assert read.author is None
    assert read.text == article().text


@pytest.mark.parametrize("button", ["Bình luận 0", "Chia sẻ bài viết", "Gửi bình luận", "Từ khóa: thi đua"])
def test_a_button_under_the_title_does_not_end_the_article(button: str) -> None:
    title = "Khối thi đua số 5 sơ kết học kỳ I"
    read = article_from_text(f"{title}\n{LEAD}\n{button}\n{BODY}\n{CLOSING}\n{button}\nTin đọc nhiều của tuần")
    assert read.text == f"{title}\n{LEAD}\n{BODY}\n{CLOSING}"


@pytest.mark.parametrize("button", ["Bình luận 0", "Chia sẻ bài viết", "Gửi bình luận"])
def test_nor_on_a_page_of_no_known_cms(button: str) -> None:
    source = render("nukeviet4", article()).decode().replace(BODY, f"{button}<br/>{BODY}").encode()
    read = Generic().read(Page("http://sgddt.lamson.test/tin-tuc/khoi-thi-dua-so-5-so-ket-12.html", parse(source)))
    assert read is not None
    assert read.text == article().text


@pytest.mark.parametrize(
    "line", ["Hôm nay", "Tags: thi đua", ">>> Xem thêm: Hội thi", "Viết bình luận", "Xếp hạng: 5 - 1 phiếu bầu"]
)
def test_the_last_line_of_a_text_may_be_the_sites(line: str) -> None:
    title = "Khối thi đua số 5 sơ kết học kỳ I"
    assert article_from_text(f"{title}\n{LEAD}\n{BODY}\n{line}").text == f"{title}\n{LEAD}\n{BODY}"


@pytest.mark.parametrize("line", ["Viết bình luận về một bài thơ", "Xếp hạng: 5 trường đạt loại A", "Xem thêm sách"])
def test_and_may_be_its_own(line: str) -> None:
    title = "Khối thi đua số 5 sơ kết học kỳ I"
    assert article_from_text(f"{title}\n{LEAD}\n{BODY}\n{line}").text.endswith(line)
