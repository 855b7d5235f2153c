"""What a page's metadata say of an article: JSON-LD, meta elements, microdata, times."""

import json
import re
from collections.abc import Iterator
from datetime import datetime, time
from typing import Any

import dateparser

from spiders.cms.base import Page
from spiders.cms.shared import credits, stamps, text  # noqa: A004  # the builtin is no word here
from spiders.cms.shared.page import meta

_ARTICLE = re.compile(r"(?:News|Blog|Scholarly|Report)?(?:Article|Posting)$")
_DATES = ("article:published_time", "datePublished", "pubdate", "publishdate", "DC.date.issued", "date", "DC.Date")
_MARKED = (
    "//*[@itemprop='datePublished']/@content|//*[@itemprop='datePublished']/@datetime|//time[@pubdate]/@datetime",
    "//article//time/@datetime",
)
_CLASSED = "//*[contains(@class,'date') or contains(@class,'time') or contains(@class,'ngay')][not(.//a)]"
_LONGEST = 200_000  # characters of JSON-LD
_MOST = 50  # elements that are looked at


def is_marked_article(page: Page) -> bool:
    """Whether the metadata say that the page is one article."""
    return meta(page, "og:type") == "article" or any(_linked(page)) or bool(meta(page, "article:published_time"))


def published(page: Page, visible: datetime | None) -> datetime | None:
    """When the page says it was published: its metadata, to the minute of the visible stamp where that is of the same
    day; else the visible stamp.
    """
    said = _said(page)
    if said is None or (visible and visible.date() == said.date() and said.timetz().replace(tzinfo=None) == time.min):
        return visible or _of_unknown_form(page)
    return said


def author(page: Page, site: str | None) -> str | None:
    """The person whom the metadata name as author; most sites name their office, which is none."""
    names = [name for article in _linked(page) for name in _names(article.get("author"))]
    names += [name for name in (meta(page, "article:author", "author"),) if name]
    people = (credits.person(name, site) for name in names if credits.is_name(name))
    return next((person for person in people if person), None)


def _said(page: Page) -> datetime | None:
    values = [str(article["datePublished"]) for article in _linked(page) if article.get("datePublished")]
    values += [value for value in (meta(page, name) for name in _DATES) if value]
    values += [str(value) for path in _MARKED for value in page.tree.xpath(path)[:_MOST]]
    return next((moment for moment in map(stamps.of_metadata, values) if moment), None)


def _of_unknown_form(page: Page) -> datetime | None:
    """A stamp in an element of dates whose form only dateparser knows; relative ones ("2 giờ trước") are not read."""
    for element in page.tree.xpath(_CLASSED)[:_MOST]:
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
    for script in page.tree.xpath("//script[@type='application/ld+json']")[:_MOST]:
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
