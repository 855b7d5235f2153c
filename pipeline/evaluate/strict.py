"""The same articles under the eyes of someone stricter: exact values, and figures that pairing does not soften."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any
from unicodedata import normalize

from models import Extraction
from pipeline.evaluate.compare import fold
from pipeline.evaluate.counts import Counts
from pipeline.evaluate.fields import BY_NAME, FIELDS, pairs_of
from pipeline.evaluate.gold import GoldFields

Value = Callable[[Any], Hashable]


def _plain(value: str) -> str:
    """NFC with single spaces: no other difference is overlooked."""
    return " ".join(normalize("NFC", value).split())


# What must be equal, to the letter; of an event its types and date.
EXACT: dict[str, Value] = {
    "events": lambda event: (frozenset(event.types), event.date),
    "dates": lambda date: getattr(date, "value", date),
    "document_refs": lambda document: "".join(_plain(document.number).split()),
    "blocks": lambda block: _plain(block.name),
    "leaders": lambda leader: _plain(leader.name),
    "themes": lambda theme: _plain(theme.text),
    "awards": lambda award: (_plain(award.recipient), _plain(award.award)),
    "targets": lambda target: (_plain(target.value), _plain(target.text)),
}


def exact(gold: GoldFields, extraction: Extraction) -> dict[str, Counts]:
    """Counts by field where only equal values are right."""
    return {
        rule.name: _multiset(
            map(EXACT[rule.name], rule.gold_items(gold)), map(EXACT[rule.name], rule.found_items(extraction))
        )
        for rule in FIELDS
    }


def figures(gold: GoldFields, extraction: Extraction) -> dict[str, Counts]:
    """Counts that no field gives: is there an event at all, its types one by one, the members of blocks."""
    return {
        "event_presence": _multiset(["event"] * bool(gold.events), ["event"] * bool(extraction.events)),
        "event_types": _inside("events", gold, extraction, lambda event: event.types),
        "members": _inside("blocks", gold, extraction, _members, of_matched=True),
        "members_of_all_blocks": _inside("blocks", gold, extraction, _members),
    }


def _members(block: Any) -> Iterable[str]:  # noqa: ANN401  # a block of the gold or a found one
    return map(fold, block.members)


def _inside(
    field: str,
    gold: GoldFields,
    extraction: Extraction,
    values: Callable[[Any], Iterable[Hashable]],
    *,
    of_matched: bool = False,
) -> Counts:
    """What matched items hold, value by value; unless `of_matched`, all that other items hold is missed or spurious."""
    rule = BY_NAME[field]
    wanted, found = rule.gold_items(gold), rule.found_items(extraction)
    pairs = pairs_of(rule, wanted, found)
    counts = sum((_multiset(values(wanted[i]), values(found[j])) for i, j in pairs), Counts())
    if of_matched:
        return counts
    alone = _multiset(_others(wanted, {i for i, _ in pairs}, values), [])
    return counts + alone + _multiset([], _others(found, {j for _, j in pairs}, values))


def _others(items: Sequence[Any], but: set[int], values: Callable[[Any], Iterable[Hashable]]) -> list[Hashable]:
    return [value for place, item in enumerate(items) if place not in but for value in values(item)]


def _multiset(gold: Iterable[Hashable], found: Iterable[Hashable]) -> Counts:
    wanted, got = Counter(gold), Counter(found)
    both = (wanted & got).total()
    return Counts(both, wanted.total() - both, got.total() - both)
