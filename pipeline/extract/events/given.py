"""Distinctions that are handed over on the stage of the reported meeting, told in the body of the article."""

import re
from functools import cache

from gazetteers.events import EventCue
from pipeline.extract.events.zones import Sentence

_STAGE = re.compile(
    r"\b(?:dịp này|tại (?:hội nghị|buổi|lễ|đại hội|chương trình|hội thi|hội thao)|thừa ủy quyền|thừa lệnh"
    r"|hội nghị (?:đã|cũng)|kết thúc (?:hội nghị|buổi|chương trình)|cuối (?:hội nghị|buổi|chương trình))\b"
)
_GIVEN = re.compile(
    r"\b(?:trao|tặng|nhận|phong tặng|công bố)\b[^.:\n]{0,60}?"
    r"\b(?:bằng khen|giấy khen|cờ thi đua|cờ đơn vị|huân chương|kỷ niệm chương|chiến sĩ thi đua)\b"
)
_PROPOSED = re.compile(
    r"\b(?:đề nghị|đề xuất|biểu quyết|bỏ phiếu|suy tôn|bình chọn|bình xét|hiệp y|dự kiến|hồ sơ|sẽ"
    r"|trình (?:chủ tịch|thủ tướng|bộ|ubnd|ủy ban|cấp|hội đồng|sở|giám đốc))\b"
)
_EARLIER = re.compile(r"\b(?:trước đó|nhiều năm|những năm|các năm|từng|trong năm học|năm học qua|năm qua)\b")


@cache
def cue() -> EventCue:
    """The cue that a hit of `given_at` carries."""
    row = {"type": "award", "words": "tặng … bằng khen", "zone": "body", "certain": "yes", "unless": None}
    return EventCue.model_validate(row)


def given_at(sentence: Sentence) -> int | None:
    """Where the sentence says that distinctions are given at this meeting; null where they are proposed or past."""
    stage = _STAGE.search(sentence.folded)
    given = _GIVEN.search(sentence.folded, stage.end()) if stage else None
    if given is None or is_proposed(sentence, given.start()) or _EARLIER.search(sentence.folded, 0, given.start()):
        return None
    return given.start()


def is_proposed(sentence: Sentence, at: int) -> bool:
    """True where what stands before says that distinctions are only proposed, voted on or planned."""
    return _PROPOSED.search(sentence.folded, 0, at) is not None
