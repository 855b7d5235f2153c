"""HTML as a reader sees it: lines of text in page order, tables as rows, images where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

from spiders.cms.shared import tables, text
from spiders.cms.shared.seen import BLOCK, unseen

_CENTRED = re.compile(r"text-align\s{0,9}:\s{0,9}(?:-webkit-)?center", re.IGNORECASE)
_ITALIC = frozenset({"em", "i"})
_BOLD = frozenset({"strong", "b", "h1", "h2", "h3", "h4"})
_MARKED = re.compile(r"[-–—+*•·▪➢✓]|\w{1,3}[.)]\s")
_LINKED = 0.6  # share of a line that makes it a link
_Treatment = Literal["walk", "rows", "drop"]
_Style = tuple[bool, bool, bool, bool, bool]  # italic, linked, centred, caption, bold
_LONGEST_STYLE = 2000


@dataclass(frozen=True)
class Line:
    """One line of text, or an image without one, and how it stands on the page."""

    text: str
    image: bool = False
    italic: bool = False
    centred: bool = False
    caption: bool = False  # said so by the markup: figcaption, or a cell of a table that holds an image
    table: bool = False
    linked: bool = False  # most of it is a link
    bold: bool = False


@dataclass
class _Walk:
    """The state of one walk; pieces are the text since the last line ended."""

    pieces: list[tuple[str, bool, bool, bool]] = field(default_factory=list)  # text, slanted, linked, bold
    image: bool = False
    italic: int = 0
    linked: int = 0
    bold: int = 0
    centred: int = 0
    caption: int = 0
    bullet: bool = False
    tables: list[bool] = field(default_factory=list)  # of each open table, whether it frames images
    styles: list[tuple[HtmlElement, _Style]] = field(default_factory=list)  # of open elements that have any

    @property
    def framed(self) -> bool:
        """Whether the walk is within a table that frames images."""
        return bool(self.tables) and self.tables[-1]

    def shift(self, style: _Style, step: int) -> None:
        """Enter (1) or leave (-1) an element of a style."""
        italic, linked, centred, caption, bold = style
        self.italic += step * italic
        self.linked += step * linked
        self.centred += step * centred
        self.caption += step * caption
        self.bold += step * bold

    def add(self, string: str | None) -> None:
        """More text of the line."""
        if string:
            self.pieces.append((string, self.italic > 0, self.linked > 0, self.bold > 0))

    def end_line(self) -> Iterator[Line]:
        """The line so far, if it holds anything."""
        if not self.pieces and not self.image:
            return
        seen = text.line("".join(piece for piece, _, _, _ in self.pieces))
        if seen or self.image:
            italic = all(slanted for piece, slanted, _, _ in self.pieces if piece.strip())
            bold = all(strong for piece, _, _, strong in self.pieces if piece.strip())
            linked = sum(len(piece) for piece, _, link, _ in self.pieces if link) >= _LINKED * len(seen) > 0
            bullet = "- " if seen and self.bullet and not _MARKED.match(seen) else ""
            yield Line(bullet + seen, self.image, italic, self.centred > 0, self.caption > 0, linked=linked, bold=bold)
            self.bullet = self.bullet and not seen
        self.pieces.clear()
        self.image = False


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
        if event == "start":
            treatment = "drop" if element in drop else _treatment(element) if element is not root else "walk"
            found += _enter(walk, element, treatment)
            if treatment != "walk":
                skipped = element
                events.skip_subtree()
        else:
            found += _leave(walk, element, root, seen=event == "end" and element is not skipped)
    return found + list(walk.end_line())


def _enter(walk: _Walk, element: HtmlElement, treatment: _Treatment) -> Iterator[Line]:
    if element.tag in BLOCK:
        yield from walk.end_line()
    if treatment == "rows":
        yield from (Line(row, table=True) for row in tables.rows(element))
    if treatment != "walk":
        return
    if element.tag == "li":
        walk.bullet = True
    elif element.tag == "table":
        walk.tables.append(tables.is_frame(element))
    elif element.tag == "img":
        walk.image = True
    style = _style(walk, element)
    if any(style):
        walk.styles.append((element, style))
        walk.shift(style, 1)
    walk.add(element.text)


def _leave(walk: _Walk, element: HtmlElement, root: HtmlElement, *, seen: bool) -> Iterator[Line]:
    if seen and element.tag in BLOCK:
        yield from walk.end_line()
        walk.bullet = walk.bullet and element.tag != "li"
    if seen and walk.styles and walk.styles[-1][0] is element:
        walk.shift(walk.styles.pop()[1], -1)
    if seen and element.tag == "table":
        walk.tables.pop()
    if element is not root:
        walk.add(element.tail)


def _style(walk: _Walk, element: HtmlElement) -> _Style:
    """What an element makes of the text within it."""
    tag = element.tag
    return (
        tag in _ITALIC,
        tag == "a" and element.get("href") is not None,
        _is_centred(element),
        tag == "figcaption" or (walk.framed and tables.is_caption_cell(element)),
        tag in _BOLD,
    )


def _is_centred(element: HtmlElement) -> bool:
    if not element.attrib:
        return bool(element.tag == "center")
    style = element.get("style", "")
    return (
        element.tag == "center"
        or element.get("align", "").lower() == "center"
        or "text-center" in element.get("class", "")
        or ("center" in style and bool(_CENTRED.search(style[:_LONGEST_STYLE])))
    )


def _treatment(element: HtmlElement) -> _Treatment:
    if unseen(element):
        return "drop"
    return "rows" if element.tag == "table" and tables.is_data(element) else "walk"
