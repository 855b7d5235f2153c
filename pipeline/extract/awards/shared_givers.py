"""The giver that a row names once: "2 tập thể nhận Cờ thi đua, 3 tập thể nhận Bằng khen của Bộ"."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.awards.grantors import UNKNOWN, named_grantor
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.story import Grant

_FROM_HIGH = frozenset({"cờ", "bằng"})  # which ministries and provinces confer, and no one below them
_CLAUSE = 12  # items from one distinction to the next


def with_shared(items: Items, grants: Sequence[Grant]) -> list[Grant]:
    """The grants, those without a giver with that of the next distinction of the same row."""
    if all(grant.grantor or grant.award.low not in _FROM_HIGH for grant in grants):
        return list(grants)
    places = {items[k].first: k for k in items.places("award", 0, len(items))}
    return [
        replace(grant, grantor=_next_giver(items, places.get(grant.award.first)))
        if grant.grantor is None and grant.award.low in _FROM_HIGH and grant.recipient.kind == "count"
        else grant
        for grant in grants
    ]


def _next_giver(items: Items, k: int | None) -> Item | None:
    """Who gave the distinction that the next counted group of the sentence received in the same words."""
    if k is None or items.low(k + 1) not in {",", "và"} or items.kind(k + 2) != "count":
        return None
    for place in range(k + 3, k + _CLAUSE):
        if items.kind(place) == "award":
            giver = named_grantor(items, place + 1)[0] if items.low(place) in _FROM_HIGH else None
            return None if giver is UNKNOWN else giver
        if items.kind(place) in {"end", "unit", "title", "person"} or items.low(place) in {";", ","}:
            return None
    return None
