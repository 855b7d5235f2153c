"""Activities that an article speaks of and does not report, for those who ask why."""

from collections.abc import Iterable, Sequence

from models.event import EventType
from pipeline.extract.candidates import Lost, lost
from pipeline.extract.doc import Doc
from pipeline.extract.events.cues import Hit

_GROUP = "events"


def note_losers(doc: Doc, read: Sequence[Hit], forbidden: Sequence[Hit], reported: Sequence[Hit]) -> None:
    """Note every type of which the article has cues and that is not reported: the weightiest cue and why it lost."""
    known = {hit.cue.type for hit in reported}
    for hit in _weightiest(read, known):
        _note(doc, hit, f"too little evidence, or news of another kind: {hit.weight:g} of 1 in the {hit.sentence.zone}")
    for hit in _weightiest(forbidden, known | {hit.cue.type for hit in read}):
        _note(doc, hit, "planned, proposed, past or of something else, by the words around")


def _weightiest(hits: Iterable[Hit], known: set[EventType]) -> list[Hit]:
    best: dict[EventType, Hit] = {}
    for hit in hits:
        if hit.cue.type not in known and (hit.cue.type not in best or hit.weight > best[hit.cue.type].weight):
            best[hit.cue.type] = hit
    return list(best.values())


def _note(doc: Doc, hit: Hit, why: str) -> None:
    lost(doc, Lost(_GROUP, hit.start, hit.end, f"events/{hit.cue.type}: {hit.cue.parts}", why))
