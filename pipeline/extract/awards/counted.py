"""Counted groups: "12 tập thể", "13/27 đ/c", "gần 130 cá nhân", "5 tập thể, cá nhân"."""

import re
from dataclasses import replace
from functools import cache

from gazetteers.awards import CountedKind, counted_nouns
from pipeline.extract.awards.distinctions import forms, is_called
from pipeline.extract.awards.item import Item
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.organisations import organisation_end
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.people.unit_state import HEADS, NOBODY
from pipeline.extract.people.vocabulary import vocabulary

_NUMERALS = frozenset({"hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"})
_ORDINALS = frozenset({"thứ", "hạng", "giải"})
_ABOUT = frozenset({"gần", "hơn", "trên", "khoảng"})  # "gần 130 cá nhân"
_ANY = frozenset({"đơn", "tập", "cơ", "địa"})  # "3 đơn vị Yên Lập, Tân Sơn …" are named behind what counts them
_COUNTS_TIMES = frozenset({"lượt", "nữ"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS = frozenset({"năm", "học", "-", "–", "/", "(", "tháng"})
_ENDS_STAFF = frozenset({"bộ", "viên", "chức", "giáo", "cb"})  # how "cán bộ", "giáo viên", "công chức" end
_ORGANISES = ["tổ", "chức"]  # "sáng 18/11 tổ chức lễ"
_ROOMS = (["học"], ["ở"], ["máy"], ["thực"], ["thí"], ["bộ"], ["làm"], ["ngủ"], ["tin"], ["thiết"])
_MORE_STAFF = frozenset({"giáo", "nhân", "viên", "công", "cô", "gv"})  # how those that go on begin
_BEFORE_FIVE = frozenset({"cho", "có", "và", "gồm", "với", "tặng", "thưởng", "là", "cùng", ",", ":", ".", "\n"})
COUNT_OPENINGS = _NUMERALS | _ABOUT | {"năm"}


@cache
def _nouns() -> Lexicon[CountedKind]:
    return Lexicon((row.noun, row.kind) for row in counted_nouns())


def counted_at(tokens: Tokens, i: int) -> Item | None:
    """A counted group, "12 tập thể", "gần 130 cá nhân"."""
    if tokens.lows[i] not in _ABOUT:
        return _counted(tokens, i)
    found = _counted(tokens, i + 1) if i + 1 < len(tokens) and tokens.words[i + 1] != "\n" else None
    return replace(found, first=i) if found is not None else None


@cache
def _noun_openings() -> frozenset[str]:
    return _nouns().openings | vocabulary().organisations.openings


def _counted(tokens: Tokens, i: int) -> Item | None:
    words, size = tokens.words, len(tokens)
    share = i + 3 < size and words[i + 1] == "/" and tokens.tight(i + 1) and words[i + 2].isdigit()
    last = i + 2 * share  # "13/27 đ/c"
    noun = last + 1 + (last + 2 < size and tokens.lows[last + 1] in _COUNTS_TIMES)
    if noun >= size or tokens.lows[noun] not in _noun_openings() or not _is_number(tokens, i):
        return None
    stop = _noun(tokens, noun)
    if stop == noun or (share and tokens.lows[noun : noun + 2] == _ORGANISES):
        return None
    found = _nouns().match(tokens, noun)
    counted: CountedKind = found[1] if found else "group"
    whole = int(words[i + 2]) if share and words[i + 2].isdecimal() else 0
    return Item(
        "count",
        i,
        _coordinated(tokens, stop, counted),
        tokens.lows[i],
        noun=noun,
        counted=counted,
        whole=whole,
        school_class=tokens.lows[stop - 1] == "lớp" or tokens.lows[stop - 2 : stop] == ["chi", "đội"],
    )


def _is_number(tokens: Tokens, i: int) -> bool:
    """True for what may count a group: no ordinal, no year, no part of a code."""
    number = tokens.words[i]
    if i and tokens.lows[i - 1] in _ORDINALS:
        return False  # "năm thứ ba Sở được nhận …"
    if not (number[0].isdigit() or tokens.lows[i] in _NUMERALS or _is_five(tokens, i)) or "," in number:
        return False
    if tokens.tight(i) and (tokens.words[i - 1] in {"/", "-", "%"} or tokens.is_word(i - 1)):
        return False  # "lớp 12A1 Trường B"
    year = i and _YEAR.fullmatch(number) and tokens.lows[i - 1] in _YEARS
    return not year  # "năm học 2012 - 2013 cô được tặng …"


def _is_five(tokens: Tokens, i: int) -> bool:
    """True for the "năm" of "và năm tập thể", not for that of "trong năm học", "mỗi năm giáo viên …"."""
    if tokens.lows[i] != "năm" or tokens.lows[i + 1 : i + 2] == ["học"]:
        return False
    return i == 0 or tokens.lows[i - 1] in _BEFORE_FIVE


def _noun(tokens: Tokens, k: int) -> int:
    """Where the counted noun ends: the name of a kind of unit ("Sở Giáo dục và Đào tạo") or a noun of the list."""
    if (form := forms().match(tokens, k)) and (not form[1].loose or is_called(tokens, k, form[0])):
        return k
    found = _nouns().match(tokens, k)
    head = vocabulary().organisations.match(tokens, k)
    unit = organisation_end(tokens, k, NOBODY) if head and head[1].kind in HEADS else k
    if found and tokens.lows[found[0] - 1] == "lớp" and found[0] - 1 > k and _is_code(tokens, found[0]):
        return found[0] - 1  # "ba tập thể lớp 6A, 7B và 8C"
    if found and tokens.lows[found[0] - 1] == "phòng" and tokens.lows[found[0] : found[0] + 1] in _ROOMS:
        return k  # "12 phòng học"
    named = found is not None and tokens.lows[k] in _ANY and any(tokens.capitals[found[0] : unit])
    if found and (named or "của" in tokens.lows[found[0] : unit]):
        return found[0]
    return max(found[0] if found else k, unit)


def _is_code(tokens: Tokens, k: int) -> bool:
    return k < len(tokens) and tokens.words[k].isdecimal()


def _coordinated(tokens: Tokens, k: int, counted: CountedKind) -> int:
    """Take "tập thể, cá nhân" and "cán bộ giáo viên": one number counts both."""
    staff = counted == "person" and tokens.lows[k - 1] in _ENDS_STAFF and tokens.lows[k : k + 1] != []
    if staff and tokens.lows[k] in _MORE_STAFF and (beside := _nouns().match(tokens, k)) is not None:
        k = beside[0]
    while k + 1 < len(tokens) and tokens.lows[k] in {",", "và", "-", "/"}:
        found = _nouns().match(tokens, k + 1)
        named = tokens.capitals[k + 1] and not tokens.capitals[k - 1]  # "hai trường, Trường A và Trường B"
        if found is None or named or forms().match(tokens, k + 1):
            break
        k = found[0]
    return k
