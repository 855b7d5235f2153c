"""The emulation activities that the article reports."""

import re
from collections.abc import Sequence
from datetime import date

from models import Block, Event
from models.event import EventFormat
from pipeline.extract import spans
from pipeline.extract.candidates import watched
from pipeline.extract.component import component
from pipeline.extract.doc import Doc
from pipeline.extract.events.cues import Hit, hits
from pipeline.extract.events.evidence import Places, said_of, spans_of
from pipeline.extract.events.index import item_at
from pipeline.extract.events.losers import note_losers
from pipeline.extract.events.province import Known, province
from pipeline.extract.events.scenes import Scene, View, scenes, views
from pipeline.extract.events.terms import terms_of
from pipeline.extract.events.types import reported
from pipeline.extract.events.weighing import weighed
from pipeline.extract.events.when import When, dated, issued_day, last_day
from pipeline.extract.events.where import venue
from pipeline.extract.events.who import blocks_of, front_of, host_of, unit_count, units_of
from pipeline.extract.events.year import is_within, school_year
from pipeline.extract.events.zones import Sentence, read

_ONLINE = re.compile(
    r"(?<!dạy )(?<!học )(?<!thi )(?<!dịch vụ công )\btrực tuyến\b|\b(?:các|\d{1,4}) điểm cầu\b"
    r"|\b(?:zoom|google meet|ms teams)\b"
)
_IN_PERSON = re.compile(
    r"\b(?:hình thức|họp|tổ chức) trực tiếp\b|\btrực tiếp (?:kết hợp|và|với|tại (?!buổi|hội|lễ|cơ sở))"
    r"|\b(?:kết hợp|và|với|hoặc) trực tiếp\b"
)
_ONLINE_WORDS = ("trực tuyến", "điểm cầu", "zoom", "google meet", "ms teams")  # without one `_ONLINE` is not found
_IN_PERSON_WORDS = "trực tiếp"  # without it `_IN_PERSON` is not


@component("thidua_events")
def find_events(doc: Doc) -> None:
    """Sets the document's events: the reported activities, empty where the article reports none of emulation."""
    sentences = read(doc)
    blocks = spans.found(doc, spans.BLOCKS, Block)
    terms = terms_of(doc)
    forbidden: list[Hit] | None = [] if watched(doc) else None
    read_cues = hits(sentences, terms, forbidden)
    told = reported(read_cues, sentences, terms, has_block=bool(blocks))
    found = weighed(doc, told, read_cues, sentences, terms)
    if forbidden is not None:
        note_losers(doc, read_cues, forbidden, found)
    days = dated(doc, sentences, found) if found else []
    acted = scenes(doc, found, days, sentences, terms) if found else []
    seen = zip(acted, views(doc, acted, sentences), strict=True)
    spans.set_events(doc, [_event(doc, view, scene, days, alone=len(acted) == 1) for scene, view in seen])


def _event(doc: Doc, view: View, scene: Scene, days: list[When], *, alone: bool) -> Event:
    acts, sentences = scene.acts, view.own
    when = _of_document(doc, sentences, scene) or scene.when
    at = when.at if when else None
    place = venue(doc, sentences, at)
    host = host_of(doc, sentences, at)
    day = date.fromisoformat(when.start) if when and when.start else _published(doc)
    form, form_at = _format(sentences, at)
    blocks = blocks_of(doc, sentences, scene, at, alone=alone)
    honours = any(hit.cue.type == "award" for hit in acts)
    event = Event(
        types=tuple(dict.fromkeys(hit.cue.type for hit in acts)),
        date=when.date if when else None,
        start_date=when.start if when else None,
        end_date=last_day(when, days, sentences) if when else None,
        time=when.time if when else None,
        venue=place[0] if place else None,
        format=form,
        host=host.name if host else None,
        blocks=blocks,
        school_year=_school_year(doc, view, acts, when, alone=alone),
        province=_province(doc, view, Known(place[1:] if place else None, host, day, at, honours)),
        unit_count=unit_count(doc),
        rule="events/" + "; ".join(dict.fromkeys(f"{hit.cue.type}: {hit.cue.parts}" for hit in acts)),
        units=units_of(doc, sentences, blocks, host),
    )
    places = Places(at, place[1] if place else None, host.start if host else None, form_at, day)
    said = said_of(doc, sentences, acts, event, places)
    return event.model_copy(update={"said": said, "evidence": spans_of(said)})


def _school_year(doc: Doc, view: View, acts: Sequence[Hit], when: When | None, *, alone: bool) -> str | None:
    """The activity's own, else that of those before it if its day is in that year."""
    article = spans.article_of(doc)
    url = article.url if article else None
    year = school_year(view.own, acts, when, url, alone=alone)
    if year or view.wider is view.own or when is None:
        return year
    earlier = school_year(view.wider, acts, when, url, alone=alone)
    return earlier if earlier and is_within(when.date, earlier) else None


def _province(doc: Doc, view: View, known: Known) -> str | None:
    named = province(doc, view.own, known)
    return named if named or view.wider is view.own else province(doc, view.wider, known)


def _of_document(doc: Doc, sentences: list[Sentence], scene: Scene) -> When | None:
    """The day of the document that is the act, where headline and lead know no other day."""
    if not {hit.cue.type for hit in scene.acts} <= {"rollout", "award", "campaign_launch", "other"}:
        return None
    sentence = item_at(sentences, scene.when.at) if scene.when else None
    return issued_day(doc, sentences, scene.acts) if sentence is None or sentence.zone == "body" else None


def _published(doc: Doc) -> date | None:
    article = spans.article_of(doc)
    return article.published_at.date() if article and article.published_at else None


def _format(sentences: list[Sentence], at: int | None) -> tuple[EventFormat | None, int | None]:
    """The format and where it is said; only what the headline, the lead or the dated sentence say of it."""
    front = front_of(sentences, at)
    online = next((item.start for item in front if _is_online(item.folded)), None)
    direct = (item for item in front if _IN_PERSON_WORDS in item.folded)
    in_person = next((item.start for item in direct if _IN_PERSON.search(item.folded)), None)
    if online is None:
        return (None, None) if in_person is None else ("in_person", in_person)
    return ("online" if in_person is None else "hybrid"), online


def _is_online(folded: str) -> bool:
    return any(words in folded for words in _ONLINE_WORDS) and _ONLINE.search(folded) is not None
