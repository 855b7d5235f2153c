"""Who is named as one of those who received: "cô A là một trong …", "được phong tặng: thầy B (Nhà giáo Ưu tú)"."""

from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_before import recipients_before

_CLAUSE = 26  # items from the group to the verb
_LIST = 60  # items
_PREDICATE = 5  # items of "là hai trong số" before the group


def partners(items: Items, group: Item, verb: int) -> list[Item]:
    """Those named before "là … trong số" of the group, which is the subject of the verb at place `verb`."""
    k = next((place for place in items.places("count", verb - _CLAUSE, verb) if items[place] is group), None)
    if k is None or items.low(k - 1) not in {"số", "trong"}:
        return []
    before = range(k - 1, max(k - 1 - _PREDICATE, -1), -1)
    link = next((place for place in before if items.low(place) == "là"), None)
    if link is None or "trong" not in items.lows[link:k]:
        return []
    return [one for one in recipients_before(items, link) or [] if one.kind != "count"]


def is_conferred(items: Items, first: int) -> bool:
    """True for the honour at place `first` in a list behind "được phong tặng danh hiệu:"; else it tells who one is."""
    before = range(first - 1, max(first - _LIST, -1), -1)
    colon = next((k for k in before if items.low(k) == ":" or items.kind(k) == "end"), -1)
    return items.low(colon) == ":" and "give" in items.cues[max(colon - _PREDICATE, 0) : colon]


def together_with(items: Items, k: int) -> list[Item]:
    """The persons named with nothing but "," or "và" between them, of whom the one at place `k` is the last."""
    found = [items[k]]
    while True:
        sign = k - 1 - (items.kind(k - 1) == "address")
        if items.low(sign) not in {",", "và"} or items.kind(sign - 1) != "person":
            return found[::-1]
        k = sign - 1
        found.append(items[k])
