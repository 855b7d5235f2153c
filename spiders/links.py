"""What a body names: the entries of a sitemap or a feed, the links of a page. Hostile XML and HTML are expected."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Literal
from urllib.parse import urljoin

import lxml.etree
import lxml.html
from scrapy.utils.sitemap import Sitemap, sitemap_urls_from_robots
from w3lib.encoding import html_body_declared_encoding
from w3lib.url import safe_url_string

from spiders.cms.urls import split

Rel = Literal["link", "next", "feed", "sitemap", "entry"]
MAX_LINKS = 5_000  # of one page; a sitemap may hold 50,000 (sitemaps.org)
MAX_ENTRIES = 50_000
SAME = 5  # entries from which on one equal time for all of them is the sitemap's own, not theirs
FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml"})
_XML = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<(?:\?xml|rss|feed|urlset|sitemapindex)\b", re.IGNORECASE)
_FEED_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)\b")
VIETNAM = timedelta(hours=7)


@dataclass(frozen=True)
class Link:
    """A URL that a page names, absolute, and as what. `lastmod` as a sitemap states it, null if it cannot be so.

    `text` is what can be read of it: an anchor's words, the title of a feed's entry. `priority` is 1 where text or
    address speak of emulation, else 0.
    """

    url: str
    rel: Rel
    lastmod: datetime | None = None
    text: str = ""
    priority: int = 0


def links_of(url: str, body: bytes, now: datetime) -> Iterator[Link]:
    """Every http(s) link of a sitemap, a feed or a page; nothing where the body is none of them."""
    if not _XML.match(body[:200]):
        return _of_page(url, body)
    return _of_feed(url, body) if _FEED_ROOT.search(body[:2000]) else _of_sitemap(url, body, now)


def sitemaps_of_robots(url: str, body: bytes) -> tuple[str, ...]:
    """The sitemaps that a robots.txt names."""
    return tuple(sitemap_urls_from_robots(body[:500_000], url))  # RFC 9309: a parser need not read more


def _of_sitemap(url: str, body: bytes, now: datetime) -> Iterator[Link]:
    try:
        sitemap = Sitemap(body)
        entries = list(islice(sitemap, MAX_ENTRIES))
    except (lxml.etree.XMLSyntaxError, StopIteration):
        return
    stated = {entry.get("lastmod") for entry in entries}
    own = len(stated) == 1 and len(entries) >= SAME
    rel: Rel = "sitemap" if sitemap.type == "sitemapindex" else "entry"
    for entry in entries:
        target = _absolute(url, entry["loc"])
        if target:
            yield Link(target, rel, None if own else _lastmod(entry.get("lastmod"), now))


def _of_feed(url: str, body: bytes) -> Iterator[Link]:
    parser = lxml.etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    root = lxml.etree.fromstring(body, parser)
    if root is None:
        return
    for link in root.iterfind(".//{*}link"):
        entry = link.getparent()
        if entry is None or lxml.etree.QName(entry).localname not in {"item", "entry"}:
            continue
        target = _absolute(url, link.get("href") or link.text or "")
        if target and link.get("rel") in {None, "alternate"}:
            yield Link(target, "entry")


def _of_page(url: str, body: bytes) -> Iterator[Link]:
    parser = lxml.html.HTMLParser(encoding=html_body_declared_encoding(body) or "utf-8")
    try:
        root = lxml.html.document_fromstring(body, parser=parser)
    except (lxml.etree.ParserError, ValueError):
        return
    stated = next((_absolute(url, element.get("href", "")) for element in root.iter("base")), None)
    for element in islice(root.iter("a", "link"), MAX_LINKS):
        target = _absolute(stated or url, element.get("href", ""))
        rel = _rel(element) if target else None
        if target and rel:
            yield Link(target, rel)


def _rel(element: lxml.html.HtmlElement) -> Rel | None:
    rels = (element.get("rel") or "").lower().split()
    if "next" in rels:
        return "next"
    if element.tag == "a":
        return "link"
    is_feed = "alternate" in rels and (element.get("type") or "").lower() in FEED_TYPES
    return "feed" if is_feed else None


def _absolute(base: str, href: str) -> str | None:
    """The URL without fragment; None where it is no http(s) URL of one line."""
    if not href.strip():
        return None
    try:
        target = safe_url_string(urljoin(base, href.strip()).partition("#")[0])
    except ValueError:
        return None
    parts = split(target)
    clean = not any(character.isspace() for character in target)
    return target if clean and parts.scheme in {"http", "https"} and parts.hostname else None


def _lastmod(text: str | None, now: datetime) -> datetime | None:
    """W3C date and time; without a zone it is Vietnam's. A time to come says nothing."""
    try:
        moment = datetime.fromisoformat(text or "")
        moment = moment if moment.tzinfo else (moment - VIETNAM).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return moment if moment <= now else None
