"""Whether a crawl was complete, how it knows, and what only a complete one may say."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from spiders.ledger import Ledger
from spiders.limits import Limits
from spiders.sources import dropped

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.spiders.conftest import Home, Web

HOST = "sgddt.vidu.test"
NUKEVIET = "<meta name='generator' content='NukeViet v4.5'>"


def rows(home: "Home", query: str) -> list[Any]:
    with closing(sqlite3.connect(home.ledger)) as db:
        return db.execute(query).fetchall()


def lists_only(web: "Web", articles: int) -> None:
    """A site without sitemap and feed."""
    web.nukeviet(HOST, articles)
    web.page(f"{HOST}/robots.txt", "User-agent: *\nDisallow:")
    for name in ("sitemap.xml", "sitemap-vi.news.xml", "rss/"):
        del web.routes[f"{HOST}/{name}"]


def test_a_first_crawl_that_read_everything_is_complete_and_says_how(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=13)
    (site,) = home.crawl(HOST).sites
    assert (site.complete, site.basis_code, site.left) == (True, "sitemap_whole", 0)
    assert site.basis == "6 entries in 1 sitemaps, read whole; 2 lists to their last page; 1 feeds"
    kept = rows(home, "SELECT complete, basis_code, basis, requests, new_articles, ended IS NULL FROM site_crawls")
    assert kept == [(1, "sitemap_whole", site.basis, site.requests, 13, 0)]
    assert rows(home, "SELECT sum(count) FROM site_outcomes") == [(site.requests,)]
    assert rows(home, "SELECT count(*) FROM fetches WHERE crawl = 1 AND seconds > 0 AND size > 0")[0][0] >= 13
    assert rows(home, "SELECT first_complete = last_complete, cms FROM hosts") == [(1, "nukeviet")]


def test_lists_are_read_to_their_end_once_then_to_what_is_known(home: "Home", web: "Web") -> None:
    lists_only(web, 23)
    (first,) = home.crawl(HOST).sites
    assert (first.complete, first.basis_code) == (True, "lists_to_end")
    lists_only(web, 31)
    web.log.clear()
    (second,) = home.crawl(HOST).sites
    assert (second.complete, second.basis_code, second.new_articles) == (True, "lists_to_known", 8)
    # eight are new: the second page shows them and older ones, the third only older ones
    assert [url.rpartition("tin-tuc/")[2] for url in web.asked("/tin-tuc/") if "bai-viet" not in url] == [
        "",
        "page-2/",
        "page-3/",
    ]


def test_a_feed_full_of_news_is_no_end(home: "Home", web: "Web") -> None:
    """What lies behind the feed's last entry is found through the lists, though the feed made the first page known."""
    web.nukeviet(HOST, articles=5)
    home.crawl(HOST)
    web.nukeviet(HOST, articles=30)
    del web.routes[f"{HOST}/sitemap-vi.news.xml"]
    web.page(f"{HOST}/sitemap.xml", status=404)
    (site,) = home.crawl(HOST).sites
    assert site.new_articles == 25
    assert site.complete


def test_a_list_that_was_left_in_the_middle_is_read_on_there(home: "Home", web: "Web") -> None:
    lists_only(web, 60)
    web.page(f"{HOST}/tin-tuc/page-7/", "oops", status=500)
    (first,) = home.crawl(HOST).sites
    assert (first.complete, first.basis_code) == (False, "list_unread")
    assert first.basis == f"http://{HOST}/tin-tuc/page-7/ was not had: the site answers 500"
    assert first.new_articles == 30
    lists_only(web, 60)
    web.log.clear()
    (second,) = home.crawl(HOST).sites
    assert (second.complete, second.basis_code, second.new_articles) == (True, "lists_to_end", 30)
    pages = [url.rpartition("tin-tuc/")[2] for url in web.asked("/tin-tuc/") if "bai-viet" not in url]
    assert pages == ["", *(f"page-{number}/" for number in range(7, 13))]


# what is wrong with a site, and what is said of it
BREAKS: dict[str, "Callable[[Web, str], Any]"] = {
    "list_unread, a sitemap": lambda web, host: web.page(f"{host}/sitemap-vi.news.xml", "oops", status=500),
    "list_unread, a feed": lambda web, host: web.page(f"{host}/rss/", "no", status=403),
    "article_unread": lambda web, host: web.page(f"{host}/tin-tuc/bai-viet-3.html", "no", status=500),
    "site_stopped": lambda web, host: web.page(f"{host}/robots.txt", "oops", status=500),
    "nothing_listed": lambda web, host: web.routes.update(
        {where: replace(reply, body=NUKEVIET.encode()) for where, reply in web.routes.items() if where.startswith(host)}
    ),
    "sitemap_whole, but for a page that is gone": lambda web, host: web.page(f"{host}/tin-tuc/page-2/", status=404),
}


def test_what_is_missing_is_said(home: "Home", web: "Web") -> None:
    hosts = {f"so-{number}.vidu.test": what for number, what in enumerate(BREAKS)}
    for host, what in hosts.items():
        web.nukeviet(host, articles=12)
        BREAKS[what](web, host)
    report = home.crawl(*hosts)
    assert {hosts[site.domain]: site.basis_code for site in report.sites} == {
        what: what.partition(",")[0] for what in BREAKS
    }
    assert [site.complete for site in report.sites] == [what.startswith("sitemap_whole") for what in BREAKS]
    assert all(site.basis for site in report.sites)
    kept = dict(rows(home, "SELECT site, last_complete IS NOT NULL FROM hosts"))
    assert kept == {site.domain: site.complete for site in report.sites}


@pytest.mark.parametrize("limits", [Limits(list_pages=2), Limits(requests=9)])
def test_a_limit_that_is_reached_is_said(home: "Home", web: "Web", limits: Limits) -> None:
    web.nukeviet(HOST, articles=12)
    (site,) = home.crawl(HOST, limits=limits).sites
    assert (site.basis_code, site.complete) == ("limit_reached", False)


def test_a_crawl_that_is_cut_short_is_not_complete_and_says_what_is_left(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=30)
    for route in web.routes.values():
        route.pause = 0.1
    (site,) = home.crawl(HOST, time_limit=1.2).sites
    assert (site.complete, site.basis_code) == (False, "time_limit")
    assert 0 < site.left < 30
    assert rows(home, "SELECT ending, ended IS NULL FROM crawls") == [("time_limit", 0)]


def test_an_interrupted_first_crawl_has_the_articles_on_emulation(home: "Home", web: "Web") -> None:
    head = f"<html>{NUKEVIET}"
    topics = {0: "phat-dong-phong-trao-thi-dua", 1: "le-khen-thuong", 2: "ky-giao-uoc-thi-dua"}
    names = [f"{topics.get(number % 10, 'tap-huan-chuyen-mon')}-{number}.html" for number in range(100)]
    web.page(f"{HOST}/", f"{head}<a href='/tin-tuc/'>Tin</a><a href='/thi-dua-khen-thuong/'>Thi đua</a>")
    for page in range(10):
        links = "".join(f"<a href='/tin-tuc/{name}'>x</a>" for name in names[page * 10 : page * 10 + 10])
        more = f"<a href='/tin-tuc/page-{page + 2}/'>{page + 2}</a>" if page < 9 else ""
        web.page(f"{HOST}/tin-tuc/{f'page-{page + 1}/' if page else ''}", f"{head}{links}{more}")
    for name in names:
        web.page(f"{HOST}/tin-tuc/{name}", f"{head}<h1>Tin</h1>")
    web.page(
        f"{HOST}/thi-dua-khen-thuong/", f"{head}<a href='/thi-dua-khen-thuong/hop-khoi-truong-101.html'>Họp khối</a>"
    )
    web.page(f"{HOST}/thi-dua-khen-thuong/hop-khoi-truong-101.html", f"{head}<h1>Tin</h1>")
    report = home.crawl(HOST, limits=Limits(requests=50))
    had = web.asked(".html")
    assert report.sites[0].basis_code == "limit_reached"
    assert sum(any(topic in url for topic in topics.values()) for url in had) == 30
    assert f"http://{HOST}/thi-dua-khen-thuong/hop-khoi-truong-101.html" in had
    ordinary = [place for place, url in enumerate(had) if "tap-huan" in url]
    assert len(ordinary) < 8


def test_absence_is_said_after_a_complete_crawl_only(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=12)
    home.crawl(HOST)
    sitemap = web.routes[f"{HOST}/sitemap-vi.news.xml"]
    sitemap.body = sitemap.body.replace(b"bai-viet-10.html", b"bai-viet-11.html")
    for route in web.routes.values():
        if route.content_type.startswith("text/html"):
            route.body = route.body.replace(b"<a href='/tin-tuc/bai-viet-10.html'>x</a>", b"")
    web.page(f"{HOST}/rss/", "oops", status=500)
    home.crawl(HOST)
    assert rows(home, "SELECT url FROM absent") == []  # not complete: it may say nothing
    web.nukeviet(HOST, articles=12)
    web.routes[f"{HOST}/sitemap-vi.news.xml"].body = sitemap.body
    with closing(sqlite3.connect(home.ledger)) as db:  # it is time to read the lists to their end once more
        db.execute("UPDATE listings SET at = '2020-01-01T00:00:00.000000+00:00'")
        db.commit()
    for where, route in web.routes.items():
        if where != f"{HOST}/sitemap-vi.news.xml":
            route.body = route.body.replace(b"<a href='/tin-tuc/bai-viet-10.html'>x</a>", b"")
    web.routes[f"{HOST}/rss/"].body = web.routes[f"{HOST}/rss/"].body.replace(b"bai-viet-10", b"bai-viet-12")
    del web.routes[f"{HOST}/tin-tuc/bai-viet-10.html"]
    home.crawl(HOST)
    gone = f"http://{HOST}/tin-tuc/bai-viet-10.html"
    assert rows(home, "SELECT url, absence FROM absent") == [(gone, "unlisted")]
    web.log.clear()
    home.crawl(HOST)
    assert web.asked("bai-viet-10") == [gone]  # what became of it?
    with Ledger(home.ledger) as ledger:
        known = ledger.find(gone)
        assert known is not None
        assert known.state == "gone"


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        ("abcd", "abcd", ""),
        ("abcd", "xabc", ""),  # the last fell off
        ("abcd", "xacd", "b"),
        ("abcd", "dx", "abc"),
        ("abcd", "xyz", ""),  # nothing is left to compare with
        ("", "ab", ""),
    ],
)
def test_what_an_ordered_list_no_longer_names(old: str, new: str, missing: str) -> None:
    assert "".join(dropped(old, new)) == missing


def test_what_left_the_first_page_is_not_absent_and_lists_are_swept_now_and_then(home: "Home", web: "Web") -> None:
    lists_only(web, 23)
    home.crawl(HOST)
    lists_only(web, 33)
    home.crawl(HOST)
    assert rows(home, "SELECT count(*) FROM urls WHERE unlisted_at IS NOT NULL") == [(0,)]
    with closing(sqlite3.connect(home.ledger)) as db:
        db.execute("UPDATE listings SET at = '2020-01-01T00:00:00.000000+00:00'")
        db.commit()
    (site,) = home.crawl(HOST).sites
    assert (site.basis_code, site.requests) == ("lists_to_end", 2 + 2 + 7)  # two guesses among them
    assert rows(home, "SELECT count(*) FROM urls WHERE unlisted_at IS NOT NULL") == [(0,)]
    assert home.crawl(HOST).sites[0].basis_code == "lists_to_known"
