"""What may stand beside a recipient without being one: offices, the unit that a person works in, places, brackets."""

from pipeline.extract.awards.clans import CLAN
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.vocabulary import NURSERY, PUPILS

_PARENTHESIS = 60  # items
_SIGNS = frozenset({",", "-"})
_PARTS = frozenset({"tổ", "phòng", "khoa", "ban", "chi", "công", "liên"})  # parts of a unit, named before it
_BODIES = frozenset({"công", "chi", "liên", "ban"})  # công đoàn, công an; chi bộ, chi đoàn; liên đội; ban tuyên giáo
_LOWER_SCHOOLS = frozenset({"trường", "thpt", "thcs"})
_OF = frozenset({"thuộc", "của", "tại", "ở", "trong", "trên", "từ", "toàn"})
_SCHOOLS = frozenset({"trường", "đại", "học", "viện"})
_OF_PROVINCES = frozenset({"sở", "phòng", "hội", "ubnd"})  # "Sở GD&ĐT Hà Nam, Lai Châu" are two
_MEMBERS = frozenset({"đảng", "đoàn", "hội", "đội"})  # đảng viên, đoàn viên
_OFFICES = frozenset({"phòng", "khoa"})
_SOCIETIES = frozenset({"đoàn", "hội", "thư"})  # Đoàn Thanh niên, Hội Sinh viên, Thư viện: no office belongs to one
_BESIDE_SOCIETIES = frozenset({"phòng", "khoa", "công", "tổ"})
_TEACHERS = frozenset({"gvcn", "gv", "giáo", "chủ"})  # "- GVCN cô A", "- giáo viên chủ nhiệm: cô A"
_POST = 5  # items of a post that no gazetteer knows: "giáo viên Vật lí"
_MANY = 12  # details of one recipient


def over_details(items: Items, k: int, recipient: Item, *, apart: bool = False) -> int:
    """The place after everything from `k` on that only describes `recipient`.

    `apart` says that units behind commas stand beside it: "Ban Tổ chức Tỉnh ủy, Văn phòng UBND tỉnh" are two.
    """
    for _ in range(_MANY):
        if apart and recipient.kind == "unit" and items.low(k) == ",":
            break
        following = _closed(items, k) if items.low(k) == "(" else _detail(items, k, recipient)
        if following == k:
            break
        k = following
    return k


def _detail(items: Items, k: int, recipient: Item) -> int:
    """After one more office, affiliation or place; `k` where there is none."""
    sign = items.low(k) in _SIGNS
    place = k + sign
    if items.kind(place) == "title":
        if sign and items.kind(place + 1 + (items.kind(place + 1) == "address")) == "person":
            return k  # "Hiệu trưởng Trường A Lê Văn B, | Hiệu trưởng Trường C Vũ Thị D"
        return _post_end(items, place + 1) if recipient.kind == "person" else k
    if (end := _of_class(items, place, recipient, sign=sign)) > place:
        return end
    linked = items.low(place) in _OF
    unit = items[place + linked]
    if unit.kind == "unit" and (linked or sign or (recipient.kind == "count" and not unit.school_class)):
        return place + linked + 1 if _belongs(unit, recipient, signed=sign and not linked) else k
    return k


def _of_class(items: Items, k: int, recipient: Item, *, sign: bool) -> int:
    """After the class or school of a pupil, or the teacher or school of a class; `k` where none stands."""
    named = items.kind(k) == "unit"
    if recipient.school_class:
        own = named and not sign and not items[k].school_class  # "lớp 9A Trường B"
        return k + 1 if own else _teacher_end(items, k) if sign else k
    if recipient.kind != "person":
        return k
    if items.low(k) == "lớp":
        end = _class_end(items, k + 1)
        return k + 1 if named else end if end > k + 1 else _sign_after(items, end)
    if items.cue(k) == "member" and items.low(k) in _MEMBERS and items.kind(k + 1) == "unit":
        return k + 2  # "ông A, đảng viên Chi bộ B"
    if items.cue(k) == "member" and items.low(k) in PUPILS:
        school = _class_end(items, k + 2) if items.low(k + 1) == "lớp" else k + 1
        return school + (items.kind(school) == "unit")  # "em A, học sinh (lớp 9A2) Trường B"
    return k


def _teacher_end(items: Items, k: int) -> int:
    """After the "GVCN cô A" of a class; `k` where none stands."""
    if items.low(k) not in _TEACHERS:
        return k
    return next((place + 1 for place in range(k, k + _POST) if items.kind(place) == "person"), k)


def _sign_after(items: Items, k: int) -> int:
    """The next comma, behind a class's name such as "K60 ĐHSP Toán"; `k` where none is near."""
    near = range(k, k + _POST)
    return next((at for at in near if items.low(at) in _SIGNS), k) if items.kind(k) == "word" else k


def _class_end(items: Items, k: int) -> int:
    """After the "9A", "12A1", "12 Toán" or "Lá 2" of a pupil's class."""
    k += items.low(k) in NURSERY
    number = k + items.low(k)[0].isdigit()
    word = number > k and items.kind(number) == "word"
    if word and len(items.low(number)) > 1:
        return number + (items.kind(number + 1) in {"sign", "end"})  # "12 Toán"
    return number + word + (word and items.low(number + 1).isdigit())


def _belongs(unit: Item, recipient: Item, *, signed: bool) -> bool:
    """True if the unit is what the recipient is of; after a comma a school is a recipient of its own."""
    if recipient.kind == "person" or (unit.low == "đơn" and not unit.named):
        return True  # "Trường A - đơn vị Nhất toàn đoàn"
    if recipient.kind == "count":
        return not signed
    if unit.place:
        return not recipient.place and not (signed and stands_alone(unit, recipient))
    if signed and unit.low == "bộ" and recipient.low in _SCHOOLS:
        return True  # "Trường Đại học Sông Thao, Bộ Công Thương"
    if signed and _is_beside(unit, recipient):
        return False
    return not signed or (recipient.low in _PARTS and not recipient.office and unit.low not in _PARTS)


def _is_larger(unit: Item, recipient: Item) -> bool:
    """False for "Phòng Đào tạo, | Trung tâm Thư viện" and "Công đoàn ngành Giáo dục tỉnh, | Trường A"."""
    return unit.low != "trung" and not (recipient.own and unit.low in _LOWER_SCHOOLS)


def _is_beside(unit: Item, recipient: Item) -> bool:
    """True for "Công đoàn, Đoàn Thanh niên", "Phòng Đào tạo, Trung tâm Thư viện": none belongs to the other."""
    if recipient.area or unit.low == CLAN or unit.school_class or (recipient.low == "ban" and unit.low == "sở"):
        return True  # "Công an tỉnh, Sở Y tế", "Ban Dân tộc, Sở Nội vụ"
    if unit.low in _SOCIETIES and recipient.low in _BESIDE_SOCIETIES:
        return True
    beside = recipient.low in (_OFFICES if unit.low == "trung" else _BODIES)
    return beside and not _is_larger(unit, recipient)


def stands_alone(unit: Item, before: Item) -> bool:
    """True unless a place says where the unit before the comma is: "Sở GD&ĐT Hà Nam, Lai Châu" are two."""
    return not unit.place or before.place or (unit.bare and before.low in _OF_PROVINCES)


def _post_end(items: Items, k: int) -> int:
    """After the words with which a post goes on up to the next sign; `k` if they lead elsewhere."""
    for place in range(k, k + _POST):
        if items.kind(place) == "unit":
            return place + 1
        if items.kind(place) != "word" or items.low(place) in {"và", "cùng"}:
            return place if items.kind(place) in {"sign", "end"} else k
    return k


def _closed(items: Items, k: int) -> int:
    """After the bracket that opens at `k`, or at the end of its sentence; `k` where it goes on for too long."""
    for place in range(k, min(k + _PARENTHESIS, len(items))):
        if items.low(place) == ")":
            return place + 1
        if items.kind(place) == "end":
            return place
    return k  # never closed
