"""What one mention of an emulation block says of it: which it is, in which school year, whose, and of which units."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from gazetteers.folding import fold
from gazetteers.place_finder import find_places
from gazetteers.places import cities, name_at
from gazetteers.things import block_classes
from pipeline.extract.blocks.scope import abbreviated, scope_key
from pipeline.resolve.homes import Home
from pipeline.resolve.settings import Setting, setting

_HEAD = re.compile(
    r"^(?:(?:cụm|khối)\b\s*)?(?:(?:ký )?giao ước\s+)?(?:thi đua|tđ)?(?:(?:,| -| –| và)? khen thưởng\b)?(?: \([ck]tđ\))?"
)
_TAIL = re.compile(
    r"[ ,(-]{0,3}\b(?:ngành (?:giáo dục|gd)(?: ?(?:&|-|và|,) ?(?:đào tạo|đt))?|năm học [\d –-]{1,15}"
    r"|(?:tỉnh|thành phố|tp\.?) [^,;]{1,40})$"
)
_SIGNS = re.compile(r"[^\w]+")
_MINISTRY, _PROVINCE, _DISTRICT = "central", "province", "district"
_LEVELS = {"ministry": _MINISTRY, "province": _PROVINCE, "district": _DISTRICT, "school": "school"}
_LOWER = {"lower secondary", "primary", "preschool"}
_NEW_YEAR, _AUGUST = 9, 8  # months
_SEVERAL = 2


@dataclass(frozen=True)
class Told:
    """`key` is the number or the words of the scope; `units` are folded names in short, the head's among them."""

    mention: str
    kind: str
    key: tuple[str, ...]
    year: str | None
    home: Home
    classes: frozenset[str]
    units: frozenset[str]
    head: str | None
    domain: str | None
    article: str

    @property
    def rank(self) -> tuple[object, ...]:
        """Mentions that say more come first, equal ones in the order of what they say."""
        vague = (self.year is None, not self.home.is_complete, not self.classes, not self.units)
        said = (self.year or "", self.home.known, sorted(self.classes), sorted(self.units), self.head or "")
        return (*vague, *said, self.domain or "", self.mention)


def told(row: dict[str, Any]) -> Told:
    """The row of `block_facts.sql` as what can be compared."""
    units = tuple(filter(None, (row["leader_unit"], *row["deputy_units"], *row["members"])))
    day = row["day"] or row["published_on"]
    where = setting(
        row["domain"], row["site_level"], row["site_province"], row["organisation"], tuple(row["provinces"])
    )
    classes = frozenset().union(*(classes_of(name) for name in (*units, row["scope"] or "", row["name"])))
    level = _level(row, units, classes, where)
    return Told(
        mention=row["mention_id"],
        kind=row["kind"],
        key=key_of(row["number"], row["scope"], row["name"]),
        year=school_year(row),
        home=_home(row, level, units, where, day),
        classes=classes | ({"department"} if level == _MINISTRY and _provinces(units) else set()),
        units=frozenset(map(unit_key, units)),
        head=unit_key(row["leader_unit"]) if row["leader_unit"] else None,
        domain=row["domain"],
        article=row["article_id"],
    )


@lru_cache(maxsize=65536)
def key_of(number: int | None, scope: str | None, name: str) -> tuple[str, ...]:
    """What names a block among those of its kind: its number, else what it holds, in any order of words."""
    if number is not None:
        return (f"#{number}",)
    bare = _TAIL.sub("", _HEAD.sub("", fold(scope or name)).strip())
    return tuple(sorted(set(scope_key(bare).split()) - {"số"}))


def school_year(row: dict[str, Any]) -> str | None:
    """That of the activity, else the only one of the text, else by the day; from September on a year is the next one.

    In August the old year is reviewed and the new one begun: the activity says which.
    """
    for years in (row["years"], row["text_years"]):
        if len(years) == 1:
            return str(years[0])
    day: date | None = row["day"] or row["published_on"]
    if day is None:
        return None
    begins = day.month >= _NEW_YEAR or (day.month == _AUGUST and row["day"] is not None and row["begins"])
    first = day.year if begins else day.year - 1
    return f"{first}-{first + 1}"


@lru_cache(maxsize=65536)
def unit_key(name: str) -> str:
    """A unit's name folded, in short and without the words that come and go."""
    words = _SIGNS.sub(" ", abbreviated(fold(name))).split()
    return " ".join(word for word in words if word not in ("trường", "tỉnh", "huyện", "thành", "phố", "tp", "các"))


@lru_cache(maxsize=65536)
def classes_of(name: str) -> frozenset[str]:
    """The classes that the words of a unit's name or a scope say: the first, and of schools all of that sort."""
    folded = f" {_SIGNS.sub(' ', fold(name))} "
    found = [kind for words, kind in block_classes() if f" {_SIGNS.sub(' ', words)} " in folded]
    first = found[0] if found else None
    return frozenset(kind for kind in found if kind == first or {kind, first} <= _LOWER)


def _provinces(units: tuple[str, ...]) -> frozenset[str]:
    """Provinces whose education department, or whose name alone, stands among the units."""
    return frozenset(
        place
        for unit in units
        if (place := _province_of(unit)) and (classes_of(unit) == {"department"} or _is_province(unit))
    )


@lru_cache(maxsize=65536)
def _province_of(unit: str) -> str | None:
    found = {place.province for place in find_places(unit, fold(unit)).provinces}
    return next(iter(found)) if len(found) == 1 else None


@lru_cache(maxsize=65536)
def _is_province(unit: str) -> bool:
    places = find_places(unit, fold(unit)).provinces
    bare = re.sub(r"^(?:tỉnh|thành phố|tp\.?)\s*", "", fold(unit))
    return bool(places) and bare == fold(unit[places[0].start : places[0].end])


def _level(row: dict[str, Any], units: tuple[str, ...], classes: frozenset[str], where: Setting) -> str | None:
    """Education departments of several provinces are the ministry's block, whatever else is said."""
    if len(_provinces(units)) >= _SEVERAL:
        return _MINISTRY
    if row["level"]:
        return _LEVELS[row["level"]]
    if classes & {"upper", "office"}:
        return _PROVINCE
    if classes and classes <= _LOWER:
        return _DISTRICT
    if where.level == "ministry":
        return _MINISTRY
    at_home = not row["provinces"] or row["provinces"] == [where.province]
    return _PROVINCE if where.level == _PROVINCE and at_home and not classes & {"department"} else None


def _home(row: dict[str, Any], level: str | None, units: tuple[str, ...], where: Setting, day: date | None) -> Home:
    if level == _MINISTRY:
        return Home(_MINISTRY)
    events = row["provinces"]
    province = events[0] if len(events) == 1 else where.province
    place = None
    if level == _DISTRICT:
        place = _district((*row["places"], *units)) or (where.district if where.province == province else None)
    elif level == "school":
        place = row["domain"]
    return Home(level, name_at(province, day) if province else None, place)


def _district(names: tuple[str, ...]) -> str | None:
    """The only district that the places and units name with its kind."""
    found = set()
    for name in names:
        folded = fold(name)
        for place in find_places(name, folded).districts:
            found.add(
                re.sub(r"^(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?|q\.|h\.)\s*", "", folded[place.start : place.end])
            )
    bare = {fold(name) for name in cities()}
    found -= bare
    return next(iter(found)) if len(found) == 1 else None
