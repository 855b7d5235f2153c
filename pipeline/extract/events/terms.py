"""The terms of `event_terms.csv` in a document, found in one pass over its folded text."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache
from operator import itemgetter

from gazetteers.events import HIDING, OPEN, event_terms
from gazetteers.phrases import Phrases
from pipeline.extract.doc import Doc
from pipeline.extract.events.counts import counts_of
from pipeline.extract.events.periods import years_of
from pipeline.extract.folded import folded_of

_KEY = "event terms"

# `folded[start:end]` is a term of these kinds, which are in order; a plain tuple, as every word of a cue is one
Term = tuple[int, int, tuple[str, ...]]
_start: Callable[[Term], int] = itemgetter(0)
_end: Callable[[Term], int] = itemgetter(1)
_span: Callable[[Term], tuple[int, int]] = itemgetter(0, 1)


class Terms:
    """The terms of one stretch of text, in order; asked for by kind in logarithmic time."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self.by_kind: dict[str, list[Term]] = {}
        for term in terms:
            for kind in term[2]:
                self.by_kind.setdefault(kind, []).append(term)
        self.kinds = frozenset(self.by_kind)

    def before(self, kind: str, at: int) -> Term | None:
        """The last term of the kind that ends at or before `at`."""
        terms = self.by_kind.get(kind)
        index = bisect_right(terms, at, key=_end) if terms else 0
        return terms[index - 1] if terms and index else None

    def behind(self, kind: str, at: int) -> Term | None:
        """The first term of the kind that begins at or behind `at`."""
        terms = self.by_kind.get(kind, ())
        index = bisect_left(terms, at, key=_start)
        return terms[index] if index < len(terms) else None


def terms_in(terms: Sequence[Term], start: int, end: int) -> Sequence[Term]:
    """The terms that begin in `text[start:end]`."""
    return terms[bisect_left(terms, start, key=_start) : bisect_left(terms, end, key=_start)]


@cache
def _words() -> Phrases[tuple[tuple[str, ...], bool]]:
    """Each term's kinds, without those that only hide, and whether it hides nothing itself."""
    return Phrases(
        {
            words: (
                tuple(sorted(kind for kind in kinds if not kind.startswith(HIDING))),
                bool(kinds) and kinds <= OPEN,
            )
            for words, kinds in event_terms().items()
        }
    )


def terms_of(doc: Doc) -> list[Term]:
    """Every term at whole words, in order, none within a longer one that hides it; read once a document."""
    if _KEY not in doc.user_data:
        folded = folded_of(doc)
        figures = [*years_of(folded), *counts_of(folded)]
        doc.user_data[_KEY] = sorted(_read(folded) + figures, key=_span) if figures else _read(folded)
    terms: list[Term] = doc.user_data[_KEY]
    return terms


def _read(folded: str) -> list[Term]:
    framed = f" {folded} "  # a word has a character on both sides
    words = _words()
    kept: list[Term] = []
    reached = 0
    for number, start, end in words.found(folded):
        if end <= reached or framed[start].isalnum() or framed[end + 1].isalnum():
            continue
        kinds, is_open = words.meanings[number]
        if not is_open:
            reached = end
        if kinds:
            kept.append((start, end, kinds))
    return kept
