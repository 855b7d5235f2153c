"""One answer of a site, read for what it names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import unquote

from gazetteers.priority_words import slug_speaks_of_emulation, speaks_of_emulation
from spiders.cms import Cms
from spiders.cms.base import Listing
from spiders.cms.urls import segments, split
from spiders.discovery.pager import Pager
from spiders.discovery.reading import Reading, read
from spiders.links import Base, Link, Rel
from spiders.records import UrlKind

# sitemaps of an index that hold no news: pages of NukeViet's modules, authors, labels, pictures
_NO_NEWS = re.compile(
    r"sitemap[-_.](?:[a-z]{2}[-_.])?(?:[a-z]{1,20}[-_.])?"
    r"(?:about|siteterms|users?|authors?|contact|voting|banners|page|post_tag|tags?|product\w{0,9}|attachment)"
    r"(?:[-_.]\d{1,4})?\.xml$",
    re.IGNORECASE,
)
_COMMENTS = re.compile(r"/comments?/", re.IGNORECASE)


@dataclass(frozen=True)
class Found:
    """What a sitemap, a feed, a list or an article names.

    `links` are to be judged one by one; `following` are further pages of the same list, in order, which are worth a
    request whatever their address looks like. `ends` is true where this is the list's last page or the whole list,
    false where it says that there is more, and null where it cannot be told. `total` counts the entries of the whole
    list, as it states them itself. `articles` are the addresses of the articles that a page of a list shows.
    """

    links: tuple[Link, ...] = ()
    following: tuple[Link, ...] = ()
    ends: bool | None = None
    total: int | None = None
    articles: tuple[str, ...] = ()


def discover(cms: Cms, url: str, kind: UrlKind, body: bytes, now: datetime) -> Found:
    """Everything that the answer to a request of `url`, asked for as `kind`, names; empty where it cannot be read."""
    reading = read(url, body, now)
    if reading.form == "sitemap":
        found = _of_sitemap(cms, reading)
    elif reading.form == "feed":
        found = _of_feed(cms, url, body, reading)
    elif reading.form == "data":
        found = _of_data(cms, url, body, now)
    else:
        found = _of_page(cms, url, kind, body, reading)
    section = kind != "article" and slug_speaks_of_emulation(unquote(split(url).path))
    return replace(
        found,
        links=tuple(_weighed(cms, link, section) for link in found.links),
        following=tuple(replace(link, priority=int(section)) for link in found.following),
    )


def _weighed(cms: Cms, link: Link, section: bool) -> Link:  # noqa: FBT001  # whether the page is of a section on emulation
    path = split(link.url).path
    speaks = speaks_of_emulation(link.text) or slug_speaks_of_emulation(unquote(path) if "%" in path else path)
    of_section = section and not speaks and cms.is_article_url(link.url)
    return replace(link, priority=1) if speaks or of_section else link


def _of_sitemap(cms: Cms, reading: Reading) -> Found:
    links = tuple(
        replace(link, url=cms.address(link.url)) if link.rel == "entry" else link
        for link in reading.links
        if link.rel == "entry" or not _NO_NEWS.search(link.url)
    )
    is_full = len(reading.links) >= cms.most.get("sitemap", len(reading.links) + 1)
    ends = reading.whole and not is_full
    entries = sum(link.rel == "entry" for link in links)
    return Found(links, ends=ends, total=entries if ends and entries else None)


def _of_feed(cms: Cms, url: str, body: bytes, reading: Reading) -> Found:
    """A feed that is full says nothing of older articles: the page whose articles it lists goes on."""
    links = tuple(replace(link, url=cms.address(link.url)) for link in reading.links)
    about = (Link(cms.address(reading.about), "link"),) if reading.about else ()
    said = cms.listing(url, body, len(links))
    if said:
        return Found((*links, *about), _further(said.following, "feed"), said.ends, said.total)
    most = cms.most.get("feed")
    if most is None or not reading.whole:
        return Found((*links, *about))
    if len(links) >= most:
        return Found(links, tuple(replace(link, rel="next") for link in about), ends=False)
    # the main feed holds what editors chose for the front page
    of_section = len(segments(url)) > 1
    return Found((*links, *about), ends=True if of_section else None, total=len(links) if of_section else None)


def _of_data(cms: Cms, url: str, body: bytes, now: datetime) -> Found:
    """An API of the CMS itself; of any other nothing is known."""
    said = cms.listing(url, body, 0) or Listing()
    base = Base(url)
    links = []
    for entry in said.entries:
        target = base.absolute(entry.url)
        changed = entry.changed if entry.changed and entry.changed <= now else None
        if target:
            links.append(Link(cms.address(target), "entry", changed, entry.text))
    return Found(tuple(links), _further(said.following, "feed"), said.ends, said.total)


def _of_page(cms: Cms, url: str, kind: UrlKind, body: bytes, reading: Reading) -> Found:
    pager = Pager(cms, url)
    links: dict[str, Link] = {}
    for link in reading.links:
        if link.rel == "feed":
            # of an article the feed holds its comments
            if kind != "article" and not _COMMENTS.search(link.url):
                links.setdefault(link.url, link)
        else:
            pager.sort(link)
    for target, link in pager.others:
        links.setdefault(target, replace(link, url=target, rel="link"))
    if kind == "article":
        return Found(tuple(links.values()))
    articles = tuple(target for target in links if cms.is_article_url(target))
    said = cms.listing(url, body, len(articles)) or Listing()
    following = (*pager.following, *(target for target in said.following if target not in pager.following))
    ends = _ends(cms, pager, said, reading, kind, has_articles=bool(articles))
    return Found(tuple(links.values()), _further(following, "next"), ends, said.total, articles)


def _ends(  # noqa: PLR0913  # everything that may tell
    cms: Cms, pager: Pager, said: Listing, reading: Reading, kind: UrlKind, *, has_articles: bool
) -> bool | None:
    if pager.following or said.following or reading.posts_back:
        return False
    if said.ends is not None:
        return said.ends
    if kind == "sitemap":
        return True  # a list of all sections in HTML
    return True if (pager.number > 1 and has_articles) or cms.links_pages else None


def _further(addresses: Iterable[str], rel: Rel) -> tuple[Link, ...]:
    return tuple(Link(address, rel) for address in addresses)
