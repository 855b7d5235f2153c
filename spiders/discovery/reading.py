"""What an answer names, whoever made the site: the entries of a sitemap or a feed, the links of a page."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Literal

from spiders.discovery.markup import page_links
from spiders.discovery.syndication import feed_entries, sitemap_entries
from spiders.links import Link

Form = Literal["page", "sitemap", "feed", "data"]
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}<(?:\?xml|rss|feed|urlset|sitemapindex)\b", re.IGNORECASE)
_DATA = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}[\[{]")
_FEED_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)\b")
_HEAD = 2_000  # bytes in which a document's root stands
_REMEMBERED = 1_000_000  # bytes of a body: longer ones are read again rather than kept


@dataclass(frozen=True)
class Reading:
    """The links of one answer in their order, each URL once.

    `whole` is false where a sitemap or a feed breaks off before its end. `about` is the page whose articles a feed
    lists, as it says itself. `posts_back` is true where a list goes on only by a form that a script sends.
    """

    form: Form
    links: tuple[Link, ...] = ()
    whole: bool = True
    about: str | None = None
    posts_back: bool = False


def read(url: str, body: bytes, now: datetime) -> Reading:
    """The links of a sitemap, a feed or a page; none where the body is neither. A `lastmod` to come is left out."""
    found = _remembered(url, body) if len(body) <= _REMEMBERED else read_anew(url, body)
    if not any(link.lastmod and link.lastmod > now for link in found.links):
        return found
    return replace(found, links=tuple(_until(link, now) for link in found.links))


def _until(link: Link, now: datetime) -> Link:
    return replace(link, lastmod=None) if link.lastmod and link.lastmod > now else link


def read_anew(url: str, body: bytes) -> Reading:
    """The same, of a body that was not read before; a `lastmod` to come is left in."""
    if _DATA.match(body):
        return Reading("data")
    if not _XML.match(body):
        links, posts_back = page_links(url, body)
        return Reading("page", links, posts_back=posts_back)
    if _FEED_ROOT.search(body, 0, _HEAD):
        links, about, whole = feed_entries(url, body)
        return Reading("feed", links, whole, about)
    links, whole = sitemap_entries(url, body)
    return Reading("sitemap", links, whole)


# the recorder asks for a list's links before the spider does
_remembered = lru_cache(maxsize=8)(read_anew)


def forget() -> None:
    """Read every answer anew: for measuring."""
    _remembered.cache_clear()
