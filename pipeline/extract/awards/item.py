"""What a line is read as: distinctions, recipients, verbs, signs, words."""

from dataclasses import dataclass
from typing import Literal

from gazetteers.awards import AwardForm, CountedKind, CueKind
from pipeline.extract.people.tokens import Tokens

ItemKind = Literal["award", "count", "unit", "title", "person", "address", "cue", "sign", "word", "end"]
_WHOSE = frozenset({"tỉnh", "huyện", "quận", "xã", "phường", "phố", "trấn", "ngành", "giáo", "trường", "thpt", "thcs"})
_AREAS = frozenset({"tỉnh", "huyện", "quận", "xã", "phường", "phố", "trấn", "ủy", "uỷ"})  # "Ban Tổ chức Tỉnh ủy"
_SCHOOLS = frozenset({"trường", "thpt", "thcs", "học", "đại"})  # also "Học viện …", "Đại học …"


@dataclass(slots=True)
class Item:
    """Tokens `first` to before `stop`; `low` is the first folded word.

    `noun` is where a counted group's noun begins, `counted` what it counts; `named` says that a unit has a name of its
    own, `place` that it is a district, a commune or a province; `proposed` that the subject of a giving verb only asks
    for it. `head` are the tokens before a class that stands for a whole distinction: in "Huân chương Lao động hạng
    Nhất, Nhì" the second has those of "Huân chương Lao động hạng". `state` says that a unit or an office is one of
    those that confer in the state's name, `bare` that a place stands without "tỉnh", "huyện", or that letters alone
    name a unit, `office` that it is a district's education office, no part of a school, `council` that a unit is one of
    those that only propose. `whole` is of how many a counted group is a part ("16/19 nhà giáo"), 0 where that is not
    said; `own` says that a unit's name tells of whom or where it is, `same` that `head` is all of the name,
    `school_class` that a unit is a class of a school or that classes are counted, `area` that its name ends with the
    province, district or commune that it is of.
    """

    kind: ItemKind
    first: int
    stop: int
    low: str
    cue: CueKind | None = None
    form: AwardForm | None = None
    noun: int = 0
    counted: CountedKind | None = None
    named: bool = True
    place: bool = False
    proposed: bool = False
    head: tuple[int, int] | None = None
    state: bool = False
    bare: bool = False
    office: bool = False
    council: bool = False
    whole: int = 0
    same: bool = False
    school_class: bool = False
    own: bool = False
    area: bool = False


def is_own(tokens: Tokens, first: int, stop: int) -> bool:
    """True for "Công đoàn ngành Giáo dục tỉnh", "Chi bộ Trường A", whose name says already of whom they are."""
    return not _WHOSE.isdisjoint(tokens.lows[first + 1 : stop]) or "Sở" in tokens.words[first + 1 : stop]


def is_of_area(tokens: Tokens, first: int, stop: int) -> bool:
    """True for "Công an tỉnh", "Liên đoàn Lao động huyện", "Ban Tổ chức Tỉnh ủy"."""
    return stop > first + 1 and tokens.lows[stop - 1] in _AREAS


def is_school(item: Item) -> bool:
    """True for a school with a name of its own."""
    return item.kind == "unit" and item.named and item.low in _SCHOOLS and item.stop > item.first + 1


def spelled(tokens: Tokens, item: Item) -> str:
    """The item as the text writes it; a class that stands for a distinction in full ("các hạng Nhất, Nhì")."""
    own = tokens.spelled(item.first, item.stop)
    if item.head is not None and item.same:
        return tokens.spelled(*item.head)
    full = own if item.head is None else f"{tokens.spelled(*item.head)} {own.split(' ')[-1]}"
    return full.replace(" các hạng ", " hạng ") if item.kind == "award" else full
