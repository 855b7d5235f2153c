"""For each field: how like two items are (0 is no match), and which attributes of a matched pair are compared."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from models import Extraction
from pipeline.evaluate.compare import fold, fold_number, overlap
from pipeline.evaluate.gold import GoldFields

# A phrase that carries a name or a figure may be cut a word earlier or later without being another one.
SAME_NAME = 0.8
SAME_PHRASE = 0.6

Likeness = Callable[[Any, Any], float]
Check = Callable[[Any, Any], bool]


@dataclass(frozen=True)
class Field:
    """`likeness(gold, found)` over 0 makes a pair possible; `attributes` are then compared."""

    name: str
    likeness: Likeness
    attributes: dict[str, Check]
    label: Callable[[Any], str]

    def gold_items(self, gold: GoldFields) -> Sequence[Any]:
        """The field's items in a gold file."""
        items: Sequence[Any] = getattr(gold, self.name)
        return items

    def found_items(self, extraction: Extraction) -> Sequence[Any]:
        """The field's items in an extraction."""
        items: Sequence[Any] = getattr(extraction, self.name)
        return items


def _exact(left: str | None, right: str | None) -> float:
    return float(fold(left) == fold(right))


def _at_least(floor: float, first: str, second: str) -> float:
    likeness = overlap(first, second)
    return likeness if likeness >= floor else 0.0


def _same(gold_name: str, found_name: str | None = None) -> Check:
    return lambda gold, found: fold(getattr(gold, gold_name)) == fold(getattr(found, found_name or gold_name))


def _same_set(name: str) -> Check:
    return lambda gold, found: sorted(map(fold, getattr(gold, name))) == sorted(map(fold, getattr(found, name)))


def _same_value(name: str) -> Check:
    return lambda gold, found: bool(getattr(gold, name) == getattr(found, name))


def _types_shared(gold: Any, found: Any) -> float:  # noqa: ANN401  # either an event of the gold or a found one
    shared = set(gold.types) & set(found.types)
    return len(shared) / len(set(gold.types) | set(found.types))


def _award_likeness(gold: Any, found: Any) -> float:  # noqa: ANN401  # as above
    recipient = _at_least(SAME_NAME, gold.recipient, found.recipient)
    return min(recipient, _at_least(SAME_NAME, gold.award, found.award))


def _target_likeness(gold: Any, found: Any) -> float:  # noqa: ANN401  # as above
    return _exact(gold.value, found.value) and _at_least(SAME_PHRASE, gold.text, found.text)


FIELDS = (
    Field(
        "events",
        _types_shared,
        {
            "types": _same_set("types"),
            "date": _same("date"),
            "date_end": _same("date_end", "end_date"),
            "venue": _same("venue"),
            "school_year": _same("school_year"),
            "province": _same("province"),
            "blocks": _same_set("blocks"),
        },
        lambda event: f"{'+'.join(event.types)} {event.date}",
    ),
    Field("dates", lambda gold, found: _exact(gold, found.value), {}, lambda date: getattr(date, "value", date)),
    Field(
        "document_refs",
        lambda gold, found: float(fold_number(gold.number) == fold_number(found.number)),
        {"type": _same("type"), "date": _same("date", "issued_on"), "issuer": _same("issuer")},
        lambda document: str(document.number),
    ),
    Field(
        "blocks",
        lambda gold, found: _exact(gold.name, found.name),
        {
            "kind": _same("kind"),
            "leader_unit": _same("leader_unit"),
            "members": _same_set("members"),
            "member_count": _same_value("member_count"),
        },
        lambda block: str(block.name),
    ),
    Field(
        "leaders",
        lambda gold, found: _exact(gold.name, found.name),
        {"titles": _same_set("titles")},
        lambda leader: str(leader.name),
    ),
    Field(
        "themes",
        lambda gold, found: _at_least(SAME_NAME, gold.text, found.text),
        {"kind": _same("kind")},
        lambda theme: str(theme.text),
    ),
    Field(
        "awards",
        _award_likeness,
        {"grantor": _same("grantor")},
        lambda award: f"{award.recipient} ← {award.award}",
    ),
    Field("targets", _target_likeness, {}, lambda target: f"{target.value}: {target.text}"),
)

BY_NAME = {field.name: field for field in FIELDS}
# where a record calls an attribute otherwise than the gold does
_RECORD_NAMES = {("document_refs", "date"): "issued_on", ("events", "date_end"): "end_date"}


def found_value(field: str, attribute: str, item: Any) -> Any:  # noqa: ANN401  # any field's record, any value
    """What a found item says of an attribute, by the attribute's name in the gold."""
    return getattr(item, _RECORD_NAMES.get((field, attribute), attribute))


def pairs_of(rule: Field, gold: Sequence[Any], found: Sequence[Any]) -> list[tuple[int, int]]:
    """One-to-one pairs of indices, likest first; what has likeness 0 is never paired."""
    scored = ((rule.likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found))
    candidates = sorted((item for item in scored if item[0] > 0), key=lambda item: (-item[0], item[1], item[2]))
    left: set[int] = set()
    right: set[int] = set()
    pairs = []
    for _, i, j in candidates:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return pairs
