"""Distinctions and those who give them under the names of the law on emulation and commendation (06/2022/QH15)."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

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
_EDUCATION = re.compile(r"\b(?:giáo dục và đào tạo|giáo dục ?[-&,–] ?đào tạo|giáo dục đào tạo|gd ?[-&] ?đt|gdđt)\b")
_COMMITTEE = re.compile(r"^(?:ubnd|ủy ban nhân dân)\b")
_PLACED = {"province": ("sở", "ủy ban nhân dân"), "district": ("phòng", "ủy ban nhân dân")}
_COUNTED = re.compile(r"^(?:\d|các\b|những\b|nhiều\b|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s)")


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
    folded = _EDUCATION.sub("giáo dục và đào tạo", fold(" ".join(grantor.split())))
    own = bare_bodies().get(folded) if setting.level not in (None, "press") else None
    bare = fold(own) if own else _COMMITTEE.sub("ủy ban nhân dân", _OFFICE.sub("", folded))
    place = home(grantor, None, setting)
    return _name(
        bare, place.level or ("province" if own and bare.startswith("sở") else None), place.province, place.place
    )


def _name(bare: str, level: str | None, province: str | None, place: str | None) -> str:
    """With its province or district where it is of one and does not name it."""
    written = bare[:1].upper() + bare[1:]
    written = written.replace("giáo dục và đào tạo", "Giáo dục và Đào tạo").replace("bộ giáo", "Bộ Giáo")
    if level == "province" and province and bare.startswith(_PLACED["province"]):
        head = (
            "Ủy ban nhân dân"
            if bare.startswith("ủy")
            else "Sở Giáo dục và Đào tạo"
            if "giáo dục" in bare or bare == "sở"
            else None
        )
        return f"{head} {province}" if head else written
    if level == "district" and place and bare.startswith(_PLACED["district"]):
        head = "Ủy ban nhân dân" if bare.startswith("ủy") else "Phòng Giáo dục và Đào tạo"
        return f"{head} {place.title()}"
    return written


def is_counted(recipient: str) -> bool:
    """Whether recipients are only counted: "12 tập thể"."""
    return _COUNTED.match(fold(recipient)) is not None
