from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.discovery import read
from spiders.links import Link, sitemaps_of_robots
from spiders.paging import page_number

NOW = datetime(2024, 9, 5, tzinfo=UTC)
BASE = "http://sgddt.vidu.test/tin/"


def found(body: str | bytes) -> list[tuple[str, str]]:
    data = body.encode() if isinstance(body, str) else body
    return [(link.rel, link.url.removeprefix("http://sgddt.vidu.test")) for link in read(BASE, data, NOW).links]


@pytest.mark.parametrize(
    ("body", "links"),
    [
        ("<a href='a.html'>x</a><a href='/b/'>y</a>", [("link", "/tin/a.html"), ("link", "/b/")]),
        ("<a href='?page=2' rel='next'>2</a>", [("next", "/tin/?page=2")]),
        ("<head><link rel=next href='page-2/'></head>", [("next", "/tin/page-2/")]),
        ("<link rel='alternate' type='application/rss+xml' href='/rss/'>", [("feed", "/rss/")]),
        ("<link rel='alternate' hreflang='en' href='/en/'><link rel='stylesheet' href='/x.css'>", []),
        ("<base href='/goc/'><a href='a.html#binh-luan'>x</a>", [("link", "/goc/a.html")]),
        ("<a href='mailto:a@b.test'><a href='javascript:x()'><a href='tel:1'><a href=''><a>", []),
        ("<a href='http://[::1'>x</a><a href='http://a.test:99999/'>y</a>", []),
        ("<a href=' /tin/bài viết.html '>x</a>", [("link", "/tin/b%C3%A0i%20vi%E1%BA%BFt.html")]),
        ("<meta charset='windows-1258'><a href='/\u00e2.html'>x</a>".encode("cp1258"), [("link", "/%C3%A2.html")]),
        ("<meta charset='no-such-thing'><a href='/a.html'>x</a>", [("link", "/a.html")]),
        ("", []),
        (b"\0\1\2\3", []),
        ("<rss><channel><link>/</link><item><link>/a</link></item></channel></rss>", [("entry", "/a")]),
        (
            "<feed><link href='/'/><entry><link href='/a'/><link rel='edit' href='/e'/></entry></feed>",
            [("entry", "/a")],
        ),
        ("<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/a'/></entry></feed>", [("entry", "/a")]),
        ("<urlset><url><loc> /a </loc></url><url><lastmod>2024</lastmod></url></urlset>", [("entry", "/a")]),
        ("<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>", [("sitemap", "/s.xml")]),
        ("<?xml version='1.0'?><urlset><url><loc>/a</loc></url><url><loc>/b", [("entry", "/a"), ("entry", "/b")]),
        ("<?xml version='1.0'?>", []),
    ],
)
def test_links(body: str | bytes, links: list[tuple[str, str]]) -> None:
    assert found(body) == links


@pytest.mark.parametrize(
    ("lastmod", "moment"),
    [
        ("2024-06-25T13:59:12+07:00", datetime(2024, 6, 25, 6, 59, 12, tzinfo=UTC)),
        ("2024-06-25", datetime(2024, 6, 24, 17, tzinfo=UTC)),
        ("2031-01-01", None),  # a time to come
        ("yesterday", None),
        ("", None),
    ],
)
def test_lastmod(lastmod: str, moment: datetime | None) -> None:
    body = f"<urlset><url><loc>/a</loc><lastmod>{lastmod}</lastmod></url></urlset>"
    assert list(read(BASE, body.encode(), NOW).links) == [Link("http://sgddt.vidu.test/a", "entry", moment)]


def test_one_time_for_every_entry_is_the_sitemaps_own() -> None:
    entries = "".join(f"<url><loc>/{n}</loc><lastmod>2024-06-25T10:00:00Z</lastmod></url>" for n in range(6))
    assert {link.lastmod for link in read(BASE, f"<urlset>{entries}</urlset>".encode(), NOW).links} == {None}


def test_sitemaps_of_robots() -> None:
    body = b"User-agent: *\nSITEMAP: /a.xml\nSitemap: http://sgddt.vidu.test/b.xml\nDisallow: /x"
    assert sitemaps_of_robots("http://sgddt.vidu.test/robots.txt", body) == (
        "http://sgddt.vidu.test/a.xml",
        "http://sgddt.vidu.test/b.xml",
    )


@given(body=st.binary(max_size=400))
def test_no_body_breaks_discovery(body: bytes) -> None:
    for start in (b"", b"<?xml version='1.0'?>", b"<rss>", b"<urlset><url><loc>", b"<html><a href='"):
        for link in read(BASE, start + body, NOW).links:
            assert link.url.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("http://a.test/tin/", 1),
        ("http://a.test/tin/page-12/", 12),
        ("http://a.test/page/3", 3),
        ("http://a.test/Tin-tuc/currentpage/46", 46),
        ("http://a.test/tin?page=7", 7),
        ("http://a.test/tin?PageIndex=202", 202),
        ("http://a.test/tin?page=two", 1),
        ("http://a.test/page-2/bai-viet-3.html", 1),
        ("http://[broken", 1),
    ],
)
def test_page_number(url: str, number: int) -> None:
    assert page_number(url) == number
