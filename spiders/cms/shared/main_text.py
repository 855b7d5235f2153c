"""Where a page of unknown layout holds its article: trafilatura says which text, the tree says which element."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import cast

import trafilatura
from lxml import etree
from lxml.html import HtmlElement
from trafilatura.settings import Extractor

_SHINGLE = 4  # words: enough to know a passage again
_Shingle = tuple[str, str, str, str]
_Text = etree._ElementUnicodeResult  # noqa: SLF001  # what lxml's stubs call a text that knows its element
_DROPPED = ("script", "style", "noscript", "svg", "select", "nav", "footer", "link", "iframe", "button", "canvas")
_OPTIONS = Extractor(fast=True, comments=False, tables=True, with_metadata=False)  # it would read them anew each time
_SHARE = 0.8  # of the article's text that its element holds; the rest may be a lead or a caption outside
_WINDOW = 0.8  # of the page's prose that trafilatura is shown
# texts as long as a sentence, and those in which a passage may be known again
_PROSE = etree.XPath("//text()[string-length() > 60][not(parent::a)]")
_TEXTS = etree.XPath("//text()[string-length() > 30][not(parent::script or parent::style)]")
# trafilatura needs quadratic time for the cells of a row and for tables within tables: no article has these
_MONSTROUS = "boolean(//tr[count(*) > 500] | //table[count(ancestor::table) > 12])"
_LARGEST = 2_000_000  # characters of text beyond which no passage is looked for


def main_element(root: HtmlElement) -> HtmlElement | None:
    """The smallest element that holds most of what trafilatura takes for the page's text; None where it finds none,
    and on a page whose tables no person wrote.

    trafilatura's own text is not used: it loses leads and captions (see MEASURED.md), and its whitespace is its own.
    """
    if root.xpath(_MONSTROUS):
        return None
    passages = _shingles(_main_text(root)[:_LARGEST])
    if not passages:
        return None
    return _smallest(root, [(text, _known(text, passages)) for text in _found(_TEXTS, root)], _SHARE)


def _main_text(root: HtmlElement) -> str:
    """What trafilatura takes for the page's text, in its fast mode and without metadata, which we read ourselves.

    It copies the tree half a dozen times: it is shown the part that holds the page's prose, without what it would drop.
    """
    slim = deepcopy(root)
    etree.strip_elements(slim, *_DROPPED, with_tail=False)
    prose = _smallest(slim, [(text, 0 if text.isspace() else len(text)) for text in _found(_PROSE, slim)], _WINDOW)
    return trafilatura.extract(slim if prose is None else _page_of(prose), options=_OPTIONS) or ""


def _found(path: etree.XPath, root: HtmlElement) -> list[_Text]:
    return cast("list[_Text]", path(root))


def _page_of(element: HtmlElement) -> HtmlElement:
    """A page that holds nothing but the element, which is taken from its own."""
    page = element.makeelement("html")
    etree.SubElement(page, "body").append(element)
    return page


def _smallest(root: HtmlElement, weighed: Iterable[tuple[_Text, int]], share: float) -> HtmlElement | None:
    """The smallest element that holds this share of the texts' weight; None where they have none."""
    weight: dict[HtmlElement, int] = {}
    for text, own in weighed:
        parent = text.getparent() if own else None
        holder = parent.getparent() if parent is not None and text.is_tail else parent
        if holder is not None:
            weight[holder] = weight.get(holder, 0) + own
    for element in reversed(list(root.iter("*"))):
        held = weight.get(element)
        parent = element.getparent() if held and element is not root else None
        if held and parent is not None:
            weight[parent] = weight.get(parent, 0) + held
    return _descend(root, weight, share * weight.get(root, 0))


def _descend(element: HtmlElement, weight: Mapping[HtmlElement, int], least: float) -> HtmlElement | None:
    if not least:
        return None
    while True:
        inner = next((child for child in element if weight.get(child, 0) >= least), None)
        if inner is None:
            return element
        element = inner


def _shingles(found: str) -> frozenset[_Shingle]:
    return frozenset(shingle for line in found.split("\n") for shingle in _of_words(line.split()))


def _of_words(words: list[str]) -> Iterator[_Shingle]:
    return zip(words, words[1:], words[2:], words[3:], strict=False)


def _known(string: str, passages: frozenset[_Shingle]) -> int:
    """The length of a text that belongs to the passages, by its first, its middle or its last words; else 0."""
    words = unicodedata.normalize("NFC", string).split()
    last = len(words) - _SHINGLE
    if last < 0:
        return 0
    starts = (0, last // 2, last)
    return len(string) if any((*words[start : start + _SHINGLE],) in passages for start in starts) else 0
