"""What a clause says of its subject: who acts in it, whom it goes through one by one, in whose speech it stands."""

from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.vocabulary import TIMES

_CLAUSE = 26  # items between a recipient and the verb that it is the subject of
_SENTENCE = 60  # items
_NEAR = 4  # items from "mỗi" to the verb
_NOUNS = frozenset({"word", "title", "address"})
_GROUPS = frozenset({"tập", "đơn", "trường", "cơ"})  # mỗi tập thể, đơn vị, trường, cơ sở
SOME = frozenset({"nhiều", "những", "các", "một"})
_RELATIVE = frozenset({"người", "nơi", "vốn"})
_BEFORE_VERB = frozenset({"vừa", "đã", "cũng", "vinh", "dự", "được", "từng"})
_HUNDREDS = frozenset({"trăm", "chục", "nghìn", "ngàn", "vạn"})
_SHORT_STAFF = frozenset({"cb", "gv", "nv", "hs", "cbgv", "cbgvnv", "cbql", "đvtn"})
_STAFF = frozenset({"giáo", "giảng", "nhân", "viên", "cán", "công", "thầy", "cô"})


def speech_before(items: Items, verb: int) -> int | None:
    """The quotation mark of the speech that the verb's sentence begins; null where it is nobody's speech."""
    for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
        if items.kind(place) == "end" or items.low(place) == "”":
            return None
        if items.low(place) == "“" and items.low(place - 1) == ":":
            return place
    return None


def is_unread_count(items: Items, k: int, verb: int) -> bool:
    """True for the 2 of "; 2 thủ khoa được tặng", a noun that is in no table."""
    begins = items.kind(k - 1) == "end" or items.low(k - 1) in {";", ","}
    number = items.low(k).isdecimal() and items.kind(k) != "count" and k >= verb - _NEAR
    return begins and number and items.kind(k + 1) in _NOUNS and items.low(k + 1) not in TIMES


def is_agent(items: Items, k: int) -> bool:
    """True for the Sở B of "Trường A được Sở B đánh giá cao và được tặng …"."""
    return items.cue(k - 1) == "passive" and items.kind(k) in {"unit", "title"}


def aside(items: Items, verb: int) -> range:
    """The places of "…, người từng dìu dắt cô B, | (vừa được)": who is named in it is not the verb's subject."""
    close = verb - 1
    while items.cue(close) == "filler" or items.low(close) in _BEFORE_VERB:
        close -= 1
    if items.low(close) != ",":
        return range(0)
    for place in range(close - 1, max(close - _CLAUSE, -1), -1):
        if items.kind(place) in {"end", "award"} or items.low(place) == ";":
            break
        if items.low(place) == "," and items.low(place + 1) in _RELATIVE:
            return range(place, close)
    return range(0)


def each(items: Items, verb: int) -> list[Item]:
    """Whom "mỗi em" before the verb goes through: the groups of its kind that the sentence counted."""
    k = next((place for place in range(verb - 1, verb - _NEAR, -1) if items.low(place - 1) == "mỗi"), None)
    if k is None:
        return []
    before = range(k - 1, max(k - _SENTENCE, -1), -1)
    end = next((place for place in before if items.kind(place) == "end"), max(k - _SENTENCE, -1))
    kind = "group" if items.low(k) in _GROUPS else "person"
    found = [items[place] for place in items.places("count", end + 1, k) if items[place].counted == kind]
    return found if len(found) == 1 or items.kind(k) == "address" else []


def uncounted(items: Items, k: int) -> bool:
    """True for "nhiều tập thể", "các cá nhân", "95% giáo viên", "(chưa có) giáo viên nào": nobody who is counted."""
    word = items[k]
    if word.low == "nào":
        return items.low(k - 1) != "năm"
    if items.low(k - 1) == "trong":
        return False  # "cô là một trong những giáo viên được tặng"
    if word.low == "%":
        return (
            _are_people(items, k + 1) or items.cue(k + 1) in {"receive", "passive"} or items.low(k + 1) in _SHORT_STAFF
        )
    if (word.low == "hàng" and items.low(k + 1) in _HUNDREDS) or (word.low == "những" and items.low(k + 1) == "người"):
        return True  # "hàng trăm lượt giáo viên"
    if word.low in SOME and word.kind == "address":
        return True  # "các nhà giáo"
    some = word.low in SOME and word.kind in {"word", "cue"}
    people = _are_people(items, k + 1 + (items.low(k + 1) == "số"))
    return some and ((word.cue == "member" and word.stop > word.first + 1) or people)


def _are_people(items: Items, k: int) -> bool:
    return items.cue(k) == "member" or (items.kind(k) == "title" and items.low(k) in _STAFF)
