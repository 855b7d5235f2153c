"""Which organisations are said to belong to a block, and how many."""

import re

from gazetteers.blocks import number_pattern, number_value
from gazetteers.folding import fold
from gazetteers.units import PIECE
from pipeline.extract.blocks.identity import Known
from pipeline.extract.units import finder as units

_KIND = r"(?:cụm|khối)"
_MEMBER = (
    r"(?:đơn vị|trường|sở|phòng|thành viên|đại học|công đoàn|cơ sở|học viện|trung tâm|thpt|thcs"
    r"|phường|xã|huyện|tỉnh|thành phố)"
)
_LISTS = (
    re.compile(rf"\b{_KIND}\b[^.;:\n]{{0,120}}?\b(?:bao gồm|gồm)\b[^.:;(\n]{{0,80}}(?P<open>[:(])"),
    re.compile(rf"\b{_KIND}\b[^.;:\n]{{0,60}}?\b(?:bao gồm|gồm)(?: có)?\s"),
    re.compile(r"\bthành viên còn lại (?:là|gồm)(?: có)?:?\s"),
    re.compile(rf"\b(?:thuộc|trong|của)\s{_KIND}\b[^.;:\n]{{0,40}}(?P<open>:)\s*\n"),
)
_COUNT_BEFORE = re.compile(
    rf"\b(?P<count>{number_pattern()})\s+{_MEMBER}\b[^.;:\n]{{0,80}}?\b(?:thuộc|trong|của)\s(?:{_KIND})\b"
)
_COUNT_AFTER = re.compile(
    rf"\b{_KIND}\b[^.;\n]{{0,60}}?\b(?:gồm|có|với)\s(?:[^\W\d_]+ ){{0,12}}?(?P<count>{number_pattern()})\s+{_MEMBER}\b"
)
_DASH = re.compile(r" ?[–—-] (?P<rest>[^\n]+)")
_BULLET = re.compile(r"\s*\n?\s*(?:[-–—•*+]|\d{1,2}[.)])\s*(?P<item>[^\n]+)")
_ITEM = re.compile(r"[^,;]+")
_WORDS = 14  # no organisation's name is longer


def listed(text: str, block: Known, blocks: list[Known], sentences: list[tuple[int, int]]) -> tuple[str, ...]:
    """The members that the first list of the block's members names."""
    folded = fold(text)
    for pattern in _LISTS:
        for match in pattern.finditer(folded):
            items = _bullets(text, match.end()) or _items(text[match.end() : _end_of_list(text, match, sentences)])
            if len(items) > 1 and _is_about(match, block, blocks):
                return tuple(items)
    return _behind_dash(text, block)


def _is_about(match: re.Match[str], block: Known, blocks: list[Known]) -> bool:
    return len(blocks) == 1 or block.named_in(match.start(), match.end() + 1) is not None


def _behind_dash(text: str, block: Known) -> tuple[str, ...]:
    """The members that a headline gives behind the block's name: "Cụm 1 – Đại học A, Đại học B"."""
    dash = _DASH.match(text, block.first.end)
    if dash is None:
        return ()
    items = _items(dash["rest"])
    return tuple(items) if len(items) > 1 and all(units.find(item) for item in items) else ()


def _bullets(text: str, start: int) -> list[str]:
    items = []
    at = start
    while match := _BULLET.match(text, at):
        items.append(match["item"].strip(" ,;."))
        at = match.end()
    return items


def _end_of_list(text: str, match: re.Match[str], sentences: list[tuple[int, int]]) -> int:
    if match.groupdict().get("open") == "(":
        close = text.find(")", match.end())
        return close if close >= 0 else match.end()
    return next((end for start, end in sentences if start <= match.end() < end), match.end())


def _items(phrase: str) -> list[str]:
    """The names in a list: between commas, the last behind "và"; nothing if it is no list of names."""
    items = [piece[0].strip(" .…:\n") for piece in _ITEM.finditer(phrase)]
    if items:
        items[-1:] = _last(items[-1])
    items = [item.removeprefix("và ").strip() for item in items if item]
    return items if all(_is_name(item) for item in items) else []


def _last(item: str) -> list[str]:
    left, joined, right = item.rpartition(" và ")
    if not joined or not right[:1].isupper():
        return [item]
    whole = units.find(item)
    return [item] if len(whole) == 1 and whole[0].end > len(left) + len(joined) else [left, right]


def _is_name(item: str) -> bool:
    return item[:1].isupper() and len(PIECE.findall(item)) <= _WORDS


def counted(text: str, block: Known, blocks: list[Known]) -> int | None:
    """How many members the text says the block has; null where it does not, or not of which block."""
    folded = fold(text)
    for pattern in (_COUNT_BEFORE, _COUNT_AFTER):
        for match in pattern.finditer(folded):
            if _is_about(match, block, blocks):
                return number_value(match["count"])
    return None
