"""Holders counted by the distinction: "85 lao động tiên tiến", "540 cá nhân LĐTT", "6 bằng khen tập thể"."""

from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_after import listed
from pipeline.extract.awards.vocabulary import OPENING_QUOTES

_CLAUSE = 30  # items
_HAVING = 12  # items from "có" to the counted holders of a title


def counted_holders(items: Items, first: int, after: int, *, said: bool) -> Item | None:
    """Those counted right before, or by, the distinction at place `first`; `said` that somebody received something."""
    award = items[first]
    quoted = items.low(first - 1) in OPENING_QUOTES and items.low(first - 2).isdecimal()
    times = items.low(first - 1) == "lượt"  # "120 lượt Chiến sĩ thi đua cơ sở"
    before = items[first - 1 - (quoted or times)]
    if award.form is None or not (said or _honoured_after(items, after) or _has(items, first)):
        return None
    if before.kind == "count" and award.form.is_title:
        return before
    if not before.low.replace(".", "").isdecimal():
        return None
    return _titles_counted(award, before) if award.form.is_title else _signs_counted(items, first)


def _signs_counted(items: Items, first: int) -> Item | None:
    """In "6 bằng khen tập thể" and "trao 12 Bằng khen của Bộ cho các cá nhân" the sign is what is counted."""
    number, award, of = items[first - 1], items[first], items[first + 1]
    if items.cue(first - 2) in {"give", None} and _for_some(items, first + 1):
        return Item("count", number.first, award.stop, number.low, noun=award.first, counted="person")
    if of.cue != "member":
        return None
    return Item("count", number.first, of.stop, number.low, noun=award.first, counted="group")


def _for_some(items: Items, k: int) -> bool:
    """True if the clause goes on to "cho các cá nhân", perhaps behind more signs: whose they are is not counted."""
    for place in range(k, min(k + _CLAUSE, len(items))):
        if items.kind(place) in {"end", "count", "person"} or items.low(place) == ";":
            return False
        if items.cue(place) == "to":
            uncounted = items.cue(place + 1) == "member" and items.kind(place + 2) not in {"unit", "person"}
            return items.low(place) == "cho" and uncounted
    return False


def _titles_counted(award: Item, number: Item) -> Item | None:
    """In "85 lao động tiên tiến" the title is itself what is counted; "12 tập thể tiên tiến" counts groups."""
    if award.form is None:
        return None
    groups = 2 if award.form.form.startswith("tập thể") else 1
    person = award.form.kind == "person"
    stop = award.stop if person else award.first + groups
    return Item("count", number.first, stop, number.low, noun=award.first, counted="person" if person else "group")


def _has(items: Items, first: int) -> bool:
    """True if the clause says that a unit has holders of the title: "toàn ngành có …"."""
    for place in range(first - 1, max(first - _HAVING, -1), -1):
        if items.kind(place) == "end":
            return False
        if items.low(place) == "có":
            return True
    return False


def _honoured_after(items: Items, k: int) -> bool:
    """True if the sentence goes on with "… được vinh danh"."""
    for place in range(k, min(k + _CLAUSE, len(items))):
        if items.kind(place) == "end":
            return False
        if items.cue(place) == "passive" and items.cue(place + 1) == "give":
            return True
    return False


def named_holders(items: Items, first: int, after: int, named: Item | None) -> list[Item]:
    """Whose the counted signs are, as the bracket behind them says: "02 Cờ thi đua của UBND tỉnh (Trường A, Trường B)".

    Without a giver `named` with them the bracket may tell that one: "01 Bằng khen (UBND tỉnh)".
    """
    number = items.low(first - 1)
    if not number.isdecimal() or items.kind(first - 1) == "count" or items.low(after) != "(":
        return []
    found, end = listed(items, after + 1, nested=True)
    if len(found) != int(number) or items.low(end) != ")" or any(one.kind == "count" for one in found):
        return []
    sure = named is not None or all(one.kind == "person" or is_school(one) for one in found)
    return found if sure else []
