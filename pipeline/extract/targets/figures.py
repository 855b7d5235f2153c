"""Figures as a commitment writes them: "13", "100%", "98,5 %", "5/5"."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from spacy.tokens import Doc

from pipeline.extract import spans
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at, cue_before


@dataclass(frozen=True, slots=True)
class Figure:
    """Tokens `first` to before `stop`."""

    first: int
    stop: int
    percent: bool


_YEAR = re.compile(r"(?:19|20)\d\d")
_TAKEN = (spans.DOCUMENTS, spans.DATES)
Taken = Callable[[int, int], bool]


def taken_places(doc: Doc) -> Taken:
    """Whether dates and documents hold a stretch of characters."""
    places = sorted((span.start_char, span.end_char) for group in _TAKEN for span in doc.spans.get(group, ()))
    reached = list(accumulate((stop for _, stop in places), max))

    def taken(start: int, end: int) -> bool:
        before = bisect_left(places, (end, 0))
        return before > 0 and reached[before - 1] > start

    return taken


def figures(tokens: Tokens, first: int, stop: int, taken: Taken) -> list[Figure]:
    """The figures between two tokens that count or measure: no dates, ages, grades, numbers of things.

    `taken` says whether a stretch of characters is another mention's (a date's, a document's).
    """
    found = []
    i = first
    while i < stop:
        figure = _figure(tokens, i, stop)
        if figure is None:
            i += 1
            continue
        if not taken(tokens.starts[figure.first], tokens.ends[figure.stop - 1]) and _counts(tokens, figure):
            found.append(figure)
        i = figure.stop
    return found


def _figure(tokens: Tokens, i: int, stop: int) -> Figure | None:
    if not tokens.words[i][0].isdigit() or (tokens.tight(i) and tokens.words[i - 1] in {"/", "-"}):
        return None
    end = i + 1
    if end + 1 < stop and tokens.words[end] == "/" and tokens.words[end + 1].isdigit() and tokens.tight(end):
        end += 2
    percent = end < stop and tokens.words[end] == "%"
    return Figure(i, end + percent, percent)


def _counts(tokens: Tokens, figure: Figure) -> bool:
    if figure.percent:
        return True
    if figure.stop == figure.first + 1 and _YEAR.fullmatch(tokens.words[figure.first]):
        return False
    if figure.stop < len(tokens) and tokens.words[figure.stop] in {"-", "/"} and tokens.tight(figure.stop):
        return False
    return not (cue_before(tokens, figure.first, "number_before") or cue_at(tokens, figure.stop, "number_after"))
