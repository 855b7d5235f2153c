"""Whom "nhà trường", "Trường", "Khoa" speak of."""

from collections.abc import Iterable
from dataclasses import replace

from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.vocabulary import SCHOOL

_MEMORY = 400  # items back to a school's name
_FACULTY = frozenset({"khoa", "viện"})
_OFFICES = frozenset({"sở", "phòng"})
_TROOP = frozenset({"liên"})  # "Liên đội" is that of a school named before; it is no one's giver
_SEVERAL = frozenset({"các", "nhiều", "những", "mỗi", "từng", "hai", "mọi", "số", "có", "một", "bất"})
_UNREAL = frozenset({"khi", "để", "nếu", "mong", "mơ", "ước", "việc"})  # "mỗi khi Trường được tặng …"


def resolved(items: Items, k: int) -> Item:
    """The item at `k`; "nhà trường", "Trường" is the school of the sentence, else the one that the article is about."""
    item = items[k]
    named = item.named and item.stop > item.first + 1
    if item.kind != "unit" or named or item.low not in SCHOOL:
        bare = item.stop == item.first + 1 + (item.low in _TROOP)
        return _faculty(items, k) if bare and item.low in _FACULTY | _TROOP else item
    known = _school_of_sentence(items, k) or topic(items, k)
    if known is None and not items.names_school and _may_speak(items, k):
        return replace(item, named=True, bare=True)  # in a text that names no school, it is the one that speaks
    return known or item


def _may_speak(items: Items, k: int) -> bool:
    """True for "nhà trường" and "Trường" that are told of, not for "một số trường", "mỗi khi nhà trường được …"."""
    single = items[k].stop == items[k].first + 1
    own = items.low(k) == "nhà" or (single and items[k].named)
    return own and items.low(k - 1) not in _SEVERAL | _UNREAL


def _faculty(items: Items, k: int) -> Item:
    """The faculty, institute or troop of which "Khoa", "Liên đội" at `k` speaks; itself where none is named."""
    if items.kind(k) != "unit" or items.low(k - 1) in _SEVERAL | _UNREAL:
        return items[k]
    before = map(items.__getitem__, _units_before(items, k))
    alike = (one for one in before if one.low == items.low(k) and one.named)
    length = items[k].stop - items[k].first
    return next((one for one in alike if one.stop - one.first > length), replace(items[k], named=True, bare=True))


def office_of(items: Items, k: int) -> Item | None:
    """The department, or the district's office, of which "Sở", "Phòng" at `k` speaks where it opens a clause."""
    if items.kind(k) != "unit" or items.low(k) not in _OFFICES or items[k].stop > items[k].first + 1:
        return None
    if items.kind(k - 1) != "end" and items.low(k - 1) not in {",", ";"}:
        return None
    before = map(items.__getitem__, _units_before(items, k))
    alike = (one for one in before if one.low == items.low(k) and one.named)
    return next((one for one in alike if one.stop > one.first + 1), None)


def _units_before(items: Items, k: int) -> Iterable[int]:
    """The places of the units before place `k`, the last one first."""
    return reversed(items.places("unit", max(k - _MEMORY, -1) + 1, k))


def topic(items: Items, k: int) -> Item | None:
    """The school that the title names, else the one named last before place `k`."""
    if items.topic is not None:
        return items.topic
    return next((items[place] for place in _units_before(items, k) if is_school(items[place])), None)


def _school_of_sentence(items: Items, k: int) -> Item | None:
    for place in range(k - 1, max(k - _MEMORY, -1), -1):
        if items.kind(place) == "end":
            break
        if items.kind(place) == "unit" and is_school(items[place]) and items.kind(place - 1) != "title":
            return items[place]
    return None
