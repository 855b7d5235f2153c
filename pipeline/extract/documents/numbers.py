"""The grammar of document numbers (số, ký hiệu).

Decree 30/2020/NĐ-CP, appendix III: `number/TYPE-BODY` (45/KH-UBND), without a type for a công văn
(`number/BODY-UNIT`: 2416/SGDĐT-TCCB), with the year in normative documents (22/2020/TT-BGDĐT); guidance 36-HD/VPTW for
the party: `number-TYPE/BODY` (29-NQ/TW). News pages add spaces, swap the signs and change the case; before 1996 the
Prime Minister's decisions had no stroke (435-TTg).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gazetteers.documents import document_types
from gazetteers.folding import fold
from pipeline.extract.documents.codes import bodies, is_known, key, schools, types, units

_LETTER = "A-Za-zÀ-ỹĐđ"
_SPACED = r"[ ]{0,2}"
_HEAD = re.compile(
    rf"[0-9](?<![\d/.,\-][0-9])(?:(?<=\d)\d{{0,2}}\.\d{{3}}(?!\d)|\d{{0,4}}[a-dA-D]?){_SPACED}(?:"
    rf"/{_SPACED}(?:(?P<year>(?:19|20)\d\d){_SPACED}/{_SPACED})?|[-–—]{_SPACED}|(?=[A-ZĐ])"
    rf"|(?:/(?P<dashed>(?:19|20)\d\d)[\-–]|-(?P<swapped>(?:19|20)\d\d)/))(?=[{_LETTER}])"
)
_SERIAL = re.compile(r"\d{1,3}\.\d{3}|\d{1,5}[a-dA-D]?")
_GLUED_TYPE = re.compile(rf"(?<![{_LETTER}\d])[{_LETTER}]{{2,5}}$")
# "SGD&ĐT", and with a space for the sign: "SGD ĐT"
_CODE = re.compile(
    rf"[{_LETTER}]{{1,24}}(?:[ ]?&[ ]?[{_LETTER}]{{1,12}}|(?<=[BSP]GD)[ ]ĐT(?!\w)){{0,2}}\d{{0,3}}(?!\w)"
)
_GLUED = re.compile(r"(?<=[A-ZĐ\d])(?:về|của|ngày|và|do|ban)$")  # a missing space: "UBNDvề việc"
_SEPARATOR = re.compile(r"(?P<left>[ ]?)(?P<sign>[/\-–—.])(?P<right>[ ]?\n?)")
_LAST_YEAR = re.compile(r"[/\-–](?:19|20)\d\d(?![\d/\-–]|\w)")
_SPACE = re.compile(r"[ ](?=[A-ZĐ]{2})")
_INITIALS = re.compile(r"[A-ZĐ]{2,6}")
_MAX_CODES = 8
_SURE_BODY = 4  # letters of a body's code that no class, unit or ratio looks like
_LONGEST_TYPE = 30  # characters
_DEPARTMENTS = ("sgd", "pgd", "bgd")  # of "SGD-ĐT"
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
    return (number for number in _readings(text) if _is_sure(text, number))


def doubtful_numbers(text: str) -> Iterator[Number]:
    """What has a number's form but neither a word before it nor codes that make it one."""
    return (number for number in _readings(text) if not _is_sure(text, number))


def _readings(text: str) -> Iterator[Number]:
    position = 0
    while head := _HEAD.search(text, position):
        number = _read(text, head) if _may_begin(text, head.start()) else None
        if number:
            yield number
        position = number.end if number else head.end()


def body_codes(number: str) -> tuple[str, ...]:
    """The codes of a number that name bodies or units rather than its type, folded by `key`, in their order."""
    codes = [key(code) for code in re.findall(r"[^\W\d_]+(?:&[^\W\d_]+)*", number)]
    return tuple(code for code in codes if len(code) > 1 and (code in bodies() or code not in types()))


def _may_begin(text: str, start: int) -> bool:
    """A letter before the number ends what announces it, glued to it ("TT22/2020/TT-BGDĐT", "số1973/SGDĐT")."""
    before = text[start - 1 : start]
    if not (before.isalpha() or before == "_"):
        return True
    glued = _GLUED_TYPE.search(text, max(0, start - 8), start)
    return (glued is not None and key(glued[0]) in types()) or _announced(text, start)


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
            spaced = _spaced_code(text, end, codes)
            if spaced:
                codes.append(text[end + 1 : spaced])
                end = spaced
            break
        position = separator.end()
    last = _LAST_YEAR.match(text, end)  # "01/KH-CĐN-2023"
    end = last.end() if last else end
    slip = head["dashed"] or head["swapped"]  # "27/2020-TT-BGDĐT": certain only with a type's code
    if not codes or ((tight or slip) and key(codes[0]) not in types()):
        return None
    serial = _SERIAL.match(text, head.start())
    return Number(head.start(), end, serial[0] if serial else "", head["year"] or slip, tuple(codes))


def _spaced_code(text: str, end: int, codes: list[str]) -> int | None:
    """Where the code ends that only a space parts from the last one ("1971/SGDĐT TCCB", "TT BGDĐT"); null if none does.

    A body may follow its type, a drafting unit its body, a school's initials its class; nothing else is certain.
    """
    space = _SPACE.match(text, end)
    code = _CODE.match(text, space.end()) if space else None
    if code is None:
        return None
    last, following = key(codes[-1]), key(code[0])
    fits = (
        (last in types() and len(codes) == 1 and following in bodies())
        or (last in bodies() and last not in schools() and following in units() and len(codes) == 1)
        or (last in schools() and len(codes) > 1 and not is_known(code[0]) and _INITIALS.fullmatch(code[0]) is not None)
    )
    return code.end() if fits else None


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


def _is_sure(text: str, number: Number) -> bool:
    first = number.codes[0]
    announced = _announced(text, number.start)
    if "/" not in text[number.start : number.end]:
        return announced and _is_whole_without_stroke(number)
    if announced:
        return is_known(first) or _looks_abbreviated(first)
    if key(first) in types() and _looks_abbreviated(first):
        return len(number.codes) > 1
    sure = len(key(first)) >= _SURE_BODY and key(first) not in schools()
    sure = sure or (key(first) in _DEPARTMENTS and len(number.codes) > 1)
    return _is_body(first) and (sure or number.year is not None)


def _is_whole_without_stroke(number: Number) -> bool:
    """As in "05-CT-TW", "29-NQTW" and, of old, "435-TTg": a type and its body, or a body alone, all of them known."""
    codes = [key(code) for code in number.codes]
    if len(codes) == 1 and codes[0] in schools():
        return False  # "Cụm thi đua số 6 - THPT Mường Ảng"
    if len(codes) == 1:
        return _is_type_and_body(codes[0]) or (codes[0] in bodies() and any(map(str.isupper, number.codes[0][:2])))
    return (codes[0] in types() and codes[1] in bodies()) or codes[0] in bodies()


def _is_type_and_body(code: str) -> bool:
    return any(code[:cut] in types() and code[cut:] in bodies() for cut in range(2, len(code) - 1))


def _looks_abbreviated(code: str) -> bool:
    return sum(char.isupper() for char in code) > 1


def _is_body(code: str) -> bool:
    return key(code) in bodies() or key(code).startswith(_PREFIXES) or bool(re.fullmatch(r"QH\d\d?", code))


def _announced(text: str, start: int) -> bool:
    """Behind "số", or behind the name or abbreviation of a type alone ("Nghị định 61/CP", "CV: 12/PGD")."""
    before = text[max(0, start - _LONGEST_TYPE) : start]
    return bool(_names().search(fold(before)) or _abbreviations().search(before))


@cache
def _names() -> re.Pattern[str]:
    names = sorted({fold(row.name) for row in document_types()}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:số|so|{'|'.join(map(re.escape, names))})[ ]?[:.]?\s{{0,2}}$")


@cache
def _abbreviations() -> re.Pattern[str]:
    codes = {row.code for row in document_types() if row.code and row.code.isupper() and len(row.code) > 1}
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(codes, key=len, reverse=True))})[ ]?:?[ ]{{0,2}}$")
