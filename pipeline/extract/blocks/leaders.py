"""Which organisation is said to head a block, and which to be its deputy."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from gazetteers.folding import fold
from pipeline.extract.blocks import roles
from pipeline.extract.blocks.identity import Known
from pipeline.extract.units import finder as units

Place = tuple[int, int]
_REACH = 160  # characters between a role and what it says about itself
_BEFORE = 600  # characters between a role and the block of its paragraph


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
        if roles.ROLE.search(folded, start, end)
        for holder in _in_sentence(text, folded, start, end, blocks)
    ]


def _in_sentence(text: str, folded: str, start: int, end: int, blocks: list[Known]) -> Iterator[Holder]:
    named = [(start + unit.start, start + unit.end) for unit in units.find(text[start:end])]
    for role in roles.ROLE.finditer(folded, start, end):
        block, after = _block_of(role, blocks)
        if block is None:
            continue
        for place, weight in _held(folded, named, role, after, start):
            yield Holder(text[slice(*place)], "phó" in role[0], block, weight)


def _held(
    folded: str, named: list[Place], role: re.Match[str], after: int, start: int
) -> Iterator[tuple[Place, tuple[int, int]]]:
    """The units that hold a role; of one that is handed over, also the unit that gives it away."""
    weight = _weight(folded, role, start)
    giver = _before(folded, named, role.start(), roles.HANDS)
    if giver is not None:
        yield giver, (1, 0)
        weight = (0, 0)
    before = None if giver else _before(folded, named, role.start(), roles.HOLDS)
    behind = _after(folded, named, after)
    deputy = "phó" in role[0]
    if behind is not None and (before is None or _announces(folded, before, role, after)):
        yield from ((place, weight) for place in (_joined_after(folded, named, behind) if deputy else (behind,)))
    elif before is not None:
        yield from ((place, weight) for place in (_joined(folded, named, before) if deputy else (before,)))


def _announces(folded: str, before: Place, role: re.Match[str], after: int) -> bool:
    """True for "…: A, phó khối: B": a comma before the role, and behind it the sign that its holder follows."""
    return folded[before[1] : role.start()].strip() in (",", ";") and roles.SIGN.match(folded, after) is not None


def _joined(folded: str, named: list[Place], last: Place) -> list[Place]:
    """A unit with those that a "và" or a comma joins to it: several are deputies of one block."""
    joined, at = [last], bisect_left(named, last)
    while at and folded[named[at - 1][1] : joined[0][0]].strip(" ,") in roles.JOINED:
        at -= 1
        joined.insert(0, named[at])
    return joined


def _joined_after(folded: str, named: list[Place], first: Place) -> list[Place]:
    """A unit with those that follow it in a list."""
    joined, at = [first], bisect_left(named, first) + 1
    while at < len(named) and folded[joined[-1][1] : named[at][0]].strip(" ,") in roles.JOINED:
        joined.append(named[at])
        at += 1
    return joined


def _block_of(role: re.Match[str], blocks: list[Known]) -> tuple[Known | None, int]:
    """The block that a role belongs to, and where the role with the block's name ends.

    It is the one named with the role, else the only one of the text, else the nearest before ("Cụm 1 do … làm Cụm
    trưởng, Cụm 2 do … làm Cụm trưởng") in the same paragraph.
    """
    own = roles.OF.match(role.string, role.end())
    for block in blocks:
        mention = block.named_in(role.start(), (own.end() if own else role.end()) + 1)
        if mention is not None and mention.end > role.end():
            return block, mention.end
    if len(blocks) == 1:
        return blocks[0], role.end()
    return nearest_before(role.string, role.start(), blocks), role.end()


def nearest_before(text: str, place: int, blocks: list[Known]) -> Known | None:
    """The block named last before a place of the text, in the same paragraph if one is, at most some lines above."""
    line = text.rfind("\n", max(0, place - _BEFORE), place) + 1
    for start in (line, place - _BEFORE):
        before = [(named.start, block) for block in blocks if (named := block.last_in(max(0, start), place))]
        if before:
            return max(before, key=itemgetter(0))[1]
    return None


def _before(folded: str, named: list[Place], role: int, between: re.Pattern[str]) -> Place | None:
    at = bisect_right(named, role, key=itemgetter(1)) - 1
    if at >= 1 and _is_giver(folded, named[at]):
        at -= 1
        gap = named[at + 1][1]
        near = roles.GIVEN.sub("", folded[named[at][1] : named[at + 1][0]]).strip(" ,") == ""
        return named[at] if near and between.fullmatch(folded, gap, role) else None
    if at < 0 or role - named[at][1] >= _REACH or not between.fullmatch(folded, named[at][1], role):
        return None
    return named[at]


def _is_giver(folded: str, unit: Place) -> bool:
    """True for the Sở of "được Sở phân công làm Cụm trưởng"."""
    given = roles.GIVEN.search(folded, max(0, unit[0] - 24), unit[0])
    return given is not None and roles.GIVES.match(folded, unit[1]) is not None


def _after(folded: str, named: list[Place], role: int) -> Place | None:
    at = bisect_left(named, role, key=itemgetter(0))
    if at == len(named) or named[at][0] - role >= _REACH or not roles.HELD_BY.fullmatch(folded, role, named[at][0]):
        return None
    return named[at]


def _weight(folded: str, role: re.Match[str], sentence: int) -> tuple[int, int]:
    """A unit in office goes before one that is only chosen for the next year, a later year before an earlier one."""
    clause = max(sentence, role.start() - _REACH, folded.rfind(";", sentence, role.start()))
    chosen = roles.NEXT.search(folded, clause, role.start())
    stays = roles.STAYS.search(folded, max(clause, role.start() - 30), role.start())
    years = [int(year[1]) for year in roles.YEAR.finditer(folded, role.end(), min(len(folded), role.end() + 40))]
    return (1 if stays or not chosen else 0, years[0] if years else 0)
