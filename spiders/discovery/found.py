"""One answer of a site, read for what it names."""

from dataclasses import dataclass
from datetime import datetime

from spiders.cms import Cms
from spiders.links import Link, links_of
from spiders.paging import page_number
from spiders.records import UrlKind


@dataclass(frozen=True)
class Found:
    """What a sitemap, a feed, a list or an article names.

    `links` are to be judged one by one; `following` are further pages of the same list, in order, which are worth a
    request whatever their address looks like. `ends` is true where this is the list's last page or the whole list,
    false where it says that there is more, and null where it cannot be told. `total` counts the entries of the whole
    list, as it states them itself.
    """

    links: tuple[Link, ...] = ()
    following: tuple[Link, ...] = ()
    ends: bool | None = None
    total: int | None = None


def discover(cms: Cms, url: str, kind: UrlKind, body: bytes, now: datetime) -> Found:  # noqa: ARG001  # the contract's
    """Everything that the answer to a request of `url`, asked for as `kind`, names; empty where it cannot be read."""
    page = page_number(url)
    links: list[Link] = []
    further: list[Link] = []
    for link in links_of(url, body, now):
        (further if page_number(link.url) > 1 else links).append(link)
    later = sorted(further, key=lambda link: page_number(link.url))
    return Found(tuple(links), tuple(link for link in later if page_number(link.url) > page))
