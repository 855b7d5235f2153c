"""Which block-years are one block through the years: of one name and home, or renamed with most of its members."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.homes import Home

_SHARED = 2  # members that two blocks of one name must have in common to be one under another


@dataclass(frozen=True)
class Year:
    """A block in a school year; `names` are its kinds and keys, `units` its members as far as they are known."""

    block: str
    names: frozenset[tuple[str, tuple[str, ...]]]
    year: str | None
    home: Home
    classes: frozenset[str]
    units: frozenset[str]

    def is_like(self, other: "Year") -> bool:
        """Whether nothing speaks against one block in two years."""
        return not self.classes or not other.classes or bool(self.classes & other.classes)


def lines(years: Iterable[Year]) -> dict[str, str]:
    """For each block-year's id the id of one that stands for its line."""
    known = sorted(years, key=lambda one: (one.year or "", one.block))
    found: Clusters[str] = Clusters()
    _join_named(known, found)
    _join_renamed(known, found)
    return {one.block: found.root(one.block) for one in known}


def _join_named(known: list[Year], found: Clusters[str]) -> None:
    """Of one kind, key and home; of two that may be it in one year, neither is taken for it."""
    by_name: dict[tuple[object, ...], list[Year]] = defaultdict(list)
    for one in known:
        if one.year is not None and (one.home.is_complete or one.home.province):
            for name in sorted(one.names):
                by_name[name, one.home].append(one)
    for same in by_name.values():
        for year in same:
            later = [other for other in same if other.year and year.year and other.year > year.year]
            after = min((other.year for other in later if other.year and year.is_like(other)), default=None)
            next_ones = [other for other in later if other.year == after and year.is_like(other)]
            rivals = [other for other in same if other.year == year.year and other != year]
            if len(next_ones) == 1 and not any(next_ones[0].is_like(rival) for rival in rivals):
                found.join(year.block, next_ones[0].block)


def _join_renamed(known: list[Year], found: Clusters[str]) -> None:
    """A line that ends and one that begins in the next year with at least half of the members of both."""
    last, first = _ends(known, found)
    begins: dict[tuple[Home, str], list[Year]] = defaultdict(list)
    for year in first:
        begins[year.home, year.year or ""].append(year)
    pairs = []
    for old in last:
        heirs = [new for new in begins[old.home, _next(old.year or "")] if _is_heir(old, new)]
        if len(heirs) == 1:
            pairs.append((old, heirs[0]))
    for old, new in pairs:
        if sum(other is new for _, other in pairs) == 1:
            found.join(old.block, new.block)


def _ends(known: list[Year], found: Clusters[str]) -> tuple[list[Year], list[Year]]:
    """The last and the first block-years of the lines so far, of those whose home and year are known."""
    of_line: dict[str, list[Year]] = defaultdict(list)
    for one in known:
        if one.year is not None and one.home.is_complete:
            of_line[found.root(one.block)].append(one)
    return [some[-1] for some in of_line.values()], [some[0] for some in of_line.values()]


def _is_heir(old: Year, new: Year) -> bool:
    shared = len(old.units & new.units)
    return shared >= _SHARED and 2 * shared >= max(len(old.units), len(new.units))


def _next(year: str) -> str:
    first = int(year[:4]) + 1
    return f"{first}-{first + 1}"
