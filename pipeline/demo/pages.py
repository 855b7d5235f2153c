"""What a demo site consists of: pages by their address, and what each answers to one visit."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

PageKind = Literal["article", "copy", "listing", "feed", "sitemap", "robots", "other", "asset"]
Header = tuple[str, str]


@dataclass(frozen=True)
class Visit:
    """One request: its address (path and query), when it came, how many came before it, and a fresh session token."""

    target: str
    at: datetime
    number: int
    session: str


@dataclass(frozen=True)
class Answer:
    """What a site sends back. With `modified` the server answers a conditional request with 304 where it may."""

    body: bytes
    content_type: str
    status: int = 200
    headers: tuple[Header, ...] = ()
    modified: datetime | None = None


@dataclass(frozen=True)
class Page:
    """One address of a site: what kind of page lies there, and how it is made for a visit."""

    kind: PageKind
    render: Callable[[Visit], Answer]


@dataclass(frozen=True)
class Portal:
    """A whole site. `moved` gives the right address of a wrong one (answered with 301), or null if there is none."""

    host: str
    pages: Mapping[str, Page]
    missing: Callable[[Visit], Answer]
    moved: Callable[[str], str | None]

    def answer(self, visit: Visit) -> Answer:
        """The page at the visit's address, else a redirect to where it is now, else the site's own 404."""
        page = self.pages.get(canonical(visit.target))
        if page:
            return page.render(visit)
        target = self.moved(visit.target)
        if target is None:
            return self.missing(visit)
        return Answer(
            b"", "text/html; charset=utf-8", status=301, headers=(("Location", f"http://{self.host}{target}"),)
        )

    def urls(self, kind: PageKind) -> Iterator[str]:
        """The addresses of all pages of a kind, absolute, in the order in which the site lists them."""
        return (f"http://{self.host}{target}" for target, page in self.pages.items() if page.kind == kind)


def canonical(target: str) -> str:
    """Path and query with the query's parameters in alphabetical order, which no server minds."""
    parts = urlsplit(target)
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return f"{parts.path or '/'}?{query}" if query else parts.path or "/"


def nowhere(_target: str) -> None:
    """A site that redirects nothing."""
