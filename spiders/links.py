"""A link, and how a reference on a page becomes an address. Hostile references are expected."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import urljoin

from scrapy.utils.sitemap import sitemap_urls_from_robots
from w3lib.url import safe_url_string

from spiders.cms.urls import split

Rel = Literal["link", "next", "feed", "sitemap", "entry"]
LONGEST = 2_000  # characters of a reference; addresses of more than 1,000 are never requested
# references that need neither joining nor quoting: harmless characters, no dot segments, no empty parts
_REST = r"(?:[A-Za-z0-9_~=&+,@!-]|(?<!/)\.|%[0-9A-Fa-f]{2}|/(?!/)|\?(?=.))*"
_PLAIN = re.compile(rf"/(?!/){_REST}")
_RELATIVE = re.compile(rf"[A-Za-z0-9_]{_REST}")
_HOST = re.compile(r"https?://[a-z0-9]+(?:[.-][a-z0-9]+)*(?=/)")
_SPACE = re.compile(r"\s")
_NO_ADDRESS = re.compile(r"(?:#|javascript:|mailto:|tel:|data:)", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """A URL that a page names, absolute, and as what. `lastmod` as a sitemap states it, null if it cannot be so.

    `next` is a further page of a list, worth a request whatever its address looks like. `text` is what can be read of
    the link: an anchor's words, the title of a feed's entry. `priority` is 1 where text, address or the section in
    which it stands speak of emulation, else 0.
    """

    url: str
    rel: Rel
    lastmod: datetime | None = None
    text: str = ""
    priority: int = 0


class Base:
    """The address against which the references of one page are read."""

    def __init__(self, url: str) -> None:
        parts = split(url)
        self.url = url
        self.origin = f"{parts.scheme}://{parts.netloc}" if parts.scheme in {"http", "https"} else ""
        self.is_plain = bool(self.origin) and "/." not in parts.path and bool(_PLAIN.fullmatch(parts.path or "/"))
        self.folder = self.origin + (parts.path.rpartition("/")[0] or "") + "/"

    def absolute(self, reference: str) -> str | None:
        """The URL without fragment; None where it is no http(s) URL of one line and of sensible length."""
        if len(reference) > LONGEST:
            return None
        if self.origin and _PLAIN.fullmatch(reference):
            return self.origin + reference
        reference = reference.strip()
        if not reference or _NO_ADDRESS.match(reference):
            return None
        stated = _HOST.match(reference)
        if stated and _PLAIN.fullmatch(reference, stated.end()):
            return reference
        if self.is_plain and _RELATIVE.fullmatch(reference):
            return self.folder + reference
        return _joined(self.url, reference)


def sitemaps_of_robots(url: str, body: bytes) -> tuple[str, ...]:
    """The sitemaps that a robots.txt names."""
    return tuple(sitemap_urls_from_robots(body[:500_000], url))  # RFC 9309: a parser need not read more


def _joined(base: str, reference: str) -> str | None:
    try:
        target = safe_url_string(urljoin(base, reference).partition("#")[0])
    except ValueError:
        return None
    parts = split(target)
    return target if not _SPACE.search(target) and parts.scheme in {"http", "https"} and parts.hostname else None
