"""What makes an answer another one than the last."""

from datetime import UTC, datetime

import pytest

from spiders.cms import cms_of
from spiders.discovery import discover
from spiders.identity import digest_of
from spiders.records import UrlKind

NOW = datetime(2024, 10, 1, tzinfo=UTC)
LIST = b"<html><body><a href='/tin/a-1.html'>A</a><p>Dang truy cap: %d</p></body></html>"
FEED = (
    b"<?xml version='1.0'?><rss version='2.0'><channel><lastBuildDate>%d</lastBuildDate>"
    b"<item><link>http://a.test/tin/a-1.html</link></item></channel></rss>"
)


def _identity(body: bytes, kind: UrlKind, status: int = 200) -> str:
    url = "http://a.test/tin/"
    is_list = kind in {"listing", "feed"} and status == 200
    return digest_of(body, discover(cms_of(url, body), url, kind, body, NOW) if is_list else None)


@pytest.mark.parametrize(("kind", "page"), [("listing", LIST), ("feed", FEED)])
def test_a_list_is_its_links(kind: UrlKind, page: bytes) -> None:
    assert _identity(page % 1, kind) == _identity(page % 2, kind)
    assert _identity(page % 1, kind) != _identity((page % 1).replace(b"a-1", b"b-2"), kind)


@pytest.mark.parametrize(("kind", "status"), [("article", 200), ("listing", 500), ("robots", 200)])
def test_everything_else_is_its_body(kind: UrlKind, status: int) -> None:
    body = b"User-agent: *" if kind == "robots" else LIST % 1
    assert _identity(body, kind, status) == _identity(body, kind, status)
    assert _identity(body, kind, status) != _identity(body + b" 2", kind, status)
