"""Figures and signs inside units' names: "Phường 7", "Văn hóa - Xã hội", "TP. Hồ Chí Minh", ", Sở Nội vụ"."""

from functools import cache

from gazetteers.units import regional_universities
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.names import run_end, starts_person
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import BEGUN, HEADS, PART, State
from pipeline.extract.people.vocabulary import vocabulary

_JOINTS = frozenset("-&/")
_INSIDE = frozenset("-&/,;")  # signs that a name may go on behind
_NUMBERED = frozenset(
    {"số", "cụm", "khối", "phường", "quận", "vùng", "đua", "vực", "non", "học", "xã", "tổ", "lớp", "q", "p"}
)
_COUNTED = frozenset(
    {"năm", "tháng", "ngày", "lần", "giải", "cá", "tập", "giáo", "học", "em", "lớp", "thầy", "cô"}
) | frozenset(
    {
        "đồng",
        "đ",
        "cán",
        "nhân",
        "người",
        "trường",
        "đơn",
        "phòng",
        "điểm",
        "huy",
        "sáng",
        "đội",
        "bạn",
        "nhà",
        "%",
        "/",
    }
)
_LEVELS = frozenset({"tỉnh", "huyện"})  # "Thanh tra tỉnh, Sở Nội vụ": no larger unit follows
_PLACES = frozenset({"xã", "phường", "trấn", "huyện", "quận", "tỉnh", "phố"})
_SHORT_PLACES = frozenset({"tp", "q", "p", "tx", "tt", "h"})
_SEATED = frozenset({"diện", "nhánh", "hiệu"})  # cơ quan đại diện, chi nhánh, phân hiệu … tại TP. X
_SEAT_REACH = 16  # tokens
_PART_REACH = 10  # tokens of a part's name
_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
ROMAN = frozenset(tens + units for tens in ("", "X", "XX") for units in _UNITS) - {""}
_NAME_ENDS = frozenset(",;.)-–:\n")
_RANGE = frozenset("-+")
_AND_LEVEL = frozenset({"và", "&", "-"})
_DIGITS = 4
_SHORT = 5  # letters of an abbreviated field of work
_MEMBER = 12  # tokens of a member school's name
_PLACE = 4  # tokens of a place's name
_EDUCATION = 5  # tokens of "giáo dục và đào tạo"
_EDUCATION_OFFICE = frozenset(
    {"gd&đt", "gd-đt", "gdđt", "giáodụcvàđàotạo", "giáodụcđàotạo", "giáodục-đàotạo", "giáodục&đàotạo"}
)
_OWN_UNIT = 2  # the level of a unit of its own


def joins(tokens: Tokens, k: int) -> bool:
    """True if token `k` follows the one before it as the next word of a name does."""
    if k == 0 or tokens.starts[k] > tokens.ends[k - 1]:
        return True
    return tokens.words[k - 1] in _JOINTS or tokens.words[k - 1] in {".", ","}


def figure_end(tokens: Tokens, k: int, state: State) -> int:
    """After a unit's number ("Phường 7") or a term's years; `k` if the figure counts something else."""
    if state.last == "period":
        return _years_end(tokens, k, state)
    numbered = tokens.lows[k - 1] in _NUMBERED if k else False
    numbered = numbered or (state.last == "func" and state.level == PART and _last_number(tokens, k))
    numbered = numbered or (state.school and _school_number(tokens, k, state))
    day = _day_end(tokens, k) if state.school else k
    numbered = numbered or day > k
    counts = k + 1 < len(tokens) and tokens.lows[k + 1] in _COUNTED  # "Trường Tiểu học Tân Lâm 5 năm liền"
    if state.last == "" or not (numbered or (state.last != "func" and not counts and _ends_here(tokens, k + 1))):
        return k
    state.take("number")
    return _last_of_range(tokens, day) + 1


def _day_end(tokens: Tokens, k: int) -> int:
    """The last figure of a school that a day names: "Trường Mầm non 19/5"."""
    if k + 2 >= len(tokens.words) or tokens.words[k + 1] != "/" or not (tokens.tight(k + 1) and tokens.tight(k + 2)):
        return k
    year = k + 3 < len(tokens.words) and tokens.words[k + 3] == "/"
    return k if year or not tokens.words[k + 2].isdigit() else k + 2


def _last_of_range(tokens: Tokens, k: int) -> int:
    """The last figure of "tổ 4-5" and "Tổ 2+3"; of a class ("lớp 5A") its letter."""
    if k + 1 >= len(tokens.words) or not tokens.tight(k + 1):
        return k
    if (
        tokens.words[k + 1] in _RANGE
        and k + 2 < len(tokens.words)
        and tokens.tight(k + 2)
        and tokens.words[k + 2].isdigit()
    ):
        return k + 2
    return k + (len(tokens.words[k + 1]) == 1 and tokens.capitals[k + 1])


def is_roman(tokens: Tokens, k: int) -> bool:
    """True for a number such as "IV" after a word that is numbered ("Cụm thi đua số IV", "Phòng Nghiệp vụ II")."""
    return 0 < k < len(tokens.words) and tokens.words[k] in ROMAN and tokens.spaced(k)


def roman_end(tokens: Tokens, k: int, state: State) -> int:
    """After a unit's Roman number; `k` where there is none."""
    if not is_roman(tokens, k):
        return k
    numbered = tokens.lows[k - 1] in _NUMBERED or (state.last == "func" and state.level == PART)
    if state.last == "" or not (numbered and _last_number(tokens, k)):
        return k
    state.take("number")
    return k + 1


def _last_number(tokens: Tokens, k: int) -> bool:
    """True for "Phòng Nghiệp vụ 1, Ban …" and "… 1 phát biểu", where what follows ends the name or the text."""
    if len(tokens.words[k]) > _DIGITS or _is_item_number(tokens, k):
        return False
    ends = k + 1 >= len(tokens.words) or tokens.words[k + 1] in _NAME_ENDS
    return ends or (tokens.words[k + 1].islower() and vocabulary().unit_stops.match(tokens, k + 1) is not None)


def _is_item_number(tokens: Tokens, k: int) -> bool:
    """True for the "2)" that begins the next item, not for "(Khối 2)"."""
    closed = k + 1 < len(tokens.words) and tokens.words[k + 1] == ")"
    return closed and "(" not in tokens.words[max(0, k - _SEAT_REACH) : k]


def _school_number(tokens: Tokens, k: int, state: State) -> bool:
    """True for "Trường Tiểu học Tân Lâm 3 nhận" and "Trường Hữu nghị 80,", not for "Trường … Tân Lâm 3 năm liền"."""
    if state.last == "func" or (tokens.tight(k) and len(tokens.words[k - 1]) == 1):
        return _last_number(tokens, k)
    if state.last != "proper":
        return False
    following = tokens.lows[k + 1] if k + 1 < len(tokens.words) else ""
    return len(tokens.words[k]) == 1 and following not in _COUNTED


def _years_end(tokens: Tokens, k: int, state: State) -> int:
    end = k + 1
    if end + 1 < len(tokens.words) and tokens.lows[end] == "-" and tokens.words[end + 1].isdigit():
        end += 2
    state.take("number")
    return end


def _ends_here(tokens: Tokens, k: int) -> bool:
    """True if nothing that a figure could count follows."""
    if _is_item_number(tokens, k - 1):
        return False
    if k >= len(tokens.words) or not tokens.is_word(k):
        return k >= len(tokens.words) or tokens.words[k] not in {"/", "%"}
    found = vocabulary().organisations.match(tokens, k)
    return found is not None and found[1].kind in {"place", "period"}


def sign_end(tokens: Tokens, k: int, state: State) -> int:
    """After a sign inside the name; `k` if the name ends before it."""
    if k + 1 >= len(tokens.words) or state.last in {"", "joint"}:
        return k
    word = tokens.words[k]
    if word == "(":
        return _abbreviated_end(tokens, k, state)
    if word == ".":
        return k + (tokens.tight(k) and tokens.lows[k - 1] in _SHORT_PLACES)
    if tokens.lows[k] not in _INSIDE:
        return k
    tight = word in _JOINTS and tokens.tight(k) and tokens.tight(k + 1) and tokens.capitals[k + 1]
    listed = word in {";", "-"} and is_school_type(tokens, k - 1) and is_school_type(tokens, k + 1)
    listed = listed or (word == "," and state.last == "named" and _more_levels(tokens, k + 1))
    listed = listed or (word == "," and state.lower and _listed_field(tokens, k, state))
    named = state.last in {"proper", "number"} or _named_as_place(tokens, k, state)
    placed = word == "," and state.period and named and place_follows(tokens, k + 1)
    if tight or listed or placed or (tokens.lows[k] in {"-", "&", ","} and _goes_on(tokens, k, state)):
        state.take("joint", lower=state.lower)
        return k + 1
    return k


def _abbreviated_end(tokens: Tokens, k: int, state: State) -> int:
    """After the bracket of "Liên đoàn Lao động (LĐLĐ) tỉnh": the unit's abbreviation, behind which its place stands."""
    close = next((end for end in range(k + 2, min(k + _PLACE + 2, len(tokens) - 1)) if tokens.words[end] == ")"), None)
    if close is None or state.last not in {"head", "func"} or not tokens.slice(k + 1, close).isupper():
        return k
    place = vocabulary().organisations.match(tokens, close + 1)
    return close + 1 if place is not None and place[1].kind == "place" else k


def _named_as_place(tokens: Tokens, k: int, state: State) -> bool:
    """True for the comma of "Trường Tiểu học Thị trấn, huyện …", where a kind of place is the school's whole name."""
    return state.school and state.last == "place" and tokens.words[k - 1].islower() and tokens.capitals[k - 2]


def is_school_type(tokens: Tokens, k: int) -> bool:
    """True for both sides of "khối THCS; TH&THCS", "Trường THCS - THPT Tân Mỹ", "Trường THCS và THPT Tân Mỹ"."""
    found = vocabulary().organisations.match(tokens, k) if k < len(tokens.words) else None
    return found is not None and tokens.words[k].isupper() and found[1].kind == "named"


def _more_levels(tokens: Tokens, k: int) -> bool:
    """True for what follows the comma of "Trường TH, THCS và THPT Sơn Chà": one school of three levels."""
    return (
        k + 1 < len(tokens)
        and is_school_type(tokens, k)
        and tokens.lows[k + 1] in _AND_LEVEL
        and (is_school_type(tokens, k + 2))
    )


def _goes_on(tokens: Tokens, k: int, state: State) -> bool:
    """After a dash or a comma the unit's field goes on, or the larger unit or the place that it belongs to follows."""
    begins = tokens.is_word(k + 1) and (tokens.capitals[k + 1] or _own_school(tokens, k, state))
    if not begins or vocabulary().offices.match(tokens, k + 1):
        return False
    found = vocabulary().organisations.match(tokens, k + 1)
    if state.school and state.last in {"proper", "func", "named"} and _is_of_university(tokens, k):
        return True
    if found and found[1].kind in HEADS:
        types = found[1].kind == state.last == "named" and tokens.lows[k] == "-"  # "Khoa Tiểu học - Mầm non"
        larger = found[1].level == _OWN_UNIT or _part_of_unit(tokens, k) or _again(tokens, k, state)
        of_place = _is_of_district(tokens, k) or _is_of_place(tokens, k)
        level = tokens.lows[k - 1] in _LEVELS and not _of_home_affairs(tokens, k)
        beside = tokens.lows[k] == "," and ((found[1].kind == "named" and of_place) or level)
        return types or (state.level < _OWN_UNIT and larger and not beside)
    if tokens.lows[k] == "," or starts_person(tokens, k + 1):
        return _listed_field(tokens, k, state)
    if found and found[1].kind == "func":
        return state.last in BEGUN - {"place"}
    return tokens.lows[k] == "-" and _after_dash(tokens, k, state)


def _own_school(tokens: Tokens, k: int, state: State) -> bool:
    """True for the comma of a person's "Trưởng phòng Tổ chức, trường Đại học …", the school written in lower case."""
    part = tokens.words[k] == "," and state.period and state.level == PART
    part = part and (state.part or state.last != "title")  # not "(Giấy khen của) Giám đốc, trường A được tặng …"
    return part and tokens.words[k + 1] == "trường" and tokens.capitals[k + 2 : k + 3] == [True]


def _of_home_affairs(tokens: Tokens, k: int) -> bool:
    """True for the comma of "Ban Thi đua - Khen thưởng tỉnh, Sở Nội vụ": a board within a department."""
    return tokens.lows[k + 1 : k + 4] == ["sở", "nội", "vụ"] and "khen" in tokens.lows[max(0, k - _PLACE) : k]


@cache
def _universities() -> Lexicon[None]:
    return Lexicon((row.name, None) for row in regional_universities())


def _is_of_university(tokens: Tokens, k: int) -> bool:
    """True for "Trường ĐH Ngoại ngữ, ĐH Đà Nẵng": the university that a member school is named with.

    Not for the first of several in a list, "Trường ĐH Ngoại ngữ, ĐH Đà Nẵng và ĐH Huế".
    """
    found = _universities().match(tokens, k + 1)
    if found is None or _another_university(tokens, found[0]):
        return False
    begins = (i for i in range(k - 1, max(0, k - _MEMBER) - 1, -1) if tokens.lows[i] == "trường")
    first = next(begins, None)
    if first is None or tokens.lows[first + 1] not in {"đại", "đh"}:
        return False
    return not any(_universities().match(tokens, i) for i in range(first + 1, k))


def _another_university(tokens: Tokens, stop: int) -> bool:
    """True if another university follows the one whose name ends at `stop` or, with its place, soon behind."""
    ends = (i for i in range(stop, min(stop + _PLACE, len(tokens))) if tokens.lows[i] in {",", "và", ";"})
    end = next(ends, None)
    return end is not None and _universities().match(tokens, end + 1) is not None


def _is_of_district(tokens: Tokens, k: int) -> bool:
    """True for "Phòng GD&ĐT (huyện Nậm Sỏ)", which a school follows as the next of a list, not as the whole of it."""
    if any((place := vocabulary().places.match(tokens, i)) and place[0] == k for i in range(max(0, k - _PLACE), k)):
        return True
    named = (i for i in range(max(0, k - _EDUCATION), k) if tokens.lows[i] in {"gd", "gdđt", "giáo"})
    first = next(named, k)
    return "".join(tokens.lows[first:k]) in _EDUCATION_OFFICE


def _is_of_place(tokens: Tokens, k: int) -> bool:
    """True for "Phòng GD&ĐT Quận 12", "Đảng ủy xã Pa Tần", whose place is said: a school is none of theirs."""
    named = (i for i in range(max(0, k - _PLACE), k - 1) if tokens.lows[i] in _PLACES)
    return any(tokens.capitals[i + 1] or tokens.words[i + 1].isdigit() for i in named)


def _listed_field(tokens: Tokens, k: int, state: State) -> bool:
    """True for the comma of "Phòng Giáo dục Dân tộc, Giáo dục Chuyên nghiệp và Giáo dục Thường xuyên".

    So, too, where the unit or the place of all fields follows: "Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ huyện".
    """
    if tokens.lows[k] != "," or state.level != PART or state.last != "func":
        return False
    found = vocabulary().organisations.match(tokens, k + 1)
    if found is None or found[1].kind != "func" or found[0] + 1 >= len(tokens.words):
        return False
    if tokens.capitals[k + 1] == state.lower:  # written otherwise than the field before
        return False
    if _of_larger(tokens, found[0]):
        return True
    last = vocabulary().organisations.match(tokens, found[0] + 1) if tokens.lows[found[0]] == "và" else None
    return not state.lower and last is not None and last[1].kind == "func" and tokens.capitals[found[0] + 1]


def _of_larger(tokens: Tokens, k: int) -> bool:
    """True where a unit of its own or a kind of place stands: "… Sở GD&ĐT", "… huyện"."""
    found = vocabulary().organisations.match(tokens, k)
    return found is not None and (found[1].kind == "place" or (found[1].kind in HEADS and found[1].level == _OWN_UNIT))


def _after_dash(tokens: Tokens, k: int, state: State) -> bool:
    """True for "Phòng GDTX – CN", "Khoa học – Bản đồ," and "Việt - Đức", where no word after the dash is known."""
    if _abbreviation(tokens, k - 1) and _abbreviation(tokens, k + 1):
        return True
    if state.level == PART and state.last == "func" and not state.lower:
        return _unknown_field(tokens, k + 1)
    return state.last == "proper" and tokens.capitals[k - 1] and run_end(tokens, k + 1) == k + 2


def _part_of_unit(tokens: Tokens, k: int) -> bool:
    """True for the comma after a part of a part: "Tổ Toán, Khoa Tự nhiên, Trường Đại học …"."""
    following = next(
        (end for end in range(k + 1, min(k + _PART_REACH, len(tokens.words) - 1)) if tokens.words[end] == ","), 0
    )
    found = vocabulary().organisations.match(tokens, following + 1) if following else None
    return tokens.words[k] == "," and found is not None and found[1].kind in HEADS and found[1].level == _OWN_UNIT


def _again(tokens: Tokens, k: int, state: State) -> bool:
    """True for the comma of "Phó Trưởng phòng, Phòng Nội vụ", where the title's own unit follows with its name."""
    return tokens.words[k] == "," and state.last == "title" and tokens.lows[k + 1] == tokens.lows[k - 1]


def _unknown_field(tokens: Tokens, k: int) -> bool:
    """True for the last of "Phòng Khoa học – Thông tin – Bản đồ,": two syllables, the first with a capital."""
    if k + 2 < len(tokens.words) and tokens.words[k + 2] not in _NAME_ENDS:
        return False
    word = k + 1 < len(tokens.words) and tokens.is_word(k + 1) and tokens.words[k + 1].islower()
    return word and vocabulary().unit_stops.match(tokens, k) is None


def place_follows(tokens: Tokens, k: int) -> bool:
    """True for the place of a titled person's unit: "Hiệu trưởng Trường THCS Nậm Sỏ, huyện Mường Tè"."""
    found = vocabulary().organisations.match(tokens, k)
    if found is None or found[1].kind != "place":
        return False
    name = found[0] + (found[0] < len(tokens.words) and tokens.words[found[0]] == ".")
    return name < len(tokens.words) and tokens.is_word(name) and tokens.capitals[name]


def _abbreviation(tokens: Tokens, k: int) -> bool:
    return 1 < len(tokens.words[k]) <= _SHORT and tokens.words[k].isupper()


def seat_end(tokens: Tokens, k: int, state: State) -> int:
    """After "số" before a number or at a name's end, and after "tại" before the place of an office; else `k`."""
    if k + 1 >= len(tokens.words) or state.last not in BEGUN:
        return k
    if tokens.lows[k] == "số" and tokens.words[k + 1] in _NAME_ENDS and tokens.words[k - 1].islower():
        return k + 1  # "Viện Kinh tế số,"
    if tokens.lows[k] == "số" and (tokens.words[k + 1].isdigit() or is_roman(tokens, k + 1)):
        return k + 1
    if tokens.lows[k] != "tại" or _SEATED.isdisjoint(tokens.lows[max(0, k - _SEAT_REACH) : k]):
        return k
    found = vocabulary().organisations.match(tokens, k + 1)
    if not tokens.capitals[k + 1] and not (found and found[1].kind == "place"):
        return k
    state.take("link")
    return k + 1
