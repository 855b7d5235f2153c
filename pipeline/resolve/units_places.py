"""The places of the years before and after 2025-07-01 that names of units hold."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from gazetteers.places import cities, districts, name_at, province_names, provinces
from gazetteers.sites import MERGED
from pipeline.resolve.units_words import words_of

_SMALLEST_FIRST = ("commune", "district", "city", "province")
BEFORE = date(2025, 6, 30)  # the last day of 63 provinces and of districts


def spelled(name: str) -> str:
    """A place's name as the words of a unit's name spell it."""
    return " ".join(word.text for word in words_of(name))


class Mark(NamedTuple):
    """A place in a name: the level that the word before it gives (null without one), that word, its spelled name."""

    level: str | None
    word: str
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """The places that a unit's name holds, null where it names none. Names are folded (`spelled`).

    `district_kind` is "huyện", "quận", "thị xã" or "thành phố", null where it is not written. `level` is that of the
    smallest place, or of the word that stands for one ("UBND huyện"): then no place of that level is named.
    """

    province: str | None = None
    district: str | None = None
    district_kind: str | None = None
    commune: str | None = None
    level: str | None = None


@cache
def province_of() -> dict[str, str]:
    """Spelled names of provinces to names."""
    return {spelled(row.name): row.name for row in provinces()}


@cache
def province_spellings() -> dict[str, str]:
    """How a province stands alone in a list, lower-case, with or without its kind, to its name."""
    kinds = ("", "tỉnh ", "thành phố ", "tp ", "tp. ")
    return {f"{kind}{form}": name for form, name in province_names().items() for kind in kinds}


@cache
def homes() -> Mapping[str, frozenset[tuple[str, str]]]:
    """Each district's spelled name with the kinds and provinces of those that are or were called so."""
    found = defaultdict(set)
    for row in districts():
        found[spelled(row.name)].add((row.kind, name_at(row.province, BEFORE)))
    return {name: frozenset(rows) for name, rows in found.items()}


def is_city(name: str) -> bool:
    """True if a province of this spelled name is a city, as "thành phố Thái Nguyên" is none."""
    return province_of().get(name) in cities()


def read_places(marks: Iterable[Mark]) -> Named:
    """The places that the marks of one name give; the first of each level is it."""
    found: dict[str, str] = {}
    for mark in marks:
        for key, value in _read_mark(mark).items():
            found.setdefault(key, value)
    levels = [level for level in _SMALLEST_FIRST if level in found or f"{level} without name" in found]
    unnamed = {f"{level} without name" for level in _SMALLEST_FIRST}
    return Named(**{k: v for k, v in found.items() if k not in unnamed}, level=levels[0] if levels else None)


def _read_mark(mark: Mark) -> dict[str, str]:
    if not mark.name:
        return {f"{mark.level} without name": mark.word}
    if mark.level == "commune":
        return {"commune": f"{mark.word} {mark.name}"}
    if mark.name in province_of() and (mark.level == "province" or (mark.level == "city" and is_city(mark.name))):
        return {"province": province_of()[mark.name]}
    if mark.level in ("city", "district"):
        return {"district": mark.name, "district_kind": mark.word}
    return {"district": mark.name} if mark.name in homes() else {"commune": mark.name}


@lru_cache(maxsize=1024)
def renamed(province: str) -> str:
    """The name that a province took without a merger ("Thừa Thiên Huế" → "Huế"); its own where it took none."""
    rows = [row for row in provinces() if row.name == province and row.successor and row.valid_to]
    for row in rows:
        before = {other.name for other in provinces() if other.successor == row.successor}
        began = {other.valid_from for other in provinces() if other.name == row.successor}
        if row.valid_to and before == {province} and began == {row.valid_to + timedelta(days=1)} and row.successor:
            return row.successor
    return province


@lru_cache(maxsize=1024)
def forerunners(province: str, day: date | None) -> frozenset[str]:
    """The provinces before 2025-07-01 whose area a province's name meant on a day; itself where the day is unknown."""
    if day is None or day < MERGED:
        return frozenset({name_at(province, BEFORE)})
    today = name_at(province, day)
    held = {row.name for row in provinces() if row.holds(BEFORE)}
    return frozenset(name for name in held if name_at(name, day) == today) or frozenset({province})


@cache
def _communes() -> tuple[dict[tuple[str, str], frozenset[str]], dict[tuple[str, str], frozenset[str]]]:
    """The districts of each commune of a province, by the names before 2025-07-01 and by those after."""
    before, after = defaultdict(set), defaultdict(set)
    for old, district, old_ward, new, new_ward in _address_table():
        before[name_at(old, BEFORE), spelled(old_ward)].add(district)
        after[new, spelled(new_ward)].add(district)
    return _frozen(before), _frozen(after)


def _frozen(found: Mapping[tuple[str, str], set[str]]) -> dict[tuple[str, str], frozenset[str]]:
    return {key: frozenset(names) for key, names in found.items()}


def _address_table() -> Iterable[tuple[str, str, str, str, str]]:
    """(Province, district, commune) until 2025-06-30 and (province, commune) since, as underthesea has them."""
    package = find_spec("underthesea")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("underthesea, whose address table says which communes a district had")
    rows = json.loads((Path(package.origin).parent / "address" / "data" / "mapping.json").read_text("utf-8"))
    for row in rows["ward_mapping"]:
        old, new = (_bare(row[side]) for side in ("old_province", "new_province"))
        yield old, spelled(_bare(row["old_district"])), row["old_ward"], new, row["new_ward"]


def _bare(place: str) -> str:
    """A place's name without its kind ("Thành phố Cần Thơ" → "Cần Thơ")."""
    kind = next((kind for kind in ("Thành phố ", "Tỉnh ", "Thị xã ", "Huyện ", "Quận ") if place.startswith(kind)), "")
    return place.removeprefix(kind)


def district_of_commune(province: str, commune: str, day: date | None) -> str | None:
    """The spelled name of the district that a commune ("xã Mường Phăng", spelled) lay in; null if none or several."""
    before, after = _communes()
    table = before if day is None or day < MERGED else after
    found = table.get((province, commune), frozenset())
    return next(iter(found)) if len(found) == 1 else None
