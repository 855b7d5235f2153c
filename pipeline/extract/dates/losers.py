"""Why figures that look like a date are none: computed only for those who ask."""

from collections.abc import Iterable, Iterator, Sequence

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
    kept = {(one.start, one.end) for one in won}
    for one in dates:
        if (one.start, one.end) not in kept:
            yield Lost(_GROUP, one.start, one.end, one.rule, _why(one.start, one.end, winners))
    tried = [(one.start, one.end) for one in dates]
    for figure in figures(folded):
        if not any(start < figure.end and figure.start < end for start, end in tried):
            yield Lost(_GROUP, figure.start, figure.end, figure.rule, _why(figure.start, figure.end, winners))


def _why(start: int, end: int, winners: Sequence[tuple[int, int, str]]) -> str:
    masks = [why for first, last, why in winners if first < end and start < last]
    return f"the place is taken: {masks[0]}" if masks else "no such day, or no word beside it makes it one"
