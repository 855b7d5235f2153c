"""The type of a document, from the words before its number; a letterhead has none and its number decides."""

import re
from dataclasses import dataclass
from functools import cache

from gazetteers.documents import DocumentType, document_types
from gazetteers.folding import fold
from pipeline.extract.documents.numbers import Number, key

_REACH = 90  # characters before a number in which its type is sought
_NUMBER_SIGN = re.compile(r"(?:^|(?<=[\s(\"“]))(?:số|so)?[ ]?[:.]?\s{0,3}$")
_CLAUSE = re.compile(r"[.;:!?\n\"“”]|,(?=\s)")
_SENTENCE = re.compile(r"[.;!?\n]")
_LIST = re.compile(r"[\s,;]{0,4}(?:và|&|cùng|hoặc)?[\s,;]{0,3}(?:số)?[\s:]{0,3}")
# said of another document: "công văn hướng dẫn số …" is a công văn
_VERBS = ("hướng dẫn", "thông báo", "báo cáo", "quy định", "kết luận")


@dataclass(frozen=True)
class TypeFound:
    """`name` is null for a generic "văn bản" and where nothing tells; `rule` says what told."""

    name: str | None
    rule: str


def type_of(text: str, folded: str, number: Number, previous: tuple[int, TypeFound] | None) -> TypeFound:
    """The type of the document numbered at `number`; `previous` is the end and type of the number before it."""
    if previous and _LIST.fullmatch(folded, previous[0], number.start):
        return TypeFound(previous[1].name, "list")
    start = max(0, number.start - _REACH, previous[0] if previous else 0)
    sign = _NUMBER_SIGN.search(folded, start, number.start)
    end = sign.start() if sign else number.start
    near = _abbreviated(text, start, end) or _named(folded, start, end, _CLAUSE)
    return near or _in_the_sentence(folded, start, end, number) or _coded(number)


def _abbreviated(text: str, start: int, end: int) -> TypeFound | None:
    word = re.search(r"(?<!\w)([A-ZĐ][A-ZĐa-z]{1,3})\s{0,2}$", text[start:end])
    row = _by_code().get(key(word[1])) if word else None
    return TypeFound(row.name, "abbreviation") if row else None


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
    row = next((_by_code()[key(code)] for code in number.codes if key(code) in _by_code()), None)
    return TypeFound(row.name if row else None, "code")


@cache
def _names() -> re.Pattern[str]:
    names = sorted(_by_name(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")


@cache
def _by_name() -> dict[str, DocumentType]:
    return {fold(row.name): row for row in document_types()}


@cache
def _by_code() -> dict[str, DocumentType]:
    found: dict[str, DocumentType] = {}
    for row in document_types():
        if row.code:
            found.setdefault(key(row.code), row)
    return found
