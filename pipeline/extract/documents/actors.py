"""Who issued a document, said before its number: "ngày 2/11, Bộ X gửi văn bản số …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models import DateMention
from pipeline.extract.documents.issuers import Issuer, heads, issuer_at

_REACH = 240
_VERB = re.compile(
    r"(?<!\w)(?:ban hành|ký(?! kết)|gửi|ra|có|phát hành|hướng dẫn|chỉ đạo"
    r"|thông báo|công bố|triển khai|phê duyệt|quy định|yêu cầu|đề nghị)(?!\w)"
)
_BREAK = re.compile(r"(?<!\w)(?:theo|căn cứ|thực hiện|tiến hành|diễn ra)(?!\w)")  # now another's document is cited
_OWNED = re.compile(r"(?<!\w)của[ ]{1,2}")
_TO_NUMBER = re.compile(r"[ ,(]{0,3}số[ ]?:?[ ]{0,2}")
_TO_ACTOR = re.compile(r"[,\s]{1,3}(?:[^,.;:\n]{1,60},[ ])?")


@dataclass(frozen=True)
class Actor:
    """The body that acts, and the day on which it did if the text says so."""

    issuer: Issuer
    date: DateMention | None


def actor_before(text: str, folded: str, start: int, end: int, dates: Sequence[DateMention]) -> Actor | None:
    """The last body named before `end` behind which a verb of issuing leads to the number."""
    begin = max(start, end - _REACH)
    reached = begin
    found = None
    for head in heads(folded, begin, end):
        if head < reached:
            continue
        issuer = issuer_at(text, folded, head, end)
        if issuer and not _belongs_to_another(folded, head):
            reached = issuer.end
            found = issuer if _leads_to(folded, issuer.end, end) else found
    return Actor(found, _day_of(folded, start, found.start, dates)) if found else None


def owner_before(text: str, folded: str, start: int, end: int) -> Issuer | None:
    """The body named between type and number: "công văn của Sở GDĐT số …"."""
    for cue in _OWNED.finditer(folded, max(start, end - _REACH), end):
        issuer = issuer_at(text, folded, cue.end(), end)
        if issuer and _TO_NUMBER.fullmatch(folded, issuer.end, end):
            return issuer
    return None


def _leads_to(folded: str, start: int, end: int) -> bool:
    return bool(_VERB.search(folded, start, end)) and not _BREAK.search(folded, start, end)


def _belongs_to_another(folded: str, start: int) -> bool:
    return bool(re.search(r"(?:của|tại|với|cho|ở)[ ]{1,2}$", folded[max(0, start - 8) : start]))


def _day_of(folded: str, start: int, actor: int, dates: Sequence[DateMention]) -> DateMention | None:
    before = [date for date in dates if start <= date.start and date.end <= actor]
    return before[-1] if before and _TO_ACTOR.fullmatch(folded, before[-1].end, actor) else None
