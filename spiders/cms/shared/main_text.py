"""Where a page of unknown layout holds its article: trafilatura says which text, the tree says which element."""

import unicodedata
from collections.abc import Iterator
from copy import deepcopy

import trafilatura
from lxml import etree
from lxml.html import HtmlElement

_SHINGLE = 4  # words: enough to know a passage again
_Shingle = tuple[str, str, str, str]
_DROPPED = ("script", "style", "noscript", "svg", "select", "nav", "footer", "link", "iframe", "button", "canvas")
_SHARE = 0.8  # of the article's text that its element holds; the rest may be a lead or a caption outside
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
    weight = _weights(root, passages)
    total, element = weight.get(root, 0), root
    while total:
        inner = next((child for child in element if weight.get(child, 0) >= _SHARE * total), None)
        if inner is None:
            return element
        element = inner
    return None


def _main_text(root: HtmlElement) -> str:
    """What trafilatura takes for the page's text, in its fast mode and without metadata, which we read ourselves.

    It copies the tree half a dozen times: what it would drop is dropped before.
    """
    slim = deepcopy(root)
    etree.strip_elements(slim, *_DROPPED, with_tail=False)
    found = trafilatura.extract(slim, fast=True, include_comments=False, include_tables=True, with_metadata=False)
    return found or ""


def _shingles(found: str) -> frozenset[_Shingle]:
    return frozenset(shingle for line in found.split("\n") for shingle in _of_words(line.split()))


def _of_words(words: list[str]) -> Iterator[_Shingle]:
    return zip(words, words[1:], words[2:], words[3:], strict=False)


def _weights(root: HtmlElement, passages: frozenset[_Shingle]) -> dict[HtmlElement, int]:
    """For each element, how many characters below it belong to the passages."""
    order = [element for element in root.iter() if isinstance(element.tag, str)]
    weight: dict[HtmlElement, int] = {}
    for element in order:
        own = _known(element.text, passages)
        if own:
            weight[element] = weight.get(element, 0) + own
        behind = _known(element.tail, passages)
        parent = element.getparent() if behind else None
        if parent is not None and element is not root:
            weight[parent] = weight.get(parent, 0) + behind
    for element in reversed(order):
        held = weight.get(element)
        parent = element.getparent() if held and element is not root else None
        if held and parent is not None:
            weight[parent] = weight.get(parent, 0) + held
    return weight


def _known(string: str | None, passages: frozenset[_Shingle]) -> int:
    """The length of a text that belongs to the passages, by its first, its middle or its last words; else 0."""
    if not string or len(string) <= _SHINGLE or string.isspace():
        return 0
    words = unicodedata.normalize("NFC", string).split()
    last = len(words) - _SHINGLE
    if last < 0:
        return 0
    starts = (0, last // 2, last)
    return len(string) if any((*words[start : start + _SHINGLE],) in passages for start in starts) else 0
