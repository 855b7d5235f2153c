"""Where the discovery of a site begins."""

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from spiders.cms import Cms
from spiders.records import UrlKind


def roots(cms: Cms, entries: Sequence[str], robots_sitemaps: Sequence[str] = ()) -> tuple[tuple[str, UrlKind], ...]:
    """Addresses and what they are: what the CMS offers, the entry points of the site, and the home page.

    Sitemaps that robots.txt names take the place of those that the CMS is known to have. A first entry point that is a
    folder (`https://a.vn/web/`) may be where the CMS is installed: it is asked there, too.
    """
    found: dict[str, UrlKind] = dict.fromkeys(robots_sitemaps, "sitemap")
    for base in _bases(entries[0]):
        for path, kind in cms.roots:
            if kind != "sitemap" or not robots_sitemaps:
                found.setdefault(base + path, kind)
    for entry in entries:
        found.setdefault(entry, "listing")
        found.setdefault(f"{_origin(entry)}/", "listing")
    return tuple(found.items())


def _bases(entry: str) -> Iterator[str]:
    """Addresses without a closing slash: the host's, and the folder's where the entry point is one."""
    yield _origin(entry)
    path = urlsplit(entry).path
    if path.endswith("/") and path.strip("/"):
        yield _origin(entry) + path.rstrip("/")


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
