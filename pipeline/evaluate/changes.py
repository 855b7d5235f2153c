"""What one run has that another has not: every mention gained, lost and changed, and whether the gold says so."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from models import Extraction
from pipeline.evaluate.base import Base
from pipeline.evaluate.fields import FIELDS, Field, found_value, pairs_of
from pipeline.evaluate.gold import (
    GoldAward,
    GoldBlock,
    GoldDocument,
    GoldEvent,
    GoldFields,
    GoldLeader,
    GoldTarget,
    GoldTheme,
)
from pipeline.evaluate.run import Case, nothing
from pipeline.evaluate.strict import EXACT

WORDING = "wording"
Kind = Literal["gained", "lost", "changed"]


@dataclass(frozen=True)
class Change:
    """One mention that is new, gone, or says something else than in the base; right or wrong by the gold.

    `attribute`, `before` and `after` are of a change alone; `was_right` is null for what was gained, `is_right` for
    what was lost.
    """

    article: str
    field: str
    kind: Kind
    item: str
    was_right: bool | None = None
    is_right: bool | None = None
    attribute: str | None = None
    before: str | None = None
    after: str | None = None

    @property
    def verdict(self) -> str:
        """In words, such as `wrong → right`."""
        words = {True: "right", False: "wrong"}
        return " → ".join(words[value] for value in (self.was_right, self.is_right) if value is not None)


def changes(run: Iterable[Case], base: Base) -> list[Change]:
    """Every change against the base, by article and field; an article that the base lacks was empty there."""
    return [
        change
        for case in run
        for rule in FIELDS
        for change in _of_field(rule, case, base.get(case.gold.path.stem, nothing(case.article)))
    ]


def summary(found: Iterable[Change]) -> dict[str, int]:
    """How many changes of each kind and verdict there are."""
    return dict(Counter(f"{change.kind}: {change.verdict}" for change in found).most_common())


def _of_field(rule: Field, case: Case, base: Extraction) -> Iterator[Change]:
    gold = rule.gold_items(case.gold.file.gold)
    old, new = rule.found_items(base), rule.found_items(case.extraction)
    old_gold = {j: gold[i] for i, j in pairs_of(rule, gold, old)}
    new_gold = {j: gold[i] for i, j in pairs_of(rule, gold, new)}
    as_gold = rule.gold_items(_as_gold(base))
    pairs = pairs_of(rule, as_gold, new)
    name = case.gold.path.stem
    kept, still = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, item in enumerate(old):
        if i not in kept:
            yield Change(name, rule.name, "lost", rule.label(item), was_right=i in old_gold)
    for j, item in enumerate(new):
        if j not in still:
            yield Change(name, rule.name, "gained", rule.label(item), is_right=j in new_gold)
    for i, j in pairs:
        yield from _of_pair(rule, name, (as_gold[i], old[i], old_gold.get(i)), (new[j], new_gold.get(j)))


def _of_pair(rule: Field, name: str, old: tuple[Any, Any, Any], new: tuple[Any, Any]) -> Iterator[Change]:
    """The attributes of a mention that both runs have, and its wording where that is another."""
    (as_gold, before, gold_before), (after, gold_after) = old, new
    for attribute, same in rule.attributes.items():
        if not same(as_gold, after):
            yield Change(
                name, rule.name, "changed", rule.label(after),
                was_right=gold_before is not None and same(gold_before, before),
                is_right=gold_after is not None and same(gold_after, after),
                attribute=attribute, before=_shown(rule, before, attribute), after=_shown(rule, after, attribute),
            )  # fmt: skip
    exact = EXACT[rule.name]
    if rule.name != "events" and exact(before) != exact(after):
        yield Change(
            name, rule.name, "changed", rule.label(after),
            was_right=gold_before is not None and exact(before) == exact(gold_before),
            is_right=gold_after is not None and exact(after) == exact(gold_after),
            attribute=WORDING, before=rule.label(before), after=rule.label(after),
        )  # fmt: skip


def _shown(rule: Field, item: Any, attribute: str) -> str:  # noqa: ANN401  # any field's item
    value = found_value(rule.name, attribute, item)
    return " | ".join(value) if isinstance(value, tuple) else str(value)


def _as_gold(base: Extraction) -> GoldFields:
    """An extraction in the form of gold, so that another can be held against it."""
    return GoldFields(
        events=[GoldEvent(types=list(event.types), date=event.date, date_end=event.end_date, venue=event.venue,
                          blocks=list(event.blocks), school_year=event.school_year, province=event.province)
                for event in base.events],
        dates=[date.value for date in base.dates],
        document_refs=[GoldDocument(number=one.number, type=one.type, date=one.issued_on, issuer=one.issuer)
                       for one in base.document_refs],
        blocks=[GoldBlock(name=block.name, kind=block.kind, leader_unit=block.leader_unit,
                          members=list(block.members), member_count=block.member_count) for block in base.blocks],
        leaders=[GoldLeader(name=leader.name, titles=list(leader.titles)) for leader in base.leaders],
        themes=[GoldTheme(kind=theme.kind, text=theme.text) for theme in base.themes],
        awards=[GoldAward(recipient=award.recipient, award=award.award, grantor=award.grantor)
                for award in base.awards],
        targets=[GoldTarget(value=target.value, text=target.text) for target in base.targets],
    )  # fmt: skip
