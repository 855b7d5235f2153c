"""HTML as a reader sees it: lines of text in page order, tables as rows, images where they stand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from spiders.cms.shared import tables, text
from spiders.cms.shared.seen import BLOCK, hidden

_CENTRED = re.compile(r"text-align\s{0,9}:\s{0,9}(?:-webkit-)?center", re.IGNORECASE)
_ITALIC = frozenset({"em", "i"})
_BOLD = frozenset({"strong", "b", "h1", "h2", "h3", "h4"})
_STYLED = _ITALIC | _BOLD | {"center", "figcaption"}
_MARKED = re.compile(r"[-–—+*•·▪➢✓]|\w{1,3}[.)]\s")
_LINKED = 0.6  # share of a line that makes it a link
_LONGEST_STYLE = 2000
_SLANTED, _LINK, _STRONG = 1, 2, 4  # marks of a piece of text
_NONE: Mapping[str, str] = {}


class Line(NamedTuple):
    """One line of text, or an image without one, and how it stands on the page."""

    text: str
    image: bool = False
    italic: bool = False
    centred: bool = False
    caption: bool = False  # said so by the markup: figcaption, or a cell of a table that holds an image
    table: bool = False
    linked: bool = False  # most of it is a link
    bold: bool = False


class _Style(NamedTuple):
    """What an element makes of the text within it: marks, and whether it is centred or a caption."""

    marks: int
    centred: bool
    caption: bool


@dataclass
class _Walk:
    """The state of one walk; `texts` and their `marks` are the text since the last line ended."""

    texts: list[str] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    image: bool = False
    mark: int = 0  # of the text that comes next
    centred: int = 0
    caption: int = 0
    bullet: bool = False
    tables: list[bool] = field(default_factory=list)  # of each open table, whether it frames images
    styles: list[tuple[HtmlElement, _Style, int]] = field(default_factory=list)  # of open elements; the mark before

    @property
    def framed(self) -> bool:
        """Whether the walk is within a table that frames images."""
        return bool(self.tables) and self.tables[-1]

    def begin(self, element: HtmlElement, style: _Style) -> None:
        """Enter an element that has a style."""
        self.styles.append((element, style, self.mark))
        self.mark |= style.marks
        self.centred += style.centred
        self.caption += style.caption

    def leave(self) -> None:
        """Leave the element that was entered last."""
        _, style, self.mark = self.styles.pop()
        self.centred -= style.centred
        self.caption -= style.caption

    def add(self, string: str | None) -> None:
        """More text of the line."""
        if string:
            self.texts.append(string)
            self.marks.append(self.mark)

    def end_line(self, found: list[Line]) -> None:
        """Add the line so far, if it holds anything."""
        if not self.texts and not self.image:
            return
        seen = text.line("".join(self.texts))
        if seen or self.image:
            bullet = "- " if seen and self.bullet and not _MARKED.match(seen) else ""
            slanted, linked, strong = self._marked(seen)
            found.append(
                Line(bullet + seen, self.image, slanted, self.centred > 0, self.caption > 0, linked=linked, bold=strong)
            )
            self.bullet = self.bullet and not seen
        self.texts.clear()
        self.marks.clear()
        self.image = False

    def _marked(self, seen: str) -> tuple[bool, bool, bool]:
        """Whether all that is seen of the line is slanted, most of it a link, all of it bold."""
        if seen and not any(self.marks):
            return False, False, False
        marks = [mark for string, mark in zip(self.texts, self.marks, strict=True) if string.strip()]
        link = sum(len(string) for string, mark in zip(self.texts, self.marks, strict=True) if mark & _LINK)
        linked = link >= _LINKED * len(seen) > 0
        return all(mark & _SLANTED for mark in marks), linked, all(mark & _STRONG for mark in marks)


def lines_of(
    root: HtmlElement, *, until: HtmlElement | None = None, drop: frozenset[HtmlElement] = frozenset()
) -> list[Line]:
    """Every line below an element, in page order, or those before the element `until`; without the elements `drop`.

    Walks without recursion, so that depth cannot hurt.
    """
    walk = _Walk()
    found: list[Line] = []
    skipped: HtmlElement | None = None
    events = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in events:
        if element is until:
            break
        if event != "start":
            _leave(walk, found, element, seen=event == "end" and element is not skipped)
            if element is not root:
                walk.add(element.tail)
        elif not _enter(walk, found, element, dropped=element in drop, within=element is not root):
            skipped = element
            events.skip_subtree()
    walk.end_line(found)
    return found


def _enter(walk: _Walk, found: list[Line], element: HtmlElement, *, dropped: bool, within: bool) -> bool:
    """Begin an element; false if what is `within` the root and not seen, or a table that is read as rows."""
    tag = element.tag
    attributes = dict(element.items()) if element.attrib else _NONE
    if tag in BLOCK:
        walk.end_line(found)
    if within and (dropped or hidden(tag, attributes)):
        return False
    if tag == "table":
        if within and tables.is_data(element):
            found.extend(Line(row, table=True) for row in tables.rows(element))
            return False
        walk.tables.append(tables.is_frame(element))
    elif tag == "li":
        walk.bullet = True
    elif tag == "img":
        walk.image = True
    if attributes or tag in _STYLED or walk.tables:
        style = _style(walk, element, tag, attributes)
        if any(style):
            walk.begin(element, style)
    walk.add(element.text)
    return True


def _leave(walk: _Walk, found: list[Line], element: HtmlElement, *, seen: bool) -> None:
    if not seen:
        return
    tag = element.tag
    if tag in BLOCK:
        walk.end_line(found)
        walk.bullet = walk.bullet and tag != "li"
    if walk.styles and walk.styles[-1][0] is element:
        walk.leave()
    if tag == "table":
        walk.tables.pop()


def _style(walk: _Walk, element: HtmlElement, tag: str, attributes: Mapping[str, str]) -> _Style:
    marks = _SLANTED * (tag in _ITALIC) | _LINK * (tag == "a" and "href" in attributes) | _STRONG * (tag in _BOLD)
    caption = tag == "figcaption" or (walk.framed and tables.is_caption_cell(element))
    return _Style(marks, tag == "center" or (bool(attributes) and _is_centred(attributes)), caption)


def _is_centred(attributes: Mapping[str, str]) -> bool:
    style = attributes.get("style", "")
    return (
        attributes.get("align", "").lower() == "center"
        or "text-center" in attributes.get("class", "")
        or ("center" in style and bool(_CENTRED.search(style[:_LONGEST_STYLE])))
    )
