"""Rolls: lists of persons, an item or a table's row each, under a line that says who they are."""

from pipeline.extract.people.document import Reading
from pipeline.extract.people.segments import Range
from pipeline.extract.people.tables import cells_of, name_columns
from pipeline.extract.people.tokens import Tokens

_BULLETS = frozenset("-+•*·●▪–○♦>✓")
_NUMBER_ENDS = frozenset({".", ")", "/", "-", "|"})
_AFTER = frozenset({",", "-", "(", "|", ":"})
_PUPILS = frozenset({"sinh", "lớp", "giải", "đội"})  # học sinh, thí sinh; đạt giải
_STAFF = frozenset({"nhân", "giáo", "bộ"})  # cá nhân, nhà giáo, cán bộ


def on_rolls(reading: Reading) -> frozenset[int]:
    """The first tokens of names that begin an item "1. Hà Thị B, Trường …" under "các thầy giáo, cô giáo:".

    Or that fill a cell of a table under "Họ và tên" or an office ("Trưởng đoàn").
    """
    tokens = reading.tokens
    starts = frozenset(reading.scan.starts)
    found: set[int] = set()
    heading: Range | None = None
    announced: bool | None = None
    columns: frozenset[int] | None = None
    for first, stop in reading.lines:
        cells = cells_of(tokens, first, stop)
        if len(cells) > 1:
            columns = name_columns(reading, cells) if columns is None else columns
            found.update(cells[k][0] for k in columns if k < len(cells) and cells[k][0] in starts)
        else:
            columns = None
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
    atoms = reading.line_atoms((begin, stop))
    place = next((k for k, atom in enumerate(atoms) if atom.first == begin), None)
    if place is None or atoms[place].kind != "name" or place + 2 >= len(atoms):
        return False
    return atoms[place + 1].low in _AFTER and atoms[place + 2].kind == "unit"


def _announces(reading: Reading, heading: Range) -> bool:
    """True for a line that leads to teachers or officials, not to pupils."""
    line = reading.line_atoms(heading)
    lows = {atom.low for atom in line}
    pupils = not lows.isdisjoint(_PUPILS) or any(atom.honorific and atom.honorific.kind == "pupil" for atom in line)
    if pupils:
        return False
    adults = any(atom.kind == "title" or atom.honorific for atom in line) or not lows.isdisjoint(_STAFF)
    return line[-1].low == ":" and adults
