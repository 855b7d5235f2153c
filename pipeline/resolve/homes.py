"""Whose number a document bears: the level, the province and the district or school of the body that issued it.

Bodies number anew every year and each for itself, so that one number is as many documents as there are bodies.
"""

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from gazetteers.documents import issuer_words
from gazetteers.folding import fold
from gazetteers.place_finder import find_places
from gazetteers.places import cities, district_names, name_at, provinces
from gazetteers.things import BodyLevel, issuer_levels
from pipeline.extract.blocks.numbers import value
from pipeline.extract.blocks.scope import abbreviated
from pipeline.resolve.settings import Setting

_CITY = re.compile(r"\b(?:thành phố|tp)\b\.?(?! trực thuộc)")
_WORDS = re.compile(r"[^\s,;()]+")
_BLOCK = re.compile(r"\b(?P<kind>cụm|khối)\b[^\d]{0,20}?\b(?P<number>\d{1,3}|[ivx]{1,5})\b")
_SCHOOL = re.compile(r"(?:(?:phó )?hiệu trưởng|giám đốc|trường|công đoàn(?: cơ sở)?|chi bộ|cđcs)\s+")
_LONGEST = 4  # words of a district's name


class Home(NamedTuple):
    """Null is not known; a central body has no province. `place` is a folded district, school or block."""

    level: str | None = None
    province: str | None = None
    place: str | None = None

    @property
    def is_complete(self) -> bool:
        """Whether no other body of this code can be meant."""
        if self.level == "central":
            return True
        return self.province is not None and (self.level == "province" or (self.level and self.place) is not None)

    @property
    def known(self) -> tuple[str, str, str]:
        """What is said, for an order."""
        return self.level or "", self.province or "", self.place or ""

    def at(self, day: date | None) -> "Home":
        """The same by the province's name of that day."""
        return _at(self, _period(day)) if self.province else self

    def fits(self, other: "Home") -> bool:
        """Whether both may be one: nothing that both say differs."""
        pairs = ((self.level, other.level), (self.province, other.province), (self.place, other.place))
        return all(one is None or two is None or one == two for one, two in pairs)

    def with_known(self, other: "Home") -> "Home":
        """What either says; what makes a body central takes its province away."""
        if "central" in (self.level, other.level):
            return Home("central")
        return Home(self.level or other.level, self.province or other.province, self.place or other.place)


UNKNOWN = Home()


@lru_cache(maxsize=65536)
def names(home: Home) -> tuple[Home, ...]:
    """The body by every name that its province has had or has."""
    return tuple(dict.fromkeys((home, *(home.at(day) for day in (date.min, *_changes())))))


@lru_cache(maxsize=65536)
def _at(home: Home, day: date | None) -> Home:
    return Home(home.level, name_at(home.province, day) if home.province else None, home.place)


@lru_cache(maxsize=65536)
def _period(day: date | None) -> date | None:
    """The first day of the time without a change of provinces in which the day lies."""
    return max((first for first in _changes() if first <= day), default=date.min) if day else None


@cache
def _changes() -> tuple[date, ...]:
    """The days on which names of provinces begin to hold, or cease to."""
    ends = {row.valid_to + timedelta(days=1) for row in provinces() if row.valid_to}
    return tuple(sorted(ends | {row.valid_from for row in provinces() if row.valid_from}))


@lru_cache(maxsize=65536)
def home(issuer: str | None, code_level: str | None, setting: Setting) -> Home:
    """The body that is named `issuer` in an article of this setting; its code's level stands above its name's."""
    said = named(issuer) if issuer else Home()
    level = code_level or said.level
    if level is None and issuer and _CITY.search(fold(issuer)):
        level = _level_of_city(said, setting)
    if level == "central":
        return Home("central")
    province = said.province or setting.province
    own = said.province is None or said.province == setting.province
    place = said.place
    if level == "province":
        place = None
    elif level == "district" and place is None and own:
        place = setting.district
    elif level == "school" and place is None and own and setting.level == "school":
        place = _school(setting.owner) if setting.owner else None
    return Home(level, province, place)


@lru_cache(maxsize=65536)
def named(issuer: str) -> Home:
    """What a body's name says by itself."""
    folded = fold(issuer)
    level = _level(folded)
    places = find_places(issuer, folded)
    provinces = {place.province for place in places.provinces}
    district = _district(issuer)
    if level == "central":
        return Home("central")
    if level is None and (_CITY.search(folded) or provinces):
        level = _level_by_place(folded, provinces, district)
    if block := _BLOCK.search(folded):
        return Home(level, _only(provinces), f"{block['kind']} {value(block['number'])}")
    if level == "school":
        return Home(level, _only(provinces | _homes(places)), _school(folded))
    if level in ("district", "commune"):
        return Home(level, _only(_homes(places)) or _only(provinces - {_titled(district)}), district)
    return Home(level, _only(provinces), None)


def _homes(places: object) -> set[str]:
    return {place.province for place in getattr(places, "districts", ())}


def _titled(district: str | None) -> str | None:
    return district.title() if district else None


def _only(values: set[str]) -> str | None:
    return next(iter(values)) if len(values) == 1 else None


def _level(folded: str) -> BodyLevel | None:
    bare = _offices().sub("", folded)
    for row in _levels():
        if row[0].search(folded) or (bare and row[0].search(bare)):
            return row[1]
    return None


@cache
def _levels() -> tuple[tuple[re.Pattern[str], BodyLevel], ...]:
    rows = issuer_levels()
    return tuple(
        (re.compile(rf"{'^' if row.at == 'start' else chr(92) + 'b'}{re.escape(row.words)}\b"), row.level)
        for row in rows
    )


@cache
def _offices() -> re.Pattern[str]:
    """Offices and boards that lead a body, at the start of its name."""
    words = [fold(row.phrase) for row in issuer_words() if row.role == "office"]
    boards = ["ban thường vụ", "ban chấp hành", "đoàn chủ tịch", "btv", "bch", "thường trực", "ban giám đốc"]
    listed = "|".join(map(re.escape, sorted((*words, *boards), key=len, reverse=True)))
    return re.compile(rf"^(?:(?:{listed})\b\s*)+")


def _level_by_place(folded: str, provinces: set[str], district: str | None) -> BodyLevel | None:
    """Of "UBND thành phố Hà Nội" and "UBND TP. Bắc Kạn"; null for the bare word."""
    if not _CITY.search(folded):
        return "province" if provinces else None
    if provinces & cities():
        return "province"
    return "district" if district else None


def _level_of_city(said: Home, setting: Setting) -> BodyLevel | None:
    """Of "UBND thành phố" without a name: the province's where that is a city, unless a district's office speaks."""
    if said.level is not None or setting.province is None:
        return None
    if setting.province in cities():
        return None if setting.level == "district" else "province"
    return "district"


@lru_cache(maxsize=65536)
def _district(name: str) -> str | None:
    """The folded district that the name ends with: "Phòng GD&ĐT huyện Krông Pắc", "… quận 3"."""
    words = _WORDS.findall(name)
    for length in range(min(_LONGEST, len(words) - 1), 0, -1):
        tail = words[-length:]
        folded = fold(" ".join(tail))
        if folded in district_names() and all(word[0].isupper() or word[0].isdigit() for word in tail):
            return folded
    return None


def _school(folded: str) -> str | None:
    """A school's name with its kind in short; null for "nhà trường" and a name of the kind alone."""
    bare = _SCHOOL.sub("", folded)
    short = abbreviated(bare).split(", ")[0]
    short = re.sub(r"\s+(?:huyện|quận|thị xã|tỉnh|thành phố|tp)\b.*$", "", short)
    words = [word for word in re.findall(r"\w+", short) if word not in ("nhà", "trường")]
    return " ".join(words) if len(words) > 1 else None
