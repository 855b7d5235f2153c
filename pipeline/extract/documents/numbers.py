"""The grammar of document numbers (số, ký hiệu).

Decree 30/2020/NĐ-CP, appendix III: `number/TYPE-BODY` (45/KH-UBND), without a type for a công văn
(`number/BODY-UNIT`: 2416/SGDĐT-TCCB), with the year in normative documents (22/2020/TT-BGDĐT); guidance 36-HD/VPTW for
the party: `number-TYPE/BODY` (29-NQ/TW). News pages add spaces, swap the signs and change the case.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gazetteers.documents import document_types, issuing_bodies
from gazetteers.folding import fold

_LETTER = "A-Za-zÀ-ỹĐđ"
_SPACED = r"[ ]{0,2}"
_HEAD = re.compile(
    rf"(?<![\w/.,\-])(?P<serial>\d{{1,3}}\.\d{{3}}|\d{{1,5}}[a-dA-D]?){_SPACED}(?:"
    rf"/{_SPACED}(?:(?P<year>(?:19|20)\d\d){_SPACED}/{_SPACED})?|[-–—]{_SPACED}|(?=[A-ZĐ]))(?=[{_LETTER}])"
)
_CODE = re.compile(rf"[{_LETTER}]{{1,24}}(?:[ ]?&[ ]?[{_LETTER}]{{1,12}}){{0,2}}\d{{0,3}}(?!\w)")
_GLUED = re.compile(r"(?<=[A-ZĐ\d])(?:về|của|ngày|và|do|ban)$")  # a missing space: "UBNDvề việc"
_SEPARATOR = re.compile(r"(?P<left>[ ]?)(?P<sign>[/\-–—.])(?P<right>[ ]?\n?)")
_MAX_CODES = 8
_SURE_BODY = 4  # letters of a body's code that no class, unit or ratio looks like
_LONGEST_TYPE = 30  # characters
_PREFIXES = ("sgd", "pgd", "bgd", "ubnd", "hđnd", "gdđt", "lđlđ", "cđgd")


@dataclass(frozen=True)
class Number:
    """A document number at `start:end`. `codes` are its abbreviations as written, in their order."""

    start: int
    end: int
    serial: str
    year: str | None
    codes: tuple[str, ...]


def find_numbers(text: str) -> Iterator[Number]:
    """Every document number of an NFC text, in order, without overlaps."""
    position = 0
    while head := _HEAD.search(text, position):
        number = _read(text, head)
        if number and _is_sure(text, number):
            yield number
        position = number.end if number else head.end()


def key(code: str) -> str:
    """A code without its case and signs: `GD&ĐT`, `GDĐT` and `gdđt` are one."""
    return re.sub(r"[\s&]", "", code).casefold()


def body_codes(number: str) -> tuple[str, ...]:
    """The codes of a number that name bodies or units rather than its type, folded by `key`, in their order."""
    codes = [key(code) for code in re.findall(r"[^\W\d_]+(?:&[^\W\d_]+)*", number)]
    return tuple(code for code in codes if len(code) > 1 and (code in _bodies() or code not in _types()))


def _read(text: str, head: re.Match[str]) -> Number | None:
    tight = text[head.start() : head.end()].rstrip()[-1].isalnum()  # "40 CT/TƯ": no sign before the first code
    codes: list[str] = []
    position = end = head.end()
    while len(codes) < _MAX_CODES and (code := _CODE.match(text, position)):
        if not _may_follow(code[0], codes):
            break
        codes.append(_GLUED.sub("", code[0]))
        end = position + len(codes[-1])
        separator = _SEPARATOR.match(text, end)
        if not separator or _is_loose(separator, codes):
            break
        position = separator.end()
    if not codes or "/" not in text[head.start() : end] or (tight and key(codes[0]) not in _types()):
        return None
    return Number(head.start(), end, head["serial"], head["year"], tuple(codes))


def _may_follow(code: str, codes: list[str]) -> bool:
    if not codes:
        return True
    lower_case_number = all(first == first.lower() for first in codes)
    return is_known(code) or lower_case_number or sum(char.isupper() for char in code) > 1


def _is_loose(separator: re.Match[str], codes: list[str]) -> bool:
    """Whether the sign belongs to the sentence: a spaced dash once the number is complete, or a full stop."""
    spaced = bool(separator["left"]) and bool(separator["right"])
    if separator["sign"] == ".":
        return bool(separator["left"] or separator["right"])
    return spaced and len(codes) > 1


def is_known(code: str) -> bool:
    """Whether the code abbreviates a form of document or a body."""
    return key(code) in _types() or key(code) in _bodies()


def _is_sure(text: str, number: Number) -> bool:
    first = number.codes[0]
    if _announced().search(fold(text[max(0, number.start - _LONGEST_TYPE) : number.start])):
        return is_known(first) or _looks_abbreviated(first)
    if key(first) in _types() and _looks_abbreviated(first):
        return len(number.codes) > 1
    sure = len(key(first)) >= _SURE_BODY and key(first) not in _schools()
    return _is_body(first) and (sure or number.year is not None)


def _looks_abbreviated(code: str) -> bool:
    return sum(char.isupper() for char in code) > 1


def _is_body(code: str) -> bool:
    return key(code) in _bodies() or key(code).startswith(_PREFIXES) or bool(re.fullmatch(r"QH\d\d?", code))


@cache
def _announced() -> re.Pattern[str]:
    """Behind "số", or behind the name of a type alone ("Nghị định 61/CP")."""
    names = sorted({fold(row.name) for row in document_types()}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:số|so|{'|'.join(map(re.escape, names))})[ ]?[:.]?\s{{0,2}}$")


@cache
def _types() -> frozenset[str]:
    return frozenset(key(row.code) for row in document_types() if row.code)


@cache
def _bodies() -> frozenset[str]:
    return frozenset(key(row.code) for row in issuing_bodies())


@cache
def _schools() -> frozenset[str]:
    """Codes that also count schools ("15/THPT")."""
    return frozenset(key(row.code) for row in issuing_bodies() if row.level == "school")
