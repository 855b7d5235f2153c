"""Titles before a name: "Thành ủy viên, Trưởng phòng GD&ĐT Dương Thị T", "Hiệu trưởng, cô Trần Thị H"."""

from dataclasses import dataclass, field

from pipeline.extract.people.address import Address
from pipeline.extract.people.atoms import Atom, Atoms
from pipeline.extract.people.titles_after import LEADING, REACH, titles_after

_CHAIN = frozenset({",", "-", "kiêm", "và", "&", "/"})
_STILL = frozenset({"vẫn", "hiện", "nay"})  # "Phó Chủ tịch vẫn là đồng chí Lê Văn An"
_OWNED = frozenset({",", "-", "(", "và"})
_ON_BEHALF = frozenset({"của", "ủy", "quyền", "mặt", "cho", "với", "bởi", "tới", "đến"})


@dataclass(slots=True)
class Before:
    """The titles, the place where they begin, the form of address before them; `shared` if they open a list."""

    start: int
    titles: list[Atom] = field(default_factory=list)
    honorific: str | None = None
    shared: bool = False


def titles_before(around: Atoms, place: int, address: Address) -> Before:
    """The titles before the name at `place`; titles that belong to the person before it are not taken."""
    found = Before(start=address.start)
    last = address.start - 1
    sign = ""
    copula = address.given and around.low(last) == "là"  # "Hiệu trưởng là thầy Lê Văn An"
    still = copula and around.low(last - 1) in _STILL
    if (copula or around.kind(last) == "sign") and around.kind(last - 1 - still) == "title":
        sign, last = around.low(last), last - 1 - still
    if around.kind(last) != "title" or sign not in {"", "-", ":", ",", "là"}:
        return found
    first = _chain_start(around, last)
    owner = _owner(around, first)
    if not _belongs(around, place, address, sign, first, owned=owner is not None):
        return found
    if owner is not None and around.kind(owner - 1) != "title":
        first = last  # "ông A, Giám đốc Sở, Phó Giám đốc Sở Trần Văn B"
    return _taken(around, first, last, sign)


def _belongs(around: Atoms, place: int, address: Address, sign: str, first: int, *, owned: bool) -> bool:  # noqa: PLR0913  # the facts of one decision
    """True if the titles are the name's: directly before it, or set off by a sign and nobody else's."""
    if owned and (sign in {"-", ","} or address.given):
        return False
    if sign == ":" and around[first].several and not address.given:
        return False  # "Hiệu trưởng các trường: Nguyễn Trãi, Lê Lợi"
    if sign and (around.low(first - 1) in _ON_BEHALF or around.low(first - 1) == "làm"):
        return False
    bare = around[first].stop == around[first].head_stop
    part = (sign == "là" and bare) or (sign == ":" and _is_part(around[first]))
    if part and titles_after(around, place, titled_before=False)[0]:
        return False
    if sign != "," or around.low(first - 1) == "cách":  # "Với tư cách Cụm trưởng, ông Lê Văn An – Hiệu trưởng"
        return sign != "," or address.given
    return address.given and not titles_after(around, place, titled_before=False)[0]


def _is_part(title: Atom) -> bool:
    """True for "Báo cáo viên:", the part that someone plays at a meeting; an office may follow the name."""
    return title.office is not None and title.office.row.kind == "staff" and title.stop == title.head_stop


def _taken(around: Atoms, first: int, last: int, sign: str) -> Before:
    titles = [around[k] for k in range(first, last + 1) if around.kind(k) == "title"]
    found = Before(first, titles, shared=sign == ":" or around.low(first - 1) == "các")
    row = around.honorific(first - 1)
    if row is not None and row.kind in {"person", "plural"}:
        found.start, found.honorific = first - 1, row.base
        found.shared = found.shared or row.kind == "plural"
    return found


def _chain_start(around: Atoms, last: int) -> int:
    first = last
    while around.kind(first - 1) == "title" or _chained(around, first):
        first -= 1 if around.kind(first - 1) == "title" else 2
    return first


def _chained(around: Atoms, first: int) -> bool:
    """True if another title of the person stands before; "thừa ủy quyền của Chủ tịch UBND tỉnh, …" is another's."""
    title = around.low(first - 1) in _CHAIN and around.kind(first - 2) == "title"
    return title and not _on_behalf(around, first - 2)


def _on_behalf(around: Atoms, place: int) -> bool:
    """True for both titles of "của Chủ tịch nước và Thủ tướng Chính phủ, …"."""
    while around.low(place - 1) == "và" and around.kind(place - 2) == "title":
        place -= 2
    return around.low(place - 1) in _ON_BEHALF


def _owner(around: Atoms, first: int) -> int | None:
    """The place of the name that the titles follow, and whose they may be: "A là Giám đốc", "A (Giám đốc"."""
    place = first - 1
    while place > first - REACH and around.low(place) in LEADING:
        place -= 1
    if place == first - 1 and around.low(place) in _OWNED:
        place -= 1
    return place if around.kind(place) == "name" else None
