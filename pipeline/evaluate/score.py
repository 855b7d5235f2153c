"""Counting: pairs, misses and spurious items of each field, and what follows from them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from models import Article, Extraction
from pipeline.evaluate.fields import FIELDS, Field
from pipeline.evaluate.gold import GoldFields


@dataclass
class Counts:
    """What one field came to, over one article or many. `right` and `pairs` count attributes of matched items."""

    matched: int = 0
    missed: int = 0
    spurious: int = 0
    right: dict[str, int] = field(default_factory=dict)

    def __add__(self, other: "Counts") -> "Counts":
        names = [*self.right, *(name for name in other.right if name not in self.right)]
        return Counts(
            self.matched + other.matched,
            self.missed + other.missed,
            self.spurious + other.spurious,
            {name: self.right.get(name, 0) + other.right.get(name, 0) for name in names},
        )

    @property
    def precision(self) -> float | None:
        """Share of the found items that are right; null if nothing was found."""
        found = self.matched + self.spurious
        return self.matched / found if found else None

    @property
    def recall(self) -> float | None:
        """Share of the gold items that were found; null if the gold has none."""
        wanted = self.matched + self.missed
        return self.matched / wanted if wanted else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; null if there is neither gold nor anything found."""
        total = 2 * self.matched + self.missed + self.spurious
        return 2 * self.matched / total if total else None

    def accuracy(self, attribute: str) -> float | None:
        """Share of the matched items whose attribute is right; null if nothing matched."""
        return self.right.get(attribute, 0) / self.matched if self.matched else None


@dataclass(frozen=True)
class Difference:
    """One thing that is not as in the gold: `missed`, `spurious`, or the name of a wrong attribute."""

    field: str
    what: str
    item: str
    detail: str = ""


@dataclass(frozen=True)
class Scored:
    """One article's counts by field, and every difference."""

    name: str
    counts: dict[str, Counts]
    differences: tuple[Difference, ...]


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


def score(name: str, article: Article, extraction: Extraction, gold: GoldFields) -> Scored:
    """Compare one extraction with its gold."""
    counts: dict[str, Counts] = {}
    differences: list[Difference] = []
    for rule in FIELDS:
        wanted, found = list(rule.gold_items(gold)), list(rule.found_items(extraction))
        asked = _without_publication(wanted, found, article) if rule.name == "dates" else wanted
        counts[rule.name], new = _score_field(rule, asked, found)
        counts[rule.name].matched += len(wanted) - len(asked)
        differences += new
    return Scored(name, counts, tuple(differences))


def _without_publication(wanted: list[str], found: list[Any], article: Article) -> list[str]:
    """A publication stamp that the gold counts among the dates is found when it is the record's `published_at`."""
    stamp = article.published_at.date().isoformat() if article.published_at else None
    written = {date.value for date in found}
    return [date for date in wanted if date != stamp or date in written]


def _score_field(rule: Field, wanted: list[Any], found: list[Any]) -> tuple[Counts, list[Difference]]:
    pairs = pairs_of(rule, wanted, found)
    counts = Counts(len(pairs), len(wanted) - len(pairs), len(found) - len(pairs), dict.fromkeys(rule.attributes, 0))
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
            else:
                differences.append(_wrong(rule, attribute, wanted[i], found[j]))
    return counts, differences


def _wrong(rule: Field, attribute: str, gold: Any, found: Any) -> Difference:  # noqa: ANN401  # any field's item
    other = "issued_on" if attribute == "date" and rule.name == "document_refs" else attribute
    detail = f"gold {getattr(gold, attribute)!r}, found {getattr(found, other)!r}"
    return Difference(rule.name, attribute, rule.label(gold), detail)


def total(scored: Iterable[Scored]) -> dict[str, Counts]:
    """The counts of many articles, by field."""
    sums = {rule.name: Counts(right=dict.fromkeys(rule.attributes, 0)) for rule in FIELDS}
    for article in scored:
        for name, counts in article.counts.items():
            sums[name] = sums[name] + counts
    return sums


def macro_f1(sums: dict[str, Counts]) -> float | None:
    """Mean F1 over the fields that have gold or finds; null if none has."""
    values = [counts.f1 for counts in sums.values() if counts.f1 is not None]
    return sum(values) / len(values) if values else None
