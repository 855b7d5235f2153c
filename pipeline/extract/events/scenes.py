"""Acts on different days are separate activities."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models import Block
from models.event import EventType
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.events.cues import Hit, hits
from pipeline.extract.events.index import item_at, items_in
from pipeline.extract.events.paragraphs import is_aside, opens_line, told_apart
from pipeline.extract.events.terms import Term
from pipeline.extract.events.when import When
from pipeline.extract.events.zones import Sentence

_SEVERAL = 2  # acts, scenes
_APART = 2  # days: one lies between, so that days in a row stay one activity


@dataclass(frozen=True)
class Scene:
    """One activity: its cues and, if known, its day; other sentences that name its blocks."""

    acts: tuple[Hit, ...]
    when: When | None
    also: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class View:
    """The sentences that tell of an activity, those of the article as a whole among them.

    `wider` has those of the activities before it, too: a year or a province that they name need not be named again.
    """

    own: list[Sentence]
    wider: list[Sentence]


def scenes(
    doc: Doc, acts: list[Hit], days: list[When], sentences: list[Sentence], terms: Sequence[Term]
) -> list[Scene]:
    """One scene, or one for each dated sentence where the headline names several of their acts.

    A headline that names but one act reports one activity, whatever its background; days in a row are one. Where each
    of several blocks has its own day, each has its own scene, and so has each paragraph that tells of an act by itself.
    """
    if len(found := _of_blocks(acts, days, sentences, spans.found(doc, spans.BLOCKS, Block))) > 1:
        return found
    found = _of_sentences(acts, days, sentences, terms)
    return (
        found
        or [Scene(one.acts, one.when, one.also) for one in told_apart(doc, acts, days, sentences, terms)]
        or [Scene(tuple(acts), days[0] if days else None)]
    )


def _of_sentences(acts: list[Hit], days: list[When], sentences: list[Sentence], terms: Sequence[Term]) -> list[Scene]:
    """A scene for each dated sentence that tells another of the headline's acts; none if they do not differ."""
    named = {hit.cue.type for hit in acts if hit.sentence.zone == "title"}
    if len(named) < _SEVERAL:
        return []
    found = [scene for scene in (_scene(day, sentences, terms, named) for day in days) if scene is not None]
    found.sort(key=lambda scene: scene.when.at if scene.when else 0)
    return found if _are_apart(found) else []


def _scene(day: When, sentences: list[Sentence], terms: Sequence[Term], named: Collection[EventType]) -> Scene | None:
    """The acts that the day's sentence tells, as if it were a lead."""
    around = [item for item in sentences if item.start <= day.at < item.end and not is_aside(item)]
    told = hits([Sentence(item.start, item.end, item.folded, "lead") for item in around], terms)
    acts = tuple(hit for hit in told if hit.cue.type in named)
    return Scene(acts, day) if acts else None


def _of_blocks(acts: list[Hit], days: list[When], sentences: list[Sentence], blocks: Sequence[Block]) -> list[Scene]:
    """A scene for each day whose sentence names a block that no other day's does; none if they do not differ."""
    found: dict[str, tuple[tuple[Hit, ...], When]] = {}
    seen: set[str] = set()
    for day in sorted((day for day in days if day.start), key=lambda day: day.at):
        sentence = item_at(sentences, day.at)
        names = {block.name for block in items_in(blocks, sentence.start, sentence.end)} if sentence else set()
        if sentence is None or not names or sentence.zone == "title" or names <= seen:
            continue
        if len(names) > 1 or names & seen or day.date in found:
            return []
        seen |= names
        found[day.date] = tuple(hit for hit in acts if hit.sentence.start == sentence.start), day
    return _with_headline(list(found.values()), acts)


def _with_headline(found: Sequence[tuple[tuple[Hit, ...], When]], acts: Sequence[Hit]) -> list[Scene]:
    """The headline's acts are of every scene, unless each scene tells which of them is its own."""
    main = tuple(hit for hit in acts if hit.sentence.zone == "title")
    told = {hit.cue.type for own, _ in found for hit in own}
    each = all(own for own, _ in found) and told >= {hit.cue.type for hit in main}
    return [Scene(own if each else (*main, *own) or tuple(acts), day) for own, day in found]


def views(doc: Doc, found: Sequence[Scene], sentences: list[Sentence]) -> list[View]:
    """For each scene what may tell of it."""
    if len(found) < _SEVERAL:
        return [View(sentences, sentences)] * len(found)
    told = list(zip(sentences, _told_by(doc, found, sentences), strict=True))
    return [
        View([item for item, by in told if by in (None, at)], [item for item, by in told if by is None or by <= at])
        for at in range(len(found))
    ]


def _told_by(doc: Doc, found: Sequence[Scene], sentences: list[Sentence]) -> Iterator[int | None]:
    """For each sentence of which scene it is: from a scene's day to the next one's; behind the last paragraph none."""
    begins = {item.start: at for at, scene in enumerate(found) if (item := _day_of(scene, sentences))}
    now: int | None = None
    for item in sentences:
        ended = now == len(found) - 1 and opens_line(doc, item)
        now = begins.get(item.start, None if ended else now)
        yield now


def _day_of(scene: Scene, sentences: list[Sentence]) -> Sentence | None:
    return item_at(sentences, scene.when.at) if scene.when else None


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
