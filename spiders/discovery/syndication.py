"""Sitemaps and feeds. Broken and hostile XML is expected: entities are not resolved, nothing is fetched."""

from datetime import UTC, datetime, timedelta
from itertools import islice

import lxml.etree
from scrapy.utils.sitemap import Sitemap

from spiders.links import Base, Link, Rel

MAX_ENTRIES = 50_000  # of a sitemap (sitemaps.org)
VIETNAM = timedelta(hours=7)
_SAME = 5  # entries from which on one equal time for all of them is the sitemap's own, not theirs
_LONGEST = 300  # characters of a title
_ENDS = (b"</urlset>", b"</sitemapindex>", b"</rss>", b"</feed>", b"</rdf:RDF>")
_TAIL = 200  # bytes in which a document's end stands


def sitemap_entries(url: str, body: bytes) -> tuple[tuple[Link, ...], bool]:
    """The entries of a sitemap or of an index of sitemaps, and whether these are all."""
    try:
        sitemap = Sitemap(body)
        entries = list(islice(sitemap, MAX_ENTRIES + 1))
    except (lxml.etree.XMLSyntaxError, StopIteration):
        return (), False
    rel: Rel = "sitemap" if sitemap.type == "sitemapindex" else "entry"
    stated = {entry.get("lastmod") for entry in entries}
    own = len(stated) == 1 and len(entries) >= _SAME
    base = Base(url)
    found: dict[str, Link] = {}
    for entry in entries[:MAX_ENTRIES]:
        target = base.absolute(entry["loc"])
        if target:
            found[target] = Link(target, rel, None if own else _moment(entry.get("lastmod")))
    return tuple(found.values()), _is_whole(body) and len(entries) <= MAX_ENTRIES


def feed_entries(url: str, body: bytes) -> tuple[tuple[Link, ...], str | None, bool]:
    """The entries of an RSS or Atom feed, the page that it is about, and whether it is all there."""
    parser = lxml.etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    root = lxml.etree.fromstring(body, parser)
    if root is None:
        return (), None, False
    base, about = Base(url), None
    found: dict[str, Link] = {}
    for link in islice(root.iterfind(".//{*}link"), MAX_ENTRIES):
        target = base.absolute(link.get("href") or link.text or "")
        parent = link.getparent()
        if not target or parent is None or link.get("rel") not in {None, "alternate"}:
            continue
        if lxml.etree.QName(parent).localname in {"item", "entry"}:
            found[target] = Link(target, "entry", text=_title(parent))
        else:
            about = about or target
    return tuple(found.values()), about, _is_whole(body)


def _title(entry: lxml.etree._Element) -> str:
    return " ".join((entry.findtext("{*}title") or "")[:_LONGEST].split())


def _is_whole(body: bytes) -> bool:
    return any(end in body[-_TAIL:] for end in _ENDS)


def _moment(text: str | None) -> datetime | None:
    """W3C date and time; without a zone it is Vietnam's."""
    try:
        moment = datetime.fromisoformat(text or "")
        return moment if moment.tzinfo else (moment - VIETNAM).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
