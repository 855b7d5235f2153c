"""What every CMS module offers: how its pages are recognised, how its URLs are read, how an article is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import NamedTuple, Protocol

from lxml.html import HtmlElement

from models import Article
from spiders.cms import urls
from spiders.records import UrlKind

_LONGEST = 5000  # characters of a metadata value that are looked at


@dataclass(frozen=True)
class Page:
    """One HTML page: the URL it was fetched from, its parsed tree, the UTF-8 bytes that were parsed where known."""

    url: str
    tree: HtmlElement
    source: bytes | None = None

    @cached_property
    def metadata(self) -> Mapping[str, str]:
        """The first value that is not blank of each `<meta>`, by its property and its name in lower case."""
        found: dict[str, str] = {}
        for element in self.tree.iter("meta"):
            value = " ".join(element.get("content", "")[:_LONGEST].split())
            if value:
                for name in (element.get("property"), element.get("name")):
                    if name:
                        found.setdefault(name.lower(), value)
        return found

    @cached_property
    def address(self) -> str | None:
        """The page's own address: its canonical link where that is of the same host, else where it was fetched.

        For a page from a file, what the page says of itself; None if it says nothing.
        """
        links = (link.get("href", "") for link in self.tree.iter("link") if link.get("rel") == "canonical")
        said = (*links, self.metadata.get("og:url", ""))
        whole = (url.strip() for url in said if not urls.is_hostile(url))
        if urls.is_hostile(self.url):
            return next(whole, None)
        return next((url for url in whole if urls.host(url) == urls.host(self.url)), self.url)


class Root(NamedTuple):
    """An address that every site of a CMS offers, below the folder in which it is installed, and what it is."""

    path: str
    kind: UrlKind


class Entry(NamedTuple):
    """An article in a list that a CMS gives as data; `changed` is its last change, with its zone."""

    url: str
    text: str = ""
    changed: datetime | None = None


class Listing(NamedTuple):
    """What a CMS's own API, or the script in one of its pages, says of a list: see `spiders.discovery.Found`."""

    entries: tuple[Entry, ...] = ()
    following: tuple[str, ...] = ()
    ends: bool | None = None
    total: int | None = None


class Cms(Protocol):
    """A content management system, or one vendor's layout of it.

    URL rules look at the URL alone, so that a link can be judged before it is fetched; a URL may be neither article
    nor listing (a sitemap, a file, an about page). A trap is never worth a request: a copy, a form, an endless list.
    """

    @property
    def name(self) -> str:
        """Short name, as in `Article.cms` and in the table of sites."""

    @property
    def roots(self) -> tuple[Root, ...]:
        """Where discovery begins besides the home page: feeds, APIs, and sitemaps should robots.txt name none."""

    @property
    def most(self) -> Mapping[UrlKind, int]:
        """How many entries a list of a kind holds at most, however many articles the site has."""

    @property
    def links_pages(self) -> bool:
        """Whether a list that has a next page always links it, so that one without the link is whole."""

    @property
    def signs(self) -> tuple[bytes, ...]:
        """What stands in its pages, one of them at least in every page that is known by what it holds."""

    @property
    def delay(self) -> float:
        """Seconds between two requests to one host that this CMS is known to bear."""

    def matches(self, url: str, body: bytes, seen: frozenset[bytes] | None = None) -> bool:
        """Whether the page bears this CMS's fingerprint; hosts do not decide.

        `seen` is what `Signs` sees of all systems' signs, if it has looked.
        """

    def is_article_url(self, url: str) -> bool:
        """Whether the URL has the form of an article."""

    def is_listing_url(self, url: str) -> bool:
        """Whether the URL has the form of a home page, a category or one of its further pages."""

    def is_trap(self, url: str) -> bool:
        """Whether the URL leads to copies, forms, files or endless lists."""

    def listing(self, url: str, body: bytes, articles: int) -> Listing | None:
        """What an API's answer, or the script of a list that shows so many articles, says; null where neither is."""

    def address(self, url: str) -> str:
        """The URL as it is requested: without the parameters that open the same page once more."""

    def sequence(self, url: str) -> tuple[str, int] | None:
        """`("host/module", number)` where the CMS numbers a module's articles one after the other, else null."""

    def article_key(self, url: str, page: Page | None = None) -> str:
        """What identifies the article across captures; the page, where given, may tell more than the URL."""

    def read(self, page: Page) -> Article | None:
        """The article that the page shows; None for a listing, a form, an error page."""
