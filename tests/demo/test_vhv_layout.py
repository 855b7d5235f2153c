import re
from datetime import UTC, datetime, timedelta

import pytest
from lxml import html

from pipeline.demo import DemoServer
from pipeline.demo.pages import Visit
from pipeline.demo.portals import build
from pipeline.demo.rendering import HANOI
from pipeline.demo.samples import Sample, TextBlock, load_samples, plain_text
from spiders.cms import cms_named
from spiders.discovery import discover
from tests.demo.conftest import Fetch, squeezed, text_of, tree_of

HOST = "http://hagiang.edu.test"
SAMPLES = load_samples("vhv")
BY_ID = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.number))


def article_url(sample: Sample) -> str:
    return f"{HOST}/{sample.category}/{sample.slug[:60]}.html"


def made(slug: str, step: int = 0) -> Sample:
    return Sample(
        number=step,
        category="tin-tuc-su-kien",
        slug=slug,
        title=f'Tin <b>{step}</b> & "tin"',
        lead=None,
        blocks=(TextBlock(kind="p", text="a < b"), TextBlock(kind="li", text="1"), TextBlock(kind="li", text="2")),
        author=None,
        source=None,
        published=datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=step),
        tags=(),
    )


@BY_ID
def test_an_article_stands_where_the_portal_puts_it(fetch: Fetch, sample: Sample) -> None:
    page = tree_of(fetch(article_url(sample)).body)
    (news,) = page.xpath('//article[starts-with(@class, "news-detail-layout")][contains(@itemtype, "NewsArticle")]')
    local = sample.published.astimezone(HANOI)
    assert news.xpath("string(.//h1[@class='title-detail'][@itemprop='headline'])") == sample.title
    assert news.xpath("string(./meta[@itemprop='datePublished']/@content)") == local.isoformat()
    weekday = "Chủ nhật" if local.isoweekday() == 7 else f"Thứ {local.isoweekday() + 1}"
    assert text_of(news.xpath(".//span[contains(@class, 'post-date')]")[0]) == local.strftime(
        f"{weekday}, %d/%m/%Y %H:%M"
    )
    assert [text_of(lead) for lead in news.xpath(".//div[contains(@class, 'brief')]")] == (
        [squeezed(sample.lead)] if sample.lead else []
    )
    (body,) = news.xpath(".//div[contains(@class, 'content-detail')][@itemprop='articleBody']")
    lead = f"{sample.lead} " if sample.lead else ""
    assert squeezed(lead) + " " * bool(lead) + text_of(body) == squeezed(plain_text(sample))
    assert page.xpath("string(//meta[@property='article:published_time']/@content)") == local.strftime(
        "%Y-%m-%dT%H:%M:%S+0700"
    )
    assert page.xpath("string(//meta[@name='Author']/@content)") == "Sở Giáo dục và Đào tạo Hà Giang"
    assert page.xpath("string(//meta[@property='og:title']/@content)") == sample.title
    assert len(page.xpath("string(//title)")) <= 63


@BY_ID
def test_author_and_source_stand_below_with_the_usual_logins(fetch: Fetch, sample: Sample) -> None:
    page = tree_of(fetch(article_url(sample)).body)
    authors = [text_of(author) for author in page.xpath("//div[contains(@class, 'author')]")]
    assert authors in ([f"Tác giả: {sample.author or 'Admin'}"], [f"Tác giả: {sample.author or 'demo'}"], [])
    assert bool(authors) or not sample.author
    shown = text_of(page.xpath("//div[@class='source']")[0])
    assert shown == (f"Nguồn: {sample.source} Copy link" if sample.source else "Copy link")


def test_some_pages_name_a_login_as_author_and_some_nobody(fetch: Fetch) -> None:
    unsigned = [tree_of(fetch(article_url(sample)).body) for sample in SAMPLES if not sample.author]
    names = {text_of(author) for page in unsigned for author in page.xpath("//div[contains(@class, 'author')]")}
    assert names == {"Tác giả: Admin", "Tác giả: demo"}
    assert any(not page.xpath("//div[contains(@class, 'author')]") for page in unsigned)


@pytest.mark.parametrize(
    ("selector", "words"),
    [
        ("//*[@id='star-rating']", "Tổng số điểm của bài viết là:"),
        ("//*[@id='star-rating']", "Click để đánh giá bài viết"),
        ("//*[contains(@class, 'block_share')]", "A - A A + Tăng tương phản"),
        ("//*[contains(@class, 'network-share')]", "Đọc bài Lưu"),
        ("//*[@class='panel-title']", "Tin liên quan"),
        ("//*[@class='panel-title']", "Thăm dò ý kiến"),
        ("//*[@class='panel-title']", "Thống kê truy cập"),
    ],
)
def test_the_furniture_is_there(fetch: Fetch, selector: str, words: str) -> None:
    page = tree_of(fetch(article_url(SAMPLES[5])).body)
    assert words in " ".join(text_of(element) for element in page.xpath(selector))


@pytest.mark.parametrize("sign", ['class="ModuleWrapper"', "VHV.", "/api/Common/Captcha/getCaptcha", "/upload/40117/"])
def test_every_page_bears_the_signature(demo: DemoServer, fetch: Fetch, sign: str) -> None:
    urls = [url for url in (*demo.urls("article"), *demo.urls("listing")) if url.startswith(HOST)]
    assert [url for url in urls if sign not in fetch(url).text] == []


@BY_ID
def test_the_print_copy_holds_the_same_text_and_points_home(fetch: Fetch, sample: Sample) -> None:
    page = fetch(article_url(sample)).text
    (number,) = set(re.findall(r"(?:print|read)Article\('([0-9a-f]{24})'", page))
    copy = tree_of(fetch(f"{HOST}/?page=Article.Print.detail&id={number}").body)
    assert fetch(f"{HOST}/?id={number}&page=Article.Print.detail").body
    assert copy.xpath("string(//link[@rel='canonical']/@href)") == article_url(sample)
    parts = copy.xpath("//div[@class='brief'] | //div[@class='content-detail']")
    assert squeezed(" ".join(text_of(part) for part in parts)) == squeezed(plain_text(sample))


def test_captions_are_centred_italics_after_their_picture(fetch: Fetch) -> None:
    pages = [tree_of(fetch(article_url(sample)).body) for sample in SAMPLES]
    way = "//p[img]/following-sibling::p[1][contains(@style, 'center')]/em"
    found = [text_of(caption) for page in pages for caption in page.xpath(way)]
    expected = [
        squeezed(block.text)
        for sample in SAMPLES
        for block in sample.blocks
        if isinstance(block, TextBlock) and block.kind == "caption"
    ]
    assert found == expected


def test_two_fetches_differ_in_furniture_only(fetch: Fetch) -> None:
    one, other = fetch(article_url(SAMPLES[0])), fetch(article_url(SAMPLES[0]))
    assert one.body != other.body
    volatile = re.compile(r"\b(?:[0-9a-f]{32}|\d{1,6})\b")
    assert volatile.sub("", one.text) == volatile.sub("", other.text)
    places = "//*[@class='title-detail'] | //div[contains(@class, 'brief')] | //div[contains(@class, 'content-detail')]"
    read = [[html.tostring(part) for part in tree_of(reply.body).xpath(places)] for reply in (one, other)]
    assert read[0] == read[1]
    assert len(read[0]) == 3


def test_a_listing_shows_ten_and_its_script_asks_for_the_others(fetch: Fetch) -> None:
    listing = fetch(f"{HOST}/thi-dua-khen-thuong")
    shown = tree_of(listing.body).xpath("//article[contains(@class, 'Article-News')]//a[@title]/@href")
    expected = [sample for sample in SAMPLES if sample.category == "thi-dua-khen-thuong"]
    newest_first = [article_url(s) for s in sorted(expected, key=lambda s: s.published, reverse=True)]
    assert [HOST + link for link in shown] == newest_first[:10]
    assert f'itemsPerPage: "10", pageNo: 1, totalItems: {len(expected)}, orderBy: "publishTime DESC"' in listing.text
    assert not tree_of(listing.body).xpath("//a[contains(@href, 'pageNo')]")
    vhv = cms_named("vhv")
    assert vhv is not None
    found = discover(vhv, f"{HOST}/thi-dua-khen-thuong", "listing", listing.body, datetime.now(UTC))
    assert found.total == len(expected)
    links = tree_of(fetch(found.following[0].url).body).xpath("//article[contains(@class, 'News')]//a[@title]/@href")
    assert [HOST + link for link in links] == newest_first[10:20]


def test_the_list_of_sections_is_no_feed_and_there_is_no_sitemap(fetch: Fetch) -> None:
    sections = fetch(f"{HOST}/?page=sitemap")
    assert sections.headers["content-type"].startswith("text/html")
    assert "/tin-tuc-su-kien" in tree_of(sections.body).xpath("//ul[@class='sitemap-list']//a/@href")
    assert fetch(f"{HOST}/sitemap.xml").status == 404


def test_the_slug_is_cut_at_sixty_characters_and_text_is_escaped() -> None:
    slug = "truong-ptdtbt-thcs-phat-dong-phong-trao-thi-dua-chao-mung-ngay-nha-giao"
    portal = build("a.test", "vhv", (made(slug),))
    (url,) = portal.urls("article")
    assert url == "http://a.test/tin-tuc-su-kien/truong-ptdtbt-thcs-phat-dong-phong-trao-thi-dua-chao-mung-ng.html"
    page = tree_of(portal.answer(Visit(url.removeprefix("http://a.test"), datetime.now(UTC), 1, "0" * 32)).body)
    assert page.xpath("string(//h1)") == 'Tin <b>0</b> & "tin"'
    assert text_of(page.xpath("//div[@itemprop='articleBody']")[0]) == "a < b 1 2"
    assert page.xpath("count(//div[@itemprop='articleBody']/ul/li)") == 2


def test_two_articles_of_one_address_are_an_error() -> None:
    slug = "mot-ten-rat-dai-" * 6
    with pytest.raises(ValueError, match=r"a\.test: two articles have the same address"):
        build("a.test", "vhv", (made(slug + "a", 1), made(slug + "b", 2)))


def test_thirty_articles_are_all_reached_from_the_list_of_sections() -> None:
    portal = build("a.test", "vhv", tuple(made(f"bai-{step}", step) for step in range(30)))
    vhv = cms_named("vhv")
    assert vhv is not None
    found: set[str] = set()
    waiting = ["/?page=sitemap"]
    for target in waiting:
        body = portal.answer(Visit(target, datetime.now(UTC), 1, "0" * 32)).body
        page = discover(vhv, f"http://a.test{target}", "listing", body, datetime.now(UTC))
        found |= set(page.articles)
        named = [*(page.links if target == "/?page=sitemap" else ()), *page.following]
        lists = [link.url.removeprefix("http://a.test") for link in named if not vhv.is_article_url(link.url)]
        waiting += [one for one in dict.fromkeys(lists) if one not in waiting]
    assert found == set(portal.urls("article"))
    assert len(found) == 30
