"""Which document "Công văn này", "Kế hoạch trên" or "Chỉ thị 05" means: the only one before it that fits, or none.

A guess would be a defect: where two documents fit, the mention stays unresolved, and says so.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from gazetteers.documents import DocumentType, document_types
from gazetteers.folding import fold
from models import DocumentAnaphor, DocumentRef, NamedDocument

_POINTERS = re.compile(
    r"[ ](?:này|nói trên|nêu trên|kể trên|vừa nêu|trên đây|đó|ấy|trên(?=[,.;:)\n]|$"
    r"|[ ](?:của|là|được|đã|và|nhằm|quy định|yêu cầu|có|sẽ|cần|do|với|thì|để|phải)(?!\w)))(?!\w)"
)
_WORDS = (" này", " trên", " nói trên", " nêu trên", " kể trên", " vừa nêu", " đó", " ấy")
_PLURAL = re.compile(r"(?<!\w)(?:các|những|hai|ba|bốn|một số|\d{1,2})[ ]$")
_SERIAL = re.compile(
    r"[ ](?:số[ ]?:?[ ]?)?(?P<n>\d{1,5})(?![\d\w/%]|[.,]\d|[ ]?[/\-–][ ]?\w|\.\w)(?=[,.;:)\n”\"]|$|[ ])"
)
# behind these no figures count: "Quyết định 12 cá nhân" decides for twelve, "Chỉ thị 05 vẫn" has the number five
_NOT_COUNTED = re.compile(
    r"[,.;:)\n”\"]|$|[ ](?:\(|(?:về|của|ngày(?= \d)|năm(?= \d{4}(?!\d|[ ]?-))|và|do|quy định|ban hành|đã|được|là|có"
    r"|tại|vẫn|luôn|còn|cũng|sẽ|đang|vừa|trong|trên|vào|ở|từ|đến|theo|để|nhằm|với|gắn|thì|mà|như|khi|sau|trước|qua"
    r"|bằng|phải|cần|không|chưa|tiếp tục|trở thành|thực sự|nêu|yêu cầu|xác định|chỉ rõ|đề ra|khẳng định)(?!\w))"
)
_LONGEST = 30  # characters of a type's name
_NEAR = 600  # characters back in which one candidate is enough, whatever stands further off
_FAR = 6000

Reason = Literal["only_near", "only", "none", "several", "plural"]


@dataclass(frozen=True)
class Candidate:
    """A document that stands at `start` and may be meant: its types by words and code, its serial, number or name."""

    start: int
    types: frozenset[str]
    serial: str | None
    name: str
    key: str


def candidates(numbers: Sequence[DocumentRef], named: Sequence[NamedDocument]) -> list[Candidate]:
    """All documents of a text as candidates, in its order."""
    found = [
        Candidate(
            one.start, frozenset(filter(None, (one.type, one.form))), one.serial, one.number, one.key or one.number
        )
        for one in numbers
    ]
    found += [Candidate(one.start, frozenset({one.type}), None, one.name, one.name) for one in named]
    return sorted(found, key=lambda one: one.start)


@dataclass(frozen=True)
class _Said:
    """A document meant at `start:end` without its number's codes: by a pointing word, or by its `serial` alone."""

    start: int
    end: int
    row: DocumentType
    serial: str | None = None
    plural: bool = False


def find_anaphors(text: str, folded: str, known: Sequence[Candidate]) -> Iterator[DocumentAnaphor]:
    """Every mention of a document by a pointing word or a bare number, in no order."""
    for said in _pointing(folded):
        if said.row.noun == "document" or _fitting(known, said, _FAR):
            yield _resolved(text, said, known)
    for said in _numbered(folded):
        is_number = any(said.start < one.start < said.end for one in known)
        if not is_number and _NOT_COUNTED.match(folded, said.end):
            yield _resolved(text, said, known)


def _resolved(text: str, said: _Said, known: Sequence[Candidate]) -> DocumentAnaphor:
    antecedent, reason = (None, "plural") if said.plural else _antecedent(known, said)
    return DocumentAnaphor(
        start=said.start,
        end=said.end,
        quote=text[said.start : said.end],
        rule="pointer" if said.serial is None else "bare_number",
        type=None if said.row.family == "generic" else said.row.name,
        serial=said.serial,
        antecedent=antecedent,
        reason=reason,
    )


def _antecedent(known: Sequence[Candidate], said: _Said) -> tuple[str | None, Reason]:
    near = _fitting(known, said, _NEAR)
    fitting = near or _fitting(known, said, _FAR)
    if len(fitting) == 1:
        return next(iter(fitting.values())), "only_near" if near else "only"
    return None, "several" if fitting else "none"


def _fitting(known: Sequence[Candidate], said: _Said, reach: int) -> dict[str, str]:
    """Names of the documents of this type and serial in the last `reach` characters, by key."""
    first = bisect_left(known, said.start - reach, key=lambda one: one.start)
    last = bisect_left(known, said.start, key=lambda one: one.start)
    return {
        one.key: one.name
        for one in known[first:last]
        if (said.row.family == "generic" or said.row.name in one.types)
        and (said.serial is None or one.serial == said.serial)
    }


def _pointing(folded: str) -> Iterator[_Said]:
    seen: set[int] = set()
    for word in _WORDS:
        position = folded.find(word)
        while position >= 0:
            pointer = _POINTERS.match(folded, position) if position not in seen else None
            name = _names().search(folded, max(0, position - _LONGEST), position) if pointer else None
            if pointer and name:
                seen.add(position)
                plural = _PLURAL.search(folded, max(0, name.start() - 8), name.start()) is not None
                yield _Said(name.start(), pointer.end(), _by_name()[name[0]], plural=plural)
            position = folded.find(word, position + 1)


def _numbered(folded: str) -> Iterator[_Said]:
    for name, row in _numberable():
        position = folded.find(name)
        while position >= 0:
            end = position + len(name)
            serial = None if folded[position - 1 : position].isalnum() else _SERIAL.match(folded, end)
            if serial:
                yield _Said(position, serial.end(), row, serial["n"].lstrip("0"))
            position = folded.find(name, end)


@cache
def _numberable() -> tuple[tuple[str, DocumentType], ...]:
    """Types that are spoken of by a bare number ("Nghị quyết 29"): those of law and party, and what heads issue.

    Each with its folded name.
    """
    spoken = {"Nghị quyết", "Quyết định", "Chỉ thị", "Công văn", "Kế hoạch", "Thông tư", "Nghị định", "Kết luận"}
    return tuple({fold(row.name): row for row in document_types() if row.name in spoken}.items())


@cache
def _by_name() -> dict[str, DocumentType]:
    found: dict[str, DocumentType] = {}
    for row in document_types():
        found.setdefault(fold(row.name), row)
    return found


@cache
def _names() -> re.Pattern[str]:
    names = sorted(_by_name(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})$")
