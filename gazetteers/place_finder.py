"""Where a text names a province or a district: all names in one pass."""

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from gazetteers.folding import fold
from gazetteers.phrases import Phrases
from gazetteers.places import district_names, district_province, namesakes, province_names

_MARK = re.compile(r"(?:\b(?:tỉnh|thành phố)|\b(?:tp|t\.p)\b\.?)\s?$")
_KIND = re.compile(r"\b(?P<kind>huyện|quận|thị xã|thành phố|tp\.?|tx\.?|q\.|h\.)(?: đảo)?\s?$")
_COMMUNE = re.compile(r"(?:(?<!thị )\bxã|\bphường|\bthị trấn) $")  # "phường Phú Thọ Hòa" is not in Phú Thọ
_COMMUNE_ENDS = frozenset({"xã", "ng", "ấn"})
_KINDS = {"tp": "thành phố", "tx": "thị xã", "q": "quận", "h": "huyện"}
_NUMBERED = ("quận {}", "q.{}", "q. {}")
_SPACED = 3  # two letters and a space
_BEFORE = 12  # characters in which a kind stands before its name


@dataclass(frozen=True, slots=True)
class Place:
    """`text[start:end]` names `province`, or a district of it; `marked` where "tỉnh" or "thành phố" stands before."""

    start: int
    end: int
    province: str
    marked: bool
    district: bool = False


class Named(NamedTuple):
    """Places in order: provinces; districts with their kind ("huyện Trà Lĩnh"); towns, districts without ("Đà Lạt").

    A district is a place only where its province is certain. Towns, two capitals or more, are weak evidence.
    """

    provinces: list[Place]
    districts: list[Place]
    towns: list[Place]


class _Form(NamedTuple):
    province: str | None  # that it names
    is_district: bool
    numbered: str | None  # the province of a numbered district, whose kind is in the form


@cache
def _names() -> Phrases[_Form]:
    provinces = province_names()
    names = district_names()
    forms = {
        name: _Form(provinces.get(name), is_district=name in names, numbered=None) for name in {*provinces, *names}
    }
    for name in filter(str.isdigit, names):
        del forms[name]
        if home := district_province(f"quận {name}"):
            forms.update(
                {form: _Form(None, is_district=False, numbered=home) for form in (f.format(name) for f in _NUMBERED)}
            )
    return Phrases(forms)


def find_places(text: str, folded: str) -> Named:
    """Every place named in an NFC text whose folded form is `folded`, the longest names first."""
    found = Named([], [], [])
    for start, end, form in _named(folded):
        if form.numbered:
            found.districts.append(Place(start, end, form.numbered, marked=True, district=True))
        elif text[start].isupper() and not _is_of_commune(folded, start):
            _add_province(found.provinces, folded, start, end, form)
            if form.is_district:
                _add_district(found, text, folded, start, end)
    return found


def _named(folded: str) -> list[tuple[int, int, _Form]]:
    framed = f" {folded} "  # a name has a character on both sides
    forms = _names().meanings
    return [
        (start, end, forms[number])
        for number, start, end in _names().found(folded)
        if not (framed[end + 1].isalnum() or framed[start].isalnum())
    ]


def _is_of_commune(folded: str, start: int) -> bool:
    ends = start > _SPACED and folded[start - _SPACED : start - 1] in _COMMUNE_ENDS
    return ends and _COMMUNE.search(folded, max(0, start - _BEFORE), start) is not None


def _add_province(taken: list[Place], folded: str, start: int, end: int, form: _Form) -> None:
    """Of names that overlap the first and longest is taken ("Thừa Thiên Huế" is not "Huế")."""
    if form.province is None or (taken and start < taken[-1].end):
        return
    marked = _MARK.search(folded, max(0, start - _BEFORE), start) is not None
    if marked or folded[start:end] not in namesakes():
        taken.append(Place(start, end, form.province, marked))


def _add_district(found: Named, text: str, folded: str, start: int, end: int) -> None:
    name = folded[start:end]
    kind = _KIND.search(folded, max(0, start - _BEFORE), start)
    if kind is not None:
        written = kind["kind"].rstrip(".")
        home = district_province(f"{_KINDS.get(written, written)} {name}") or district_province(name)
        if home and not (found.districts and start < found.districts[-1].end):
            found.districts.append(Place(kind.start(), end, home, marked=True, district=True))
    capitals = " " in name and all(word[:1].isupper() for word in text[start:end].split(" "))
    if capitals and not (found.towns and start < found.towns[-1].end) and (home := district_province(name)):
        found.towns.append(Place(start, end, home, marked=False, district=True))


def find_provinces(text: str) -> list[Place]:
    """Every province named in an NFC text, in order."""
    return find_places(text, fold(text)).provinces
