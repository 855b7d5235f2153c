"""Which organisations are said to belong to a block."""

import re
from collections.abc import Iterator

from gazetteers.blocks import number_pattern
from pipeline.extract.blocks import lists
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.lines import on_lines
from pipeline.extract.blocks.story import Story

_COUNT = number_pattern()
_NOUN = (
    r"(?:đơn vị|trường|sở|phòng|thành viên|đại học|công đoàn|cơ sở|học viện|trung tâm|thpt|thcs|cđcs|phường|xã|huyện"
    r"|tỉnh|thành phố)"
)
# Behind "cụm" or "khối", the words that say a list of its members follows; where they end, it begins.
_ANY = r"(?:[^.;:\n]|\.(?=\w))"  # "trực thuộc T.Ư" ends no clause
_CONSISTS = re.compile(r"(?:[^.;\n]|\.(?=\w)){0,140}?\b(?:bao gồm|gồm)\b(?: có)?")
_HAS = re.compile(rf"{_ANY}{{0,80}}?(?<!còn )\b(?:có|với)\b (?:{_ANY}{{0,40}} )??{_COUNT} {_NOUN}\b")
_OF_IT = re.compile(r"[^.;:,\n(]{0,60}(?=[:(])")
_PREPOSITION = re.compile(r"\b(?:thuộc|trong|của)\s$")
_WORD = "thành viên"
_MEMBERS = re.compile(r"thành viên\b(?:[^.;:,\n]{0,40}?\b(?:là|gồm|bao gồm)\b(?: có)?|[^.;:,\n]{0,25}?(?=[:(]| - ))")
_UNTIL_LIST = re.compile(r"[^.;:,\n(]{0,40}(?=[:(])")
_ENDS_LINE = re.compile(r"\)[ :.,;]*(?=\n)")
_OTHERS = re.compile(r"\bcòn (?:có )?$")  # "ngoài A và B, Cụm còn có 4 trường: …"
_OPENER = re.compile(r"(?:[^.;:(\n]|\.(?=\w)){0,100}(?P<open>[:(])")
_BEHIND = re.compile(r" ?[–—-] | ?(?P<open>\()|: ?")
_IN_BLOCK = re.compile(
    r"\s?[,–—-]?\s?(?:là )?(?:(?:các|những|\d{1,2}) (?:trường|đơn vị|phòng|sở|trung tâm|thành viên)(?: thành viên)? ?)?"
    r"(?:cùng )?(?:gồm |nằm )?(?:trong|thuộc|của) (?=cụm|khối)"
)
_REACH = 160  # characters between a block and the word that says a list follows
_LONGEST = 3000  # characters of a list
_MENTIONS = 20


def listed(story: Story) -> dict[str, tuple[str, ...]]:
    """The members of each block that has a list of them, by the block's name; the surest way of saying it counts."""
    found: dict[str, tuple[str, ...]] = {}
    for reader in (_consisting, _said_to_be, _having, _before, _behind, _of_it, _by_count):
        if len(found) < len(story.blocks):
            for block, names in reader(story):
                found.setdefault(block.name, names)
    return found


def _consisting(story: Story) -> Iterator[tuple[Known, tuple[str, ...]]]:
    """Reads "Cụm gồm: …", "các trường trong khối gồm: …"."""
    return _told(story, _CONSISTS, "gồm", noun=False)


def _having(story: Story) -> Iterator[tuple[Known, tuple[str, ...]]]:
    """Reads "Cụm có 5 trường: …"."""
    return _told(story, _HAS, " có ", " với ", noun=True)


def _told(story: Story, pattern: re.Pattern[str], *words: str, noun: bool) -> Iterator[tuple[Known, tuple[str, ...]]]:
    seen = -1
    for core in story.cores:
        near = core.end(), core.end() + _REACH
        if core.start() < seen or not any(story.folded.find(word, *near) >= 0 for word in words):
            continue
        told = pattern.match(story.folded, core.end())
        block = story.about(core.start(), told.end()) if told else None
        names = _list_at(story, told.end(), noun=noun) if told and block else ()
        if told and block and names:
            seen = told.end()
            yield block, names


def _said_to_be(story: Story) -> Iterator[tuple[Known, tuple[str, ...]]]:
    """Reads "Các thành viên của cụm gồm …", "các đơn vị thành viên: …"."""
    at = story.folded.find(_WORD)
    while at >= 0:
        told = _MEMBERS.match(story.folded, at)
        block = story.about(told.start(), told.end()) if told else None
        names = _list_at(story, told.end()) if told and block else ()
        if block and names:
            yield block, names
        at = story.folded.find(_WORD, at + 1)


def _before(story: Story) -> Iterator[tuple[Known, tuple[str, ...]]]:
    """Reads "Trường A, Trường B và Trường C thuộc Cụm thi đua số 1": those that stand in a row before it."""
    for at, unit in enumerate(story.units):
        tail = _IN_BLOCK.match(story.folded, unit.end)
        if tail is None:
            continue
        first = at
        while first and story.folded[story.units[first - 1].end : story.units[first].start].strip() in (",", ";", "và"):
            first -= 1
        block = story.about(tail.end(), tail.end() + 1)
        row = lists.read(story, story.units[first].start, unit.end)
        if block is not None and at - first > 1 and len(row.names) > 2:  # noqa: PLR2004  # two may just be guests
            yield block, row.names


def _behind(story: Story) -> Iterator[tuple[Known, tuple[str, ...]]]:
    """Reads "Cụm 1 – Đại học A, Đại học B", "Cụm 1 (Trường A, Trường B)", "Cụm 1:" with a line for each."""
    for block in story.blocks:
        for mention in block.mentions[:_MENTIONS]:
            sign = _BEHIND.match(story.folded, mention.end)
            if sign is None:
                continue
            stop = _stop(story, sign.end(), bracket=sign["open"] is not None)
            names = _credible(lists.read(story, sign.end(), stop), strict=True)
            if not names and sign[0].strip() == ":":
                names = _of_lines(story, sign.end())
            if names:
                yield block, names


def _of_it(story: Story) -> Iterator[tuple[Known, tuple[str, ...]]]:
    """Reads "Hiệu trưởng các trường trong cụm: …"."""
    for core in story.cores:
        if not _PREPOSITION.search(story.folded, max(0, core.start() - 8), core.start()):
            continue
        told = _OF_IT.match(story.folded, core.end())
        block = story.about(core.start(), told.end()) if told else None
        names = _list_at(story, told.end()) if told and block else ()
        if block and names:
            yield block, names


def _by_count(story: Story) -> Iterator[tuple[Known, tuple[str, ...]]]:
    """Reads "… của 7 trường: …" in an article of one block, if as many follow as the text counts."""
    if len(story.blocks) != 1:
        return
    for count in story.counts:
        rest = _OTHERS.search(story.folded, max(0, count.start - 8), count.start)
        told = None if rest else _UNTIL_LIST.match(story.folded, count.end)
        names = _list_at(story, told.end(), noun=True) if told else ()
        if len(names) == count.value:
            yield story.blocks[0], names


def _list_at(story: Story, start: int, *, noun: bool = False) -> tuple[str, ...]:
    """The list that begins here or behind the next colon or bracket of the clause, on this line or on the next."""
    direct = _credible(lists.read(story, _skip(story, start), _stop(story, start)), noun=noun)
    if direct:
        return direct
    opener = _OPENER.match(story.folded, start)
    if opener is None:
        return _of_lines(story, start) if story.line_end(start) - start <= 1 else ()
    begin = opener.end()
    if opener["open"] == ":" and not story.text[begin : story.line_end(begin)].strip():
        return _of_lines(story, begin)
    stop = _stop(story, begin, bracket=opener["open"] == "(")
    if opener["open"] == "(" and _ENDS_LINE.match(story.text, stop):
        below = _of_lines(story, story.line_end(stop))
        if below:
            return below
    items = lists.read(story, _skip(story, begin), stop)
    return _credible(items, noun=noun or re.search(rf"\b{_NOUN}\b", opener[0]) is not None)


def _of_lines(story: Story, start: int) -> tuple[str, ...]:
    names = on_lines(story.text, start)
    return tuple(dict.fromkeys(names)) if len(names) > 1 else ()


def _skip(story: Story, start: int) -> int:
    while start < len(story.text) and story.text[start] in " :-–—":
        start += 1
    return start


def _stop(story: Story, start: int, *, bracket: bool = False) -> int:
    """Where a list ends at the latest: at its bracket, else with its sentence."""
    if bracket:
        close = story.text.find(")", start, start + _LONGEST)
        return close if close >= 0 else start
    line = story.line_end(start)
    end = story.sentence_at(min(start, line))[1]
    return min(line, max(end, start), start + _LONGEST)


def _credible(items: lists.Items, *, noun: bool = False, strict: bool = False) -> tuple[str, ...]:
    """The names, if they are two or more and the text says that they are organisations."""
    told = items.known > 0 or ((items.shared or noun) and not strict)
    return items.names if len(items.names) > 1 and told else ()
