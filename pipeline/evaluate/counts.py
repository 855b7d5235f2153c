"""Counting right, missed and spurious items, and the figures that follow."""

from dataclasses import dataclass, field


@dataclass
class Counts:
    """What one field came to, over one article or many.

    `right` counts, by attribute, the matched items that have it right; `silent` those of them where neither the gold
    nor the extraction says anything.
    """

    matched: int = 0
    missed: int = 0
    spurious: int = 0
    right: dict[str, int] = field(default_factory=dict)
    silent: dict[str, int] = field(default_factory=dict)

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.matched + other.matched,
            self.missed + other.missed,
            self.spurious + other.spurious,
            _summed(self.right, other.right),
            _summed(self.silent, other.silent),
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

    def said(self, attribute: str) -> float | None:
        """The same without the items where neither side says anything; null if none is left."""
        silent = self.silent.get(attribute, 0)
        return (self.right.get(attribute, 0) - silent) / (self.matched - silent) if self.matched > silent else None


def _summed(left: dict[str, int], right: dict[str, int]) -> dict[str, int]:
    return {name: left.get(name, 0) + right.get(name, 0) for name in dict.fromkeys([*left, *right])}


def attribute_accuracy(sums: dict[str, Counts], *, said: bool = False) -> float | None:
    """Share of all attributes of all matched items that are right; with `said`, of those that either side gives."""
    right = sum(sum(counts.right.values()) for counts in sums.values())
    asked = sum(counts.matched * len(counts.right) for counts in sums.values())
    silent = sum(sum(counts.silent.values()) for counts in sums.values()) if said else 0
    return (right - silent) / (asked - silent) if asked > silent else None


def macro_f1(sums: dict[str, Counts]) -> float | None:
    """Mean F1 over the fields that have gold or finds; null if none has."""
    values = [counts.f1 for counts in sums.values() if counts.f1 is not None]
    return sum(values) / len(values) if values else None
