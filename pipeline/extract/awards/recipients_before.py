"""Recipients before the verb: "39 nhà giáo được phong tặng …", "Trường A và Trường B đón nhận …"."""

from collections.abc import Iterator
from functools import partial
from itertools import filterfalse

from pipeline.extract.awards.clauses import SOME, aside, each, is_agent, is_unread_count, speech_before, uncounted
from pipeline.extract.awards.details import over_details, stands_alone
from pipeline.extract.awards.grantors import passive_at
from pipeline.extract.awards.houses import office_of, resolved, topic
from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.joint_subjects import named_before, sharing, this_one
from pipeline.extract.awards.recipients_after import (
    is_complete,
    is_recipient,
    listed,
    members_until,
    person_before,
)
from pipeline.extract.awards.runs import lead_of, role_of
from pipeline.extract.awards.vocabulary import PUPILS, TIMES, WHO
from pipeline.extract.awards.words_before import before_leads

_FAR = 14  # items between the parts of a list or of a description
_CLAUSE = 26  # items between a recipient and the verb that it is the subject of
_AGENT = frozenset({"do", "bởi", "nhờ"})
_QUOTES = frozenset({"“", "”", '"'})
_SENTENCE = 60  # items
_OPENING = 4  # items of "(TTO)" and a group that open a sentence
_LONGEST_LIST = 200  # recipients
_NOT_SUBJECT = frozenset(
    {"của", "do", "từ", "tại", "với", "trong", "ngoài", "ở", "cho", "về", "bởi", "theo", "thuộc", "("}
)
_BODIES = frozenset({"chi", "công", "liên", "đoàn", "đảng"})  # chi bộ, công đoàn, liên đội, đoàn trường, đảng bộ
_BARE = 2  # items between an address without a name and its verb
_YEARS = 6  # the same with "8 năm liền vinh dự"
_SCHOOLS = frozenset({"trường", "trung", "học", "đại", "nhà"})
_MAY_PRECEDE = frozenset(
    {
        "ngày",
        "khi",
        "nữa",
        "đó",
        "học",
        "đây",
        "trước",
        "có",
        "là",
        "và",
        "thì",
        "mà",
        "nay",
        "này",
        "qua",
        "gồm",
        "thể",
        "riêng",
        "cùng",
        "còn",
        "biệt",
        "lượt",
        "thời",
    }
)
_PREDICATE = frozenset({"là", "một"})
_BEFORE = frozenset({"vinh", "dự", "cũng", "còn"})  # before a verb of receiving
_RANK = frozenset(
    {"xếp", "đứng", "đạt", "với", "thứ", "hạng", "vị", "trí", "nhất", "nhì", "ba", "tư", "điểm", "được", ","}
)
_LONGEST_RANK = 7  # items of "xếp thứ nhì với 97,5 điểm"
_STANDS_FOR = frozenset({"thay", "đại"})  # thay mặt, đại diện
_SHORT_STAFF = frozenset({"cb", "gv", "nv", "cbgv", "cbgvnv", "hs", ",", "và"})  # "tập thể cán bộ GV, NV Trường A"
_IS = frozenset({"là", "gồm", "sau"})
_LED = frozenset({"học", "lớp", "trò", "con"})  # whom somebody teaches or brings up
_HONORIFICS = frozenset({"thầy", "cô", "ông", "bà"})


def recipients_before(items: Items, verb: int, *, carried: bool = False) -> list[Item] | None:
    """The subject of the verb at place `verb`: the nearest recipients before it in its clause.

    Null where the clause names none, so that the subject of the one before goes on; empty where it names some that are
    not counted. `carried` says that the clause before has a subject, which outweighs a doubtful one.
    """
    if (members := _in_bracket(items, verb - 1)) is not None:
        return members
    if _is_own_body(items, verb - 1):
        return [items[verb - 1]]
    if (office := office_of(items, _over_honour(items, verb - 1))) is not None:
        return [office]
    if members := members_until(items, verb) or _represented(items, verb) or each(items, verb) or this_one(items, verb):
        return members
    found = _in_clause(items, verb, carried=carried)
    speech = speech_before(items, verb)
    if speech is None or (found and all(one.first > items[speech].first for one in found)):
        return found
    return []  # "Em rất vui khi được nhận Bằng khen"


def _over_honour(items: Items, k: int) -> int:
    """Before the "vinh dự (được)" that ends at place `k`."""
    while items.cue(k) in {"filler", "passive"} or items.low(k) in _BEFORE:
        k -= 1
    return k


def _in_clause(items: Items, verb: int, *, carried: bool) -> list[Item] | None:
    """The nearest recipients before the verb, as `recipients_before` says."""
    ceremony = items.low(verb - 1) == "lễ"  # a school holds the ceremony for itself, an authority for others
    attribute: int | None = None  # a unit that is the subject only where nothing else is
    beside = aside(items, verb)
    for place in filterfalse(partial(is_agent, items), _outside_quotes(items, verb - 1, max(verb - _CLAUSE, -1))):
        if place in beside:
            continue
        item = items[place]
        if (
            uncounted(items, place)
            or is_unread_count(items, place, verb)
            or (item.kind == "title" and _is_office(items, place, verb))
        ):
            return []
        if item.kind in {"end", "award"} or item.low == ";" or _acts(items, place):
            return _list_before(items, attribute) if attribute is not None and not carried else None
        if item.kind == "address" and item.low in _HONORIFICS and _is_near(items, place, verb):
            return [] if _is_plural(items, place) else person_before(items, place)
        subject = _head(items, _qualified(items, place))
        if (place >= verb - 2 and _is_unnamed(items, place)) or _is_of_people(items, subject):
            return []
        if _is_object(items, subject, verb):
            continue
        if not _may_be_subject(items, subject) or (ceremony and items.low(subject) not in _SCHOOLS):
            continue
        if not _is_attribute(items, subject):
            return _list_before(items, subject)
        attribute = subject if attribute is None and not items[subject].place else attribute
    return _list_before(items, attribute) if attribute and not carried else _first_of_sentence(items, verb)


def _acts(items: Items, k: int) -> bool:
    """True for a verb of giving, but in "Chi bộ được công nhận …, năm 2022 được tặng Giấy khen" the subject goes on."""
    return items.cue(k) == "give" and passive_at(items, k) is None


def _is_office(items: Items, k: int, verb: int) -> bool:
    """True for "Đồng chí Hiệu trưởng được tặng …": a subject that only its office tells."""
    alone = items.kind(k - 1) == "end" or items.low(k - 1) in {"đồng", ";"}
    return alone and all(items.cue(place) == "filler" or items.low(place) in _BEFORE for place in range(k + 1, verb))


def _represented(items: Items, verb: int) -> list[Item]:
    """In whose name somebody receives: "Thay mặt tập thể nhà trường, cô A đón nhận", "Đại diện Sở B, ông C nhận"."""
    if items.cue(verb) != "receive":
        return []
    for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
        if items.kind(place) in {"end", "award"} or items.low(place) == ";" or items.cue(place) == "give":
            break  # "Đại diện Sở B tặng hoa mừng Trường C nhận …"
        if items.low(place) in _STANDS_FOR and items.cue(place) in {"behalf", "member"}:
            return _body_at(items, place + 1, verb)
    return []


def _body_at(items: Items, k: int, verb: int) -> list[Item]:
    """The unit at place `k`; "tập thể nhà trường" is the school that the sentence or the article is about."""
    while (items.cue(k) == "member" and items.low(k) != "nhà") or items.low(k) in _SHORT_STAFF:
        k += 1
    found = topic(items, verb) if items.low(k) == "nhà" else resolved(items, k)
    return [found] if found is not None and found.kind == "unit" and is_recipient(found) else []


def _is_own_body(items: Items, k: int) -> bool:
    """True for the "Chi bộ" that begins a clause: the one that the school has."""
    if items.kind(k) != "unit" or items.low(k) not in _BODIES:
        return False
    if items.low(k - 1) != ",":
        return items.kind(k - 1) == "end" or items.low(k - 1) == ";"
    before = (items.kind(place) for place in range(k - 2, max(k - _CLAUSE, -1), -1))
    return next((kind for kind in before if kind in {"award", "end"}), "end") == "award"


def _in_bracket(items: Items, close: int) -> list[Item] | None:
    """The members of "2 tập thể (Trường A, Trường B) được tặng …", or the group where they are not all named."""
    if items.low(close) != ")":
        return None
    opens = (k for k in range(close - 1, max(close - _SENTENCE, -1), -1) if items.low(k) == "(")
    first = next(opens, None)
    if first is None or items.kind(first - 1) != "count":
        return None
    named = listed(items, first + 1, nested=True)[0]
    return named if is_complete([items[first - 1]], named) else [items[first - 1]]


def _is_near(items: Items, address: int, verb: int) -> bool:
    """True for "Cô được tặng" and "Cô 8 năm liền đạt"."""
    between = range(address + 1, verb)
    return len(between) <= _BARE or (len(between) <= _YEARS and all(_is_plain(items, k) for k in between))


def _is_plain(items: Items, k: int) -> bool:
    return items.low(k) != "," and (items.kind(k) in {"word", "sign"} or items.cue(k) == "filler")


def _outside_quotes(items: Items, start: int, stop: int) -> Iterator[int]:
    """The places from `start` back to after `stop`, without what is quoted."""
    quoted = False
    for place in range(start, stop, -1):
        low = items.low(place)
        if low in _QUOTES:
            quoted = low == "”" or (low == '"' and not quoted)
        elif not quoted or items.kind(place) == "end":
            yield place


def _is_attribute(items: Items, k: int) -> bool:
    """True for a unit behind an ordinary word: "cá nhân tiêu biểu của phong trào thi đua ngành Giáo dục được tặng"."""
    before = items[k - 1]
    if before.low == "các" and (items.low(k - 2) in {",", ";"} or items.kind(k - 2) == "end"):
        return False  # "…, các Trung tâm A, B nhận Bằng khen"
    return items.kind(k) == "unit" and before.kind == "word" and before.low not in _MAY_PRECEDE


def carried_subject(items: Items, verb: int) -> list[Item]:
    """The school that the article is about, where the sentence before the verb names nobody else."""
    for place in range(verb - 1, max(verb - _SENTENCE, -1), -1):
        item = items[place]
        if item.kind == "end":
            break
        if item.kind == "address" and item.low in _HONORIFICS and not _is_plural(items, place):
            return person_before(items, place)
        if item.kind in {"count", "person", "title"} or (item.cue in {"give", "member"} and item.low != "là"):
            return []
        if item.low in SOME and items.low(place + 1) not in TIMES:
            return []
        if item.kind == "unit" and not (is_school(resolved(items, place)) or _is_object(items, place, verb)):
            return []
    found = topic(items, verb)
    return [found] if found else []


def _is_of_people(items: Items, k: int) -> bool:
    """True for the unit of "(nhiều tập thể,) cá nhân ngành Giáo dục", "học sinh Trường A" and "các em Trường A"."""
    if items.kind(k) == "unit" and items.kind(k - 1) == "address":
        return items.low(k - 1) in SOME | {"em", "trẻ", "cựu", "phụ"}  # cựu học sinh, phụ huynh
    if items.kind(k) == "person":  # "Học sinh của cô A", "Lớp của thầy B"
        of = k - 1 - (items.kind(k - 1) == "address")
        return items.low(of) == "của" and items.low(of - 1) in _LED
    if items.kind(k) != "unit" or items.cue(k - 1) != "member":
        return False
    pupils = items.low(k - 1) in PUPILS and items.low(k - 2) not in {",", "và", "-"}
    return items.low(k - 1) == "cá" or pupils


def _is_unnamed(items: Items, k: int) -> bool:
    """True for "cá nhân", "nhà trường": a subject that is neither counted nor known by name."""
    item = resolved(items, k)
    if items.low(k - 1) in _NOT_SUBJECT | _PREDICATE or items.cue(k + 1) == "level":
        return False  # "là đơn vị duy nhất của huyện được nhận …", "(giải ở) hội thi cấp tỉnh được nhận …"
    alone = items.kind(k - 1) not in WHO
    return (item.kind == "unit" and not item.named) or (item.cue == "member" and alone and items.low(k) not in _IS)


def _is_object(items: Items, k: int, verb: int) -> bool:
    """True for "dẫn đầu khối THPT, được tặng …": a verb governs the unit, and a comma sets off what follows."""
    before = items[k - 1]
    return (
        items.kind(k) in {"unit", "count"}
        and items.low(k + 1) == ","
        and verb == k + 2
        and before.kind == "word"
        and before.low not in _MAY_PRECEDE
    )


def _qualified(items: Items, k: int) -> int:
    """In "4 tập thể ngành Giáo dục" the subject is what is counted."""
    return k - 1 if items.kind(k) == "unit" and items.kind(k - 1) == "count" else k


def _head(items: Items, k: int) -> int:
    """In "cô Vi Thị Xuân (Trường A, huyện B)" and "ông Lê Văn Hợi – Trường A" the subject is the person."""
    head = k
    for place in range(k - 1, max(k - _FAR, -1), -1):
        if items.kind(place) == "end" or items.low(place) == ";":
            break
        named = items.kind(place) in {"person", "unit"}
        if named and over_details(items, place + 1, items[place]) > k and not _stands_aside(items, place, k):
            head = place
    return head


def _stands_aside(items: Items, k: int, subject: int) -> bool:
    """True for the person of "Theo bà A, | Trường B được tặng", whose unit the one behind the comma is not."""
    if items.kind(k) != "person" or not is_school(items[subject]) or items.low(subject - 1) != ",":
        return False
    return role_of(items, lead_of(items, k, max(k - _FAR, 0))) in {"beside", "agent"}


def _is_plural(items: Items, k: int) -> bool:
    """True for the "cô" of "nhiều thầy cô", "các thầy, cô"."""
    while items.kind(k - 1) == "address" or items.low(k - 1) == ",":
        k -= 1
    return items.low(k - 1) in SOME


def _may_be_subject(items: Items, k: int) -> bool:
    together = items.low(k - 1) == "với" and items.low(k - 2) == "cùng"  # "cùng với Hội A, Hội B được tặng"
    told = items.cue(k - 1) == "report"  # "ông A cho biết Trường B được tặng"
    if items.kind(k) == "person" and items.kind(k - 1) == "address" and items.low(k - 2) in _AGENT:
        return False  # "lớp 9A do cô B chủ nhiệm được tặng"
    return is_recipient(resolved(items, k)) and (together or told or items.low(k - 1) not in _NOT_SUBJECT)


def _first_of_sentence(items: Items, verb: int) -> list[Item] | None:
    """The unit or group with which the sentence begins, although much stands between it and the verb."""
    first: int | None = None
    begin = -1
    for place in range(verb - 1, max(verb - _SENTENCE, -1), -1):
        if items.kind(place) == "end":
            begin = place
            break
        if uncounted(items, place):
            return []
        if items.kind(place) in WHO and items.cue(place - 1) != "passive":  # "Theo Quyết định được Bộ ban hành, …"
            first = place
    if first is None or not _may_open(items, first, begin):
        return None
    return [resolved(items, first)]


def _may_open(items: Items, first: int, begin: int) -> bool:
    """True for a unit, and for a counted group with nothing before it but "(TTO)", "Có", or behind a comma."""
    if items.kind(first) == "count":
        return items.low(first - 1) == "," or (
            begin >= 0 and first - begin <= _OPENING and items.low(begin + 1) in {"(", "có", items.low(first)}
        )
    return items.kind(first) == "unit" and not items[first].place and _may_be_subject(items, first)


def _list_before(items: Items, place: int) -> list[Item]:
    """The whole list of which the recipient at `place` is the last, in its order."""
    if members := named_before(items, place):
        return members
    found = [resolved(items, place)]
    closed = False
    while len(found) < _LONGEST_LIST:
        sign = before_leads(items, place - 1)
        before = _described(items, _before_rank(items, sign - (items.low(sign - 1) == ",")))
        alike = items.low(sign) in {"và", "cùng"} or items.kind(before) == found[-1].kind
        joined = items.low(sign) in {",", "và"} or (
            items.low(sign) == "cùng" and items.kind(before) in {"unit", "person"}
        )
        if not joined or not alike or not _may_be_subject(items, before):
            break
        if items.low(sign) == "," and closed and items.low(before - 1) == "và":
            break  # "… và 3 đơn vị, | 7 tập thể và 12 cá nhân nhận …"
        closed = closed or items.low(sign) == "và"
        if not stands_alone(items[place], items[before]):  # "Trường A, huyện B"
            found.pop()
        place = before
        found.append(resolved(items, place))
    if len(found) == 1 and (first := sharing(items, place)) is not None:
        return [items[first], items[place]]
    return found[::-1]


def _before_rank(items: Items, stop: int) -> int:
    """Before the "xếp thứ nhì", "97,5 điểm" that ends before place `stop`; `stop` where no rank stands there."""
    place = stop
    while place > stop - _LONGEST_RANK and _is_rank(items, place - 1):
        place -= 1
    return place if place < stop and items.kind(place - 1) == "unit" else stop


def _is_rank(items: Items, k: int) -> bool:
    return items.kind(k) in {"word", "sign", "cue"} and (items.low(k) in _RANK or items.low(k)[0].isdigit())


def _described(items: Items, stop: int) -> int:
    """Whom the offices, units, places and brackets right before place `stop` describe, or who stands there."""
    found = stop - 1
    for place in range(stop - 1, max(stop - _CLAUSE, -1), -1):
        if items.kind(place) == "end":
            break
        if items.kind(place) in {"person", "unit", "count"} and over_details(items, place + 1, items[place]) >= stop:
            found = place
            if not _is_detail(items, place):
                break
            stop = place + 1
    return found


def _is_detail(items: Items, k: int) -> bool:
    """True if somebody named before place `k` is described by it."""
    places = range(k - 1, max(k - _FAR, -1), -1)
    before = next((place for place in places if items.kind(place) in {"person", "unit", "count", "end"}), -1)
    return before >= 0 and items.kind(before) != "end" and over_details(items, before + 1, items[before]) > k
