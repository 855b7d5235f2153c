"""Recipients after a distinction: "… cho 8 tập thể và 22 cá nhân", ": Trường A, Trường B", "giấy khen 6 tập thể"."""

from pipeline.extract.awards.items import Item, Items

WHO = frozenset({"count", "unit", "person"})
_AND = frozenset({",", "và", ";", "cùng", "&", "+", "-"})
_NUMERALS = {"hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_REACH = 40  # items between a distinction and the "cho" of its recipients
_PARENTHESIS = 60
_MEMORY = 400  # items back to a school's name
_WORDS_BEFORE = 14  # items such as "các tập thể:", "cán bộ, giáo viên" before a recipient's name
_INTRODUCTION = frozenset({",", ":", "là", "gồm", "có", "đó"})
_LONGEST_INTRODUCTION = 4  # ", đó là:"


def resolved(items: Items, k: int) -> Item:
    """The item at `k`; "nhà trường" is the school that was named last."""
    item = items[k]
    if item.kind != "unit" or item.named or item.low not in {"nhà", "trường"}:
        return item
    for place in range(k - 1, max(k - _MEMORY, -1), -1):
        earlier = items[place]
        if earlier.kind == "unit" and earlier.named and earlier.low == "trường":
            return earlier
    return item


def is_recipient(item: Item) -> bool:
    """True by the item's kind; a unit must have a name ("nhà trường" has none)."""
    return item.kind in WHO and (item.kind != "unit" or item.named)


def recipients_after(items: Items, k: int) -> list[Item]:
    """Those after the distinctions that end before place `k`."""
    start = _opening(items, k)
    return _listed(items, start)[0] if start is not None else []


def members_after(items: Items, group: Item, k: int) -> list[Item]:
    """The members named behind the distinction (", gồm: …", "là …"), if as many as `group` counts."""
    place = k
    while items.low(place) in _INTRODUCTION and place < k + _LONGEST_INTRODUCTION:
        place += 1
    if place == k:
        return []
    named = _listed(items, place)[0]
    return named if _complete(group, named) else []


def _opening(items: Items, k: int) -> int | None:
    """Where the list begins: directly, after a colon or a table's bar, or after "cho" further on in the clause."""
    if items.kind(k) == "count":
        return k
    if items.low(k) in {":", "|"}:
        return k + 1
    for place in range(k, min(k + _REACH, len(items))):
        item = items[place]
        if item.kind in {"end", "award"} or item.low == ";":
            return None
        if item.cue == "to" and item.low == "cho":
            return place + 1
        if item.cue == "receive" or (item.cue == "give" and items.cue(place - 1) != "passive"):
            return None
    return None


def _listed(items: Items, k: int, *, nested: bool = False) -> tuple[list[Item], int]:
    """The recipients listed from place `k` on; named members take the place of the group that they are."""
    found: list[Item] = []
    onward: int | None = _over_words(items, k)
    while onward is not None and items.kind(onward) in WHO:
        item = resolved(items, onward)
        members, k = ([], onward + 1) if nested else _members(items, item, onward + 1)
        found.extend(members or ([item] if is_recipient(item) else []))
        k = _over_details(items, k)
        onward = _onward(items, k)
    return found, k


def _over_words(items: Items, k: int) -> int:
    """Skip "các tập thể:", "cán bộ, giáo viên", "ông" before a unit's or a person's name."""
    for place in range(k, min(k + _WORDS_BEFORE, len(items))):
        item = items[place]
        if item.kind in WHO:
            return place
        if not (item.cue == "member" or item.kind in {"title", "address"} or item.low in {",", ":", "và", "-", "các"}):
            return k
    return k


def _members(items: Items, group: Item, k: int) -> tuple[list[Item], int]:
    """The members of a counted group in brackets or after a colon, and the place after them."""
    if group.kind != "count" or items.low(k) not in {"(", ":"}:
        return [], k
    named, end = _listed(items, k + 1, nested=True)
    if not _complete(group, named):
        return [], k
    return named, end + (items.low(end) == ")")


def _complete(group: Item, named: list[Item]) -> bool:
    number = int(group.low) if group.low.isdecimal() else _NUMERALS.get(group.low, 0)
    return 0 < number == len(named) and all(one.kind != "count" for one in named)


def _over_details(items: Items, k: int) -> int:
    """Skip a person's offices and what stands in brackets."""
    while k < len(items):
        if items.low(k) == "(":
            k = _closed(items, k)
        elif items.low(k) in {",", "-"} and items.kind(k + 1) == "title":
            k += 2
        elif items.kind(k) == "title":
            k += 1
        else:
            break
    return k


def _closed(items: Items, k: int) -> int:
    for place in range(k, min(k + _PARENTHESIS, len(items))):
        if items.low(place) == ")":
            return place + 1
        if items.kind(place) == "end":
            return place
    return len(items)


def _onward(items: Items, k: int) -> int | None:
    """Where the list goes on after "," or "và": at another recipient that is not the next clause's subject."""
    place = k
    while items.low(place) in _AND and place < k + 2:
        place += 1
    if place == k:
        return None
    place = _over_words(items, place)
    subject = items.cue(place + 1) in {"give", "receive", "passive"}
    return place if items.kind(place) in WHO and not subject else None
