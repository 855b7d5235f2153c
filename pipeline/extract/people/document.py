"""A document's tokens and atoms, made once and shared by people, awards and targets."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.extract.doc import Doc, doc_words
from pipeline.extract.folded import folded_of
from pipeline.extract.people.atoms import Atom, Atoms, atoms_of
from pipeline.extract.people.scan import Scan, scan
from pipeline.extract.people.segments import Range, lines_of, segments_of, stops_of
from pipeline.extract.people.tokens import Tokens, tokens_in, unglued
from pipeline.extract.people.vocabulary import vocabulary
from pipeline.extract.units.finder import units_of

_TOKENS = "thidua.tokens"
_READING = "thidua.reading"


@dataclass(frozen=True)
class Reading:
    """A text as tokens, with its sentences and lines; a sentence's atoms are made when they are first asked for."""

    tokens: Tokens
    scan: Scan
    segments: list[Range]
    lines: list[Range]
    _atoms: dict[Range, Atoms] = field(default_factory=dict)
    _offices: dict[Range, bool] = field(default_factory=dict)  # whether a sentence speaks of one, as far as asked

    def atoms(self, segment: Range) -> Atoms:
        """The atoms of a sentence."""
        found = self._atoms.get(segment)
        if found is None:
            found = self._atoms[segment] = atoms_of(self.tokens, self.scan.known, segment)
        return found

    def named(self, segment: Range) -> Iterable[Atom]:
        """The atoms of a sentence that are no mere words or signs."""
        return self.atoms(segment).marked.values()

    def line_atoms(self, line: Range) -> list[Atom]:
        """The atoms that lie in a line, or in a part of one."""
        first, stop = line
        k = bisect_right(self.segments, (first, len(self.tokens))) - 1
        found: list[Atom] = []
        while k < len(self.segments) and self.segments[k][0] < stop:
            found.extend(self.atoms(self.segments[k]).between(first, stop))
            k += 1
        return found

    def with_people(self, rolls: Iterable[int]) -> Iterator[Range]:
        """The sentences in which a name may begin and an address, an office or a roll may make it a leader's."""
        starts, on_roll = iter(self.scan.starts), frozenset(rolls)
        start = next(starts, None)
        for first, stop in self.segments:
            begun: list[int] = []
            while start is not None and start < stop:
                begun.append(start)
                start = next(starts, None)
            if begun and (not on_roll.isdisjoint(begun) or self._speaks_of_office((first, stop))):
                yield first, stop

    def _speaks_of_office(self, segment: Range) -> bool:
        found = self._offices.get(segment)
        if found is None:
            found = self._offices[segment] = self._addresses(*segment) or self._names_office(*segment)
        return found

    def _addresses(self, first: int, stop: int) -> bool:
        return not self.scan.addressed.isdisjoint(range(first, stop))

    def _names_office(self, first: int, stop: int) -> bool:
        offices, lows = vocabulary().offices, self.tokens.lows
        if offices.openings.isdisjoint(lows[first:stop]):
            return False
        return any(
            low in offices.openings and offices.match(self.tokens, i) for i, low in enumerate(lows[first:stop], first)
        )


def doc_tokens(doc: Doc) -> Tokens:
    """The tokens of a document's text."""
    if _TOKENS not in doc.user_data:
        made = unglued(tokens_in(doc_words(doc)), vocabulary().words, folded_of(doc))
        made.units.extend((found.start, found.end) for found in units_of(doc))
        doc.user_data[_TOKENS] = made
    tokens: Tokens = doc.user_data[_TOKENS]
    return tokens


def doc_reading(doc: Doc) -> Reading:
    """The document's text as it is read for people."""
    if _READING not in doc.user_data:
        tokens = doc_tokens(doc)
        stops = stops_of(tokens)
        doc.user_data[_READING] = Reading(tokens, scan(tokens), segments_of(tokens, stops), lines_of(tokens, stops))
    reading: Reading = doc.user_data[_READING]
    return reading
