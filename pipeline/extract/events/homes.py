"""Where an institution lies whose name is not that of its place: Trường Đại học Vinh, Học viện Tài chính."""

import re
from collections.abc import Sequence

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
_KINDS = frozenset({"school", "institute", "youth", "union", "party"})


def home_of(name: str) -> str | None:
    """The province of an institution, or of a body within it, by its name as written; null if it is not known."""
    folded = fold(name)
    for written, full in _WRITTEN:
        folded = written.sub(full, folded)
    words = " ".join(_SHORT.get(word, word) for word in folded.split())
    return institution_homes().get(_WITHIN.sub("", words))


def titled_home(units: Sequence[Unit], sentences: Sequence[Sentence]) -> str | None:
    """The province in which all known institutions of the headline lie; null where there is none or several."""
    front = (items_in(units, item.start, item.end) for item in sentences if item.zone == "title")
    homes = {home for inside in front for unit in inside if unit.kind in _KINDS and (home := home_of(unit.name))}
    return next(iter(homes)) if len(homes) == 1 else None
