"""Lists of names: in a sentence, on lines of their own, in a table's rows."""

import re

from gazetteers.folding import fold
from gazetteers.units import PIECE
from pipeline.extract.blocks import roles
from pipeline.extract.units import finder as units
from pipeline.extract.units.pieces import Line

_BULLET = re.compile(r"\s*\n?\s*(?:[-–—•*+]|\d{1,2}[.)/])\s*(?P<item>[^\n]{1,300})")
_LINE = re.compile(r"\s*\n\s*(?P<item>[^\n]{1,300})")
_HEADER = re.compile(r"\s*\n[^\n|]{1,30}\|[^\n]{0,200}(?=\n[^\n|]{1,60}\|)")  # a table's first row
_CELLS = re.compile(r"\s*[|\t]\s*")
_ROLE = re.compile(r"\s*\([^()]{0,60}\)\s*$")
_DASH = re.compile(r" ?[–—-] (?P<rest>[^\n]{1,1000})")
_BRACKET = re.compile(r" ?\((?P<rest>[^()\n]{1,1000})\)")
_ITEM = re.compile(r"[^,;]+")
_VERB = re.compile(
    r"\s(?:đã|vừa|tổ chức|tiến hành|họp|ký kết|ký|tham dự|tham gia|cùng|do|trong đó|dưới|về dự|có mặt|long trọng)\s"
)
_PERSON = re.compile(
    r"(?P<unit>[^:–—-]{4,120}?)\s*(?::|[–—-]|,)\s*(?:ông|bà|thầy|cô|đồng chí|đ/c|hiệu trưởng|giám đốc|trưởng phòng|điểm"
    r"|số điểm|xếp)\b"
)
_SHARED = re.compile(
    r"(?:các|những|\d{1,3})\s+(?:đơn vị|tỉnh|huyện|trường|sở|phòng|trung tâm|công đoàn|đại học|xã|phường)\b"
)
_WORDS = 14  # no organisation's name is longer
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
        item = _cleaned(_without_person(match["item"])) if bulleted else _unit_of(match["item"])
        if not item or not _is_name(item):
            break
        items.append(item)
        at = match.end()
    return items


def _without_person(item: str) -> str:
    """A line's name without who stands for it: "Trường A: thầy B"."""
    person = _PERSON.match(fold(item))
    return item[: person.end("unit")] if person else item


def _unit_of(line: str) -> str | None:
    """The organisation that a plain line or a table's row consists of or begins with."""
    for cell in _CELLS.split(line)[:3]:
        item = _cleaned(cell)
        found = units.find(item)
        if found and found[0].start == 0 and found[0].end == len(item):
            return item
    return None


def in_phrase(phrase: str) -> list[str]:
    """The names in a list: between commas, the last behind "và"; nothing if it is no list of names.

    Names behind one shared noun are given as written: "các trường THPT Mường Chà, Tủa Chùa". What follows a semicolon
    and says who holds an office is no part of the list.
    """
    phrase = _without_noun(_without_offices(phrase))
    verb = _VERB.search(phrase)
    items = [piece[0].strip(" .…:\n") for piece in _ITEM.finditer(phrase[: verb.start()] if verb else phrase)]
    items = [item for item in items if item]
    if items:
        items[-1:] = _last(items[-1])
    items = [_cleaned(item.removeprefix("và ")) for item in items]
    return list(dict.fromkeys(items)) if all(_is_name(item) for item in items) else []


def _without_offices(phrase: str) -> str:
    clauses = phrase.split(";")
    if len(clauses) == 1 or "," not in clauses[0]:
        return phrase
    kept = [clauses[0]]
    for clause in clauses[1:]:
        if roles.ROLE.search(fold(clause)):
            break
        kept.append(clause)
    return ";".join(kept)


def _without_noun(phrase: str) -> str:
    """The list without the plural noun, and its kind of school, that all its names share."""
    shared = _SHARED.match(fold(phrase.lstrip()))
    if shared is None:
        return phrase
    rest = phrase.lstrip()[shared.end() :]
    line, at = Line(rest[:200]), 0
    while (found := line.words(at)) is not None and found[1] in ("type", "open"):
        at += found[0]
    return rest[line.start(at) :] if at < len(line) and line.is_capital(at) else phrase


def behind_name(text: str, start: int) -> list[str]:
    """The names that follow a block's own: "Cụm 1 – Đại học A, Đại học B", "Cụm 1 (Trường A, Trường B)"."""
    for pattern in (_DASH, _BRACKET):
        rest = pattern.match(text, start)
        items = in_phrase(rest["rest"]) if rest else []
        if len(items) > 1 and all(units.find(item) for item in items):
            return items
    return []


def _cleaned(item: str) -> str:
    """A name without the signs around it and the role beside it."""
    bare = _ROLE.sub("", item.strip(" ,;.")).strip(" ,;.")
    return roles.WITH_NAME.sub("", bare).strip(" ,;.")


def _last(item: str) -> list[str]:
    left, joined, right = item.rpartition(" và ")
    if not joined or (not right[:1].isupper() and not units.find(right)):
        return [item]
    within = any(unit.start < len(left) and unit.end > len(left) + len(joined) for unit in units.find(item))
    return [item] if within else [left, right]


def _is_name(item: str) -> bool:
    whole = units.find(item) if item[:1].islower() else []
    begins = item[:1].isupper() or any(unit.start == 0 for unit in whole)
    return begins and len(PIECE.findall(item)) <= _WORDS
