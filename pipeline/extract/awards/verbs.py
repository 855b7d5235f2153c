"""The verb that governs a distinction."""

from pipeline.extract.awards.grantors import is_given_after
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_after import recipients_between
from pipeline.extract.awards.vocabulary import WHO

_CLAUSE = 30  # items in which a verb governs a distinction
_TIMES = frozenset({"năm", "liền", "tục"})  # "có 12 năm là chiến sĩ thi đua", "5 năm liên tục là …"
_QUOTES = frozenset({"“", "”", '"', "‘", "’"})


def verb_of(items: Items, first: int) -> int | None:
    """The place of the verb that governs the distinction at place `first`: the nearest before it in the clause.

    In "công nhận 12 tập thể đạt danh hiệu …" it is the verb of giving; in "06 đồng chí là chiến sĩ thi đua" it is "là".
    """
    if items.low(first - 1) == ";" and is_given_after(items, first + 1):
        return None
    for place in range(first - 1, max(first - _CLAUSE, -1), -1):
        kind, low, cue = items.kind(place), items.lows[place], items.cues[place]
        if kind in {"end", "award"} or (low == ";" and place < first - 1):
            return None
        is_one = low == "là" and place == first - 1
        if cue == "give" or (is_one and (items.kind(place - 1) in WHO or items.low(place - 1) in _TIMES)):
            return _rewarding_before(items, place) if items.low(place - 1) == "hình" else place
        if low == "nghị" and _proposes(items, place, first):
            return place
        if cue == "receive":
            giving = _giving_before(items, place)
            return place if giving is None else giving
    return None


def _rewarding_before(items: Items, verb: int) -> int:
    """The "khen thưởng" of "khen thưởng thầy A với hình thức | tặng Giấy khen"; the verb itself where there is none."""
    for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
        if items.kind(place) in {"end", "award"} or items.cue(place) == "receive":
            break
        if items.cue(place) == "give":
            return place
    return verb


def _proposes(items: Items, place: int, first: int) -> bool:
    """True for the bare verb of "08 đồng chí đề nghị Giấy khen", whose counted subject is proposed."""
    alone = all(items.low(k) in _QUOTES for k in range(place + 1, first))
    return alone and items.lows[place - 1 : place + 1] == ["đề", "nghị"] and items.kind(place - 2) == "count"


def _giving_before(items: Items, verb: int) -> int | None:
    """The verb of giving whose object is the subject of the verb of receiving at place `verb`."""
    for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
        kind, low, cue = items.kind(place), items.lows[place], items.cues[place]
        if cue == "give":
            return place if recipients_between(items, place, verb) else None
        if kind in {"end", "award"} or cue in {"receive", "passive"} or low in {";", ","}:
            return None
    return None
