"""Which unit a name means in its article: its own places first, then the event's province, then the site's."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

from gazetteers.folding import fold
from gazetteers.places import cities, name_at
from gazetteers.sites import MERGED
from pipeline.resolve.units_names import Unit, UnitName, read_name
from pipeline.resolve.units_own import OwnSite, whole
from pipeline.resolve.units_places import (
    BEFORE,
    Named,
    district_of_commune,
    forerunners,
    homes,
    province_spellings,
    renamed,
)
from pipeline.resolve.units_reader import SCHOOLS

Manner = Literal["titled", "listed", "plain", "site"]


class Naming(NamedTuple):
    """A unit's name as it stands in articles that are alike: on one site, of one province, before or after a reform.

    `manner` is `titled` where an office may stand before the unit ("Chủ tịch UBND tỉnh"), `listed` where its kind may
    be left out ("Hòa Phú" in a list), `site` in the gazetteer. `hint` is the scope of the block in whose list it
    stands; `province` that of the event, `day` one of publication.
    """

    name: str
    manner: Manner
    hint: str | None
    domain: str | None
    province: str | None
    day: date | None


class Placed(NamedTuple):
    """What a naming means: `key` of the name, and where: the provinces of `homes` (sorted) may be its own.

    `homes` is empty where no province is known, and for units of the nation, whose `scope` says so. `domain` is the
    site, which parts namings that nothing else can place; `near` the district that the site is of.
    """

    key: str
    homes: tuple[str, ...]
    district: str = ""
    district_kind: str = ""
    commune: str = ""
    domain: str = ""
    near: str = ""
    kind: str = ""
    scope: str = ""


def place(naming: Naming, sites: Mapping[str, OwnSite]) -> tuple[Placed, ...]:
    """The units that a naming means, the named one first, then those that it is a part of; none where that is open."""
    province = province_spellings().get(fold(naming.name)) if naming.manner == "listed" else None
    read = _of_province(naming, province) if province else read_name(naming.name)
    if read is None or not _is_unit(read, naming.manner):
        return ()
    site = sites.get(naming.domain or "")
    read = whole(_hinted(read, naming.hint), site)
    if read is None:
        return ()
    found = _located(read, naming, site)
    if found is None:
        return ()
    chain = (" | ".join(unit.key for unit in read.units[at:]) for at in range(len(read.units)))
    kinds = (unit.kind or "" for unit in read.units)
    return tuple(found._replace(key=key, kind=kind) for key, kind in zip(chain, kinds, strict=True))


def _of_province(naming: Naming, province: str) -> UnitName | None:
    """A province alone in a list: its department in a list of departments, else open; schools may be called so."""
    scope = read_name(naming.hint) if naming.hint else None
    if scope is None or not scope.root.form:
        return None
    return read_name(f"Sở Giáo dục và Đào tạo {province}" if scope.root.kind == "department" else naming.name)


def _is_unit(read: UnitName, manner: Manner) -> bool:
    if read.lead is not None and (manner != "titled" or any(char.isdigit() for char in read.lead.split(" ")[0])):
        return False
    return bool(read.root.form) or manner == "listed"


def _hinted(read: UnitName, hint: str | None) -> UnitName:
    """A bare name in a block's list with the kind of units that the block is of: "các trường THPT", "các sở"."""
    scope = read_name(hint) if hint and not read.root.form else None
    if scope is None or not scope.root.form:
        return read
    named = read_name(f"{_spoken(scope.root)} {read.root.proper}")
    return named or read


def _spoken(unit: Unit) -> str:
    return "sở gdđt" if unit.form == "sở" else unit.form


def _located(read: UnitName, naming: Naming, site: OwnSite | None) -> Placed | None:
    """Where the whole unit lies; null where its place is a word whose own place is open ("UBND huyện")."""
    root, places = read.root, read.places
    if root.scope == "national":
        return Placed("", (places.province,) if places.province else (), scope="national")
    level = _level(read, site)
    if level is None:
        return None
    if level == "province":
        province = _office_province(places.province or naming.province, naming.day, site)
        return Placed("", (province,), scope="province") if province else None
    return _in_province(read, naming, site, level)


def _office_province(told: str | None, day: date | None, site: OwnSite | None) -> str | None:
    """The province of an office by the name that tells it from others: named it is the old one, even after a merger."""
    if told is not None:
        return renamed(told)
    return renamed(name_at(site.province, day)) if site and site.province else None


def _level(read: UnitName, site: OwnSite | None) -> str | None:
    """The level of the office, `school` for schools and names of no form; null where nothing says it."""
    scope, level = read.root.scope, read.places.level
    if read.root.kind in SCHOOLS or not read.root.form:
        return "school"
    if scope in ("province", "district"):
        return scope
    if level == "city" or (scope == "city" and level is None):
        return "province" if site and site.province in cities() else "district"
    if scope == "city":
        return "province" if level == "province" else "district"
    if level is None and read.root.form.endswith("gdđt") and site and site.level in ("province", "district"):
        return site.level
    return level


def _in_province(read: UnitName, naming: Naming, site: OwnSite | None, level: str) -> Placed | None:
    """A unit of a district or commune, or a school."""
    places = read.places
    district, kind, commune = places.district or "", places.district_kind or "", places.commune or ""
    if level in ("district", "commune") and not district and site and site.level == "district":
        district, kind = _own_district(site)
    if (level == "district" and not district) or (level == "commune" and not commune):
        return None
    found = _homes(places.province, district, naming, site)
    if commune and not district and len(found) == 1:
        district = district_of_commune(found[0], commune, naming.day) or ""
    if level == "school" and read.root.form in ("", "trường"):
        level = "open"
    near = _own_district(site)[0] if site else ""
    return Placed("", found, district, kind, commune, naming.domain or "", near, scope=level)


def _is_of_both_times(province: str) -> bool:
    """True for the name of a province that was merged and gave the new one its name."""
    return name_at(province, BEFORE) == name_at(province, MERGED)


def _before(province: str) -> frozenset[str]:
    return frozenset({name_at(province, BEFORE)})


def _own_district(site: OwnSite) -> tuple[str, str]:
    places = site.name.places if site.name else Named()
    return places.district or "", places.district_kind or ""


def _homes(named: str | None, district: str, naming: Naming, site: OwnSite | None) -> tuple[str, ...]:
    """The provinces before 2025-07-01 that a unit may lie in: named, its district's, the event's or the site's."""
    told = named or naming.province or (site.province if site else None)
    day = MERGED if naming.manner == "site" else naming.day  # a gazetteer may be of before or after
    found = forerunners(told, day) if told else frozenset[str]()
    if site and site.is_local and site.province and not named:
        own = forerunners(site.province, MERGED) if _is_of_both_times(site.province) else _before(site.province)
        found = found & own or found
    of_district = frozenset(province for _, province in homes().get(district, ())) if district else frozenset[str]()
    if of_district:
        found = (found & of_district) or (of_district if len(of_district) == 1 and not named else found)
    return tuple(sorted(found))
