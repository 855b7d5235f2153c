"""Provinces and districts, with the days between which their names hold.

Provinces: 63 until 2025-06-30 and 34 from 2025-07-01, by resolution 202/2025/QH15; Thừa Thiên Huế became thành phố Huế
on 2025-01-01 by resolution 175/2024/QH15; Hà Tây joined Hà Nội on 2008-08-01. Codes are those of decision
124/2004/QĐ-TTg and 19/2025/QĐ-TTg. Districts, which were abolished on 2025-07-01: underthesea's address tables, with
those renamed or dissolved in the twenty years before.
"""

import re
from collections import defaultdict
from datetime import date
from functools import cache, lru_cache
from typing import Literal

from pydantic import field_validator

from gazetteers.folding import fold, label
from gazetteers.loader import Row, load

_LONG_LABEL = 5  # a shorter name inside a host's label is chance: "hue" in "thuebao"
_OF_A_SCHOOL = 4  # labels: a school's own, its district's and two of the country: "mn-hoasen.kyanh.edu.vn"
_LONG_DISTRICT = 6  # districts are many, so that short ones meet by chance
_LONG_INSTITUTION = 9
# what hosts write before a district's name; behind anything else it is chance: "vanban" in "vanban123"
_OF_A_DISTRICT = re.compile(
    r"(?>(?:phong|p?gd(?:dt)?|giaoduc|huyen(?:uy)?|thi?xa|tx|t[pt]|thanhpho|quan|ubnd|bao|dai|tin|truong|tieuhoc|mamnon"
    r"|th(?:cs|pt)?|c[0-3]|m[ng]|dtnt|pt|bt|tt|gdtx|gdnn|congdoan|cd|ldld|doan|edu|vn|dubi|dh|caodang|chuyen)\d*+)*+"
)

_OFFICE = re.compile(r"p(?:hong)?gd(?:dt|vadt)?(?P<of>[a-z]{4,})")  # an education office's own label


class Province(Row):
    """A name of a province while it held. A null day is open; `successor` is the name from the day after `valid_to`.

    `aliases` are other spellings in texts, `labels` what host names call it; both separated by `|`. A `namesake` bears
    a person's name, so that the bare name in a text is not the province.
    """

    name: str
    kind: Literal["tỉnh", "thành phố"]
    valid_from: date | None
    valid_to: date | None
    successor: str | None
    aliases: tuple[str, ...]
    labels: tuple[str, ...]
    code: str | None
    namesake: Literal["yes"] | None

    @field_validator("aliases", "labels", mode="before")
    @classmethod
    def _split(cls, cell: str | None) -> list[str]:
        return cell.split("|") if cell else []

    def holds(self, day: date) -> bool:
        """True if the name was valid on that day."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


class District(Row):
    """A district-level unit and the province, by its name until 2025-06-30, that it lay in."""

    name: str
    kind: Literal["huyện", "quận", "thị xã", "thành phố"]
    province: str


class DistrictSpelling(Row):
    """Another spelling of a district's name, as its own offices write it: "Mù Cang Chải" of Mù Căng Chải."""

    spelling: str
    name: str


class InstitutionHome(Row):
    """An institution of the whole country or of a region, by its full name without "trường", and where it lies."""

    name: str
    province: str


class InstitutionHost(Row):
    """The domain of a university or college, whose letters name no place, and where it lies; its faculties' too."""

    host: str
    province: str


def provinces() -> tuple[Province, ...]:
    """All rows of `provinces.csv`; a name with two periods has two rows."""
    return load("provinces", Province)


def districts() -> tuple[District, ...]:
    """All rows of `districts.csv`."""
    return load("districts", District)


@cache
def _spellings() -> dict[str, tuple[str, ...]]:
    """Names of districts to all that is written for them; an apostrophe is straight or round."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in load("district_spellings", DistrictSpelling):
        found[row.name].add(row.spelling)
    for district in districts():
        found[district.name].add(district.name)
    return {name: tuple(sorted({*forms, *(form.replace("'", "’") for form in forms)})) for name, forms in found.items()}


@cache
def province_names() -> dict[str, str]:
    """Folded names and aliases to names."""
    return {fold(form): row.name for row in provinces() for form in (row.name, *row.aliases)}


@lru_cache(maxsize=1024)
def name_at(name: str, day: date | None) -> str:
    """What the province that is or was called `name` was called on that day; `name` itself where that is unknown.

    A province that was merged is called by its successor; one that did not yet exist by its only forerunner.
    """
    rows = [row for row in provinces() if row.name == name]
    if day is None or not rows or any(row.holds(day) for row in rows):
        return name
    later = [row.successor for row in rows if row.successor and row.valid_to and row.valid_to < day]
    if later:
        return name_at(later[-1], day)
    earlier = [row.name for row in provinces() if row.successor == name and row.name != name and row.holds(day)]
    return earlier[0] if len(earlier) == 1 else name


@cache
def cities() -> frozenset[str]:
    """The names that are, or were, cities of the rank of a province."""
    return frozenset(row.name for row in provinces() if row.kind == "thành phố")


@cache
def namesakes() -> frozenset[str]:
    """Folded names that are a province's only behind "tỉnh" or "thành phố"."""
    return frozenset(fold(row.name) for row in provinces() if row.namesake)


@cache
def _by_district() -> dict[str, frozenset[str]]:
    found = defaultdict(set)
    for row in districts():
        for name in _spellings()[row.name]:
            found[fold(name)].add(row.province)
            found[fold(f"{row.kind} {name}")].add(row.province)
    return {name: frozenset(homes) for name, homes in found.items()}


@cache
def district_names() -> frozenset[str]:
    """Folded names of districts without their kinds, in every spelling."""
    return frozenset(fold(form) for forms in _spellings().values() for form in forms)


@cache
def institution_homes() -> dict[str, str]:
    """Folded names of institutions, without "trường", to the provinces that they lie in."""
    return {fold(row.name): row.province for row in load("institution_homes", InstitutionHome)}


@cache
def _institution_hosts() -> dict[str, str]:
    return {row.host: row.province for row in load("institution_hosts", InstitutionHost)}


def district_province(name: str) -> str | None:
    """The province of a district, named with its kind ("huyện Trà Lĩnh") or without; null where several have it."""
    homes = _by_district().get(fold(name), frozenset())
    return next(iter(homes)) if len(homes) == 1 else None


@cache
def _labels() -> tuple[dict[str, str], dict[str, str]]:
    """Host labels of provinces, and of districts whose name belongs to one province alone."""
    named = {text: row.name for row in provinces() for text in row.labels}
    homes = defaultdict(set)
    for row in districts():
        homes[label(row.name)].add(row.province)
    long = {text: found for text, found in homes.items() if len(text) >= _LONG_DISTRICT}
    certain = {text: next(iter(found)) for text, found in long.items() if len(found) == 1}
    return named, certain


@cache
def _office_homes() -> dict[str, str | None]:
    """Host labels of all districts, however short, and their province, null where several have one of that name."""
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for row in districts():
        homes[label(row.name)].add(row.province)
        homes[label(row.name) + _initials(row.province)].add(row.province)  # "pgdchauthanhdt": the one of Đồng Tháp
    return {text: next(iter(found)) if len(found) == 1 else None for text, found in homes.items()}


def _initials(name: str) -> str:
    return "".join(label(word)[:1] for word in name.split())


@cache
def _institution_labels() -> dict[str, str]:
    """Host labels that are the whole name of an institution: "daihoctantrao"."""
    return {
        label(name): province for name, province in institution_homes().items() if len(label(name)) >= _LONG_INSTITUTION
    }


@lru_cache(maxsize=4096)
def province_of_host(host: str) -> str | None:
    """The province that a host's labels name, by itself or by one of its districts; null if none or several.

    Labels are read from the right ("c2.vinhthuan.kiengiang.edu.vn" is of Kiên Giang before it is of Vĩnh Thuận),
    a whole label before a part of one ("baolaocai", "pgdsongma"). A district of a short name counts only as the label
    above a school's own.
    """
    name = host.lower().split(":")[0]
    parts = [part.replace("-", "") for part in name.split(".")]
    whole = (name.split(".", at)[-1] for at in range(len(parts)))
    if known := next((_institution_hosts()[one] for one in whole if one in _institution_hosts()), None):
        return known
    if known := next((_institution_labels()[part] for part in parts if part in _institution_labels()), None):
        return known
    for names in (named := _labels()):
        for part in reversed(parts):
            if part in names:
                return names[part]
            if (office := _OFFICE.fullmatch(part)) and (home := _office_homes().get(office["of"])):
                return home
        within = _within if names is named[0] else _is_of_district
        own = [part for part in parts if not _is_of_several(part)]
        inside = {home for part in own for text, home in names.items() if within(text, part)}
        if inside:
            return next(iter(inside)) if len(inside) == 1 else None
    return _office_homes().get(parts[-3]) if _is_of_a_school(parts) else None


def _is_of_a_school(parts: list[str]) -> bool:
    """True for the host of a school or an office below its district's: "mnhoasen.kyanh.edu.vn", not "www.…"."""
    return len(parts) >= _OF_A_SCHOOL and parts[0] != "www" and parts[-2:] in (["edu", "vn"], ["gov", "vn"])


def _is_of_several(part: str) -> bool:
    """True for an office of a district whose name several provinces have."""
    office = _OFFICE.fullmatch(part)
    return office is not None and _office_homes().get(office["of"], "") is None


def _within(text: str, part: str) -> bool:
    return len(text) >= _LONG_LABEL and (part.startswith(text) or part.endswith(text))


def _is_of_district(text: str, part: str) -> bool:
    return _within(text, part) and _OF_A_DISTRICT.fullmatch(part.replace(text, "", 1)) is not None
