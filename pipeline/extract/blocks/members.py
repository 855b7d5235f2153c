"""Which organisations are said to belong to a block."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from operator import attrgetter

from pipeline.extract.blocks import announced as say
from pipeline.extract.blocks import lists, roles
from pipeline.extract.blocks.groups import in_groups
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.lines import on_lines, unit_of
from pipeline.extract.blocks.lists import EMPTY, Items
from pipeline.extract.blocks.presented import presented
from pipeline.extract.blocks.story import Story

_NEAR = 80  # characters before a block in which its units are named by their noun
_VERB = 24  # characters of a verb before a block, with its preposition
_TAIL = 40  # characters of "cùng sinh hoạt trong" before a block
_NOUNS = 3  # plural nouns of one sentence, at which a list is looked for
_NUMBERED = re.compile(r"(?:^|[\s:,;])\d{1,2}\.\s*$")  # "1." of a list in a row ends no sentence
_REACH = 160  # characters between a block and the word that says a list follows
_LONGEST = 3000  # characters of a list
_MENTIONS = 20
_TRIES = 100  # places of one word at which a list is looked for


def listed(story: Story) -> dict[str, Items]:
    """The list of each block's members, by the block's name; the surest way of saying it counts."""
    found: dict[str, Items] = {}
    for reader in (
        _besides,
        _consisting,
        _remaining,
        _said_to_be,
        _as_member,
        _having,
        _gathered,
        _before,
        _shared_before,
        _behind,
        _of_it,
        _of_all,
        _by_count,
    ):
        if len(found) < len(story.blocks):
            for block, items in reader(story):
                found.setdefault(block.name, items)
    wanted = [block for block in story.blocks if block.name not in found]
    return {**presented(story, wanted), **found} if wanted else found


def _besides(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Ngoài A và B (Cụm phó), Cụm còn có ba trường: C, D và E": all of them are members."""
    signs = say.BESIDES.finditer(story.folded) if say.ALSO.search(story.folded) else iter(())
    for sign in islice(signs, _TRIES):
        first = lists.read(story, sign.end(), story.sentence_at(sign.start())[1])
        also = say.ALSO.match(story.folded, first.end) if first.names else None
        rest = _list_at(story, also.end(), noun=True) if also else EMPTY
        block = story.about(sign.start(), also.end()) if also and rest.names else None
        if block:
            yield block, replace(rest, names=(*first.names, *rest.names), head=first.head, deputies=first.deputies)


def _consisting(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Cụm gồm: …", "các trường trong khối gồm: …"."""
    return _told(story, say.CONSISTS, *say.CONSISTS_WORDS, noun=False)


def _having(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Cụm có 5 trường: …"."""
    return _told(story, say.HAS, " có ", " có:", " với ", " còn ", noun=True)


def _gathered(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Góp mặt trong Cụm 1 là Trường A, Trường B và Trường C"."""
    for core in story.cores:
        if say.GATHERED.search(story.folded, max(0, core.start() - _VERB), core.start()) is None:
            continue
        block = story.about(core.start(), core.end() + 1)
        told = say.GATHERED_ARE.match(story.folded, _name_end(block, core)) if block else None
        items = _list_at(story, told.end()) if told and block else EMPTY
        if block and items.names and not say.HONOURED.match(story.folded, items.end):
            yield block, items


def _told(story: Story, pattern: re.Pattern[str], *words: str, noun: bool) -> Iterator[tuple[Known, Items]]:
    seen = -1
    for core in story.cores:
        near = story.folded[core.end() : core.end() + _REACH]
        if core.start() < seen or not any([word in near for word in words]):  # noqa: C419  # two words: no generator
            continue
        outside = say.OUTSIDE.search(story.folded, max(0, core.start() - _VERB), core.start())
        told = None if outside else pattern.match(story.folded, core.end())
        told = None if told and noun and say.MEETS.search(story.folded, core.end(), told.end()) else told
        block = story.about(core.start(), told.end()) if told else None
        items = _list_at(story, told.end(), noun=noun or _is_of_units(story, core)) if told and block else EMPTY
        some = (
            noun
            and told
            and (say.HONOURED.match(story.folded, items.end) or say.DISTINCT.match(story.folded, told.end()))
        )
        if told and block and items.names and not some:
            seen = told.end()
            yield block, items


def _is_of_units(story: Story, core: re.Match[str]) -> bool:
    """True for "các trường thuộc | Cụm 1": a noun of units stands before the block."""
    return say.UNITS_OF.search(story.folded, max(0, core.start() - _NEAR), core.start()) is not None


def _remaining(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Ba trường còn lại trong cụm là A, B và C": the members without those named before."""
    return _around(story, "còn lại", say.REMAINING, others=True)


def _said_to_be(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Các thành viên của cụm gồm …", "các đơn vị thành viên: …"."""
    return _around(story, "thành viên", say.MEMBERS, others=False)


def _around(story: Story, word: str, pattern: re.Pattern[str], *, others: bool) -> Iterator[tuple[Known, Items]]:
    at = story.folded.find(word)
    for _ in range(_TRIES):
        if at < 0:
            return
        told = pattern.match(story.folded, at)
        block = story.about(told.start(), told.end()) if told else None
        if told and block:
            rest = others or _follows_roles(story, at)
            items = _list_at(story, told.end(), noun=others, fewest=1 if rest else 2)
            if items.names:
                yield block, replace(items, others=rest)
        at = story.folded.find(word, at + 1)


def _follows_roles(story: Story, at: int) -> bool:
    """True for "Cụm trưởng: A. Cụm phó: B. Thành viên: C" and for the line "- Thành viên: …" below "- Cụm phó: …"."""
    if say.BULLETED.search(story.text, max(0, at - 12), at):
        return True
    return say.AFTER_ROLE.search(story.folded, max(0, at - _NEAR), at) is not None


def _as_member(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "… do Trường A làm Cụm trưởng, Trường B và Trường C là thành viên": the members without the officers."""
    tails = say.IS_MEMBER.finditer(story.folded) if "thành viên" in story.folded else iter(())
    for tail in islice(tails, _TRIES):
        end = tail.start() - story.folded.endswith(",", 0, tail.start())
        at = bisect_left(story.units, end, key=attrgetter("end"))
        if at == len(story.units) or story.units[at].end != end:
            continue
        start = story.sentence_at(end)[0]
        own = say.OF_BLOCK.match(story.folded, tail.end())
        told = own or roles.ROLE.search(story.folded, start, end)
        block = story.about(own.end() if own else start, (own or tail).end() + (own is not None)) if told else None
        row = lists.read(story, story.units[_row_start(story, at)].start, end)
        if block and row.names:
            yield block, replace(row, others=True)


def _row_start(story: Story, at: int) -> int:
    """The first unit of the row in which the unit `at` stands."""
    while at and say.JOINS.fullmatch(story.folded, story.units[at - 1].end, story.units[at].start):
        at -= 1
    return at


def _before(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Trường A, Trường B và Trường C thuộc Cụm thi đua số 1": those that stand in a row before it."""
    for at, unit in enumerate(story.units):
        tail = say.IN_BLOCK.match(story.folded, unit.end)
        if tail is None:
            continue
        first = _row_start(story, at)
        block = story.about(tail.end(), tail.end() + 1)
        row = lists.read(story, story.units[first].start, unit.end)
        if block is not None and at - first > 1 and len(row.names) > 2:  # noqa: PLR2004  # two may just be guests
            yield block, row


def _shared_before(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Ba trường THPT Na Ư, Pa Tần, Chà Cang thuộc Cụm thi đua số 1": one noun, and a list up to the block."""
    for core in story.cores[:_TRIES]:
        if not story.folded.endswith(say.INTO, 0, core.start()):
            continue
        of = say.IN_BLOCK.search(story.folded, max(0, core.start() - _TAIL), core.end())
        if of is None or of.end() != core.start() or not _ends_name(story, of.start()):
            continue
        row = _row_of_sentence(story, of.start())
        if row.names and (block := story.about(core.start(), core.end() + 1)):
            yield block, row
            continue
        start = max(story.sentence_at(of.start())[0], of.start() - _REACH)
        for noun in islice(say.PLURAL_NOUN.finditer(story.folded, start, of.start()), _NOUNS):
            items = lists.read(story, noun.start(), of.start())
            block = story.about(core.start(), core.end() + 1) if len(items.names) > 1 else None
            if block and items.end == of.start():
                yield block, items
                break


def _row_of_sentence(story: Story, end: int) -> Items:
    """The organisations of which all of a sentence up to `end` consists, or all behind "Đại diện"."""
    start = story.sentence_at(end)[0]
    sends = say.SENDS.match(story.folded, start, end)
    for begin in (start, sends.end() if sends else start):
        row = lists.read(story, begin, end)
        if row.end == end and row.known > 1 and len(row.names) > 2:  # noqa: PLR2004  # two may just be guests
            return row
    return EMPTY


def _ends_name(story: Story, offset: int) -> bool:
    """True behind a capital or a number, with which the last name of a list ends."""
    last = story.piece_at(offset) - 1
    return story.line.is_capital(last) or story.line.folded(last).isdigit()


def _behind(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Cụm 1 – Đại học A, Đại học B", "Cụm 1 (Trường A, Trường B)", "Cụm 1 (3 trường):" with a line for each."""
    for block in story.blocks:
        for mention in block.mentions[:_MENTIONS]:
            sign = say.BEHIND.match(story.folded, mention.end)
            if sign is None:
                below = _under_heading(story, mention.end)
                if below.names:
                    yield block, below
                continue
            stop = _stop(story, sign.end(), bracket=sign["open"] is not None)
            items = lists.read(story, sign.end(), stop)
            places = sign["open"] is not None and items.places == len(items.names) > 2  # noqa: PLR2004  # "(Huế, Hà Nội)"
            if (items.known and len(items.names) > 1) or places:
                yield block, items
            elif sign[0].strip().endswith(":"):
                below = _of_lines(story, sign.end())
                if below.names:
                    yield block, below


def _under_heading(story: Story, end: int) -> Items:
    """The organisations on the bulleted lines under a line that ends with a block's name."""
    if not say.BULLET_BELOW.match(story.text, end):
        return EMPTY
    below = _of_lines(story, story.line_end(end))
    return below if all(unit_of(name) for name in below.names) else EMPTY


def _of_it(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "Hiệu trưởng các trường trong cụm: …"."""
    for core in story.cores:
        if not say.PREPOSITION.search(story.folded, max(0, core.start() - 12), core.start()):
            continue
        block = story.about(core.start(), core.end() + 1)
        end = _name_end(block, core)
        told = say.OF_IT.match(story.folded, end) or _they_are(story, core.start(), end)
        items = _list_at(story, told.end(), noun=_is_of_units(story, core)) if told and block else EMPTY
        some = told and told.re is say.THEY_ARE and _is_some(story, core, items)
        if block and items.names and not some and not say.DISTINCT.match(story.folded, end):
            yield block, items


def _name_end(block: Known | None, core: re.Match[str]) -> int:
    """Where the name of the block that this "cụm" or "khối" begins ends; of "cụm" alone, where it ends itself."""
    mention = block.named_in(core.start(), core.end() + 1) if block else None
    return mention.end if mention else core.end()


def _they_are(story: Story, start: int, end: int) -> re.Match[str] | None:
    """The sign behind "ba trường của Cụm (– A, B và C)", "07 đơn vị thuộc Cụm 3(, trong đó có A, B)"."""
    several = say.SEVERAL.search(story.folded, max(0, start - _NEAR), start)
    return say.THEY_ARE.match(story.folded, end) if several else None


def _is_some(story: Story, core: re.Match[str], items: Items) -> bool:
    """True for a list of those that did something, and for one of no known organisations that is no counted one."""
    counts = story.counts_in(core.start() - _NEAR, core.start())
    whole = bool(counts) and counts[-1].value == len(items.names)
    return say.HONOURED.match(story.folded, items.end) is not None or not (items.known or whole)


def _of_all(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "… của các đơn vị: A, B và C" in an article of one block."""
    if story.main is not None:
        for told in say.all_units(story.folded):
            items = _list_at(story, told.end())
            named = sum(
                unit_of(name) is not None for name in items.names
            )  # "Trường Mầm non Học viện Anh" is none known
            known = items.known > 1 or items.shared or 2 * named > len(items.names)
            some = say.HONOURED.match(story.folded, items.end) or _is_others(story, told.start())
            block = story.main_at(told.start())
            if block and len(items.names) > 2 and known and not some:  # noqa: PLR2004  # two may just be guests
                yield block, items


def _is_others(story: Story, start: int) -> re.Match[str] | None:
    """What says that a list is of those that spoke or won, or of a board: "tham luận | của các trường: …"."""
    near = max(0, start - _NEAR)
    return say.SPEAK_OR_WIN.search(story.folded, near, start) or say.BOARD.search(story.folded, near, start)


def _by_count(story: Story) -> Iterator[tuple[Known, Items]]:
    """Reads "… của 7 trường: …" in an article of one block, if as many follow as the text counts."""
    if story.main is None:
        return
    for count in story.counts[:_TRIES]:
        rest = say.OTHERS.search(story.folded, max(0, count.start - 8), count.start)
        rest = rest or say.HONOURS.search(story.folded, max(0, count.start - _NEAR), count.start)
        rest = rest or _is_others(story, count.start)
        told = None if rest else say.UNTIL_LIST.match(story.folded, count.end)
        items = _list_at(story, told.end(), noun=True) if told else EMPTY
        block = story.main_at(count.start)
        if block and len(items.names) == count.value and not say.HONOURED.match(story.folded, items.end):
            yield block, items


def _list_at(story: Story, start: int, *, noun: bool = False, fewest: int = 2) -> Items:
    """The groups or the list that begin here."""
    grouped = in_groups(story, start, min(story.line_end(start), start + _LONGEST))
    whole = grouped.names and _is_whole(story, start, grouped)
    return grouped if whole else _one_list_at(story, start, noun=noun, fewest=fewest)


def _one_list_at(story: Story, start: int, *, noun: bool, fewest: int) -> Items:
    """The list that begins here or behind the next colon or bracket of the clause, on this line or on the next."""
    direct = _credible(lists.read(story, _skip(story, start), _stop(story, start)), noun=noun, fewest=fewest)
    if direct.names:
        return direct
    opener = say.OPENER.match(story.folded, start)
    if opener is None and (are := _credible_are(story, start)).names:
        return are
    if opener is None:
        return _of_lines(story, start) if story.line_end(start) - start <= 1 else EMPTY
    begin = opener.end()
    if opener["open"].endswith(":") and not story.text[begin : story.line_end(begin)].strip():
        return _of_lines(story, begin)
    stop = _stop(story, begin, bracket=opener["open"] == "(")
    if opener["open"] == "(" and say.ENDS_LINE.match(story.text, stop):
        below = _of_lines(story, story.line_end(stop))
        if below.names:
            return below
    items = lists.read(story, _skip(story, begin), stop)
    return _credible(items, noun=noun or re.search(rf"\b{say.NOUN}\b", opener[0]) is not None, fewest=2)


def _is_whole(story: Story, start: int, items: Items) -> bool:
    """True for groups in the sentence that begins the list, and for as many names as it counts."""
    count = story.count_at(_skip(story, start))
    return items.end <= story.sentence_at(start)[1] or (count is not None and count.value == len(items.names))


def _credible_are(story: Story, start: int) -> Items:
    """The list behind a counted noun with its attribute and "là": "4 tỉnh khu vực Tây Bắc là A, B, C và D"."""
    begin = _skip(story, start)
    count = story.count_at(begin)
    are = say.ARE.match(story.folded, count.end) if count else None
    items = lists.read(story, are.end(), _stop(story, start)) if are else EMPTY
    return items if count and len(items.names) == count.value else EMPTY


def _of_lines(story: Story, start: int) -> Items:
    if say.SOME_ONLY.search(story.folded, story.folded.rfind("\n", max(0, start - _REACH), start) + 1, start):
        return EMPTY
    names = on_lines(story.text, start)
    return Items(tuple(dict.fromkeys(names))) if len(names) > 1 else EMPTY


def _skip(story: Story, start: int) -> int:
    while start < len(story.text) and story.text[start] in " :;|-–—":
        start += 1
    return start


def _stop(story: Story, start: int, *, bracket: bool = False) -> int:
    """Where a list ends at the latest: at its bracket, else with its sentence."""
    if bracket:
        close = story.text.find(")", start, start + _LONGEST)
        return close if close >= 0 else start
    line = story.line_end(start)
    end = story.sentence_at(min(start, line))[1]
    for _ in range(_TRIES):
        if end >= line or _NUMBERED.search(story.text, max(start, end - 6), end) is None:
            break
        end = story.sentence_at(end + 1)[1]
    return min(line, max(end, start), start + _LONGEST)


def _credible(items: Items, *, noun: bool, fewest: int) -> Items:
    """The list, if it is long enough and the text says that its names are those of organisations."""
    told = items.known > 0 or items.places > 0 or items.shared or noun
    return items if len(items.names) >= fewest and told else EMPTY
