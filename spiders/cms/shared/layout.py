"""Where a template puts the parts of an article, as data: XPaths, and how they are looked up on a page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from spiders.cms.base import Page
from spiders.cms.shared import credits, publication  # noqa: A004  # the builtin is no word here
from spiders.cms.shared.article import Found
from spiders.cms.shared.crumbs import crumb
from spiders.cms.shared.headline import headline
from spiders.cms.shared.page import Find, all_of, first, likely, meta, site_name
from spiders.cms.shared.publication import Place
from spiders.cms.shared.seen import flat

Paths = tuple[Find, ...]

MOST = 20  # elements of each kind beside the body; more is hostile, and each is read whole
_MOST_DROPPED = 500
_LONGEST_STAMP = 200  # characters of an element that shows one
_PLACES = 2  # that are needed


@dataclass(frozen=True)
class Stamp:
    """A place that says when an article was published: metadata by their names, or an XPath within the article."""

    name: str
    path: Find | None = None
    metadata: tuple[str, ...] = ()

    def read(self, page: Page, root: HtmlElement) -> Place | None:
        """What the place says on this page; None if it is not there or says no moment."""
        values = [page.metadata.get(name) for name in self.metadata]
        found = self.path(root)[:MOST] if self.path else ()
        values += [value if isinstance(value, str) else _shown(value) for value in found]
        return publication.place(self.name, values)


@dataclass(frozen=True)
class Layout:
    """One template. `root` and `tags` are looked up on the page, the others within the root, in order of preference.

    With `longest`, the root is that of the candidates which holds most text. `loose`, `unsure`: see `Found`. `stamps`
    stand from the most to the least trusted; where fewer than two say anything, the lines above the body are read.
    """

    root: Paths
    body: Paths
    title: Paths = ()
    lead: Paths = ()
    captions: Paths = ()
    credits: Paths = ()
    downloads: Paths = ()
    author: Paths = ()
    tags: Paths = ()
    category: Paths = ()
    drop: Paths = ()
    stamps: Sequence[Stamp] = ()
    loose: bool = False
    unsure: bool = False
    longest: bool = False


def _longest(candidates: Sequence[HtmlElement]) -> HtmlElement | None:
    """The one that holds most text; none is measured where there is only one."""
    return max(candidates, key=_length) if len(candidates) > 1 else next(iter(candidates), None)


def _length(element: HtmlElement) -> float:
    return float(element.xpath("string-length(.)"))


def _shown(element: HtmlElement) -> str:
    return " ".join(element.text_content()[:_LONGEST_STAMP].split())


def found_by(layouts: Iterable[Layout], page: Page) -> Found | None:
    """What the first layout finds whose root and body are on the page; None if none fits."""
    for layout in layouts:
        candidates = all_of(page.tree, likely(page, layout.root), MOST if layout.longest else 1)
        root = _longest(candidates)
        body = first(root, layout.body) if root is not None else None
        if root is not None and body is not None:
            return _found(layout, page, root, body)
    return None


def _found(layout: Layout, page: Page, root: HtmlElement, body: HtmlElement) -> Found:
    title = flat(first(root, layout.title)) or meta(page, "og:title")
    return Found(
        title=title or headline(page)[0],
        lead=first(root, layout.lead),
        loose=layout.loose,
        unsure=layout.unsure,
        body=body,
        drop=frozenset(element for path in layout.drop for element in path(body)[:_MOST_DROPPED]),
        captions=all_of(root, layout.captions, MOST),
        credits=all_of(root, layout.credits, MOST) if layout.credits else _credits(root, body),
        downloads=[*all_of(page.tree, likely(page, layout.downloads), MOST), *([root] if root.tag != "body" else [])],
        places=_places(layout, page, root, body),
        author=_author(layout, page, root),
        category=meta(page, "article:section") or flat(first(root, likely(page, layout.category))) or crumb(page),
        tags=[name for link in all_of(page.tree, likely(page, layout.tags), MOST) if (name := flat(link))],
    )


def _places(layout: Layout, page: Page, root: HtmlElement, body: HtmlElement) -> list[Place | None]:
    found = [stamp.read(page, root) for stamp in layout.stamps]
    if sum(place is not None for place in found) < _PLACES and root is not body:
        found.append(publication.shown_above(root, body))
    return found


def _author(layout: Layout, page: Page, root: HtmlElement) -> str | None:
    """The person whom the template's own place names, if it is a name and no login."""
    names = (flat(element) for element in all_of(root, layout.author, MOST))
    people = (credits.person(name, site_name(page)) for name in names if credits.are_names(name))
    return next((person for person in people if person), None)


def _credits(root: HtmlElement, body: HtmlElement) -> list[HtmlElement]:
    """The elements outside the body that hold a word in bold: `<strong>Tác giả:</strong> …`."""
    own = frozenset(body.iter("strong", "b"))
    parents = (strong.getparent() for strong in root.iter("strong", "b") if strong not in own)
    return list(islice(dict.fromkeys(parent for parent in parents if parent is not None), MOST))
