"""What numbers of a list, and mentions of one document, say for each other: day of issue, issuer, subject."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from models import DateMention, DocumentRef
from pipeline.extract.documents import letterhead
from pipeline.extract.documents.citation import Citation
from pipeline.extract.documents.decode import decode
from pipeline.extract.documents.issuers import agrees

_BETWEEN = re.compile(
    r"[\s,;]{0,4}(?:và|cùng|hoặc|cùng với|&)?[\s,;]{0,3}(?:(?:theo|các)[ ])?"
    r"[^\W\d]{0,12}(?:[ ][^\W\d]{1,12}){0,4}\s{0,3}:?\s{0,2}"
)
_PARAGRAPH = re.compile(r"(?<![,&])(?<! và)(?<! cùng)[ ]?\n\s{0,3}[^\W\d_]")
PASSIVE = "issuer_passive"  # the rule of an issuer at the end of a sentence: "Quyết định số … vừa được X ký"
SIGNED = "issuer_signed"
BETWEEN = "date_between"  # of a day before its number
_ENDS = re.compile(r"[.!?](?=\s)|\n")
_FAR = 240  # characters between two numbers of such a sentence
_RESPECTIVELY = re.compile(r"[\s,(]{0,4}lần lượt[ ]")
_LINKED = re.compile(r"[\s,;]{0,4}(?:và|cùng)?[ ]{0,2}(?:(?:vào |các )?ngày[ ]{0,2})?")


def respectively(folded: str, citations: list[Citation], dates: Sequence[DateMention]) -> list[Citation]:
    """Behind "lần lượt", each of the last numbers its own of the days that follow, if there are as many of both."""
    shared = list(citations)
    for index, last in enumerate(citations):
        word = _RESPECTIVELY.match(folded, last.record.end)
        if word is None or last.issued_on is not None:
            continue
        days = _chain(folded, in_reach(dates, word.end(), word.end() + letterhead.REACH_BELOW), word.end())
        first = index + 1 - len(days)
        if len(days) > 1 and first >= 0 and _is_list(folded, citations[first : index + 1]):
            for place, day in enumerate(days, start=first):
                shared[place] = shared[place].with_date(day, "respectively")
    return shared


def _chain(folded: str, dates: Sequence[DateMention], start: int) -> list[DateMention]:
    """The dates from `start` on with nothing but links between them."""
    chain: list[DateMention] = []
    for date in dates:
        if not _LINKED.fullmatch(folded, chain[-1].end if chain else start, date.start):
            break
        chain.append(date)
    return chain


def _is_list(folded: str, citations: Sequence[Citation]) -> bool:
    return all(_BETWEEN.fullmatch(folded, one.record.end, other.record.start) for one, other in pairwise(citations))


def backwards(text: str, folded: str, citations: list[Citation]) -> list[Citation]:
    """In a list of numbers, the day and issuer after the last belong to those before it of the same body."""
    shared = list(citations)
    for index in range(len(shared) - 2, -1, -1):
        this, following = shared[index], shared[index + 1]
        end = this.reach if this.reach <= following.record.start else this.record.end
        if this.codes[:1] != following.codes[:1]:
            continue
        if this.issuer is None and _are_signed_together(folded, this, following):
            shared[index] = replace(this, issuer=following.issuer, rules=(*this.rules, PASSIVE))
            continue
        if not _BETWEEN.fullmatch(folded, end, _begin_of(this, following)) or _begins_anew(text, end, following):
            continue
        if this.issued_on is None and this.issuer is None and this.is_of(following.issued_on):
            this = replace(this, issued_on=following.issued_on)
        if this.issuer is None and (
            shared[index].issued_on is None or _is_of_one_list(this, following) or _are_one_bodys(this, following)
        ):
            this = replace(this, issuer=following.issuer)
        if this != shared[index]:
            shared[index] = replace(this, rules=(*this.rules, "shared"))
    return shared


def _begin_of(this: Citation, following: Citation) -> int:
    """Where the second number begins, or its day if both stand behind their days."""
    if this.dated_by == following.dated_by == BETWEEN and following.dated_at is not None:
        return following.dated_at
    return following.record.start


def _begins_anew(text: str, end: int, following: Citation) -> bool:
    """Whether a line ends behind the first number and the next, which goes on no list, begins with a large letter."""
    line = _PARAGRAPH.search(text, end, following.record.start) if "\n" in text[end : following.record.start] else None
    return line is not None and line[0][-1].isupper()


def _are_signed_together(folded: str, this: Citation, following: Citation) -> bool:
    """True where the sentence closes with who signed both."""
    near = following.record.start - this.record.end < _FAR
    signed = not {PASSIVE, SIGNED}.isdisjoint(following.rules)
    return near and signed and not _ENDS.search(folded, this.record.end, following.record.start)


def _are_one_bodys(this: Citation, following: Citation) -> bool:
    """Two of one type, whose codes abbreviate the body behind the second; the party's organs share one code."""
    same = this.codes == following.codes and this.record.type == following.record.type
    return same and "TW" not in this.codes and following.issuer is not None and agrees(following.issuer, this.codes)


def _is_of_one_list(this: Citation, following: Citation) -> bool:
    """Numbers with days of their own that stand under one type or are dated in one breath have one issuer."""
    return "list" in following.record.rule or "respectively" in this.rules


def merged(records: list[DocumentRef]) -> list[DocumentRef]:
    """Each mention of one document gets what any of them says; the first that says it wins."""
    known: dict[str, dict[str, str]] = {}
    decoded = [decode(record.number, record.issuer) for record in records]
    for record, parts in zip(records, decoded, strict=True):
        values = known.setdefault(parts.key, {})
        for name in ("type", "issued_on", "issuer", "subject"):
            if getattr(record, name) is not None:
                values.setdefault(name, getattr(record, name))
    return [_filled(record, known[parts.key]) for record, parts in zip(records, decoded, strict=True)]


def _filled(record: DocumentRef, values: dict[str, str]) -> DocumentRef:
    missing = {name: value for name, value in values.items() if getattr(record, name) is None}
    filled = record.model_copy(update=missing)
    parts = decode(filled.number, filled.issuer)
    issued = filled.issued_on if filled.issued_on and filled.issued_on[:4].isdigit() else None
    return filled.model_copy(update={**vars(parts), "year": parts.year or (int(issued[:4]) if issued else None)})


def in_reach(dates: Sequence[DateMention], start: int, end: int) -> Sequence[DateMention]:
    """Those of ordered dates that begin at `start` or later and before `end`."""
    first = bisect_left(dates, start, key=lambda date: date.start)
    return dates[first : bisect_left(dates, end, key=lambda date: date.start)]
