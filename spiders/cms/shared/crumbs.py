"""The path from the home page to an article, as pages show it: its last step is the article's category."""

from itertools import islice

from lxml.html import HtmlElement

from spiders.cms.base import Page
from spiders.cms.shared import text
from spiders.cms.shared.page import all_of, has_class, likely, paths
from spiders.cms.shared.seen import flat
from spiders.cms.shared.signs import Signs

_SIGN = "crumb"  # in the class of what holds a path
_SIGNS = Signs([_SIGN.encode()])  # `in` is slow with so short a word
_LISTS = ("ul", "nav")
_BLOCKS = paths(f"descendant::div[contains(@class,'{_SIGN}')]//a[@href]")
_OTHERS = paths(f"descendant::div[{has_class('duong-dan')}]//a[@href]")
_HOME = frozenset({"trang chủ", "trang nhất", "home", ""})
_MOST = 20  # links; more is a menu
_LONGEST = 80  # characters; more is the article's own title


def crumb(page: Page) -> str | None:
    """The nearest step above the article; None where the page shows no path, or only the home page."""
    names = (flat(link) for link in reversed(_links(page)))
    return next((name for name in names if text.plain(name) not in _HOME and len(name) <= _LONGEST), None)


def _links(page: Page) -> list[HtmlElement]:
    """The steps of the page's path, by the first kind of holder that has any: most often an ordered list."""
    return _within(page.tree, "ol") or _unordered(page) or all_of(page.tree, likely(page, _OTHERS), _MOST)


def _unordered(page: Page) -> list[HtmlElement]:
    if page.source is not None and not _SIGNS.seen_in(page.source):
        return []
    listed = next(filter(None, (_within(page.tree, name) for name in _LISTS)), [])
    return listed or all_of(page.tree, _BLOCKS, _MOST)


def _within(tree: HtmlElement, name: str) -> list[HtmlElement]:
    """The links in the holders of this name, each once: what lies in one that lies in another was met already."""
    found: list[HtmlElement] = []
    met: set[HtmlElement] = set()
    for holder in tree.iter(name):
        if next(holder.iterancestors(name), None) in met:
            met.add(holder)
        elif _SIGN in holder.get("class", ""):
            met.add(holder)
            found += islice((link for link in holder.iter("a") if link.get("href") is not None), _MOST)
        if len(found) >= _MOST:
            break
    return found[:_MOST]
