"""Sites that are down, slow, huge, endless or malicious: each costs one line, and the others are crawled."""

import gzip
import itertools
import socket
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from gazetteers.sites import Site
from spiders.archive import read_archive
from spiders.discovery.markup import MAX_LINKS
from spiders.limits import Limits

if TYPE_CHECKING:
    from tests.spiders.conftest import Home, Web

HOST, BAD = "sgddt.vidu.test", "sgddt.hong.test"
NUKEVIET = "<meta name='generator' content='NukeViet v4.5'>"
ARTICLE = f"{BAD}/tin-tuc/bai-viet-7.html"
MakeSite = Callable[..., Site]


def bad_article(web: "Web", **reply: Any) -> None:  # noqa: ANN401  # fields of Reply
    web.page(f"{BAD}/", f"{NUKEVIET}<a href='/tin-tuc/bai-viet-7.html'>x</a><a href='/tin-tuc/bai-viet-8.html'>y</a>")
    web.page(f"{BAD}/tin-tuc/bai-viet-8.html", "<h1>fine")
    web.page(ARTICLE, **reply)


def drip(piece: bytes, pause: float = 0.0) -> Callable[[], Iterator[bytes]]:
    def pieces() -> Iterator[bytes]:
        for _ in itertools.count():
            time.sleep(pause)
            yield piece

    return pieces


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


# what an article answers, the outcome, and the reason in plain words
BAD_ARTICLES: list[tuple[dict[str, Any], str, str]] = [
    ({"body": b"oops", "status": 500}, "error", "the site answers 500"),
    ({"body": b"no", "status": 403}, "blocked", "status 403"),
    ({"body": b"no", "status": 404}, "gone", ""),
    ({"status": 304}, "error", "to a first request"),
    ({"body": b"  \n"}, "error", "the answer is empty"),
    ({"body": b"%PDF-1.7\n\0\0", "content_type": "application/pdf"}, "not_a_page", "application/pdf"),
    ({"status": 302, "headers": {"Location": f"http://{BAD}/tin-tuc/bai-viet-999.html"}}, "moved", ""),
    ({"status": 302, "headers": {"Location": "http://127.0.0.1:22/"}}, "error", "not on this site"),
    ({"status": 302, "headers": {"Location": f"http://{BAD}:6379/"}}, "error", "not on this site"),
    ({"status": 302, "headers": {"Location": "file:///etc/passwd"}}, "error", "no address of the web"),
    ({"status": 302, "headers": {"Location": "/"}}, "soft_404", "a list"),
    ({"body": "<h1>Bài viết không tồn tại</h1>".encode()}, "soft_404", "missing"),
    ({"body": "<h1>Đang bảo trì".encode(), "status": 500}, "blocked", "maintenance"),
    ({"drip": drip(b"x" * 50_000)}, "too_large", "larger than the limit"),
    ({"body": b"x" * 300_000}, "too_large", "larger than the limit"),
    (
        {"body": gzip.compress(bytes(9_000_000)), "headers": {"Content-Encoding": "gzip"}},
        "too_large",
        "once decompressed",
    ),
    ({"body": b"not gzip", "headers": {"Content-Encoding": "gzip"}}, "error", ""),
    ({"drip": drip(b"x", 0.2)}, "error", "within the time limit"),
]


def test_each_bad_article_costs_one_line(home: "Home", web: "Web") -> None:
    names = [f"/tin-tuc/bai-viet-{number}.html" for number in range(len(BAD_ARTICLES))]
    web.page(f"{BAD}/", NUKEVIET + "".join(f"<a href='{name}'>x</a>" for name in names))
    for name, (reply, _, _) in zip(names, BAD_ARTICLES, strict=True):
        web.page(f"{BAD}{name}", **reply)
    report = home.crawl(BAD, limits=Limits(body=200_000, answer_time=1.5, redirects=3, failures_in_row=99))
    last = {event.url: event for event in home.events}
    for name, (reply, outcome, reason) in zip(names, BAD_ARTICLES, strict=True):
        event = last[f"http://{BAD}{name}"]
        assert (event.outcome, reason in (event.reason or "")) == (outcome, True), (reply, event)
        named = [line for line in report.errors if line.startswith(f"http://{BAD}{name}:")]
        assert len(named) == (outcome in {"error", "blocked", "too_large"})


def test_a_redirect_loop_ends(home: "Home", web: "Web") -> None:
    bad_article(web, status=302, headers={"Location": "/tin-tuc/bai-viet-9.html"})
    web.page(f"{BAD}/tin-tuc/bai-viet-9.html", status=302, headers={"Location": "/tin-tuc/bai-viet-7.html"})
    report = home.crawl(BAD)
    assert report.new_articles == 1
    assert len(web.asked("bai-viet-7")) + len(web.asked("bai-viet-9")) <= 8


def test_a_site_that_answers_500_is_named_and_the_others_are_crawled(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=2)
    web.page(f"{BAD}/*", "down", status=500)
    report = home.crawl(BAD, HOST)
    assert report.new_articles == 2
    (error,) = report.errors
    assert f"http://{BAD}/" in error
    assert "500" in error
    assert [event.url for event in home.events if event.site == BAD and event.status == 200] == []


def test_a_closed_port_is_named_and_the_others_are_crawled(home: "Home", web: "Web", make_site: MakeSite) -> None:
    web.nukeviet("127.0.0.1", articles=2)
    here = make_site("127.0.0.1", start_url=f"http://127.0.0.1:{web.port}/")
    for where in ("127.0.0.1/robots.txt", "127.0.0.1/sitemap.xml", "127.0.0.1/rss/"):  # they name no port
        del web.routes[where]
    dead = make_site("localhost", start_url=f"http://localhost:{closed_port()}/")
    report = home.crawl(dead, here, proxy=None, allow_private=True)
    assert [one.new_articles for one in report.sites] == [0, 2]
    (error,) = report.errors
    assert "localhost" in error
    assert "refused" in error


def test_a_name_that_does_not_resolve_is_named(home: "Home", make_site: MakeSite) -> None:
    report = home.crawl(make_site("khong-co.invalid", start_url=None), proxy=None)
    (error,) = report.errors
    assert "khong-co.invalid" in error
    assert "cannot be resolved" in error


def test_robots_txt_is_obeyed(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=2)
    web.page(f"{HOST}/robots.txt", "User-agent: *\nDisallow: /tin-tuc/bai-viet-2.html")
    report = home.crawl(HOST)
    assert web.asked("bai-viet-2") == []
    assert report.outcomes["refused_by_robots"] == 1
    assert report.new_articles == 1


def test_a_site_that_refuses_is_left(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=30)
    for where, route in web.routes.items():
        if "bai-viet" in where:
            route.body = b"<title>Request Rejected</title>Please consult with your administrator"
    report = home.crawl(HOST, limits=Limits(failures_in_row=3))
    assert report.sites[0].stopped == "3 requests in a row were refused"
    assert len(web.asked("bai-viet")) < 9


def test_a_site_that_falls_silent_is_left(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=30)
    for where, route in web.routes.items():
        if "bai-viet" in where:
            route.drip = lambda: iter([b"half a page"])
            route.headers = {"Content-Length": "4000"}
    report = home.crawl(HOST, limits=Limits(failures_in_row=3))
    assert report.sites[0].stopped == "3 requests in a row without an answer"
    assert all("cut short" in line for line in report.errors)


@pytest.mark.parametrize(
    "entity",
    [
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE x [<!ENTITY b "lol"><!ENTITY a "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
    ],
)
def test_entities_in_xml_are_not_expanded(home: "Home", web: "Web", entity: str) -> None:
    web.nukeviet(HOST, articles=2)
    sitemap = f"<?xml version='1.0'?>{entity}<urlset><url><loc>http://{HOST}/&a;/bai-viet-5.html</loc></url></urlset>"
    web.page(f"{HOST}/sitemap-vi.news.xml", sitemap, content_type="text/xml")
    report = home.crawl(HOST)
    assert report.new_articles == 2
    assert not [url for url in web.log if "bai-viet-5" in url]


@pytest.mark.parametrize(
    ("limits", "pages", "says"),
    [
        (Limits(list_length=10), 10, "the limit of 10 pages of one list"),
        (Limits(list_pages=10), 9, "the limit of 10 requests (listing)"),  # the home page is one of them
        (Limits(), 2, ""),  # the second page shows nothing that the first did not
    ],
)
def test_endless_lists_are_bounded(home: "Home", web: "Web", limits: Limits, pages: int, says: str) -> None:
    web.page(f"{HOST}/", f"{NUKEVIET}<a href='/tin-tuc/'>x</a>")
    for number in range(1, 60):
        name = "tin-tuc/" if number == 1 else f"tin-tuc/page-{number}/"
        shown = f"<a href='/tin-tuc/x-{number if says else 1}.html'>x</a>"
        web.page(f"{HOST}/{name}", f"<a href='/tin-tuc/page-{number + 1}/'>next</a>{shown}")
    report = home.crawl(HOST, limits=limits)
    assert len(web.asked("/tin-tuc/page-")) == pages - 1
    assert (report.sites[0].stopped is not None) is bool(says)
    assert says in (report.sites[0].stopped or "")


def test_a_page_of_countless_links_is_read_so_far_and_a_site_of_countless_pages_too(home: "Home", web: "Web") -> None:
    links = "".join(f"<a href='/tin-tuc/bai-viet-{number}.html'>x</a>" for number in range(100_000))
    web.page(f"{HOST}/", NUKEVIET + links)
    web.page(f"{HOST}/*", "<h1>Tin</h1>")
    report = home.crawl(HOST, limits=Limits(requests=30))
    assert len(web.log) <= 31
    assert "limit of 30 requests" in (report.sites[0].stopped or "")
    with sqlite3.connect(home.ledger) as ledger:
        (met,) = ledger.execute("SELECT count(*) FROM urls WHERE kind = 'article'").fetchone()
    ledger.close()
    assert met <= MAX_LINKS


def test_of_countless_lists_no_more_wait_than_may_be_read(home: "Home", web: "Web") -> None:
    links = "".join(f"<a href='/chuyen-muc/{'abcdefghij'[n // 10]}{'abcdefghij'[n % 10]}/'>x</a>" for n in range(100))
    web.page(f"{HOST}/", f"<html>{links}")
    web.page(f"{HOST}/*", f"<html>{links}<h1>Tin</h1>")
    (site,) = home.crawl(HOST, limits=Limits(list_pages=20, sitemaps=10)).sites
    assert max(event.waiting for event in home.events) <= 30
    assert (site.complete, site.basis_code) == (False, "limit_reached")


def test_a_site_that_makes_up_addresses_page_after_page_does_not_fill_the_ledger(home: "Home", web: "Web") -> None:
    def listed(page: int) -> str:
        links = "".join(f"<a href='/tin-tuc/x-{page * 100 + number}.html'>x</a>" for number in range(100))
        return f"{NUKEVIET}<a href='/tin-tuc/page-{page + 1}/'>next</a>{links}"

    web.page(f"{HOST}/", f"{NUKEVIET}<a href='/tin-tuc/'>x</a>")
    for page in range(1, 30):
        web.page(f"{HOST}/tin-tuc/" + (f"page-{page}/" if page > 1 else ""), listed(page))
    (site,) = home.crawl(HOST, limits=Limits(noted=1_000)).sites
    with closing(sqlite3.connect(home.ledger)) as ledger:
        (noted,) = ledger.execute("SELECT count(*) FROM urls").fetchone()
    assert 1_000 <= noted <= 1_200
    assert (site.complete, site.basis_code) == (False, "limit_reached")
    assert "the limit of 1000 new addresses is reached" in (site.stopped or "")


def test_a_firewalls_page_takes_no_articles_place(home: "Home", web: "Web") -> None:
    bad_article(web, body=b"<title>Request Rejected</title>")
    web.page(f"{BAD}/tin-tuc/bai-viet-8.html", "<h1>Bài viết không tồn tại</h1>")
    report = home.crawl(BAD)
    assert (report.outcomes["blocked"], report.outcomes["soft_404"], report.new_articles) == (1, 1, 0)
    assert not [one for one in read_archive(home.archive) if "bai-viet" in one.capture.url]


LAYOUT = "<title>Trường THCS Đồng Mẫu</title><p>Chuyên mục của nhà trường, tin tức và thông báo</p>"


def test_a_site_that_answers_200_for_what_it_does_not_have_is_asked_once_and_known_by_its_answer(
    home: "Home", web: "Web"
) -> None:
    numbers = range(10)
    links = "".join(f"<a href='/tin-tuc/bai-viet-{number}.html'>x</a>" for number in numbers)
    web.page(f"{BAD}/", NUKEVIET + links)
    for number in (0, 1, 2, 3, 4, 5):
        web.page(
            f"{BAD}/tin-tuc/bai-viet-{number}.html", f"{LAYOUT}<h1>Lễ phát động thi đua lần thứ {'ABCDEF'[number]}</h1>"
        )
    for where in ("robots.txt", "sitemap.xml", "rss/", "feeds/"):
        web.page(f"{BAD}/{where}", "", status=404)
    web.page(f"{BAD}/*", f"{LAYOUT}<p>Mời quý vị xem các tin khác của chúng tôi</p>")
    report = home.crawl(BAD)
    assert len(web.asked("khong-co-")) == 1
    assert report.outcomes["soft_404"] >= 1
    assert {event.url.rpartition("-")[2] for event in home.events if event.outcome == "soft_404"} <= {
        f"{number}.html" for number in (6, 7, 8, 9)
    }
    with sqlite3.connect(home.ledger) as ledger:
        ledger.execute("UPDATE urls SET next_due = first_seen WHERE kind = 'article'")
    ledger.close()
    home.events.clear()
    again = home.crawl(BAD)
    assert len(web.asked("khong-co-")) == 1
    assert (again.outcomes["soft_404"], again.outcomes["unchanged"] >= 6) == (4, True)
    assert not [one for one in read_archive(home.archive) if "khong-co-" in one.capture.url]


def test_what_was_refused_is_not_in_the_archive(home: "Home", web: "Web") -> None:
    bad_article(web, drip=drip(b"x" * 50_000))
    home.crawl(BAD, limits=Limits(body=200_000))
    urls = {record.capture.url for record in read_archive(home.archive)}
    assert f"http://{ARTICLE}" not in urls
    assert f"http://{BAD}/tin-tuc/bai-viet-8.html" in urls
