"""Pages that are no answer: told by a table, and never mistaken for articles that speak of the same things."""

from time import process_time
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteers.block_pages import block_pages
from spiders.answers import Answer, judge
from spiders.missing import is_shape, shape_of
from spiders.records import Outcome, UrlKind
from spiders.refusals import LOOK, refusal

MENU = "".join(f"<li><a href='/muc-{number}'>Chuyên mục số {number}</a></li>" for number in range(60))
FOOT = "<footer>Trường THCS Đồng Mẫu, xã Đồng Mẫu, tỉnh Lào Cai. Điện thoại 0214 000 000. Bản quyền.</footer>"
SENTENCE = (
    "Sáng nay, Phòng Giáo dục và Đào tạo tổ chức hội nghị tập huấn cho cán bộ quản lý các trường về việc dùng phần mềm "
    "mới, trong đó có việc sao lưu dữ liệu, phân quyền cho tổ trưởng và cách báo lỗi cho nhà cung cấp dịch vụ. "
)


def page(title: str, body: str = "", *, layout: bool = False) -> bytes:
    menu = f"<ul>{MENU}</ul>" if layout else ""
    return f"<html><head><title>{title}</title></head><body>{menu}{body}{FOOT if layout else ''}</body></html>".encode()


def outcome(body: bytes, status: int = 200, kind: UrlKind = "article", **headers: str) -> str:
    return judge(Answer("http://a.test/tin/bai-1.html", status, tuple(headers.items()), body), kind)[0]


# (status, page, outcome): what stands in an article's place
REFUSALS: list[tuple[int, bytes, str]] = [
    (200, page("Hãy đợi…", "<div>Hãy đợi 48 giây</div>"), "blocked"),
    (429, page("Hãy đợi..."), "blocked"),
    (200, b"Your request is blocked", "blocked"),
    (200, page("Just a moment...", "<noscript>Enable JavaScript and cookies to continue</noscript>"), "blocked"),
    (503, page("Just a moment..."), "blocked"),
    (200, page("Attention Required! | Cloudflare", "Sorry, you have been blocked"), "blocked"),
    (200, page("", "<script src='/cdn-cgi/challenge-platform/h/b/x.js'></script>"), "blocked"),
    (200, page("", '<script>document.cookie="D1N=abc";location.reload()</script>'), "blocked"),
    (
        200,
        page("Request Rejected", "The requested URL was rejected. Please consult with your administrator."),
        "blocked",
    ),
    (
        404,
        page("Request Rejected", "The requested URL was rejected. Please consult with your administrator."),
        "blocked",
    ),
    (200, page("", "<h1>Request blocked</h1><p>Mã yêu cầu: 8f1</p>"), "blocked"),
    (200, page("Access Denied", "You don't have permission to access this page"), "blocked"),
    (200, page("Cảnh báo", "<p>Yêu cầu của bạn <b>đã bị chặn</b></p>"), "blocked"),
    (200, page("Xác thực", "<p>Vui lòng xác nhận bạn không phải là robot</p>"), "blocked"),
    (200, page("Sở Giáo dục", "<h2>WEBSITE ĐANG BẢO TRÌ</h2><p>Mời quay lại sau.</p>"), "blocked"),
    (200, page("Thông báo", "Hệ thống đang được nâng c&#7845;p"), "blocked"),
    (500, page("Lỗi", "<p>Đang bảo trì</p>"), "blocked"),
    (503, page("", "Cổng đang nâng cấp hệ thống, mời quay lại sau"), "blocked"),
    (403, b"no", "blocked"),
    (401, b"", "blocked"),
    (500, b"oops", "error"),
    (200, page("Account Suspended", "This Account has been suspended."), "error"),
    (200, page("Runtime Error", "Server Error in '/' Application."), "error"),
    (200, page("Không tìm thấy trang | Trường THCS Đồng Mẫu", layout=True), "soft_404"),
    (200, page("Page not found – Trường THCS Đồng Mẫu", layout=True), "soft_404"),
    (
        200,
        page("Trường THCS Đồng Mẫu", "<div class=alert>Bài viết không tồn tại hoặc đã bị xoá!</div>", layout=True),
        "soft_404",
    ),
    (200, page("Trường THCS Đồng Mẫu", "<h3>BÀI VIẾT NÀY KHÔNG CÒN TỒN TẠI</h3>", layout=True), "soft_404"),
    (200, page("Tin", "<p>Rất tiếc, trang bạn yêu cầu không tồn tại.</p>"), "soft_404"),
    (404, page("Không tìm thấy trang"), "gone"),
    (410, b"", "gone"),
]


@pytest.mark.parametrize(("status", "body", "expected"), REFUSALS)
def test_what_stands_in_an_articles_place_is_named(status: int, body: bytes, expected: str) -> None:
    assert outcome(body, status) == expected


# articles that speak of what the table knows
FRIENDS: list[bytes] = [
    page("Thông báo bảo trì hệ thống thư điện tử của ngành", f"<p>{SENTENCE * 3}</p>"),
    page("Bảo trì hệ thống", f"<p>{SENTENCE}</p><p>{SENTENCE}</p><p>Website đang bảo trì đến 20 giờ.</p>"),
    page("Bảo trì hệ thống", "<div itemprop='articleBody'>Website đang bảo trì</div>".replace("'", '"')),
    page("Không tìm thấy trang sách cũ, cô giáo vùng cao tự chép bài cho trò", "<p>Tin ngắn.</p>", layout=True),
    page("Lớp học bên suối", f"<p>{SENTENCE * 2}</p><p>Bài viết không tồn tại trên báo in.</p>", layout=True),
    page("Nâng cấp hệ thống nước sạch cho trường học", "<p>Tin ngắn về nước sạch.</p>", layout=True),
    page("Access Denied: vở kịch của học sinh lớp 11", "<p>Vở kịch.</p>", layout=True),
    page("Hội thi", "<p>Hãy đợi…</p><p>Tin ngắn.</p>", layout=True),
    page("Tin", f"<script>var a = 'Bài viết không tồn tại';</script><p>{SENTENCE}</p>", layout=True),
    page("Tin", f"<!-- trang không tồn tại --><p>{SENTENCE}</p>", layout=True),
    page("Tin", "<p>Tin ngắn.</p><aside>Không tìm thấy bài viết liên quan</aside>", layout=True),
    b"<meta property='article:published_time' content='2024'>".replace(b"'", b'"')
    + page("Bảo trì hệ thống", "Đang bảo trì"),
]


@pytest.mark.parametrize("body", FRIENDS)
def test_an_article_that_speaks_of_the_same_stays_an_article(body: bytes) -> None:
    assert outcome(body) == "ok"


@pytest.mark.parametrize(
    ("location", "sent_to", "expected"),
    [
        ("/", "listing", "soft_404"),
        ("/tin/", "listing", "soft_404"),
        ("http://a.test/", "listing", "soft_404"),
        ("/tin-moi/bai-1.html", "article", "moved"),
        ("https://a.test/tin/bai-1.html", "article", "moved"),
        ("/tin-tuc/bai", "listing", "moved"),
        ("http://khac.test/", None, "moved"),
        ("file:///etc/passwd", None, "error"),
        ("javascript:alert(1)", None, "error"),
        ("data:text/html,x", None, "error"),
        ("gopher://a.test/", None, "error"),
        ("ftp://a.test/", None, "error"),
        ("http://[", None, "error"),
    ],
)
def test_where_a_redirect_of_an_article_leads(location: str, sent_to: UrlKind | None, expected: str) -> None:
    answer = Answer("http://a.test/tin/bai-1.html", 302, (("location", location),), b"", sent_to)
    assert judge(answer, "article")[0] == expected


def test_a_list_may_be_sent_to_another_list() -> None:
    answer = Answer("http://a.test/tin/", 302, (("location", "/"),), b"", "listing")
    assert judge(answer, "listing")[0] == "moved"


@pytest.mark.parametrize(
    ("kind", "expected"), [("feed", "blocked"), ("sitemap", "blocked"), ("robots", "ok"), ("other", "blocked")]
)
def test_a_firewalls_page_in_the_place_of_a_feed(kind: UrlKind, expected: str) -> None:
    assert outcome(page("Just a moment..."), kind=kind) == expected


def test_a_feed_that_speaks_of_maintenance_is_a_feed() -> None:
    feed = "<?xml version='1.0'?><rss><item><title>Website đang bảo trì</title></item></rss>"
    assert outcome(feed.encode(), kind="feed") == "ok"


def test_every_row_can_be_met() -> None:
    for row in (*block_pages("title"), *block_pages("text"), *block_pages("page"), *block_pages("markup")):
        made = {"title": page(row.phrase), "markup": page("", f"<script>{row.phrase}</script>")}
        body = made.get(row.where, page("", f"<p>{row.phrase}</p>"))
        status = min(row.statuses, default=200)
        found = refusal(body, status)
        assert found is not None, row
        assert found.outcome == row.outcome, (row, found)


HOSTILE = [
    b"<script>",
    b"<!--",
    b"<title>",
    b"<p>t\xe1\xbb\x93n t\xe1\xba\xa1i",
    b"&#",
    b"<",
    b">",
    b"<title" + b" " * 190,
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_time_is_linear_in_a_hostile_page(piece: bytes) -> None:
    def seconds(size: int) -> float:
        body = (piece * (size // len(piece) + 1))[:size]
        start = process_time()
        refusal(body, 200)
        return process_time() - start

    seconds(1000)
    assert min(seconds(LOOK) for _ in range(3)) < 8 * max(min(seconds(LOOK // 4) for _ in range(3)), 0.005)


@given(st.binary(max_size=400), st.integers(100, 599), st.sampled_from(["article", "listing", "feed", "robots"]))
def test_any_bytes_are_judged(body: bytes, status: int, kind: UrlKind) -> None:
    verdict, reason = judge(Answer("http://a.test/x", status, (), body), kind)
    assert verdict in get_args(Outcome)
    assert reason or verdict in {"ok", "unchanged", "gone"}  # what is not plain from the status is explained


def test_what_a_site_shows_for_missing_pages_is_known_again_and_an_article_is_not() -> None:
    def shown(body: str, clock: str = "20:01") -> bytes:
        return page(
            "Trường THCS Đồng Mẫu", f"<p>Hôm nay {clock}, đã có 1{clock[-2:]} lượt truy cập</p>{body}", layout=True
        )

    shape = shape_of(shown("<p>Mời quý vị xem các tin khác của nhà trường</p>"))
    assert is_shape(shown("<p>Mời quý vị xem các tin khác của nhà trường</p>", "21:17"), shape)
    assert not is_shape(shown("<h1>Lễ khai giảng năm học mới</h1>"), shape)
    assert not is_shape(page("Lễ khai giảng", "<p>Mời quý vị xem các tin khác của nhà trường</p>", layout=True), shape)
