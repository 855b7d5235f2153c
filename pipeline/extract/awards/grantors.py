"""Who gave: the authority named with the distinction, the one on whose behalf it is given, or the verb's subject."""

from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.vocabulary import AUTHORITY, STAFF

_NO_AUTHORITY = frozenset({"trường", "tổ", "các", "đơn", "nhà", "khối", "cụm", "lớp", "chi"})
UNKNOWN = Item("unit", 0, 0, "")  # "của" someone that is no known kind of unit
_ASKING = frozenset({"đề", "nghị", "trình", "xin", "xét", "xem", "lên", "cấp", "trên", ",", "thống", "nhất", "và"})
HANDS = frozenset({"đại", "lãnh", "diện", "đạo", "mặt"})  # "đại diện Sở", "lãnh đạo huyện" only hand over
_SIGNING = frozenset({"ký", "kí", "ban"})
_SENTENCE = 60  # items
_ASKED = frozenset({"nghị", "trình", "được"})
_TIMES = frozenset(
    {"năm", "học", "giai", "đoạn", "đợt", "lần", "thứ", "các", "liên", "tục", "(", ")", "-", "/", ",", "và"}
)
_LONGEST_TIME = 12  # items
_PRAISED = frozenset({"dương", "danh", "ngợi"})  # biểu dương, vinh danh, khen ngợi
_PROPOSES = frozenset({("đề", "nghị")})
_ACCORDING = ("theo", "đó")
_DECISION = frozenset({("quyết", "định")})
_NEAR = 7  # items between a giver and the verb
_CLAUSE = 30  # items


def named_grantor(items: Items, end: int) -> tuple[Item | None, int]:
    """The unit or office after "của", directly after the distinctions that end at `end`, or in "do … trao tặng".

    And the place after it.
    """
    end = _after_name(items, end)
    if items.low(end) in {"do", "mà"} and items.kind(end + 1) in AUTHORITY:
        verb = end + 2 + (items.cue(end + 2) == "filler")
        if items.cue(verb) == "give":
            return items[end + 1], verb + 1 if items.low(end) == "do" else end
    direct = end + (items.low(end) == "của")
    named = items.kind(direct) in AUTHORITY and not (direct == end and _is_level(items, direct))
    if direct > end and not named:
        return UNKNOWN, direct
    if named and (direct > end or items.kind(direct) == "title" or items.low(direct) not in _NO_AUTHORITY):
        return items[direct], direct + 1
    return None, end


def _is_level(items: Items, k: int) -> bool:
    """True for the "tỉnh" of "nhà giáo ưu tú tỉnh": no certificate, whose giver may stand so ("bằng khen tỉnh")."""
    form = items[k - 1].form
    return form is not None and form.is_title and items[k].place and not items[k].named


def _after_name(items: Items, k: int) -> int:
    """After the quotation mark, "thời kỳ đổi mới", "năm học 2017-2018" that may stand before "mà", "do", "của"."""
    place = after_time(items, _after_quoted(items, k) + (items.low(k) in {"”", '"'}))
    place += 4 * ((items.low(place), items.low(place + 1)) == ("thời", "kỳ"))
    return place if items.low(place) in {"do", "mà", "của"} else k


def _after_quoted(items: Items, k: int) -> int:
    """After the “Giỏi việc trường” that says what a certificate is for; `k` where "của" does not follow it."""
    if items.low(k) not in {"“", '"'}:
        return k
    close = next((place for place in range(k + 1, k + _LONGEST_TIME) if items.low(place) in {"”", '"'}), k)
    return close + 1 if items.low(close + 1) == "của" else k


def after_time(items: Items, k: int) -> int:
    """After "năm 2017", "(năm học 2017 - 2018)", "giai đoạn 2010-2015", "đợt 2"; `k` where none stands."""
    place = k
    while place < k + _LONGEST_TIME and _is_time(items, place):
        place += 1
    return place if place > k and any(items.low(at).isdecimal() for at in range(k, place)) else k


def _is_time(items: Items, k: int) -> bool:
    """True for a number or a word of a date, not for the "3 cá nhân" of "tặng Bằng khen 3 cá nhân của tỉnh"."""
    low = items.low(k)
    return (low in _TIMES or low.isdecimal()) and items.kind(k) != "count"


def more_grantors(items: Items, k: int) -> tuple[list[Item], int]:
    """Further givers of the same distinction, "(của Chính phủ), của Bộ GD-ĐT", "(của Bộ), UBND tỉnh", and what follows.

    Those without "của" are givers only where the distinction ends with them: "…, Sở Y tế nhận Giấy khen" is another's.
    """
    found: list[Item] = []
    sure, end = 0, k
    place = k
    while items.low(place) in {",", "và"}:
        said = items.low(place + 1) == "của"
        if items.kind(place + 1 + said) not in AUTHORITY:
            break
        found.append(items[place + 1 + said])
        place += 2 + said
        if said:
            sure, end = len(found), place
    closed = items.kind(place) == "end" or items.low(place) in {";", ")"} or items.cue(place) == "to"
    if closed and not any(is_school(one) for one in found):
        return found, place
    return found[:sure], end


def giver_after(items: Items, k: int) -> Item | None:
    """The giver of distinctions that are the subject: "(Huân chương …) đã được Chủ tịch nước trao tặng"."""
    k = items.after_year(k)
    while items.cue(k) == "filler" or items.low(k) in {"cũng", "đều", ")", "vừa"}:
        k += 1
    if items.cue(k) == "passive" and items.kind(k + 1) in AUTHORITY and items.cue(k + 2) == "give":
        return items[k + 1]
    return None


def is_given_after(items: Items, k: int) -> bool:
    """True for distinctions that are the subject: "(danh hiệu …) được phong tặng cho …", "(…) đã thuộc về …"."""
    k = after_time(items, k + (items.low(k) in {"”", '"'}))
    for place in range(k, k + _NEAR):
        if items.kind(place) in {"end", "award"} or items.low(place) in {",", ";", ":"}:
            return False
        if items.cue(place) == "passive":
            return items.cue(place + 1) == "give"
        if items.cue(place) == "to" and items.low(place) == "thuộc":
            return True
    return False


def decision_giver(items: Items, k: int) -> Item | None:
    """Who decided, as the sentence around place `k` or the next says: "theo Quyết định số … của Chủ tịch UBND tỉnh"."""
    before = range(k, max(k - _SENTENCE, -1), -1)
    first = next((place for place in before if items.kind(place) == "end"), max(k - _SENTENCE, -1))
    if not items.has_pair(first + 1, k + _SENTENCE, _DECISION):
        return None
    decided, ends = False, 0
    for place in range(first + 1, k + _SENTENCE):
        ends += items.kind(place) == "end"
        if ends > 1 or items.low(place) == "\n" or (items.kind(place) == "award" and place != k and (decided or ends)):
            break
        decided = decided or (items.low(place), items.low(place + 1)) == ("quyết", "định")
        signing = place + 1 + (items.kind(place + 1) == "person")
        signing = _after_bracket(items, signing)
        signed = items.low(signing) in _SIGNING or items.low(place - 1) == "của"
        if decided and items.kind(place) in AUTHORITY and signed:
            return items[place]
    return None


def decided_before(items: Items, k: int) -> Item | None:
    """Whose decision the sentence before told, to which "Theo đó, | tặng Bằng khen …" at place `k` refers."""
    end = next((place for place in range(k, max(k - _NEAR, -1), -1) if items.kind(place) == "end"), -1)
    if (items.low(end + 1), items.low(end + 2)) != _ACCORDING or end < 0:
        return None
    for place in range(end - 1, max(end - _SENTENCE, -1), -1):
        if items.kind(place) in {"end", "award"}:
            break
        decided = (items.low(place), items.low(place + 1)) == ("quyết", "định")
        if decided or (items.low(place) == "quyết" and items.cue(place) == "give"):
            whose = next((at for at in range(place, end) if items.low(at) == "của"), end)
            return items[whose + 1] if items.kind(whose + 1) in AUTHORITY else None
    return None


def _after_bracket(items: Items, k: int) -> int:
    """The place after the abbreviation behind a name, "Bộ Giáo dục và Đào tạo (GD&ĐT)"; `k` where there is none."""
    if items.low(k) != "(":
        return k
    return next((place + 1 for place in range(k, k + _NEAR) if items.low(place) == ")"), k)


def passive_at(items: Items, verb: int) -> int | None:
    """The place of the "được" that makes the verb passive ("được UBND tỉnh tặng"); null for an active verb."""
    place = _before_insertion(items, verb - 1)
    if items.low(place) == "," and (items.low(place - 1) in _PRAISED or items.cue(place - 1) == "give"):
        place -= 1  # "được biểu dương, tặng Giấy khen"
    for _ in range(_NEAR):
        if items.cue(place) == "passive":
            return place
        if items.low(place) == ")":
            place = _opening_of(items, place)
        if items.kind(place) in {"end", "award", "count", "sign"} and items.low(place) != "(":
            break
        place -= 1
    return _passive_of_proposal(items, verb)


def _before_insertion(items: Items, k: int) -> int:
    """Before ", thừa ủy quyền của Chủ tịch nước," that ends at `k`; `k` itself where nothing is inserted."""
    if items.low(k) != ",":
        return k
    for place in range(k - 1, max(k - _NEAR, 0), -1):
        if items.cue(place) == "behalf":
            return place - 2 if items.low(place - 1) == "," else k
        if items.kind(place) in {"end", "award", "sign"}:
            break
    return k


def _opening_of(items: Items, close: int) -> int:
    """The bracket that the one at `close` closes; `close` where none stands near."""
    return next((k for k in range(close - 1, max(close - _NEAR, -1), -1) if items.low(k) == "("), close)


def _passive_of_proposal(items: Items, verb: int) -> int | None:
    """The same through several bodies: "(3 cá nhân) được Hội đồng đề nghị UBND tỉnh xem xét, trình Chính phủ tặng"."""
    asked = False
    for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
        low, cue = items.lows[place], items.cues[place]
        if cue == "passive":
            return place if asked else None
        asked = asked or low in _ASKING or (cue is not None and items[place].proposed)
        if not (cue == "give" or low in _ASKING or items.kind(place) in AUTHORITY):
            break
    return None


def giver(items: Items, verb: int) -> Item | None:
    """The authority on whose behalf, or the unit or office that, does what the verb at place `verb` says."""
    apart = False  # behind a semicolon only those who hand over are named: "…, các đồng chí: ông A; bà B trao tặng"
    for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
        apart = apart or items.low(place) == ";"
        if items.kind(place) == "end" or (apart and (items.kind(place) == "award" or items.cue(place) == "give")):
            break
        if items.cue(place) == "behalf":
            follows = place + 1 + (items.low(place + 1) == "của")
            return items[follows] if items.kind(follows) in AUTHORITY else None
    return _subject(items, verb) or _subject_of_both(items, verb) or _decider(items, verb)


def _subject_of_both(items: Items, verb: int) -> Item | None:
    """The Công đoàn of "Công đoàn biểu dương 25 gương điển hình và trao Giấy khen cho …"."""
    if items.low(verb - 1) != "và" or items[verb].proposed:
        return None
    for place in range(verb - 2, max(verb - _CLAUSE, -1), -1):
        if items.kind(place) in {"end", "award"} or items.low(place) == ";" or items.cue(place) == "receive":
            return None
        if items.cue(place) == "give" or items.lows[place : place + 2] == ["biểu", "dương"]:
            return _subject(items, place)
    return None


def _decider(items: Items, verb: int) -> Item | None:
    """Whose the decision is: "Quyết định tặng Bằng khen cho 10 tập thể của Chủ tịch UBND tỉnh (được công bố)"."""
    if items.low(verb) != "quyết" or items.kind(verb - 1) != "end":
        return None
    awards = 0
    for place in range(verb + 1, verb + _CLAUSE):
        awards += items.kind(place) == "award"
        signed = items.cue(place) == "passive" and items.low(place + 2) in _SIGNING
        if signed and awards and items.kind(place + 1) in AUTHORITY:
            return items[place + 1]  # "Quyết định tặng Bằng khen được Chủ tịch UBND tỉnh ký ngày …"
        if awards > 1 or items.kind(place) == "end" or items.cue(place) in {"give", "receive", "passive"}:
            return None
        if items.low(place) == "của" and items.kind(place + 1) in AUTHORITY:
            return items[place + 1]
    return None


def _subject(items: Items, verb: int) -> Item | None:
    """The nearest unit or office before the verb; a person who hands over ("trao") is no grantor, one who gives is."""
    if items[verb].proposed:
        return None  # the subject asks for it; another gives
    passive = passive_at(items, verb)
    first = passive if passive is not None else _reach(items, verb)
    opening = verb
    for place in range(verb - 1, first, -1):
        item = items[place]
        if item.low == ")":
            opening = _opening_of(items, place)
        if opening <= place < verb and opening < verb:
            continue  # "(đơn vị xếp thứ nhất), tặng …"
        if item.low == ":" and place == verb - 1 and _announces(items, place):
            continue  # "đề nghị Chủ tịch UBND tỉnh: tặng …", "UBND huyện khen thưởng: tặng …"
        if item.kind == "unit" and items.low(place - 1) in {"-", "/"} and item.stop == item.first + 1:
            continue  # "1870/QĐ-UBND"
        if item.kind == "person":
            return items[place - 1] if items.low(verb) != "trao" and items.kind(place - 1) == "title" else None
        if item.kind in AUTHORITY:
            asks = items.has_pair(place + 1, verb - 1, _PROPOSES)  # "Trường A đề nghị các cấp khen thưởng"
            return None if asks or item.school_class or _hands_over(items, place, verb) else item
        if item.kind in {"end", "award", "count"} or item.low in {";", ":"}:
            return None
    return None


def _announces(items: Items, colon: int) -> bool:
    return items.kind(colon - 1) in AUTHORITY or items.cue(colon - 1) == "give"


def joint_givers(items: Items, verb: int, giver: Item) -> list[Item]:
    """Those who give, or are asked to, together with the giver: "được Thủ tướng Chính phủ, Bộ A và UBND tỉnh tặng"."""
    place = next((k for k in range(verb - 1, max(verb - _CLAUSE, -1), -1) if items[k] is giver), -1)
    found: list[Item] = []
    while items.low(place - 1) in {",", "và"} and items.kind(place - 2) in AUTHORITY:
        place -= 2
        found.append(items[place])
    return found[::-1] if items.low(place - 1) in _ASKED else []


def _hands_over(items: Items, k: int, verb: int) -> bool:
    """True for a deputation that hands over, and for a deputy named with the office, in whose name nobody confers.

    So for teachers: "công nhận 59 giáo viên đạt danh hiệu giáo viên dạy giỏi, tặng …".
    """
    if items.kind(k) == "title" and items.low(k) in STAFF:
        return True
    beside = items.low(k - 1) in {",", "-", "("} and items.kind(k - 2) == "person"
    deputy = beside and (items.low(k) == "phó" or items.low(verb) == "trao")
    return deputy or (items.low(verb) == "trao" and _is_deputation(items, k))


def _is_deputation(items: Items, k: int) -> bool:
    """True for "đại diện Sở", "lãnh đạo Đảng, Nhà nước", who only hand over."""
    while items.kind(k - 1) == "unit" or (items.low(k - 1) in {",", "và"} and items.low(k - 2) != "/"):
        k -= 1
        if items.kind(k) not in {"unit", "sign", "word"}:
            break
    return items.low(k - 1) in HANDS


def _reach(items: Items, verb: int) -> int:
    """How far back the giver may stand: near, or before "ký Quyết định số … ngày … (tặng)"."""
    near = max(verb - _NEAR, -1)
    for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
        if items.kind(place) in {"end", "award"}:
            break
        if items.low(place) in {"ký", "kí"} or (items.low(place), items.low(place + 1)) == ("quyết", "định"):
            return max(place - _NEAR, -1)
    return near


def misspelt_giver(items: Items, award: int) -> Item | None:
    """The unit that begins the sentence, one unknown word before the distinction: "Sở … tằng bằng khen cho"."""
    known = items.kind(award - 2) in AUTHORITY and items.kind(award - 1) == "word"
    return items[award - 2] if known and items.kind(award - 3) in {"end", "sign"} else None
