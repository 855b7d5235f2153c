"""Kinds of activity that a cue speaks of and the article does not report: computed only for those who ask."""

from collections.abc import Iterator, Sequence

from models.event import EventType
from pipeline.extract.candidates import Lost
from pipeline.extract.events.cues import Hit

GROUP = "events"


def losers(found: Sequence[Hit], kept: Sequence[Hit]) -> Iterator[Lost]:
    """The strongest cue of every type that is not reported."""
    types = {hit.cue.type for hit in kept}
    strongest: dict[EventType, Hit] = {}
    for hit in sorted(found, key=lambda hit: -hit.weight):
        if hit.cue.type not in types:
            strongest.setdefault(hit.cue.type, hit)
    for kind, hit in strongest.items():
        why = f"the article as a whole does not report it: {kind}"
        yield Lost(GROUP, hit.start, hit.end, f"events/{hit.cue.parts}", why)
