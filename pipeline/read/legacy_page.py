"""Pages with stretches in a legacy charset: the tree is converted in place, block by block, and read again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from gazetteers.charsets import Charset
from models import Issue
from pipeline.read.legacy import convert, is_better, is_genuine, judge
from spiders.cms.shared.seen import BLOCK

# fonts whose small letters look like capitals: `.VnTimeH`
_CAPITALS = re.compile(r"\.Vn\w{1,30}H\b")
_UNREAD = frozenset({"script", "style", "noscript", "template"})
_LONGEST_STYLE = 2000


@dataclass(frozen=True)
class _Node:
    """One text of a tree: an element's own, or what follows it."""

    element: HtmlElement
    tail: bool
    capitals: bool

    @property
    def text(self) -> str:
        return (self.element.tail if self.tail else self.element.text) or ""

    def convert(self, charset: Charset) -> None:
        better = convert(self.text, charset)
        better = better.upper() if self.capitals and charset == "tcvn3" else better
        if self.tail:
            self.element.tail = better
        else:
            self.element.text = better


@dataclass
class _Stretch:
    """The texts of one block."""

    nodes: list[_Node] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(node.text for node in self.nodes)


def convert_tree(tree: HtmlElement) -> Issue | None:
    """Convert the blocks of a page that are certainly in a legacy charset; what was done, or is in doubt.

    Short blocks follow the page: its charset, where their words are syllables in it rather than as they stand. In a
    block of both (a label in Unicode before a name) each text stands for itself.
    """
    stretches = [stretch for stretch in _stretches(tree) if stretch.text.strip()]
    texts = [stretch.text for stretch in stretches]
    judged = [judge(" ".join(text for text in texts if not is_genuine(text))), *map(judge, texts)]
    certain = {one.charset for one in judged if one.verdict == "certain" and one.charset}
    if len(certain) != 1:
        doubtful = sorted({one.charset for one in judged if one.charset})
        return Issue(code="charset_doubtful", detail=", ".join(doubtful)) if doubtful else None
    (charset,) = certain
    for stretch in stretches:
        whole = is_better(stretch.text, charset)
        for node in stretch.nodes:
            if whole or is_better(node.text, charset):
                node.convert(charset)
    _convert_metadata(tree, charset)
    return Issue(code="charset_converted", detail=charset)


def _convert_metadata(tree: HtmlElement, charset: Charset) -> None:
    for element in tree.iter("meta"):
        said = element.get("content", "")
        if is_better(said, charset):
            element.set("content", convert(said, charset))


def _stretches(tree: HtmlElement) -> Iterator[_Stretch]:
    """The page's texts by blocks, in the order in which elements begin."""
    current = _Stretch()
    capitals: set[HtmlElement] = set()
    for element in tree.iter():
        parent = element.getparent()
        within = parent is not None and parent in capitals
        if isinstance(element.tag, str) and element.tag not in _UNREAD:
            if element.tag in BLOCK or element.tag in {"title", "body"}:
                yield current
                current = _Stretch()
            if within or _CAPITALS.search(element.get("style", "")[:_LONGEST_STYLE] + element.get("face", "")):
                capitals.add(element)
            current.nodes.append(_Node(element, tail=False, capitals=element in capitals))
        current.nodes.append(_Node(element, tail=True, capitals=within))
    yield current
