"""The parts of an article by what they weigh: headline, lead, body."""

import re
from typing import NamedTuple

from spacy.tokens import Doc

from gazetteers.events import Zone
from pipeline.extract import spans
from pipeline.extract.folded import folded_of

_WORD = re.compile(r"\w+")
_DAY = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}|\bngày \d|\bsáng nay\b")
_HELD = re.compile(r"\b(?:tổ chức|diễn ra|khai mạc|tiến hành|được mở|họp)\b")
_GATHERING = re.compile(r"\b(?:hội nghị|đại hội|buổi|lễ|họp)\b")
_BACKGROUND = re.compile(r"\b(?:trước đó|trước đây|năm trước|sẽ|dự kiến)\b")
_PICTURE = ("ảnh:", "ảnh minh họa", "ảnh :", "(ảnh", "hình ", "h1 ", "h2 ")
_LEAD = 3  # sentences
_SHORT = 9  # words; a shorter line is a stamp, a caption, a name


class Sentence(NamedTuple):
    """A sentence at `text[start:end]`, folded, and the part of the article that it lies in."""

    start: int
    end: int
    folded: str
    zone: Zone


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
        full = lead < _LEAD and len(_WORD.findall(sentence)) >= _SHORT and not _is_caption(folded, start, end)
        lead += full
        found.append(Sentence(start, end, sentence, "lead" if full else "body"))
    return found if any(item.zone != "body" and _announces(item) for item in found) else _with_announcement(found)


def _with_announcement(sentences: list[Sentence]) -> list[Sentence]:
    """Where headline and lead give no day: the first sentence of the body that tells on which one was met leads, too."""
    at = next((index for index, item in enumerate(sentences) if _announces(item)), None)
    if at is not None:
        sentences[at] = sentences[at]._replace(zone="lead")
    return sentences


def _announces(sentence: Sentence) -> bool:
    """True for a sentence that says that a meeting was held, and when."""
    folded = sentence.folded
    told = _HELD.search(folded) and _GATHERING.search(folded) and _DAY.search(folded)
    return bool(told) and not _BACKGROUND.search(folded)


def _is_line(folded: str, start: int, end: int) -> bool:
    line = folded.rfind("\n", max(0, start - 40), start)
    return not folded[max(line, 0) : start].strip() and folded[end : end + 8].lstrip(" \t")[:1] in ("\n", "")


def _is_caption(folded: str, start: int, end: int) -> bool:
    """True for a line that ends as no sentence does, if it gives no day, and for one that names its picture."""
    if folded.startswith(_PICTURE, start):
        return True
    ends = folded[start:end].rstrip(" )”\"'|")[-1:]
    return (
        _is_line(folded, start, end)
        and ends not in (".", "!", "?", "…", ":", ";", ",")
        and not _DAY.search(folded, start, end)
    )
