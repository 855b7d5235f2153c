"""What a unit is: its kind, and its province and district by the names of the time and of today."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from gazetteers.places import districts, name_at
from pipeline.resolve.units_context import Placed
from pipeline.resolve.units_places import homes, spelled
from pipeline.resolve.units_reader import SCHOOLS

_SCHOOLING = frozenset({"sở gdđt", "phòng gdđt"})  # their heads come from the committees of the place, and go there


def attributes(group: Sequence[Placed]) -> dict[str, str | list[str] | None]:
    """`kind`, `level`, `province`, `province_today`, `district` of a unit, null where its names and places say none.

    Besides, for telling persons apart: its `key`, every province that it may lie in, and the `area` that it governs.
    """
    kind = next((placed.kind for placed in group if placed.kind), None)
    shared = set.intersection(*(set(placed.homes) for placed in group)) if group else set()
    province = min(shared) if len(shared) == 1 else None
    today = {name_at(name, date.max) for name in shared}
    return {
        "kind": kind,
        "level": _level(group[0]),
        "province": province,
        "province_today": min(today) if len(today) == 1 else None,
        "district": _district(group, province),
        "key": group[0].key,
        "homes": sorted(shared),
        "area": _area(group, shared),
    }


def _level(placed: Placed) -> str | None:
    """Whose unit it is: the nation's, a province's, a district's, a commune's, a school; null for a name of no form."""
    if placed.scope != "open":
        return placed.scope
    return "school" if placed.kind in SCHOOLS else None


def _area(group: Sequence[Placed], provinces: set[str]) -> str | None:
    """Which province, district or commune an office of its administration is of; null for other units."""
    first = group[0]
    governs = first.kind in ("committee", "party") or first.key in _SCHOOLING
    if not governs or first.scope in ("school", "open", "national") or len(provinces) != 1:
        return None
    places = ({placed.district for placed in group} - {""}, {placed.commune for placed in group} - {""})
    return "/".join([first.scope, min(provinces), *(min(names, default="") for names in places)])


def _district(group: Sequence[Placed], province: str | None) -> str | None:
    """The district in full ("huyện Lộc Ninh"), by the name that most of its names give."""
    named = sorted({(placed.district, placed.district_kind) for placed in group if placed.district})
    if not named:
        return None
    name = named[0][0]
    kinds = {kind for _, kind in named if kind} or {kind for kind, home in homes().get(name, ()) if home == province}
    written = _written().get(name, name)
    return f"{min(kinds)} {written}" if len(kinds) == 1 else written


@cache
def _written() -> dict[str, str]:
    return {spelled(row.name): row.name for row in districts()}
