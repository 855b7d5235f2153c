"""Who held the activity, which blocks it was of, which organisations took part."""

import re
from functools import cache

from gazetteers.events import venue_words
from gazetteers.patterns import begun_by
from models import Block, Unit
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.events.index import item_at, items_in
from pipeline.extract.events.scenes import Scene
from pipeline.extract.events.zones import Sentence

_HOSTS = re.compile(
    r"\s*(?:đã |vừa |phối hợp |long trọng )*(?:tổ chức|mở|họp|tiến hành)\b|[^.;\n]{0,40}\b(?:tổ chức|đăng cai)\b"
)
# what the body itself did, without a word for holding a meeting
_DOES = re.compile(
    r"\s*(?:đã |vừa |long trọng )*(?:tổng kết|sơ kết|phát động|ký kết|triển khai|tuyên dương|vinh danh|khen thưởng"
    r"|tập huấn|khai mạc)\b"
)
_BY_LEAVE = re.compile(r"\b(?:của|theo|từ) $")  # "được sự đồng ý của UBND huyện, Phòng …"
_CLOSES = re.compile(r"[^().;\n]{0,40}\)")  # a unit within brackets, as one of those that take part
_SEVERAL = re.compile(r"\b(?:các|những|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:cụm|khối)\b")
_ANY = re.compile(r"\b(?:cụm|khối)\b")
_UMBRELLA = re.compile(r"\bcác đơn vị\b")
_TOOK_PART = re.compile(
    begun_by(
        *("tham dự", "tham gia", "cùng dự", "có mặt", "góp mặt", "về dự", "đến dự", "thành phần", "gồm", "thành viên"),
        *("đại diện", "các trường", "các đơn vị"),
    )
    + r"\b"
)
_MEMBERS = frozenset({"school", "institute", "centre", "department", "office", "union", "association"})
_NEAR = 40  # characters before a unit that say it is a place


@cache
def _at() -> re.Pattern[str]:
    """Before a unit that is the place: "tại |", "trong phòng họp |", "ở hội trường lớn của |"."""
    rooms = "|".join(map(re.escape, venue_words()))
    return re.compile(rf"\b(?:tại|ở|(?:tại|ở|trong) (?:{rooms})\b[^,.;:\n]{{0,12}}) ?$")


def front_of(sentences: list[Sentence], at: int | None, zones: tuple[str, ...] = ("title", "lead")) -> list[Sentence]:
    """Headline and lead, and the sentence that dates the activity."""
    return [item for item in sentences if item.zone in zones or (at is not None and item.start <= at < item.end)]


def host_of(doc: Doc, sentences: list[Sentence], at: int | None) -> Unit | None:
    """The organisation of which the dated sentence, else the lead, says that it held the activity."""
    units = spans.found(doc, spans.UNITS, Unit)
    for sentence in front_of(sentences, at, ("lead",)):
        for unit in items_in(units, sentence.start, sentence.end):
            begin, end = unit.start - sentence.start, unit.end - sentence.start
            is_place = _at().search(sentence.folded, max(0, begin - _NEAR), begin) is not None
            in_brackets = _CLOSES.match(sentence.folded, end) is not None
            agrees = sentence.folded[end : end + 1] == "," and _BY_LEAVE.search(sentence.folded, 0, begin)
            holds = _HOSTS.match(sentence.folded, end) or _DOES.match(sentence.folded, end)
            if holds and not (is_place or agrees or in_brackets):
                return unit
    return None


def blocks_of(doc: Doc, sentences: list[Sentence], scene: Scene, at: int | None, *, alone: bool) -> tuple[str, ...]:
    """The blocks of headline, lead and dated sentence, else of the sentences that tell the acts, else all if blocks
    are spoken of; one that holds the others is not named with them.

    One of several activities has the block that its own sentence names; a headline that speaks of several blocks means
    all that the article names.
    """
    blocks = spans.found(doc, spans.BLOCKS, Block)
    dated = [item for item in sentences if at is not None and item.start <= at < item.end]
    if not alone and (own := _named_in(blocks, [*dated, *scene.also])):
        return own
    front = front_of(sentences, at)
    parts = [block for block in blocks if not _UMBRELLA.search(block.name)]
    spoken = [item for item in front if "cụm" in item.folded or "khối" in item.folded]
    several = any(_SEVERAL.search(item.folded) for item in spoken)
    about = several or any(_ANY.search(item.folded) for item in spoken)
    told = [hit.sentence for hit in scene.acts if hit.cue.type != "award"]  # who is honoured is not who holds it
    found = () if several else _named_in(parts, front) or _named_in(parts, told)
    others = parts or blocks if alone else [block for block in parts or blocks if item_at(sentences, block.start)]
    return found or (tuple(dict.fromkeys(block.name for block in others)) if about else ())


def _named_in(blocks: list[Block], sentences: list[Sentence]) -> tuple[str, ...]:
    inside = [block for item in sentences for block in items_in(blocks, item.start, item.end)]
    return tuple(dict.fromkeys(block.name for block in sorted(inside, key=lambda block: block.start)))


def units_of(doc: Doc, sentences: list[Sentence], blocks: tuple[str, ...], host: Unit | None) -> tuple[str, ...]:
    """The organisations that took part: the blocks' members, else those that the text counts among those present."""
    known = spans.found(doc, spans.BLOCKS, Block)
    members = [member for block in known if block.name in blocks for member in block.members]
    units = spans.found(doc, spans.UNITS, Unit)
    present = [
        unit.name
        for sentence in (() if members else sentences)
        if sentence.zone != "title" and (inside := items_in(units, sentence.start, sentence.end))
        if any(unit.kind in _MEMBERS for unit in inside) and _TOOK_PART.search(sentence.folded)
        for unit in inside
        if unit.kind in _MEMBERS
    ]
    named = [*([host.name] if host else []), *members, *present]
    first: dict[str, str] = {}
    for name in named:
        first.setdefault(name.casefold(), name)
    return tuple(first.values())


def unit_count(doc: Doc) -> int | None:
    """The number of members that the text states of its blocks, if it states but one."""
    counts = {block.member_count for block in spans.found(doc, spans.BLOCKS, Block)}
    return next(iter(counts)) if len(counts) == 1 else None
