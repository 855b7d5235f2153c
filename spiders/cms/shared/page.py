"""What a page says of itself: metadata, its own address, its site's name, the files it offers."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin

from lxml.html import HtmlElement

from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.shared import text

_OFFICE_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)$", re.IGNORECASE)
_LARGEST = 50  # attachments of one article; more is a page of links


def meta(page: Page, *names: str) -> str | None:
    """The first metadata value of these names or properties that is not blank."""
    for name in names:
        for value in page.tree.xpath("//meta[@property=$name or @name=$name]/@content", name=name):
            if value.strip():
                return text.line(value)
    return None


def first(root: HtmlElement, *paths: str) -> HtmlElement | None:
    """The first element that any of the XPaths selects, in their order."""
    return next((found[0] for found in map(root.xpath, paths) if found), None)


def has_class(name: str) -> str:
    """An XPath condition: the class attribute holds this name."""
    return f"contains(concat(' ',normalize-space(@class),' '),' {name} ')"


def address(page: Page) -> str | None:
    """The page's own address: its canonical link where that is of the same host, else where it was fetched.

    For a page from a file, what the page says of itself; None if it says nothing.
    """
    said = [*page.tree.xpath("//link[@rel='canonical']/@href"), meta(page, "og:url") or ""]
    whole = [url.strip() for url in said if not urls.is_hostile(url)]
    if urls.is_hostile(page.url):
        return whole[0] if whole else None
    return next((url for url in whole if urls.host(url) == urls.host(page.url)), page.url)


def site_name(page: Page) -> str | None:
    """The name of the office whose site it is: never the writer, though `meta author` gives it."""
    names = [meta(page, name) for name in ("og:site_name", "author", "Author", "copyright", "DC.Publisher")]
    return " ; ".join(name for name in names if name) or None


def attachments(page: Page, roots: Iterable[HtmlElement]) -> tuple[str, ...]:
    """Addresses of the office files that these elements link to or embed, in page order, each once."""
    found = (
        urljoin(page.url, link) if not urls.is_hostile(page.url) else link for root in roots for link in _files(root)
    )
    return tuple(dict.fromkeys(found))[:_LARGEST]


def _files(root: HtmlElement) -> Iterator[str]:
    for element in root.iter("a", "iframe"):
        link = str(element.get("href") or element.get("src") or "").strip()
        # viewers of Google and Microsoft name the file in a parameter
        shown = urls.query(link).get("url") or urls.query(link).get("src") if element.tag == "iframe" else None
        link = shown or link
        if _OFFICE_FILE.search(urls.split(link).path) or urls.query(link).get("download") == "1":
            yield link
