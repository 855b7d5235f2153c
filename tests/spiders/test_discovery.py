"""Pages of lists in, what they name and how they go on out: one table a CMS. All pages are written for these tests."""

import base64
import json
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from spiders.cms import Cms, cms_named
from spiders.discovery import Found, Lists, discover, roots
from spiders.records import UrlKind

NOW = datetime(2024, 10, 1, tzinfo=UTC)
HOST = "http://sgddt.vidu.test"


def cms(name: str) -> Cms:
    found = cms_named(name)
    assert found is not None
    return found


def found(name: str, target: str, body: str | bytes, kind: UrlKind = "listing") -> Found:
    return discover(cms(name), HOST + target, kind, body.encode() if isinstance(body, str) else body, NOW)


def following(answer: Found) -> list[str]:
    return [link.url.removeprefix(HOST) for link in answer.following]


def links(answer: Found) -> list[str]:
    return [link.url.removeprefix(HOST) for link in answer.links]


def anchors(*targets: str) -> str:
    return "".join(f"<a href='{target}'>{number}</a>" for number, target in enumerate(("x", *targets)) if target != "x")


def feed(about: str, count: int) -> str:
    items = "".join(f"<item><title>Bài {n}</title><link>{HOST}/tin/bai-{n}.html</link></item>" for n in range(count))
    return f"<?xml version='1.0'?><rss><channel><link>{HOST}{about}</link>{items}</channel></rss>"


def sitemap(count: int, end: str = "</urlset>") -> str:
    return "<urlset>" + "".join(f"<url><loc>{HOST}/tin/bai-{n}.html</loc></url>" for n in range(count)) + end


NEWS = "<a href='/thi-dua/bai-%d.html'>Bài</a>"


@pytest.mark.parametrize(
    ("target", "body", "further", "ends"),
    [
        # the first page links some of the next ones, the last one none
        ("/tin/", NEWS % 1 + anchors("/tin/page-2/", "/tin/page-3/"), ["/tin/page-2/", "/tin/page-3/"], False),
        ("/tin/page-2/", NEWS % 2 + anchors("/tin/", "/tin/page-3/"), ["/tin/page-3/"], False),
        ("/tin/page-3/", NEWS % 3 + anchors("/tin/", "/tin/page-2/"), [], True),
        # one page is the whole list: NukeViet links the next page wherever there is one
        ("/tin/", NEWS % 1, [], True),
        # a parent in "main view" has no pages of its own: the leaves' pages are asked for from their first
        ("/", NEWS % 1 + anchors("/thi-dua/", "/tin/page-7/"), [], True),
        ("/vi/news/Tin-tuc/page-2/", anchors("/vi/news/Tin-tuc/page-3/"), ["/vi/news/Tin-tuc/page-3/"], False),
    ],
)
def test_nukeviet_lists(target: str, body: str, further: Sequence[str], ends: bool | None) -> None:  # noqa: FBT001
    answer = found("nukeviet", target, body)
    assert following(answer) == further
    assert answer.ends is ends
    assert {link.rel for link in answer.following} <= {"next"}


def test_the_further_page_of_another_list_stands_for_that_list() -> None:
    answer = found("nukeviet", "/", anchors("/thi-dua/page-9/", "/tin/page-7/"))
    assert links(answer) == ["/thi-dua/", "/tin/"]


@pytest.mark.parametrize(
    ("name", "target", "body", "ends", "total", "further"),
    [
        ("nukeviet", "/rss/thi-dua/", feed("/thi-dua/", 23), True, 23, []),
        ("nukeviet", "/rss/thi-dua/", feed("/thi-dua/", 30), False, None, ["/thi-dua/"]),
        ("nukeviet", "/rss/", feed("/", 12), None, None, []),  # the front page's choice
        ("nukeviet", "/rss/thi-dua/", feed("/thi-dua/", 12).replace("</channel></rss>", ""), None, None, []),
        ("generic", "/rss", feed("/", 12), None, None, []),
        ("wordpress", "/feed/", feed("/", 10), None, None, ["/feed/?paged=2"]),
        ("wordpress", "/feed/?paged=7", feed("/", 10), None, None, ["/feed/?paged=8"]),
        ("wordpress", "/feed/?paged=8", feed("/", 0), True, None, []),
    ],
)
def test_feeds(name: str, target: str, body: str, ends: bool | None, total: int | None, further: list[str]) -> None:  # noqa: FBT001, PLR0913, PLR0917
    answer = found(name, target, body, "feed")
    assert (answer.ends, answer.total, following(answer)) == (ends, total, further)


@pytest.mark.parametrize(
    ("name", "body", "ends", "total"),
    [
        ("nukeviet", sitemap(999), True, 999),
        ("nukeviet", sitemap(1000), False, None),  # the newest 1000: older ones are in the lists only
        ("qi", sitemap(1000), True, 1000),
        ("qi", sitemap(3, end=""), False, None),  # broken off
        ("qi", "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>", True, None),
    ],
)
def test_sitemaps(name: str, body: str, ends: bool, total: int | None) -> None:  # noqa: FBT001
    answer = found(name, "/sitemap.xml", body, "sitemap")
    assert (answer.ends, answer.total) == (ends, total)


@pytest.mark.parametrize(
    ("child", "is_read"),
    [
        ("sitemap-vi.news.xml", True),
        ("sitemap-vi.about.xml", False),
        ("sitemap-vi.siteterms.xml", False),
        ("wp-sitemap-posts-post-1.xml", True),
        ("wp-sitemap-taxonomies-category-1.xml", True),
        ("wp-sitemap-users-1.xml", False),
        ("wp-sitemap-taxonomies-post_tag-1.xml", False),
        ("post-sitemap.xml", True),
        ("sitemap.php?type=news", True),
    ],
)
def test_sitemaps_without_news_are_left_out(child: str, is_read: bool) -> None:  # noqa: FBT001
    body = f"<sitemapindex><sitemap><loc>{HOST}/{child}</loc></sitemap></sitemapindex>"
    assert links(found("generic", "/sitemap.xml", body, "sitemap")) == ([f"/{child}"] if is_read else [])


def vhv(total: int, page: int = 1, kind: str = "Article.News", module: str = "18") -> str:
    """The script that stands in a list of VHV."""
    configured = {"layout": "Article.List.list", "itemsPerPage": "10", "totalItems": total, "pageNo": page}
    configured |= {"service": "Content.Article.selectAll", "type": kind, "categoryId": "771", "hasPagination": "1"}
    text = base64.b64encode(json.dumps(configured | {"orderBy": "publishTime DESC", "index": 9}).encode()).decode()
    place = json.dumps({"module": "Content.Listing", "page": "Article.News.list", "id": module, "modulePosition": "0"})
    counts = f'{{ itemsPerPage: "10", pageNo: {page}, totalItems: {total}, orderBy: "publishTime DESC"}}'
    return f"<script>VHV.using ($.extend(\n$.parseJSON(decode64('{text}')),{place}),{counts});</script>"


VHV_SITE = "<script>$.extend(VHV.App, {\nportal:'40117',\nsite:'40117'\n});</script>"
VHV_PIECE = (
    "/?module=Content.Listing&moduleId=18&cmd=redraw&site=40117&url_mode=rewrite&submitFormId=18"
    "&page=Article.News.list&layout=Article.List.list&service=Content.Article.selectAll&type=Article.News"
    "&categoryId=771&orderBy=publishTime+DESC&modulePosition=0&itemsPerPage=10&pageNo="
)
TEN = "".join(NEWS % number for number in range(10))


@pytest.mark.parametrize(
    ("target", "body", "further", "ends", "total"),
    [
        ("/thi-dua", TEN + VHV_SITE + vhv(169), [VHV_PIECE + "2"], False, 169),
        ("/thi-dua", NEWS % 1 + VHV_SITE + vhv(1), [], True, 1),
        ("/thi-dua", TEN + VHV_SITE + vhv(10), [], True, 10),
        # the script counts pictures and films, too; a list of which it counts nothing is no list
        ("/thi-dua", TEN + VHV_SITE + vhv(50, kind="Article.Video"), [], None, None),
        ("/thi-dua", TEN + VHV_SITE + vhv(0), [], None, None),
        ("/thi-dua", TEN + vhv(169), [], None, None),  # of which site, the page does not say
        ("/thi-dua", TEN + VHV_SITE + vhv(20) + vhv(5, module="19"), [VHV_PIECE + "2"], False, None),
        # a full piece has another behind it, one that is not full is the last
        (VHV_PIECE + "2", TEN, [VHV_PIECE + "3"], False, None),
        (VHV_PIECE + "17", NEWS % 1, [], True, None),
        (VHV_PIECE + "18", "", [], True, None),
        ("/thi-dua", TEN + VHV_SITE + "<script>decode64('e30=')),{}),{});decode64('!')),{\"id\":", [], None, None),
    ],
)
def test_vhv_lists(target: str, body: str, further: list[str], ends: bool | None, total: int | None) -> None:  # noqa: FBT001
    answer = found("vhv", target, body)
    assert (following(answer), answer.ends, answer.total) == (further, ends, total)


def api(pages: int | None, *links: str) -> bytes:
    posts = [{"link": f"{HOST}{link}", "title": {"rendered": "Ký <b>giao ước</b> &amp; phát động"}} for link in links]
    for post in posts:
        post["modified_gmt"] = "2024-09-01T02:03:04"
    if pages is None:
        return json.dumps(posts).encode()
    return json.dumps({"body": posts, "status": 200, "headers": {"X-WP-Total": 101, "X-WP-TotalPages": pages}}).encode()


POSTS = "/wp-json/wp/v2/posts?per_page=100&page={}&orderby=modified&_fields=link,title,modified_gmt&_envelope=1"
HUNDRED = tuple(f"/bai-{number}/" for number in range(100))


@pytest.mark.parametrize(
    ("page", "body", "further", "ends", "total"),
    [
        (1, api(2, *HUNDRED), [2], False, 101),
        (2, api(2, "/bai-100/"), [], True, 101),
        (1, api(None, *HUNDRED), [2], False, None),  # a firewall has taken the envelope away
        (2, api(None, "/bai-100/"), [], True, None),
        # a page beyond the end, and an API that is closed: nothing is said of the list
        (9, b'{"body":{"code":"rest_post_invalid_page_number"},"status":400,"headers":[]}', [], None, None),
        (1, b'{"code":"rest_no_route","message":"","data":{"status":404}}', [], None, None),
        (1, b"[" * 100_000, [], None, None),
        (1, b'[{"link": 7}, 8, {"link": "javascript:x()"}]', [], True, None),
    ],
)
def test_wordpress_api(page: int, body: bytes, further: list[int], ends: bool | None, total: int | None) -> None:  # noqa: FBT001
    answer = found("wordpress", POSTS.format(page), body, "feed")
    assert following(answer) == [POSTS.format(number) for number in further]
    assert (answer.ends, answer.total) == (ends, total)


def test_an_entry_of_an_api_has_its_title_and_its_last_change() -> None:
    (link,) = found("wordpress", POSTS.format(1), api(1, "/bai/"), "feed").links
    assert (link.url, link.text, link.priority) == (f"{HOST}/bai/", "Ký giao ước & phát động", 1)
    assert link.lastmod == datetime(2024, 9, 1, 2, 3, 4, tzinfo=UTC)
    (later,) = found("wordpress", POSTS.format(1), api(1, "/bai/").replace(b"2024", b"2031"), "feed").links
    assert later.lastmod is None


LIFERAY = "?p_p_id=101_INSTANCE_kP7&p_p_lifecycle=0&_101_INSTANCE_kP7_delta=10&_101_INSTANCE_kP7_cur="
CLEAN = LIFERAY.replace("cle=0", "cle=0&p_p_state=normal&p_p_col_count=1")
MESSY = LIFERAY.replace(
    "&p_p_lifecycle=0", "&p_p_lifecycle=0&p_p_state=normal&p_p_col_count=1&p_r_p_564233524_resetCur=false"
)


@pytest.mark.parametrize(
    ("name", "target", "body", "further", "ends"),
    [
        ("liferay", "/tin", anchors(f"/tin{MESSY}2", f"/tin{MESSY}3"), [f"/tin{CLEAN}2", f"/tin{CLEAN}3"], False),
        ("liferay", f"/tin{LIFERAY}3", "<a href='/-/ky-giao-uoc'>x</a>" + anchors(f"/tin{LIFERAY}2"), [], True),
        ("liferay", "/tin", "", [], None),
        (
            "sharepoint",
            "/Pages/tin.aspx",
            anchors("?date=&EventID=0&Page=2"),
            ["/Pages/tin.aspx?date=&EventID=0&Page=2"],
            False,
        ),
        ("sharepoint", "/Pages/tin.aspx?Page=9", "<a href='tin.aspx?ItemID=7'>x</a>" + anchors("?Page=8"), [], True),
        (
            "sharepoint",
            "/Pages/tin.aspx",
            "<a href=\"javascript:__doPostBack('ctl00$DataPager1$ctl02','')\">2</a>",
            [],
            False,
        ),
        ("dotnetnuke", "/Tin-tuc", anchors("/Tin-tuc/currentpage/2"), ["/Tin-tuc/currentpage/2"], False),
        ("dotnetnuke", "/Tin-tuc", anchors("/Tin-tuc/currentpage/2?language=en-US"), ["/Tin-tuc/currentpage/2"], False),
        ("dotnetnuke", "/Tin-tuc", "<a href=\"javascript:__doPostBack('dnn$ctr$lnkNext','')\">&gt;</a>", [], False),
        ("wordpress", "/chuyen-muc/tin/", anchors("/chuyen-muc/tin/page/2/"), ["/chuyen-muc/tin/page/2/"], False),
        ("qi", "/tin/c/12", anchors("/tin/c/12?page=2"), ["/tin/c/12?page=2"], False),
        ("generic", "/tin", anchors("/tin?page=2", "/tin?trang=3"), ["/tin?page=2", "/tin?trang=3"], False),
        ("generic", "/tin", anchors("/tin?start=20", "/tin?start=0"), ["/tin?start=20"], False),
        # a pager whose addresses have a form of their own: by rel, by its words, by its figures
        ("generic", "/tin", "<a rel=next href='/tin/p/2'>x</a>", ["/tin/p/2"], False),
        ("generic", "/tin", "<a href='/tin/p/2'>Trang sau »</a>", ["/tin/p/2"], False),
        ("generic", "/tin", "<a href='/tin/p/3'>3</a><a href='/tin/p/2'>2</a>", ["/tin/p/2", "/tin/p/3"], False),
        ("generic", "/tin", "<a href='/lop/12'>12</a><a href='/nam-hoc'>2024</a>", [], None),
        ("generic", "/tin?page=4", "<a href='/tin/mot-bai-viet-dai-nhu-the-nay.html'>x</a>", [], True),
    ],
)
def test_pagers(name: str, target: str, body: str, further: list[str], ends: bool | None) -> None:  # noqa: FBT001
    answer = found(name, target, body)
    assert (following(answer), answer.ends) == (further, ends)


def test_an_article_has_no_further_pages_and_no_feed_of_its_own() -> None:
    body = anchors("/tin/page-2/") + f"<link rel=alternate type=application/rss+xml href='/x/feed/'>{NEWS % 2}"
    answer = found("nukeviet", "/tin/bai-1.html", body, "article")
    assert (following(answer), answer.ends) == ([], None)
    assert links(answer) == ["/tin/", "/thi-dua/bai-2.html"]


@pytest.mark.parametrize(
    ("kind", "target", "priorities"),
    [
        ("listing", "/tin/", [1, 0, 1, 0]),
        ("listing", "/thi-dua/", [1, 1, 1, 0]),  # the section speaks for its articles
        ("article", "/thi-dua/bai-1.html", [1, 0, 1, 0]),
    ],
)
def test_links_on_emulation_come_first(kind: UrlKind, target: str, priorities: list[int]) -> None:
    body = "<a href='/tin/a-1.html'>Lễ phát động</a><a href='/tin/b-2.html'>Thi đấu</a>"
    answer = found("nukeviet", target, body + "<a href='/giao-uoc/c-3.html'></a><a href='/van-ban/'>Văn bản</a>", kind)
    assert [link.priority for link in answer.links] == priorities


def test_of_two_links_to_an_article_the_longer_text_counts() -> None:
    body = "<a href='/tin/a-1.html'><img></a><a href='/tin/a-1.html' title='Ký giao ước thi đua'>Ký…</a>"
    (link,) = found("nukeviet", "/tin/", body).links
    assert (link.text, link.priority) == ("Ký giao ước thi đua", 1)


@pytest.mark.parametrize(
    ("name", "named", "expected"),
    [
        ("nukeviet", (), ["/sitemap.xml", "/rss/", "/"]),
        ("nukeviet", ("/s.xml",), ["/s.xml", "/rss/", "/"]),
        ("vhv", (), ["/?page=sitemap", "/"]),
        ("qi", (), ["/sitemap.xml", "/"]),
        ("liferay", (), ["/sitemap.xml", "/"]),
        (
            "wordpress",
            (),
            ["/wp-sitemap.xml", "/sitemap_index.xml", "/sitemap.xml", POSTS.format(1), "/feed/", "/"],
        ),
    ],
)
def test_roots(name: str, named: Sequence[str], expected: list[str]) -> None:
    begun = roots(cms(name), (f"{HOST}/",), tuple(HOST + path for path in named))
    assert [url.removeprefix(HOST) for url, _ in begun] == expected


def test_roots_of_several_entry_points() -> None:
    begun = roots(cms("vhv"), (f"{HOST}/tin", f"{HOST}/thi-dua"))
    assert [url.removeprefix(HOST) for url, _ in begun] == ["/?page=sitemap", "/tin", "/", "/thi-dua"]


def test_roots_of_an_installation_in_a_folder() -> None:
    begun = [url.removeprefix(HOST) for url, _ in roots(cms("nukeviet"), (f"{HOST}/web/",))]
    assert begun == ["/sitemap.xml", "/rss/", "/web/sitemap.xml", "/web/rss/", "/web/", "/"]


def take(lists: Lists, target: str, body: str, name: str = "nukeviet") -> Found:
    return lists.take(HOST + target, found(name, target, body))


def test_a_page_that_repeats_what_its_list_has_shown_is_the_last() -> None:
    lists = Lists(100)
    assert not take(lists, "/tin/", NEWS % 1 + anchors("/tin/page-2/")).ends
    assert not take(lists, "/tin/page-2/", NEWS % 2 + anchors("/tin/page-3/")).ends
    again = take(lists, "/tin/page-3/", NEWS % 1 + NEWS % 2 + anchors("/tin/page-4/"))
    assert (again.ends, again.following) == (True, ())
    empty = take(lists, "/tin/page-9/", anchors("/tin/page-10/"))
    assert (empty.ends, empty.following) == (True, ())


def test_a_page_that_is_read_twice_is_no_repetition() -> None:
    lists = Lists(100)
    take(lists, "/tin/", NEWS % 1)
    pages = [take(lists, "/tin/page-2/", NEWS % 2 + anchors("/tin/page-3/")) for _ in range(2)]
    assert pages[0] == pages[1]


def test_one_list_says_nothing_of_another() -> None:
    lists = Lists(100)
    take(lists, "/tin/", NEWS % 1)
    assert take(lists, "/thi-dua/page-2/", NEWS % 1 + anchors("/thi-dua/page-3/")).following


def test_a_script_that_gives_the_first_page_for_every_number_is_seen_through() -> None:
    lists = Lists(100)
    first = take(lists, "/thi-dua", TEN + VHV_SITE + vhv(169), "vhv")
    second = take(lists, following(first)[0], TEN, "vhv")
    assert (second.following, second.ends) == ((), True)


def test_a_list_is_cut_off_at_its_limit() -> None:
    lists = Lists(3)
    ends = [take(lists, f"/tin/page-{n}/", NEWS % n + anchors(f"/tin/page-{n + 1}/")).following for n in range(1, 5)]
    assert [bool(further) for further in ends] == [True, True, False, False]
    assert lists.limit == "the limit of 3 pages of one list is reached: sgddt.vidu.test/tin"


def test_a_feed_is_not_paged_through_where_an_api_answers() -> None:
    lists = Lists(100)
    assert lists.take(f"{HOST}/feed/", found("wordpress", "/feed/", feed("/", 10), "feed")).following
    assert lists.take(HOST + POSTS.format(1), found("wordpress", POSTS.format(1), api(2, *HUNDRED), "feed")).following
    later = found("wordpress", "/feed/?paged=2", feed("/", 10), "feed")
    assert not lists.take(f"{HOST}/feed/?paged=2", later).following
