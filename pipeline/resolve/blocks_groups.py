"""Which mentions are of one block in one school year."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.resolve.blocks_facts import Told
from pipeline.resolve.homes import Home

_LISTED = 3  # members of two lists of which none is in both: two blocks


@dataclass
class BlockYear:
    """What the mentions of one block in one school year say together."""

    year: str | None
    home: Home
    mentions: list[Told] = field(default_factory=list)
    classes: set[str] = field(default_factory=set)
    units: set[str] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)

    def add(self, told: Told) -> None:
        """Take one more mention."""
        self.mentions.append(told)
        self.year = self.year or told.year
        self.home = self.home.with_known(told.home)
        self.classes |= told.classes
        self.units |= told.units
        self.domains |= {told.domain} if told.domain else set()

    def may_be(self, told: Told) -> bool:
        """Nothing that both say differs."""
        if None not in (self.year, told.year) and self.year != told.year:
            return False
        if self.classes and told.classes and not self.classes & told.classes:
            return False
        if min(len(self.units), len(told.units)) >= _LISTED and not self.units & told.units:
            return False
        return self.home.fits(told.home)

    def is_of(self, told: Told) -> bool:
        """Enough is said by both: whose the block is, or a unit in both, or one site that speaks of its own block."""
        shared = bool(self.units & told.units) or told.domain in self.domains
        if self.year is None or told.year is None:
            return shared and (self.year == told.year or self.home.fits(told.home))
        if self.home.is_complete and told.home.is_complete:
            return True
        return shared or self._is_of_province(told)

    def _is_of_province(self, told: Told) -> bool:
        """Both of one province, where no district is left open."""
        open_place = any(home.level == "district" and home.place is None for home in (self.home, told.home))
        return self.home.province is not None and self.home.province == told.home.province and not open_place


class _Blocks:
    """The block-years so far, by school year and province."""

    def __init__(self) -> None:
        self.all: list[BlockYear] = []
        self._of: dict[tuple[str | None, str | None], list[BlockYear]] = defaultdict(list)
        self._years: set[str | None] = {None}

    def near(self, told: Told) -> Iterable[BlockYear]:
        years = sorted(self._years, key=lambda year: year or "") if told.year is None else (told.year, None)
        if told.home.province is None and told.home.level != "central":
            return [block for block in self.all if block.year in years]
        provinces = {told.home.province, None}
        return [
            block for year in years for province in sorted(provinces, key=str) for block in self._of[year, province]
        ]

    def start(self, told: Told) -> None:
        block = BlockYear(told.year, told.home)
        block.add(told)
        self.all.append(block)
        self._years.add(told.year)
        self._of[told.year, told.home.province].append(block)


def group(mentions: Iterable[Told]) -> list[BlockYear]:
    """The block-years of one kind and key."""
    blocks = _Blocks()
    for told in sorted(mentions, key=lambda one: one.rank):
        sure = [block for block in blocks.near(told) if block.may_be(told) and block.is_of(told)]
        if len(sure) == 1:
            sure[0].add(told)
        else:
            blocks.start(told)
    return blocks.all


def joined_by_scope(numbered: Iterable[BlockYear], named: Iterable[BlockYear]) -> list[tuple[BlockYear, BlockYear]]:
    """A block that is named by what it holds, and the only one of that scope with a number and a unit of its own.

    Several numbered blocks may hold the same sort of unit, so that the words alone are not enough.
    """
    by_scope: dict[tuple[str | None, tuple[str, ...]], list[BlockYear]] = defaultdict(list)
    for block in numbered:
        for scope in sorted({told.scope for told in block.mentions if told.scope}):
            by_scope[block.year, scope].append(block)
    pairs = []
    for block in named:
        scope = block.mentions[0].scope
        likely = [one for one in by_scope.get((block.year, scope), ()) if one.units & block.units]
        if len(likely) == 1 and block.year is not None and likely[0].home.fits(block.home):
            pairs.append((likely[0], block))
    return pairs
