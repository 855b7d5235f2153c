"""Recipients before the verb: "39 nhà giáo được phong tặng …", "Trường A và Trường B đón nhận …"."""

from pipeline.extract.awards.items import Item, Items
from pipeline.extract.awards.recipients_after import WHO, is_recipient, resolved

_FAR = 14  # items between a recipient and the verb that it is the subject of
_SENTENCE = 60  # items
_LONGEST_LIST = 200  # recipients
_MEMORY = 400  # items back to a person's name
_NOT_SUBJECT = frozenset(
    {"của", "do", "từ", "tại", "với", "trong", "ngoài", "ở", "cho", "về", "bởi", "theo", "thuộc", "("}
)
_SCHOOLS = frozenset({"trường", "trung", "học", "đại", "nhà"})
_SOME = frozenset({"nhiều", "những", "các", "một"})
_HONORIFICS = frozenset({"thầy", "cô", "ông", "bà"})


def recipients_before(items: Items, verb: int) -> list[Item]:
    """The subject of the verb at place `verb`: the nearest recipients before it in its clause."""
    ceremony = items.low(verb - 1) == "lễ"  # a school holds the ceremony for itself, an authority for others
    for place in range(verb - 1, max(verb - _FAR, -1), -1):
        item = items[place]
        if item.kind == "end" or item.low == ";" or item.cue == "give" or _uncounted(items, place):
            return []
        if item.kind == "address" and item.low in _HONORIFICS and place >= verb - 3:
            return _person_before(items, place)
        subject = _qualified(items, place)
        if _may_be_subject(items, subject) and (not ceremony or items.low(subject) in _SCHOOLS):
            return _list_before(items, subject)
    return _first_of_sentence(items, verb)


def _qualified(items: Items, k: int) -> int:
    """In "4 tập thể ngành Giáo dục" the subject is what is counted."""
    return k - 1 if items.kind(k) == "unit" and items.kind(k - 1) == "count" else k


def _uncounted(items: Items, k: int) -> bool:
    """True for "nhiều tập thể", "các cá nhân": a subject that is not counted."""
    word = items[k]
    some = word.low in _SOME and word.kind in {"word", "cue"}
    return some and ((word.cue == "member" and word.stop > word.first + 1) or items.cue(k + 1) == "member")


def _person_before(items: Items, k: int) -> list[Item]:
    """Whom "thầy", "bà" without a name speaks of: the person named last."""
    places = range(k - 1, max(k - _MEMORY, -1), -1)
    return next(([items[place]] for place in places if items.kind(place) == "person"), [])


def _may_be_subject(items: Items, k: int) -> bool:
    return is_recipient(resolved(items, k)) and items.low(k - 1) not in _NOT_SUBJECT


def _first_of_sentence(items: Items, verb: int) -> list[Item]:
    """The unit with which the sentence begins, although much stands between it and the verb."""
    first: int | None = None
    for place in range(verb - 1, max(verb - _SENTENCE, -1), -1):
        if items.kind(place) == "end":
            break
        if _uncounted(items, place):
            return []
        if items.kind(place) in WHO:
            first = place
    if first is None or items.kind(first) != "unit" or items[first].place or not _may_be_subject(items, first):
        return []
    return [resolved(items, first)]


def _list_before(items: Items, place: int) -> list[Item]:
    """The whole list of which the recipient at `place` is the last, in its order."""
    found = [resolved(items, place)]
    while len(found) < _LONGEST_LIST:
        sign = place - 1
        while items.kind(sign) == "address" or items.cue(sign) == "member":
            sign -= 1
        before = _before_brackets(items, sign - 1)
        alike = items.low(sign) == "và" or items.kind(before) == found[-1].kind
        if items.low(sign) not in {",", "và"} or not alike or not _may_be_subject(items, before):
            break
        if items[place].place and not items[before].place:  # "Trường A, huyện B"
            found.pop()
        place = before
        found.append(resolved(items, place))
    return found[::-1]


def _before_brackets(items: Items, k: int) -> int:
    """The place before "(Tân Trụ)"."""
    if items.low(k) != ")":
        return k
    return next((place - 1 for place in range(k, max(k - _FAR, 0), -1) if items.low(place) == "("), k)
