"""On which day, and at which hour, the reported activity took place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models import DateMention, DocumentRef
from pipeline.extract import spans
from pipeline.extract.dates.contexts import CLOCK, PART, WEEKDAY
from pipeline.extract.doc import Doc
from pipeline.extract.events.cues import Hit
from pipeline.extract.events.index import items_in
from pipeline.extract.events.zones import Sentence

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")
_OPENING = re.compile(
    r"(?:\b(?:sáng|chiều|tối|trưa|ngày|hôm nay|hôm qua|vừa qua|buổi|lúc|vào|phiên|trong|từ)\b[\s,(]*){1,4}$"
)
_HELD = re.compile(r"\b(?:sáng|chiều|tối|trưa|hôm nay|hôm qua|buổi|phiên|diễn ra|khai mạc|tổ chức|họp|trong ngày)\b")
_NOT_HELD = re.compile(
    r"\b(?:kỷ niệm|kỉ niệm|mừng|quốc khánh|ngày sinh|thành lập|truyền thống|dịp|ngày lễ|\d{1,3} năm ngày"
    r"|tính đến|tính tới|trước ngày|chậm nhất|hạn cuối|đến hết|hết ngày)\b"
    r"(?P<gap>[^.;,)\n]{0,60})$"
    r"|\b(?:căn cứ|ban hành|luật|nghị quyết|nghị định|chỉ thị|thông tư|công văn|quyết định)\b(?P<rest>[^.;)\n]{0,60})$"
    r"|\btrước đó,? (?:vào |ngày |sáng |chiều ){0,3}$"
)
_RANGE = re.compile(
    r"\s*(?:-|–|đến|tới|và|,)\s*(?:(?:kết thúc|bế mạc) )?(?:vào )?(?:hết\s*)?"
    rf"(?:(?<=(?:đến|tới) )(?:(?:{CLOCK}|{PART}|{WEEKDAY}),?\s){{1,2}})?(?:ngày\s*)?"
)
_CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])(?:\s?(?:giờ|h|g)\s?(?P<minute>[0-5]\d(?!\d))?|:(?P<after>[0-5]\d))(?![\d\w])"
    r"(?!\s?(?:dạy|học|công|làm|thi|thực))(?P<late>(?: phút)?,? (?:chiều|tối))?"
)
_NOON = 12
_DECREED = re.compile(
    r"\b(?:(?:vừa|đã|mới) (?:ký |có |ra )?(?:ban hành|ký|quyết định)|(?:vừa|đã|mới) (?:có|ra) "
    r"|theo|tại|(?:nằm|nêu) trong|bằng(?! khen))(?= |,)"
)
# of a decision whose number is not told in full
_DECISION = re.compile(
    r"\b(?:ký|ban hành|có|ra|theo|tại|bằng|do) (?:các )?quyết định(?: khen thưởng)?(?: số \d{1,6})?,? "
    r"(?:ký )?(?:ngày )?$"
)
# what an act is founded on is not the act
_GROUNDS = re.compile(r"\b(?:căn cứ|thực hiện|theo tinh thần|triển khai thực hiện|trên cơ sở)\b")
_DAYS = re.compile(r"\b(?:hai|ba|2|3|02|03) ngày\b")
_NEAR = 90
_PARAGRAPH = 2000  # characters
_AROUND = 200  # characters
# what is written for another reason than that something was held
_OTHER_ROLES = ("published", "signed", "background", "commemorated", "deadline")
_LONGEST_RANGE = 10  # days
_LIKELIER = 2  # of the score: as much as the words of one more sign
_LONGEST_ACTIVITY = 4  # days; what comes later is another activity


@dataclass(frozen=True)
class When:
    """EDTF `date` (the first day of a range), the range's last day, `time` as HH:MM, and the place of the date."""

    date: str
    end: str | None
    time: str | None
    at: int
    score: float

    @property
    def start(self) -> str | None:
        """The day, null where only a month is known."""
        return self.date if _DAY.fullmatch(self.date) else None

    @property
    def length(self) -> int:
        """Days between the first and the last; 0 where it is one day, or not known to the day."""
        return (date.fromisoformat(self.end) - date.fromisoformat(self.start)).days if self.start and self.end else 0

    def days_after(self, other: "When") -> int:
        """Days between the other's last day and this first one; 0 where one is not known to the day."""
        if self.start is None or other.start is None:
            return 0
        return (date.fromisoformat(self.start) - date.fromisoformat(other.end or other.start)).days


def dated(doc: Doc, sentences: list[Sentence], hits: list[Hit]) -> list[When]:
    """The days on which something is said to have happened, the likeliest first.

    A stamp of publication, a document's date, an anniversary and a day without a certain year are none.
    """
    mentions = spans.found(doc, spans.DATES, DateMention)
    text = spans.text_of(doc)
    cued = {hit.sentence.start for hit in hits}
    lines = {_line(text, start) for start in cued} - {None}  # of the digests of a week each paragraph has its day
    found = []
    for order, sentence in enumerate(sentences):
        inside = items_in(mentions, sentence.start, sentence.end)
        seen: set[str] = set()
        for chain in _chains(sentence, inside):
            score = _score(sentence, chain[0], again=_day(chain[0]) in seen)
            seen.update(map(_day, chain))
            told = sentence.zone != "body" or sentence.start in cued or chain[0].role == "happened"
            if score is not None and (score > 1 or told):
                near = (sentence.start in cued) * 2 or _line(text, sentence.start) in lines
                score += near + (sentence.zone == "lead") * 2 - min(order, 20) * 0.1
                found.append(_when(sentence, chain, score))
    return _with_whole(sorted(found, key=lambda when: -when.score))


def _with_whole(found: list[When]) -> list[When]:
    """Before its day the range in which it lies, if that is told first and about as likely: "trong hai ngày 11 và 12/11
    … Chiều 12/11, tại lễ bế mạc" is one activity.
    """
    best = found[0] if found else None
    if best is None or best.end or best.start is None:
        return found
    around = (one for one in found if one.at < best.at and one.start and one.start <= best.start <= (one.end or ""))
    whole = next((one for one in around if one.length <= _LONGEST_RANGE and best.score - one.score < _LIKELIER), None)
    return [whole, *(one for one in found if one is not whole)] if whole else found


def _line(text: str, start: int) -> int | None:
    """Where the line of a sentence begins, not far back."""
    found = text.rfind("\n", max(0, start - _PARAGRAPH), start)
    return None if found < 0 and start > _PARAGRAPH else found


def _day(mention: DateMention) -> str:
    """Month and day."""
    return mention.value[-5:]


def _chains(sentence: Sentence, mentions: Sequence[DateMention]) -> list[list[DateMention]]:
    """The days of a sentence, those of one range or list together."""
    chains: list[list[DateMention]] = []
    for mention in mentions:
        last = chains[-1][-1] if chains else None
        if (
            last is not None
            and _day(last) != _day(mention)
            and (last.role == "signed") == (mention.role == "signed")
            and _RANGE.fullmatch(sentence.folded, last.end - sentence.start, mention.start - sentence.start)
        ):
            chains[-1].append(mention)
        else:
            chains.append([mention])
    return chains


def _score(sentence: Sentence, mention: DateMention, *, again: bool) -> float | None:
    if not (_DAY.fullmatch(mention.value) or _MONTH.fullmatch(mention.value)):
        return None
    at = mention.start - sentence.start
    before = sentence.folded[max(0, at - _AROUND) : at]
    held = _HELD.search(before[-30:]) is not None
    if (_is_told_for_another_reason(mention, sentence) and not again) or _is_other_day(before[-_NEAR:]):
        return None
    month = _MONTH.fullmatch(mention.value) is not None
    if sentence.zone == "body" and (month or mention.role == "planned"):
        return None
    issued = mention.role == "signed"  # the body acted by issuing: what it then held has another day
    return issued * -1.0 + held * 2.0 + (_OPENING.search(before[-30:]) is not None) * 1.5 - month * 3


def _is_told_for_another_reason(mention: DateMention, sentence: Sentence) -> bool:
    """False for the day on which a body acts by issuing, and for a past day that opens the lead.

    "Ngày 2/11, Bộ gửi văn bản số …"; "Trường A ngày 30/11 là nơi …".
    """
    opens = mention.role_reason == "past" and sentence.zone == "lead"
    return mention.role in _OTHER_ROLES and mention.role_reason != "date_before" and not opens


def _is_other_day(before: str) -> bool:
    """True behind an anniversary, a deadline or a document, unless it is said since that something was held."""
    match = _NOT_HELD.search(before)
    return match is not None and _HELD.search(match["gap"] or match["rest"] or "") is None


def issued_day(doc: Doc, sentences: list[Sentence], acts: Sequence[Hit]) -> When | None:
    """The day of the document by which the article's act was done: that the lead says was issued, or that does it."""
    refs = spans.found(doc, spans.DOCUMENTS, DocumentRef)
    headline = spans.text_of(doc)[: spans.title_end(doc)]
    printed = next((ref for ref in refs if "letterhead_date" in ref.rule), None)
    if printed and printed.issued_on and _DAY.fullmatch(printed.issued_on) and not _is_plan(printed, headline):
        return When(printed.issued_on, None, None, printed.start, 0.0)
    for ref in refs:
        if _is_announced(ref, headline) and ref.issued_on and _DAY.fullmatch(ref.issued_on):
            return When(ref.issued_on, None, None, ref.start, 0.0)
    for sentence in (item for item in sentences if item.zone == "lead"):
        said = _DECREED.search(sentence.folded)
        done = min((hit.start for hit in acts if hit.sentence.start == sentence.start), default=None)
        for ref in items_in(refs, sentence.start, sentence.end):
            at = ref.start - sentence.start
            issued = said is not None and sentence.start + said.end() <= ref.start
            issued = issued and not _GROUNDS.search(sentence.folded, max(0, at - _NEAR), at)
            does = done is not None and ref.start < done and not _GROUNDS.search(sentence.folded, 0, _NEAR)
            if (issued or does) and ref.issued_on and _DAY.fullmatch(ref.issued_on):
                return When(ref.issued_on, None, None, ref.start, 0.0)
        if done is not None and (day := _decided(doc, sentence)):
            return When(day.value, None, None, day.start, 0.0)
    return None


def _decided(doc: Doc, sentence: Sentence) -> DateMention | None:
    """The day of a decision that the sentence names without its codes: "ký Quyết định số 3127 ngày 12/9/2025"."""
    if "quyết định" not in sentence.folded or _GROUNDS.match(sentence.folded):
        return None
    for mention in items_in(spans.found(doc, spans.DATES, DateMention), sentence.start, sentence.end):
        at = mention.start - sentence.start
        if _DAY.fullmatch(mention.value) and _DECISION.search(sentence.folded, max(0, at - _NEAR), at):
            return mention
    return None


def _is_announced(ref: DocumentRef, headline: str) -> bool:
    """True for the document that a headline tells of, not for one that was carried out ("10 năm thực hiện …")."""
    at = headline.find(ref.number)
    return at >= 0 and not _GROUNDS.search(headline[:at].lower())


def _is_plan(ref: DocumentRef, headline: str) -> bool:
    """True for a document that tells what is to come: its day is not that of the act."""
    return ref.type == "Kế hoạch" or headline.lower().lstrip().startswith("kế hoạch")


def last_day(when: When, days: list[When], sentences: list[Sentence]) -> str | None:
    """The last day of a range, told here or elsewhere of the same first day, or of an activity that the lead says took
    several days in a row.
    """
    told = [day.end for day in days if day.end and day.start == when.start and day.length < _LONGEST_ACTIVITY]
    if when.end is None and told:
        return max(told)
    if when.end or when.start is None:
        return when.end
    later = [day.start for day in days if day.start and 0 < day.days_after(when) < _LONGEST_ACTIVITY]
    front = (sentence.folded for sentence in sentences if sentence.zone != "body")
    return max(later) if later and any(_DAYS.search(folded) for folded in front) else None


def _when(sentence: Sentence, chain: list[DateMention], score: float) -> When:
    days = [mention.value for mention in chain if _DAY.fullmatch(mention.value)]
    end = max(days) if days and max(days) > chain[0].value else None
    return When(chain[0].value, end, _clock(sentence, chain[0]), chain[0].start, score)


def _clock(sentence: Sentence, mention: DateMention) -> str | None:
    at = mention.start - sentence.start
    near = sentence.folded[max(0, at - 40) : at + len(mention.quote) + 40]
    match = _CLOCK.search(near)
    if match is None:
        return None
    hour = int(match["hour"])
    hour += _NOON if match["late"] and hour < _NOON else 0
    return f"{hour:02}:{match['minute'] or match['after'] or '00'}"
