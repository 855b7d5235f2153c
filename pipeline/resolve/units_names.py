"""What an organisation's name says: which unit of what kind, of which other unit, in which place."""

from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.resolve.units_places import Named, province_of, read_places
from pipeline.resolve.units_reader import INNER, SCHOOLS, Part, Reader
from pipeline.resolve.units_words import words_of

_NARROW = ("gdtx", "ptdtnt", "chuyên", "chính trị")  # so few that their level or other tasks are left out of names
_LOOSE = ("trường", "trung tâm", "pt")  # they tell nothing where another form stands beside them
_PLACED = frozenset({"gdtx", "ptdtnt"})  # "TTGDTX huyện Chợ Đồn" is "TTGDTX Chợ Đồn"
_ONE_A_PROVINCE = frozenset({"chính trị"})  # decision 09-QĐi/TW of 2018: whatever it is named after
_NAMED_BY_PROVINCE = frozenset(
    {"cđ", "cđ sư phạm", "cđ sư phạm trung ương", "cđ nghề", "tc", "tc nghề", "chuyên", "đh", "đh sư phạm", "đhqg"}
)
_LEVELS = ("mg", "mn", "th", "thcs", "thpt")
_EDUCATION = {"ngành": "gdđt"}  # in this registry "the sector" is education
# forms that are no name by themselves: "nhà trường", "Sở", "các trường THPT"
_NEEDS_NAME = frozenset({"", "sở", "phòng", "bộ", "ban", "hội", "viện", "học viện", "vụ", "cục", "hội đồng", "đoàn"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's form ("phòng gdđt", "th thcs") and proper name, one for all spellings, its kind and scope."""

    form: str
    proper: str
    kind: str | None
    scope: str | None

    @property
    def key(self) -> str:
        """Form and name in one."""
        return f"{self.form}: {self.proper}" if self.proper else self.form


@dataclass(frozen=True, slots=True)
class UnitName:
    """A name read: its chain of units, each a part of the next, and the places that it names.

    `is_bare` where it names no unit by itself ("nhà trường", "Sở", "Công đoàn cơ sở"): its context says which is meant.
    `lead` is what stands before the first unit ("Chủ tịch" of "Chủ tịch UBND tỉnh"), null for nothing.
    """

    units: tuple[Unit, ...]
    places: Named
    is_bare: bool
    lead: str | None = None

    @property
    def key(self) -> str:
        """Forms and names of the chain; equal for two spellings of one name, places apart."""
        return " | ".join(unit.key for unit in self.units)

    @property
    def root(self) -> Unit:
        """The unit that the others are parts of."""
        return self.units[-1]


@lru_cache(maxsize=200_000)
def read_name(name: str) -> UnitName | None:
    """What a name says, null where it holds no word of a name. Pure, and linear in the name's length."""
    reader = Reader(words_of(name))
    reader.read()
    if not reader.parts:
        return None
    places = read_places(reader.marks)
    units = [_unit(part) for part in reader.parts]
    lead = units.pop(0).proper if len(units) > 1 and not units[0].form else None
    units[-1], places = _with_places(units[-1], places)
    return UnitName(tuple(units), places, _is_bare(units[-1], places), lead)


def _unit(part: Part) -> Unit:
    form = _form(part)
    if part.kind in SCHOOLS:
        return Unit(form, " ".join(_numbered(list(part.proper))), part.kind, part.scope)
    return Unit(form, " ".join(part.proper), part.kind, part.scope)


def _form(part: Part) -> str:
    forms = tuple(dict.fromkeys(part.forms))
    if part.kind not in SCHOOLS:
        fields = [form for form in forms if form not in _EDUCATION]
        sector = [_EDUCATION[form] for form in forms if form in _EDUCATION and len(fields) == 1 and not part.proper]
        return " ".join([*fields, *sector])
    narrow = [form for form in _NARROW if form in forms]
    if narrow:
        return narrow[0]
    told = [form for form in forms if form not in _LOOSE]
    return " ".join(sorted(told, key=lambda form: _LEVELS.index(form) if form in _LEVELS else -1)) or forms[0]


def _numbered(proper: list[str]) -> list[str]:
    """The name with its number behind it: "số 2 Hóa Thượng" and "Hóa Thượng số 2" are one."""
    words = [word for word in proper if word != "số"]
    if len(words) > 1 and words[0].isdigit() and not words[1].isdigit():
        return [*words[1:], words[0]]
    return words


def _with_places(unit: Unit, places: Named) -> tuple[Unit, Named]:
    """The whole unit and its places, where the one is said by the other."""
    if unit.kind in SCHOOLS:
        return _school_with_places(unit, places)
    if unit.scope in INNER and places != Named():
        return replace(unit, scope="local"), places  # "Phòng Nội vụ huyện", "Đảng ủy xã" are units of a place
    return unit, places


def _school_with_places(unit: Unit, places: Named) -> tuple[Unit, Named]:
    """A school that is called by its place, whose kind ("huyện") may be left out."""
    words = unit.proper.split()
    if unit.form in _PLACED and places.district and unit.proper in ("", f"{places.district_kind} {places.district}"):
        return replace(unit, proper=places.district), places
    if unit.form in _PLACED and words[:1] == ["tỉnh"]:
        return replace(unit, proper="tỉnh"), places
    behind = next((name for name in _ends(words) if name in province_of()), None)
    if behind is None or unit.form not in _NAMED_BY_PROVINCE | _ONE_A_PROVINCE:
        return unit, places
    named = replace(places, province=places.province or province_of()[behind], level=places.level or "province")
    before = unit.proper.removesuffix(behind).strip().removesuffix("tỉnh").removesuffix("thành phố").strip()
    return replace(unit, proper=before), named


def _ends(words: list[str]) -> list[str]:
    """What the last words of a name may be, the longest first; no province has more than five syllables."""
    return [" ".join(words[-size:]) for size in range(min(5, len(words)), 1, -1)]


def _is_bare(unit: Unit, places: Named) -> bool:
    if unit.kind in SCHOOLS:
        return not unit.proper and (unit.form not in _NAMED_BY_PROVINCE | _ONE_A_PROVINCE or places.province is None)
    return unit.scope in INNER or (not unit.proper and unit.form in _NEEDS_NAME)
