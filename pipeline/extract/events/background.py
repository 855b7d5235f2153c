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
_YEAR = re.compile(r"\A\W{0,4}(?:năm (?:học )?(?:20\d\d|19\d\d)|(?:kết quả )?cuối năm(?: học)?\s?,|kết thúc năm học\b)")
# "Năm học trước, cụm đã bình xét …", "Tháng 10/2022, các trường đã ký …", "Dịp 20/11 vừa qua, …"
_BEFORE = re.compile(
    r"\A\W{0,4}(?:(?:trong )?năm (?:học )?(?:trước|ngoái)|(?:vào |từ |hồi )?tháng \d{1,2}[/ ](?:năm )?20\d\d"
    r"|(?:nhân )?dịp [^,.;:]{1,40} vừa qua|(?:trong )?đợt thi đua chào mừng [^,.;:]{1,40},"
    r"|(?:trong )?học kỳ (?:i|1)\s?,)"
)
_MEETING_TO_COME = re.compile(
    r"\A\W{0,4}(?:hội nghị|buổi|lễ|cuộc họp|họp|đại hội) [^,.;:]{1,60}? (?:sẽ|dự kiến)(?: sẽ| được)?"
    r" (?:diễn ra|tổ chức|tiến hành|vào|được)\b"
)
# with what those of them begin that are sought at a sentence's begin
_OPENS = re.compile(r"\W{0,4}(?:theo|hội|buổi|lễ|cuộc|họp|đại|trong|năm|vào|từ|hồi|tháng|nhân|dịp|đợt|học|kết|cuối)\b")
_THEN = re.compile(r"\b(?:sau đó|tiếp đó|tiếp theo|cuối buổi|cuối hội nghị|tại hội nghị|dịp này|cũng tại)\b")
_REPORTED: frozenset[EventType] = frozenset(
    {"pledge_signing", "award", "campaign_launch", "contest", "training", "evaluation"}
)
_ALL: frozenset[EventType] = _REPORTED | {"interim_review", "final_review", "briefing", "congress", "other"}


def in_passing(sentence: Sentence, kinds: frozenset[str]) -> frozenset[EventType]:
    """The types whose acts this sentence tells in passing; `kinds` are those of its terms."""
    if sentence.zone == "title":
        return frozenset()
    folded = sentence.folded
    opens = _OPENS.match(folded) is not None
    if opens and (_RULES.match(folded) or _MEETING_TO_COME.match(folded)):
        return _ALL
    if "báo cáo" in folded and (told := _REPORT.search(folded)):
        return frozenset() if _THEN.search(folded, told.end()) else _REPORTED
    if not opens or sentence.zone != "body" or "HERE" in kinds:
        return frozenset()
    return _REPORTED if _BEFORE.match(folded) else frozenset({"award"}) if _YEAR.match(folded) else frozenset()
