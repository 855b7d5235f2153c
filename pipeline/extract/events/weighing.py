"""What all signs of an article together say of the kinds of activity that it reports.

`types` asks for orders of words that tell an act; here every term of headline and lead, every term of the whole, every
cue that was read and what the other readers found weighs a little for or against each kind (`event_weights.csv`), as in
logistic regression. The sum adds a kind that no single cue carries, and takes away one that all else speaks against.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from gazetteers.events import COMING_YEAR, PAST_YEAR, Cue, EventCue, event_weights
from models import Award, Block, Target, Theme
from models.event import EventType
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.events.cues import Hit
from pipeline.extract.events.terms import Term, terms_in
from pipeline.extract.events.zones import Sentence

# log-odds in hundredths, as the weights are
_ADDED = 40  # three to two for it
_KEPT = -290  # one to eighteen: a cue read on purpose is believed before
_LONG = 4  # sentences; fewer hold too few signs for a sum, and what one of them tells stands
_MANY = 3  # awards
# what headline or lead name where honours are the news; a portrait or a visit tells in its body who was honoured once
_NEWS = frozenset(
    {"MEETING", "FINAL", "INTERIM", "CONGRESS", "BRIEFING", "PRAISE", "MEDAL", "HERE", "HONOURED"}
    | {"CONTEST", "PRIZE", "GAMES"}
)
_YEARS = frozenset({COMING_YEAR, PAST_YEAR})  # no agenda by themselves: a pledge and a review name both
_LANE = 24  # bits of a sum, which no number of signs fills: each stands once
_MASK, _ZERO = (1 << _LANE) - 1, 1 << _LANE - 1
_FOUND = ((spans.THEMES, Theme, "themes"), (spans.TARGETS, Target, "targets"), (spans.BLOCKS, Block, "block"))


class Signs(NamedTuple):
    """What is said for or against a kind: terms' kinds in headline and lead and anywhere, cues read, things found."""

    front: frozenset[str]
    anywhere: frozenset[str]
    cue: frozenset[str]
    found: frozenset[str]


def signs_of(doc: Doc, read_cues: Iterable[Hit], sentences: Iterable[Sentence], terms: Sequence[Term]) -> Signs:
    """All signs of one article."""
    front = (terms_in(terms, item.start, item.end) for item in sentences if item.zone != "body")
    return Signs(
        frozenset(chain.from_iterable({kinds for _, _, kinds in chain.from_iterable(front)})),
        frozenset(chain.from_iterable({kinds for _, _, kinds in terms})),
        frozenset({hit.cue.name for hit in read_cues}),
        frozenset(_found(doc)),
    )


def _found(doc: Doc) -> Iterable[str]:
    for group, kind, name in _FOUND:
        if spans.found(doc, group, kind):
            yield name
    if awards := len(spans.found(doc, spans.AWARDS, Award)):
        yield "award"
        if awards >= _MANY:
            yield "awards"


def log_odds(signs: Signs) -> dict[EventType, int]:
    """For each kind the sum of what speaks for and against it, in hundredths; above 0 it is the likelier."""
    lanes, base, weights = _packed()
    total = base
    for known, said in zip(weights, signs, strict=True):
        total += sum([known[sign] for sign in known.keys() & said])
    return {kind: (total >> at & _MASK) - _ZERO for kind, at in lanes}


@cache
def _packed() -> tuple[tuple[tuple[EventType, int], ...], int, tuple[dict[str, int], ...]]:
    """Where each kind's sum lies in one number, the base, and by group each sign's weights for all kinds in one number.

    One addition a sign, and not one for each of its kinds: a third of the time.
    """
    base, weights = event_weights()
    lanes = tuple((kind, _LANE * number) for number, kind in enumerate(base))
    place = dict(lanes)
    groups = (weights[group] for group in Signs._fields)
    packed = tuple(
        {sign: sum(weight << place[kind] for kind, weight in rows) for sign, rows in known.items()} for known in groups
    )
    return lanes, sum(weight + _ZERO << place[kind] for kind, weight in base.items()), packed


def weighed(
    doc: Doc, told: list[Hit], read_cues: Sequence[Hit], sentences: Sequence[Sentence], terms: Sequence[Term]
) -> list[Hit]:
    """The hits of `told` without the kinds that all else speaks against, and those of the kinds that all speaks for.

    A kind that stands alone is kept; so is what a text of a few sentences tells.
    """
    if not terms or len(sentences) < _LONG:
        return told
    signs = signs_of(doc, read_cues, sentences, terms)
    types = {hit.cue.type for hit in told}
    odds = log_odds(signs)
    likely = {kind for kind in types if odds[kind] >= _KEPT} or types
    likely = likely | {kind for kind, weight in odds.items() if weight >= _ADDED}
    if likely - {"other"} and "other" not in types:
        likely.discard("other")
    kept = [hit for hit in told if hit.cue.type in likely]
    for kind in [kind for kind in odds if kind in likely - types]:
        own = [hit for hit in read_cues if hit.cue.type == kind]
        if not types and kind == "award" and own and not _is_news(own, signs):
            continue
        kept += own or _best_sign(kind, sentences, terms)
    return kept


def _is_news(own: Iterable[Hit], signs: Signs) -> bool:
    """True for honours of which headline or lead speak, or that a meeting named there may have given."""
    return not signs.front.isdisjoint(_NEWS) or any(hit.sentence.zone != "body" for hit in own)


def _best_sign(kind: EventType, sentences: Sequence[Sentence], terms: Sequence[Term]) -> list[Hit]:
    """The term of headline and lead, else of the body, that speaks most for a kind of which no cue was read."""
    _, weights = event_weights()
    front = [item for item in sentences if item.zone != "body"]
    years = _YEARS if kind == "rollout" else frozenset[str]()
    for known, items in ((weights["front"], front), (weights["anywhere"], sentences)):
        found = [
            (dict(known.get(name, ())).get(kind, 0), -term[0], name, term, item)
            for item in items
            for term in terms_in(terms, item.start, item.end)
            for name in term[2]
        ]
        weight, _, name, term, item = max(found, key=itemgetter(0, 1, 2), default=(0, 0, "", None, None))
        if weight > 0 and term and item:
            return [] if name in years else [Hit(_cue(kind, name), item, term[0], term[1], 1.0)]
    return []


@cache
def _cue(kind: EventType, sign: str) -> Cue:
    row = EventCue(type=kind, parts=sign, needs=None, unless=(), why="the strongest of many signs")
    return row.taken_apart()
