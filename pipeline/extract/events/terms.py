"""The terms of `event_terms.csv` in a document, found in one pass over its folded text."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cache
from operator import itemgetter
from typing import NamedTuple

import ahocorasick

from gazetteers.events import HIDING, OPEN, event_terms
from pipeline.extract.doc import Doc
from pipeline.extract.events.counts import counts_of
from pipeline.extract.events.periods import years_of
from pipeline.extract.folded import folded_of

_KEY = "event terms"


class Term(NamedTuple):
    """`folded[start:end]` is a term of these kinds."""

    start: int
    end: int
    kinds: frozenset[str]


_start: Callable[[Term], int] = itemgetter(0)
_end: Callable[[Term], int] = itemgetter(1)


@cache
def _ordered(kinds: frozenset[str]) -> tuple[str, ...]:
    """The kinds of a term; a set's own order is another one in every process."""
    return tuple(sorted(kinds))


class Terms:
    """The terms of one stretch of text, in order; asked for by kind in logarithmic time."""

    def __init__(self, terms: list[Term]) -> None:
        self.by_kind: dict[str, list[Term]] = {}
        for term in terms:
            for kind in _ordered(term.kinds):
                if kind in self.by_kind:
                    self.by_kind[kind].append(term)
                else:
                    self.by_kind[kind] = [term]
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


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for words, kinds in event_terms().items():
        told = frozenset(kind for kind in kinds if not kind.startswith(HIDING))
        automaton.add_word(words, (len(words), told, bool(kinds) and kinds <= OPEN))
    automaton.make_automaton()
    return automaton


def terms_of(doc: Doc) -> list[Term]:
    """Every term at whole words, in order, none within a longer one that hides it; read once a document."""
    if _KEY not in doc.user_data:
        folded = folded_of(doc)
        figures = [Term(*figure) for figure in (*years_of(folded), *counts_of(folded))]
        doc.user_data[_KEY] = sorted(_read(folded) + figures) if figures else _read(folded)
    terms: list[Term] = doc.user_data[_KEY]
    return terms


def _read(folded: str) -> list[Term]:
    framed = f" {folded} "  # a word has a character on both sides
    found = [
        (last + 1 - length, -last - 1, is_open, kinds)
        for last, (length, kinds, is_open) in _automaton().iter(folded)
        if not (framed[last + 2].isalnum() or framed[last + 1 - length].isalnum())
    ]
    found.sort()  # no two begin and end together
    kept: list[Term] = []
    reached = 0
    for start, back, is_open, kinds in found:
        if -back > reached:
            reached = reached if is_open else -back
            if kinds:
                kept.append(Term(start, -back, kinds))
    return kept
