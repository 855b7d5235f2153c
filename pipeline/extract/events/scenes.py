"""Acts on different days are separate activities."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models import Block
from models.event import EventType
from pipeline.extract.events.cues import Hit, hits
from pipeline.extract.events.index import item_at, items_in
from pipeline.extract.events.terms import Term
from pipeline.extract.events.when import When
from pipeline.extract.events.zones import Sentence

_SEVERAL = 2  # acts, scenes
_APART = 2  # days: one lies between, so that days in a row stay one activity


@dataclass(frozen=True)
class Scene:
    """One activity: its cues and, if known, its day."""

    acts: tuple[Hit, ...]
    when: When | None


def scenes(
    acts: list[Hit], days: list[When], sentences: list[Sentence], terms: Sequence[Term], blocks: Sequence[Block]
) -> list[Scene]:
    """One scene, or one for each dated paragraph where the headline names several of their acts.

    A headline that names but one act reports one activity, whatever its background; days in a row are one. Where each
    of several blocks has its own day, each has its own scene.
    """
    whole = [Scene(tuple(acts), days[0] if days else None)]
    if len(found := _of_blocks(acts, days, sentences, blocks)) > 1:
        return found
    named = {hit.cue.type for hit in acts if hit.sentence.zone == "title"}
    if len(named) < _SEVERAL:
        return whole
    found = [scene for scene in (_scene(day, sentences, terms, named) for day in days) if scene is not None]
    found.sort(key=lambda scene: scene.when.at if scene.when else 0)
    return found if _are_apart(found) else whole


def _scene(day: When, sentences: list[Sentence], terms: Sequence[Term], named: Collection[EventType]) -> Scene | None:
    """The acts that the day's sentence tells, as if it were a lead."""
    around = [item for item in sentences if item.start <= day.at < item.end]
    told = hits([Sentence(item.start, item.end, item.folded, "lead") for item in around], terms)
    acts = tuple(hit for hit in told if hit.cue.type in named)
    return Scene(acts, day) if acts else None


def _of_blocks(acts: list[Hit], days: list[When], sentences: list[Sentence], blocks: Sequence[Block]) -> list[Scene]:
    """A scene for each day whose sentence names a block that no other day's does; none if they do not differ."""
    found: dict[str, Scene] = {}
    seen: set[str] = set()
    for day in sorted((day for day in days if day.start), key=lambda day: day.at):
        sentence = item_at(sentences, day.at)
        names = {block.name for block in items_in(blocks, sentence.start, sentence.end)} if sentence else set()
        if sentence is None or not names or sentence.zone == "title" or names <= seen:
            continue
        if len(names) > 1 or names & seen or day.date in found:
            return []
        seen |= names
        own = tuple(hit for hit in acts if hit.sentence.start == sentence.start)
        main = tuple(hit for hit in acts if hit.sentence.zone == "title")
        found[day.date] = Scene((*main, *own) or tuple(acts), day)
    return list(found.values())


def _are_apart(found: list[Scene]) -> bool:
    """True for two scenes and more, of different acts, between whose days lies another day."""
    if len(found) < _SEVERAL:
        return False
    for earlier, later in pairwise(found):
        first, second = earlier.when, later.when
        if first is None or second is None or not first.start or not second.start:
            return False
        if {hit.cue.type for hit in earlier.acts} & {hit.cue.type for hit in later.acts}:
            return False
        if second.days_after(first) < _APART:
            return False
    return True
