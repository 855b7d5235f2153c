"""Pages made to exhaust whoever reads them: discovery is linear and bounded."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from spiders.cms import KNOWN, Cms
from spiders.discovery import Found, discover
from spiders.discovery.markup import MAX_LINKS
from spiders.discovery.syndication import MAX_ENTRIES
from spiders.records import UrlKind

NOW = datetime(2024, 10, 1, tzinfo=UTC)
URL = "http://sgddt.vidu.test/tin/"
LONG = b"x" * 1_000_000
BOMB = (
    b"<?xml version='1.0'?><!DOCTYPE z [<!ENTITY a 'aaaaaaaaaa'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]>"
)
SECONDS = 6.0  # generous: the machine may be busy; a quadratic step would take minutes
HOSTILE: dict[str, tuple[UrlKind, bytes]] = {
    "a hundred thousand links": ("listing", b"".join(b"<a href='/tin/b-%d.html'>Tin</a>" % n for n in range(100_000))),
    "a hundred thousand pages": (
        "listing",
        b"".join(b"<a href='/tin/page-%d/'>x</a>" % n for n in range(100_000)),
    ),
    "an attribute of a megabyte": (
        "listing",
        b"<a href='/" + LONG + b"'>x</a><a title='" + LONG + b"' href='/a'>",
    ),
    "a text of a megabyte": ("listing", b"<a href='/tin/a-1.html'>" + LONG + b"</a>"),
    "a query of a megabyte": ("listing", b"<a href='/tin?" + b"a=1&" * 250_000 + b"'>x</a>"),
    "a hundred thousand open links": ("listing", b"<a href='/a'>x" * 100_000),
    "a hundred thousand open blocks": ("listing", b"<div><a href='/a'>" * 100_000),
    "a hundred thousand pieces of text": ("listing", b"<a href='/a'>" + b"<b>thi </b>" * 100_000 + b"</a>"),
    "dots": ("listing", b"<a href='" + b"../" * 300_000 + b"'>x</a>" + b"<a href='/" + b"a/../" * 300 + b"'>x</a>"),
    "scripts that look like lists": (
        "listing",
        b"decode64('" * 100_000 + b"$.parseJSON(decode64('e30=" * 20_000,
    ),
    "post-backs": ("listing", b"<a href=\"javascript:__doPostBack('" + b"(" * 1_000_000 + b'">x</a>'),
    "entities in a sitemap": ("sitemap", BOMB + b"<urlset><url><loc>http://sgddt.vidu.test/&j;</loc></url></urlset>"),
    "entities in a feed": ("feed", BOMB + b"<rss><channel><item><link>http://a.test/&j;</link></item></channel></rss>"),
    "a sitemap of 200,000": ("sitemap", b"<urlset>" + b"<url><loc>/tin/a-1.html</loc></url>" * 200_000 + b"</urlset>"),
    "a deep sitemap": ("sitemap", b"<?xml version='1.0'?>" + b"<urlset>" * 100_000),
    "a deep answer of an API": ("feed", b"[" * 1_000_000),
    "white space": ("listing", b" " * 1_000_000),
    "angle brackets": ("listing", b"<" * 300_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_discovery_is_bounded(name: str) -> None:
    kind, body = HOSTILE[name]
    begun = time.process_time()
    found = [discover(cms, URL, kind, body, NOW) for cms in (KNOWN[0], KNOWN[1])]
    assert time.process_time() - begun < SECONDS
    for one in found:
        assert len(one.links) + len(one.following) <= max(MAX_LINKS, MAX_ENTRIES)
        assert all(len(link.url) <= 2_100 and len(link.text) <= 300 for link in (*one.links, *one.following))


def test_links_beyond_the_limit_are_not_read() -> None:
    _, body = HOSTILE["a hundred thousand links"]
    assert len(discover(KNOWN[0], URL, "listing", body, NOW).links) == MAX_LINKS


@pytest.mark.parametrize("cms", KNOWN, ids=lambda cms: cms.name)
def test_address_rules_are_linear(cms: Cms) -> None:
    def seconds(length: int) -> float:
        parts = ("/" + "a-" * length, "/" + "/lich-" * length, "/?" + "&".join("p_p_id=1" for _ in range(length)))
        urls = [f"http://sgddt.vidu.test{part}" for part in parts]
        rules: tuple[Callable[[str], object], ...] = (cms.is_article_url, cms.is_listing_url, cms.is_trap, cms.address)
        begun = time.process_time()
        for url in urls:
            for rule in (*rules, cms.sequence, cms.article_key):
                rule(url)
        return time.process_time() - begun

    assert min(seconds(20_000) for _ in range(2)) < 2.0


def test_nothing_hostile_is_followed() -> None:
    body = b"<a href='javascript:x()'>a</a><a href='data:text/html,x'>b</a><a href='file:///etc/passwd'>c</a>"
    body += b"<a href='http://[::1'>d</a><a href='//169.254.169.254/latest'>e</a><a onclick='x()' href='/f'>f</a>"
    found: Found = discover(KNOWN[-1], URL, "listing", body, NOW)
    assert [link.url for link in found.links] == ["http://169.254.169.254/latest", "http://sgddt.vidu.test/f"]
