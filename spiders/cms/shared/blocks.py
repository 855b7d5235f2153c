"""HTML as a reader sees it: lines of text in page order, tables as rows, images where they stand.

Paragraphs are read from the page's own tree; what follows no rule inside (tables, figures, lists) by BeautifulSoup.
"""

from lxml import etree
from lxml.html import HtmlElement

from spiders.cms.shared import fragments, tables
from spiders.cms.shared.seen import hidden
from spiders.cms.shared.walk import Attributes, Line, Walk

__all__ = ["Line", "lines_of"]

_NONE: Attributes = {}
_FRAGMENTS = frozenset({"table", "figure", "ul", "ol"})


def lines_of(
    root: HtmlElement, *, until: HtmlElement | None = None, drop: frozenset[HtmlElement] = frozenset()
) -> list[Line]:
    """Every line below an element, in page order, or those before the element `until`; without the elements `drop`.

    Walks without recursion, so that depth cannot hurt.
    """
    walk = Walk()
    frames: list[bool] = []  # of each open table, whether it frames images
    skipped: HtmlElement | None = None
    events = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in events:
        if element is until:
            break
        if event == "start":
            within = element is not root
            whole = within and until is None and element.tag in _FRAGMENTS
            whole = whole and (not drop or drop.isdisjoint(element.iter()))
            if (within and element in drop) or not _enter(walk, frames, element, within=within, whole=whole):
                walk.border(element.tag)
                skipped = element
                events.skip_subtree()
        else:
            if event == "end" and element is not skipped:
                _leave(walk, frames, element.tag)
            if element is not root:
                walk.add(element.tail)
    walk.end_line()
    return walk.lines


def _enter(walk: Walk, frames: list[bool], element: HtmlElement, *, within: bool, whole: bool) -> bool:
    """Begin an element; false if what is `within` the root is not seen, or was read as a fragment or as rows.

    `whole` says that no part of it is to be left out.
    """
    tag = element.tag
    attributes = dict(items) if (items := element.items()) else _NONE
    if within and hidden(tag, attributes):
        return False
    walk.border(tag)
    if whole and fragments.read(walk, element):
        return False
    if tag == "table":
        if within and tables.is_data(element):
            walk.lines.extend(Line(row, table=True) for row in tables.rows(element))
            return False
        frames.append(tables.is_frame(element))
    walk.open(tag, attributes, caption=bool(frames) and frames[-1] and tables.is_caption_cell(element))
    walk.add(element.text)
    return True


def _leave(walk: Walk, frames: list[bool], tag: str) -> None:
    walk.border(tag)
    walk.close(tag)
    if tag == "table":
        frames.pop()
