"""Titles after a name: "– Phó Giám đốc Sở", ", Bí thư Chi bộ, Hiệu trưởng …", "(trưởng khối), Hiệu trưởng …"."""

from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.neighbours import Neighbours
from pipeline.extract.people.vocabulary import FORMER

_SIGNS = frozenset({",", "-", ":", "(", "*", "|"})
_CHAIN = frozenset({",", "-", "kiêm", "và", "đồng", "thời", "là", "&", "/", ")", "("})
_COPULA = frozenset({"là", "hiện", "nguyên", "làm", "giữ", "chức", "vụ", "đồng", "thời", "đang", "với", "vai", "trò"})
_PARENTHESIS = 10  # atoms


def titles_after(around: Neighbours, place: int, *, titled_before: bool) -> tuple[list[Atom], int]:
    """The titles after the name at `place`, and the place after the last of them."""
    found: list[int] = []
    k = _first(around, place + 1)
    while k is not None and not (found and _of_several(around.atoms[k])):
        found.append(k)
        chained = around.low(k + 1) in _CHAIN or around.kind(k + 1) == "title"
        k = around.title_over(k + 1, _CHAIN) if chained else None
    if found and _of_the_next(around, found[-1]):
        found = [] if titled_before else found[:-1]
    if not found or _next_guest(around, found[0], place):
        return [], place + 1
    stop = found[-1] + 1
    return [around.atoms[k] for k in found], stop + (around.low(stop) == ")")


def _first(around: Neighbours, k: int) -> int | None:
    k = _after_parenthesis(around, k)
    signed = around.kind(k) == "sign" and around.low(k) in _SIGNS
    return around.title_over(k + signed, _COPULA)


def _after_parenthesis(around: Neighbours, k: int) -> int:
    """Skip "(giữa)" between a name and its office; a parenthesis that begins with an office is not skipped."""
    if around.low(k) != "(" or around.title_over(k + 1, _COPULA) is not None:
        return k
    for place in range(k + 1, k + _PARENTHESIS):
        if around.low(place) == "\n":
            return k
        if around.low(place) == ")":
            return place + 1
    return k


def _of_the_next(around: Neighbours, k: int) -> bool:
    """A title directly before the next name, or before a colon and names, is the next person's."""
    introduces = around.low(k + 1) == ":" and around.kind(k + 2) in {"name", "honorific"}
    return introduces or around.kind(k + 1) == "name"


def _of_several(title: Atom) -> bool:
    """True for "và hiệu trưởng các trường": the next guests; a former office of several schools is one person's."""
    return title.several and title.low not in FORMER


def _next_guest(around: Neighbours, k: int, place: int) -> bool:
    """A bare "cán bộ" or "giáo viên" after a comma is the next guest, not the person's post."""
    atom = around.atoms[k]
    bare = atom.office is not None and atom.office.row.kind == "staff" and atom.stop == atom.head_stop
    return bare and around.low(place + 1) == ","
