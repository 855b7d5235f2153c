"""What of an element is seen: which elements begin a line, which are hidden, and all their text on one line."""

import re
from collections.abc import Mapping

from lxml import etree
from lxml.html import HtmlElement

from spiders.cms.shared import text

BLOCK = frozenset(
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
_LONGEST_STYLE = 2000


def unseen(element: HtmlElement) -> bool:
    """Whether an element is never shown: code, form controls, or hidden by attribute, class or style."""
    return hidden(element.tag, dict(element.items()))


def hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element of this name, with these attributes, is never shown."""
    if tag in _UNSEEN:
        return True
    if not attributes:
        return False
    classes, style = attributes.get("class", ""), attributes.get("style", "")
    if "hidden" in attributes or ("hid" in style.lower() and _HIDDEN.search(style[:_LONGEST_STYLE])):
        return True
    return _can_hide(classes, style)


def _can_hide(classes: str, style: str) -> bool:
    hides = ("hid" in classes or "none" in classes) and not {"hidden", "d-none", "hide"}.isdisjoint(classes.split())
    return hides or ("none" in style.lower() and bool(_HIDDEN.search(style[:_LONGEST_STYLE])))


def flat(element: HtmlElement | None) -> str:
    """All that is seen of an element, on one line; nothing within is taken for a table. Empty for none."""
    if element is None:
        return ""
    pieces: list[str] = [element.text or ""]
    events = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, inner in events:
        if inner is element:
            continue
        if event == "start":
            if unseen(inner):
                events.skip_subtree()
            else:
                pieces.append((" " if inner.tag in BLOCK else "") + (inner.text or ""))
        else:
            pieces.append((" " if inner.tag in BLOCK else "") + (inner.tail or ""))
    return text.line("".join(pieces))
