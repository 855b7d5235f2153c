"""What a title says: an office, whether it is past, and the unit that it is of."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from gazetteers.folding import fold
from gazetteers.offices import office_ranks
from gazetteers.people import office_synonyms, titles
from pipeline.resolve.units_names import read_name

_FORMER = re.compile(r"^(?:nguyên|cựu)\s+(?:là\s+)?")
_ACTING = re.compile(r"^(?:quyền|q\.)\s+")
_MANNER = re.compile(
    r"^(?:thường trực|phụ trách(?: chuyên môn| đơn vị| cấp học)?|thứ nhất|thứ hai|kiêm|danh dự)\b[\s,]*"
)
_MANNERS = re.compile(r" (?:thường trực|phụ trách|thứ nhất|thứ hai)$")
_SPACES = re.compile(r"\s+")
_LONGEST = 400  # characters of a title that are read
_WEIGHTS = ("role", "seat", "staff", "section", "deputy", "head", "national")
_BEFORE_CAPITALS = frozenset({"phó", "chánh"})  # decree 30/2020/NĐ-CP, appendix II: "Phó Giám đốc", "Chánh Văn phòng"
# kinds of parts of units, with which an office ends and the name of its unit goes on: "Trưởng phòng | Nội vụ"
_BEGINNINGS = frozenset({"phòng", "ban", "khoa", "tổ", "văn phòng", "thanh tra"})


@dataclass(frozen=True, slots=True)
class Title:
    """A title read: the folded office in full ("phó giám đốc"), its rank, and the unit in the text's own words.

    `organisation` is null where the text names none; `implied` is then the kind of unit that the office must be of.
    `subject` is what else is said of the office ("giáo viên Toán"), folded. `is_former` for "nguyên …".
    """

    office: str
    rank: str
    organisation: str | None
    implied: str | None
    subject: str | None
    is_former: bool

    @property
    def shown(self) -> str:
        """The office as it stands at the head of a line: "Phó Giám đốc"."""
        first, _, rest = self.office.partition(" ")
        second = rest[:1].upper() + rest[1:] if first in _BEFORE_CAPITALS else rest
        return f"{first[:1].upper()}{first[1:]} {second}".strip()

    @property
    def weight(self) -> int:
        """How much the office says of where its holder works: the highest for who heads a unit."""
        return _WEIGHTS.index(self.rank)


@lru_cache(maxsize=200_000)
def read_title(title: str, organisation: str | None) -> Title:
    """What a title, with the unit that was read from it, says. Pure, and linear in the title's length."""
    text = _SPACES.sub(" ", title[:_LONGEST]).strip()
    former, text = _without(_FORMER, text)
    _, text = _without(_ACTING, text)
    office, text = _office(_in_full(text))
    _, rest = _without(_MANNER, text)
    row = office_ranks().get(office)
    begins = row.unit if row and row.unit in _BEGINNINGS else None
    unit = _unit(begins, organisation) or _unit(begins, rest)
    subject = None if unit else fold(organisation or rest) or None
    return Title(office, row.rank if row else "seat", unit, row.unit if row else None, subject, former)


def _without(words: re.Pattern[str], text: str) -> tuple[bool, str]:
    """Whether the text begins with such words, and the rest of it."""
    found = words.match(fold(text))
    return found is not None, text[found.end() if found else 0 :].strip(" ,-–")


def _in_full(text: str) -> str:
    """The title with an abbreviation at its head written in full: "PCT UBND huyện"."""
    form, full = _at_head(text, _abbreviations())
    return f"{full}{text[len(form) :]}" if full else text


def _office(text: str) -> tuple[str, str]:
    """The folded office at the head, one spelling for each, and the rest; all of an unknown title."""
    form, full = _at_head(text, _offices())
    if full is None:
        return fold(text), ""
    return _MANNERS.sub("", full), text[len(form) :].strip(" ,-–")


def _at_head(text: str, forms: Mapping[str, tuple[tuple[str, str], ...]]) -> tuple[str, str | None]:
    """The longest of the forms with which a text begins, as a whole word, and what it stands for."""
    folded = fold(text)
    for form, full in forms.get(folded.split(" ", 1)[0], ()):
        if folded.startswith(form) and not folded[len(form) : len(form) + 1].isalnum():
            return form, full
    return "", None


@cache
def _abbreviations() -> Mapping[str, tuple[tuple[str, str], ...]]:
    return _by_first_word((fold(row.form), row.expansion) for row in titles() if row.expansion)


@cache
def _offices() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Offices with the spelling that all of their spellings share ("phó phòng": "phó trưởng phòng")."""
    same = {fold(row.form): fold(row.same_as) for row in office_synonyms()}
    forms = {fold(row.form) for row in titles() if not row.expansion} | same.keys() | set(same.values())
    known = {fold(row.form) for row in titles()} | office_ranks().keys()
    return _by_first_word((form, same.get(form, form)) for form in forms if same.get(form, form) in known)


def _by_first_word(forms: Iterable[tuple[str, str]]) -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for form, full in sorted(forms, key=lambda pair: (-len(pair[0]), pair)):
        found.setdefault(form.split(" ", 1)[0], []).append((form, full))
    return {first: tuple(pairs) for first, pairs in found.items()}


def _unit(begins: str | None, name: str | None) -> str | None:
    """A unit's name with the word that the office has taken from it; null where it names no unit ("Vật lý")."""
    read = read_name(name) if name else None
    if name is None or read is None:
        return None
    if begins and not read.units[0].form.startswith(begins):
        return f"{begins} {name}"
    return name if read.root.form else None
