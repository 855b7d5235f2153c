"""What the text around a document's number says of it: day of issue, issuer, subject.

The order of an official citation is type, number, day, issuer, subject; each may be missing, the issuer may follow the
subject ("… về việc X của UBND tỉnh") or act before the number ("ngày 2/11, Bộ X ban hành văn bản số …"). A far issuer
counts only if its name fits the number's codes. One day or issuer may close a list of numbers of the same body.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gazetteers.folding import fold
from models import DateMention, DocumentRef
from pipeline.extract.documents import letterhead
from pipeline.extract.documents.actors import actor_before, announcer_after, decider_after, owner_before
from pipeline.extract.documents.citation import Citation, tidy
from pipeline.extract.documents.days_before import day_between, days_in_rows
from pipeline.extract.documents.issuers import Issuer, agrees, issuer_at, joint_at, signs
from pipeline.extract.documents.numbers import body_codes
from pipeline.extract.documents.sharing import BETWEEN, PASSIVE, SIGNED, backwards, in_reach, merged, respectively
from pipeline.extract.documents.subjects import subject_at

_ISSUE = (
    r"(?:(?:(?:đã|vừa|mới)[ ])?(?:được[ ])?(?:\w{1,8}[ ](?:ngành|bên|đơn vị|cơ quan)[ ])?(?:cùng[ ]|chung[ ])?"
    r"(?:ban hành|ký ban hành|ký|phát hành|đề|ra|gửi(?:[ ](?!ngày|hôm)\w{1,8}){0,6})[ ])?"
)
# "Hội nghị lần thứ Tám Ban Chấp hành Trung ương": the body issued it at that meeting
_MEETING = r"(?:hội nghị (?:lần thứ \w{1,8}(?: \(?\w{1,8}\)?)?|trung ương \w{1,4})?[ ,]{0,2}(?:của )?(?=ban |bch ))?"
_TO_DATE = re.compile(
    rf"[\s,(\[\-]{{0,4}}{_ISSUE}(?:v[àa]o[ ])?(?:\(?khóa \w{{1,6}}\)?[ ,]{{1,2}})?"
    r"(?:(?:cùng )?ngày|tháng|hôm)?[\s,:]{0,3}"
)
_TO_ISSUER = re.compile(
    rf"[\s,)\]]{{0,4}}{_ISSUE}(?:(?:của|cuả|do|bởi|từ|giữa)[ ]{{1,2}}{_MEETING}|(?=hội nghị ){_MEETING})"
)
_BESIDE = re.compile(r"[ ]{1,2}(?=[^\W\d])")
_SLIP = re.compile(r"[\s,)]{0,3}(?:và|[-–])[ ]{1,2}")
_BY = re.compile(r"[\s,)]{1,4}(?:(?:(?:đã|vừa|mới) )?được|mà|vừa|mới)[ ]{1,2}")
_SIGNED = re.compile(r"[ ](?:\([^()\n]{1,30}\) )?(?:(?:đã|vừa|mới) )?(?:ký|ban hành|phê duyệt)(?!\w)")
_SIGNER = re.compile(r"(?:[ )]?,[ ]{1,2}|[ ]{0,2}\()(?:(?:được|do|mà) )?(?=[^\W\d_])")
_ISSUED_ON = re.compile(r"(?<!\w)(?:ban hành|ký|phát hành)(?!\w)")
_JOINT = re.compile(r"liên tịch|liên ngành|phối hợp|/[a-z]{2,4}(?:lt|ln|ph)-")
_CLOSES = re.compile(r"[ ]{0,2}(?:[.;)\n]|(?:về|v/v)[ ])")
_FAR = re.compile(r"(?<=[\s\d])(?:của|cuả|do)[ ]{1,2}")
_FAR_PASSIVE = re.compile(r"(?<=[\s\d])(?:được|mà)[ ]{1,2}")
_GOES_ON = re.compile(r"[ ]?,")
_ISSUED_DAY = re.compile(r",[ ](?:được )?(?:ban hành|ký|ký ban hành)[ ](?:vào )?(?:ngày )?$")
_OWN = re.compile(r"[ ]?,[ ]{1,2}(?:của|cuả|về việc|về|v/v)[ ]")  # it is still the document that is told of
_BROKEN = 4  # lines to which a sentence may be broken on each side
_ENDS = ".;:!?…"
_NEXT = 8  # characters between an owner and the number that it is beside: ", số: "


def complete(
    text: str,
    folded: str,
    sentences: Sequence[tuple[int, int]],
    numbers: Sequence[DocumentRef],
    dates: Sequence[DateMention],
) -> tuple[list[DocumentRef], dict[int, str]]:
    """Every numbered document with its details, in the order of `numbers`; a repeated number shares them.

    And where the dates begin that are days of issue, each with the rule that found it.
    """
    ends = [*(number.start for number in numbers[1:]), len(text)]
    begins = [0, *(number.end for number in numbers[:-1])]
    rows, citations = days_in_rows(folded, numbers, dates), []
    for number, begin, end in zip(numbers, begins, ends, strict=True):
        first, last = _sentence(text, sentences, number.start)
        scope = _scope(text, folded, (max(first, begin), max(number.end, min(last, end))), dates)
        citations.append(_read(scope, number, rows.get(number.start)))
    shared = backwards(text, folded, respectively(folded, citations, dates))
    signed = {one.dated_at: one.dated_by for one in shared if one.dated_at is not None}
    return merged([citation.finished() for citation in shared]), signed


def _scope(text: str, folded: str, span: tuple[int, int], dates: Sequence[DateMention]) -> "_Scope":
    below = span[1] + letterhead.REACH_BELOW
    return _Scope(text, folded, *span, in_reach(dates, span[0], below))


@dataclass(frozen=True)
class _Scope:
    """The part of the text in which a number's details may lie: its sentence, between its neighbours."""

    text: str
    folded: str
    start: int
    end: int
    dates: Sequence[DateMention]


def _sentence(text: str, sentences: Sequence[tuple[int, int]], offset: int) -> tuple[int, int]:
    """The sentence around `offset`; lines broken inside a sentence, as copied pages have them, are one."""
    index = bisect_right(sentences, offset, key=lambda sentence: sentence[0]) - 1
    if index < 0 or offset >= sentences[index][1]:
        return offset, offset
    first, last = index, index
    while last + 1 < len(sentences) and last - index < _BROKEN and _goes_on(text, sentences[last], sentences[last + 1]):
        last += 1
    while first > 0 and index - first < _BROKEN and _goes_on(text, sentences[first - 1], sentences[first]):
        first -= 1
    return sentences[first][0], sentences[last][1]


def _goes_on(text: str, this: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether only a single line feed parts a sentence without its full stop from one that begins in small letters."""
    between = text[this[1] : following[0]]
    return between.strip(" ") == "\n" and text[following[0]].islower() and text[this[1] - 1] not in _ENDS


def _read(scope: _Scope, number: DocumentRef, day: DateMention | None) -> Citation:
    citation = Citation(number, body_codes(number.number), number.end)
    if letterhead.is_letterhead(scope.folded, number.start):
        return _from_letterhead(scope, citation)
    day = day or day_between(scope.text, scope.folded, (scope.start, number.start), scope.dates)
    citation = citation.with_date(day, BETWEEN) if day else _date_after(scope, citation)
    citation = _issuer_after(scope, citation)
    if citation.issued_on is None:
        citation = _date_after(scope, citation)
    citation = _subject(scope, citation)
    if citation.issuer is None:
        citation = _far_issuer(scope, citation)
    if citation.issued_on is None:
        citation = _far_date(scope, citation)
    return _from_actor(scope, citation)


def _from_letterhead(scope: _Scope, citation: Citation) -> Citation:
    issuer = letterhead.issuer(scope.text, scope.folded, citation.record.start, citation.codes)
    date = letterhead.date(scope.folded, citation.record.end, scope.dates)
    if issuer:
        citation = citation.with_issuer(issuer, "letterhead_issuer", reach=False)
    return citation.with_date(date, "letterhead_date") if date else citation


def _date_after(scope: _Scope, citation: Citation) -> Citation:
    date = next((date for date in scope.dates if citation.reach <= date.start < scope.end), None)
    if date is None or not _TO_DATE.fullmatch(scope.folded, citation.reach, date.start):
        return citation
    between = scope.folded[citation.reach : date.start]
    if "," in between and not _ISSUED_ON.search(between) and _is_of_an_act(scope, citation, date.end):
        return citation  # "theo Kế hoạch số …, ngày 12/10, trường tổ chức": the day of what was done
    return citation.with_date(date, "date_after")


def _is_of_an_act(scope: _Scope, citation: Citation, end: int) -> bool:
    """True behind the day of what was done: a comma follows it, or who did it and did not issue the document."""
    if _GOES_ON.match(scope.folded, end):
        return _OWN.match(scope.folded, end) is None
    beside = _BESIDE.match(scope.folded, end, scope.end)
    actor = issuer_at(scope.text, scope.folded, beside.end(), scope.end) if beside else None
    return actor is not None and not agrees(actor.name, citation.codes)


def _issuer_after(scope: _Scope, citation: Citation) -> Citation:
    cue = _TO_ISSUER.match(scope.folded, citation.reach, scope.end)
    issuer = issuer_at(scope.text, scope.folded, cue.end(), scope.end) if cue else None
    if issuer and not _only_signs(scope, citation, issuer):
        return citation.with_issuer(_with_partners(scope, citation, issuer), "issuer_after")
    passive = _BY.match(scope.folded, citation.reach, scope.end)
    issuer = issuer_at(scope.text, scope.folded, passive.end(), scope.end) if passive else None
    if issuer and _SIGNED.match(scope.folded, issuer.end, scope.end):
        return citation.with_issuer(issuer, SIGNED)
    signer = _SIGNER.match(scope.folded, citation.reach, scope.end)
    issuer = issuer_at(scope.text, scope.folded, signer.end(), scope.end) if signer else None
    signed = issuer is not None and _SIGNED.match(scope.folded, issuer.end, scope.end)
    if issuer and signed and agrees(issuer.name, citation.codes) and not _is_deputy(issuer):
        return citation.with_issuer(issuer, SIGNED)
    beside = _BESIDE.match(scope.folded, citation.reach, scope.end)
    issuer = issuer_at(scope.text, scope.folded, beside.end(), scope.end) if beside else None
    if issuer and agrees(issuer.name, citation.codes):
        return citation.with_issuer(issuer, "issuer_beside")
    slip = _SLIP.match(scope.folded, citation.reach, scope.end)
    issuer = issuer_at(scope.text, scope.folded, slip.end(), scope.end) if slip and citation.issued_on else None
    if issuer and agrees(issuer.name, citation.codes):
        return citation.with_issuer(issuer, "issuer_slip")
    return citation


def _only_signs(scope: _Scope, citation: Citation, issuer: Issuer) -> bool:
    """True for the deputy of "Sở A ban hành Công văn số … do Phó Giám đốc Sở ký": the body is named, and issued it."""
    signed = scope.folded.endswith(("do ", "bởi "), 0, issuer.start) and _is_deputy(issuer)
    if not signed or not _SIGNED.match(scope.folded, issuer.end, scope.end):
        return False
    actor = actor_before(scope.text, scope.folded, scope.start, citation.record.start, scope.dates)
    return actor is not None and signs(actor.issuer.name, citation.codes)


def _with_partners(scope: _Scope, citation: Citation, first: Issuer) -> Issuer:
    """The issuer with those who issued it too: by the codes of the number, the form, or what follows the last."""
    rest = joint_at(scope.text, scope.folded, first.end, scope.end)
    if rest is None or first.end - first.start != len(first.name):
        return first
    others = tuple(code for code in citation.codes if not agrees(first.name, (code,)))
    is_joint = agrees(rest.name, others) or bool(_JOINT.search(fold(citation.record.type or citation.record.number)))
    is_pair = scope.folded[first.end : rest.start].strip() == "và"
    if not (is_joint or (is_pair and _CLOSES.match(scope.folded, rest.end, scope.end + 1))):
        return first
    return Issuer(first.start, rest.end, scope.text[first.start : rest.end])


def _subject(scope: _Scope, citation: Citation) -> Citation:
    subject = subject_at(scope.text, scope.folded, citation.reach, scope.end)
    return replace(citation, subject=tidy(subject), rules=(*citation.rules, "subject")) if subject else citation


def _far_issuer(scope: _Scope, citation: Citation) -> Citation:
    for cue in _FAR.finditer(scope.folded, citation.reach, scope.end):
        issuer = issuer_at(scope.text, scope.folded, cue.end(), scope.end)
        if issuer and agrees(issuer.name, citation.codes) and not _only_signs(scope, citation, issuer):
            return _dated_before(scope, citation, cue.start()).with_issuer(issuer, "issuer_far", reach=False)
    for cue in _FAR_PASSIVE.finditer(scope.folded, citation.reach, scope.end):
        issuer = issuer_at(scope.text, scope.folded, cue.end(), scope.end)
        signed = issuer is not None and _SIGNED.match(scope.folded, issuer.end, scope.end)
        if issuer and signed and agrees(issuer.name, citation.codes) and not _is_deputy(issuer):
            return citation.with_issuer(issuer, PASSIVE, reach=False)
    return citation


def _far_date(scope: _Scope, citation: Citation) -> Citation:
    """The day behind the subject of which the text says that it is that of issue: "…, ban hành ngày 5/9"."""
    for day in scope.dates:
        if citation.reach <= day.start < scope.end and _ISSUED_DAY.search(scope.folded, citation.reach, day.start):
            return citation.with_date(day, "date_after")
    return citation


def _dated_before(scope: _Scope, citation: Citation, owner: int) -> Citation:
    """With the day right before the issuer: "Công văn số … về việc … ngày 5/9 của Sở"."""
    day = next((one for one in scope.dates if one.end <= owner <= one.end + 1 and one.start >= citation.reach), None)
    return citation if day is None or citation.issued_on is not None else citation.with_date(day, "date_after")


def _is_deputy(issuer: Issuer) -> bool:
    """Who signs for the head of a body, whose the document is."""
    return fold(issuer.name).startswith("phó ")


def _from_actor(scope: _Scope, citation: Citation) -> Citation:
    owner = owner_before(scope.text, scope.folded, scope.start, citation.record.start)
    if (
        citation.issuer is None
        and owner
        and (owner.end + _NEXT >= citation.record.start or agrees(owner.name, citation.codes))
    ):
        citation = citation.with_issuer(owner, "owner", reach=False)
    decider = decider_after(scope.text, scope.folded, (scope.start, citation.record.start), citation.reach, scope.end)
    if citation.issuer is None and decider and agrees(decider.name, citation.codes):
        citation = citation.with_issuer(decider, "decider", reach=False)
    announcer = announcer_after(scope.text, scope.folded, scope.end) if citation.issuer is None else None
    if announcer and agrees(announcer.name, citation.codes):
        citation = citation.with_issuer(announcer, "decider", reach=False)
    actor = actor_before(scope.text, scope.folded, scope.start, citation.record.start, scope.dates)
    if actor is None or not signs(actor.issuer.name, citation.codes):
        return citation
    if citation.issuer is None:
        citation = citation.with_issuer(actor.issuer, "actor", reach=False)
    if citation.issued_on is None and actor.date and citation.is_of(actor.date.value):
        citation = citation.with_date(actor.date, "date_before")
    return citation
