import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest
from lxml import etree, html

from pipeline.demo.nukeviet_feeds import pub_date
from pipeline.demo.pages import Visit
from pipeline.demo.portals import build
from pipeline.demo.rendering import HANOI
from pipeline.demo.samples import Sample, TextBlock, load_samples, plain_text
from tests.demo.conftest import Fetch, squeezed, text_of, tree_of

HOST = "http://sgddt.lamdong.test"
SAMPLES = load_samples("nukeviet")
BY_ID = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.number))


def article_url(sample: Sample) -> str:
    return f"{HOST}/{sample.category}/{sample.slug}-{sample.number}.html"


@BY_ID
def test_an_article_stands_where_the_default_theme_puts_it(fetch: Fetch, sample: Sample) -> None:
    page = tree_of(fetch(article_url(sample)).body)
    (news,) = page.xpath('//*[contains(@itemtype, "NewsArticle")]')
    local = sample.published.astimezone(HANOI)
    assert news.xpath("string(.//h1[@itemprop='headline'])") == sample.title
    assert news.xpath("string(.//*[@itemprop='datePublished'])") == local.isoformat()
    assert news.xpath("string(.//span[@class='h5'])").endswith(local.strftime("%d/%m/%Y %H:%M"))
    assert news.xpath("string(.//*[@itemprop='author']//*[@itemprop='name'])") == (sample.author or "admin")
    assert page.xpath("string(//meta[@property='article:published_time']/@content)") == local.strftime(
        "%Y-%m-%d+07%H:%M:%S"
    )
    assert page.xpath("string(//meta[@name='author']/@content)") == "Sở Giáo dục và Đào tạo Lâm Đồng"
    assert page.xpath("string(//link[@rel='canonical']/@href)") == article_url(sample)
    signed = [text_of(line) for line in news.xpath(".//p[contains(@class, 'text-right')]")]
    expected = [("Tác giả:", sample.author), ("Nguồn tin:", sample.source)]
    assert signed == [f"{label} {name}" for label, name in expected if name]


@BY_ID
def test_lead_and_body_are_the_sample_and_nothing_else(fetch: Fetch, sample: Sample) -> None:
    page = tree_of(fetch(article_url(sample)).body)
    places = "//div[contains(@class, 'hometext')] | //figure[contains(@class, 'article')] | //*[@id='news-bodyhtml']"
    assert squeezed(" ".join(text_of(place) for place in page.xpath(places))) == squeezed(plain_text(sample))


@BY_ID
def test_the_savefile_copy_holds_the_same_text(fetch: Fetch, sample: Sample) -> None:
    page = tree_of(fetch(article_url(sample)).body)
    (link,) = page.xpath("//a[@title='Lưu bài viết này']/@href")
    assert link == article_url(sample).replace(HOST, "/savefile")
    copy = tree_of(fetch(HOST + link).body)
    text = f"{text_of(copy.get_element_by_id('hometext'))} {text_of(copy.get_element_by_id('bodytext'))}"
    assert squeezed(text) == squeezed(plain_text(sample))
    assert copy.xpath("string(//link[@rel='canonical']/@href)") == HOST + link


@pytest.mark.parametrize(
    ("selector", "words"),
    [
        ("//p[@id='stringrating']", "Tổng số điểm của bài viết là"),
        ("//*[@id='hover-test']", "Click để đánh giá bài viết"),
        ("//*[@id='idcomment']", "Sắp xếp theo bình luận mới"),
        ("//*[contains(@class, 'other-news')]", "Những tin cũ hơn"),
        ("//*[@id='timeoutsess']", "Thời gian chờ: 60 giây"),
        ("//ul[contains(@class, 'counter')]", "Máy chủ tìm kiếm"),
        ("//*[@id='contactButton']", "Gửi phản hồi"),
        ("//*[contains(@class, 'panel-primary')]", "Thăm dò ý kiến"),
    ],
)
def test_the_furniture_is_there(fetch: Fetch, selector: str, words: str) -> None:
    page = tree_of(fetch(article_url(SAMPLES[-3])).body)
    assert words in " ".join(text_of(element) for element in page.xpath(selector))


def test_other_news_carry_the_leads_of_other_articles(fetch: Fetch) -> None:
    page = tree_of(fetch(article_url(SAMPLES[-3])).body)
    leads = set(page.xpath("//ul[contains(@class, 'related')]//a/@data-content"))
    assert leads & {sample.lead for sample in SAMPLES}
    assert SAMPLES[-3].lead not in leads


def test_captions_are_laid_out_in_every_way_that_writers_use(fetch: Fetch) -> None:
    ways = (
        "//*[@id='news-bodyhtml']//figure/figcaption",
        "//*[@id='news-bodyhtml']/p[em][not(img)]",
        "//*[@id='news-bodyhtml']/div[img][br]/em",
        "//*[@id='news-bodyhtml']/table[@border='0']//td/span",
    )
    pages = [tree_of(fetch(article_url(sample)).body) for sample in SAMPLES]
    assert [sum(len(page.xpath(way)) for page in pages) > 0 for way in ways] == [True] * 4
    captions = sum(block.kind == "caption" for sample in SAMPLES for block in sample.blocks)
    assert sum(len(page.xpath(way)) for page in pages for way in ways) == captions


def test_two_fetches_differ_in_furniture_only(fetch: Fetch) -> None:
    url = article_url(SAMPLES[0])
    one, other = fetch(url), fetch(url)
    assert one.body != other.body
    assert [_without_furniture(reply.text) for reply in (one, other)].count(_without_furniture(one.text)) == 2
    read = [text_of(tree_of(reply.body).xpath('//*[contains(@itemtype, "NewsArticle")]')[0]) for reply in (one, other)]
    assert read[0] == read[1]


def _without_furniture(page: str) -> str:
    body, _, rest = page.partition('<p id="stringrating">')
    return re.sub(r"[0-9a-f]{32}", "", body) + re.sub(r"\b(?:[0-9a-f]{32}|[0-9a-f]{8}|\d{1,7})\b", "", rest)


@pytest.mark.parametrize(
    "wrong",
    ["/tin-tuc/{tail}", "/{category}/ten-cu-cua-bai-{number}.html", "/tin-hoat-dong-nganh/khac-{number}.html"],
)
def test_wrong_addresses_of_an_article_redirect_to_the_right_one(fetch: Fetch, wrong: str) -> None:
    sample = SAMPLES[0]
    path = wrong.format(tail=f"{sample.slug}-{sample.number}.html", category=sample.category, number=sample.number)
    reply = fetch(HOST + path)
    assert (reply.status, reply.headers["location"]) == (301, article_url(sample))


def test_a_number_that_no_article_has_is_not_found(fetch: Fetch) -> None:
    assert fetch(f"{HOST}/thi-dua-khen-thuong/khong-co-bai-nay-999999.html").status == 404


def test_a_section_is_paged_by_five_and_its_parent_is_not(fetch: Fetch) -> None:
    path, urls = "/thi-dua-khen-thuong/", list[str]()
    while path:
        page = tree_of(fetch(HOST + path).body)
        shown = page.xpath("//div[@class='news_column']//h3/a/@href")
        assert 1 <= len(shown) <= 5
        urls += [HOST + link for link in shown]
        (path,) = page.xpath("//link[@rel='next']/@href") or [""]
        path = path.replace(HOST, "")
    expected = [sample for sample in SAMPLES if sample.category == "thi-dua-khen-thuong"]
    newest_first = sorted(expected, key=lambda sample: sample.published, reverse=True)
    assert urls == [article_url(sample) for sample in newest_first]
    parent = tree_of(fetch(f"{HOST}/tin-tuc/").body)
    assert not parent.xpath("//ul[@class='pagination'] | //link[@rel='next']")


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (datetime(2022, 9, 29, 5, 54, tzinfo=HANOI), "Wed, 28 Sep 2022 22:09:00 GMT"),
        (datetime(2024, 1, 1, 6, 30, 5, tzinfo=HANOI), "Sun, 31 Dec 2023 23:12:05 GMT"),
        (datetime(2021, 10, 19, 8, 0, tzinfo=UTC), "Tue, 19 Oct 2021 08:10:00 GMT"),
    ],
)
def test_the_feed_writes_the_month_for_the_minutes(published: datetime, expected: str) -> None:
    assert pub_date(published) == expected


def test_the_main_feed_lists_front_page_articles_and_section_feeds_all(fetch: Fetch) -> None:
    main = _feed(fetch(f"{HOST}/rss/").body)
    assert {item["link"] for item in main} == {article_url(sample) for sample in SAMPLES if sample.number % 5}
    section = _feed(fetch(f"{HOST}/rss/tin-truong-hoc/").body)
    expected = {article_url(sample) for sample in SAMPLES if sample.category == "tin-truong-hoc"}
    assert {item["link"] for item in section} == expected
    leads = {article_url(sample): sample.lead for sample in SAMPLES if sample.lead}
    shown = {item["link"]: text_of(html.fromstring(item["description"])) for item in main if item["link"] in leads}
    assert shown == {url: squeezed(leads[url]) for url in shown}
    assert any("<img src=" in item["description"] for item in main)


def _feed(body: bytes) -> list[dict[str, str]]:
    items = etree.fromstring(body).findall("./channel/item")
    return [{str(child.tag): child.text or "" for child in item} for item in items]


def _sitemap(body: bytes) -> list[tuple[str | None, str | None]]:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    return [(entry.findtext(f"{space}loc"), entry.findtext(f"{space}lastmod")) for entry in etree.fromstring(body)]


def test_the_sitemap_leads_to_every_article_and_its_time(fetch: Fetch) -> None:
    assert f"Sitemap: {HOST}/sitemap.xml" in fetch(f"{HOST}/robots.txt").text
    parts = [url for url, _ in _sitemap(fetch(f"{HOST}/sitemap.xml").body)]
    assert parts == [f"{HOST}/sitemap-vi.about.xml", f"{HOST}/sitemap-vi.news.xml"]
    assert set(_sitemap(fetch(parts[1]).body)) == {
        (article_url(sample), sample.published.astimezone(HANOI).isoformat()) for sample in SAMPLES
    }
    assert [fetch(url).status for url, _ in _sitemap(fetch(parts[0]).body)] == [200, 200]


def test_pages_claim_to_be_a_day_old_and_are_never_unchanged(fetch: Fetch) -> None:
    url = f"{HOST}/thi-dua-khen-thuong/"
    first = fetch(url)
    age = datetime.now(UTC) - parsedate_to_datetime(first.headers["last-modified"])
    assert timedelta(hours=23) < age < timedelta(hours=25)
    assert "no-store" in first.headers["cache-control"]
    assert first.headers["set-cookie"].startswith("nv4_sess=")
    again = fetch(url, headers={"If-Modified-Since": first.headers["last-modified"]})
    assert again.status == 200
    assert again.headers["set-cookie"] != first.headers["set-cookie"]


def test_only_robots_answers_a_conditional_request(fetch: Fetch) -> None:
    robots = fetch(f"{HOST}/robots.txt")
    assert fetch(f"{HOST}/robots.txt", headers={"If-None-Match": robots.headers["etag"]}).status == 304


def test_a_caption_that_comes_first_stands_beside_the_lead() -> None:
    blocks = (TextBlock(kind="caption", text="Toàn cảnh"), TextBlock(kind="p", text="Đoạn một"))
    sample = SAMPLES[0].model_copy(update={"lead": None, "blocks": blocks})
    portal = build("a.test", "nukeviet", (sample,))
    (url,) = portal.urls("article")
    page = tree_of(portal.answer(Visit(url.removeprefix("http://a.test"), datetime.now(UTC), 1, "0" * 32)).body)
    assert page.xpath("string(//figure[contains(@class, 'article')]/figcaption)") == "Toàn cảnh"
    assert text_of(page.get_element_by_id("news-bodyhtml")) == "Đoạn một"
    assert not page.xpath("//div[contains(@class, 'hometext')]")


def test_a_feed_never_lists_more_than_thirty_and_hostile_text_is_escaped() -> None:
    hostile = "Thi đua <script>alert('1')</script> & \"tốt\" ]]> &lt;"
    samples = tuple(
        Sample(
            number=1001 + 5 * step,
            category="tin-truong-hoc",
            slug=f"bai-{step}",
            title=f"{hostile} {step}",
            lead=hostile,
            blocks=(TextBlock(kind="p", text=hostile), TextBlock(kind="caption", text=hostile)),
            author=hostile,
            source=hostile,
            published=datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=step),
            tags=(hostile,),
        )
        for step in range(35)
    )
    portal = build("a.test", "nukeviet", samples)

    def body(target: str) -> bytes:
        return portal.answer(Visit(target, datetime(2026, 1, 1, tzinfo=UTC), 1, "0" * 32)).body

    feed = _feed(body("/rss/"))
    assert [item["title"] for item in feed] == [f"{hostile} {34 - step}" for step in range(30)]
    assert text_of(html.fromstring(feed[0]["description"])) == squeezed(hostile)
    page = tree_of(body("/tin-truong-hoc/bai-7-1036.html"))
    assert page.xpath("string(//h1)") == f"{hostile} 7"
    assert text_of(page.get_element_by_id("news-bodyhtml")) == squeezed(f"{hostile} {hostile}")
    assert not page.xpath("//script[contains(., 'alert')]")
    assert tree_of(body("/tin-truong-hoc/page-7/")).xpath("count(//div[@class='news_column']//h3/a)") == 5
