"""Lists of organisations in running text: "các trường THPT: A, B (Cụm phó) và C"."""

import re
from dataclasses import dataclass, field

from gazetteers.blocks import number_pattern, number_value
from gazetteers.places import district_province
from pipeline.extract.blocks import roles
from pipeline.extract.blocks.items import is_typed, level_before, name_end
from pipeline.extract.blocks.story import Story

_MOST = 200
_COUNT = 40  # characters of a count with its noun
_SEPARATOR = re.compile(r"\s{0,3}(?:[,;]\s{0,3}(?:(?:và|cùng) )?|(?:và|cùng với|cùng|&) )")
# "Sở GD&ĐT các tỉnh Sơn La, Lai Châu": what stands once for all
_ONE_FOR_ALL = (
    r"(?:sở|phòng|ngành|trường chính trị|công đoàn|hội|trung tâm)"
    r"(?: giáo dục và đào tạo| (?!và\b|cùng\b)[^\s,;:.()]+){0,6} "
)
# what such a noun begins with, asked first: the whole pattern is slow
_SEVERAL_OF = re.compile(r"[spntch]\w+(?: [^\s,;:.()]+){0,7}? (?:các|\d{1,2}|hai|ba|bốn|năm|sáu|bảy) ")
_SHARED = re.compile(
    rf"(?:(?:có|gồm|là) )?(?:(?P<head>{_ONE_FOR_ALL})?(?:các|(?P<count>{number_pattern()}))|những)\s+"
    r"(?:(?:đơn vị|tỉnh|huyện|trường(?: học| chính trị| cán bộ)?|sở|phòng|trung tâm|công đoàn(?: cơ sở)?|cđcs|quận"
    r"|đại học|học viện|xã|phường|thị trấn|cơ quan|hội khuyến học|thành phố|thành viên|(?:ban, )?ngành)\b"
    r"(?:, (?=ngành|ban, ngành|thành phố|thị xã|thị trấn|huyện|quận|xã|phường)| (?!và\b)|/|(?=[:(]))?)+"
)
# what a list counts or sums up among its names: "8 trung tâm GDTX huyện, thị xã, | Trung tâm Tin học"
_GROUP = re.compile(
    rf"(?:(?:là|gồm|có) )?(?:(?:toàn thể |tất cả )?các|những|{number_pattern()}) (?:trường|trung tâm|đơn vị|cơ sở|phòng"
    r"|công đoàn|cđcs|sở|xã|phường)\b(?P<rest>(?:,? (?!và\b|cùng\b)[^\s,;:.()]+){0,12}?)"
    r"(?:[,;] (?:và )?|,? (?:và|cùng|cùng với) )(?=(?P<name>trường|trung tâm|phòng|sở|học viện|công đoàn|văn phòng) )"
)
_OWN_NOUN = re.compile(
    r"(?:đơn vị|thành viên|cơ quan|trường|sở|phòng|trung tâm) (?=Trường|Sở|Phòng|Trung tâm|Công đoàn)"
)  # "các đơn vị Trường A"
_CONNECTOR = re.compile(
    r"(?:(?:là|của|thuộc|ở|tại)\b\s?)?(?:các )?(?:(?:tỉnh|huyện|quận|thành phố|xã|phường)\b\s?)?:?\s?"
)
_SHORT_FORM = re.compile(r" ?\([A-ZĐ]{2,8}\) (?=[^\W\d_])")  # "Trung cấp (TC) Kinh tế Khánh Hòa"
_JOINT = re.compile(r" (?:và|&) ")
_FIELDS = re.compile(
    r"(?:cao đẳng|đại học|trung cấp|học viện|viện|trung tâm|phòng|sở|ban|trường bồi dưỡng|trường cán bộ)\b"
)
_OF_FIELDS = frozenset({"school", "institute", "centre", "office"})
# bodies that no gazetteer of heads knows: "Trung tâm Y tế và | Bệnh viện đa khoa"
_BODIES = re.compile(
    r"(?:bệnh viện|ngân hàng|công ty|kho bạc|nhà|thư viện|bảo tàng|tạp chí|xí nghiệp|trạm|chi nhánh|điện lực|viễn thông"
    r"|bưu điện|tổng công ty|tập đoàn|câu lạc bộ|tổ|hạt|mầm non|mẫu giáo|tiểu học|trung học|khoa|phân viện)\b"
)
# "Phát triển nguồn nhân lực", up to a sign or the last name's "và"
_FIELD_NAME = re.compile(
    r"(?!\w+ (?:là|đã|được|có|gồm|tại|do|vừa|sẽ|đang|ký|dự|họp|làm|giữ|về|thuộc|trong|đến|tham)\b)[^\W\d_]+"
    r"(?: (?!và\b|cùng\b|là\b|đã\b|được\b|có\b|tại\b|do\b|ký\b|dự\b|làm\b|thuộc\b)[^\W\d_]+){1,7}"
    r"(?= ?(?:[,;.(\n)–-]|và |cùng |$))"
)
_PART = re.compile(r"(?:khoa|viện|bộ môn|phân viện)\b")
_PART_OF = re.compile(r", (?:đh|hv)[\w-]*")  # "Khoa Y, ĐHQG-HCM" is one name
_NUMBERING = re.compile(r"\s*(?:\(?\d{1,2}[.)/]|\(?[a-hđ]\))\s*(?=[^\W\d_])")  # "(1) Trường A; (2) Trường B"
_ADDRESS = re.compile(r"(?:,| -) (?:thuộc )?(?=(?:huyện|quận|thị xã|thành phố|tp|xã|phường|thị trấn|tỉnh)\b)")
_RANKS = (("xã", "phường", "thị trấn"), ("huyện", "quận", "thị xã", "thành phố", "tp"), ("tỉnh",))
_CLAUSE = re.compile(r"[^;.\n]*")


@dataclass(frozen=True)
class Items:
    """The names of a list and what is sure of them.

    `head` and `deputies` are those with the office beside the name; `shared` where one noun before them says what they
    are; `known` is how many of them the gazetteers know as organisations, `places` how many as provinces or districts;
    `others` where they are only the remaining members.
    """

    names: tuple[str, ...] = ()
    head: str | None = None
    deputies: tuple[str, ...] = ()
    shared: bool = False
    known: int = 0
    places: int = 0
    others: bool = False
    end: int = 0


EMPTY = Items()


@dataclass
class _Reading:
    """What was read so far: the names, the offices beside them by their positions, and how many are known.

    `counts` are the positions behind each plural noun, with how many names it says follow.
    `types` is the kind of school that stands before a name and may be shared, by the name's position.
    """

    names: list[str] = field(default_factory=list)
    offices: dict[int, str] = field(default_factory=dict)
    types: dict[int, str] = field(default_factory=dict)
    counts: list[tuple[int, int | None]] = field(default_factory=list)
    known: int = 0
    places: int = 0


def read(story: Story, start: int, stop: int) -> Items:
    """The list that begins at `start` and ends before `stop`; ends early at what is no name."""
    begin, start = start, _behind_group(story, start, stop)
    noun = _noun(story, start, stop)
    at, shared, end = noun.end, noun.shared, start
    reading = _Reading(types={0: noun.type}, counts=[(0, noun.count)])
    while len(reading.names) < _MOST:
        at = _behind_number(story, at, stop)
        after = None if _is_shared(story, at, stop) else name_end(story, at, stop)
        if after is None:
            inner = _noun(story, at, stop)
            after = name_end(story, inner.end, stop) if inner.shared else None
            if after is None:
                break
            at, shared = inner.end, True
            reading.counts.append((len(reading.names), inner.count))
            reading.types[len(reading.names)] = inner.type
        end = _take(story, reading, at, _whole(story, at, after, stop), stop)
        separator = _SEPARATOR.match(story.folded, end, stop)
        if separator is None or _tells_offices(story, separator, len(reading.names), stop):
            break
        at = separator.end()
    if not reading.names or not _as_counted(reading):
        return EMPTY
    _give_types(story, reading)
    names = _bare(reading.names)
    heads = [reading.names[place] for place, office in reading.offices.items() if "phó" not in office]
    deputies = tuple(reading.names[place] for place, office in reading.offices.items() if "phó" in office)
    some = start > begin
    return Items(names, heads[0] if heads else None, deputies, shared, reading.known, reading.places, some, end)


def _is_shared(story: Story, at: int, stop: int) -> bool:
    """True for the "Phòng GD&ĐT các huyện" of "Trường A, Phòng GD&ĐT các huyện B, C": a noun of all behind it."""
    several = _SEVERAL_OF.match(story.folded, at, stop)
    noun = _SHARED.match(story.folded, at, stop) if several else None
    return noun is not None and noun["head"] is not None


def _as_counted(reading: _Reading) -> bool:
    """False for "10 trường THPT khu vực Trà Vinh, Châu Thành": where the ten are, not which."""
    if reading.counts[0][1] == len(reading.names):
        return True
    ends = [*(start for start, _ in reading.counts[1:]), len(reading.names)]
    return all(count in (None, end - start) for (start, count), end in zip(reading.counts, ends, strict=True))


def _whole(story: Story, start: int, end: int, stop: int) -> int:
    """The end of "Trường Cao đẳng Cơ điện và CNTP" in a list in which another name follows a comma."""
    if (short := _SHORT_FORM.match(story.text, end, stop)) and (rest := name_end(story, short.end(), stop)):
        return rest
    joint = _JOINT.match(story.folded, end, stop)
    if joint is None or _FIELDS.search(story.folded, start, end) is None:
        return end
    if _is_field(story, start, joint.end()) and (field := _FIELD_NAME.match(story.folded, joint.end(), stop)):
        return field.end()
    other = name_end(story, joint.end(), stop)
    if (
        other is None
        or story.unit_at(start) is None
        or story.unit_at(joint.end())
        or not story.text[other : other + 2].startswith((", ", "; "))
    ):
        return end
    return other if story.unit_at(other + 2) else end


def _is_field(story: Story, unit: int, start: int) -> bool:
    """True for the second field of "Viện Nghiên cứu và | Phát triển giáo dục": a capital before small letters.

    Every syllable of a proper name has its capital.
    """
    line, at = story.line, story.piece_at(start)
    head, words = line.head(story.piece_at(unit)), line.words(at)
    if head is None or head[1].kind not in _OF_FIELDS or line.head(at) or (words and words[1] in ("type", "open")):
        return False
    common = line.is_capital(at) and line.folded(at + 1).isalpha() and not line.is_capital(at + 1)
    return common and _BODIES.match(story.folded, start) is None


def _behind_group(story: Story, start: int, stop: int) -> int:
    """Where the names begin behind "các trường THPT, Trung tâm GDTX tỉnh": what only a kind tells is left."""
    counted = (count.start for count in story.counts_in(start - _COUNT, start) if count.end in (start - 1, start))
    group = _GROUP.match(story.folded, next(counted, start), stop)
    if group is None or group.start("name") <= start or not _is_own(story, group):
        return start
    named = _is_named(story, group.start("rest"), group.end("rest"))
    return start if named else group.start("name")


def _is_own(story: Story, group: re.Match[str]) -> bool:
    """True where an organisation's own name follows the group: one that is known, or a noun before a capital."""
    return story.unit_at(group.start("name")) is not None or story.text[group.end("name") + 1].isupper()


def _is_named(story: Story, start: int, stop: int) -> bool:
    """True if there are capitals but for those of kinds of schools."""
    at, last = story.piece_at(start), story.piece_at(stop)
    while at < last:
        words = story.line.words(at)
        if words is None or words[1] not in ("type", "open"):
            if story.line.is_capital(at):
                return True
            words = (1, "")
        at += words[0]
    return False


def _behind_number(story: Story, at: int, stop: int) -> int:
    number = _NUMBERING.match(story.folded, at, stop)
    return number.end() if number else at


def _take(story: Story, reading: _Reading, start: int, end: int, stop: int) -> int:
    """Keep a name; where it ends with the office, or the words in brackets, that stand with it."""
    known = story.unit_at(start) is not None
    reading.known += known or is_typed(story, start) or story.line.head(story.piece_at(start)) is not None
    reading.places += not known and _is_place(story, start, end)
    reading.names.append("")
    part = _PART_OF.match(story.folded, end, stop) if _PART.match(story.folded, start, end) else None
    after = _role_end(story, part.end() if part else end, stop)
    reading.names[-1] = story.text[start : part.end() if part else end]
    after = _behind_address(story, start, after, stop) if known else after
    office = roles.ROLE.search(story.folded, end, after)
    if office is not None:
        reading.offices[len(reading.names) - 1] = office[0]
    return after


def _behind_address(story: Story, start: int, end: int, stop: int) -> int:
    """Where a school's district ends: "Trường A - huyện B", and between semicolons "Trường A, huyện B; Trường C"."""
    address = _ADDRESS.match(story.folded, end, stop)
    after = name_end(story, address.end(), stop) if address else None
    if address is None or after is None:
        return end
    parted = "," not in address[0] or ";" in (story.text[start - 2 : start - 1], story.text[after : after + 1])
    unit = story.unit_at(start)
    placed = unit is not None and unit.kind == "school"
    return after if parted else _behind_places(story, end, stop) if placed else end


def _behind_places(story: Story, end: int, stop: int) -> int:
    """Where "Trường A, xã Pa Tần, huyện Nậm Pồ" ends; `end` itself where places of one level are listed."""
    at, level = end, -1
    while (address := _ADDRESS.match(story.folded, at, stop)) and (after := name_end(story, address.end(), stop)):
        own = next(rank for rank, words in enumerate(_RANKS) if story.folded.startswith(words, address.end()))
        if own <= level:
            return end
        at, level = after, own
    return at


def _is_place(story: Story, start: int, end: int) -> bool:
    """True for a province, a district whose province is certain, and a name behind its level, "xã Na Ư"."""
    if level_before(story, story.piece_at(start)):
        return True
    length = story.line.province(story.piece_at(start))
    return length > 0 or district_province(story.text[start:end]) is not None


def _tells_offices(story: Story, separator: re.Match[str], names: int, stop: int) -> bool:
    """True behind "A, B, C; D là Cụm trưởng": a clause of its own that says who holds an office."""
    if ";" not in separator[0] or names < 2 or ";" in story.text[separator.start() - 1 : separator.start()]:  # noqa: PLR2004
        return False
    clause = _CLAUSE.match(story.folded, separator.end(), stop)
    return clause is not None and roles.ROLE.search(clause[0]) is not None


@dataclass(frozen=True)
class _Noun:
    """Where the names begin behind a plural noun; `count` where the noun is counted and no sign follows it.

    `type` is the kind of school right before the first name.
    """

    end: int
    shared: bool = False
    count: int | None = None
    type: str = ""


def _noun(story: Story, start: int, stop: int) -> _Noun:
    """The plural noun, and the kind of school, that the names share."""
    first = _SHARED.match(story.folded, start, stop)
    if first is None:
        return _Noun(start)
    shared = _SHARED.match(story.folded, first.end(), stop) or first  # "4 đơn vị | là các trường THPT A, B"
    counted = first["count"] or shared["count"]
    if (own := _OWN_NOUN.search(story.text, shared.start(), shared.end())) is not None:
        return _Noun(own.end(), shared=True)
    at = story.piece_at(shared.end())
    while (found := story.line.words(at)) is not None and found[1] in ("type", "open"):
        if story.line.folded(at) == "số":  # "các trường THPT số 1 Na Ư"
            break
        at += found[0]
    offset = story.line.start(at) if at < len(story.line) else stop
    connector = _CONNECTOR.match(story.folded, offset, stop)
    end = connector.end() if connector else offset
    if end >= stop:
        return _Noun(start)
    signed = ":" in story.text[shared.end() - 1 : end]
    count = number_value(counted) if counted and not signed else None
    return _Noun(end, shared=True, count=count, type="" if signed else story.text[shared.end() : offset].strip())


def _has_type(story: Story, name: str) -> bool:
    """True for "PTDTNT Pa Tần": a name that begins with a kind of school of its own."""
    return is_typed(story, story.text.find(name))


def _give_types(story: Story, reading: _Reading) -> None:
    """Give a name the kind of school before it if the next name has one, too: "các trường MN Hoa Ban, MN Hoa Mai"."""
    for place, words in reading.types.items():
        after = reading.names[place + 1 : place + 2]
        if words and after and (after[0].casefold().startswith(f"{words.casefold()} ") or _has_type(story, after[0])):
            reading.names[place] = f"{words} {reading.names[place]}"


def _role_end(story: Story, end: int, stop: int) -> int:
    """Where the role, or the words in brackets, that stand with a name end."""
    for _ in range(2):
        role = roles.WITH_NAME.match(story.folded, end, stop)
        if role is None:
            break
        end = role.end()
    return end


def _bare(names: list[str]) -> tuple[str, ...]:
    """The names in their order, each once; "trường" in small letters before the first alone is said of all."""
    if len(names) > 1 and names[0].startswith("trường ") and not any("rường" in name for name in names[1:]):
        names = [names[0].removeprefix("trường "), *names[1:]]
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(name.casefold(), name)
    return tuple(first.values())
