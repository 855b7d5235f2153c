"""Which reports tell of one activity: the likeliest pairs first, as far as every pair of the group allows it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.events_features import Features
from pipeline.resolve.events_signs import Pairs, signs, totals, vetoes
from pipeline.resolve.events_weights import CLEARLY, JOINED

_CHUNK = 100_000  # pairs at once
_LOOSELY = 4.0  # what the pairs of two groups weigh on average at least: types and day, without who it was
_NEARLY = 5.0  # what a pair weighs at least that tells who it was for the rest of its group
_LARGEST = 300  # reports that hang together; above it only stronger pairs hold them

Pair = tuple[int, int]


def ordered(one: int, other: int) -> Pair:
    """The pair, its lower row first."""
    return (one, other) if one < other else (other, one)


@dataclass(frozen=True)
class Compared:
    """Pairs with what their signs weigh in sum, and which of them are likely one, identified by one, forbidden."""

    total: dict[Pair, float]
    likely: frozenset[Pair]
    identified: frozenset[Pair]
    forbidden: frozenset[Pair]

    def allows(self, pair: Pair) -> bool:
        """Whether the pair is likely and not forbidden."""
        return pair in self.likely and pair not in self.forbidden

    def fits(self, pair: Pair) -> bool:
        """Whether the pair is one activity, as far as only the two are seen."""
        return self.allows(pair) and pair in self.identified


def compared(rows: Features, pairs: Sequence[Pair]) -> Compared:
    """The pairs (lower row first) compared."""
    total: dict[Pair, float] = {}
    likely: set[Pair] = set()
    identified: set[Pair] = set()
    forbidden: set[Pair] = set()
    for start in range(0, len(pairs), _CHUNK):
        chunk = pairs[start : start + _CHUNK]
        one, other = np.array(chunk, np.int64).reshape(-1, 2).T
        weighed, named, vetoed = _weighed(rows, one, other)
        total.update(zip(chunk, weighed.tolist(), strict=True))
        likely.update(chunk[i] for i in np.flatnonzero(weighed >= JOINED).tolist())
        identified.update(chunk[i] for i in np.flatnonzero(named).tolist())
        forbidden.update(chunk[i] for i in np.flatnonzero(vetoed).tolist())
    return Compared(total, frozenset(likely), frozenset(identified), frozenset(forbidden))


def _weighed(rows: Features, one: Pairs, other: Pairs) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    weighed, named = totals(signs(rows, one, other))
    return weighed, named, np.logical_or.reduce(list(vetoes(rows, one, other).values()))


@dataclass(frozen=True)
class Hanging:
    """Rows that hang together, ascending, with the pairs of them that people joined; and all pairs of all of them."""

    components: list[tuple[list[int], list[Pair]]]
    apart: set[Pair]
    whole: Compared


def hanging(rows: Features, pairs: Sequence[Pair], joined: Iterable[Pair], parted: Iterable[Pair]) -> Hanging:
    """Rows that may be one: `pairs` are worth comparing, `joined` are one and `parted` are not; lower row first."""
    held, apart = set(joined), set(parted)
    first = compared(rows, pairs)
    edges = {pair: first.total[pair] for pair in pairs if first.allows(pair) and pair not in apart}
    edges |= dict.fromkeys(held, np.inf)
    components = _components(edges)
    # all at once: numpy takes as long for one pair as for a thousand
    whole = compared(rows, [pair for members, _ in components for pair in combinations(members, 2)])
    return Hanging([(members, sorted(inner & held)) for members, inner in components], apart, whole)


def grouped(rows: Features, pairs: Sequence[Pair], joined: Iterable[Pair], parted: Iterable[Pair]) -> list[list[int]]:
    """Groups of two and more rows, each ascending, by their first row.

    `pairs` are worth comparing, `joined` are one and `parted` are not, whatever is said; lower row first. The result
    does not depend on their order.
    """
    return groups_of(rows, hanging(rows, pairs, joined, parted))


def groups_of(rows: Features, found: Hanging) -> list[list[int]]:
    """Groups of two and more rows, each ascending, by their first row."""
    groups = [Grouping(rows, found.whole, found.apart, held).groups(members) for members, held in found.components]
    return sorted(group for groups_of_one in groups for group in groups_of_one)


def _components(edges: dict[Pair, float], floor: float = JOINED) -> list[tuple[list[int], set[Pair]]]:
    """Rows that hang together, ascending, with their edges; too many of them fall apart at their weakest edges."""
    forest = Clusters[int]()
    for one, other in sorted(edges):
        forest.join(one, other)
    inner: dict[int, set[Pair]] = defaultdict(set)
    for pair in sorted(edges):
        inner[forest.root(pair[0])].add(pair)
    found = []
    for own in inner.values():
        members = sorted({row for pair in own for row in pair})
        strongest = max(edges[pair] for pair in own)
        if len(members) > _LARGEST and floor < strongest:
            found += _components({pair: edges[pair] for pair in own if edges[pair] > floor}, floor + 1)
        else:
            found.append((members, own))
    return found


class Grouping:
    """Puts the rows of one component together."""

    def __init__(self, rows: Features, whole: Compared, apart: set[Pair], held: list[Pair]) -> None:
        self._rows, self._whole, self._apart = rows, whole, apart
        self._group: dict[int, list[int]] = {}
        self._held = held
        self._vouched: dict[int, set[int]] = defaultdict(set)
        for one, other in held:
            self._vouched[one].add(other)
            self._vouched[other].add(one)

    def groups(self, members: list[int]) -> list[list[int]]:
        """The groups of two and more."""
        self._group = {row: [row] for row in members}
        for one, other in self._held:
            if self._apart.isdisjoint(self._cross(one, other)):
                self._join(one, other)
        known = set(np.array(members)[self._rows.exact[members]].tolist())
        allowed = self._ranked(pair for pair in combinations(members, 2) if self._whole.allows(pair))
        ranked = [pair for pair in allowed if self._whole.fits(pair)]
        self._join_all(pair for pair in ranked if known.issuperset(pair))
        self._join_all(pair for pair in allowed if self._is_known_by_fellows(pair, known))
        self._place([row for row in members if row not in known], ranked)
        self._join_all(pair for pair in ranked if known.isdisjoint(pair))
        return [list(group) for group in {tuple(sorted(group)) for group in self._group.values()} if len(group) > 1]

    def _ranked(self, pairs: Iterable[Pair]) -> list[Pair]:
        return sorted(set(pairs) - self._apart, key=lambda pair: (-self._whole.total[pair], pair))

    def _join_all(self, pairs: Iterable[Pair]) -> None:
        for one, other in pairs:
            if self._may_join(one, other):
                self._join(one, other)

    def _is_known_by_fellows(self, pair: Pair, known: set[int]) -> bool:
        """Whether other reports of the two activities tell that both are of one body, where these two do not."""
        return known.issuperset(pair) and any(
            fellows in self._whole.identified and self._whole.total[fellows] >= _NEARLY
            for fellows in self._cross(*pair)
        )

    def _place(self, undated: list[int], ranked: list[Pair]) -> None:
        """Add a report without a day to the one activity that it fits; where several fit, it stays alone."""
        fits: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for pair in ranked:
            for row, fellow in (pair, pair[::-1]):
                fits[row].append((fellow, self._whole.total[pair]))
        for row in undated:
            best: dict[int, float] = {}
            for fellow, total in fits[row]:
                if self._rows.exact[fellow] and self._may_join(row, fellow):
                    best.setdefault(min(self._group[fellow]), total)
            choice = sorted(best.items(), key=lambda item: (-item[1], item[0]))
            if choice and (len(choice) == 1 or choice[0][1] - choice[1][1] >= CLEARLY):
                self._join(row, choice[0][0])

    def _cross(self, one: int, other: int) -> list[Pair]:
        left, right = self._group[one], self._group[other]
        return [] if left is right else [ordered(a, b) for a in left for b in right]

    def _may_join(self, one: int, other: int) -> bool:
        cross = self._cross(one, other)
        if not cross or not self._apart.isdisjoint(cross):
            return False
        seen = [(a, b) for a, b in cross if not (self._is_vouched(a, b) or self._is_vouched(b, a))]
        if not self._whole.forbidden.isdisjoint(seen):
            return False
        return sum(self._whole.total[pair] for pair in seen) >= _LOOSELY * len(seen)

    def _is_vouched(self, row: int, other: int) -> bool:
        """Whether people say that `other` tells of the same activity as a report that nothing parts from `row`."""
        return any(
            fellow != row and ordered(row, fellow) not in self._whole.forbidden
            for fellow in self._vouched.get(other, ())
        )

    def _join(self, one: int, other: int) -> None:
        if self._group[one] is not self._group[other]:
            together = self._group[one] + self._group[other]
            self._group.update(dict.fromkeys(together, together))
