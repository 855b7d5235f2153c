"""Dates and their false friends compete for the characters of the text: the firmer wins, then the longer."""

from collections.abc import Iterable, Iterator, Sequence

from gazetteers.false_friends import date_false_friends
from models import Mention
from pipeline.extract.dates.written import Written
from pipeline.extract.places import Places

_BEFORE, _AFTER = 40, 30  # characters; the longest words of a false friend
_FIRM = 3
_WEAK = 1


def false_friends(folded: str, text: str, dates: Sequence[Written]) -> list[tuple[int, Mention]]:
    """The false friends that compete with `dates`, which are in the order of the text, with their firmness.

    They are sought around dates only, and a weak one only where a date is not firmer anyway.
    """
    doubtful = [date for date in dates if date.rank <= _WEAK]
    found = [(_FIRM, *place) for place in _friends(folded, dates, firm=True)]
    found += [(_WEAK, *place) for place in _friends(folded, doubtful, firm=False)]
    return [(firmness, _mention(text, start, end, rule)) for firmness, start, end, rule in found]


def _friends(folded: str, dates: Sequence[Written], *, firm: bool) -> Iterator[tuple[int, int, str]]:
    """The false friends of this strength around dates; those of one rule do not overlap each other."""
    rows, starts = date_false_friends(firm=firm)
    for begin, stop in _windows(dates):
        ends: dict[str, int] = {}
        for place in starts.finditer(folded, begin, stop):
            start = place.start()
            for row, pattern in rows:
                match = pattern.match(folded, start, stop) if start >= ends.get(row.rule, 0) else None
                if match:
                    ends[row.rule] = match.end()
                    yield start, match.end(), row.rule


def _windows(dates: Sequence[Written]) -> Iterator[tuple[int, int]]:
    """Stretches that hold all dates with the words before and after, without overlaps."""
    start = end = -1
    for date in dates:
        if date.start - _BEFORE > end:
            if end > 0:
                yield start, end
            start = max(0, date.start - _BEFORE)
        end = max(end, date.end + _AFTER)
    if end > 0:
        yield start, end


def _mention(text: str, start: int, end: int, rule: str) -> Mention:
    return Mention(start=start, end=end, quote=text[start:end], rule=rule)


def contest(
    dates: Iterable[Written], friends: Iterable[tuple[int, Mention]], taken: Iterable[tuple[int, int]]
) -> tuple[list[Written], list[Mention]]:
    """The dates and the false friends that keep their place, in order; `taken` places are nobody's."""
    places = Places(taken)
    rivals: list[tuple[int, int, Written | Mention]] = [(date.rank, date.end - date.cue, date) for date in dates]
    rivals += [(firmness, friend.end - friend.start, friend) for firmness, friend in friends]
    kept = [rival for *_, rival in sorted(rivals, key=_order) if places.take(rival.start, rival.end)]
    won = sorted((one for one in kept if isinstance(one, Written)), key=lambda one: one.start)
    return won, sorted((one for one in kept if isinstance(one, Mention)), key=lambda one: one.start)


def _order(rival: tuple[int, int, Written | Mention]) -> tuple[int, int, bool, int]:
    firmness, length, one = rival
    return -firmness, -length, isinstance(one, Written), one.start
