"""Which organisation is said to head a block, and which to be its deputy."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from gazetteers.folding import fold
from pipeline.extract.blocks.identity import Known
from pipeline.extract.units import finder as units

Place = tuple[int, int]
_ROLE = re.compile(
    r"\b(?:phó (?:trưởng )?(?:cụm|khối)(?: trưởng)?|(?:cụm|khối) phó|trưởng (?:cụm|khối)|(?:cụm|khối) trưởng)\b"
)
# between a unit and the role that it holds
_HOLDS = re.compile(
    r"[\s,(–—-]*(?:(?:đã|được|tiếp|tục|phân|công|giao|cử|bầu|giữ|đảm|nhận|nhiệm|vai|trò|vụ|chức|làm|là|đơn|vị|với|tư|cách"
    r"|năm|học|thường|trực)\b[\s–-]*|\d{4}[\s–-]*){0,10}"
)
# between a role, with its block and school year, and the unit that holds it
_HELD_BY = re.compile(
    r"(?:[\s,]*(?:thi đua|năm học|năm)?[\s,]*(?:\d{4}\s*[-–]?\s*)*)?"
    r"(?:[\s]*[-–—:]\s*|\s+là\s+|\s*\(\s*|\)\s*,\s*hiệu trưởng\s+)(?:đơn vị\s+|đồng chí\s+)?"
)
_NEXT = re.compile(r"\b(?:cử|bầu|giới thiệu|đề cử|bàn giao|năm tiếp theo|năm sau)\b")
_YEAR = re.compile(r"\b(20\d\d) ?[-–] ?20\d\d\b")
_REACH = 160  # characters between a role and what it says about itself


@dataclass(frozen=True)
class Holder:
    """An organisation that heads a block, or is its deputy; `weight` orders two that are said to."""

    unit: str
    deputy: bool
    block: Known
    weight: tuple[int, int]


def holders(text: str, blocks: list[Known], sentences: list[tuple[int, int]]) -> list[Holder]:
    """Every organisation that a sentence names as head or deputy of one of the blocks."""
    folded = fold(text)
    return [
        holder
        for start, end in sentences
        if _ROLE.search(folded, start, end)
        for holder in _in_sentence(text, folded, start, end, blocks)
    ]


def _in_sentence(text: str, folded: str, start: int, end: int, blocks: list[Known]) -> Iterator[Holder]:
    named = [(start + unit.start, start + unit.end) for unit in units.find(text[start:end])]
    for role in _ROLE.finditer(folded, start, end):
        block, after = _block_of(role, blocks)
        unit = _before(folded, named, role.start()) or _after(folded, named, after)
        if block is None or unit is None:
            continue
        deputy = "phó" in role[0]
        for place in _joined(folded, named, unit) if deputy else (unit,):
            yield Holder(text[slice(*place)], deputy, block, _weight(folded, role, start))


def _joined(folded: str, named: list[Place], last: Place) -> list[Place]:
    """A unit with those that a "và" or a comma joins to it: several are deputies of one block."""
    joined, at = [last], bisect_left(named, last)
    while at and folded[named[at - 1][1] : joined[0][0]].strip(" ,") in ("", "và"):
        at -= 1
        joined.insert(0, named[at])
    return joined


def _block_of(role: re.Match[str], blocks: list[Known]) -> tuple[Known | None, int]:
    """The block that a role belongs to, and where the role with the block's name ends.

    It is the one named with the role, else the only one of the text, else the nearest before ("Cụm 1 do … làm Cụm
    trưởng, Cụm 2 do … làm Cụm trưởng").
    """
    for block in blocks:
        mention = block.named_in(role.start(), role.end() + 2)
        if mention is not None and mention.end > role.end():
            return block, mention.end
    if len(blocks) == 1:
        return blocks[0], role.end()
    before = [
        (named.start, block) for block in blocks if (named := block.named_in(role.start() - _REACH, role.start()))
    ]
    return (max(before, key=lambda item: item[0])[1] if before else None), role.end()


def _before(folded: str, named: list[Place], role: int) -> Place | None:
    at = bisect_right(named, role, key=itemgetter(1)) - 1
    if at < 0 or role - named[at][1] >= _REACH or not _HOLDS.fullmatch(folded, named[at][1], role):
        return None
    return named[at]


def _after(folded: str, named: list[Place], role: int) -> Place | None:
    at = bisect_left(named, role, key=itemgetter(0))
    if at == len(named) or named[at][0] - role >= _REACH or not _HELD_BY.fullmatch(folded, role, named[at][0]):
        return None
    return named[at]


def _weight(folded: str, role: re.Match[str], sentence: int) -> tuple[int, int]:
    """A unit in office goes before one that is only chosen for the next year, a later year before an earlier one."""
    chosen = _NEXT.search(folded, max(sentence, role.start() - _REACH), role.start())
    years = [int(year[1]) for year in _YEAR.finditer(folded, role.end(), min(len(folded), role.end() + 40))]
    return (0 if chosen else 1, years[0] if years else 0)
