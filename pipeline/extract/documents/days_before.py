"""The day of issue between a document's type and its number: "Công văn ngày 27/9/2021, số 3064/SGDĐT-VP"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from models import DateMention, DocumentRef
from pipeline.extract.documents.issuers import issuer_at
from pipeline.extract.documents.types import ends_with_type

_TO_NUMBER = re.compile(r"[ ]{0,2}[,(]?[ ]{0,2}(?:có |mang )?số[ ]?:?[ ]{0,2}")
_OF = re.compile(r"[ ]{1,2}(?:của|cuả)[ ]{1,2}")
_TO_DAY = re.compile(r"[ ]{0,2}[,(]?[ ]{0,2}(?:(?:được |đã )?(?:ban hành|ký|đề) )?(?:vào )?(?:ngày[ ]{1,2})?$")
_TO_DAY_REACH = 30
# from a number to the day of the next one: "… số 12/KH-SGDĐT, ngày 6/9/2022 số 13/KH-SGDĐT"
_NEXT = re.compile(r"(?:[ ]?[,;]|(?= (?:và|cùng|&)))[\s\-+•]{0,4}(?:(?:và|cùng|&)[ ]{1,2})?(?:(?:vào )?ngày[ ]{1,2})?")
_REACH = 160  # characters from a type to its number
_DAY = len("2021-09-27")


def day_between(text: str, folded: str, span: tuple[int, int], dates: Sequence[DateMention]) -> DateMention | None:
    """The last day in `span`, which ends at the number, if only the issuer stands on either side of it."""
    start, end = max(span[0], span[1] - _REACH), span[1]
    before = [one for one in dates if start <= one.start and one.end < end and len(one.value) == _DAY]
    if not before or not _leads_to_number(text, folded, before[-1].end, end):
        return None
    cue = _TO_DAY.search(folded, max(start, before[-1].start - _TO_DAY_REACH), before[-1].start)
    return before[-1] if cue and _is_of_type(text, folded, start, cue.start()) else None


def days_in_rows(
    folded: str, numbers: Sequence[DocumentRef], dates: Sequence[DateMention]
) -> Mapping[int, DateMention]:
    """By where a number begins its day, in lists of numbers each of which stands right behind its own."""
    found: dict[int, DateMention] = {}
    for (one, day), (other, following) in pairwise(_days_right_before(folded, numbers, dates)):
        if day and following and _NEXT.fullmatch(folded, one.end, following.start):
            found.update({one.start: day, other.start: following})
    return found


def _days_right_before(
    folded: str, numbers: Sequence[DocumentRef], dates: Sequence[DateMention]
) -> Iterator[tuple[DocumentRef, DateMention | None]]:
    for number in numbers:
        at = bisect_right(dates, number.start, key=lambda date: date.start) - 1
        day = dates[at] if at >= 0 and len(dates[at].value) == _DAY and dates[at].end < number.start else None
        yield number, day if day and _TO_NUMBER.fullmatch(folded, day.end, number.start) else None


def _leads_to_number(text: str, folded: str, start: int, end: int) -> bool:
    return _TO_NUMBER.fullmatch(folded, _past_issuer(text, folded, start, end), end) is not None


def _is_of_type(text: str, folded: str, start: int, end: int) -> bool:
    """Whether a type ends at `end`, or the name of the body that follows its "của"."""
    if ends_with_type(text, folded, start, end):
        return True
    cues = _OF.finditer(folded, start, end)
    return any(
        _past_issuer(text, folded, cue.start(), end) == end and ends_with_type(text, folded, start, cue.start())
        for cue in cues
    )


def _past_issuer(text: str, folded: str, start: int, end: int) -> int:
    """Where "của X" ends that begins at `start`; `start` itself if none does."""
    cue = _OF.match(folded, start, end)
    issuer = issuer_at(text, folded, cue.end(), end) if cue else None
    return issuer.end if issuer else start
