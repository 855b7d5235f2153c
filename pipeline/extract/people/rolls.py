"""Rolls: lists of persons, an item or a table's row each, under a line that says who they are."""

from collections.abc import Iterator, Sequence

from pipeline.extract.people.atoms import Atom

_BULLETS = frozenset("-+•*·●▪–○♦>✓")
_NUMBER_ENDS = frozenset({".", ")", "/", "-", "|"})
_AFTER = frozenset({",", "-", "(", "|", ":"})
_PUPILS = frozenset({"sinh", "lớp", "giải", "đội"})  # học sinh, thí sinh; đạt giải
_STAFF = frozenset({"nhân", "giáo", "bộ"})  # cá nhân, nhà giáo, cán bộ
_COLUMNS = frozenset({"vụ", "vị", "tác", "trường"})  # chức vụ, đơn vị, công tác


def on_rolls(atoms: Sequence[Atom]) -> frozenset[int]:
    """The places of names that begin an item "1. Hà Thị B, Trường …" under "các thầy giáo, cô giáo:"."""
    found: set[int] = set()
    roll = False
    for first, stop in _lines(atoms):
        begin = _after_bullet(atoms, first, stop)
        if begin == first:
            roll = _announces(atoms[first:stop])
        elif roll and begin + 2 < stop and atoms[begin].kind == "name" and atoms[begin + 1].low in _AFTER:
            found.update({begin} if atoms[begin + 2].kind == "unit" else ())
    return frozenset(found)


def _lines(atoms: Sequence[Atom]) -> Iterator[tuple[int, int]]:
    first = 0
    for k, atom in enumerate(atoms):
        if atom.low == "\n":
            if k > first:
                yield first, k
            first = k + 1
    if first < len(atoms):
        yield first, len(atoms)


def _after_bullet(atoms: Sequence[Atom], k: int, stop: int) -> int:
    if atoms[k].low in _BULLETS:
        return k + 1
    return k + 2 if k + 1 < stop and atoms[k].low.isdecimal() and atoms[k + 1].low in _NUMBER_ENDS else k


def _announces(line: Sequence[Atom]) -> bool:
    """True for a line that leads to teachers or officials, not to pupils."""
    lows = {atom.low for atom in line}
    pupils = not lows.isdisjoint(_PUPILS) or any(atom.honorific and atom.honorific.kind == "pupil" for atom in line)
    if pupils:
        return False
    if "|" in lows:
        return {"họ", "tên"} <= lows and not lows.isdisjoint(_COLUMNS)
    adults = any(atom.kind == "title" or atom.honorific for atom in line) or not lows.isdisjoint(_STAFF)
    return line[-1].low == ":" and adults
