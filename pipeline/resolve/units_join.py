"""Which places of one name are one unit: by province first, then by district, then by commune."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field

from pipeline.resolve.units_context import Placed
from pipeline.resolve.units_places import homes as districts_called

_MANY = 99  # provinces: more than any name may mean
_RANKS = {"huyện": "huyện", "quận": "town", "thị xã": "town", "thành phố": "town"}


@dataclass(eq=False)
class _Group:
    """Namings that are one unit so far, with all that they say of its place."""

    homes: frozenset[str]
    district: str
    kind: str
    commune: str
    members: list[Placed] = field(default_factory=list)

    def fits(self, one: Placed) -> bool:
        """True if nothing that a naming says of its place speaks against this unit's."""
        return (
            bool(self.homes & set(one.homes))
            and _agree(self.district, one.district)
            and _agree(self.commune, one.commune)
            and not _are_twins(self, one)
        )

    def add(self, one: Placed) -> None:
        """Take a naming in, and what it says of the place."""
        self.homes &= set(one.homes)
        self.district, self.commune = self.district or one.district, self.commune or one.commune
        self.kind = self.kind or one.district_kind
        self.members.append(one)


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


def _are_twins(group: _Group, one: Placed) -> bool:
    """True for "huyện Cai Lậy" and "thị xã Cai Lậy", which lie side by side; a town that became a city is one."""
    if not one.district or _agree(_RANKS.get(group.kind, ""), _RANKS.get(one.district_kind, "")):
        return False
    kinds = {_RANKS[kind] for kind, province in districts_called().get(one.district, ()) if province in group.homes}
    return len(kinds) > 1


def join(placed: Iterable[Placed]) -> list[list[Placed]]:
    """Groups of placed namings that are one unit; order of the input plays no part.

    Those that say more of their place come first. One that fits several units is none of them: it stays with those of
    its own site, as does one whose province is not known.
    """
    by_key = defaultdict(list)
    for one in sorted(set(placed), key=_most_said_first):
        by_key[one.key, one.scope].append(one)
    return [group for _, ones in sorted(by_key.items()) for group in _of_one_key(ones)]


def _most_said_first(one: Placed) -> tuple[int, bool, bool, bool, Placed]:
    return len(one.homes) or _MANY, not one.district, not one.district_kind, not one.commune, one


def _of_one_key(ones: list[Placed]) -> list[list[Placed]]:
    if ones[0].scope == "national":
        return _by(ones, lambda one: one.homes)
    groups: dict[str, list[_Group]] = defaultdict(list)  # by each of their provinces
    found: list[_Group] = []
    alone: list[Placed] = []
    for alike in _by(ones, lambda one: (one.homes, one.district, one.district_kind, one.commune)):
        fitting = _fitting(groups, alike[0])
        if not fitting and alike[0].homes:
            found.append(_Group(frozenset(alike[0].homes), "", "", ""))
            fitting = found[-1:]
            for home in alike[0].homes:
                groups[home].append(found[-1])
        for one in alike:
            chosen = fitting if len(fitting) == 1 else _nearest(fitting, one)
            chosen[0].add(one) if len(chosen) == 1 else alone.append(one)
    rest = _by(alone, lambda one: (one.homes, one.district, one.commune, one.domain))
    return [*(group.members for group in found), *rest]


def _fitting(groups: Mapping[str, list[_Group]], one: Placed) -> list[_Group]:
    """The units that a naming may mean, each once, in the order in which they were found."""
    around = {id(group): group for home in one.homes for group in groups.get(home, ())}
    return [group for group in around.values() if group.fits(one)]


def _nearest(fitting: list[_Group], one: Placed) -> list[_Group]:
    """Of several units that fit, those of the site's own district, else those that the same site names."""
    near = [group for group in fitting if one.near and one.near == group.district]
    return near or [group for group in fitting if any(one.domain == other.domain != "" for other in group.members)]


def _by(ones: Iterable[Placed], key: Callable[[Placed], Hashable]) -> list[list[Placed]]:
    found: dict[Hashable, list[Placed]] = {}
    for one in ones:
        found.setdefault(key(one), []).append(one)
    return list(found.values())
