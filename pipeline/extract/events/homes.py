"""Where an institution lies whose name is not that of its place: Trường Đại học Vinh, Học viện Tài chính."""

import re
from collections.abc import Sequence
from functools import lru_cache

from gazetteers.folding import fold
from gazetteers.places import institution_homes
from models import Unit
from pipeline.extract.events.index import items_in
from pipeline.extract.events.zones import Sentence

_WRITTEN = ((re.compile(r"\bđh ?sp\b"), "đại học sư phạm"), (re.compile(r"\bcđ ?sp\b"), "cao đẳng sư phạm"))
_SHORT = {"đh": "đại học", "cđ": "cao đẳng", "hv": "học viện", "tw": "trung ương", "tư": "trung ương"}
_WITHIN = re.compile(
    r"^(?:(?:ban chấp hành |bch )?(?:công đoàn|đoàn|đảng bộ|đảng ủy|hội sinh viên|chi bộ) )?(?:trường )?"
)
_LISTED = 4  # institutions of a sentence
_KINDS = frozenset({"school", "institute", "youth", "union", "party"})
# a college bears the name of where it lies, a school that of any place: "Trường CĐ Cộng đồng Cà Mau", "ĐHQG-HCM"
_COLLEGE = re.compile(
    r"\b(?:đại học|đh\w{0,6}|cao đẳng|cđ(?!cs)\w{0,4}|học viện|chính trị|trung cấp|phân hiệu|nhạc viện)\b[^,;()\n]*$"
)


@lru_cache(maxsize=4096)
def home_of(name: str) -> str | None:
    """The province of an institution, or of a body within it, by its name as written; null if it is not known."""
    return institution_homes().get(_full_name(name))


def _full_name(name: str) -> str:
    """Folded, without "trường" and what is within it, its abbreviations written out."""
    folded = fold(name).replace("–", "-")
    for written, full in _WRITTEN:
        folded = written.sub(full, folded)
    return _WITHIN.sub("", " ".join(_SHORT.get(word, word) for word in folded.split()))


def is_college(name: str) -> bool:
    """True where what stands before a place in an institution's name makes it a college of that place."""
    return _COLLEGE.search(fold(name)) is not None


def told_home(units: Sequence[Unit], sentences: Sequence[Sentence]) -> str | None:
    """The province of the one known institution of headline and lead; null where there is none or several.

    A list of institutions says nothing of where they met.
    """
    told = [
        item
        for item in sentences
        if item.zone == "title" or (item.zone == "lead" and item.folded.endswith("."))
        if sum(unit.kind in _KINDS for unit in items_in(units, item.start, item.end)) < _LISTED
    ]
    known = _known(units, told)
    return next(iter(known.values())) if len(known) == 1 else None


def titled_home(units: Sequence[Unit], sentences: Sequence[Sentence]) -> str | None:
    """The province in which all known institutions of the headline lie; null where there is none or several."""
    homes = set(_known(units, [item for item in sentences if item.zone == "title"]).values())
    return next(iter(homes)) if len(homes) == 1 else None


def _known(units: Sequence[Unit], sentences: Sequence[Sentence]) -> dict[str, str]:
    """The known institutions named there, a body of one as the one that it is of, with their provinces."""
    inside = (unit for item in sentences for unit in items_in(units, item.start, item.end))
    names = (_full_name(unit.name) for unit in inside if unit.kind in _KINDS)
    return {name: home for name in names if (home := institution_homes().get(name))}
