"""The cues of `event_cues.csv` in a sentence: their terms together, with nothing before that forbids them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from gazetteers.events import EventCue, Zone, event_cues
from pipeline.extract.events.terms import Term, Terms
from pipeline.extract.events.zones import Sentence

_CLAUSE = 80  # characters before a cue in which its clause is looked for
_AFTER = 40  # characters behind it
_CLOSE = 25  # characters before it in which a few words stand
_BESIDE = 2  # characters between a cue and what stands right before it
_SIGNS = (";", ":", ". ")


class Hit(NamedTuple):
    """A cue read at `start:end` of the text, in a sentence, and what it weighs there."""

    cue: EventCue
    sentence: Sentence
    start: int
    end: int
    weight: float


@cache
def _by_first_kind(zone: Zone) -> Mapping[str, Sequence[tuple[EventCue, float, frozenset[str]]]]:
    """The cues that weigh something there, by the kind of their first part, with their weight and their other parts."""
    found: defaultdict[str, list[tuple[EventCue, float, frozenset[str]]]] = defaultdict(list)
    for cue in event_cues():
        if weight := cue.weight(zone):
            found[cue.kinds[0]].append((cue, weight, frozenset(cue.kinds[1:])))
    return dict(found)


def hits(sentences: list[Sentence], terms: Sequence[Term], forbidden: list[Hit] | None = None) -> list[Hit]:
    """Every cue that weighs something where it stands, in the order of the text; a repeated sentence counts once.

    Those that the words around them forbid are added to `forbidden`, if it is given.
    """
    seen: set[str] = set()
    found: list[Hit] = []
    starts = [term.start for term in terms]
    for sentence in sentences:
        inside = terms[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if inside and sentence.folded not in seen:
            seen.add(sentence.folded)
            found.extend(_in_sentence(sentence, Terms(list(inside)), forbidden))
    return found


def _in_sentence(sentence: Sentence, terms: Terms, forbidden: list[Hit] | None) -> Iterator[Hit]:
    firsts, known = _by_first_kind(sentence.zone), terms.kinds
    for kind in terms.by_kind:
        for cue, weight, others in firsts.get(kind, ()):
            if not others <= known:
                continue
            for span, stands in _read(cue, terms, sentence):
                if stands:
                    yield Hit(cue, sentence, *span, weight)
                elif forbidden is not None:
                    forbidden.append(Hit(cue, sentence, *span, weight))


def _read(cue: EventCue, terms: Terms, sentence: Sentence) -> Iterator[tuple[tuple[int, int], bool]]:
    """Where the cue's terms stand together, up to the first place where nothing forbids them, and whether it does."""
    for anchor in terms.by_kind[cue.kinds[0]]:
        found = _together(cue, terms, anchor)
        if found is not None:
            free = cue.forbidding.isdisjoint(terms.kinds)
            stands = free or not _is_forbidden(cue, terms, sentence, found)
            yield (min(found).start, max(found, key=_end).end) if cue.several else (anchor.start, anchor.end), stands
            if stands:
                return


def _end(term: Term) -> int:
    return term.end


def _together(cue: EventCue, terms: Terms, anchor: Term) -> list[Term] | None:
    """The anchor, and for each further part the term nearest to the one before it."""
    found = [anchor]
    if not cue.several:
        return found
    for kind in cue.kinds[1:]:
        last = found[-1]
        behind = terms.behind(kind, last.end)
        before = None if cue.ordered else terms.before(kind, last.start)
        near = [
            (gap, term)
            for gap, term in (
                (behind.start - last.end, behind) if behind else (cue.near + 1, anchor),
                (last.start - before.end, before) if before else (cue.near + 1, anchor),
            )
            if gap <= cue.near
        ]
        if not near:
            return None
        found.append(min(near, key=lambda item: item[0])[1])
    return found


def _is_forbidden(cue: EventCue, terms: Terms, sentence: Sentence, found: list[Term]) -> bool:
    first, start, last = min(found), min(found).start, max(found).start
    there = {sign: kinds & terms.kinds for sign, kinds in cue.blockers.items()}
    behind = (terms.behind(kind, found[0].end) for kind in there[">"])
    return (
        _stands_before(there["~"], terms, found, last, _clause_start(sentence, start) if there["~"] else 0)
        or _stands_before(there["-"], terms, found, last, first.end)
        or _stands_before(there["^"], terms, found, last, sentence.start)
        or _stands_before(there["<"], terms, found, start, start - _CLOSE)
        or any(_stands_before(there[""], terms, found, at, at - _BESIDE) for at in {start, found[0].start})
        or any(term and term.start - found[0].end <= _AFTER and term not in found for term in behind)
    )


def _stands_before(kinds: frozenset[str], terms: Terms, found: list[Term], at: int, since: int) -> bool:
    """True if another term of these kinds ends between `since` and `at`."""
    for kind in kinds:
        term = terms.before(kind, at)
        if term and term.end >= since and term not in found:
            return True
    return False


def _clause_start(sentence: Sentence, at: int) -> int:
    """Where the clause of `at` begins, not far back."""
    far = max(sentence.start, at - _CLAUSE)
    signs = (sentence.folded.rfind(sign, far - sentence.start, at - sentence.start) for sign in _SIGNS)
    return max(far, sentence.start + max(signs) + 1)
