"""Subjects of several parts that stand apart: "Cả hai trường được …", "80 học sinh đoạt giải … cùng 64 giáo viên"."""

from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_after import number_of, person_before

_SENTENCE = 60  # items
_CLAUSE = 40  # items from a group to the one that shares its honour
_BEFORE_VERB = frozenset({"cũng", "còn", "từng", "vừa", "vinh", "dự", "tiếp", "tục", "đã"})
_SEVERAL = frozenset({"các", "những", "hai", "ba", "nhiều", "mỗi"})
_TEACHER = frozenset({"thầy", "cô", "nhà"})  # thầy giáo, cô giáo, nhà giáo; nhà trường is "trường"
_SCHOOL = frozenset({"đơn", "trường"})
_ACTS = frozenset({"give", "passive", "to", "behalf"})


def named_before(items: Items, k: int) -> list[Item]:
    """Whom "cả hai trường" at place `k` sums up: as many schools, or persons, as the sentence before names."""
    if items.low(k - 1) != "cả" or items.kind(k) != "count":
        return []
    before = range(k - 1, max(k - _SENTENCE, -1), -1)
    end = next((place for place in before if items.kind(place) == "end"), -1)
    found: list[Item] = []
    for place in range(end - 1, max(end - _SENTENCE, -1), -1):
        if items.kind(place) == "end":
            break
        alike = items.kind(place) == "person" if items[k].counted == "person" else is_school(items[place])
        found.extend([items[place]] if alike else [])
    return found[::-1] if len(found) == number_of(items[k]) else []


def sharing(items: Items, k: int) -> int | None:
    """The place of the group that opens a clause and that the one at `k` joins with "cùng", whatever it is praised for.

    "và" is not enough: "80 học sinh đạt giải và 64 giáo viên được tặng Bằng khen" may speak of the teachers alone.
    """
    if items.low(k - 1) != "cùng" or items.kind(k) != "count":
        return None
    for place in range(k - 2, max(k - _CLAUSE, -1), -1):
        if items.kind(place) in {"end", "award", "person"} or items.cue(place) in _ACTS or items.low(place) == ";":
            return None
        if items.kind(place) == "count":
            return place if items.kind(place - 1) in {"end", "sign"} else None
    return None


def this_one(items: Items, verb: int) -> list[Item]:
    """The school, or the person, named last, of whom "đơn vị này (cũng)", "thầy giáo này" before the verb speaks."""
    k = verb - 1
    while items.cue(k) == "filler" or items.low(k) in _BEFORE_VERB:
        k -= 1
    if items.low(k) != "này" or items.low(k - 2) in _SEVERAL:
        return []
    if items.kind(k - 1) == "address" or items.low(k - 1) in _TEACHER:
        return person_before(items, k - 1)
    if items.low(k - 1) not in _SCHOOL:
        return []
    units = reversed(items.places("unit", max(k - _SENTENCE, 0), k - 1))
    return next(([items[place]] for place in units if is_school(items[place])), [])
