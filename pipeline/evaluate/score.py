"""One extraction against its gold: pairs, misses, spurious items, wrong attributes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from models import Article, Extraction
from pipeline.evaluate.counts import Counts
from pipeline.evaluate.fields import FIELDS, Field, found_value, pairs_of
from pipeline.evaluate.gold import Facts, GoldFields
from pipeline.evaluate.strict import exact, figures


@dataclass(frozen=True)
class Difference:
    """One thing that is not as in the gold: `missed`, `spurious`, or the name of a wrong attribute."""

    field: str
    what: str
    item: str
    detail: str = ""


@dataclass(frozen=True)
class Scored:
    """One article's counts and every difference. `crash` says what the extractor failed with, if it did."""

    name: str
    counts: dict[str, Counts]
    exact: dict[str, Counts]
    figures: dict[str, Counts]
    differences: tuple[Difference, ...]
    negative: bool
    facts: Facts | None = None
    crash: str | None = None


def score(name: str, article: Article, extraction: Extraction, gold: GoldFields) -> Scored:
    """Compare one extraction with its gold."""
    counts: dict[str, Counts] = {}
    differences: list[Difference] = []
    asked = gold.model_copy(update={"dates": _without_publication(gold.dates, extraction.dates, article)})
    for rule in FIELDS:
        counts[rule.name], new = _score_field(rule, list(rule.gold_items(asked)), list(rule.found_items(extraction)))
        differences += new
    strict = exact(asked, extraction)
    for of_dates in (counts["dates"], strict["dates"]):
        of_dates.matched += len(gold.dates) - len(asked.dates)
    return Scored(name, counts, strict, figures(gold, extraction), tuple(differences), negative=not gold.events)


def _without_publication(wanted: list[str], found: Iterable[Any], article: Article) -> list[str]:
    """A publication stamp that the gold counts among the dates is found when it is the record's `published_at`."""
    stamp = article.published_at.date().isoformat() if article.published_at else None
    written = {date.value for date in found}
    return [date for date in wanted if date != stamp or date in written]


def _score_field(rule: Field, wanted: list[Any], found: list[Any]) -> tuple[Counts, list[Difference]]:
    pairs = pairs_of(rule, wanted, found)
    zero = dict.fromkeys(rule.attributes, 0)
    counts = Counts(len(pairs), len(wanted) - len(pairs), len(found) - len(pairs), zero, zero.copy())
    differences = [
        Difference(rule.name, "missed", rule.label(item))
        for i, item in enumerate(wanted)
        if i not in {i for i, _ in pairs}
    ]
    differences += [
        Difference(rule.name, "spurious", rule.label(item))
        for j, item in enumerate(found)
        if j not in {j for _, j in pairs}
    ]
    for i, j in pairs:
        for attribute, is_right in rule.attributes.items():
            if is_right(wanted[i], found[j]):
                counts.right[attribute] += 1
                counts.silent[attribute] += getattr(wanted[i], attribute) in (None, [])
            else:
                differences.append(_wrong(rule, attribute, wanted[i], found[j]))
    return counts, differences


def _wrong(rule: Field, attribute: str, gold: Any, found: Any) -> Difference:  # noqa: ANN401  # any field's item
    detail = f"gold {getattr(gold, attribute)!r}, found {found_value(rule.name, attribute, found)!r}"
    return Difference(rule.name, attribute, rule.label(gold), detail)


def total(scored: Iterable[dict[str, Counts]]) -> dict[str, Counts]:
    """The counts of many articles, by name."""
    sums: dict[str, Counts] = {}
    for counts in scored:
        for name, own in counts.items():
            sums[name] = sums.get(name, Counts()) + own
    return sums
