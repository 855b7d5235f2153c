"""What stands beside a name: forms of address and titles before it, titles after it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.people.atoms import Atom

_TITLE_SIGNS = frozenset({",", "-", ":", "(", "*", "|"})
_CHAIN = frozenset({",", "-", "kiêm", "và", "đồng", "thời", "là", "&", "/", ")", "("})
_COPULA = frozenset({"là", "hiện", "nguyên", "làm", "giữ", "chức", "vụ", "đồng", "thời", "đang", "với", "cương", "vị", "vai", "trò"})
_NAMED_AFTER = frozenset(
    {"đường", "phố", "thưởng", "quỹ", "tên", "đền", "lăng", "đài", "gương", "bổng", "sĩ", "sỹ", "hùng", "cảng", "cầu", "chợ"}
)
_ON_BEHALF = frozenset({"của", "ủy", "quyền", "mặt", "cho", "với", "bởi", "tới", "đến"})
_PARENTHESIS = 10  # atoms
_LINKS = 4  # atoms between a name and its office, or between two offices


@dataclass(slots=True)
class Address:
    """The forms of address and ranks before a name; `start` is the place of the first atom that belongs to the name."""

    start: int
    base: str | None = None
    given: bool = False
    plural: bool = False
    foreign: bool = False


@dataclass(slots=True)
class Before:
    """The titles before a name, where they begin, and the form of address before them."""

    start: int
    titles: list[Atom] = field(default_factory=list)
    honorific: str | None = None


class Beside:
    """Reads around the names of one text."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        self.atoms = atoms

    def address(self, place: int) -> Address:
        """Walk back over "đồng chí PGS.TS." to the word before it; a pupil's or an author's name is foreign."""
        found = Address(start=place)
        k = place - 1
        while k >= 0:
            atom = self.atoms[k]
            if atom.honorific is not None:
                self._note(found, atom, k)
            elif not self._inside_address(k):
                break
            k -= 1
        before = self.low(found.start - 1)
        found.foreign = found.foreign or (not found.given and before in _NAMED_AFTER) or self._pupil_after(place + 1)
        return found

    def _pupil_after(self, k: int) -> bool:
        """ "Nguyễn Thị A, học sinh lớp 9", "(phụ huynh em B)"."""
        row = self.atoms[k + 1].honorific if self.low(k) in _TITLE_SIGNS and k + 1 < len(self.atoms) else None
        return row is not None and row.kind == "pupil" and row.base is None and self._kind(k + 2) != "name"

    def _note(self, found: Address, atom: Atom, k: int) -> None:
        row = atom.honorific
        if row is None:
            return
        if row.kind in {"pupil", "other"}:
            found.foreign = True
        elif not found.foreign:
            found.start, found.given = k, True
            found.base = found.base or row.base
            found.plural = found.plural or row.kind == "plural"

    def _inside_address(self, k: int) -> bool:
        """A sign between ranks ("PGS. TS."), after "các đồng chí:" or after "Ảnh:"."""
        before = self.atoms[k - 1].honorific if k else None
        if before is None:
            return False
        low = self.low(k)
        return (before.kind == "rank" and low in {".", ",", "-"}) or (before.kind in {"plural", "other"} and low in {":", "-"})

    def low(self, k: int) -> str:
        """The first folded word of the atom at `k`, empty outside the text."""
        return self.atoms[k].low if 0 <= k < len(self.atoms) else "\n"

    def _kind(self, k: int) -> str:
        return self.atoms[k].kind if 0 <= k < len(self.atoms) else ""

    def before(self, place: int, address: Address) -> tuple[Before, bool]:
        """The titles before the name, and whether they are said for a list of persons that begins here."""
        found = Before(start=address.start)
        last = address.start - 1
        sign = ""
        if self._kind(last) == "sign" and self._kind(last - 1) == "title":
            sign, last = self.low(last), last - 1
        if self._kind(last) != "title" or sign not in {"", "-", ":", ","}:
            return found, False
        first = self._chain_start(last)
        owner = self._owner(first)
        if sign and self.low(first - 1) in _ON_BEHALF:
            return found, False
        if sign == "," and (not address.given or owner or self.after(place, titled_before=True)[0]):
            return found, False
        if owner and (sign in {"-", ","} or address.given):
            return found, False
        if owner and sign == "" and not self._owner_titled_before(first):
            first = last
        found.start = first
        found.titles = [self.atoms[k] for k in range(first, last + 1) if self._kind(k) == "title"]
        return found, self._address_of_titles(found, first) or sign == ":"

    def _address_of_titles(self, found: Before, first: int) -> bool:
        """Take "đồng chí" before the titles; true if it is "các đồng chí"."""
        row = self.atoms[first - 1].honorific if first else None
        if row is None or row.kind not in {"person", "plural"}:
            return self.low(first - 1) == "các"
        found.honorific, found.start = row.base, first - 1
        return row.kind == "plural"

    def _chain_start(self, last: int) -> int:
        first = last
        while self.low(first - 1) in _CHAIN and self._kind(first - 2) == "title" and self.low(first - 3) not in _ON_BEHALF:
            first -= 2
        return first

    def _owner(self, first: int) -> bool:
        """True if the titles that begin here follow a name, and so may be that person's."""
        if self._kind(first - 1) == "name":
            return True
        return self.low(first - 1) in {",", "-", "(", "và"} and self._kind(first - 2) == "name"

    def _owner_titled_before(self, first: int) -> bool:
        name = first - 1 if self._kind(first - 1) == "name" else first - 2
        return self._kind(name - 1) == "title"

    def after(self, place: int, *, titled_before: bool) -> tuple[list[Atom], int]:
        """The titles after the name at `place`, and the place after the last of them."""
        found: list[int] = []
        k = self._first_title(place + 1)
        while k is not None and self._kind(k) == "title":
            found.append(k)
            k = self._next_title(k + 1)
        found = self._without_the_next_persons(found, titled_before)
        if found and not self._is_title_after(found[0], place):
            found = []
        stop = found[-1] + 1 if found else place + 1
        if found and self.low(stop) == ")":
            stop += 1
        return [self.atoms[k] for k in found], stop

    def _first_title(self, k: int) -> int | None:
        k = self._after_parenthesis(k)
        if self._kind(k) == "sign" and self.low(k) in _TITLE_SIGNS:
            k += 1
        return self._over(k, _COPULA)

    def _next_title(self, k: int) -> int | None:
        return self._over(k, _CHAIN) if self.low(k) in _CHAIN else None

    def _over(self, k: int, words: frozenset[str]) -> int | None:
        for place in range(k, min(k + _LINKS, len(self.atoms))):
            if self._kind(place) == "title":
                return place
            if self.low(place) not in words:
                return None
        return None

    def _after_parenthesis(self, k: int) -> int:
        """Skip "(giữa)" between a name and its office; a parenthesis that begins with an office is not skipped."""
        if self.low(k) != "(" or self._over(k + 1, _COPULA) is not None:
            return k
        for place in range(k + 1, min(k + _PARENTHESIS, len(self.atoms))):
            if self.low(place) == "\n":
                return k
            if self.low(place) == ")":
                return place + 1
        return k

    def _without_the_next_persons(self, found: list[int], titled_before: bool) -> list[int]:  # noqa: FBT001  # a fact
        """A title directly before the next name, or before a colon, is the next person's."""
        if not found or not (self._kind(found[-1] + 1) == "name" or self._introduces(found[-1])):
            return found
        return [] if titled_before else found[:-1]

    def _introduces(self, k: int) -> bool:
        following = self.atoms[k + 2].kind if k + 2 < len(self.atoms) else ""
        return self.low(k + 1) == ":" and following in {"name", "honorific"}

    def _is_title_after(self, k: int, place: int) -> bool:
        """A bare "cán bộ" or "giáo viên" after a comma is the next guest, not the person's post."""
        atom = self.atoms[k]
        bare = atom.office is not None and atom.office.row.kind == "staff" and atom.stop == atom.head_stop
        return not (bare and self.low(place + 1) == ",")
