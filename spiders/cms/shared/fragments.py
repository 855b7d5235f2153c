"""Fragments of an article whose inside follows no rule, by BeautifulSoup: tables, figures, lists.

A fragment is handed over by itself, as markup; the page's own tree holds all around it. One that is deeper or larger
than anyone writes is left to the walk over that tree, and so is one that holds a table within.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from lxml import etree
from lxml.html import HtmlElement

from spiders.cms.shared import tables, text
from spiders.cms.shared.grid import Cell, rows_of
from spiders.cms.shared.seen import BLOCK, hidden
from spiders.cms.shared.walk import Attributes, Line, Walk

_Edge = Literal["start", "end", "text", "hidden"]

DEEPEST = 60  # elements within each other
LARGEST = 4_000  # elements


def read(walk: Walk, element: HtmlElement) -> bool:
    """Add the lines of a table, a figure or a list; false, and nothing added, if it is to be walked like any element.

    A table of data becomes rows; of the others only a small one around several images is a fragment, as a figure of
    several is. A list is one if another lies in it. The rest, nearly all, is as regular as a paragraph.
    """
    if element.find(".//table") is not None:
        return False
    images = sum(1 for _ in islice(element.iter("img"), 2))
    if element.tag == "figure":
        return images > 1 and _read(walk, element, framed=False)
    if element.tag != "table":
        nested = sum(1 for _ in islice(element.iter("ul", "ol"), 2)) > 1
        return nested and _read(walk, element, framed=False)
    if images:
        return images > 1 and tables.is_frame(element) and _read(walk, element, framed=True)
    fragment = soup(element) if tables.is_wide(element) else None
    rows = _rows(fragment) if fragment is not None else None
    walk.lines.extend(Line(row, table=True) for row in rows or ())
    return rows is not None


def soup(element: HtmlElement) -> Tag | None:
    """The fragment, attributes as they are written; None for one too deep or too large."""
    if _is_hostile(element):
        return None
    # as XML, which closes every element: libxml2's HTML leaves the end of an empty item out
    markup = etree.tostring(element, encoding="unicode", with_tail=False)
    found = BeautifulSoup(markup, "lxml", multi_valued_attributes=None).find(element.tag)
    return found if isinstance(found, Tag) else None


def _is_hostile(element: HtmlElement) -> bool:
    depth = seen = 0
    for event, _ in etree.iterwalk(element, events=("start", "end")):
        depth += 1 if event == "start" else -1
        seen += event == "start"
        if depth > DEEPEST or seen > LARGEST:
            return True
    return False


def _rows(table: Tag) -> list[str] | None:
    """The caption and the rows of a table of data; None if it lays out paragraphs."""
    found = [
        [Cell(flat(cell), str(cell.get("colspan", "")), str(cell.get("rowspan", ""))) for cell in _cells(row)]
        for row in _seen(table, "tr")
    ]
    if any(len(cell.text) > tables.LONGEST_CELL for row in found for cell in row):
        return None
    captions = map(flat, _seen(table, "caption"))
    return [*filter(None, captions), *rows_of(found)]


def _cells(row: Tag) -> Iterator[Tag]:
    return (cell for cell in _seen(row, "td", "th") if cell.parent is row)


def _seen(fragment: Tag, *names: str) -> Iterator[Tag]:
    """The elements of these names that are not hidden, and lie in none that is."""
    return (node for node, edge in _nodes(fragment) if isinstance(node, Tag) and edge == "start" and node.name in names)


def flat(fragment: Tag) -> str:
    """All that is seen of a part of a fragment, on one line."""
    pieces: list[str] = []
    for node, _ in _nodes(fragment):
        if isinstance(node, NavigableString):
            pieces.append(node)
        elif node is not fragment and node.name in BLOCK:
            pieces.append(" ")
    return text.line("".join(pieces))


def _read(walk: Walk, element: HtmlElement, *, framed: bool) -> bool:
    """Walk over a figure, a list, or a table that is `framed` around images."""
    fragment = soup(element)
    if fragment is None:
        return False
    for node, edge in _nodes(fragment):
        if isinstance(node, NavigableString):
            walk.add(node)
            continue
        walk.border(node.name)
        if edge == "end":
            walk.close(node.name)
        elif edge == "start":
            walk.open(node.name, _attributes(node), caption=framed and _is_caption_cell(node))
    return True


def _attributes(node: Tag) -> Attributes:
    return {name: str(value) for name, value in node.attrs.items()}


def _nodes(fragment: Tag) -> Iterator[tuple[Tag | NavigableString, _Edge]]:
    """The strings that are seen, each element that is, at its start and at its end, and those that are not, once;
    without recursion.
    """
    yield fragment, "start"
    opened: list[tuple[Tag, Iterator[object]]] = [(fragment, iter(fragment.contents))]
    while opened:
        node = next(opened[-1][1], None)
        if node is None:
            yield opened.pop()[0], "end"
        elif type(node) is NavigableString:  # a comment is of another type
            yield node, "text"
        elif isinstance(node, Tag) and hidden(node.name, _attributes(node)):
            yield node, "hidden"
        elif isinstance(node, Tag):
            yield node, "start"
            opened.append((node, iter(node.contents)))


def _is_caption_cell(node: Tag) -> bool:
    """Whether an element within a frame is a short cell without an image."""
    return node.name == "td" and node.find("img") is None and len(flat(node)) <= tables.LONGEST_CAPTION
