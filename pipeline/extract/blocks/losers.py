"""Why words that look like a block, or a unit beside an office, came to nothing: computed only for those who ask."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.extract.blocks.facts import Facts
from pipeline.extract.blocks.found import Found
from pipeline.extract.blocks.leaders import Holder
from pipeline.extract.candidates import Lost

_GROUP = "blocks"
_WORDS = 3  # "cụm thi đua", with the word after it


def unnamed(
    folded: str, cores: Sequence[re.Match[str]], found: Sequence[Found], free: Sequence[Found]
) -> Iterator[Lost]:
    """Every "cụm" or "khối" that names no block, and the names that a document's number masks."""
    for place in found:
        if place not in free:
            yield Lost(_GROUP, place.start, place.end, "blocks/name", "the place is taken: a document's number")
    taken = sorted((place.start, place.end) for place in found)
    for core in cores:
        before = bisect_right(taken, core.start(), key=lambda place: place[0]) - 1
        if before < 0 or taken[before][1] <= core.start():
            end = _end(folded, core.start())
            yield Lost(_GROUP, core.start(), end, "blocks/name", "no number and no scope of one block behind it")


def _end(folded: str, start: int) -> int:
    words = re.compile(rf"\w+(?: \w+){{0,{_WORDS - 1}}}").match(folded, start)
    return words.end() if words else start + 1


def beaten(held: Sequence[Holder], facts: dict[str, Facts]) -> Iterator[Lost]:
    """Every unit that is said to head a block and is not its head."""
    for holder in held:
        told = facts[holder.block.name]
        end = holder.start + len(holder.unit)
        if not holder.deputy and holder.unit != told.leader:
            why = "chosen for the next year" if not holder.office else f"another unit comes before it: {told.leader}"
            yield Lost(_GROUP, holder.start, end, "blocks/head", why)
        if holder.deputy and holder.unit not in told.deputies:
            yield Lost(_GROUP, holder.start, end, "blocks/deputy", "chosen for the next year")
