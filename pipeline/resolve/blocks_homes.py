"""Whose an emulation block is: the ministry's, a province's or a district's, by what the text and its units say."""

import re
from datetime import date
from functools import cache, lru_cache
from typing import Any

from gazetteers.folding import fold
from gazetteers.place_finder import find_places
from gazetteers.places import cities, name_at
from gazetteers.things import regions
from pipeline.resolve.blocks_names import LOWER, classes_of
from pipeline.resolve.homes import Home
from pipeline.resolve.settings import Setting

MINISTRY, _PROVINCE, _DISTRICT = "central", "province", "district"
_LEVELS = {"ministry": MINISTRY, "province": _PROVINCE, "district": _DISTRICT, "school": "school"}
_SEVERAL = 2
_OWNER = re.compile(  # "Cụm thi đua số 1 các trường THCS huyện Giồng Trôm"
    r"[\s,(]{0,3}(?:(?:các|khối|cấp) [^,.;()\n]{1,30}? )?(?:(?:thuộc|của) )?(?:ngành [^,.;()\n]{1,25}? )?"
    r"(?=(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP|TX|[Tt]ỉnh)\b)"
)
_LONG = 45  # characters of a place with its kind
_KIND = re.compile(r"^(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?|q\.|h\.)\s*")


def home_of(row: dict[str, Any], units: tuple[str, ...], classes: frozenset[str], where: Setting) -> Home:
    """The home of the block of a row of `block_facts.sql`, by the province's name of that day."""
    said = owner_behind(row["behind"])
    level = _level(row, units, classes, where, said)
    if level == MINISTRY:
        return Home(MINISTRY)
    events: list[str] = row["provinces"]
    province = said.province or (events[0] if len(events) == 1 else where.province)
    place = None
    if level == _DISTRICT or (level is None and classes and classes <= LOWER):
        place = said.place or _district((*row["places"], *units))
        place = place or (where.district if where.province == province else None)
        level = _DISTRICT if place else level  # schools of a district that is known
    elif level == "school":
        place = row["domain"]
    day: date | None = row["day"] or row["published_on"]
    return Home(level, name_at(province, day) if province else None, place)


@lru_cache(maxsize=65536)
def owner_behind(text: str) -> Home:
    """The district or province that stands behind a block's name, with nothing but what the block holds between."""
    owner = _OWNER.match(text)
    if owner is None:
        return Home()
    named = text[owner.end() : owner.end() + _LONG]
    places = find_places(named, fold(named))
    first = places.provinces[0] if places.provinces else None
    is_province = first and (fold(named).startswith("tỉnh") or first.province in cities())
    if first and is_province and _is_first(named, first.start):
        return Home(_PROVINCE, first.province)
    if places.districts and places.districts[0].start == 0:
        return Home(_DISTRICT, places.districts[0].province, _bare(named, places.districts[0].end))
    return Home()


def _is_first(named: str, start: int) -> bool:
    return re.fullmatch(r"(?:tỉnh|thành phố|tp\.?)\s?", fold(named[:start])) is not None


def _bare(named: str, end: int) -> str:
    return _KIND.sub("", fold(named[:end]))


def provinces_of(units: tuple[str, ...]) -> frozenset[str]:
    """Provinces whose education department, or whose name alone, stands among the units."""
    found = (_province_of(unit) for unit in units if classes_of(unit) == {"department"} or _is_province(unit))
    return frozenset(filter(None, found))


@lru_cache(maxsize=65536)
def _province_of(unit: str) -> str | None:
    found = {place.province for place in find_places(unit, fold(unit)).provinces}
    return next(iter(found)) if len(found) == 1 else None


@lru_cache(maxsize=65536)
def _is_province(unit: str) -> bool:
    places = find_places(unit, fold(unit)).provinces
    bare = re.sub(r"^(?:tỉnh|thành phố|tp\.?)\s*", "", fold(unit))
    return bool(places) and bare == fold(unit[places[0].start : places[0].end])


def _level(
    row: dict[str, Any], units: tuple[str, ...], classes: frozenset[str], where: Setting, said: Home
) -> str | None:
    """Education departments of several provinces are the ministry's block, whatever else is said."""
    if len(provinces_of(units)) >= _SEVERAL or is_regional(f"{row['name']} {row['scope'] or ''}"):
        return MINISTRY
    if row["level"] or said.level:
        return _LEVELS[row["level"]] if row["level"] else said.level
    if classes & {"upper", "office"}:
        return _PROVINCE
    if classes and classes <= LOWER:
        return None
    return _level_of_site(row["provinces"], classes, where)


@lru_cache(maxsize=65536)
def is_regional(words: str) -> bool:
    """Whether a block is called after a part of the country: "các trường chính trị khu vực Tây Bắc"."""
    return _region().search(fold(words)) is not None


@cache
def _region() -> re.Pattern[str]:
    before = r"\b(?:khu vực|vùng|các tỉnh|các sở|trường chính trị|đại học|cao đẳng)\b[^,;\d]{0,40}?"
    return re.compile(rf"{before}\b(?:{'|'.join(map(re.escape, regions()))})\b")


def _level_of_site(provinces: list[str], classes: frozenset[str], where: Setting) -> str | None:
    """The ministry's site tells of its blocks, a department's of those of its province when it is at home."""
    if where.level == "ministry":
        return MINISTRY
    at_home = not provinces or provinces == [where.province]
    return _PROVINCE if where.level == _PROVINCE and at_home and "department" not in classes else None


def _district(names: tuple[str, ...]) -> str | None:
    """The only district that the places and units name with its kind."""
    found = {
        _KIND.sub("", fold(name[place.start : place.end]))
        for name in names
        for place in find_places(name, fold(name)).districts
    } - {fold(name) for name in cities()}
    return next(iter(found)) if len(found) == 1 else None
