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
_LIST = re.compile(r"[\s,;]{0,4}(?:và|&|cùng|hoặc)?[\s,;]{0,3}(?:số)?[\s:]{0,3}")
# said of another document: "công văn hướng dẫn số …" is a công văn
_VERBS = ("hướng dẫn", "thông báo", "báo cáo", "quy định", "kết luận")


@dataclass(frozen=True)
class TypeFound:
    """`name` is null for a generic "văn bản"; `said` is false where the number's own code had to tell."""

    name: str | None
    rule: str
    said: bool = True


def type_of(text: str, folded: str, number: Number, previous: tuple[int, TypeFound] | None) -> TypeFound:
    """The type of the document numbered at `number`; `previous` is the end and type of the number before it."""
    if previous and _LIST.fullmatch(folded, previous[0], number.start):
        return TypeFound(previous[1].name, "list", previous[1].said)
    start = max(0, number.start - _REACH, previous[0] if previous else 0)
    sign = _NUMBER_SIGN.search(folded, start, number.start)
    end = sign.start() if sign else number.start
    return _abbreviated(text, start, end) or _named(folded, start, end) or _coded(number)


def _abbreviated(text: str, start: int, end: int) -> TypeFound | None:
    word = re.search(r"(?<!\w)([A-ZĐ][A-ZĐa-z]{1,3})\s{0,2}$", text[start:end])
    row = _by_code().get(key(word[1])) if word else None
    return TypeFound(row.name, "abbreviation") if row else None


def _named(folded: str, start: int, end: int) -> TypeFound | None:
    clause = max((found.end() for found in _CLAUSE.finditer(folded, start, end)), default=start)
    if clause >= end and start < end:
        clause = start
    hits = list(_names().finditer(folded, clause, end))
    if not hits:
        return None
    last = hits[-1]
    if len(hits) > 1 and last[0] in _VERBS and last.start() - hits[-2].end() <= 1:
        last = hits[-2]
    row = _by_name()[last[0]]
    return TypeFound(None if row.family == "generic" else row.name, "words")


def _coded(number: Number) -> TypeFound:
    """By the code in the number, where no words precede it."""
    row = next((_by_code()[key(code)] for code in number.codes if key(code) in _by_code()), None)
    return TypeFound(row.name if row else None, "code", said=False)


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
