"""Recipients after a distinction: "… cho 6 đơn vị và 31 giáo viên", ": Trường A, Trường B", "giấy khen 6 tập thể"."""

from itertools import takewhile

from pipeline.extract.awards.details import over_details
from pipeline.extract.awards.grantors import passive_at
from pipeline.extract.awards.houses import resolved, topic
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.vocabulary import WHO
from pipeline.extract.awards.words_before import behind_praise, over_words

_AND = frozenset({",", "và", ";", "cùng", "&", "+", "-"})
_NUMERALS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_SENTENCE = 60  # items
_REACH = 40  # items between a distinction and the "cho" of its recipients
_MEMORY = 400  # items back to a school's name
_LONGEST_PRAISE = 26  # items of what a group is praised for
_VERBS = frozenset({"give", "receive", "passive", "to", "behalf"})
_GIVING = _VERBS - {"receive"}  # what somebody is praised for may be received, too: "đã đạt giải cao"
_HANDS_OVER = frozenset({"tặng", "trao", "thưởng"})
_GIFTS = frozenset({"quà", "học", "phần", "hoa", "lẵng", "bức", "kinh", "tiền", "sách", "xe", "máy"})  # học bổng …
_PRAISE = 12  # items from a counted group to the colon before its members
_IS = frozenset({"là", "“", '"', "được"})
_IS_MEMBERS = frozenset({"(", ":", "là", "gồm"})  # between a counted group and its members
_INTRODUCTION = frozenset({",", ":", "là", "gồm", "có", "đó", "bao"})
_OCCASION = frozenset({"dịp", "này", "đợt", "lần", "năm", "nay", "học", "-"})
_LONGEST_INTRODUCTION = 8  # "dịp này, đó là:"
_VERB_REACH = 12  # items from the last of several subjects to the distinction that they received
_LONGEST_LIST = 400  # recipients
_BEFORE_VERB = frozenset({"vinh", "dự", "cũng", "đều", "khác", "còn", "lại", "của", "thuộc"})
_DIRECT = frozenset({"tập", "các"})  # tập thể, các đồng chí
_WON = frozenset({"giải", "huy", "thành", "kết", "điểm", "thủ"})  # "em A đạt giải Nhất … và thầy B"
_MERITS = frozenset({"góp", "hiến"})  # đóng góp, cống hiến
_MERIT = 5  # items of "đóng góp quan trọng, to lớn"
_ALWAYS_TO = frozenset({"cho", "thuộc"})  # "thuộc về"


def recipients_between(items: Items, verb: int, award: int) -> list[Item]:
    """Those between a verb of giving and the distinction: "tặng trường Giấy khen", "công nhận 5 tổ đạt danh hiệu …"."""
    begin = over_words(items, verb + 1 + (items.cue(verb + 1) == "to"))
    if items.low(begin) == "trường" and begin + 1 == award:
        school = topic(items, begin)
        return [school] if school else []
    to = verb + 1 + (items.cue(verb + 1) == "to")
    if items.kind(to) == "address" and to + 1 == award:
        return person_before(items, verb)
    if begin >= award or items.kind(begin) not in WHO:
        return []
    found, end = listed(items, begin)
    while end < award and (items.cue(end) in {"filler", "receive"} or items.low(end) in _IS):
        end += 1
    return found if end == award else []


def person_before(items: Items, k: int) -> list[Item]:
    """Whom "thầy", "bà" without a name speaks of: the person named last."""
    places = range(k - 1, max(k - _MEMORY, -1), -1)
    return next(([items[place]] for place in places if items.kind(place) == "person"), [])


def is_recipient(item: Item) -> bool:
    """True by the item's kind; a unit must have a name ("nhà trường" has none). Nobody gives Uncle Ho anything."""
    if item.low == "hồ chí minh" or (item.kind == "unit" and item.stop == item.first + 1 and not item.bare):
        return False
    return item.kind in WHO and (item.kind != "unit" or item.named)


def recipients_after(items: Items, k: int) -> list[Item]:
    """Those after the distinctions that end before place `k`."""
    start = _opening(items, k)
    found = listed(items, start)[0] if start is not None else []
    if found or start is None or items.cue(start - 1) != "to":
        return found
    if (part := _part(items, start)) is not None:
        return listed(items, part)[0]
    start = _opening(items, start)  # "Cờ thi đua cho đơn vị dẫn đầu được trao cho Sở Y tế"
    return listed(items, start)[0] if start is not None and items.cue(start - 2) == "give" else []


def _part(items: Items, k: int) -> int | None:
    """The counted ones of "cho các tập thể, cá nhân, trong đó có 12 tập thể và 30 cá nhân"."""
    for place in range(k, min(k + _REACH, len(items))):
        if items.kind(place) in {"end", "award"} or items.low(place) == ";":
            return None
        if (items.low(place), items.low(place + 1)) == ("trong", "đó"):
            counted = place + 2 + (items.low(place + 2) in {"có", "gồm"})
            return counted if items.kind(counted) == "count" and not _is_subject(items, counted) else None
    return None


def members_after(items: Items, groups: list[Item], k: int) -> list[Item]:
    """The members named behind the distinction (", gồm: …", "(cô A, cô B)"), if as many as the groups count."""
    place = k
    introduced = False
    while place < k + _LONGEST_INTRODUCTION:
        introduced = introduced or items.low(place) in _INTRODUCTION
        if not (items.low(place) in _INTRODUCTION or items.low(place) in _OCCASION or items.cue(place) == "member"):
            break
        place += 1
    bracket = None if introduced else _bracket(items, k)
    if not introduced and bracket is None:
        roll = _roll_behind(items, k)
        return _all_of(items, groups, roll)[0] if roll is not None else []
    return _all_of(items, groups, place if bracket is None else bracket + 1, nested=bracket is not None)[0]


def _roll_behind(items: Items, k: int) -> int | None:
    """Behind the "gồm" that ends what was said of the distinction: "… theo Quyết định số 12/QĐ-TTg vừa ký, gồm: …"."""
    for place in range(k, k + _LONGEST_PRAISE):
        if items.kind(place) in {"end", "award", "count"} or items.cue(place) in _GIVING or items.low(place) == ";":
            return None
        if items.low(place) in {"gồm", "là"} and items.low(place - 1) in {",", "bao"}:
            return place + 1
    return None


def _all_of(
    items: Items, groups: list[Item], k: int, *, nested: bool = True, verb: int | None = None
) -> tuple[list[Item], int]:
    """The members of groups listed from place `k` on, if as many as they count, and the place after them."""
    for apart in (False, True):
        named, end = listed(items, k, nested=nested, apart=apart, verb=verb)
        if is_complete(groups, named):
            return named, end
    return [], k


def _bracket(items: Items, k: int) -> int | None:
    """The bracket behind the distinction, or behind what it is for: "… đã đạt giải cao. (Cô A, cô B)"."""
    for place in range(k, k + _LONGEST_PRAISE):
        if items.low(place) == "(":
            return place
        gives = items.cue(place) in _GIVING and items.low(place) != "cấp"  # "cấp thành phố"
        if items.kind(place) == "award" or gives or items.low(place) in {"\n", ";"}:
            return None
        if items.kind(place) == "end" and items.low(place + 1) != "(":
            return None
    return None


def _opening(items: Items, k: int) -> int | None:
    """Where the list begins: directly, after a colon or a table's bar, or after "cho" further on in the clause."""
    if items.kind(k) == "count" or (items.cue(k) == "member" and items.low(k) in _DIRECT and _names(items, k)):
        return k
    if items.low(k) in {":", "|"} or (items.low(k) == "(" and items.kind(k + 1) == "count"):
        return k + 1
    relative = False
    for place in range(k, min(k + _REACH, len(items))):
        item = items[place]
        if item.kind in {"end", "award"} or item.low == ";":
            return None
        if item.cue == "to" and not is_of_merits(items, place) and (start := _behind_to(items, place)) is not None:
            return start
        relative = relative or item.low == "mà"
        if item.cue == "receive" or (item.cue == "give" and (passive_at(items, place) or -1) < k):
            direct = items.kind(over_words(items, place + 1)) in WHO  # "trao cờ tặng Trường A", "… mà Bộ tặng thầy B"
            near = place == k and items.kind(place + 1) == "count"  # "trao Thư khen tuyên dương 03 học sinh"
            return place + 1 if direct and (relative or near or item.low == "tặng") else None
    return None


def is_of_merits(items: Items, k: int) -> bool:
    """True for the "cho" of "vì những đóng góp (tích cực) cho nhà trường", which says who had the good of them."""
    words = takewhile(lambda place: items.kind(place) == "word", range(k - 1, k - 1 - _MERIT, -1))
    return items.kind(over_words(items, k + 1)) == "unit" and any(items.low(place) in _MERITS for place in words)


def _behind_to(items: Items, k: int) -> int | None:
    """Where those begin whom the "cho" at place `k` leads to."""
    if items.kind(over_words(items, k + 1)) in WHO:
        return k + 1
    return behind_praise(items, k + 1) or (k + 1 if items.low(k) in _ALWAYS_TO else None)


def _names(items: Items, k: int) -> bool:
    """True for the "tập thể giáo viên Trường A" of "tặng Giấy khen tập thể giáo viên Trường A"."""
    return items.kind(over_words(items, k)) in {"unit", "person"}


def listed(
    items: Items, k: int, *, nested: bool = False, apart: bool = False, verb: int | None = None
) -> tuple[list[Item], int]:
    """The recipients listed from place `k` on; named members take the place of the group that they are.

    `nested` ones are a group's members, `apart` ones are described by no unit behind a comma,
    `verb` is the place of the one that they are the subject of.
    """
    found: list[Item] = []
    onward: int | None = _over_kind(items, over_words(items, k))
    end = len(items) if verb is None else verb
    while onward is not None and onward < end and items.kind(onward) in WHO and len(found) < _LONGEST_LIST:
        onward = _over_workplace(items, onward)
        item = resolved(items, onward)
        if nested and item.kind == "count":
            break  # "2 tập thể: Trường A, Trường B và 43 cá nhân"
        members, k = ([], onward + 1) if nested else _members(items, item, onward + 1)
        found.extend(members or ([item] if is_recipient(item) else []))
        k = over_details(items, k, item, apart=apart)
        onward = _onward(items, k, verb=verb)
        if onward is None and item.kind == "person":
            onward = _after_unread(items, k)
        elif onward is None and item.kind == "count" and not nested:
            onward = _after_praise(items, k)
    return found, k


def _over_kind(items: Items, k: int) -> int:
    """In "cho các Sở GD&ĐT: Sơn La, Điện Biên" they are named behind the colon."""
    of_several = items.low(k - 1) == "các" or items.low(k) == "các"
    named = items.kind(k) == "unit" and of_several and items.low(k + 1) == ":"
    following = over_words(items, k + 2) if named else k
    return following if items.kind(following) in {"unit", "person"} else k


def _over_workplace(items: Items, k: int) -> int:
    """In "Trường A: cô B, cô C; Trường D: thầy E" the persons receive, in "Khối THCS: Trường F" the school."""
    if items.kind(k) != "unit" or items.low(k + 1) != ":":
        return k
    following = over_words(items, k + 2)
    grade = items.low(k) == "khối" and items.kind(following) in WHO
    return following if grade or items.kind(following) == "person" else k


def _members(items: Items, group: Item, k: int, *, verb: int | None = None) -> tuple[list[Item], int]:
    """The members of a counted group in brackets, after a colon or "là", and the place after them."""
    if group.kind != "count":
        return [], k
    k += items.low(k) == "," and items.low(k + 1 + (items.low(k + 1) == "bao")) in _IS_MEMBERS  # "3 tập thể, gồm …"
    k += items.low(k) == "khác" and items.low(k + 1) in _IS_MEMBERS
    if items.kind(k) == ("person" if group.counted == "person" else "unit") and number_of(group) > 1:
        return _all_of(items, [group], k, verb=verb)  # "ba đơn vị Yên Lập, Tân Sơn và Thanh Thủy"
    colon = next((place for place in range(k, k + _PRAISE) if not _is_praise(items, place)), k)
    colon += items.low(colon) == "," and items.low(colon + 1 + (items.low(colon + 1) == "bao")) == "gồm"
    colon += items.low(colon) == "bao"
    k = colon if items.low(colon) in _IS_MEMBERS and items.low(colon) != "(" else k  # "5 đơn vị dẫn đầu: …"
    if items.low(k) not in _IS_MEMBERS:
        return [], k
    named, end = _all_of(items, [group], k + 1 + (items.low(k + 1) in {":", "các"}), verb=verb)
    return (named, end + (items.low(end) == ")")) if named else ([], k)


def _is_praise(items: Items, k: int) -> bool:
    """True for words, those of "đạt thành tích cao" among them."""
    return items.kind(k) == "word" or (items.low(k) == "đạt" and items.low(k + 1) in {"thành", "kết", "giải"})


def members_until(items: Items, verb: int) -> list[Item]:
    """The members of the group whose naming leads to the verb: "03 đơn vị là Sở A; Sở B và Sở C | được tặng …"."""
    for k in range(verb - 1, max(verb - _SENTENCE, -1), -1):
        if items.kind(k) == "end":
            break
        if items.kind(k) == "count" and number_of(items[k]) > 1:
            named, end = _members(items, items[k], k + 1, verb=verb)
            while named and end < verb and (_is_before_verb(items, end) or _is_praise(items, end)):
                end += 1
            if named and end == verb:
                return named
    return []


def _is_before_verb(items: Items, k: int) -> bool:
    return items.cue(k) == "filler" or items.low(k) in _BEFORE_VERB or items.low(k) in {",", "và"}


def is_complete(groups: list[Item], named: list[Item]) -> bool:
    """True if as many are named as the groups count."""
    return 0 < sum(map(number_of, groups)) == len(named) and all(one.kind != "count" for one in named)


def number_of(group: Item) -> int:
    """How many a counted group is; 0 where the number is not read."""
    return int(group.low) if group.low.isdecimal() else _NUMERALS.get(group.low, 0)


def _onward(items: Items, k: int, *, verb: int | None = None) -> int | None:
    """Where the list goes on after "," or "và": at another recipient that is not the next clause's subject."""
    place = k
    while items.low(place) in _AND and place < k + 2:
        place += 1
    if place == k:
        return _numbered(items, k)
    closing = items.low(place - 1) == "và"
    place = over_words(items, place)
    if items.kind(place) not in WHO:
        return None
    if verb is not None:
        return place
    if items.low(k) == ";" and items.kind(place) == "count" and _acts_later(items, place):
        return None
    return None if _is_subject(items, place, closing=closing) else place


def _acts_later(items: Items, k: int) -> bool:
    """True for the group behind a semicolon that is told to receive: "; hai đơn vị còn lại là Sở A, Sở B được tặng"."""
    acts = False
    for place in range(k + 1, k + _LONGEST_PRAISE):
        if items.kind(place) == "end" or items.low(place) == ";":
            return False
        if acts and items.kind(place) == "award":
            return True
        acts = acts or items.cue(place) in {"passive", "receive"}
    return False


def _numbered(items: Items, k: int) -> int | None:
    """Where the next of "1. Lò Văn An 2. Vì Thị Hoa" stands."""
    place = over_words(items, k) if items.low(k).isdecimal() else k
    return place if place > k and items.kind(place) in {"unit", "person"} else None


def _after_praise(items: Items, k: int) -> int | None:
    """The next counted group behind what a group is praised for: "20 tập thể có thành tích xuất sắc, 3 cá nhân …"."""
    for place in range(k, k + _LONGEST_PRAISE):
        if items.kind(place) in {"end", "award"} or items.cue(place) in _GIVING or items.low(place) in {";", ":"}:
            return None
        if items.low(place) == "trong" and items.low(place + 1) == "đó":
            return None  # some of those counted before
        if items.low(place) in {",", "và"} and items.kind(place + 1) == "count":
            return None if _is_subject(items, place + 1) or items[place + 1].low == items.low(place) else place + 1
        if items.kind(place) == "address":
            return _person_beside(items, place)
    return None


def _person_beside(items: Items, k: int) -> int | None:
    """The person addressed at place `k` behind "và" who ends the list: "4 học sinh đoạt giải và | thầy Lò Văn Bun."."""
    person = over_words(items, k)
    if items.low(k - 1) != "và" or items.kind(person) != "person":
        return None
    return person if items.kind(over_details(items, person + 1, items[person])) in {"sign", "end"} else None


def _after_unread(items: Items, k: int) -> int | None:
    """The next person, behind a semicolon or addressed, where a post or workplace is not read to its end."""
    praised = False
    for place in range(k, k + _LONGEST_PRAISE):
        won = items.cue(place) == "receive" and items.low(place + 1) in _WON
        if items.kind(place) in {"end", "award"} or (items.cue(place) in _VERBS and not won):
            return None
        praised = praised or won
        if praised and items.kind(place) == "address":
            return _person_beside(items, place)
        addressed = not praised and items.kind(place + 1) == "address" and items.low(place) in {",", "và"}
        if items.low(place) == ";" or addressed:
            following = over_words(items, place + 1)
            return following if items.kind(following) == "person" and not _is_subject(items, following) else None
    return None


def _is_subject(items: Items, k: int, *, closing: bool = False) -> bool:
    """True if the recipients from place `k` on receive something else: "; 31 tập thể, 58 cá nhân nhận Giấy khen".

    A `closing` one ends its list: "tặng Cờ thi đua cho Trường A và 3 đơn vị, | 7 tập thể và 12 cá nhân nhận Bằng khen".
    """
    for _ in range(_VERB_REACH):
        k = over_details(items, k + 1, items[k])
        if closing and items.low(k) == ",":
            return False
        following = over_words(items, k + 1) if items.low(k) in {",", "và"} else k
        if following == k or items.kind(following) not in WHO:
            break
        k = following
    while items.cue(k) == "filler" or items.low(k) in _BEFORE_VERB or items.low(k - 1) in {"của", "thuộc"}:
        k += 1
    if items.cue(k) not in {"give", "receive", "passive"}:
        return False
    if items.low(k) in _HANDS_OVER and (items.low(k + 1)[0].isdigit() or items.low(k + 1) in _GIFTS):
        return True  # "…, Hội cha mẹ học sinh trao 15 suất học bổng"
    if items.cue(k) == "give" and items.kind(k + 1) == "count":
        return True  # "…; Tỉnh đoàn khen thưởng 2 tập thể"
    for place in range(k, min(k + _VERB_REACH, len(items))):
        if items.kind(place) in {"award", "end"} or items.low(place) in {";", ","}:
            return items.kind(place) == "award"
    return False
