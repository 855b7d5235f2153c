"""Where the discovery of a site begins."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from spiders.cms import Cms
from spiders.records import UrlKind


def roots(cms: Cms, entries: Sequence[str], robots_sitemaps: Sequence[str] = ()) -> tuple[tuple[str, UrlKind], ...]:
    """Addresses and what they are: the entry points of the site, then what its CMS offers there, and the home page.

    Sitemaps that robots.txt names take the place of those that the CMS is known to have.
    """
    found: dict[str, UrlKind] = dict.fromkeys(robots_sitemaps, "sitemap")
    for entry in entries:
        for path, kind in cms.roots:
            if kind != "sitemap" or not robots_sitemaps:
                found.setdefault(_at(entry, path), kind)
        found.setdefault(entry, "listing")
        found.setdefault(_at(entry, "/"), "listing")
    return tuple(found.items())


def _at(base: str, path: str) -> str:
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}{path}"
