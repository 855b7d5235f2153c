"""Titles after a name: "– Phó Giám đốc Sở", ", Bí thư Chi bộ, Hiệu trưởng …", "(trưởng khối), Hiệu trưởng …"."""

from pipeline.extract.people.atoms import Atom, Atoms
from pipeline.extract.people.offices import PARTS
from pipeline.extract.people.vocabulary import FORMER

_SIGNS = frozenset({",", "-", ":", "(", "*", "|"})
_CHAIN = frozenset({",", "-", "+", "kiêm", "và", "đồng", "thời", "là", "&", "/", ")", "("})
_PAIRED = frozenset({",", "và"})
_COPULA = frozenset({"là", "hiện", "nguyên", "làm", "giữ", "chức", "vụ", "đồng", "thời", "đang", "với", "vai", "trò"})
_APPOINTED = frozenset(
    {"được", "tiếp", "tục", "sang", "bổ", "nhiệm", "bầu", "cử", "điều", "động", "luân", "chuyển", "phân", "công", "nay"}
) | (frozenset({"đảm", "nhận", "cương", "vị", "tái", "đắc", "trúng", "tín", "tư", "cách", "vừa", "vốn", "từng", "đã"}))
LEADING = _COPULA | _APPOINTED
_TAKES = frozenset({"giữ", "làm"})
_APPOINTS = frozenset({"được", "tiếp", "nay", "hiện"})  # được bổ nhiệm, tiếp tục được bầu, nay là
REACH = 8  # words: ", được bổ nhiệm giữ chức vụ Hiệu trưởng"
_GUESTS = frozenset({"các", "và", "toàn", "cùng", "quý", "cha", "đại", "tập"})
_ENDS = frozenset({".", ";", "\n", ")", ":"})
_PARENTHESIS = 10  # atoms
_YEARS = frozenset({"năm", "học", "nhiệm", "kỳ", "giai", "đoạn", "từ", "đến", "-", "–", "/"})
_LIFE = frozenset({"sn", "s", "sinh", "năm", "tuổi", ","})
_ORIGIN = frozenset({"dân", "người", "quê", "trú"})  # dân tộc Tày, người Mông, quê ở Thanh Hóa
_PEOPLE = 6  # atoms of a people or a place


def titles_after(around: Atoms, place: int, *, titled_before: bool) -> tuple[list[Atom], int]:
    """The titles after the name at `place`, and the place after the last of them."""
    found: list[int] = []
    k = _first(around, place + 1, titled=titled_before)
    while k is not None and not (found and _of_others(around, k)):
        found.append(k)
        k = _next(around, k + 1)
    if found and _of_the_next(around, found[-1]):
        own = not titled_before or around.low(found[0] - 1) == "("  # "Giám đốc Sở A (Khối trưởng) và Hiệu trưởng B"
        found = found[:-1] if own else []
    if not found or _next_guest(around, found[0], place):
        return [], place + 1
    stop = found[-1] + 1
    return [around[k] for k in found], stop + (around.low(stop) == ")")


def titles_of_pair(around: Atoms, place: int, *, addressed: bool) -> list[Atom]:
    """The titles after the last of names that "và" joins: "Lê Thị A, Trần B và Vũ C - giáo viên Trường …".

    Where each has a form of address of its own, only what a dash sets off is said of both: "Thầy A và thầy B – …".
    """
    if addressed:
        joined = around.low(place + 1) == "và" and around.honorific(place + 2) and around.kind(place + 3) == "name"
        dash = around.low(place + 4) == "-"
        return titles_after(around, place + 3, titled_before=False)[0] if joined and dash else []
    last, sign = place, ""
    while around.low(last + 1) in _PAIRED and around.kind(last + 2) == "name":
        sign, last = around.low(last + 1), last + 2
    return titles_after(around, last, titled_before=False)[0] if sign == "và" else []


def _first(around: Atoms, k: int, *, titled: bool) -> int | None:
    life = _after_life(around, k)
    if life == k and (behind := _after_parenthesis(around, k)) > k:
        life = _after_life(around, behind)
    k = life
    found = around.title_over(k + (around.low(k) in _SIGNS), LEADING, REACH)
    part = titled and found is not None and _is_part(around[found]) and around.low(k) in {"làm", "là"}
    return None if part else found


def _next(around: Atoms, k: int) -> int | None:
    """The place of the next title of the same person, from the place after one and its bracket."""
    k = _after_parenthesis(around, _close(around, k))
    if around.low(k) in _TAKES:  # "Phó Hiệu trưởng Trường A giữ chức Hiệu trưởng Trường B"
        found = around.title_over(k, LEADING, REACH)
        part = found is not None and (around.low(k) == "làm" and around[found].stop == around[found].head_stop)
        return None if part else found
    if around.kind(k) == "title" or around.low(k) in _CHAIN:
        found = around.title_over(k + 1, LEADING) if around.low(k) == "kiêm" else around.title_over(k, _CHAIN)
        if found is not None:
            return None if around.low(found - 1) == "là" and _is_part(around[found]) else found
        if around.low(k) != ",":
            return None
        k += 1
    return around.title_over(k, LEADING, REACH) if around.low(k) in _APPOINTS else None


def _close(around: Atoms, k: int) -> int:
    """The bracket that closes behind a title and its years: "(Cụm trưởng năm học 2021-2022), Hiệu trưởng …", or `k`."""
    if around.low(k - 2) != "(" or around.low(k) not in _YEARS:
        return k
    place = k
    while place < k + _PARENTHESIS and (around.low(place) in _YEARS or around.low(place).isdigit()):
        place += 1
    return place if around.low(place) == ")" else k


def _is_part(title: Atom) -> bool:
    return title.office is not None and title.office.row.form in PARTS


def _after_life(around: Atoms, k: int) -> int:
    """Skip the year of birth and the people: "(SN 1975, giáo viên …", ", dân tộc Tày, Hiệu trưởng …"."""
    if around.low(k) not in _SIGNS:
        return k
    place = k + 1
    while place < k + _PARENTHESIS:
        if around.low(place) in _ORIGIN:
            ends = (end for end in range(place + 1, place + 1 + _PEOPLE) if around.low(end) == ",")
            place = next(ends, place)
            if around.low(place) != ",":
                break
        elif around.low(place) in _LIFE or around.low(place).isdigit():
            place += 1
        else:
            break
    return place - 1 if place > k + 1 and around.low(place - 1) == "," else k


def _after_parenthesis(around: Atoms, k: int) -> int:
    """Skip "(giữa)" between a name and its office; a parenthesis that begins with an office is not skipped."""
    if around.low(k) != "(" or around.title_over(k + 1, _COPULA) is not None:
        return k
    for place in range(k + 1, k + _PARENTHESIS):
        if around.low(place) == "\n":
            return k
        if around.low(place) == ")":
            return place + 1
    return k


def _of_the_next(around: Atoms, k: int) -> bool:
    """A title directly before the next name, or before a colon and names, is the next person's."""
    introduces = around.low(k + 1) == ":" and around.kind(k + 2) in {"name", "honorific"}
    return introduces or around.kind(k + 1) == "name"


def _of_others(around: Atoms, k: int) -> bool:
    """True for "và hiệu trưởng các trường" and ", giáo viên, nhân viên": the next guests.

    A former office of several schools is one person's, and so is a post after a dash.
    """
    title = around[k]
    several = title.several and title.low not in FORMER
    if several or around.low(k - 1) not in {",", "và"}:
        return several
    counted = around.low(k + 1) == "của" and around.low(k + 2).isdigit()  # "và hiệu trưởng của 8 trường"
    return counted or (_is_bare_post(title) and not title.capital)


def _is_bare_post(title: Atom) -> bool:
    return title.office is not None and title.office.row.kind == "staff" and title.stop == title.head_stop


def _next_guest(around: Atoms, k: int, place: int) -> bool:
    """A bare "cán bộ" or "giáo viên" after a comma is the next guest, not the person's post, where guests follow."""
    if not _is_bare_post(around[k]) or around.low(place + 1) != ",":
        return False
    if around.low(k + 1) in _TAKES:
        return False
    said = around.low(k + 1) == "," and around.kind(k + 2) == "word" and around.low(k + 2) not in _GUESTS
    return around.low(k + 1) not in _ENDS and not said and not _and_office(around, k + 1)


def _and_office(around: Atoms, k: int) -> bool:
    """True for the comma of "Giảng viên cao cấp, Trưởng khoa Luật": an office of the same person follows."""
    following = around[k + 1] if around.low(k) == "," and around.kind(k + 1) == "title" else None
    return following is not None and not following.several and following.capital and not _is_bare_post(following)
