"""HTML as a reader sees it: lines of text in page order, tables as rows, images where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

from spiders.cms.shared import text

_BLOCK = frozenset(
    {
        *("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead"),
        *("tbody", "tfoot", "tr", "td", "th", "caption", "blockquote", "pre", "section", "article", "header", "footer"),
        *("main", "aside", "nav", "address", "figure", "figcaption", "hr", "center", "fieldset", "details", "summary"),
    }
)
_UNSEEN = frozenset(
    {
        *("script", "style", "noscript", "template", "iframe", "object", "embed", "input", "select", "textarea"),
        *("button", "svg", "audio", "video", "link", "meta", "head", "title", "map", "canvas", "label"),
    }
)
_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_CENTRED = re.compile(r"text-align\s{0,9}:\s{0,9}(?:-webkit-)?center", re.IGNORECASE)
_ITALIC = frozenset({"em", "i"})
_MARKED = re.compile(r"[-–—+*•·▪➢✓]|\w{1,3}[.)]\s")
_LINKED = 0.6  # share of a line that makes it a link
_LONGEST_CELL = 600
_LONGEST_CAPTION = 300
_LARGEST_FRAME = 6  # cells: one to three images with their captions
_Treatment = Literal["walk", "rows", "drop"]
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


@dataclass
class _Walk:
    """The state of one walk; pieces are the text since the last line ended."""

    pieces: list[tuple[str, bool, bool]] = field(default_factory=list)  # text, slanted, linked
    image: bool = False
    italic: int = 0
    linked: int = 0
    centred: int = 0
    caption: int = 0
    bullet: bool = False
    tables: list[bool] = field(default_factory=list)  # of each open table, whether it frames images

    @property
    def framed(self) -> bool:
        """Whether the walk is within a table that frames images."""
        return bool(self.tables) and self.tables[-1]

    def add(self, string: str | None) -> None:
        """More text of the line."""
        if string:
            self.pieces.append((string, self.italic > 0, self.linked > 0))

    def end_line(self) -> Iterator[Line]:
        """The line so far, if it holds anything."""
        if not self.pieces and not self.image:
            return
        seen = text.line("".join(piece for piece, _, _ in self.pieces))
        if seen or self.image:
            italic = all(slanted for piece, slanted, _ in self.pieces if piece.strip())
            linked = sum(len(piece) for piece, _, link in self.pieces if link) >= _LINKED * len(seen) > 0
            bullet = "- " if seen and self.bullet and not _MARKED.match(seen) else ""
            yield Line(bullet + seen, self.image, italic, self.centred > 0, self.caption > 0, linked=linked)
            self.bullet = self.bullet and not seen
        self.pieces.clear()
        self.image = False


def lines_of(root: HtmlElement) -> list[Line]:
    """Every line below an element, in page order. Walks without recursion, so that depth cannot hurt."""
    walk = _Walk()
    found: list[Line] = []
    skipped: HtmlElement | None = None
    events = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in events:
        if event == "start":
            treatment = _treatment(element) if element is not root else "walk"
            found += _enter(walk, element, treatment)
            if treatment != "walk":
                skipped = element
                events.skip_subtree()
        else:
            found += _leave(walk, element, root, seen=event == "end" and element is not skipped)
    return found + list(walk.end_line())


def _enter(walk: _Walk, element: HtmlElement, treatment: _Treatment) -> Iterator[Line]:
    if element.tag in _BLOCK:
        yield from walk.end_line()
    if treatment == "rows":
        yield from _rows(element)
    if treatment != "walk":
        return
    walk.bullet = walk.bullet or element.tag == "li"
    if element.tag == "table":
        walk.tables.append(_is_frame(element))
    _shift(walk, element, 1)
    walk.image = walk.image or element.tag == "img"
    walk.add(element.text)


def _leave(walk: _Walk, element: HtmlElement, root: HtmlElement, *, seen: bool) -> Iterator[Line]:
    if seen and element.tag in _BLOCK:
        yield from walk.end_line()
        walk.bullet = walk.bullet and element.tag != "li"
    if seen:
        _shift(walk, element, -1)
    if seen and element.tag == "table":
        walk.tables.pop()
    if element is not root:
        walk.add(element.tail)


def _shift(walk: _Walk, element: HtmlElement, step: int) -> None:
    walk.italic += step * (element.tag in _ITALIC)
    walk.linked += step * (element.tag == "a" and element.get("href") is not None)
    walk.centred += step * _is_centred(element)
    walk.caption += step * (element.tag == "figcaption" or (walk.framed and _is_caption_cell(element)))


def _is_centred(element: HtmlElement) -> bool:
    style = element.get("style", "")[:_LONGEST_STYLE]
    named = element.tag == "center" or element.get("align", "").lower() == "center"
    return named or "text-center" in element.get("class", "") or bool(_CENTRED.search(style))


def _is_frame(table: HtmlElement) -> bool:
    """A small table around images: how CKEditor's users put captions under them."""
    cells = list(islice(table.iter("td"), _LARGEST_FRAME + 1))
    return len(cells) <= _LARGEST_FRAME and any(cell.find(".//img") is not None for cell in cells)


def _is_caption_cell(element: HtmlElement) -> bool:
    return element.tag == "td" and element.find(".//img") is None and len(_flat(element)) <= _LONGEST_CAPTION


def _treatment(element: HtmlElement) -> _Treatment:
    if _unseen(element):
        return "drop"
    return "rows" if _is_data(element) else "walk"


def _unseen(element: HtmlElement) -> bool:
    if element.tag in _UNSEEN or element.get("hidden") is not None:
        return True
    classes = element.get("class", "").split()
    return bool(
        {"hidden", "d-none", "hide"}.intersection(classes) or _HIDDEN.search(element.get("style", "")[:_LONGEST_STYLE])
    )


def _is_data(table: HtmlElement) -> bool:
    """Rows of several short cells. A table that lays out images, paragraphs, other tables is walked like any block."""
    if table.tag != "table" or table.find(".//table") is not None or table.find(".//img") is not None:
        return False
    rows = table.findall(".//tr")
    wide = any(len(row.findall("td") + row.findall("th")) > 1 for row in rows)
    return wide and all(len(_flat(cell)) <= _LONGEST_CELL for cell in table.iter("td", "th"))


def _rows(table: HtmlElement) -> Iterator[Line]:
    """A data table's rows, cells parted by bars: `Cụm | Cụm trưởng | Cụm phó`."""
    for caption in table.findall("caption"):
        yield Line(_flat(caption), table=True)
    for row in table.iter("tr"):
        cells = [_flat(cell) for cell in row if cell.tag in {"td", "th"}]
        if any(cells):
            yield Line(" | ".join(cells).strip(), table=True)


def _flat(element: HtmlElement) -> str:
    """All that is seen of an element, on one line; nothing within is taken for a table."""
    pieces: list[str] = [element.text or ""]
    events = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, inner in events:
        if inner is element:
            continue
        if event == "start":
            if _unseen(inner):
                events.skip_subtree()
            else:
                pieces.append((" " if inner.tag in _BLOCK else "") + (inner.text or ""))
        else:
            pieces.append((" " if inner.tag in _BLOCK else "") + (inner.tail or ""))
    return text.line("".join(pieces))
