"""Who issued a document, said before its number: "ngày 2/11, Bộ X gửi văn bản số …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models import DateMention
from pipeline.extract.documents.issuers import Issuer, heads, issuer_at

_REACH = 240
_VERB = re.compile(
    r"(?<!\w)(?:ban hành|ký(?! kết)|gửi|ra|có|phát hành|hướng dẫn|chỉ đạo"
    r"|thông báo|triển khai|phê duyệt|quy định|yêu cầu|đề nghị)(?!\w)"
)
_SIGNING = re.compile(r"(?<!\w)(?:ban hành|ký(?! kết)|gửi|ra|có|phát hành|phê duyệt)(?!\w)")
_BREAK = re.compile(
    r"(?<!\w)(?:theo|căn cứ|thực hiện|tiến hành|diễn ra|công bố|trao|nghe|quán triệt"
    r"|cho biết|cho hay|khẳng định|nhấn mạnh|phát biểu|chia sẻ)(?!\w)"
)  # now another's document is cited
# "được Bộ X ban hành theo Quyết định số …": what follows is the body's own
_ENACTED_BY = re.compile(r"[ ](?:(?:đã|vừa|mới) )?(?:ban hành|phê duyệt) (?:kèm )?(?:theo|tại|bằng)(?!\w)")
_OWNED = re.compile(r"(?<!\w)của[ ]{1,2}")
_TO_NUMBER = re.compile(r"[ ,(]{0,3}(?:(?:tại|trong|theo|qua|bằng)[ ](?:[^\W\d]{1,7}[ ]){1,4})?(?:số)?[ ]?:?[ ]{0,2}")
_COMMA = re.compile(r"[ )\]]{0,3}(?:[ ](?:gửi|về|v/v)[ ][^,.;:\n]{2,80},[ ]{1,2}|,?[ ]{1,2})")
_BY_WHICH = re.compile(
    r"(?:(?<!\w)(?:tại|theo|bằng|trong|qua)[ ]|\((?:theo )?)(?:[^\W\d]{1,7}[ ]){1,5}(?:số)?[ ]?:?[ ]{0,2}$"
)
_BY_WHICH_REACH = 60
_OF_ANOTHER = re.compile(r"(?<!\w)(?:của|tại|với|cho|ở|thuộc|nay là)[ ]{1,2}$")
_DECIDES = re.compile(
    r"[ ](?:(?:đã|vừa|sẽ|cũng)[ ]){0,2}(?:quyết định|tặng|trao tặng|truy tặng|phong tặng|khen thưởng|công nhận"
    r"|phê duyệt|ban hành|yêu cầu|chỉ đạo|giao|thành lập|kiện toàn|bổ nhiệm|điều chỉnh"
    r"|phát động|cho phép|hướng dẫn)(?!\w)"
)
# "được Bộ X nêu tại Chỉ thị số …"
_TELLS = re.compile(
    r"[ ](?:(?:đã|vừa|sẽ|cũng)[ ]){0,2}(?:nêu|báo trước|thông báo|xác định|khen|quy định|nhắc|lưu ý|hẹn)(?!\w)"
)
_ACCORDING_TO_IT = re.compile(r"[.\s]{1,4}theo (?:đó|quyết định này|quyết định), ?")
_OF_A_BODY = re.compile(r"[ ]{1,2}(?:của|cuả)[ ]")
_OF_A_NUMBER = re.compile(r"[ ]{0,2}[,(]?[ ]{0,2}(?:(?:được )?(?:ký|ban hành) )?ngày[ ]{1,2}")
_BRACKET = re.compile(r"[ ]?\((?:theo |tại |ban hành kèm theo )?(?:[^\W\d]{1,7}[ ]){1,4}(?:số)?[ ]?:?[ ]{0,2}")
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
            found = issuer if _leads_to(folded, issuer, end) else found
    return Actor(found, _day_of(folded, start, found.start, dates)) if found else None


def owner_before(text: str, folded: str, start: int, end: int) -> Issuer | None:
    """The body named between type and number, or before the bracket: "công văn của Sở GDĐT (số …)"."""
    for cue in _OWNED.finditer(folded, max(start, end - _REACH), end):
        issuer = issuer_at(text, folded, cue.end(), end)
        if issuer and (_TO_NUMBER.fullmatch(folded, issuer.end, end) or _BRACKET.fullmatch(folded, issuer.end, end)):
            return issuer
    return None


def _leads_to(folded: str, issuer: Issuer, end: int) -> bool:
    """Behind an office only the verbs of signing count: a person may read out or present what others issued."""
    verb = _SIGNING if issuer.is_office else _VERB
    enacted = _ENACTED_BY.match(folded, issuer.end, end)
    begin = enacted.end() if enacted else issuer.end
    if verb.search(folded, issuer.end, end) and not _BREAK.search(folded, begin, end):
        return True
    by_which = _BY_WHICH.search(folded, max(issuer.end, end - _BY_WHICH_REACH), end)
    decides = _DECIDES.match(folded, issuer.end, end) or _TELLS.match(folded, issuer.end, end)
    return bool(by_which and decides) and not _BREAK.search(folded, issuer.end, by_which.start() if by_which else end)


def decider_after(text: str, folded: str, before: tuple[int, int], after: int, limit: int) -> Issuer | None:
    """The body that decides by the document: "Tại Quyết định số …, Chủ tịch UBND tỉnh tặng …".

    `before` is the reach of the words before the number, `after` where the citation ends.
    """
    comma = _COMMA.match(folded, after, limit)
    if not comma or not _BY_WHICH.search(folded, max(before[0], before[1] - _BY_WHICH_REACH), before[1]):
        return None
    issuer = issuer_at(text, folded, comma.end(), limit)
    return issuer if issuer and _DECIDES.match(folded, issuer.end, limit) else None


def announcer_after(text: str, folded: str, end: int) -> Issuer | None:
    """The body that the next sentence says decided: "Công bố Quyết định số …. Theo đó, Chủ tịch UBND tỉnh tặng …"."""
    begins = _ACCORDING_TO_IT.match(folded, end)
    issuer = issuer_at(text, folded, begins.end(), begins.end() + _BY_WHICH_REACH) if begins else None
    return issuer if issuer and _DECIDES.match(folded, issuer.end) else None


def _belongs_to_another(folded: str, start: int) -> bool:
    return bool(_OF_ANOTHER.search(folded, max(0, start - 10), start))


def _day_of(folded: str, start: int, actor: int, dates: Sequence[DateMention]) -> DateMention | None:
    """The day right before the actor, unless it is that of a document cited before: "số 5/CV ngày 3/9, Sở gửi …"."""
    before = [date for date in dates if start <= date.start and date.end <= actor]
    if not before or not _TO_ACTOR.fullmatch(folded, before[-1].end, actor):
        return None
    cited = folded[start - 1 : start].isalnum() and _OF_A_NUMBER.fullmatch(folded, start, before[-1].start)
    return None if cited or _OF_A_BODY.match(folded, before[-1].end, actor) else before[-1]
