from datetime import UTC, datetime, timedelta

import pytest
from lxml import html

from pipeline.demo.pages import Visit
from pipeline.demo.portals import build
from pipeline.demo.rendering import HANOI
from pipeline.demo.samples import Sample, TextBlock, load_samples, plain_text
from tests.demo.conftest import Fetch, squeezed, text_of, tree_of

HOST = "http://giaoduc.kiengiang.test"
SAMPLES = load_samples("plain")
BY_ID = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.number))
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")


def article_url(sample: Sample) -> str:
    return f"{HOST}/{sample.category}/{sample.slug}.html"


def made(step: int) -> Sample:
    return Sample(
        number=step,
        category="thi-dua",
        slug=f"bai-viet-so-{step}",
        title=f"Bài <i>{step}</i>",
        lead="Tin & tức",
        blocks=(TextBlock(kind="p", text="5 < 6"), TextBlock(kind="p", text="hết")),
        author=None,
        source="A & B",
        published=datetime(2021, 10, 12, 1, 30, tzinfo=UTC) + timedelta(days=step),
        tags=(),
    )


@BY_ID
def test_an_article_holds_the_sample_and_a_date_line(fetch: Fetch, sample: Sample) -> None:
    page = tree_of(fetch(article_url(sample)).body)
    local = sample.published.astimezone(HANOI)
    assert text_of(page.xpath("//h1")[0]) == squeezed(sample.title)
    assert page.xpath("string(//div[@class='ngay-dang'])") == local.strftime(
        f"{WEEKDAYS[local.weekday()]}, ngày %d/%m/%Y, %H:%M"
    )
    assert text_of(page.xpath("//div[@class='noi-dung']")[0]) == squeezed(plain_text(sample))
    assert page.xpath("string(//p[@class='tac-gia'])").strip() == (sample.author or "")
    assert page.xpath("string(//p[@class='nguon'])").strip() == (f"Nguồn: {sample.source}" if sample.source else "")


@BY_ID
def test_nothing_on_the_page_tells_a_machine_what_it_is(fetch: Fetch, sample: Sample) -> None:
    page = tree_of(fetch(article_url(sample)).body)
    assert not page.xpath(
        "//*[@itemprop or @itemtype or @itemscope] | //meta[@property or @name] | //link[@type='application/rss+xml']"
    )
    assert not page.xpath("//script[@type='application/ld+json']")


def test_menu_sidebars_crumbs_and_footer_surround_it(fetch: Fetch) -> None:
    page = tree_of(fetch(article_url(SAMPLES[0])).body)
    for place, words in (
        ("//td[@class='menu']", "Trang chủ Giới thiệu"),
        ("//td[@class='cot-trai']", "Liên kết website"),
        ("//td[@class='cot-phai']", "Tin mới nhất"),
        ("//div[@class='duong-dan']", "Trang chủ »"),
        ("//td[@class='chan-trang']", "Số lượt truy cập"),
    ):
        assert words in text_of(page.xpath(place)[0])


@pytest.mark.parametrize("path", ["/", "/lien-he.php", "/danh-muc.php?cm=thi-dua", None])
def test_a_page_is_the_same_at_every_visit_and_says_so(fetch: Fetch, path: str | None) -> None:
    url = HOST + path if path else article_url(SAMPLES[0])
    first = fetch(url)
    assert fetch(url).body == first.body
    for headers in (
        {"If-None-Match": first.headers["etag"]},
        {"If-Modified-Since": first.headers["last-modified"]},
        {"If-None-Match": first.headers["etag"], "If-Modified-Since": "Thu, 01 Jan 2015 00:00:00 GMT"},
    ):
        again = fetch(url, headers=headers)
        assert (again.status, again.body) == (304, b"")
    for headers in (
        {"If-None-Match": '"another"'},
        {"If-Modified-Since": "Thu, 01 Jan 2015 00:00:00 GMT"},
        {"If-Modified-Since": "yesterday"},
    ):
        assert fetch(url, headers=headers).status == 200


def test_a_page_that_is_not_there_has_no_validators(fetch: Fetch) -> None:
    reply = fetch(f"{HOST}/khong-co.php")
    assert reply.status == 404
    assert "etag" not in reply.headers


def test_the_encoding_stands_in_the_page_only(fetch: Fetch) -> None:
    reply = fetch(f"{HOST}/")
    assert reply.headers["content-type"] == "text/html"
    assert 'content="text/html; charset=utf-8"' in reply.text


def test_a_section_goes_on_with_a_page_parameter() -> None:
    portal = build("a.test", "plain", tuple(made(step) for step in range(1, 15)))

    def tree(target: str) -> html.HtmlElement:
        return tree_of(portal.answer(Visit(target, datetime.now(UTC), 1, "0" * 32)).body)

    start = "/danh-muc.php?cm=thi-dua"
    pages = [start, f"{start}&page=2", f"{start}&page=3"]
    assert tree(start).xpath("//div[@class='phan-trang']/a/@href") == pages[1:]
    assert tree(pages[2]).xpath("//div[@class='phan-trang']/a/@href") == pages[:2]
    shown = [link for page in pages for link in tree(page).xpath("//a[@class='tieu-de-tin']/@href")]
    assert shown == [f"/thi-dua/bai-viet-so-{step}.html" for step in range(14, 0, -1)]


@pytest.mark.parametrize(
    ("step", "date"), [(0, "Thứ Ba, ngày 12/10/2021, 08:30"), (5, "Chủ Nhật, ngày 17/10/2021, 08:30")]
)
def test_text_is_escaped_in_paragraphs_and_in_lines(step: int, date: str) -> None:
    portal = build("a.test", "plain", (made(step),))
    page = tree_of(portal.answer(Visit(f"/thi-dua/bai-viet-so-{step}.html", datetime.now(UTC), 1, "0")).body)
    assert page.xpath("string(//h1)") == f"Bài <i>{step}</i>"
    assert text_of(page.xpath("//div[@class='noi-dung']")[0]) == "Tin & tức 5 < 6 hết"
    assert page.xpath("string(//div[@class='ngay-dang'])") == date
    assert bool(page.xpath("//div[@class='noi-dung']/br")) == (step == 0)
