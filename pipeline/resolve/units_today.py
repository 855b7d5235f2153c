"""What a unit is: its kind, and its province and district by the names of the time and of today."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from gazetteers.places import districts, name_at
from pipeline.resolve.units_context import Placed
from pipeline.resolve.units_places import homes, spelled


def attributes(group: Sequence[Placed]) -> dict[str, str | None]:
    """`kind`, `province`, `province_today` and `district` of a unit, null where its names and their places say none."""
    kind = next((placed.kind for placed in group if placed.kind), None)
    shared = set.intersection(*(set(placed.homes) for placed in group)) if group else set()
    province = min(shared) if len(shared) == 1 else None
    today = {name_at(name, date.max) for name in shared}
    return {
        "kind": kind,
        "province": province,
        "province_today": min(today) if len(today) == 1 else None,
        "district": _district(group, province),
    }


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
