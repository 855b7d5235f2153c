"""What a page says of itself: metadata, its own address, its site's name, the files it offers."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast
from urllib.parse import urljoin

from lxml import etree
from lxml.html import HtmlElement

from spiders.cms import urls
from spiders.cms.base import Page

Find = Callable[[HtmlElement], list[Any]]

# a class, in the form of `has_class`, or an id that what an XPath selects must have or stand in
_SIGN = re.compile(
    r"contains\(@class,'([\w-]+)'\) and contains\(concat\(' ',normalize-space\(@class\),' '\),' [\w-]+ '\)"
    r"|@id='([\w-]+)'"
)
_EITHER = re.compile(rf"\[\(?(?:{_SIGN.pattern})\)?(?: or \(?(?:{_SIGN.pattern})\)?)+\]")
_OPEN = re.compile(r"\b(?:or|not)\b|\|")  # of an XPath that may select without it
# an XPath whose last condition is of one attribute that few elements have
_LAST = re.compile(r"([^|]+)\[(?:@(\w+)=('[^']+')|contains\(@(?!class\b)(\w+),('[^']+')\))\]")
_LONG = 6  # letters; shorter ones are found slowly, and stand everywhere
_OFFICE_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)$", re.IGNORECASE)
_OPENED = frozenset({"http", "https", ""})  # what opens a file: `javascript:` runs one; a saved page's own are relative
_LARGEST = 50  # attachments of one article; more is a page of links
_NAMES = ("og:site_name", "author", "copyright", "dc.publisher")
# parameters in which viewers (Google's, Microsoft's, those that CMSs bring along) name the file they show
_SHOWN = ("url", "src", "file", "document")


def path(expression: str) -> Find:
    """An XPath that selects elements, attributes or texts, compiled once.

    `//` is taken for the axis `descendant`, which libxml2 walks along many times faster. Both mean the same unless a
    condition right behind it asks for a position: `//p[1]` is the first below the context, not the first child of each.
    """
    return cast("Find", _OfAttribute(expression) if _LAST.fullmatch(expression) else _Path(expression))


class _Path(etree.XPath):
    """A compiled XPath; of its `signs`, classes or ids, a page has one if it has anything of it; there may be none."""

    def __init__(self, expression: str) -> None:
        super().__init__(expression.replace(".//", "descendant::").replace("//", "/descendant::"))
        self.signs = _signs(expression)


class _OfAttribute(_Path):
    """One whose last condition is asked of the attributes that are there, and not of each element."""

    def __init__(self, expression: str) -> None:
        super().__init__(_LAST.sub(_of_attribute, expression))
        self.signs = _signs(expression)

    def __call__(self, root: HtmlElement) -> list[HtmlElement]:  # type: ignore[override]  # it selects elements
        return [value.getparent() for value in cast("list[Any]", super().__call__(root))]


def _of_attribute(last: re.Match[str]) -> str:
    elements, name, value, held, part = last.groups()
    return f"{elements}/@{name}[.={value}]" if name else f"{elements}/@{held}[contains(.,{part})]"


def _signs(expression: str) -> tuple[bytes, ...]:
    """The first condition of classes or ids alone, none of them short, that whatever is selected must meet."""
    closed = _EITHER.sub("", expression)
    if _OPEN.search(closed):
        return ()
    conditions = (found[0] for found in (*_EITHER.finditer(expression), *_SIGN.finditer(closed)))
    named = ([found[1] or found[2] for found in _SIGN.finditer(condition)] for condition in conditions)
    chosen = next((names for names in named if min(map(len, names)) >= _LONG), [])
    return tuple(name.encode() for name in chosen)


def likely(page: Page, found: Iterable[Find]) -> Iterator[Find]:
    """The XPaths without those whose signs the page's bytes do not hold: to seek them there is quicker than to walk."""
    for find in found:
        signs = find.signs if isinstance(find, _Path) else ()
        if page.source is None or not signs or any(sign in page.source for sign in signs):
            yield find


def paths(*expressions: str) -> tuple[Find, ...]:
    """XPaths, compiled once. The caller tries them in their order."""
    return tuple(map(path, expressions))


def meta(page: Page, *names: str) -> str | None:
    """The first metadata value of these names or properties, in any case, that is not blank."""
    found = (page.metadata.get(name.lower()) for name in names)
    return next((value for value in found if value), None)


def first(root: HtmlElement, found: Iterable[Find]) -> HtmlElement | None:
    """The first element that any of the XPaths selects, in their order."""
    return next((elements[0] for find in found if (elements := find(root))), None)


def all_of(root: HtmlElement, found: Iterable[Find], most: int) -> list[HtmlElement]:
    """The elements that the first of the XPaths to select any selects, `most` of them."""
    return next((elements[:most] for find in found if (elements := find(root))), [])


def has_class(name: str) -> str:
    """An XPath condition: the class attribute holds this name. The first test is cheap, and most elements fail it."""
    return f"(contains(@class,'{name}') and contains(concat(' ',normalize-space(@class),' '),' {name} '))"


def classed(*names: str, ids: Iterable[str] = ()) -> Find:
    """What finds the elements that have any of these classes, or one of these ids. Of many names an XPath would ask
    every element for each.
    """
    classes, own = frozenset(names), frozenset(ids)

    def find(root: HtmlElement) -> list[HtmlElement]:
        return [
            element
            for element in root.iterdescendants("*")
            if not classes.isdisjoint(element.get("class", "").split()) or element.get("id") in own
        ]

    return find


def site_name(page: Page) -> str | None:
    """The name of the office whose site it is: never the writer, though `meta author` gives it."""
    names = (meta(page, name) for name in _NAMES)
    return " ; ".join(name for name in names if name) or None


def attachments(page: Page, roots: Iterable[HtmlElement]) -> tuple[str, ...]:
    """Addresses of the office files that these elements link to or embed, in page order, each once."""
    base = "" if urls.is_hostile(page.url) else page.url
    found = (urljoin(base, link) if base else link for root in roots for link in _files(root))
    return tuple(dict.fromkeys(link for link in found if urls.split(link).scheme in _OPENED))[:_LARGEST]


def _files(root: HtmlElement) -> Iterator[str]:
    for element in root.iter("a", "iframe", "embed", "object"):
        link = str(element.get("href") or element.get("src") or element.get("data") or "").strip()
        link = _unwrapped(link) if element.tag != "a" or "viewer" in link else link
        if _OFFICE_FILE.search(urls.split(link).path) or urls.query(link).get("download") == "1":
            yield link


def _unwrapped(link: str) -> str:
    """The file that a viewer's address shows; the address itself where it names none."""
    query = urls.query(link)
    return next((query[name] for name in _SHOWN if query.get(name)), link)
