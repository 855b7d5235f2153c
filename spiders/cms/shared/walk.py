"""What a walk over an article's elements gathers: lines of text in page order, images where they stand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from spiders.cms.shared import text
from spiders.cms.shared.seen import BLOCK

_CENTRED = re.compile(r"text-align\s{0,9}:\s{0,9}(?:-webkit-)?center", re.IGNORECASE)
_ITALIC = frozenset({"em", "i"})
_BOLD = frozenset({"strong", "b", "h1", "h2", "h3", "h4"})
_STYLED = _ITALIC | _BOLD | {"center", "figcaption"}
_MARKED = re.compile(r"[-–—+*•·▪➢✓]|\w{1,3}[.)]\s")
_LINKED = 0.6  # share of a line that makes it a link
_LONGEST_STYLE = 2000
_SLANTED, _LINK, _STRONG = 1, 2, 4  # marks of a piece of text
Attributes = Mapping[str, str]


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


_PLAIN = _Style(0, centred=False, caption=False)


@dataclass
class Walk:
    """The state of one walk; `texts` and their `marks` are the text since the last line ended."""

    texts: list[str] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    image: bool = False
    mark: int = 0  # of the text that comes next
    centred: int = 0
    caption: int = 0
    bullet: bool = False
    styles: list[tuple[_Style, int]] = field(default_factory=list)  # of open elements, with the mark before each
    lines: list[Line] = field(default_factory=list)

    def open(self, tag: str, attributes: Attributes, *, caption: bool) -> None:
        """Enter an element that is seen; `caption` where it is one by its place."""
        if tag == "li":
            self.bullet = True
        elif tag == "img":
            self.image = True
        style = _style(tag, attributes, caption=caption) if attributes or caption or tag in _STYLED else _PLAIN
        self.styles.append((style, self.mark))
        self.mark |= style.marks
        self.centred += style.centred
        self.caption += style.caption

    def close(self, tag: str) -> None:
        """Leave the element that was entered last."""
        self.bullet = self.bullet and tag != "li"
        style, self.mark = self.styles.pop()
        self.centred -= style.centred
        self.caption -= style.caption

    def add(self, string: str | None) -> None:
        """More text of the line."""
        if string:
            self.texts.append(string)
            self.marks.append(self.mark)

    def border(self, tag: str) -> None:
        """The edge of an element: that of a block ends the line so far."""
        if tag in BLOCK:
            self.end_line()

    def end_line(self) -> None:
        """Add the line so far, if it holds anything."""
        if not self.texts and not self.image:
            return
        seen = text.line("".join(self.texts))
        if seen or self.image:
            bullet = "- " if seen and self.bullet and not _MARKED.match(seen) else ""
            slanted, linked, strong = self._marked(seen)
            self.lines.append(
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


def _style(tag: str, attributes: Attributes, *, caption: bool) -> _Style:
    marks = _SLANTED * (tag in _ITALIC) | _LINK * (tag == "a" and "href" in attributes) | _STRONG * (tag in _BOLD)
    return _Style(marks, tag == "center" or _is_centred(attributes), caption or tag == "figcaption")


def _is_centred(attributes: Attributes) -> bool:
    style = attributes.get("style", "")
    return (
        attributes.get("align", "").lower() == "center"
        or "text-center" in attributes.get("class", "")
        or ("center" in style and bool(_CENTRED.search(style[:_LONGEST_STYLE])))
    )
