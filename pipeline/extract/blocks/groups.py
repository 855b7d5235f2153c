"""Members that a text counts group by group: "3 trường công lập (A, B, C); 2 trường tư thục (D, E) và Trung tâm F"."""

import re

from gazetteers.blocks import number_value
from pipeline.extract.blocks import lists
from pipeline.extract.blocks.announced import COUNT, NOUN
from pipeline.extract.blocks.lists import EMPTY, Items
from pipeline.extract.blocks.story import Story

_GROUP = re.compile(rf"\b(?P<count>{COUNT}) {NOUN}\b[^,;:.()\n]{{0,80}}(?P<open>[(:])\s?")
_GAP = re.compile(r"\)?\s{0,2}(?:[;,.]\s{0,2})?(?:(?:và|cùng|còn lại là|trong đó có|có)\s)?")
_CLOSE = re.compile(r"[);.\n]")
_FEWEST = 2  # groups
_MOST = 40  # places at which a group may begin
_LONGEST = 3000  # characters of all groups


def in_groups(story: Story, start: int, end: int) -> Items:
    """The names of all groups of `text[start:end]`, each of which names as many as it counts; none for one group."""
    if story.folded.count("(", start, end) < _FEWEST:
        return EMPTY
    names: list[str] = []
    known = groups = 0
    at, last = start, -1
    for _ in range(_MOST):
        group = _GROUP.search(story.folded, at, min(end, start + _LONGEST))
        if group is None:
            break
        items = lists.read(story, group.end(), _close(story, group.end(), end))
        if len(items.names) != number_value(group["count"]) or not (items.known or len(items.names) > 1):
            at = group.end("count")
            continue
        names += items.names
        known, groups, at, last = known + items.known, groups + 1, items.end, items.end
    if groups < _FEWEST:
        return EMPTY
    gap = _GAP.match(story.folded, last, end)
    rest = lists.read(story, gap.end(), end) if gap and gap.end() > last + 1 else EMPTY
    if rest.known == len(rest.names):
        names += rest.names
    return Items(tuple(dict.fromkeys(names)), known=known, end=max(last, rest.end))


def _close(story: Story, start: int, end: int) -> int:
    """Where a group ends: with its bracket, or where the next one is parted from it."""
    sign = _CLOSE.search(story.folded, start, end)
    return sign.start() if sign else end
