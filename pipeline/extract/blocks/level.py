"""What a block holds together, in the text's words, and whose block it is: ministry, province or district."""

import re
from collections.abc import Iterator, Sequence

from gazetteers.blocks import Level, level_words
from gazetteers.folding import fold
from gazetteers.place_finder import find_provinces
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.scope import scope_end
from pipeline.extract.blocks.story import Story

_GAP = re.compile(r" (?=các )| - (?:khối |cụm )?(?=[^\W\d_])| ?\((?=[^\W\d_])")
_OWNER = re.compile(
    r"[ ,(-]{0,3}(?:(?:trực )?thuộc |của )?(?:(?:ngành (?:giáo dục|gd)(?: và đào tạo|&đt| & đt|đt)?|cấp) "
    r"(?P<level>tỉnh|huyện|quận|thị xã|bộ)\b|(?P<unit>))"
)
_STATED: dict[str, Level] = {
    "bộ": "ministry", "tỉnh": "province", "huyện": "district", "quận": "district", "thị xã": "district"
}  # fmt: skip
_KINDS: dict[str, Level] = {"ministry": "ministry", "department": "province", "office": "district"}
_IN_NAME = re.compile(r"\b(?P<level>tỉnh|huyện|quận|thị xã)\b|\b(?P<short>q)\.")
_SIGNS = re.compile(r"[^\w]+")
_MENTIONS = 20


def scope_of(story: Story, block: Known) -> str | None:
    """The words that say which units the block groups, from its name or right behind it; null where none do."""
    held = [mention.held for mention in block.mentions if mention.held is not None]
    if held:
        start, end = max(held, key=lambda place: place[1] - place[0])
        return story.text[start:end]
    for mention in block.mentions[:_MENTIONS]:
        gap = _GAP.match(story.folded, mention.end)
        end_of = scope_end(story.line, gap.end()) if gap else None
        if gap and end_of:
            return story.text[gap.end() : end_of]
    return None


def level_of(story: Story, block: Known, scope: str | None, units: Sequence[str]) -> Level | None:
    """The level that the text states, else the only one that scope, members and head allow; null if it is not certain.

    A block of high schools and lower ones is the province's: districts have no high schools.
    """
    stated = next(_stated(story, block), None)
    if stated is not None:
        return stated
    if _of_many_provinces(units):
        return "ministry"
    levels = {level for name in (*units, scope or "") for level in _allowed(name)}
    if levels == {"province", "district"}:
        return "province"
    return levels.pop() if len(levels) == 1 else None


def _of_many_provinces(units: Sequence[str]) -> bool:
    """True for members each of which is named after a province, not all after one."""
    named = [unit for unit in units if unit]
    homes: set[str] = set()
    for unit in named:
        provinces = {place.province for place in find_provinces(unit)}
        if not provinces:
            return False
        homes |= provinces
    return len(named) > 1 and len(homes) > 1


def _stated(story: Story, block: Known) -> Iterator[Level]:
    """What stands right behind the name: "Cụm thi đua số 3 ngành Giáo dục tỉnh", "Cụm 1 (LĐLĐ huyện Na Hang)"."""
    for mention in block.mentions[:_MENTIONS]:
        owner = _OWNER.match(story.folded, mention.end)
        if owner is None:
            continue
        if owner["level"]:
            yield _STATED[owner["level"]]
        unit = story.unit_at(owner.end())
        level = _of_unit(unit.kind, story.folded[unit.start : unit.end]) if unit else None
        if level is not None and owner.end() > mention.end + 1:
            yield level


def _of_unit(kind: str, name: str) -> Level | None:
    if kind in _KINDS:
        return _KINDS[kind]
    level = _IN_NAME.search(name)
    return _STATED[level["level"] or "quận"] if level and kind != "school" else None


def _allowed(name: str) -> Iterator[Level]:
    """The level of the first words of the gazetteer, most telling first, that stand in a name or scope."""
    folded = f" {_SIGNS.sub(' ', fold(name))} "
    level = next((level for words, level in level_words() if f" {words} " in folded), None)
    if level is not None:
        yield level
