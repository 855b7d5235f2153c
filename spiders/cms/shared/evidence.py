"""What a page's metadata say of an article: JSON-LD, meta elements, microdata, times."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import dateparser
from lxml.html import HtmlElement

from spiders.cms.base import Page
from spiders.cms.shared import credits, publication, stamps, text  # noqa: A004  # the builtin is no word here
from spiders.cms.shared.page import meta, path, paths
from spiders.cms.shared.publication import Place

_ARTICLE = re.compile(r"(?:News|Blog|Scholarly|Report)?(?:Article|Posting)$")
_DATES = ("article:published_time", "datePublished", "pubdate", "publishdate", "DC.date.issued", "date", "DC.Date")
_MARKED = paths(
    "descendant::*[@itemprop='datePublished']",
    "descendant::time[@pubdate]",
    "descendant::article/descendant::time[@datetime]",
)
# none within or beside a link: those are dates of other articles
_CLASSED = path(
    "descendant::*[contains(@class,'date') or contains(@class,'time') or contains(@class,'ngay')]"
    "[not(.//a) and not(../a) and not(ancestor::li)]"
)
_JSON = path("descendant::script[@type='application/ld+json']")
_LONGEST = 200_000  # characters of JSON-LD
_MOST = 50  # elements that are looked at


def is_marked_article(page: Page) -> bool:
    """Whether the metadata say that the page is one article."""
    return meta(page, "og:type") == "article" or any(_linked(page)) or bool(meta(page, "article:published_time"))


def places(page: Page, visible: Place | None) -> list[Place | None]:
    """The independent places that say when the page was published, from the most to the least trusted.

    JSON-LD, metadata and microdata come from one field of a CMS each, the visible line from what a person set: it is
    asked of an element of dates where no line is nothing but a stamp, and then only if nothing else says anything.
    """
    linked = (str(article["datePublished"]) for article in _linked(page) if article.get("datePublished"))
    marked = (element.get("content") or element.get("datetime") for element in _marks(page))
    found = [
        publication.place("JSON-LD", linked),
        publication.place("metadata", (meta(page, name) for name in _DATES)),
        publication.place("microdata", marked),
        visible,
    ]
    unknown = None if any(found) else _of_unknown_form(page)
    return [*found, Place("visible", unknown) if unknown else None]


def _marks(page: Page) -> Iterator[HtmlElement]:
    return (element for marks in _MARKED for element in marks(page.tree)[:_MOST])


def author(page: Page, site: str | None) -> str | None:
    """The person whom the metadata name as author; most sites name their office, which is none."""
    names = [name for article in _linked(page) for name in _names(article.get("author"))]
    names += [name for name in (meta(page, "article:author", "author"),) if name]
    people = (credits.person(name, site) for name in names if credits.are_names(name))
    return next((person for person in people if person), None)


def _of_unknown_form(page: Page) -> datetime | None:
    """A stamp in an element of dates whose form only dateparser knows; relative ones ("2 giờ trước") are not read."""
    for element in _CLASSED(page.tree)[:_MOST]:
        line = text.line(element.text_content()[:200])
        moment = stamps.of_line(line)
        if not moment and any(char.isdigit() for char in line) and len(line) < 60:  # noqa: PLR2004  # a stamp is short
            moment = dateparser.parse(line, languages=["vi", "en"], settings=_SETTINGS)
        if moment:
            return moment if moment.tzinfo else moment.replace(tzinfo=stamps.VIETNAM)
    return None


_SETTINGS: Any = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY"}


def _linked(page: Page) -> Iterator[dict[str, Any]]:
    """The articles of the page's JSON-LD; what is no JSON is passed over."""
    for script in _JSON(page.tree)[:_MOST]:
        source = script.text or ""
        try:
            graph = json.loads(source, strict=False) if len(source) <= _LONGEST else None
        except (json.JSONDecodeError, RecursionError):
            continue
        for node in _nodes(graph):
            kinds = node.get("@type")
            if any(
                isinstance(kind, str) and _ARTICLE.match(kind)
                for kind in (kinds if isinstance(kinds, list) else [kinds])
            ):
                yield node


def _nodes(graph: object) -> Iterator[dict[str, Any]]:
    for node in graph if isinstance(graph, list) else [graph]:
        if isinstance(node, dict):
            yield node
            inner = node.get("@graph")
            yield from (child for child in inner if isinstance(child, dict)) if isinstance(inner, list) else ()


def _names(said: object) -> Iterator[str]:
    for person in said if isinstance(said, list) else [said]:
        name = person.get("name") if isinstance(person, dict) else person
        if isinstance(name, str):
            yield name
