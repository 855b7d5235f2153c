"""The type of a document, from the words before its number; a letterhead has none and its number decides."""

import re
from dataclasses import dataclass, replace
from functools import cache

from gazetteers.documents import DocumentType, document_types
from gazetteers.folding import fold
from pipeline.extract.documents.codes import key, types
from pipeline.extract.documents.numbers import Number

_REACH = 90  # characters before a number in which its type is sought
_NUMBER_SIGN = re.compile(r"(?:(?<=\w):[ ]{0,2})?(?:^|(?<=[\s(\"“:]))(?:số|so)?[ ]?[:.]?\s{0,3}$")
# "Công văn ngày 27/9/2021, số 12/…": the day of issue parts no type from its number
_DAY = re.compile(
    r"(?<=\w)[ ]{1,2}(?:ký |đề |ban hành )?ngày[ ]{1,2}\d{1,2}(?:[ ]?[/.\-][ ]?|[ ]tháng[ ])\d{1,2}"
    r"(?:[ ]?[/.\-][ ]?|[ ]năm[ ])\d{4},[ ]{0,2}$"
)
_CLAUSE = re.compile(r"[.;:!?\n\"“”]|,(?=\s)")
_SENTENCE = re.compile(r"[.;!?\n]")
_SENTENCE_END = re.compile(r"[.!?](?=[\s”\"])|\n")
_LIST_REACH = 150  # characters from one number of a list to the next
_LIST = re.compile(r"[\s,;]{0,4}(?:và|&|cùng|hoặc)?[\s,;]{0,3}(?:số)?[\s:]{0,3}")
# said of another document: "công văn hướng dẫn số …" is a công văn
_VERBS = ("hướng dẫn", "thông báo", "báo cáo", "quy định", "kết luận")


@dataclass(frozen=True)
class TypeFound:
    """`name` is null for a generic "văn bản" and where nothing tells; `rule` says what told.

    `coded` is the type that the number's own code names, null where it has none.
    """

    name: str | None
    rule: str
    coded: str | None = None


def type_of(text: str, folded: str, number: Number, previous: tuple[int, TypeFound] | None) -> TypeFound:
    """The type of the document numbered at `number`; `previous` is the end and type of the number before it."""
    return replace(_type_of(text, folded, number, previous), coded=_coded(number).name)


def _type_of(text: str, folded: str, number: Number, previous: tuple[int, TypeFound] | None) -> TypeFound:
    if previous and _LIST.fullmatch(folded, previous[0], number.start):
        return TypeFound(previous[1].name, "list")
    start = max(0, number.start - _REACH, previous[0] if previous else 0)
    sign = _NUMBER_SIGN.search(folded, start, number.start)
    end = sign.start() if sign else number.start
    day = _DAY.search(folded, start, end)
    end = day.start() if day else end
    near = _abbreviated(text, start, end) or _named(folded, start, end, _CLAUSE)
    return near or _in_the_sentence(folded, start, end, number) or _listed(folded, number, previous) or _coded(number)


def _listed(folded: str, number: Number, previous: tuple[int, TypeFound] | None) -> TypeFound | None:
    """Behind a number of the same sentence and form, its day and body between them: "số 12/… ngày 5/9, số 13/…"."""
    if previous is None or number.start - previous[0] > _LIST_REACH:
        return None
    if _SENTENCE_END.search(folded, previous[0], number.start) or _coded(number).name != previous[1].coded:
        return None
    return TypeFound(previous[1].name, "list", previous[1].coded)


def ends_with_type(text: str, folded: str, start: int, end: int) -> bool:
    """Whether the words up to `end` close with the name or abbreviation of a type."""
    names = _names().finditer(folded, start, end)
    return any(name.end() == end for name in names) or _abbreviated(text, start, end) is not None


def _abbreviated(text: str, start: int, end: int) -> TypeFound | None:
    word = re.search(r"(?<!\w)([A-ZĐ][A-ZĐa-z]{1,3})\s{0,2}$", text[start:end])
    rows = types().get(key(word[1])) if word else None
    return TypeFound(rows[0].name, "abbreviation") if rows else None


def _named(folded: str, start: int, end: int, bounds: re.Pattern[str]) -> TypeFound | None:
    """The last name of a type behind the last of `bounds`."""
    clause = max((found.end() for found in bounds.finditer(folded, start, end)), default=start)
    hits = list(_names().finditer(folded, clause, end))
    if not hits:
        return None
    last = hits[-1]
    if len(hits) > 1 and last[0] in _VERBS and last.start() - hits[-2].end() <= 1:
        last = hits[-2]
    row = _by_name()[last[0]]
    return TypeFound(None if row.family == "generic" else row.name, "words")


def _in_the_sentence(folded: str, start: int, end: int, number: Number) -> TypeFound | None:
    """Past a comma only what the number bears out: its own type's code, or a law's ("Luật X, Y số 06/2022/QH15")."""
    found = _named(folded, start, end, _SENTENCE)
    row = _by_name().get(fold(found.name)) if found and found.name else None
    codes = {key(code) for code in number.codes}
    if row is None or not (row.family == "law" or (row.code and key(row.code) in codes)):
        return None
    return found


def _coded(number: Number) -> TypeFound:
    """By the code in the number, where no words precede it."""
    row = next((types()[key(code)][0] for code in number.codes if key(code) in types()), None)
    return TypeFound(row.name if row else None, "code")


@cache
def _names() -> re.Pattern[str]:
    names = sorted(_by_name(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")


@cache
def _by_name() -> dict[str, DocumentType]:
    return {fold(row.name): row for row in document_types()}
