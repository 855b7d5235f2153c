"""Who is said to be of a counted group: "cô A và thầy B là hai trong số 15 giáo viên được nhận Bằng khen"."""

from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_before import recipients_before

_CLAUSE = 26  # items from the group to the verb
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
