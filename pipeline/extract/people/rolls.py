"""Rolls: lists of persons, an item or a table's row each, under a line that says who they are."""

from bisect import bisect_right

from pipeline.extract.people.atoms import Atom
from pipeline.extract.people.document import Reading
from pipeline.extract.people.segments import Range
from pipeline.extract.people.tokens import Tokens

_BULLETS = frozenset("-+•*·●▪–○♦>✓")
_NUMBER_ENDS = frozenset({".", ")", "/", "-", "|"})
_AFTER = frozenset({",", "-", "(", "|", ":"})
_PUPILS = frozenset({"sinh", "lớp", "giải", "đội"})  # học sinh, thí sinh; đạt giải
_STAFF = frozenset({"nhân", "giáo", "bộ"})  # cá nhân, nhà giáo, cán bộ
_COLUMNS = frozenset({"vụ", "vị", "tác", "trường"})  # chức vụ, đơn vị, công tác


def on_rolls(reading: Reading) -> frozenset[int]:
    """The first tokens of names that begin an item "1. Hà Thị B, Trường …" under "các thầy giáo, cô giáo:"."""
    tokens = reading.tokens
    starts = frozenset(reading.scan.starts)
    found: set[int] = set()
    heading: Range | None = None
    announced: bool | None = None
    for first, stop in reading.lines:
        begin = _after_bullet(tokens, first, stop)
        if begin == first:
            heading, announced = (first, stop), None
        elif heading and begin in starts:
            announced = _announces(reading, heading) if announced is None else announced
            found.update({begin} if announced and _is_item(reading, begin, stop) else ())
    return frozenset(found)


def _after_bullet(tokens: Tokens, k: int, stop: int) -> int:
    if tokens.words[k] in _BULLETS:
        return k + 1
    return k + 2 if k + 1 < stop and tokens.words[k].isdecimal() and tokens.lows[k + 1] in _NUMBER_ENDS else k


def _is_item(reading: Reading, begin: int, stop: int) -> bool:
    """True for a name that a sign and a unit follow."""
    atoms = _line_atoms(reading, (begin, stop))
    place = next((k for k, atom in enumerate(atoms) if atom.first == begin), None)
    if place is None or atoms[place].kind != "name" or place + 2 >= len(atoms):
        return False
    return atoms[place + 1].low in _AFTER and atoms[place + 2].kind == "unit"


def _line_atoms(reading: Reading, line: Range) -> list[Atom]:
    """The atoms of the sentences that lie in a line; in order."""
    first, stop = line
    k = bisect_right(reading.segments, (first, len(reading.tokens))) - 1
    found: list[Atom] = []
    while k < len(reading.segments) and reading.segments[k][0] < stop:
        found.extend(reading.atoms(reading.segments[k]))
        k += 1
    return found


def _announces(reading: Reading, heading: Range) -> bool:
    """True for a line that leads to teachers or officials, not to pupils."""
    line = _line_atoms(reading, heading)
    lows = {atom.low for atom in line}
    pupils = not lows.isdisjoint(_PUPILS) or any(atom.honorific and atom.honorific.kind == "pupil" for atom in line)
    if pupils:
        return False
    if "|" in lows:
        return {"họ", "tên"} <= lows and not lows.isdisjoint(_COLUMNS)
    adults = any(atom.kind == "title" or atom.honorific for atom in line) or not lows.isdisjoint(_STAFF)
    return line[-1].low == ":" and adults
