"""Which line of a page of unknown layout is its title."""

import re

from lxml.html import HtmlElement

from spiders.cms.base import Page
from spiders.cms.shared import credits, text  # noqa: A004  # the builtin is no word here
from spiders.cms.shared.page import meta, path, site_name
from spiders.cms.shared.seen import flat

_MAIN = path("descendant::h1")
_HEADINGS = (
    _MAIN,
    path("descendant::*[contains(@class,'title') or contains(@class,'headline')]"),
    path("descendant::*[contains(@class,'tieu-de') or contains(@class,'tieude')]"),
    path("descendant::h2|descendant::h3"),
)
_HEADLINE = 6  # words; fewer may name a section
_CUT = re.compile(r"\s*(?:\.\.\.|…)$")
_SUFFIX = re.compile(r"\s+[|–—»-]\s+|\s*::\s*")
_MOST = 60  # headings that are looked at
_SHORTEST = 12  # characters of a cut title by which it is known again


def headline(page: Page) -> tuple[str, HtmlElement | None]:
    """The title, and the element that shows it: a heading that the page's metadata repeat, else what these say.

    Empty where there is neither.
    """
    said = [value for value in (meta(page, "og:title"), _document_title(page)) if value]
    for find in _HEADINGS:
        for element in find(page.tree)[:_MOST]:
            shown = flat(element)
            if shown and any(_says(value, shown) for value in said):
                return shown, element
    alone = _alone(page)
    if alone is not None and (not said or len(flat(alone).split()) >= _HEADLINE > len(said[0].split())):
        return flat(alone), alone
    return (_without_site(said[0], site_name(page)), None) if said else ("", None)


def _alone(page: Page) -> HtmlElement | None:
    """The page's first main heading, if it is the only one: a title, where the document is named after its section."""
    shown = [element for element in _MAIN(page.tree)[:_MOST] if flat(element)]
    return shown[0] if len(shown) == 1 or (shown and not meta(page, "og:title") and not _document_title(page)) else None


def _says(value: str, shown: str) -> bool:
    """Whether metadata say what a heading shows: the same, with the site's name behind it, or cut with dots."""
    wanted, bare = text.plain(_CUT.sub("", value)), text.plain(shown)
    if wanted == bare or (_CUT.search(value) and len(wanted) >= _SHORTEST and bare.startswith(wanted)):
        return True
    return any(text.plain(value[: suffix.start()]) == bare for suffix in _SUFFIX.finditer(value))


def _document_title(page: Page) -> str | None:
    title = page.tree.find(".//title")
    return text.line(title.text_content()) or None if title is not None else None


def _without_site(title: str, site: str | None) -> str:
    """The title without the name of its site behind a bar or a dash."""
    *heads, last = _SUFFIX.split(title)
    known = site is not None and f" {text.plain(last)} " in f" {text.plain(site)} "
    return title[: title.rindex(last)].rstrip(" |–—»-:") if heads and (known or credits.is_office(last)) else title
