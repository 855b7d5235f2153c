"""Sentences that tell of a year or a rule in passing, so that the acts in them are not those of the meeting.

What a report read at a meeting says was done in its year; what rules lay down is done every year; and a line that
begins with a year is one of a history.
"""

import re

from models.event import EventType
from pipeline.extract.events.zones import Sentence

_REPORT = re.compile(
    r"\bbáo cáo(?: [^\W\d]\w*+){0,6}? (?:cho thấy|nêu|ghi nhận|khẳng định)\b|\bbáo cáo\s?:|\A\W{0,4}theo báo cáo\b"
)
_RULES = re.compile(r"\A\W{0,4}theo quy (?:chế|định)\b")
_YEAR = re.compile(
    r"\A\W{0,4}(?:năm (?:học )?(?:20\d\d|19\d\d|trước|ngoái)|(?:kết quả )?cuối năm(?: học)?\s?,|kết thúc năm học\b)"
)
_THEN = re.compile(r"\b(?:sau đó|tiếp đó|tiếp theo|cuối buổi|cuối hội nghị|tại hội nghị|dịp này|cũng tại)\b")
_REPORTED: frozenset[EventType] = frozenset(
    {"pledge_signing", "award", "campaign_launch", "contest", "training", "evaluation"}
)
_RULED: frozenset[EventType] = _REPORTED | {"interim_review", "final_review", "briefing"}


def in_passing(sentence: Sentence, kinds: frozenset[str]) -> frozenset[EventType]:
    """The types whose acts this sentence tells in passing; `kinds` are those of its terms."""
    if sentence.zone == "title":
        return frozenset()
    if _RULES.match(sentence.folded):
        return _RULED
    if "báo cáo" in sentence.folded and (told := _REPORT.search(sentence.folded)):
        return frozenset() if _THEN.search(sentence.folded, told.end()) else _REPORTED
    led = sentence.zone == "body" and "HERE" not in kinds and _YEAR.match(sentence.folded)
    return frozenset({"award"}) if led else frozenset()
