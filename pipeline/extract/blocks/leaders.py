"""Which organisation is said to head a block, and which to be its deputy."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter, itemgetter

from pipeline.extract.blocks import roles
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.items import is_typed, name_end
from pipeline.extract.blocks.story import Story
from pipeline.extract.units.finder import find

Place = tuple[int, int]
_BESIDE = ("school", "department", "office", "centre", "union")
_REACH = 160  # characters between a role and what it says about itself
_OFFICE = 12  # characters of a person's office before a unit
_WIDE = 400  # characters on either side of a role in which its holders stand
_ADDRESS = 3  # characters of ", " between a unit and where it is
_MOST = 400  # roles; no article names more


@dataclass(frozen=True)
class Holder:
    """An organisation that heads a block, or is its deputy.

    `office` is false for one that is only chosen for the next year, `year` the first of the school year that is said
    with the role, `direct` false where a person is said to hold the role and the unit is that person's.
    """

    unit: str
    start: int
    deputy: bool
    block: Known
    office: bool
    year: int
    direct: bool


def holders(story: Story) -> list[Holder]:
    """Every organisation that a sentence names as head or deputy of one of the blocks."""
    reviewed = _reviewed(story.folded.partition("\n")[0])
    found = [holder for role in _roles(story) for holder in _of_role(story, role)]
    held = [holder for holder in found if holder.direct or not _is_deputy_person(story, holder)]
    return [replace(holder, office=holder.office and not 0 < reviewed < holder.year) for holder in held]


def _reviewed(title: str) -> int:
    """The first year of the last school year that a title names with a review, 0 for none: who heads the block in a
    later one does not yet hold the office.
    """
    years = [int(year[1]) for year in roles.YEAR.finditer(title)] if roles.REVIEW.search(title) else []
    return max(years, default=0)


def _roles(story: Story) -> list[re.Match[str]]:
    """Every role of the text: a "cụm" or "khối" with "trưởng" or "phó" before or behind it."""
    found = []
    for core in story.cores:
        start = core.start()
        for word in ("trưởng ", "phó ", "đứng đầu "):
            if story.folded.endswith(word, 0, start):
                start -= len(word)
        role = roles.ROLE.match(story.folded, start)
        if role is None and start < core.start():
            role = roles.ROLE.match(story.folded, core.start())
        if role is not None:
            found.append(role)
    return found[:_MOST]


def _is_deputy_person(story: Story, holder: Holder) -> bool:
    return roles.DEPUTY.search(story.folded, max(0, holder.start - 60), holder.start) is not None


def _of_role(story: Story, role: re.Match[str]) -> Iterator[Holder]:
    start, end = story.sentence_at(role.start())
    named = _named(story, max(start, role.start() - _WIDE), min(end, role.end() + _WIDE))
    each = list(_each(story, role, end)) or list(_in_turn(story, role)) or list(_in_pair(story, named, role))
    if each:
        yield from each
        return
    block, after = _block_of(story, role)
    if block is None:
        return
    for place, office, year in _held(story, named, role, after, start):
        yield _holder(story, place, role, block, (office, year))


def _named(story: Story, start: int, end: int) -> list[Place]:
    """Whatever a sentence names that may hold a role; of names that end together the longest."""
    longest: dict[int, int] = {}
    named = (
        *_typed(story, start, end),
        *story.units_in(start, end),
        *_places(story, start, end),
        *_bodies(story, start, end),
    )
    for begin, stop in named:
        longest[stop] = min(begin, longest.get(stop, begin))
    return sorted((begin, stop) for stop, begin in longest.items())


def _bodies(story: Story, start: int, end: int) -> Iterator[Place]:
    """The bodies of a sentence that are no known organisations, before the words that make them hold a role."""
    for body in roles.BODY.finditer(story.folded, start, end):
        if story.text[body.start()].isupper():
            yield body.span()


def _places(story: Story, start: int, end: int) -> Iterator[Place]:
    """The districts and provinces of a sentence, "huyện Mường Chà", but for those that say where a unit is."""
    for level in roles.LEVEL.finditer(story.folded, start, end):
        after = name_end(story, level.start(), end) if story.text[level.end()].isupper() else None
        at = bisect_left(story.units, level.start(), key=attrgetter("end"))
        near = story.units[max(0, at - 1) : at + 1]
        inside = any(unit.start <= level.start() <= unit.end + _ADDRESS for unit in near)
        if after and not inside and not roles.WHERE.search(story.folded, start, level.start()):
            yield level.start(), after


def _typed(story: Story, start: int, end: int) -> Iterator[Place]:
    """The schools of a sentence that are named without their noun, "PTDTNT tỉnh"."""
    offset = start
    for kind in roles.KIND.finditer(story.text, start, end):
        begin = kind.start()
        if begin < offset or story.text[begin - 1 : begin].isalnum() or not is_typed(story, begin):
            continue
        unit = bisect_left(story.units, begin, key=attrgetter("end"))
        inside = unit < len(story.units) and story.units[unit].start <= begin
        after = None if inside else name_end(story, begin, end)
        if after:
            yield begin, after
            offset = after


def _in_pair(story: Story, named: list[Place], role: re.Match[str]) -> Iterator[Holder]:
    """Reads "A và B lần lượt giữ vai trò Cụm trưởng và Cụm phó": the first is the head, the others its deputies."""
    last = (
        None
        if roles.PAIR.match(story.folded, role.end()) is None
        else _before(story.folded, named, role.start(), roles.HOLDS)
    )
    row = _joined(story.folded, named, last) if last else []
    block, _ = _block_of(story, role)
    if block is None or len(row) < 2:  # noqa: PLR2004  # a head and a deputy
        return
    office, year = _when(story.folded, role, story.sentence_at(role.start())[0])
    for at, place in enumerate(row):
        yield Holder(story.text[slice(*place)], place[0], at > 0, block, office, year, direct=True)


def _holder(story: Story, place: Place, role: re.Match[str], block: Known, when: tuple[bool, int]) -> Holder:
    place = _behind_council(story, place)
    shared = roles.SHARED.search(story.folded, *place)
    place = (shared.end(), place[1]) if shared else place
    direct = roles.PERSON.search(story.folded, max(0, place[0] - _OFFICE), place[0]) is None
    direct = direct or roles.UNIT.search(story.folded, max(0, role.start() - _OFFICE), role.start()) is not None
    return Holder(story.text[slice(*place)], place[0], "phó" in role[0], block, when[0], when[1], direct)


def _behind_council(story: Story, place: Place) -> Place:
    """The place of Trường A in "Hội đồng Thi đua - Khen thưởng Trường A": a council heads no block."""
    unit = story.unit_at(place[0])
    inner = find(story.text[place[0] + len(unit.head) : place[1]]) if unit and unit.kind == "council" else []
    offset = place[0] + (len(unit.head) if unit else 0)
    return (offset + inner[-1].start, offset + inner[-1].end) if inner else place


def _each(story: Story, role: re.Match[str], end: int) -> Iterator[Holder]:
    """Reads "Các cụm trưởng …: Cụm 1 - Trường A; Cụm 2 - Trường B": a unit behind each block of the list."""
    several = story.folded.endswith("các ", 0, role.start()) or story.folded.startswith(" các ", role.end())
    sign = roles.EACH.match(story.folded, role.end()) if several else None
    if sign is None:
        return
    for block in story.blocks:
        mention = block.named_in(sign.end(), end)
        own = roles.OWN.match(story.folded, mention.end) if mention else None
        unit = story.unit_at(own.end()) if own else None
        if unit is not None:
            yield _holder(story, (unit.start, unit.end), role, block, (True, 0))


def _in_turn(story: Story, role: re.Match[str]) -> Iterator[Holder]:
    """Reads "Trưởng khối, Phó khối năm 2023 lần lượt cho A, B và C": the first is the head, the others its deputies."""
    sign = roles.IN_TURN.match(story.folded, role.end())
    unit = story.unit_at(sign.end()) if sign else None
    block, _ = _block_of(story, role)
    if unit is None or block is None:
        return
    office, year = _when(story.folded, role, story.sentence_at(role.start())[0])
    for at, place in enumerate(_row(story, (unit.start, unit.end))):
        yield Holder(story.text[slice(*place)], place[0], at > 0, block, office, year, direct=True)


def _held(
    story: Story, named: list[Place], role: re.Match[str], after: int, start: int
) -> Iterator[tuple[Place, bool, int]]:
    """The units that hold a role; of one that is handed over, also the unit that gives it away."""
    folded = story.folded
    office, year = _when(folded, role, start)
    giver = _before(folded, named, role.start(), roles.HANDS)
    if giver is not None:
        yield giver, True, 0
        office, year = False, 0
    behind = _after(story, role, after)
    given = behind is not None and folded.endswith("cho", after, behind[0] - 1)
    before = None if giver or given else _before(folded, named, role.start(), roles.HOLDS) or _by(story, role.start())
    before = before or (None if giver or given else _itself(story, role.start()))
    deputy = "phó" in role[0]
    if behind is not None and office and roles.INSTEAD.search(folded, after, behind[0]):  # "A làm Cụm trưởng thay B"
        behind = None
    if behind is not None and roles.FROM.fullmatch(folded, after, behind[0]):  # "bàn giao Cụm trưởng từ A sang B"
        yield from _handed_over(story, named, before, behind)
        return
    if behind is not None and (before is None or _announces(folded, before, role, after)):
        yield from ((place, office, year) for place in (_row(story, behind) if deputy else (behind,)))
    elif before is not None:
        alone = not deputy or folded[before[1] : role.start()].lstrip().startswith("(")  # "A, B (khối phó)": only B
        yield from ((place, office, year) for place in ((before,) if alone else _joined(folded, named, before)))


def _handed_over(
    story: Story, named: list[Place], before: Place | None, giver: Place
) -> Iterator[tuple[Place, bool, int]]:
    """The unit from which a role goes, in office, and the one to which it goes, before the role or behind the giver."""
    yield giver, True, 0
    to = roles.TO.match(story.folded, giver[1])
    taker = before or next((place for place in named if to and place[0] == to.end()), None)
    if taker:
        yield taker, False, 0


def _announces(folded: str, before: Place, role: re.Match[str], after: int) -> bool:
    """True for "…: A, phó khối: B": a comma before the role, and behind it the sign that its holder follows."""
    between = folded[before[1] : role.start()].strip().removesuffix("đơn vị").strip()
    return between in (",", ";", ":") and roles.SIGN.match(folded, after) is not None


def _joined(folded: str, named: list[Place], last: Place) -> list[Place]:
    """A unit with those that a "và" or a comma joins to it: several are deputies of one block."""
    joined, at = [last], bisect_left(named, last)
    while at and folded[named[at - 1][1] : joined[0][0]].strip(" ,") in roles.JOINED:
        at -= 1
        joined.insert(0, named[at])
    return joined


def _row(story: Story, first: Place) -> list[Place]:
    """A unit with those that follow it in a list, whose shared head may be left out ("Trung tâm A và B")."""
    row, at = [first], first[1]
    stop = story.sentence_at(first[0])[1]
    while (sign := re.compile(r", |,? (?:và|cùng) ").match(story.folded, at, stop)) is not None:
        end = name_end(story, sign.end(), stop)
        if end is None:
            break
        row.append((sign.end(), end))
        at = end
    return row


def _block_of(story: Story, role: re.Match[str]) -> tuple[Known | None, int]:
    """The block that a role belongs to, and where the role with the block's name ends.

    It is the one named with the role, else the only one of the text, else the nearest before ("Cụm 1 do … làm Cụm
    trưởng, Cụm 2 do … làm Cụm trưởng") in the same paragraph.
    """
    giving = roles.GIVING.search(role.string, max(0, role.start() - 24), role.start())
    own = (roles.GIVEN_OF if giving else roles.OF).match(role.string, role.end())
    for block in story.blocks:
        mention = block.named_in(role.start(), (own.end() if own else role.end()) + 1)
        if mention is not None and mention.end > role.end():
            return block, mention.end
    if len(story.blocks) == 1:
        return story.blocks[0], role.end()
    return story.nearest_before(role.start()), role.end()


def _before(folded: str, named: list[Place], role: int, between: re.Pattern[str]) -> Place | None:
    at = bisect_right(named, role, key=itemgetter(1)) - 1
    if at >= 1 and _is_giver(folded, named[at]):
        at -= 1
        gap = named[at + 1][1]
        near = roles.GIVEN.sub("", folded[named[at][1] : named[at + 1][0]]).strip(" ,") == ""
        return named[at] if near and between.fullmatch(folded, gap, role) else None
    if at < 0 or role - named[at][1] >= _REACH:
        return None
    person = roles.PERSON.search(folded, max(0, named[at][0] - _OFFICE), named[at][0])
    rest = None if person else roles.REST.match(folded, named[at][1], role)
    for end in (named[at][1], rest.end() if rest else None):
        if end is not None and between.fullmatch(folded, end, role):
            return named[at][0], end
    return None


def _by(story: Story, role: int) -> Place | None:
    """The school without its noun of "do MN Hoa Ban làm Cụm trưởng"."""
    start = story.folded.rfind(" do ", max(0, role - _REACH), role) + len(" do ")
    words = story.line.words(story.piece_at(start)) if start >= len(" do ") else None
    end = name_end(story, start, role) if words and words[1] == "type" else None
    return (start, end) if end and roles.HOLDS.fullmatch(story.folded, end, role) else None


def _itself(story: Story, role: int) -> Place | None:
    """The school named last before "nhà trường" that holds a role, in the same paragraph."""
    start = story.text.rfind("\n", max(0, role - _WIDE), role) + 1
    words = list(roles.ITSELF.finditer(story.folded, max(start, role - _OFFICE * 5), role))
    if not words or roles.HOLDS.fullmatch(story.folded, words[-1].end(), role) is None:
        return None
    at = bisect_right(story.units, words[-1].start(), key=attrgetter("end")) - 1
    schools = (unit for unit in reversed(story.units[: at + 1]) if unit.kind == "school" and unit.start >= start)
    school = next(schools, None)
    return (school.start, school.end) if school else None


def _is_giver(folded: str, unit: Place) -> bool:
    """True for the Sở of "được Sở phân công làm Cụm trưởng"."""
    given = roles.GIVEN.search(folded, max(0, unit[0] - 24), unit[0])
    return given is not None and roles.GIVES.match(folded, unit[1]) is not None


def _after(story: Story, role: re.Match[str], after: int) -> Place | None:
    """The unit that holds a role and stands behind it; `after` is where the role with its block's name ends."""
    named = _faculty(story, role, after)
    if named is not None:
        return named
    at = bisect_left(story.units, after, key=attrgetter("start"))
    if at == len(story.units) or story.units[at].start - after >= _REACH:
        return None
    unit = story.units[at]
    held = roles.HELD_BY.fullmatch(story.folded, after, unit.start)
    if held is None and roles.AS.search(story.folded, max(0, role.start() - 40), role.start()):
        held = roles.AS_HELD_BY.fullmatch(story.folded, after, unit.start)
    if held is None and story.folded.endswith("đơn vị ", 0, role.start()):
        held = roles.APPOSED.fullmatch(story.folded, after, unit.start)
    if held and story.folded[after : unit.start].endswith("do ") and not roles.TAKES.match(story.folded, unit.end):
        return None
    beside = story.folded[after : unit.start] == " " and unit.kind in _BESIDE  # "khối phó Trường A phát biểu"
    return (unit.start, unit.end) if held or beside else None


def _faculty(story: Story, role: re.Match[str], after: int) -> Place | None:
    """The faculty, or the abbreviation, that holds a role: "Cụm trưởng thuộc về Khoa Luật"."""
    held = roles.HELD_BY.match(story.folded, after)
    if held is None and roles.AS.search(story.folded, max(0, role.start() - 40), role.start()):
        held = roles.AS_HELD_BY.match(story.folded, after)
    if held is None or story.unit_at(held.end()):
        return None
    if roles.FACULTY.match(story.text, held.end()) is None and not is_typed(story, held.end()):
        return None
    end = name_end(story, held.end(), story.sentence_at(role.start())[1])
    return (held.end(), end) if end else None


def _when(folded: str, role: re.Match[str], sentence: int) -> tuple[bool, int]:
    """Whether the role is held now and not only from the next year on, and the year said with it, 0 for none."""
    clause = max(sentence, role.start() - _REACH, folded.rfind(";", sentence, role.start()))
    if folded.startswith(roles.ACCORDINGLY, sentence):  # "… lễ bàn giao nhiệm vụ. Theo đó, Trường A làm Cụm trưởng"
        clause = max(folded.rfind("\n", 0, sentence) + 1, sentence - _REACH)
    chosen = roles.NEXT.search(folded, clause, role.start())
    stays = roles.STAYS.search(folded, max(clause, role.start() - 30), role.start())
    years = [int(year[1]) for year in roles.YEAR.finditer(folded, role.end(), min(len(folded), role.end() + 40))]
    new = roles.NEW.match(folded, role.end())
    return bool(stays or not (chosen or new)), years[0] if years else 0
