"""When an article was published, from several places of its page: two that agree, or a doubt that people can see."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from lxml.html import HtmlElement

from models import Issue
from models.article import IssueCode
from spiders.cms.shared import stamps
from spiders.cms.shared.blocks import lines_of


@dataclass(frozen=True)
class Place:
    """One independent place of a page that says when it was published; `name` is shown to people."""

    name: str
    moment: datetime


def place(name: str, values: Iterable[str | None]) -> Place | None:
    """The first of a place's values (metadata, or a stamp's line) that can be read as a moment; None if none can."""
    moments = (stamps.of_metadata(value) for value in values if value)
    return next((Place(name, moment) for moment in moments if moment), None)


def shown(name: str, lines: Iterable[str]) -> Place | None:
    """The first line that is nothing but a stamp."""
    moments = map(stamps.of_line, lines)
    return next((Place(name, moment) for moment in moments if moment), None)


def shown_above(root: HtmlElement, body: HtmlElement, most: int = 15) -> Place | None:
    """The stamp among an article's lines above its body: where templates are unknown."""
    return shown("visible", (line.text for line in lines_of(root, until=body)[:most]))


def published(found: Iterable[Place | None]) -> tuple[datetime | None, tuple[Issue, ...]]:
    """The moment that the first place with an ally says, else the first place's; and the doubt, if there is one.

    Give the places from the most to the least trusted; of one name the first counts. Two places agree if they say the
    same minute, or if one of them says only the day and the other a minute of it: then the minute counts.
    """
    named: dict[str, Place] = {}
    for one in found:
        if one:
            named.setdefault(one.name, one)
    places = list(named.values())
    for one in places:
        ally = next((other for other in places if other is not one and _agree(one.moment, other.moment)), None)
        if ally:
            return (ally if _is_day(one.moment) else one).moment, ()
    if not places:
        return None, (Issue(code="published_unknown", detail="no place of the page says when it was published"),)
    code: IssueCode = "published_one_place" if len(places) == 1 else "published_disagree"
    return places[0].moment, (Issue(code=code, detail=_said(places)),)


def _agree(one: datetime, other: datetime) -> bool:
    if one.date() != other.date():
        return False
    return _is_day(one) or _is_day(other) or (one.hour, one.minute) == (other.hour, other.minute)


def _is_day(moment: datetime) -> bool:
    """Whether a moment is a day's midnight, which is how a day without a time is read."""
    return moment.time() == time.min


def _said(places: Sequence[Place]) -> str:
    return "; ".join(f"{one.name} {one.moment.isoformat(timespec='minutes')}" for one in places)
