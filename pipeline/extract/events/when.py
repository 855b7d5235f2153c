"""On which day, and at which hour, the reported activity took place."""

import re
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc

from models import DateMention, DocumentRef
from pipeline.extract import spans
from pipeline.extract.events.types import Hit
from pipeline.extract.events.zones import Sentence

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")
_OPENING = re.compile(
    r"(?:\b(?:sáng|chiều|tối|trưa|ngày|hôm nay|hôm qua|vừa qua|buổi|lúc|vào|phiên|trong|từ)\b[\s,(]*){1,4}$"
)
_HELD = re.compile(r"\b(?:sáng|chiều|tối|trưa|hôm nay|hôm qua|buổi|phiên|diễn ra|khai mạc|tổ chức|họp|trong ngày)\b")
_NOT_HELD = re.compile(
    r"\b(?:kỷ niệm|kỉ niệm|chào mừng|ngày sinh|thành lập|truyền thống|trước ngày|đến hết|hết ngày|dịp|ngày lễ"
    r"|căn cứ|ban hành)\b[^.;\n]{0,60}$"
)
_ISSUED = re.compile(r"[\s,;(]*(?:ra |ký |ban hành )?(?:ngày )?$")
_RANGE = re.compile(r"\s*(?:-|–|đến|tới|và|,)\s*(?:hết\s*)?(?:ngày\s*)?")
_CLOCK = re.compile(r"\b(?P<hour>[01]?\d|2[0-3])(?:\s?(?:giờ|h)\s?(?P<minute>[0-5]\d)?|:(?P<after>[0-5]\d))(?!\d)")
_DAYS = re.compile(r"\b(?:hai|ba|2|3|02|03) ngày\b")
_NEAR = 90


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


def dated(doc: Doc, sentences: list[Sentence], hits: list[Hit]) -> list[When]:
    """The days on which something is said to have happened, the likeliest first.

    A stamp of publication, a document's date, an anniversary and a day without a certain year are none.
    """
    mentions = spans.found(doc, spans.DATES, DateMention)
    issued = _issued(doc)
    cued = {hit.sentence.start for hit in hits}
    found = []
    for order, sentence in enumerate(sentences):
        inside = [mention for mention in mentions if sentence.start <= mention.start < sentence.end]
        for mention in inside:
            score = _score(sentence, mention, issued)
            if score is not None:
                score += (sentence.start in cued) * 2 + (sentence.zone == "lead") * 2 - min(order, 20) * 0.1
                found.append(_when(sentence, mention, inside, score))
    return sorted(found, key=lambda when: -when.score)


def _issued(doc: Doc) -> list[tuple[int, int]]:
    """Where a date right behind a document's number lies: from the number's end."""
    return [(ref.end, ref.end + 12) for ref in spans.found(doc, spans.DOCUMENTS, DocumentRef)]


def _score(sentence: Sentence, mention: DateMention, issued: list[tuple[int, int]]) -> float | None:
    if not (_DAY.fullmatch(mention.value) or _MONTH.fullmatch(mention.value)):
        return None
    at = mention.start - sentence.start
    before, after = sentence.folded[:at], sentence.folded[mention.end - sentence.start :]
    if any(end <= mention.start <= stop for end, stop in issued) or _is_stamp(sentence, before, after):
        return None
    held = _HELD.search(before[-30:]) is not None
    if (_NOT_HELD.search(before[-_NEAR:]) and not held) or _in_span(before, after):
        return None
    month = _MONTH.fullmatch(mention.value) is not None
    if month and sentence.zone == "body":
        return None
    return held * 2.0 + (_OPENING.search(before[-30:]) is not None) * 1.5 - month * 3


def _is_stamp(sentence: Sentence, before: str, after: str) -> bool:
    """True for a line with hardly any words but the date."""
    words = re.findall(r"[^\W\d_]+", before + after)
    return sentence.alone and len(words) < 6 and sentence.zone != "title"  # noqa: PLR2004


def _in_span(before: str, after: str) -> bool:
    """True inside "(20/11/1982 - 20/11/2022)"."""
    opened = before[-40:]
    return opened.rfind("(") > opened.rfind(")") and (
        re.match(r"\s*[-–*]\s*\d", after) is not None or re.search(r"\d{4}\s*[-–*]\s*$", before) is not None
    )


def last_day(when: When, days: list[When], sentences: list[Sentence]) -> str | None:
    """The last day of a range, or of an activity that the lead says took several days in a row."""
    front = (sentence.folded for sentence in sentences if sentence.zone != "body")
    if when.end or when.start is None or not any(_DAYS.search(folded) for folded in front):
        return when.end
    first = date.fromisoformat(when.start)
    later = [day.start for day in days if day.start and 0 < (date.fromisoformat(day.start) - first).days < 4]  # noqa: PLR2004
    return max(later, default=None)


def _when(sentence: Sentence, mention: DateMention, inside: list[DateMention], score: float) -> When:
    following = next((other for other in inside if other.start >= mention.end), None)
    end = None
    if following is not None and _DAY.fullmatch(following.value) and following.value > mention.value:
        gap = sentence.folded[mention.end - sentence.start : following.start - sentence.start]
        end = following.value if _RANGE.fullmatch(gap) else None
    return When(mention.value, end, _clock(sentence, mention), mention.start, score)


def _clock(sentence: Sentence, mention: DateMention) -> str | None:
    at = mention.start - sentence.start
    near = sentence.folded[max(0, at - 40) : at + len(mention.quote) + 40]
    match = _CLOCK.search(near)
    return f"{int(match['hour']):02}:{match['minute'] or match['after'] or '00'}" if match else None
