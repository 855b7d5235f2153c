"""Where a text names a province or a district: all names in one pass."""

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import ahocorasick

from gazetteers.folding import fold
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
    length: int
    province: str | None  # that it names
    is_district: bool
    numbered: str | None  # the province of a numbered district, whose kind is in the form


@cache
def _automaton() -> ahocorasick.Automaton:
    provinces = province_names()
    names = district_names()
    forms = {
        name: _Form(len(name), provinces.get(name), is_district=name in names, numbered=None)
        for name in {*provinces, *names}
    }
    for name in filter(str.isdigit, names):
        del forms[name]
        if home := district_province(f"quận {name}"):
            forms.update(
                {
                    form: _Form(len(form), None, is_district=False, numbered=home)
                    for form in (f.format(name) for f in _NUMBERED)
                }
            )
    automaton = ahocorasick.Automaton()
    for text, form in forms.items():
        automaton.add_word(text, form)
    automaton.make_automaton()
    return automaton


def find_places(text: str, folded: str) -> Named:
    """Every place named in an NFC text whose folded form is `folded`, the longest names first."""
    found = Named([], [], [])
    for start, form in sorted(_hits(folded), key=lambda hit: (hit[0], -hit[1].length)):
        end = start + form.length
        if form.numbered:
            found.districts.append(Place(start, end, form.numbered, marked=True, district=True))
        elif text[start].isupper() and not _is_of_commune(folded, start):
            _add_province(found.provinces, folded, start, form)
            if form.is_district:
                _add_district(found, text, folded, start, end)
    return found


def _hits(folded: str) -> list[tuple[int, _Form]]:
    framed = f" {folded} "  # a name has a character on both sides
    return [
        (last + 1 - form.length, form)
        for last, form in _automaton().iter(folded)
        if not (framed[last + 2].isalnum() or framed[last + 1 - form.length].isalnum())
    ]


def _is_of_commune(folded: str, start: int) -> bool:
    ends = start > _SPACED and folded[start - _SPACED : start - 1] in _COMMUNE_ENDS
    return ends and _COMMUNE.search(folded, max(0, start - _BEFORE), start) is not None


def _add_province(taken: list[Place], folded: str, start: int, form: _Form) -> None:
    """Of names that overlap the first and longest is taken ("Thừa Thiên Huế" is not "Huế")."""
    if form.province is None or (taken and start < taken[-1].end):
        return
    marked = _MARK.search(folded, max(0, start - _BEFORE), start) is not None
    if marked or folded[start : start + form.length] not in namesakes():
        taken.append(Place(start, start + form.length, form.province, marked))


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
