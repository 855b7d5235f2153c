"""Forms of address and ranks before a name, and what makes a name no leader's."""

from dataclasses import dataclass

from gazetteers.people import Honorific
from pipeline.extract.people.atoms import Atoms

# the last word before a name that something else bears: "đường Nguyễn Trãi", "giải thưởng …", "anh hùng …"
_NAMED_AFTER = frozenset({"đường", "phố", "thưởng", "quỹ", "tên", "đền", "lăng", "đài", "gương", "bổng"}) | frozenset(
    {"sĩ", "sỹ", "hùng", "cảng", "cầu", "chợ"}
)
_SHOWN = frozenset({"trong", "bức", "tấm"})  # "Trong ảnh: ông A trao Bằng khen" shows A, who did not take it
_SIGNS = frozenset({",", "-", "(", ":"})
_LINE_ENDS = frozenset({"\n", ".", ")", "/"})


@dataclass(slots=True)
class Address:
    """`start` is the place of the first atom that belongs to the name, `base` the form of address in its base form.

    `foreign` says that the name is a pupil's, an author's, or one that something is named after; `kin` that the
    family is meant.
    """

    start: int
    base: str | None = None
    given: bool = False
    plural: bool = False
    foreign: bool = False
    kin: bool = False


def address_of(around: Atoms, place: int) -> Address:
    """Walk back from the name at `place` over "đồng chí PGS.TS." to the word before it."""
    found = Address(start=place)
    k = place - 1
    while k >= 0:
        row = around.honorific(k)
        if row is not None and row.kind == "other" and (around.low(k - 1) in _SHOWN or _shows(around, k, found, place)):
            break
        if row is not None:
            _note(found, row, k)
        elif not _sign_inside(around, k):
            break
        k -= 1
    named_after = not found.given and around.low(found.start - 1) in _NAMED_AFTER
    found.foreign = found.foreign or named_after or _pupil_after(around, place + 1)
    return found


def _shows(around: Atoms, k: int, found: Address, place: int) -> bool:
    """True for "Ảnh: bà A trao quà", a picture of A; who took one is named alone ("Ảnh: Lê A")."""
    return found.base is not None and around.low(k + 1) == ":" and around.low(place + 1) not in _LINE_ENDS


def _note(found: Address, row: Honorific, k: int) -> None:
    if row.kind in {"pupil", "other"}:
        found.foreign = True
    elif row.kind == "kin":
        found.kin = True
    elif not found.foreign:
        found.start, found.given = k, True
        found.base = found.base or row.base
        found.plural = found.plural or row.kind == "plural"


def _sign_inside(around: Atoms, k: int) -> bool:
    """A sign between ranks ("PGS. TS."), after "các đồng chí:", "Ông:" or after "Ảnh:"."""
    before = around.honorific(k - 1)
    if before is None:
        return False
    if before.kind == "person":
        return around.low(k) == ":"
    signs = {".", ",", "-"} if before.kind == "rank" else {":", "-"}
    return before.kind != "pupil" and around.low(k) in signs


def _pupil_after(around: Atoms, k: int) -> bool:
    """True for "Nguyễn Thị A, học sinh lớp 9" and "(phụ huynh em B)", not where the next person is the pupil."""
    row = around.honorific(k + 1) if around.low(k) in _SIGNS else None
    return row is not None and row.kind == "pupil" and around.kind(k + 2) != "name"
