"""Paragraphs that each tell an act on a day of its own: several activities under one headline."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from models import Block, Unit
from models.event import EventType
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.events.cues import Hit, hits
from pipeline.extract.events.index import item_at, items_in
from pipeline.extract.events.terms import Term
from pipeline.extract.events.types import ENOUGH
from pipeline.extract.events.when import When
from pipeline.extract.events.zones import Sentence

# a headline of several bodies or of several activities
_PLURAL = re.compile(
    r"\b(?:các|những|nhiều|một số|loạt|chuỗi|hai|ba|bốn|\d{1,2}) (?:cụm|khối|trường|đơn vị|phòng|liên đội|công đoàn"
    r"|chi đoàn|chi bộ|huyện|xã|cơ sở|nhà trường|hoạt động|sự kiện|phong trào)\b"
)
# of another time, of what prepares an act or ends a term, of a document
_ASIDE = re.compile(
    r"\b(?:trước đó|trước đây|(?:năm|năm học|học kỳ) (?:trước|ngoái)|cách đây|còn nhớ|trù bị|ký quyết định"
    r"|từng (?:được|tổ chức|phát động|ký|trao|đạt|diễn ra)|(?:họp|để|công tác) chuẩn bị"
    r"|(?:là|thời) hạn|hạn (?:cuối|chót|nộp)|là ngày (?:các|cuối|hết)|nộp (?:bản|báo cáo|kế hoạch|hồ sơ|đăng ký)"
    r"|(?:ban hành|gửi|có) (?:công văn|văn bản|kế hoạch|hướng dẫn|chỉ thị|quyết định|thông báo))\b"
    r"|\d tới,| \| "  # "ngày 19/5/2023 tới, …"; a row of a schedule
)
_THERE = re.compile(r"\s*(?:cũng )?(?:tại|trong|nhân|ở) (?:buổi|lễ|hội nghị|giờ chào cờ|đây|dịp này)\b")
_INDENT = 8  # characters
_APART, _AT_MOST = 2, 300  # days to the next one: days in a row are one activity, what lies far back is no news
_SEVERAL, _MOST = 2, 20  # activities; a text with more days is a diary
_LONGEST = 10  # days told one by one


@dataclass(frozen=True)
class Told:
    """A paragraph: its first sentence, the acts that it tells, its day.

    `also` has what others opened with, of the same day or the next: no activity of its own, but its blocks are of this.
    """

    first: Sentence
    acts: tuple[Hit, ...]
    when: When
    also: tuple[Sentence, ...] = ()

    @property
    def types(self) -> frozenset[EventType]:
        """The kinds of its acts."""
        return frozenset(hit.cue.type for hit in self.acts)


def told_apart(
    doc: Doc, acts: Sequence[Hit], days: Sequence[When], sentences: list[Sentence], terms: Sequence[Term]
) -> list[Told]:
    """The paragraphs that tell an activity each, in order; none where they do not differ in day and act.

    A headline that names one act of one body reports that one. The same act is another one if others did it, where
    the headline speaks of several bodies or names no act.
    """
    titles = [item.folded for item in sentences if item.zone == "title"]
    named = {hit.cue.type for hit in acts if hit.sentence.zone == "title"}
    several = not named or any(_PLURAL.search(folded) for folded in titles)
    if len(days) < _SEVERAL or (len(named) == 1 and not several):
        return []
    kinds = {hit.cue.type for hit in acts} if several else named
    found = _forwards(_paragraphs(doc, days, sentences, terms, kinds))
    if not _SEVERAL <= len(found) <= _MOST or not _differ(found, _bodies(doc, found) if several else {}):
        return []
    return _with_rest(found, acts) if not _are_days_of_one(found, days) else []


def _paragraphs(
    doc: Doc, days: Sequence[When], sentences: list[Sentence], terms: Sequence[Term], kinds: Collection[EventType]
) -> Iterator[Told]:
    """Each paragraph that opens with a day and tells acts of these kinds on it, in order."""
    likeliest = {
        sentence.start: day for day in reversed(days) if day.start and (sentence := item_at(sentences, day.at))
    }
    for at, first in enumerate(sentences):
        day = likeliest.get(first.start)
        if day is None or first.zone == "title" or not opens_line(doc, first) or is_aside(first):
            continue
        told = [first, *(item for item in sentences[at + 1 : at + 2] if _THERE.match(item.folded))]
        read = hits([replace(item, zone="lead") for item in told], terms)
        own = tuple(hit for hit in read if hit.cue.type in kinds and hit.weight >= ENOUGH)
        if own:
            yield Told(first, own, day)


def is_aside(sentence: Sentence) -> bool:
    """True for one that tells what is no act of the article's, whatever its day."""
    return _ASIDE.search(sentence.folded) is not None


def opens_line(doc: Doc, sentence: Sentence) -> bool:
    """True for the first sentence of a line."""
    before = spans.text_of(doc)[max(0, sentence.start - _INDENT) : sentence.start]
    return before.rstrip(" \t").endswith("\n")


def _bodies(doc: Doc, found: Sequence[Told]) -> Mapping[int, frozenset[str]]:
    """The blocks and organisations that each first sentence names, by where it begins."""
    blocks, units = spans.found(doc, spans.BLOCKS, Block), spans.found(doc, spans.UNITS, Unit)
    named: dict[int, frozenset[str]] = {}
    for start, end in ((one.first.start, one.first.end) for one in found):
        names = [
            *(one.name for one in items_in(blocks, start, end)),
            *(one.name for one in items_in(units, start, end)),
        ]
        named[start] = frozenset(map(str.casefold, names))
    return named


def _forwards(told: Iterator[Told]) -> list[Told]:
    """Without those of days before the last one told, which are background; those of its day go with it."""
    found: list[tuple[Told, list[Sentence]]] = []
    for one in told:
        later = one.when.days_after(found[-1][0].when) if found else _APART
        if later >= _APART:
            found.append((one, []))
        elif later >= 0:
            found[-1][1].append(one.first)
    return [replace(one, also=tuple(also)) for one, also in found]


def _differ(found: Sequence[Told], bodies: Mapping[int, frozenset[str]]) -> bool:
    """True for activities, each of other acts than the one before it or, where bodies tell them apart, of others'."""
    for one, other in pairwise(found):
        who, others = (bodies.get(item.first.start, frozenset()) for item in (one, other))
        apart = bool(who and others) and who.isdisjoint(others)
        if other.when.days_after(one.when) > _AT_MOST or not (apart or one.types.isdisjoint(other.types)):
            return False
    return True


def _are_days_of_one(found: Sequence[Told], days: Sequence[When]) -> bool:
    """True where two of them lie in a range that the article tells: "từ ngày 14 đến 19/11", day by day."""
    ranges = [(day.start, day.end) for day in days if day.start and day.end and day.length <= _LONGEST]
    return any(
        first <= (one.when.start or "") and (other.when.start or last) <= last
        for one, other in pairwise(found)
        for first, last in ranges
    )


def _with_rest(found: list[Told], acts: Sequence[Hit]) -> list[Told]:
    """What no first sentence tells is of the paragraphs in which it is told first."""
    known = frozenset[EventType]().union(*(one.types for one in found))
    ends = [*(one.first.start for one in found[1:]), None]
    return [
        replace(
            one,
            acts=(*one.acts, *(hit for hit in acts if hit.cue.type not in known and _lies(hit, one.first.start, end))),
        )
        for one, end in zip(found, ends, strict=True)
    ]


def _lies(hit: Hit, start: int, end: int | None) -> bool:
    return start <= hit.start and (end is None or hit.start < end)
