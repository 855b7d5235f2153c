"""The parts of an article by what they weigh: headline, lead, body.

The sentence that announces a meeting and the items of its agenda lead wherever they stand.
"""

import re
from dataclasses import dataclass

from gazetteers.events import Zone
from gazetteers.patterns import begun_by
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.folded import folded_of

_DAY = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}|\bngày \d|\bsáng nay\b")
_ON_DAY = re.compile(
    begun_by("sáng", "chiều", "tối", "ngày") + r"(?:[\s,(]{1,3}(?:ngày )?\d{1,2}\b| nay\b(?<!tối nay)(?<!ngày nay))"
)
_HELD = re.compile(r"\b(?:tổ chức|diễn ra|khai mạc|tiến hành|được mở|họp)\b")
_GATHERING = re.compile(begun_by("hội nghị", "đại hội", "buổi", "lễ", "họp") + r"\b")
_AGENDA = re.compile(
    r"\b(?:hội nghị|đại hội|buổi|lễ|họp)\b[^:]{0,120}\b(?:nội dung|thông qua|vấn đề|chương trình|tiến hành|phần|gồm)\b"
    r"|\b(?:nội dung|chương trình)\b[^:]{0,40}\b(?:hội nghị|đại hội|buổi|lễ|họp)\b"
)
_PROPOSES = re.compile(r"\b(?:đề nghị|đề xuất|suy tôn|bình xét|bình chọn|xét duyệt|xét chọn|trình)\b")
_GIVEN = re.compile(r"\bđược (?:ghi nhận|công nhận|tặng|trao|khen)\b")
_ITEM = re.compile(r"\s*(?:[-+*•–—]|\d{1,2}\s?[.)/]|[a-zđ]\s?[.)])")
_ITEMS = 12  # sentences of a list, with their marks
_BACKGROUND = re.compile(r"\b(?:trước đó|trước đây|năm trước|sẽ|dự kiến)\b")
_PICTURE = ("ảnh:", "ảnh minh họa", "ảnh :", "(ảnh", "hình ", "h1 ", "h2 ")
# a caption that names the article's own meeting
_SCENE = re.compile(r"(?:quang cảnh|toàn cảnh|khung cảnh)\s(?:của\s)?(?:buổi\s)?(?:hội nghị|đại hội|buổi lễ|lễ)\s\w")
_CREDIT = re.compile(begun_by("ảnh") + r"(?: minh họa)?\s?:")
_CREDITED = 40  # characters at the end of a caption that name its photographer
_STAMP = ("ngày đăng", "đăng ngày", "ngày gửi", "cập nhật", "lượt xem", "số lượt xem", "thứ hai,", "tác giả")
_LEAD = 3  # sentences
_SHORT = 9  # words; a shorter line is a stamp, a caption, a name
_FULL = re.compile(rf"\W*+(?:\w++\W++){{{_SHORT - 1}}}\w")


@dataclass(slots=True)
class Sentence:
    """A sentence at `text[start:end]`, folded, and the part of the article that it lies in.

    `listed` is true for an item of a meeting's agenda, `proposed` for one of what is proposed, told by the line that
    introduces the list.
    """

    start: int
    end: int
    folded: str
    zone: Zone
    listed: bool = False
    proposed: bool = False


def read(doc: Doc) -> list[Sentence]:
    """The sentences in order. The lead is the first full sentences behind the headline and what repeats it."""
    folded, title = folded_of(doc), spans.title_end(doc)
    headline = folded[:title].strip()
    found: list[Sentence] = []
    lead = 0
    for start, end in spans.sentences(doc):
        sentence = folded[start:end]
        if start < title or sentence.strip() == headline:
            found.append(Sentence(start, end, sentence, "title"))
            continue
        long = lead < _LEAD and _FULL.match(sentence) is not None
        full = long and not _is_caption(folded, start, end) and not sentence.lstrip(" (").startswith(_STAMP)
        lead += full
        leads = full or _SCENE.match(sentence) is not None
        found.append(Sentence(start, end, sentence, "lead" if leads else "body"))
    return _with_proposals(_with_agenda(_with_announcement(found, folded), folded), folded)


def _with_agenda(sentences: list[Sentence], folded: str) -> list[Sentence]:
    """The items of a list that a meeting is said to have had on its agenda lead, too."""
    left, marked = 0, False
    for item in sentences:
        mark = _ITEM.match(item.folded)
        if left and (mark or marked or _is_line(folded, item.start, item.end)):
            item.zone, item.listed = "lead", True
        left = _ITEMS if _introduces_agenda(item.folded) else max(left - 1, 0)
        marked = mark is not None and mark.end() == len(item.folded)
    return sentences


def _with_proposals(sentences: list[Sentence], folded: str) -> list[Sentence]:
    """The items of a list of what a meeting or a council proposes."""
    left = 0
    for item in sentences:
        if left and (_ITEM.match(item.folded) or _is_line(folded, item.start, item.end)):
            item.proposed = True
        left = _ITEMS if _introduces_proposals(item.folded) else max(left - 1, 0)
    return sentences


def _introduces_proposals(folded: str) -> bool:
    return folded.endswith(":") and _PROPOSES.search(folded) is not None and not _GIVEN.search(folded)


def _introduces_agenda(folded: str) -> bool:
    """True for a line that says what a meeting was about, and goes on in a list."""
    return folded.endswith(":") and _AGENDA.search(folded) is not None and not _BACKGROUND.search(folded)


def _with_announcement(sentences: list[Sentence], folded: str) -> list[Sentence]:
    """Where headline and lead give no day, the first sentence of the body that tells of a dated meeting leads, too."""
    for item in sentences:
        if not (_ON_DAY.search(item.folded) and _GATHERING.search(item.folded)):
            continue
        if item.zone != "body":
            return sentences
        background = _BACKGROUND.search(item.folded) or _is_credited(folded, item.start, item.end)
        if _HELD.search(item.folded) and not background:
            item.zone = "lead"
            return sentences
    return sentences


def _is_credited(folded: str, start: int, end: int) -> bool:
    """True where the sentence, or what follows it in its line, names a photographer."""
    stop = folded.find("\n", end, end + _CREDITED)
    return _CREDIT.search(folded, max(start, end - _CREDITED), max(stop, end)) is not None


def _is_line(folded: str, start: int, end: int) -> bool:
    line = folded.rfind("\n", max(0, start - 40), start)
    return not folded[max(line, 0) : start].strip() and folded[end : end + 8].lstrip(" \t")[:1] in ("\n", "")


def _is_caption(folded: str, start: int, end: int) -> bool:
    """True for a line that ends as no sentence does, if it gives no day, and for one that names its picture."""
    if folded.startswith(_PICTURE, start) or _is_credited(folded, start, end):
        return True
    ends = folded[start:end].rstrip(" )”\"'|")[-1:]
    return (
        _is_line(folded, start, end)
        and ends not in (".", "!", "?", "…", ":", ";", ",")
        and not _DAY.search(folded, start, end)
    )
