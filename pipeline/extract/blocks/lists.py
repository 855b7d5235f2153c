"""Lists of names: in a sentence, on lines of their own, in a table's rows."""

import re

from gazetteers.units import PIECE
from pipeline.extract.units import finder as units

_BULLET = re.compile(r"\s*\n?\s*(?:[-–—•*+]|\d{1,2}[.)])\s*(?P<item>[^\n]{1,300})")
_LINE = re.compile(r"\s*\n\s*(?P<item>[^\n]{1,300})")
_HEADER = re.compile(r"\s*\n[^\n|]{1,30}\|[^\n]{0,200}(?=\n[^\n|]{1,60}\|)")  # a table's first row
_CELLS = re.compile(r"\s*[|\t]\s*")
_ROLE = re.compile(r"\s*\([^()]{0,60}\)\s*$")
_DASH = re.compile(r" ?[–—-] (?P<rest>[^\n]{1,1000})")
_ITEM = re.compile(r"[^,;]+")
_VERB = re.compile(r"\s(?:đã|vừa|tổ chức|tiến hành|họp|ký kết|tham dự|tham gia|cùng)\s")
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
        item = _cleaned(match["item"]) if bulleted else _unit_of(match["item"])
        if not item or not _is_name(item):
            break
        items.append(item)
        at = match.end()
    return items


def _unit_of(line: str) -> str | None:
    """The organisation that a plain line or a table's row consists of or begins with."""
    for cell in _CELLS.split(line)[:3]:
        item = _cleaned(cell)
        found = units.find(item)
        if found and found[0].start == 0 and found[0].end == len(item):
            return item
    return None


def in_phrase(phrase: str) -> list[str]:
    """The names in a list: between commas, the last behind "và"; nothing if it is no list of names."""
    verb = _VERB.search(phrase)
    items = [piece[0].strip(" .…:\n") for piece in _ITEM.finditer(phrase[: verb.start()] if verb else phrase)]
    if items:
        items[-1:] = _last(items[-1])
    items = [_cleaned(item.removeprefix("và ")) for item in items if item]
    return items if all(_is_name(item) for item in items) else []


def behind_dash(text: str, start: int) -> list[str]:
    """The names that a headline gives behind a block's: "Cụm 1 – Đại học A, Đại học B"."""
    dash = _DASH.match(text, start)
    items = in_phrase(dash["rest"]) if dash else []
    return items if len(items) > 1 and all(units.find(item) for item in items) else []


def _cleaned(item: str) -> str:
    """A name without the signs around it and the role in brackets behind it."""
    return _ROLE.sub("", item.strip(" ,;.")).strip(" ,;.")


def _last(item: str) -> list[str]:
    left, joined, right = item.rpartition(" và ")
    if not joined or not right[:1].isupper():
        return [item]
    whole = units.find(item)
    return [item] if len(whole) == 1 and whole[0].end > len(left) + len(joined) else [left, right]


def _is_name(item: str) -> bool:
    return item[:1].isupper() and len(PIECE.findall(item)) <= _WORDS
