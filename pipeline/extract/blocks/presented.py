"""The list that an article presents as its block's members, whatever the order of block, verb and list.

The readers of `members` know one order each. Here every row of organisations is a candidate, and the words on its two
sides say what it is a row of: units of the block, those who sign its pledge, those who attend, or something else.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from pipeline.extract.blocks import announced as say
from pipeline.extract.blocks import lists, present
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.lines import on_lines
from pipeline.extract.blocks.lists import EMPTY, Items
from pipeline.extract.blocks.story import Story

_MOST_ROWS = 80  # rows of one article that are weighed
_WIDE = 320  # characters on either side of a row
_BEFORE = 120  # characters before a sentence that goes on with a list
_FIRST = 160  # characters from a plural noun to the end of the first name
_SHARED = 3  # names behind one noun that make a row


@dataclass(frozen=True)
class _Row:
    """A list with the folded words before and behind it; whether they count its names, and whether these are places.

    `bracket` is what stands in brackets with the last name: "A, B và C (03 đơn vị trong Cụm)".
    """

    items: Items
    start: int
    before: str
    behind: str
    counted: bool
    places: bool = False
    bracket: str = ""


def presented(story: Story, wanted: list[Known]) -> dict[str, Items]:
    """The surest row of members of each wanted block, by its name; a block has none where no words say so."""
    best: dict[str, tuple[int, Items]] = {}
    for row in (*_rows(story), *_on_lines(story)):
        rank = _rank(row)
        block = _block_of(story, row) if rank else None
        if block not in wanted or block is None:
            continue
        sure, items = best.get(block.name, (0, EMPTY))
        if (rank, len(row.items.names)) > (sure, len(items.names)):
            best[block.name] = rank, row.items
    return {name: items for name, (_, items) in best.items()}


def _block_of(story: Story, row: _Row) -> Known | None:
    """The block that a row's sentence names last before it, else behind it; else the one that the article is of."""
    first, end = story.sentence_at(row.start)
    before = [
        (named.start, block)
        for block in story.blocks
        if (named := block.last_in(first, row.start)) and not story.folded.endswith(present.ONCE, first, named.start)
    ]
    if before:
        return max(before, key=itemgetter(0))[1]
    behind = [(named.start, block) for block in story.blocks if (named := block.named_in(row.items.end, end))]
    return min(behind, key=itemgetter(0))[1] if behind else story.main_at(row.start)


def _rank(row: _Row) -> int:
    """How sure it is that a row is of members: 3 where it is said, 2 for those who sign, 1 for those who attend."""
    members = present.MEMBERS_BEFORE.search(row.before)
    if _is_of_others(row, members.start() if members else 0):
        return 0
    if members or present.MEMBERS_BEHIND.match(row.behind) or present.MEMBERS_BEHIND.match(row.bracket):
        return 3
    if len(row.items.names) <= 2 and not row.counted:  # noqa: PLR2004  # two may just be guests
        return 0
    if present.SIGN_BEFORE.search(row.before) or present.SIGN_BEHIND.match(row.behind):
        return 2
    attend = present.ATTEND_BEFORE.search(row.before)
    return int(attend is not None and (row.counted or attend["all"] is not None))


def _is_of_others(row: _Row, told: int) -> bool:
    """True for winners, speakers and guests, and for where the units are; `told` is where members are told of."""
    if present.OTHERS_BEFORE.search(row.before) or present.OTHERS_BEHIND.match(row.behind):
        return True
    if present.OTHERS_BETWEEN.search(row.before, told):
        return True
    return row.places and present.OF_PLACES.search(row.before) is not None


def _rows(story: Story) -> Iterator[_Row]:
    """The rows of sentences, first those of organisations, then those behind one noun that they share."""
    after = -1
    for start in _starts(story)[:_MOST_ROWS]:
        if start < after:
            continue
        first, end = story.sentence_at(start)
        if present.HINTS.search(story.folded, max(0, first - _BEFORE), end) is None:
            continue
        items = lists.read(story, start, min(end, story.line_end(start)))
        named = len(items.names) >= (_SHARED if items.shared else 2) and (items.known > 1 or items.shared)
        if named:
            after = items.end
            yield _row(story, items, start, (first, end))


def _starts(story: Story) -> list[int]:
    """Where rows may begin: at a unit behind which another is joined, and at a plural noun."""
    units, folded = story.units, story.folded
    joined = (
        unit.start
        for unit, other in pairwise(units)
        if other.start - unit.end < present.LONGEST_GAP and present.JOINT.search(folded, unit.end, other.start)
    )
    nouns = (start for start, noun in say.plural_nouns(folded) if present.COMMA.search(folded, noun, noun + _FIRST))
    return sorted({*joined, *nouns})


def _row(story: Story, items: Items, start: int, sentence: tuple[int, int]) -> _Row:
    first, end = sentence
    name = max(start, story.text.find(items.names[0], start, items.end))
    before = story.folded[max(first, start - _WIDE) : name]
    if present.THAT_IS.fullmatch(before.strip()) and first > 0:  # "… các trường trong khối. Cụ thể: A, B và C"
        first = story.sentence_at(first - 1)[0]
        before = story.folded[max(first, start - _WIDE) : name]
    before = present.GOES_ON.sub(", ", before)
    behind = story.folded[items.end : min(end, items.end + _WIDE)]
    last = story.text.rfind(items.names[-1], start, items.end)
    bracket = story.folded[last + len(items.names[-1]) : items.end] if last >= 0 else ""
    counted, places = _counted(story, start, items), _is_of_places(story, start, items)
    return _Row(items, start, before, behind, counted, places, bracket)


def _counted(story: Story, start: int, items: Items) -> bool:
    """True if the words right before the row count as many units as it names."""
    counts = story.counts_in(start - _WIDE // 4, start + 1)
    return bool(counts) and counts[-1].value == len(items.names)


def _is_of_places(story: Story, start: int, items: Items) -> bool:
    return items.places > 0 or present.PLACES.match(story.folded, start) is not None


def _on_lines(story: Story) -> Iterator[_Row]:
    """The rows that stand on lines of their own, under a line that says what they are."""
    for heading in present.HEADING.finditer(story.folded):
        names = on_lines(story.text, heading.end())
        if len(names) > 2:  # noqa: PLR2004  # two may just be guests
            items = Items(tuple(dict.fromkeys(names)), known=len(names), end=heading.end())
            yield _Row(items, heading.end(), heading["line"], "", counted=True)
