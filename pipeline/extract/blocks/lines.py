"""Lists of organisations on lines of their own: bulleted, numbered, plain, or the rows of a table."""

import re

from gazetteers.folding import fold
from gazetteers.units import PIECE, unit_words
from pipeline.extract.blocks import roles
from pipeline.extract.units import finder as units

_BULLET = re.compile(
    r"\s*\n?\s*(?:[-–—•*+·▪●○◦➢✓‣]|\(?\d{1,2}(?:[.)/]| ?-(?= ))|\(?[a-hđ][.)]|o(?= [A-ZĐ]))\s*(?P<item>[^\n]{1,300})"
)
_LINE = re.compile(r"\s*\n\s*(?P<item>[^\n]{1,300})")
_HEADER = re.compile(r"\s*\n[^\n|]{1,30}\|[^\n]{0,200}(?=\n[^\n|]{1,60}\|)")  # a table's first row
_CELLS = re.compile(r"\s*[|\t]\s*")
_WHERE = re.compile(r"\s*[,–-]\s*(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh)\s[^,]{2,40}$")  # an address
_BRACKETS = re.compile(r"\s*\([^()]{0,60}\)\s*$")
_PERSON = re.compile(
    r"(?P<unit>[^:–—-]{4,120}?)\s*(?::|[–—-]|,)\s*(?:ông|bà|thầy|cô|đồng chí|đ/c|hiệu trưởng|giám đốc|trưởng phòng|điểm"
    r"|số điểm|xếp)\b"
)
_NOUN = re.compile(r"(?:hiệu trưởng|giám đốc|lãnh đạo|đại diện|ban giám hiệu|bgh|chủ tịch công đoàn)\s+", re.IGNORECASE)
_GROUP = re.compile(r"(?:(?:các|khối|cấp|bậc|nhóm) [^:;,|]{2,40}|trường|đơn vị)\s*:\s*")  # "- Các trường mầm non: A, B"
_HONORIFIC = re.compile(r"(?:ông|bà|thầy|cô|đồng chí|đ/c)\b")
_OFFICE_OF = re.compile(r"\b(?:hiệu trưởng|p?ht|giám đốc|trưởng phòng|chủ tịch(?: công đoàn)?) $")
_OFFICE = re.compile(
    r"(?:các )?(?:đơn vị |trường )?(?:(?:phó )?(?:trưởng )?(?:cụm|khối)(?: trưởng| phó)?(?: thi đua)?|thành viên)"
    r"\s*[:–-]\s*"
)
_SIGNS = re.compile(r"\s*[,;]\s+|\s+và\s+(?=[A-ZĐ])")
_SEMICOLON = re.compile(r"\s*;\s+")
_WORDS = 20  # no organisation's name is longer
_MOST = 200


def on_lines(text: str, start: int) -> list[str]:
    """The names on the bulleted lines that follow, else on plain lines or rows that hold an organisation's each."""
    if (header := _HEADER.match(text, start)) is not None:
        start = header.end()
    return _lines(text, start, _BULLET, bulleted=True) or _lines(text, start, _LINE, bulleted=False)


def _lines(text: str, start: int, pattern: re.Pattern[str], *, bulleted: bool) -> list[str]:
    items: list[str] = []
    at = start
    while len(items) < _MOST and (match := pattern.match(text, at)):
        names = _of_line(match["item"]) if bulleted else [unit_of(match["item"])]
        if not names or not all(name and _is_name(name) for name in names):
            break
        items += [name for name in names if name]
        at = match.end()
    return items


def _of_line(item: str) -> list[str]:
    """The name of a bulleted line; those of "Cụm phó: Trường A, Trường B" behind what they share."""
    office = _OFFICE.match(fold(item)) or _GROUP.match(fold(item))
    if office is None:
        names = [_cleaned(_without_person(name)) for name in _SEMICOLON.split(item.rstrip(" ;."))]
        return names if len(names) == 1 or all(unit_of(name) for name in names) else [_cleaned(_without_person(item))]
    return [_cleaned(_without_person(name)) for name in _SIGNS.split(item[office.end() :])]


def _without_person(item: str) -> str:
    """A line's name without who stands for it: "Trường A: thầy B", "Hiệu trưởng Trường A"."""
    item = item[noun.end() :] if (noun := _NOUN.match(item)) else item
    if _HONORIFIC.match(fold(item)):
        return _school_of(item)
    person = _PERSON.match(fold(item))
    return item[: person.end("unit")] if person else item


def _school_of(item: str) -> str:
    """The unit that a person of a list heads, "Thầy Lò Văn An, Hiệu trưởng Trường A"; empty if the line names none."""
    led = (unit for unit in units.find(item) if _OFFICE_OF.search(fold(item[: unit.start])))
    return next((item[unit.start : unit.end] for unit in led), "")


def unit_of(line: str) -> str | None:
    """The organisation that a plain line or a table's row consists of or begins with."""
    for cell in _CELLS.split(line)[:3]:
        item = _cleaned(cell)
        if _begins_with_type(item):
            found = units.find(f"Trường {item}")
            return item if found and found[0].end == len(item) + len("Trường ") else None
        found = units.find(item)
        if found and found[0].start == 0 and found[0].end == len(item):
            return item
    return None


def _begins_with_type(item: str) -> bool:
    """True for a school's name without its noun: "Mầm non Hoa Ban", "THCS Na Ư"."""
    pieces = tuple(PIECE.findall(fold(item)))
    rows = unit_words().get(pieces[0], ()) if pieces and item[0].isupper() else ()
    return any(role == "type" and pieces[: len(words)] == words for words, role in rows)


def _cleaned(item: str) -> str:
    """A name without the signs around it and the role beside it."""
    item = item.strip(" ,;.|")
    if (role := roles.WITH_NAME_AT_END.search(item)) is not None:
        item = item[: role.start()]
    return _WHERE.sub("", _BRACKETS.sub("", item)).strip(" ,;.:")


def _is_name(item: str) -> bool:
    whole = units.find(item) if item[:1].islower() else []
    begins = item[:1].isupper() or any(unit.start == 0 for unit in whole)
    return begins and ":" not in item and len(PIECE.findall(item)) <= _WORDS
