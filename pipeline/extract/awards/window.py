"""Which lines are read for awards: those that name a distinction, what leads to them, the lists after them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from pipeline.extract.people.document import Reading
from pipeline.extract.people.tokens import Tokens

_BEFORE, _AFTER = 3, 2  # lines
_SHORT = 40  # tokens of a list's line
_BULLETS = frozenset("-+•*·●▪–○♦>✓|")

Range = tuple[int, int]


def relevant_lines(tokens: Tokens, lines: list[Range], places: Sequence[int]) -> list[Range]:
    """Of all lines those that matter, in order; none where no distinction is named. The title is always among them.

    `places` are the tokens at which distinctions are named, as `award_places` gives.
    """
    if not places:
        return []
    return [lines[k] for k in sorted({0, *_kept(tokens, lines, places)})]


def segments_in(reading: Reading, lines: list[Range]) -> Iterator[Range]:
    """The sentences of these lines."""
    segments = reading.segments
    for first, stop in lines:
        yield from segments[bisect_left(segments, (first,)) : bisect_left(segments, (stop,))]


def _kept(tokens: Tokens, lines: list[Range], places: Sequence[int]) -> Iterator[int]:
    at, last = 0, -2
    for k, (first, stop) in enumerate(lines):
        while at < len(places) and places[at] < first:
            at += 1
        if at < len(places) and places[at] < stop:
            yield from range(max(k - _BEFORE, 0), k + 1)
            last = k + _AFTER
        elif k and (k <= last or (k == last + 1 and _is_listed(tokens, first, stop))):
            yield k
            last = max(last, k)


def _is_listed(tokens: Tokens, first: int, stop: int) -> bool:
    return stop - first <= _SHORT or tokens.words[first] in _BULLETS or tokens.words[first][0].isdigit()
