"""The place that the text gives as the place."""

import re
from functools import cache

from gazetteers.events import venue_words
from gazetteers.patterns import begun_by
from gazetteers.place_finder import Place
from gazetteers.places import cities
from models import Unit
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.events.index import item_at, items_in
from pipeline.extract.events.zones import Sentence
from pipeline.extract.geography import places_of

_MEETING = r"(?:hội nghị|buổi lễ|lễ|đại hội|cuộc họp|buổi gặp mặt|hội thao|hội thi)"
_AT = re.compile(
    begun_by(
        *("tại", "ở", "đặt tại", r"trên(?= sân )"),
        r"trong(?= khuôn viên | hội trường | phòng | nhà | sân | trung tâm )",
        rf"địa điểm(?: (?:họp|tổ chức|diễn ra|gặp mặt|ký kết|{_MEETING})){{0,2}} ?(?::| là(?= ))",
        rf"nơi (?:họp|tổ chức|diễn ra|gặp mặt|ký kết|gặp gỡ)(?: {_MEETING})? là",
        rf"đăng cai(?: tổ chức)?(?: {_MEETING})?(?: lần này)? (?:là|của)",
    )
    + r"\s+(?:ngôi |điểm cầu (?:chính|trung tâm) (?:(?:đặt )?(?:tại |ở ))?"
    r"|đơn vị (?:chủ trì|đăng cai|cụm trưởng|khối trưởng|trưởng)[^,.;\n–-]{0,30}[–-] )?"
)
_REACH = 64  # characters of "từ … "
_WHOM = 25  # characters of those words
_TO_ROOM = re.compile(begun_by("về", "đến", "tới", "lên", "xuống", "chọn") + r"\s+")
# a room that was borrowed for it: "mượn hội trường xã để họp", "dùng Nhà văn hóa làm nơi tổng kết"
_BORROWED = re.compile(begun_by(r"mượn(?: tạm| nhờ)?", "dùng", "sử dụng", "thuê") + r"\s+")
_FOR_IT = re.compile(
    r"\s(?:để |làm (?:nơi|địa điểm|chỗ) )(?:tổ chức |diễn ra |mở )?"
    r"(?:họp|tổ chức|khai mạc|sơ kết|tổng kết|ký(?: kết)?|giao ban|bình xét|gặp mặt|hội nghị|lễ|buổi lễ|hội thi"
    r"|hội thao|tuyên dương|phát động|tập huấn|đại hội)\b"
)
_NUMBERED_ROOM = r"phòng (?:số )?[a-z]{0,2}\d[\w.]{0,8}"
_FROM = re.compile(r"\btừ [^.;:\n]{1,60}$")  # "từ các Sở đến phòng họp của Bộ": as far as there
_COME = re.compile(
    r"\s(?:(?:vào |trong )?(?:sáng|chiều|tối|ngày)[^,;:\n]{0,30} )?(?:để |cùng )?(?:cùng )?"
    r"(?:dự|tham dự|họp|gặp mặt|giao ban|ký(?: kết)?|tổng kết|sơ kết|bình xét|tham gia (?:hội|đại|lễ|buổi))\b"
)
# "5 trường học tại X nhận …" tells where the schools are
_OF_WHOM = re.compile(
    r"\b(?:trường(?: học)?|cơ sở(?: giáo dục)?|đơn vị|giáo viên|học sinh|nhà giáo|thầy cô(?: giáo)?"
    r"|đóng|nằm|đứng chân) $"
)
# where somebody works or learns is not where all met
_WORKS = re.compile(r"\b(?:trường học|giáo viên|giảng viên|học sinh|sinh viên|công tác|giảng dạy|học tập|theo học) $")
_OPENS_WITH_DAY = re.compile(r"(?:vào |trong )?(?:sáng|chiều|tối|ngày)[^,;:\n]{0,30}, ")
_EMPLOYED = re.compile(r"\b(?:công tác|giảng dạy|theo học|làm việc) $")
_YET_TO_COME = re.compile(r"\bsẽ\b[^,.;]*$")
# what was done at another time than the activity
_ELSEWHEN = re.compile(
    r"(?:trước đó|năm (?:học )?(?:tới|sau)|lần tới|trước khi|sau hội nghị|sau buổi lễ|sau khi"
    r"|kết thúc (?:hội nghị|buổi lễ))\b"
)
_PLACE_LINE = re.compile(rf"\bđịa điểm(?: (?:họp|tổ chức|diễn ra|gặp mặt|ký kết|{_MEETING})){{0,2}} ?(?::| là )")
# of a picture, and of the body: "Toàn cảnh hội nghị tại …", "Hội nghị được tổ chức tại …"
_TOLD_AT = re.compile(
    rf"(?:toàn|quang) cảnh [^,.;\n]{{0,40}}\btại \b|(?:{_MEETING} )(?:đã |được |vừa )*(?:tổ chức|diễn ra)"
    r"(?: trang trọng| thành công| long trọng)? (?:tại|ở) "
)
_NO_PLACE = re.compile(
    r"(?:điểm cầu|hội nghị|buổi|đại hội|cuộc họp|lễ|chương trình|địa phương|các|đơn vị|nhà trường)\b"
)
_IS_PLACE = re.compile(
    r"(?:\s*\([^()\n]{1,60}\))?(?:[^.;:\n]|\.(?=\d)){0,60}?\b(?:l(?:à|àm) (?:nơi|địa điểm)|chật kín|đông kín)\b"
    r"|[^.;:\n]{0,100}?\bđăng cai\b"
    r"|\s*(?:sáng|chiều|tối|ngày)[^.;:\n]{0,40}?\bđón (?!nhận)"
    r"|\s(?:đã |vừa |long trọng |sôi nổi )*diễn ra (?=lễ |hội |buổi |đại |cuộc |phiên )"
    r"|\s(?:đã |vừa |vui mừng |long trọng |vinh dự |hân hoan |chào )*đón "
    r"(?=\d|các |gần |hơn |đông |những |(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) \w)"
    r"|\s?[,–-] (?:là )?nơi [^,.;:\n]{0,60}?\b(?:tổ chức|diễn ra|họp|gặp mặt|ký(?: kết)?)\b"
)
_SAYS = ("nơi", "địa điểm", "kín", "đăng cai", "đón", "diễn ra")  # without one of them `_IS_PLACE` is not found
_KINDS = frozenset(
    {"school", "institute", "centre", "department", "office", "committee", "union", "bureau", "association"}
)
_SUBJECTS = _KINDS | {"ministry"}
# bodies whose house is meant where nothing but the name is said: "tại Huyện ủy Mai Sơn, …"
_SEAT = re.compile(
    r"(?:(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ|[Đđ]oàn)|[Ll]iên đội)"
    r"(?: [^\W\d_a-z][^\W\d_]*){0,6}(?=[,.;)\n]|$| (?:ngày|sáng|chiều|vào|để|hội nghị|đã)\b)"
)
_HOUSES = frozenset({"school", "institute", "centre"})
_SUBJECT = 80  # characters in which a sentence names its subject
_ROOM_NAME = 40  # characters; a house named farther on is not the one the room lies in
_BESIDE = 12  # characters: "số 1, ", "tầng 2 "
_ROOM = re.compile(r"(?:[^,.;:()\n]|(?<=\d)\.(?=\d)){2,80}")
_HELD = re.compile(
    r"\b(?:tổ chức|diễn ra|khai mạc|được mở|làm lễ|tuyên dương|họp|ký(?: kết)?"
    r"|phát động|trao|kiểm tra|chấm điểm|tổng kết|sơ kết|gặp mặt)\b"
)
# colleges of a field, which no proper name ends: "trường Đại học Kinh tế và Quản trị kinh doanh"
_COLLEGE = re.compile(r"[Tt]rường (?:[Đđ]ại học|ĐH|[Cc]ao đẳng|CĐ|[Tt]rung cấp) [^\W\d_a-z][^,.;:()\n]{1,70}")
_COLLEGE_ENDS = re.compile(
    r" (?:đã|của|ngày|diễn ra|sáng|chiều|để|với|do|trong|là|có|nhằm|tổ chức|dự|về|vào|nơi|từ|cùng|ký|họp"
    r"|[-–](?! (?:[Kk]ỹ thuật|[Cc]ông nghệ|[Dd]u lịch))|và (?=[a-zà-ỹđ])|lúc|được|theo|cho|khi|rộn|làm"
    rf"|{_MEETING})(?!\w)"
)
_MARK = 12  # characters of "thành phố "
_MARKS = ("", "tỉnh", "thành phố", "tp", "tp.", "thủ đô")
# a commune: "thị trấn Bằng Lũng"
_WARD = re.compile(r"(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?: [^\W\d_a-z][^\W\d_]*){1,4}")
# between a room and its house: "phòng họp 7 (A.305) Trường …", "phòng họp tầng 2, nhà A, Trường …"
_GAP = re.compile(r", (?:(?:nhà|khu|tòa nhà|toà nhà|tầng|lầu|dãy|cơ sở) \w{1,4}(?:, | [-–] | ))?| ?\([^()\n]{1,20}\) ")
_NOT_ITS_HOUSE = re.compile(r"\b(?:do|với|để|đã|nhằm|diễn ra|ngày|sáng|chiều|có)\b")
# a hotel or a hall by its own name alone: "tại Meliá Vinpearl Phú Quốc."
_PROPER = re.compile(r"[^\W\d_][\w'’-]*(?: (?:[-–] )?[^\W\d_a-z][\w'’-]*){1,5}(?=[.,;)\n]|$)")
_NO_HALL = frozenset(
    {"hội", "đại", "lễ", "buổi", "chương", "điều", "quyết", "nghị", "thông", "công", "kế", "sở", "phòng", "bộ", "ubnd"}
)
_DASHED = re.compile(r" [-–] [^\W\d_a-z]")  # "Trung tâm Văn hóa | - Triển lãm tỉnh"
_AND = re.compile(r"\s*(?:,|và|-)\s+")
_PHRASE_ENDS = re.compile(r"\s*(?:[,.;()]|$|diễn ra\b|đã diễn ra\b|sáng\b|chiều\b|ngày\b)")
_NAMES_END = re.compile(r"\s*(?:[.;)]|là (?:nơi|địa điểm)\b)")  # of an office, which may as well do something
_ROOM_ENDS = re.compile(
    r"\b(?:đã|ngày|diễn ra|sáng|chiều|để|với|do|sở|ubnd|phòng giáo dục|phòng gd|trong|ban|công đoàn|và|là|có|nhằm"
    rf"|vào|dự|tham dự|được|khi|làm|rộn ràng|{_MEETING})\b"
)


def venue(doc: Doc, sentences: list[Sentence], at: int | None) -> tuple[str, int, int] | None:
    """The venue and its place in the text: named after "tại" in a sentence that dates the activity or of the lead.

    A room is named with the house it lies in; a subject that "là nơi" the activity was held counts too.
    """
    units = spans.found(doc, spans.UNITS, Unit)
    dated = [item for item in sentences if at is not None and item.start <= at < item.end]
    lead = [item for item in sentences if item.zone in ("title", "lead") and item not in dated]
    for sentence in [*dated, *lead]:
        if sentence.zone == "body" and not dated:
            continue
        found = _after_at(doc, sentence, units, dated=sentence in dated) or _subject(doc, sentence, units)
        if found is not None:
            start, end = found
            return spans.text_of(doc)[start:end], start, end
    return _announced(doc, sentences, units)


def _announced(doc: Doc, sentences: list[Sentence], units: list[Unit]) -> tuple[str, int, int] | None:
    """The place of a line that gives it by name, as invitations do ("Địa điểm: …"), else what the body says of it."""
    for sign, says in (("địa điểm", _PLACE_LINE), (" tại ", _TOLD_AT)):
        for sentence in sentences:
            named = says.search(sentence.folded) if sign in sentence.folded else None
            named = None if _ELSEWHEN.match(sentence.folded) else named
            found = _after_at(doc, sentence, units, dated=True, since=named.start()) if named else None
            if found is not None:
                return spans.text_of(doc)[slice(*found)], *found
    return None


@cache
def _room() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, venue_words()))}|{_NUMBERED_ROOM})\b")


def _after_at(
    doc: Doc, sentence: Sentence, units: list[Unit], *, dated: bool, since: int = 0
) -> tuple[int, int] | None:
    if not dated and _ELSEWHEN.match(sentence.folded):
        return None
    for match in _AT.finditer(sentence.folded, since):
        if _NO_PLACE.match(sentence.folded, match.end()):
            continue
        found = _named_at(doc, sentence, units, match, dated=dated)
        if found is not None:
            return sentence.start + match.end(), found
    return _room_at(doc, sentence, units)


def _named_at(doc: Doc, sentence: Sentence, units: list[Unit], match: re.Match[str], *, dated: bool) -> int | None:
    """The end of what stands behind "tại": a room, an organisation, or a place where something is held."""
    start = sentence.start + match.end()
    before = max(0, match.start() - _WHOM), match.start()
    to_come = not dated and (_YET_TO_COME.search(sentence.folded, *before) or match[0].startswith("trong"))
    if to_come or _EMPLOYED.search(sentence.folded, *before):
        return None
    if _room().match(sentence.folded, match.end()):
        return _room_end(spans.text_of(doc), sentence, match.end(), start, units)
    if sentence.folded.startswith("trong", match.start()):  # "trong Phòng Giáo dục" is of whom
        return None
    if not _WORKS.search(sentence.folded, *before) and (house := _unit_at(units, start)):
        return max(house, _college_end(spans.text_of(doc), units, start) or house)
    held = dated or _HELD.search(sentence.folded) is not None
    if not held or _OF_WHOM.search(sentence.folded, *before):
        return None
    found = _place_at(doc, start) or _college_end(spans.text_of(doc), units, start)
    seat = None if found else _SEAT.match(spans.text_of(doc), start)
    return found or (seat.end() if seat else _proper_end(doc, start) if dated else None)


def _proper_end(doc: Doc, start: int) -> int | None:
    """The end of a name in capitals, unless it is that of a province or begins as something else does."""
    match = _PROPER.match(spans.text_of(doc), start)
    words = match[0].split(" ") if match else []
    if match is None or words[0].lower() in _NO_HALL or _begins_place(doc, start):
        return None
    return match.end() if all(word[0].isupper() or word in "-–" for word in words) else None


def _room_at(doc: Doc, sentence: Sentence, units: list[Unit]) -> tuple[int, int] | None:
    """A room, a house or a town to which people came: "về phòng họp UBND huyện", "về Trường A dự hội nghị"."""
    for match in _TO_ROOM.finditer(sentence.folded):
        start = sentence.start + match.end()
        if _FROM.search(sentence.folded, max(0, match.start() - _REACH), match.start()):
            continue
        if _room().match(sentence.folded, match.end()):
            found = _room_end(spans.text_of(doc), sentence, match.end(), start, units)
            return (start, found) if found is not None else None
        end = _unit_at(units, start) or _place_at(doc, start)
        if end is not None and _COME.match(sentence.folded, end - sentence.start):
            return start, end
    return _borrowed(doc, sentence, units)


def _borrowed(doc: Doc, sentence: Sentence, units: list[Unit]) -> tuple[int, int] | None:
    """A room that was lent for the meeting."""
    for match in _BORROWED.finditer(sentence.folded):
        start = sentence.start + match.end()
        room = _room().match(sentence.folded, match.end())
        end = _room_end(spans.text_of(doc), sentence, match.end(), start, units) if room else None
        if end is not None and _FOR_IT.match(sentence.folded, end - sentence.start):
            return start, end
    return None


def _college_end(text: str, units: list[Unit], start: int) -> int | None:
    """The end of a college's name, up to a word that goes on with the sentence or to another organisation."""
    match = _COLLEGE.match(text, start)
    if match is None:
        return None
    stop = _COLLEGE_ENDS.search(text, start, match.end())
    others = (unit.start for unit in items_in(units, start, match.end()) if unit.start > start)
    end = min(stop.start() if stop else match.end(), *others, match.end())
    return start + len(text[start:end].rstrip().removesuffix(" và"))


def _unit_at(units: list[Unit], start: int) -> int | None:
    unit = item_at(units, start)
    return unit.end if unit and unit.start == start and unit.kind in _KINDS else None


def _room_end(text: str, sentence: Sentence, at: int, start: int, units: list[Unit]) -> int | None:
    """A room's name goes on to the house that it lies in, else to the end of the phrase."""
    match = _ROOM.match(sentence.folded, at)
    if match is None:
        return None
    houses = items_in(units, start, start + len(match[0]) + 1)
    room = _room().match(sentence.folded, at)
    named = start + (room.end() - at if room else 0)  # "Trung tâm Phục vụ" is not the whole name of one
    house = next((unit for unit in houses if unit.kind in _KINDS and unit.end >= named), None)
    house = None if house and house.start == start and _DASHED.match(text, house.end) else house
    if house is not None and house.start - start < _ROOM_NAME and text[start:].lower().find("khách sạn", 0, 9) < 0:
        other = _NOT_ITS_HOUSE.search(sentence.folded, at, house.start - sentence.start)
        return house.end if other is None else start + len(sentence.folded[at : other.start()].rstrip())
    if (behind := _house_behind(text, sentence, start + len(match[0]), units)) is not None:
        return behind
    ends = _ROOM_ENDS.finditer(match[0], _two_houses(text, sentence, at, start))
    stops = (stop.start() for stop in ends if text[start + stop.start()].islower())
    return start + len(match[0][: next(stops, len(match[0]))].rstrip())


def _two_houses(text: str, sentence: Sentence, at: int, start: int) -> int:
    """Where a room's name can end, counted from its start: not at the "và" of "Nhà hát và Triển lãm tỉnh"."""
    room = _room().match(sentence.folded, at)
    behind = start + room.end() - at if room else start
    joined = text.startswith(" và ", behind) and text[behind + 4 : behind + 5].isupper()
    return behind - start + 4 if joined else max(4, behind - start)


def _house_behind(text: str, sentence: Sentence, at: int, units: list[Unit]) -> int | None:
    """Where the house ends that follows its room behind a comma; an organisation that does something is none."""
    gap = _GAP.match(text, at)
    house = item_at(units, gap.end()) if gap else None
    if house is None or gap is None or house.start != gap.end() or house.kind not in _KINDS:
        return None
    ends = _PHRASE_ENDS if house.kind in _HOUSES else _NAMES_END
    return house.end if ends.match(sentence.folded, house.end - sentence.start) else None


def _place_at(doc: Doc, start: int) -> int | None:
    """The end of the place named there, if it is one and not the first of several."""
    text = spans.text_of(doc)
    place = _begins_place(doc, start)
    if place is None or not (place.district or place.marked or place.province in cities()):
        ward = _WARD.match(text, start)
        return ward.end() if ward else None
    several = _AND.match(text, place.end)
    other = _begins_place(doc, several.end()) if several else None
    return None if other and other.province != place.province else place.end  # "Đà Lạt - tỉnh Lâm Đồng" is one


def _begins_place(doc: Doc, at: int) -> Place | None:
    """The place named there, perhaps behind its kind."""
    text = spans.text_of(doc)
    near = (place for places in places_of(doc) for place in items_in(places, at, at + _MARK))
    here = (place for place in near if text[at : place.start].lower().strip() in _MARKS)
    return max(here, key=lambda place: place.end, default=None)  # "Điện Biên Phủ" is not "Điện Biên"


def _subject(doc: Doc, sentence: Sentence, units: list[Unit]) -> tuple[int, int] | None:
    """An organisation or district of which the sentence says that it was the place."""
    if not any(words in sentence.folded for words in _SAYS):
        return None
    if (house := _subject_room(doc, sentence, units)) is not None:
        return house
    for unit in items_in(units, sentence.start, min(sentence.end, sentence.start + _SUBJECT)):
        if unit.kind in _SUBJECTS and _IS_PLACE.match(sentence.folded, unit.end - sentence.start):
            return _with_room(sentence, unit.start), unit.end
    named = places_of(doc)
    reach = sentence.start, min(sentence.end, sentence.start + _SUBJECT)
    towns = (place for place in items_in(named.towns, *reach) if _is_subject(doc, sentence, place))
    for place in (*items_in(named.districts, *reach), *towns):
        if _IS_PLACE.match(sentence.folded, place.end - sentence.start):
            return place.start, place.end
    return None


def _is_subject(doc: Doc, sentence: Sentence, town: Place) -> bool:
    """True for a town with which a clause begins; not within "Huyện ủy Mường Nhé", nor of a province's name."""
    before = sentence.folded[: town.start - sentence.start].rstrip()
    province = item_at(places_of(doc).provinces, town.start)
    return province is None and (not before or before.endswith((",", "chọn")))


def _subject_room(doc: Doc, sentence: Sentence, units: list[Unit]) -> tuple[int, int] | None:
    """A room or a building with which the sentence begins, behind its day, if it says that this was the place."""
    opening = _OPENS_WITH_DAY.match(sentence.folded)
    at = opening.end() if opening else 0
    if _room().match(sentence.folded, at) is None:
        return None
    start = sentence.start + at
    end = _room_end(spans.text_of(doc), sentence, at, start, units)
    told = end is not None and _IS_PLACE.match(sentence.folded, end - sentence.start)
    return (start, end) if end is not None and told else None


def _with_room(sentence: Sentence, house: int) -> int:
    """Where the room begins that stands right before its house: "Phòng họp 1, Trường …"."""
    for match in _room().finditer(sentence.folded, 0, house - sentence.start):
        if len(sentence.folded[match.end() : house - sentence.start]) < _BESIDE:
            return sentence.start + match.start()
    return house
