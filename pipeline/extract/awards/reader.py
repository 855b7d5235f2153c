"""Which distinction went to whom, from whom."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.extract.awards.grantors import UNKNOWN, giver, misspelt_giver, named_grantor, passive_at
from pipeline.extract.awards.items import Item, Items
from pipeline.extract.awards.recipients_after import members_after, recipients_after
from pipeline.extract.awards.recipients_before import recipients_before

_AND = frozenset({",", "và", "kèm", "cùng", "+", "&"})
_CLAUSE = 30  # items in which a verb governs a distinction
_SENTENCE = 60  # items


@dataclass(frozen=True, slots=True)
class Grant:
    """One distinction of one recipient; `grantor` null if the text does not say it."""

    award: Item
    recipient: Item
    grantor: Item | None
    rule: str


@dataclass(slots=True)
class _Line:
    """What a line has said so far: the giver, the verb and those who received hold for the items of a list."""

    grantor: Item | None = None
    given: bool = False
    received: list[Item] = field(default_factory=list)


def grants(items: Items) -> Iterator[Grant]:
    """Every award of a text."""
    line = _Line()
    k = 0
    while k < len(items):
        if items.low(k) == "\n":
            line = _Line()
        if items.kind(k) == "award":
            end = _group_end(items, k)
            if not _vetoed(items, k):
                yield from _read(items, k, end, line)
            k = end
        else:
            k += 1


def _group_end(items: Items, k: int) -> int:
    """The place after the last of several distinctions given together ("Cờ thi đua và Bằng khen")."""
    end = k + 1
    while items.low(end) in _AND:
        following = end + 1
        while items.cue(following) == "filler":
            following += 1
        if items.kind(following) != "award":
            break
        end = following + 1
    return end


def _vetoed(items: Items, first: int) -> bool:
    """True if the sentence speaks of rules or plans before the distinction."""
    for place in range(first - 1, max(first - _SENTENCE, -1), -1):
        if items.kind(place) == "end":
            return False
        if items.cue(place) == "veto":
            return True
    return False


def _read(items: Items, first: int, end: int, line: _Line) -> Iterator[Grant]:
    """The grants of the distinctions from place `first` to before `end`."""
    verb = _verb(items, first)
    named, after = named_grantor(items, end)
    found, rule = _recipients(items, first, after, verb, line)
    line.given = line.given or (verb is not None and bool(found))
    grantor = _grantor(items, first, verb, named, line) if found else None
    for award in (items[k] for k in range(first, end) if items.kind(k) == "award"):
        for recipient in found:
            yield Grant(award, recipient, grantor, rule)


def _verb(items: Items, first: int) -> int | None:
    """The verb that governs the distinction at place `first`: the nearest before it in the clause."""
    for place in range(first - 1, max(first - _CLAUSE, -1), -1):
        item = items[place]
        if item.kind in {"end", "award"} or (item.low == ";" and place < first - 1):
            return None
        if item.cue in {"give", "receive"}:
            return place
    return None


def _grantor(items: Items, first: int, verb: int | None, named: Item | None, line: _Line) -> Item | None:
    """The named one, else the giver of the clause, else the giver of the line's list."""
    if named is UNKNOWN:
        return None
    if verb is None:
        found = misspelt_giver(items, first) or line.grantor
    elif items.cue(verb) == "give":
        found = giver(items, verb) or (line.grantor if passive_at(items, verb) is None else None)
    else:
        found = None
    if named is not None and not (named.stop == named.first + 1 and found is not None and found.low == named.low):
        return named
    line.grantor = found or line.grantor  # "Bộ GDĐT tặng Cờ thi đua Bộ": the giver is named in full
    return found


def _recipients(items: Items, first: int, after: int, verb: int | None, line: _Line) -> tuple[list[Item], str]:
    said = verb is not None or line.given
    found = recipients_after(items, after)
    if found and (said or items.low(after) != ":"):
        return found, "awards:to"
    passive = passive_at(items, verb) if verb is not None else None
    if verb is not None and (passive is not None or items.cue(verb) == "receive"):
        start = verb if passive is None else passive
        found = recipients_before(items, start) or (line.received if items.low(start - 1) in _AND else [])
        line.received = found
        if found:
            return members_after(items, found[0], after) or found, "awards:received"
    return (_counted(items, first) if said or _honoured_after(items, after) else []), "awards:counted"


def _honoured_after(items: Items, k: int) -> bool:
    """True if the sentence goes on with "… được vinh danh"."""
    for place in range(k, min(k + _CLAUSE, len(items))):
        if items.kind(place) == "end":
            return False
        if items.cue(place) == "passive" and items.cue(place + 1) == "give":
            return True
    return False


def _counted(items: Items, first: int) -> list[Item]:
    """In "85 lao động tiên tiến" the title is itself what is counted; "12 tập thể tiên tiến" counts groups."""
    number, award = items[first - 1], items[first]
    if not number.low.isdecimal() or award.form is None or award.form.kind == "thing":
        return []
    groups = 2 if award.form.form.startswith("tập thể") else 1
    stop = award.stop if award.form.kind == "person" else award.first + groups
    return [Item("count", number.first, stop, number.low, noun=award.first)]
