"""Where a text names a province or a district."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import ahocorasick

from gazetteers.folding import fold
from gazetteers.places import district_province, namesakes, province_names

_MARK = re.compile(r"(?:\b(?:tỉnh|thành phố)|\b(?:tp|t\.p)\b\.?)\s?$")
_DISTRICT = re.compile(
    r"\b(?P<kind>huyện|quận|thị xã|thành phố|tp\.?|tx\.?|q\.|h\.)\s?(?P<name>[^\W\d_]+(?: [^\W\d_]+){0,3}|\d{1,2})\b"
)
_KINDS = {"tp": "thành phố", "tx": "thị xã", "q": "quận", "h": "huyện"}


@dataclass(frozen=True)
class Place:
    """`text[start:end]` names `province`, or a district of it; `marked` where "tỉnh" or "thành phố" stands before."""

    start: int
    end: int
    province: str
    marked: bool
    district: bool = False


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for form, name in province_names().items():
        automaton.add_word(form, (len(form), name))
    automaton.make_automaton()
    return automaton


def find_provinces(text: str) -> list[Place]:
    """Every province named in an NFC text, longest names first ("Thừa Thiên Huế" is not "Huế"), in order."""
    folded = fold(text)
    taken: list[Place] = []
    for start, end, name in sorted(_hits(folded), key=lambda hit: (hit[0], -hit[1])):
        if (not taken or start >= taken[-1].end) and text[start].isupper():
            marked = _MARK.search(folded, max(0, start - 12), start) is not None
            if folded[start:end] in namesakes() and not marked:
                continue
            taken.append(Place(start, end, name, marked))
    return taken


def _hits(folded: str) -> Iterator[tuple[int, int, str]]:
    for last, (length, name) in _automaton().iter(folded):
        start, end = last - length + 1, last + 1
        if not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum()):
            yield start, end, name


def find_districts(text: str) -> list[Place]:
    """Every district named with its kind ("huyện Trà Lĩnh", "TP. Mỹ Tho") whose province is certain, in order."""
    found = []
    for match in _DISTRICT.finditer(fold(text)):
        kind = _KINDS.get(match["kind"].rstrip("."), match["kind"])
        words = match["name"].split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            home = district_province(f"{kind} {name}")
            if home and (text[match.start("name")].isupper() or name.isdigit()):
                found.append(Place(match.start(), match.start("name") + len(name), home, marked=True, district=True))
                break
    return found


_TOWN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
_LONGEST_TOWN = 4


def find_towns(text: str) -> list[Place]:
    """Districts named without their kind ("Đà Lạt"): two capitals or more, in one province alone. Weak evidence."""
    found, folded = [], fold(text)
    for run in _TOWN.finditer(folded):
        starts = [run.start(), *(run.start() + at + 1 for at, char in enumerate(run[0]) if char == " ")]
        at = 0
        while at < len(starts) - 1:
            length, place = _town(text, folded, starts[at : at + _LONGEST_TOWN], run.end())
            found.extend([place] if place else [])
            at += length
    return found


def _town(text: str, folded: str, starts: list[int], stop: int) -> tuple[int, Place | None]:
    for length in range(len(starts), 1, -1):
        end = starts[length] - 1 if length < len(starts) else _word_end(folded, starts[-1], stop)
        capitals = all(text[start].isupper() for start in starts[:length])
        home = district_province(folded[starts[0] : end]) if capitals else None
        if home is not None:
            return length, Place(starts[0], end, home, marked=False, district=True)
    return 1, None


def _word_end(folded: str, start: int, stop: int) -> int:
    end = folded.find(" ", start, stop)
    return stop if end < 0 else end
