"""The emulation activities that the article reports."""

import re
from collections.abc import Sequence
from datetime import date

from spacy.tokens import Doc

from models import Block, Event, Unit
from models.event import EventFormat, EventType
from pipeline.extract import spans
from pipeline.extract.candidates import lost, watched
from pipeline.extract.component import component
from pipeline.extract.events.cues import Hit, hits
from pipeline.extract.events.index import item_at, items_in
from pipeline.extract.events.losers import losers
from pipeline.extract.events.province import Known, province
from pipeline.extract.events.scenes import Scene, scenes
from pipeline.extract.events.terms import terms_of
from pipeline.extract.events.types import reported
from pipeline.extract.events.when import When, dated, issued_day, last_day
from pipeline.extract.events.where import venue
from pipeline.extract.events.year import school_year
from pipeline.extract.events.zones import Sentence, read

_ONLINE = re.compile(r"\btrực tuyến\b")
_IN_PERSON = re.compile(r"\btrực tiếp\b")
_HOSTS = re.compile(r"\s*(?:đã |vừa |phối hợp |long trọng )*(?:tổ chức|mở|họp|tiến hành)\b|[^.;\n]{0,40}\btổ chức\b")
_AT = re.compile(r"\b(?:tại|ở) (?:hội trường |phòng họp )?$")
_SEVERAL = re.compile(r"\b(?:các|những|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:cụm|khối)\b")
_ANY = re.compile(r"\b(?:cụm|khối)\b")
_NEAR = 30  # characters before a unit that say it is a place
_UMBRELLA = re.compile(r"\bcác đơn vị\b")


@component("thidua_events")
def find_events(doc: Doc) -> None:
    """Sets `doc._.events`: the reported activities, empty where the article reports none of emulation."""
    sentences = read(doc)
    blocks = spans.found(doc, spans.BLOCKS, Block)
    terms = terms_of(doc)
    told = hits(sentences, terms)
    found = reported(told, sentences, terms, has_block=bool(blocks))
    if watched(doc):
        for candidate in losers(told, found):
            lost(doc, candidate)
    if not found:
        doc._.events = []
        return
    days = dated(doc, sentences, found)
    acted = scenes(found, days, sentences, terms, blocks)
    doc._.events = [_event(doc, sentences, scene, days, alone=len(acted) == 1) for scene in acted]


def _event(doc: Doc, sentences: list[Sentence], scene: Scene, days: list[When], *, alone: bool) -> Event:
    acts = scene.acts
    when = _of_document(doc, sentences, scene) or scene.when
    at = when.at if when else None
    place = venue(doc, sentences, at)
    host = _host(doc, sentences, at)
    day = date.fromisoformat(when.start) if when and when.start else _published(doc)
    article = spans.article_of(doc)
    return Event(
        types=_types(acts),
        date=when.date if when else None,
        start_date=when.start if when else None,
        end_date=last_day(when, days, sentences) if when else None,
        time=when.time if when else None,
        venue=place[0] if place else None,
        format=_format(sentences, at),
        host=host.name if host else None,
        blocks=_blocks(doc, sentences, scene, at, alone=alone),
        school_year=school_year(sentences, acts, at, article.url if article else None, alone=alone),
        province=province(doc, sentences, Known(place[1:] if place else None, host, day, at)),
        unit_count=_unit_count(doc),
        evidence=_evidence(sentences, acts, when, place),
        rule="events/" + "; ".join(dict.fromkeys(f"{hit.cue.type}: {hit.cue.parts}" for hit in acts)),
    )


def _of_document(doc: Doc, sentences: list[Sentence], scene: Scene) -> When | None:
    """The day of the document that is the act, where headline and lead know no other day."""
    if not {hit.cue.type for hit in scene.acts} <= {"rollout", "award", "campaign_launch"}:
        return None
    sentence = item_at(sentences, scene.when.at) if scene.when else None
    return issued_day(doc, sentences, scene.acts) if sentence is None or sentence.zone == "body" else None


def _types(acts: Sequence[Hit]) -> tuple[EventType, ...]:
    return tuple(dict.fromkeys(hit.cue.type for hit in acts))


def _published(doc: Doc) -> date | None:
    article = spans.article_of(doc)
    return article.published_at.date() if article and article.published_at else None


def _format(sentences: list[Sentence], at: int | None) -> EventFormat | None:
    """Only what the headline, the lead or the dated sentence says of it."""
    said = " ".join(
        item.folded for item in sentences if item.zone != "body" or (at is not None and item.start <= at < item.end)
    )
    if not _ONLINE.search(said):
        return "in_person" if _IN_PERSON.search(said) else None
    return "hybrid" if _IN_PERSON.search(said) else "online"


def _host(doc: Doc, sentences: list[Sentence], at: int | None) -> Unit | None:
    """The organisation of which the dated sentence, else the lead, says that it held the activity."""
    units = spans.found(doc, spans.UNITS, Unit)
    front = [item for item in sentences if item.zone == "lead" or (at is not None and item.start <= at < item.end)]
    for sentence in front:
        for unit in items_in(units, sentence.start, sentence.end):
            at_unit = unit.start - sentence.start
            is_place = _AT.search(sentence.folded, max(0, at_unit - _NEAR), at_unit) is not None
            if not is_place and _HOSTS.match(sentence.folded, unit.end - sentence.start):
                return unit
    return None


def _blocks(doc: Doc, sentences: list[Sentence], scene: Scene, at: int | None, *, alone: bool) -> tuple[str, ...]:
    """The blocks of headline, lead and dated sentence, else of the sentences that tell the acts, else all if blocks
    are spoken of; one that holds the others is not named with them.

    One of several activities has the block that its own sentence names; a headline that speaks of several blocks means
    all that the article names.
    """
    blocks = spans.found(doc, spans.BLOCKS, Block)
    dated = [item for item in sentences if at is not None and item.start <= at < item.end]
    if not alone and (own := _named_in(blocks, dated)):
        return own
    front = [item for item in sentences if item.zone != "body" or item in dated]
    parts = [block for block in blocks if not _UMBRELLA.search(block.name)]
    several = any(_SEVERAL.search(item.folded) for item in front)
    about = several or any(_ANY.search(item.folded) for item in front)
    found = () if several else _named_in(parts, front) or _named_in(parts, [hit.sentence for hit in scene.acts])
    return found or (tuple(dict.fromkeys(block.name for block in parts or blocks)) if about else ())


def _named_in(blocks: list[Block], sentences: list[Sentence]) -> tuple[str, ...]:
    inside = [block for item in sentences for block in items_in(blocks, item.start, item.end)]
    return tuple(dict.fromkeys(block.name for block in sorted(inside, key=lambda block: block.start)))


def _unit_count(doc: Doc) -> int | None:
    counts = {block.member_count for block in spans.found(doc, spans.BLOCKS, Block)}
    return next(iter(counts)) if len(counts) == 1 else None


def _evidence(
    sentences: list[Sentence], acts: Sequence[Hit], when: When | None, place: tuple[str, int, int] | None
) -> tuple[tuple[int, int], ...]:
    """The sentences that say the types, the day and the place, in the order of the text."""
    first: dict[EventType, int] = {}
    for hit in acts:
        first.setdefault(hit.cue.type, hit.sentence.start)
    wanted = {*first.values()}
    points = [point for point in (when.at if when else None, place[1] if place else None) if point is not None]
    return tuple(
        (item.start, item.end)
        for item in sentences
        if item.start in wanted or any(item.start <= point < item.end for point in points)
    )
