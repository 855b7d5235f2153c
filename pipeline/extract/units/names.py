"""How far an organisation's name goes on behind its head."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from gazetteers.places import district_names
from gazetteers.units import UnitHead, province_pieces, unit_heads, unit_words
from pipeline.extract.units.pieces import Line
from pipeline.extract.units.runs import day_length, is_abbreviation, is_number, is_person, without_person

_LEVELS = (
    *(("thành", "phố"), ("thị", "xã"), ("thị", "trấn"), ("đặc", "khu"), ("trung", "ương"), ("khu", "vực")),
    *(("tỉnh", "ủy"), ("thành", "ủy"), ("huyện", "ủy"), ("thị", "ủy"), ("quận", "ủy")),
    *(("tp", "."), ("tx", "."), ("q", "."), ("p", "."), ("h", ".")),
    ("huyện", "đảo"),
    *(("tỉnh",), ("huyện",), ("quận",), ("xã",), ("phường",), ("tp",), ("tx",)),
)
_LEVELS_OF = {first: tuple(level for level in _LEVELS if level[0] == first) for first, *_ in _LEVELS}
_SCHOOLS = ("school", "named")
_JOINS = frozenset({"và", "-", "&", "/"})
_NUMBERED = frozenset({"khu", "vùng", "số"})
_LONGEST = 24  # pieces; no name is longer, and hostile text must not be walked through from every head
_RUN = 7
_ACTS = frozenset(
    {("hỗ", "trợ"), ("bồi", "dưỡng"), ("đào", "tạo"), ("quản", "lý"), ("chuyên", "môn"), ("chuyên", "đề")}
)
_ROMAN = frozenset({"i", "ii", "iii", "iv", "v", "vi"})
_TOWNS = frozenset({"tp", "tx"})
_BRANCH = "Phân hiệu"
_OF_DISTRICT = frozenset(
    {"Huyện ủy", "Quận ủy", "Thị ủy", "Thành ủy", "Huyện đoàn", "Quận đoàn", "Thị đoàn", "Thành đoàn"}
)
_QUOTES = {"“": "”", '"': '"', "‘": "’"}
_SHORTEST = 2  # syllables; a capital by itself behind words begins a sentence or a name
_DEEPEST = 2  # "Tổ công đoàn Phòng … Sở …": a name lies in at most two others


@dataclass(slots=True)
class Tail:
    """What was read behind a head: the position after it, in how many other names it lies, and what it held."""

    at: int
    depth: int
    words: int = 0
    proper: bool = False
    level: bool = False
    nested: bool = False
    joinable: bool = False
    fields: bool = False


_Taker = Callable[[Line, Tail, UnitHead], bool]


def read_tail(line: Line, at: int, head: UnitHead, depth: int = 0) -> Tail:
    """Read words, places, capitals and nested organisations from piece `at` on."""
    tail = Tail(at, depth)
    while tail.at - at < _LONGEST and _step(line, tail, head):
        pass
    return tail


def _step(line: Line, tail: Tail, head: UnitHead) -> bool:
    piece = line.folded(tail.at)
    capital = line.is_capital(tail.at) or piece.isdigit()
    for take in _takers().get(piece, _CAPITALS if capital else ()):
        if (capital or take is not _take_capitals) and take(line, tail, head):
            return True
    return False


@cache
def _takers() -> dict[str, tuple[_Taker, ...]]:
    """What may take a piece with which names go on, in the order in which they are asked.

    Any other piece is taken for its capital or its figures alone.
    """
    asked: tuple[tuple[Iterable[str], _Taker], ...] = (
        (_NUMBERED, _take_numbered),
        (unit_words(), _take_words),
        (_LEVELS_OF, _take_level),
        (province_pieces(), _take_province),
        (unit_heads(), _take_nested),
        ((*_JOINS, ","), _take_join),
        ((), _take_capitals),
        (("-", "phân"), _take_branch),
        (_QUOTES, _take_quoted),
        (("tại",), _take_seat),
    )
    pieces = {piece for some, _ in asked for piece in some}
    return {piece: tuple(take for some, take in asked if piece in some or take is _take_capitals) for piece in pieces}


def _take_numbered(line: Line, tail: Tail, _head: UnitHead) -> bool:
    """Takes "số 2", "vùng I", "khu vực 3" behind a name that has begun."""
    length = 2 if line.starts(tail.at, ("khu", "vực")) else int(line.folded(tail.at) in ("vùng", "số"))
    at = tail.at + length
    if not length or not (is_number(line, at) or (line.folded(at) in _ROMAN and line.is_capital(at))):
        return False
    if tail.words == 0 and not tail.proper:
        return False
    tail.at, tail.proper, tail.joinable = at + 1, True, False
    return True


def _take_words(line: Line, tail: Tail, head: UnitHead) -> bool:
    found = line.words(tail.at)
    if found is None or tail.level or (tail.proper and not line.is_capital(tail.at)):
        return False
    length, role = found
    school = head.tail in _SCHOOLS
    if not _is_of_head(line, tail.at, head) or (
        not line.is_capital(tail.at) and _is_apart(line, tail, role, school=school)
    ):
        return False
    tail.at += length
    tail.words += 1
    tail.proper = tail.proper or role == "proper"
    tail.joinable = True
    tail.fields = tail.fields or (length > 1 and line.is_capital(tail.at - length))
    if line.folded(tail.at - 1) in ("số", "sở") and line.folded(tail.at).isdigit():
        tail.at += 1
        tail.proper = True
    return True


def _is_apart(line: Line, tail: Tail, role: str, *, school: bool) -> bool:
    """True for words in small letters with which the sentence goes on.

    "Bộ Quốc phòng | giáo dục truyền thống", "Trường Chuyên Ngoại ngữ | bồi dưỡng giáo viên", "… | số lượng lớn".
    """
    piece, following = line.folded(tail.at), line.folded(tail.at + 1)
    if piece == "số":
        return not following.isdigit()
    return tail.words > 0 and ((role == "open" and tail.fields and not school) or (piece, following) in _ACTS)


def _level_at(line: Line, at: int) -> tuple[str, ...]:
    """The word of an administrative level that stands here; empty for none."""
    return next((level for level in _LEVELS_OF.get(line.folded(at), ()) if line.starts(at, level)), ())


def _take_level(line: Line, tail: Tail, _head: UnitHead) -> bool:
    level = _level_at(line, tail.at)
    if not level:
        return False
    after = tail.at + len(level)
    length = _province_length(line, after) or _district_length(line, after) or _place_length(line, after)
    if not length and level[-1] == ".":
        return False
    tail.at = after + length
    tail.level = True
    tail.proper = tail.proper or bool(length)
    tail.joinable = False
    return True


def _province_length(line: Line, at: int) -> int:
    """How many pieces name a province, or a district that begins with a province's name: "Điện Biên Phủ"."""
    length = line.province(at)
    return max(length, _district_length(line, at)) if length else 0


def _district_length(line: Line, at: int) -> int:
    """How many pieces name a district of the gazetteer, which may begin as a person's name does: "Châu Thành A"."""
    for length in (4, 3, 2):
        pieces = line.keys[at : at + length]
        if len(pieces) == length and line.is_capital(at) and " ".join(pieces) in district_names():
            return length
    return 0


def _place_length(line: Line, at: int) -> int:
    """How many capitals name a place: at most four, and none if they begin like a person's name."""
    if line.folded(at).isdigit():
        return 1
    run = _run(line, at, _RUN)
    return 0 if is_person(line, at, min(run, 5)) else min(without_person(line, at, run), 4)


def _run(line: Line, at: int, limit: int) -> int:
    length = 0
    while length < limit and line.is_capital(at + length) and not _begins_unit(line, at + length):
        if length and (_begins_words(line, at + length) or line.folded(at + length) in _TOWNS):
            break
        length += 1
    return length


def _begins_words(line: Line, at: int) -> bool:
    """True for words of names that go on in small letters: "ĐHSP | Nghệ thuật"."""
    found = line.words(at)
    return found is not None and found[0] > 1 and not line.is_capital(at + 1)


def _begins_unit(line: Line, at: int) -> bool:
    """True for a head that is no syllable of a name: "Sở Nội vụ", but neither "Nam Bộ" nor "Hòa Hội"."""
    found = line.head(at)
    if found is None:
        return False
    after = at + found[0]
    return found[0] > 1 or line.head(after) is not None or _is_of_head(line, after, found[1])


def _is_of_head(line: Line, at: int, head: UnitHead) -> bool:
    """True for words that a name with this head goes on with: not for "Hoa Ban | hỗ trợ"."""
    found = line.words(at)
    return found is not None and (found[1] != "type" or head.tail in _SCHOOLS or line.is_capital(at))


def _take_province(line: Line, tail: Tail, _head: UnitHead) -> bool:
    length = _province_length(line, tail.at)
    if not length or tail.at == 0:
        return False
    tail.at += length
    tail.proper = True
    tail.joinable = False
    return True


def _take_nested(line: Line, tail: Tail, head: UnitHead) -> bool:
    found = line.head(tail.at)
    if (
        found is None
        or head.tail not in ("any", "nested")
        or tail.nested
        or tail.words
        or tail.level
        or tail.depth > _DEEPEST
    ):
        return False
    length, inner = found
    rest = read_tail(line, tail.at + length, inner, tail.depth + 1)
    if not accepts(inner, rest, lower=not line.is_capital(tail.at)):
        return False
    tail.at, tail.nested, tail.proper, tail.joinable, tail.level = rest.at, True, True, False, True
    return True


def _take_join(line: Line, tail: Tail, head: UnitHead) -> bool:
    if not tail.joinable or not (line.folded(tail.at) in _JOINS or _is_of_both(line, tail.at, head)):
        return False
    found = line.words(tail.at + 1)
    if line.folded(tail.at + 1) == "khối":  # "Sở Lao động và Xã hội - Khối trưởng"
        return False
    if found is None or _begins_unit(line, tail.at + 1) or not line.is_capital(tail.at + 1):
        return False
    length, role = found
    # "Bộ Y tế và Trung ương", "Học viện Hành chính Việt Nam và THPT Na Ư", "Sở GD&ĐT và Kế hoạch số 5"
    if role == "proper" or (tail.proper and line.head(tail.at + 1)) or line.folded(tail.at + 1 + length) == "số":
        return False
    tail.at += 1 + length
    tail.words += 1
    return True


def _is_of_both(line: Line, at: int, head: UnitHead) -> bool:
    """True for the comma in a school of two levels: "Trường THCS, THPT Mường Ảng"."""
    if head.tail not in _SCHOOLS or line.folded(at) != "," or not line.is_capital(at + 2):
        return False
    before, after = line.words(at - 1), line.words(at + 1)
    return all(found is not None and found == (1, "type") for found in (before, after))


def _take_district(line: Line, tail: Tail) -> bool:
    """Takes the district behind a head that says its level itself: "Huyện ủy Krông Năng"."""
    length = _district_length(line, tail.at)
    tail.at += length
    tail.level = length > 0
    return tail.level


def _take_capitals(line: Line, tail: Tail, head: UnitHead) -> bool:
    if tail.level or _begins_unit(line, tail.at):
        return False
    if head.tail == "place":
        return head.head in _OF_DISTRICT and _take_district(line, tail)
    school = head.tail in _SCHOOLS
    if not school and not tail.words and not is_abbreviation(line, tail.at):
        return False
    run = _run(line, tail.at, _RUN)
    if not school and (run < _SHORTEST or is_person(line, tail.at, run)) and not is_abbreviation(line, tail.at):
        return False
    kept = without_person(line, tail.at, run)
    tail.level, run = kept < run, kept
    if run or (school and tail.words):
        run += is_number(line, tail.at + run) or (0 if tail.proper else day_length(line, tail.at + run))
    if not run:
        return False
    tail.at += run
    tail.proper = True
    tail.joinable = False
    return True


_CAPITALS: tuple[_Taker, ...] = (_take_capitals,)


def _take_branch(line: Line, tail: Tail, head: UnitHead) -> bool:
    """Takes "- Phân hiệu Lạng Sơn" behind a school's name."""
    at = tail.at + (line.folded(tail.at) == "-")
    if head.tail not in _SCHOOLS or not tail.proper or not line.starts(at, ("phân", "hiệu")) or not line.is_capital(at):
        return False
    run = _run(line, at + 2, _RUN)
    tail.at = at + 2 + run
    return run > 0


def _take_quoted(line: Line, tail: Tail, head: UnitHead) -> bool:
    """Takes the name between quotation marks of "Trường Mầm non “Hoa Hồng”"."""
    if head.tail not in _SCHOOLS or tail.proper or tail.level or not (tail.words or head.tail == "named"):
        return False
    run = _run(line, tail.at + 1, _RUN)
    if not run or line.folded(tail.at + 1 + run) != _QUOTES[line.folded(tail.at)]:
        return False
    tail.at, tail.proper, tail.level = tail.at + run + 2, True, True
    return True


def _take_seat(line: Line, tail: Tail, head: UnitHead) -> bool:
    """Takes "tại Gia Lai" behind a branch's name, which says where the branch is and not where something happens."""
    if head.head != _BRANCH or not tail.proper or line.folded(tail.at) != "tại":
        return False
    at = tail.at + 1
    level = _level_at(line, at)
    length = line.province(at + len(level)) or (_place_length(line, at + len(level)) if line.is_capital(at) else 0)
    if not length:
        return False
    tail.at = at + len(level) + length
    return True


def accepts(head: UnitHead, tail: Tail, *, lower: bool = False) -> bool:
    """True if what follows the head makes it a name; `lower` where the head is written without its capital."""
    named = tail.proper or tail.level
    fields = tail.fields and not lower  # "Học viện Quản lý giáo dục", "Trung tâm Học liệu" have no other name
    enough = 1 if head.kind == "institute" or (head.kind == "centre" and fields) else 2
    match head.tail:
        case "words":
            return tail.words > 0 or tail.proper
        case "school":
            return named and tail.words > 0 if lower else named or tail.words >= enough
        case "named":
            return tail.proper
        case "place":
            return named
        case "nested":
            return tail.nested
        case "any":
            return named or tail.nested or tail.words > 0
