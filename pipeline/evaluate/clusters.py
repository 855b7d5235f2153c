"""How well mentions were joined: B³ (Bagga and Baldwin 1998) and pairwise precision and recall.

B³ asks of each mention which share of the mentions that were joined with it belong to it (precision), and which share
of those that belong to it were joined with it (recall), and takes the mean; each mention counts as one with itself.
Pairwise figures count pairs of joined mentions, so that a mention that is alone on both sides counts for nothing.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

Clusters = Mapping[str, str]  # the cluster of each mention


@dataclass(frozen=True)
class Tally:
    """Sums over mentions: shares for B³, and of joined mentions those that are right, were found, are wanted.

    A pair is counted once from either side, so that a pair of two cases is half a pair of each.
    """

    mentions: int = 0
    precision: float = 0.0
    recall: float = 0.0
    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.mentions + other.mentions,
            self.precision + other.precision,
            self.recall + other.recall,
            self.right + other.right,
            self.found + other.found,
            self.wanted + other.wanted,
        )

    @property
    def b3_precision(self) -> float | None:
        """Mean share of the joined mentions that belong together; null without mentions."""
        return self.precision / self.mentions if self.mentions else None

    @property
    def b3_recall(self) -> float | None:
        """Mean share of the mentions of one thing that were joined; null without mentions."""
        return self.recall / self.mentions if self.mentions else None

    @property
    def b3_f1(self) -> float | None:
        """Harmonic mean of B³ precision and recall."""
        return _f1(self.b3_precision, self.b3_recall)

    @property
    def pair_precision(self) -> float | None:
        """Share of the joined pairs that belong together; null where nothing was joined."""
        return self.right / self.found if self.found else None

    @property
    def pair_recall(self) -> float | None:
        """Share of the pairs of one thing that were joined; null where no two mentions are one."""
        return self.right / self.wanted if self.wanted else None

    @property
    def pair_f1(self) -> float | None:
        """Harmonic mean of pairwise precision and recall."""
        return _f1(self.pair_precision, self.pair_recall)


FIGURES: Mapping[str, Callable[[Tally], float | None]] = {
    name: getattr(Tally, name).__get__
    for name in ("b3_precision", "b3_recall", "b3_f1", "pair_precision", "pair_recall", "pair_f1")
}


def _f1(precision: float | None, recall: float | None) -> float | None:
    if precision is None or recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def tally(gold: Clusters, found: Clusters) -> Tally:
    """All mentions of `gold` against what was found. Raises `KeyError` for a mention that `found` does not have."""
    return sum(tallies(gold, found, lambda _: "").values(), Tally())


def tallies(gold: Clusters, found: Clusters, group: Callable[[str], str]) -> dict[str, Tally]:
    """The tally of each group of mentions; joining across groups counts in both.

    Raises `KeyError` for a mention that `found` does not have.
    """
    both = Counter((gold[mention], found[mention]) for mention in gold)
    wanted, joined = Counter(gold.values()), Counter(found[mention] for mention in gold)
    sums: dict[str, Tally] = {}
    for mention, cluster in gold.items():
        right, size, whole = both[cluster, found[mention]], joined[found[mention]], wanted[cluster]
        one = Tally(1, right / size, right / whole, right - 1, size - 1, whole - 1)
        name = group(mention)
        sums[name] = sums.get(name, Tally()) + one
    return sums


@dataclass(frozen=True)
class Mixed:
    """Mentions of one cluster that lie in several on the other side, by these.

    `is_wrong` of a cluster that was found and mixes several things; else one thing lies in several found clusters.
    """

    is_wrong: bool
    parts: Mapping[str, tuple[str, ...]]


def mixed(gold: Clusters, found: Clusters) -> list[Mixed]:
    """Every wrong join, then every missed join."""
    wrong = [Mixed(is_wrong=True, parts=parts) for parts in _parts(found, gold, gold)]
    return wrong + [Mixed(is_wrong=False, parts=parts) for parts in _parts(gold, found, gold)]


def _parts(whole: Clusters, other: Clusters, mentions: Iterable[str]) -> list[Mapping[str, tuple[str, ...]]]:
    groups: dict[str, dict[str, tuple[str, ...]]] = {}
    for mention in mentions:
        parts = groups.setdefault(whole[mention], {})
        parts[other[mention]] = (*parts.get(other[mention], ()), mention)
    return [parts for parts in groups.values() if len(parts) > 1]
