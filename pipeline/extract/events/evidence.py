"""Which sentence says which attribute of an activity."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gazetteers.places import name_at
from models import Block, Event, Said
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.events.cues import Hit
from pipeline.extract.events.index import item_at
from pipeline.extract.events.year import year_in
from pipeline.extract.events.zones import Sentence
from pipeline.extract.geography import places_of


@dataclass(frozen=True)
class Places:
    """Where in the text date, venue, host and format are said, null where they are not; `day` is the day, if known."""

    dated: int | None
    venue: int | None
    host: int | None
    format: int | None
    day: date | None


def said_of(doc: Doc, sentences: list[Sentence], acts: Sequence[Hit], event: Event, places: Places) -> tuple[Said, ...]:
    """One sentence for each attribute that a sentence says, types first."""
    found = [*_types(acts), *_placed(doc, sentences, acts, event, places)]
    items = ((attribute, item_at(sentences, at)) for attribute, at in found if at is not None)
    return tuple(Said(attribute=name, start=item.start, end=item.end) for name, item in items if item)


def spans_of(said: Iterable[Said]) -> tuple[tuple[int, int], ...]:
    """The sentences that say the types, the day and the place, in the order of the text."""
    other = ("time", "host", "format", "blocks", "school_year", "province", "unit_count")
    return tuple(sorted({(item.start, item.end) for item in said if item.attribute not in other}))


def _types(acts: Sequence[Hit]) -> Iterator[tuple[str, int]]:
    """For each type its strongest cue, the first of several."""
    for kind in dict.fromkeys(hit.cue.type for hit in acts):
        yield kind, max((hit for hit in acts if hit.cue.type == kind), key=lambda hit: (hit.weight, -hit.start)).start


def _placed(
    doc: Doc, sentences: list[Sentence], acts: Sequence[Hit], event: Event, places: Places
) -> Iterator[tuple[str, int | None]]:
    yield "date", places.dated
    yield "time", places.dated if event.time else None
    yield "venue", places.venue
    yield "format", places.format
    yield "host", places.host
    blocks = spans.found(doc, spans.BLOCKS, Block)
    yield "blocks", next((block.start for block in blocks if block.name in event.blocks), None)
    counted = next((block.start for block in blocks if block.member_count == event.unit_count), None)
    yield "unit_count", counted if event.unit_count is not None else None
    yield "school_year", _year(sentences, acts, event.school_year)
    yield "province", _province(doc, event, places)


def _year(sentences: list[Sentence], acts: Sequence[Hit], year: str | None) -> int | None:
    if year is None:
        return None
    first, order = year[:4], (*(hit.sentence for hit in acts), *sentences)
    return next((item.start for item in order if first in item.folded and year_in(item.folded) == year), None)


def _province(doc: Doc, event: Event, places: Places) -> int | None:
    """Where the text names the province or a district of it, nearest to the venue or the host."""
    if event.province is None:
        return None
    named = places_of(doc)
    starts = [
        place.start
        for place in (*named.provinces, *named.districts)
        if event.province in (place.province, name_at(place.province, places.day))
    ]
    at = next((place for place in (places.venue, places.host) if place is not None), 0)
    return min(starts, key=lambda start: abs(start - at), default=None)
