"""Recipients before the verb: "39 nhà giáo được phong tặng …", "Trường A và Trường B đón nhận …"."""

from pipeline.extract.awards.items import Item, Items
from pipeline.extract.awards.recipients_after import WHO, is_recipient

_FAR = 14  # items between a recipient and the verb that it is the subject of
_SENTENCE = 60  # items
_LONGEST_LIST = 200  # recipients
_NOT_SUBJECT = frozenset(
    {"của", "do", "từ", "tại", "với", "trong", "ngoài", "ở", "cho", "về", "bởi", "theo", "thuộc", "("}
)
_SCHOOLS = frozenset({"trường", "trung", "học", "đại"})


def recipients_before(items: Items, verb: int) -> list[Item]:
    """The subject of the verb at place `verb`: the nearest recipients before it in its clause."""
    ceremony = items.low(verb - 1) == "lễ"  # a school holds the ceremony for itself, an authority for others
    for place in range(verb - 1, max(verb - _FAR, -1), -1):
        item = items[place]
        if item.kind == "end" or item.low == ";" or item.cue == "give":
            return []
        if _may_be_subject(items, place) and (not ceremony or item.low in _SCHOOLS):
            return _list_before(items, place)
    return _first_of_sentence(items, verb)


def _may_be_subject(items: Items, k: int) -> bool:
    return is_recipient(items[k]) and items.low(k - 1) not in _NOT_SUBJECT


def _first_of_sentence(items: Items, verb: int) -> list[Item]:
    """The unit with which the sentence begins, although much stands between it and the verb."""
    first: int | None = None
    for place in range(verb - 1, max(verb - _SENTENCE, -1), -1):
        if items.kind(place) == "end":
            break
        if items.kind(place) in WHO:
            first = place
    if first is None or items.kind(first) != "unit" or not _may_be_subject(items, first):
        return []
    return [items[first]]


def _list_before(items: Items, place: int) -> list[Item]:
    """The whole list of which the recipient at `place` is the last, in its order."""
    found = [items[place]]
    while len(found) < _LONGEST_LIST:
        sign = place - 1
        while items.kind(sign) == "address" or items.cue(sign) == "member":
            sign -= 1
        before = _before_brackets(items, sign - 1)
        alike = items.low(sign) == "và" or items.kind(before) == found[-1].kind
        if items.low(sign) not in {",", "và"} or not alike or not _may_be_subject(items, before):
            break
        place = before
        found.append(items[place])
    return found[::-1]


def _before_brackets(items: Items, k: int) -> int:
    """The place before "(Tân Trụ)"."""
    if items.low(k) != ")":
        return k
    return next((place - 1 for place in range(k, max(k - _FAR, 0), -1) if items.low(place) == "("), k)
