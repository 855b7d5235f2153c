"""Why figures that look like a date are none: computed only for those who ask."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from models import Mention
from pipeline.extract.candidates import Lost
from pipeline.extract.dates.forms import figures
from pipeline.extract.dates.written import Written

_GROUP = "dates"


def losers(
    folded: str,
    dates: Sequence[Written],
    won: Sequence[Written],
    friends: Iterable[Mention],
    taken: Iterable[tuple[int, int]],
) -> Iterator[Lost]:
    """Every reading as a date that was given up, with what stood in its way."""
    winners = [(one.start, one.end, one.rule) for one in won]
    winners += [(one.start, one.end, one.rule) for one in friends]
    winners += [(start, end, "a document's number or an address") for start, end in taken]
    masks = _by_character(winners)
    kept = {(one.start, one.end) for one in won}
    for one in dates:
        if (one.start, one.end) not in kept:
            yield Lost(_GROUP, one.start, one.end, one.rule, _why(one.start, one.end, masks))
    tried = _by_character((one.start, one.end, one.rule) for one in dates)
    for figure in figures(folded):
        if tried.keys().isdisjoint(range(figure.start, figure.end)):
            yield Lost(_GROUP, figure.start, figure.end, figure.rule, _why(figure.start, figure.end, masks))


def _by_character(places: Iterable[tuple[int, int, str]]) -> dict[int, str]:
    """What stands at each character, the earlier of two in the order given: to look up in time linear in the text."""
    found: dict[int, str] = {}
    for start, end, what in places:
        for place in range(start, end):
            found.setdefault(place, what)
    return found


def _why(start: int, end: int, masks: Mapping[int, str]) -> str:
    winner = next((masks[place] for place in range(start, end) if place in masks), None)
    return f"the place is taken: {winner}" if winner else "no such day, or no word beside it makes it one"
