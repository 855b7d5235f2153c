"""Distinctions and those who give them under the names of the law on emulation and commendation (06/2022/QH15)."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from gazetteers.documents import issuing_bodies
from gazetteers.folding import fold
from gazetteers.things import award_names, bare_bodies
from pipeline.resolve.homes import home
from pipeline.resolve.settings import Setting

_SIGNS = re.compile(r"[“”\"„«»‘’'″]")
_LEAD = re.compile(r"^(?:danh hiệu|tặng|nhận)\s+")
_YEAR = re.compile(r"\b(?:năm học|năm)\s\d{4}(?:\s?[-–]\s?\d{4})?\b")
_OFFICE = re.compile(
    r"^(?:(?:phó )?(?:chủ tịch|giám đốc|trưởng phòng|bộ trưởng|trưởng ban)|ban thường vụ|ban chấp hành|btv|bch)\s+"
    r"(?=\w)(?!nước\b)"
)
_EDUCATION = re.compile(
    r"\b(?:giáo dục và đào tạo|giáo dục ?[-&,–] ?đào tạo|giáo dục đào tạo|gd ?[-&] ?đt|gdđt)\b", re.IGNORECASE
)
_COMMITTEE = re.compile(r"(?:ubnd|ủy ban nhân dân)(?!\w)")
_MINISTRY_OF = "Giáo dục và Đào tạo"
_COUNTED = re.compile(
    r"^(?:(?:gần|hơn|trên|khoảng) )?(?:\d|các\b|những\b|nhiều\b|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s)"
)


@dataclass(frozen=True)
class Form:
    """`name` is the law's, null where it has none; `grantor` the only one who can give it; `key` is for both."""

    name: str | None
    grantor: str | None
    key: str


@lru_cache(maxsize=65536)
def form_of(award: str) -> Form:
    """The longest spelling of the gazetteer with which the words begin; what follows says for what it is given."""
    bare = _LEAD.sub("", " ".join(_YEAR.sub(" ", _SIGNS.sub("", fold(award))).split()))
    bare = re.sub(r"\bsỹ\b", "sĩ", bare)
    found = _names().match(bare)
    if found is None:
        return Form(None, None, bare)
    row = award_names()[found[0]]
    return Form(row.name, row.grantor, fold(row.name))


@cache
def _names() -> re.Pattern[str]:
    spellings = sorted(award_names(), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, spellings))})(?!\w)")


@lru_cache(maxsize=65536)
def grantor_of(grantor: str | None, setting: Setting) -> str | None:
    """The body whose head gives: "Chủ tịch UBND tỉnh" is the people's committee of the article's province."""
    if grantor is None:
        return None
    written = _EDUCATION.sub(_MINISTRY_OF, " ".join(grantor.split()))
    own = bare_bodies().get(fold(written)) if setting.level not in (None, "press") else None
    name = own or _in_full(written[_office_end(written) :])
    place = home(grantor, None, setting)
    if place.level == "district":
        return _placed(name, place.place, "phòng")
    if place.level == "province" or own:
        return _placed(name, place.province, "sở")
    return _known().get(fold(name), name[:1].upper() + name[1:])


def _in_full(name: str) -> str:
    committee = _COMMITTEE.match(fold(name))
    return f"Ủy ban nhân dân{name[committee.end() :]}" if committee else name


def _office_end(written: str) -> int:
    office = _OFFICE.match(fold(written))
    return office.end() if office else 0


def _placed(name: str, place: str | None, office: str) -> str:
    """A people's committee or an office of education with the place that it is of."""
    folded = fold(name)
    head = "Ủy ban nhân dân" if folded.startswith("ủy ban nhân dân") else None
    if folded.startswith(office) and ("giáo dục" in folded or folded == office):
        head = f"{office.title()} {_MINISTRY_OF}"
    written = name[:1].upper() + name[1:]
    titled = place.title() if place and place.islower() else place
    return f"{head} {titled}" if head and titled else written


@cache
def _known() -> dict[str, str]:
    """Names of bodies by their folded form."""
    return {fold(row.name): row.name for row in issuing_bodies()}


def is_counted(recipient: str) -> bool:
    """Whether recipients are only counted: "12 tập thể"."""
    return _COUNTED.match(fold(recipient)) is not None
