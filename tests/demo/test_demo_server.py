from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import pytest
from lxml import html

from pipeline.demo import DemoServer, serve

if TYPE_CHECKING:
    from tests.demo.conftest import Fetch

NUKEVIET, VHV, PLAIN = "sgddt.lamdong.test", "hagiang.edu.test", "giaoduc.kiengiang.test"


def test_the_three_sites_are_rows_for_the_crawl(demo: DemoServer) -> None:
    assert [(site.domain, site.cms, site.entry) for site in demo.sites] == [
        (NUKEVIET, "nukeviet", f"http://{NUKEVIET}/"),
        (VHV, "vhv", f"http://{VHV}/"),
        (PLAIN, None, f"http://{PLAIN}/"),
    ]
    assert all(site.organisation and site.province for site in demo.sites)


def test_there_are_at_least_forty_articles(demo: DemoServer) -> None:
    assert len(demo.urls("article")) >= 40
    assert len(set(demo.urls("article"))) == len(demo.urls("article"))


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("http://example.com/", 403),
        ("http://sgddt.lamdong.test.example.com/", 403),
        ("http://127.0.0.1/", 403),
        ("https://sgddt.lamdong.test/", 400),
        ("ftp://sgddt.lamdong.test/", 400),
        ("http://[broken/", 400),
        ("http://SGDDT.lamdong.test:80/", 200),
        ("http://sgddt.lamdong.test", 200),
        ("http://sgddt.lamdong.test/khong-co/", 404),
        ("http://hagiang.edu.test/khong-co.html", 404),
        ("http://giaoduc.kiengiang.test/khong-co.html", 404),
        ("http://giaoduc.kiengiang.test/robots.txt", 404),
    ],
)
def test_the_proxy_knows_the_demo_hosts_only(fetch: "Fetch", url: str, status: int) -> None:
    assert fetch(url).status == status


def test_a_tunnel_is_refused(demo: DemoServer) -> None:
    connection = HTTPConnection(urlsplit(demo.proxy).netloc, timeout=10)
    connection.request("CONNECT", "example.com:443")
    assert connection.getresponse().status == 501
    connection.close()


def test_an_origin_form_target_goes_by_the_host_header(demo: DemoServer) -> None:
    connection = HTTPConnection(urlsplit(demo.proxy).netloc, timeout=10)
    connection.request("GET", "/robots.txt", headers={"Host": NUKEVIET})
    answer = connection.getresponse()
    assert (answer.status, answer.read()[:13]) == (200, b"User-agent: *")
    connection.close()


def test_head_sends_no_body_and_one_connection_serves_many(demo: DemoServer) -> None:
    connection = HTTPConnection(urlsplit(demo.proxy).netloc, timeout=10)
    for method, has_body in (("HEAD", False), ("GET", True), ("HEAD", False)):
        connection.request(method, f"http://{PLAIN}/")
        answer = connection.getresponse()
        assert int(answer.headers["Content-Length"]) > 1000
        assert bool(answer.read()) == has_body
    connection.close()


def test_every_page_of_the_inventory_answers(demo: DemoServer, fetch: "Fetch") -> None:
    kinds = ("article", "copy", "listing", "feed", "sitemap", "robots", "other", "asset")
    urls = [url for kind in kinds for url in demo.urls(kind)]  # type: ignore[arg-type]  # literals of PageKind
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(fetch, urls))
    assert [(url, reply.status) for url, reply in zip(urls, replies, strict=True) if reply.status != 200] == []
    assert all(reply.body for reply in replies)
    assert len(urls) == sum(len(portal.pages) for portal in demo.portals.values())


def test_requests_are_logged_in_order() -> None:
    with serve() as demo:
        connection = HTTPConnection(urlsplit(demo.proxy).netloc, timeout=10)
        for method, url in (
            ("GET", f"http://{VHV}/"),
            ("HEAD", f"http://{PLAIN}/?a=1"),
            ("GET", "http://example.com/x"),
        ):
            connection.request(method, url)
            connection.getresponse().read()
        connection.close()
        assert demo.requests == (
            ("GET", f"http://{VHV}/"),
            ("HEAD", f"http://{PLAIN}/?a=1"),
            ("GET", "http://example.com/x"),
        )


def test_pages_and_whole_sites_can_be_broken() -> None:
    broken = {PLAIN: 503, f"{NUKEVIET}/rss/": 500, f"{VHV}/?page=sitemap": 429}
    expected = {
        f"http://{PLAIN}/": 503,
        f"http://{PLAIN}/lien-he.php": 503,
        f"http://{NUKEVIET}/rss/": 500,
        f"http://{NUKEVIET}/": 200,
        f"http://{VHV}/?page=sitemap": 429,
        f"http://{VHV}/": 200,
    }
    with serve(broken=broken) as demo:
        connection = HTTPConnection(urlsplit(demo.proxy).netloc, timeout=10)
        found = {}
        for url in expected:
            connection.request("GET", url)
            answer = connection.getresponse()
            answer.read()
            found[url] = answer.status
        connection.close()
    assert found == expected


def test_the_port_is_closed_at_the_end() -> None:
    with serve() as demo:
        address = urlsplit(demo.proxy).netloc
    with pytest.raises(ConnectionRefusedError):
        HTTPConnection(address, timeout=2).request("GET", "/")


@pytest.mark.parametrize("host", [NUKEVIET, VHV, PLAIN])
def test_a_crawler_that_obeys_robots_finds_every_article_by_links(demo: DemoServer, fetch: "Fetch", host: str) -> None:
    found, met = _crawl(fetch, host)
    assert set(demo.portals[host].urls("article")) <= found
    assert not [url for url, status in met.items() if status not in {200, 301}]


def test_robots_forbids_pages_that_are_linked(demo: DemoServer, fetch: "Fetch") -> None:
    links = set(_links(fetch(f"http://{NUKEVIET}/").body, f"http://{NUKEVIET}/"))
    rules = _rules(fetch, NUKEVIET)
    forbidden = {urlsplit(link).path for link in links if not rules.can_fetch("thidua", link)}
    assert forbidden == {"/users/", "/seek/", "/admin/", "/noi-bo/"}
    assert {url for url in demo.urls("copy") if NUKEVIET in url} == {
        url for url in demo.urls("copy") if NUKEVIET in url and rules.can_fetch("thidua", url)
    }


def _crawl(fetch: "Fetch", host: str) -> tuple[set[str], dict[str, int]]:
    rules, met, waiting = _rules(fetch, host), dict[str, int](), [f"http://{host}/"]
    while waiting:
        url = waiting.pop()
        if url in met or urlsplit(url).hostname != host or not rules.can_fetch("thidua", url):
            continue
        reply = fetch(url)
        met[url] = reply.status
        if reply.status == 301:
            waiting.append(urljoin(url, reply.headers["location"]))
        elif reply.headers["content-type"].startswith("text/html"):
            waiting.extend(_links(reply.body, url))
    return {url for url, status in met.items() if status == 200}, met


def _rules(fetch: "Fetch", host: str) -> RobotFileParser:
    reply = fetch(f"http://{host}/robots.txt")
    rules = RobotFileParser()
    rules.parse(reply.text.splitlines() if reply.status == 200 else [])
    return rules


def _links(body: bytes, base: str) -> Iterator[str]:
    for anchor in html.fromstring(body, parser=html.HTMLParser(encoding="utf-8")).iter("a"):
        url = urljoin(base, anchor.get("href") or "").partition("#")[0]
        if url.startswith("http://"):
            yield url
