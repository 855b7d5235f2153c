"""The cues of `event_cues.csv` in a sentence: their terms together, with nothing before that forbids them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from gazetteers.events import Cue, Zone, event_cues
from pipeline.extract.events.background import in_passing
from pipeline.extract.events.terms import Term, Terms, terms_in
from pipeline.extract.events.zones import Sentence

_CLAUSE = 80  # characters before a cue in which its clause is looked for
_AFTER = 40  # characters behind it
_CLOSE = 25  # characters before it in which a few words stand
_BESIDE = 2  # characters between a cue and what stands right before it
_SIGNS = (";", ":", ". ")
_end = itemgetter(1)


@dataclass(slots=True)
class Hit:
    """A cue read at `start:end` of the text, in a sentence, and what it weighs there."""

    cue: Cue
    sentence: Sentence
    start: int
    end: int
    weight: float


@cache
def _by_first_kind(zone: Zone) -> Mapping[str, Sequence[tuple[Cue, float, frozenset[str]]]]:
    """The cues that weigh something there, by the kind of their first part, with their weight and their other parts."""
    found: defaultdict[str, list[tuple[Cue, float, frozenset[str]]]] = defaultdict(list)
    for cue in event_cues():
        if weight := cue.weights[zone]:
            found[cue.kinds[0]].append((cue, weight, frozenset(cue.kinds[1:])))
    return dict(found)


def hits(sentences: list[Sentence], terms: Sequence[Term], forbidden: list[Hit] | None = None) -> list[Hit]:
    """Every cue that weighs something where it stands, in the order of the text; a repeated sentence counts once.

    Those that the words around them forbid are added to `forbidden`, if it is given.
    """
    seen: set[str] = set()
    found: list[Hit] = []
    for sentence in sentences:
        inside = terms_in(terms, sentence.start, sentence.end)
        if inside and sentence.folded not in seen:
            seen.add(sentence.folded)
            found.extend(_in_sentence(sentence, Terms(inside), forbidden))
    return found


def _in_sentence(sentence: Sentence, terms: Terms, forbidden: list[Hit] | None) -> Iterator[Hit]:
    firsts, known = _by_first_kind(sentence.zone), terms.kinds
    passing = in_passing(sentence, known)
    for kind in terms.by_kind:
        for cue, weight, others in firsts.get(kind, ()):
            if not others <= known:
                continue
            for (start, end), stands in _read(cue, terms, sentence):
                if stands and cue.type not in passing:
                    yield Hit(cue, sentence, start, end, weight)
                elif forbidden is not None:
                    forbidden.append(Hit(cue, sentence, start, end, weight))


def _read(cue: Cue, terms: Terms, sentence: Sentence) -> Iterator[tuple[tuple[int, int], bool]]:
    """Where the cue's terms stand together, up to the first place where nothing forbids them, and whether it does."""
    free = cue.forbidding.isdisjoint(terms.kinds)
    for anchor in terms.by_kind[cue.kinds[0]]:
        found = _together(cue, terms, anchor)
        if found is not None:
            stands = free or not _is_forbidden(cue, terms, sentence, found)
            yield (min(found)[0], max(map(_end, found))), stands
            if stands:
                return


def _together(cue: Cue, terms: Terms, anchor: Term) -> list[Term] | None:
    """The anchor, and for each further part the term nearest to the one before it."""
    found = [anchor]
    for kind in cue.kinds[1:]:
        near = _nearest(cue, terms, kind, found[-1])
        if near is None:
            return None
        found.append(near)
    return found


def _nearest(cue: Cue, terms: Terms, kind: str, last: Term) -> Term | None:
    """The term of the kind nearest to the last one, of two as near the one behind; null if none is near enough."""
    start, end, _ = last
    nearest, gap = terms.behind(kind, end), cue.near + 1
    if nearest:
        gap = nearest[0] - end
    if not cue.ordered and (before := terms.before(kind, start)) and start - before[1] < gap:
        nearest, gap = before, start - before[1]
    return nearest if gap <= cue.near else None


def _is_forbidden(cue: Cue, terms: Terms, sentence: Sentence, found: list[Term]) -> bool:
    for mark, kinds in cue.blockers.items():
        there = kinds & terms.kinds
        if there and _forbids(mark, there, terms, sentence, found):
            return True
    return False


def _forbids(mark: str, kinds: frozenset[str], terms: Terms, sentence: Sentence, found: list[Term]) -> bool:
    """True if a term of these kinds stands where the mark says."""
    (start, end, _), (last, _, _), (anchor, behind, _) = min(found), max(found), found[0]
    match mark:
        case "~":
            return _stands_before(kinds, terms, found, last, _clause_start(sentence, start))
        case "-":
            return _stands_before(kinds, terms, found, last, end)
        case "^":
            return _stands_before(kinds, terms, found, last, sentence.start)
        case "<":
            return _stands_before(kinds, terms, found, start, start - _CLOSE)
        case ">":
            near = (terms.behind(kind, behind) for kind in kinds)
            return any(term and term[0] - behind <= _AFTER and term not in found for term in near)
    return any(_stands_before(kinds, terms, found, at, at - _BESIDE) for at in {start, anchor})


def _stands_before(kinds: frozenset[str], terms: Terms, found: list[Term], at: int, since: int) -> bool:
    """True if another term of these kinds ends between `since` and `at`."""
    for kind in kinds:
        term = terms.before(kind, at)
        if term and term[1] >= since and term not in found:
            return True
    return False


def _clause_start(sentence: Sentence, at: int) -> int:
    """Where the clause of `at` begins, not far back."""
    far = max(sentence.start, at - _CLAUSE)
    signs = (sentence.folded.rfind(sign, far - sentence.start, at - sentence.start) for sign in _SIGNS)
    return max(far, sentence.start + max(signs) + 1)
