"""Where a page of unknown layout holds its article: trafilatura says which text, the tree says which element."""

from collections.abc import Iterator

import trafilatura
from lxml.html import HtmlElement

from spiders.cms.shared import text

_SHINGLE = 4  # words: enough to know a passage again
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
    found = trafilatura.extract(root, fast=True, include_comments=False, include_tables=True, with_metadata=False)
    passages = _shingles(found[:_LARGEST]) if found else frozenset()
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


def _shingles(found: str) -> frozenset[tuple[str, ...]]:
    return frozenset(shingle for line in found.split("\n") for shingle in _of_words(text.plain(line).split()))


def _of_words(words: list[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[place : place + _SHINGLE]) for place in range(len(words) - _SHINGLE + 1))


def _weights(root: HtmlElement, passages: frozenset[tuple[str, ...]]) -> dict[HtmlElement, int]:
    """For each element, how many characters below it belong to the passages."""
    order = [element for element in root.iter() if isinstance(element.tag, str)]
    weight: dict[HtmlElement, int] = {}
    for element in order:
        weight[element] = weight.get(element, 0) + _known(element.text, passages)
        parent = element.getparent()
        if parent is not None and element is not root:
            weight[parent] = weight.get(parent, 0) + _known(element.tail, passages)
    for element in reversed(order):
        parent = element.getparent()
        if parent is not None and element is not root:
            weight[parent] += weight[element]
    return weight


def _known(string: str | None, passages: frozenset[tuple[str, ...]]) -> int:
    words = text.plain(string).split() if string and len(string) > _SHINGLE else []
    return len(string or "") if any(shingle in passages for shingle in _of_words(words)) else 0
