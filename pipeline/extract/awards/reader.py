"""Which distinction went to whom, from whom."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.extract.awards.grantors import UNKNOWN, giver, misspelt_giver, named_grantor, passive_at
from pipeline.extract.awards.headings import after_line, named_later
from pipeline.extract.awards.items import Item, Items
from pipeline.extract.awards.lines import has_cue, head_of_line, lines, recipients_of_line
from pipeline.extract.awards.recipients_after import members_after, recipients_after
from pipeline.extract.awards.recipients_before import recipients_before
from pipeline.extract.awards.story import Grant, Line, Listing, Story
from pipeline.extract.awards.tables import cells_of, is_header, row_awards, row_recipients

_AND = frozenset({",", "và", "kèm", "cùng", "+", "&"})
_CHAIN = _AND | frozenset(
    {";", "(", ")", "năm", "học", "các", "giai", "đoạn", "lần", "liền", "liên", "tục", "-", "của"}
)
_CLAUSE = 30  # items in which a verb governs a distinction
_SENTENCE = 60  # items


@dataclass(frozen=True, slots=True)
class _Group:
    """Distinctions given together from place `first` on; `named` is the giver named with them, `after` what follows."""

    first: int
    verb: int | None
    named: Item | None
    after: int


def grants(items: Items) -> Iterator[Grant]:
    """Every award of a text."""
    story = Story()
    for first, stop in lines(items):
        line = Line(begin=first, after=first)
        for grant in _line(items, first, stop, line, story):
            story.given = True
            if grant.recipient.kind == "count":
                story.counted.append(grant)
            yield grant
        after_line(items, first, stop, line, story)


def _line(items: Items, first: int, stop: int, line: Line, story: Story) -> Iterator[Grant]:
    cells = cells_of(items, first, stop)
    if cells:
        if not story.table:
            story.planned = story.planned or has_cue(items, first, stop, "veto")
        story.table = True
        yield from _row(items, cells, story)
        return
    story.table = False
    told = [k for k in range(first, stop) if items.kind(k) == "award"]
    if told:
        yield from _told(items, told, line, story)
        return
    members = recipients_of_line(items, first, stop) if story.listing else None
    if members is None:
        story.listing = None
        yield from named_later(items, first, stop, story)
    elif story.listing:
        for recipient in members:
            for award in story.listing.awards:
                yield Grant(award, recipient, story.listing.grantor, "awards:listed")


def _row(items: Items, cells: list[tuple[int, int]], story: Story) -> Iterator[Grant]:
    """The grants of a table's row; under a heading with distinctions a row needs none of its own."""
    if story.planned or is_header(items, cells):
        return
    found = row_recipients(items, cells)
    own = row_awards(items, cells)
    for k, _ in own:
        grantor = named_grantor(items, k + 1)[0]
        for recipient in found:
            yield Grant(items[k], recipient, grantor if grantor is not UNKNOWN else None, "awards:row")
    if story.listing and not own:
        for recipient in found:
            for award in story.listing.awards:
                yield Grant(award, recipient, story.listing.grantor, "awards:row")


def _told(items: Items, told: list[int], line: Line, story: Story) -> Iterator[Grant]:
    end = 0
    for k in told:
        if k < end:
            continue
        end = _group_end(items, k)
        if not _vetoed(items, k):
            yield from _read(items, k, end, line, story)


def _group_end(items: Items, k: int) -> int:
    """The place after the last of several distinctions given together ("Cờ thi đua và Bằng khen")."""
    end = k + 1
    while items.low(end) in _AND:
        following = end + 1
        while items.cue(following) == "filler":
            following += 1
        if items.kind(following) != "award":
            break
        end = following + 1
    return end


def _vetoed(items: Items, first: int) -> bool:
    """True if the sentence speaks of rules or plans before the distinction."""
    for place in range(first - 1, max(first - _SENTENCE, -1), -1):
        if items.kind(place) == "end":
            return False
        if items.cue(place) == "veto":
            return True
    return False


def _read(items: Items, first: int, end: int, line: Line, story: Story) -> Iterator[Grant]:
    """The grants of the distinctions from place `first` to before `end`."""
    verb = _verb(items, first)
    line.chained = verb is None and bool(line.received) and _chained(items, line.after, first)
    if line.chained:
        verb = line.verb
    group = _Group(first, verb, *named_grantor(items, end))
    found, rule = _recipients(items, group, line, story)
    grantor = _grantor(items, group, line, story)
    grantor = None if grantor in found else grantor
    line.given = line.given or (verb is not None and bool(found))
    line.verb, line.after, line.giver = verb, group.after, grantor
    line.group = tuple(items[k] for k in range(first, end) if items.kind(k) == "award")
    line.named = any(one.kind != "count" for one in found)
    for award in line.group:
        theirs = grantor if _may_confer(award, grantor, own=award is line.group[-1]) else None
        if theirs is not None and not found:
            story.announced[award.low] = theirs
            story.announcement = Listing((award,), theirs)
        for recipient in found:
            yield Grant(award, recipient, theirs or story.announced.get(award.low), rule)


def _may_confer(award: Item, grantor: Item | None, *, own: bool) -> bool:
    """What only the President confers is not shared with the giver of the distinction named after it."""
    state = award.form is not None and award.form.president
    return own or not state or grantor is None


def _chained(items: Items, after: int, first: int) -> bool:
    """True if nothing but years, brackets and "," stands between two distinctions that one verb governs."""
    if first - after > _CLAUSE:
        return False
    return all(_links(items, place) for place in range(after, first))


def _links(items: Items, k: int) -> bool:
    item = items[k]
    return item.low in _CHAIN or item.cue == "filler" or item.low.isdecimal()


def _verb(items: Items, first: int) -> int | None:
    """The verb that governs the distinction at place `first`: the nearest before it in the clause."""
    for place in range(first - 1, max(first - _CLAUSE, -1), -1):
        item = items[place]
        if item.kind in {"end", "award"} or (item.low == ";" and place < first - 1):
            return None
        if item.cue in {"give", "receive"}:
            return place
    return None


def _grantor(items: Items, group: _Group, line: Line, story: Story) -> Item | None:
    """The named one, else the giver of the clause, else the giver of the line's list or of the heading."""
    named, verb = group.named, group.verb
    given = _giver(items, group.first, verb, line) if named is not UNKNOWN else None
    if verb is not None and given is not None and items.cue(verb) == "give" and passive_at(items, verb) is None:
        line.grantor = given
    if named is UNKNOWN:
        return None
    if named is not None and not (named.stop == named.first + 1 and given is not None and given.low == named.low):
        return named  # "Bộ GDĐT tặng Cờ thi đua Bộ": the giver is named in full
    line.grantor = given or line.grantor
    return given or (story.giver if verb is None or items.cue(verb) == "give" else None)


def _giver(items: Items, first: int, verb: int | None, line: Line) -> Item | None:
    if verb is None:
        return misspelt_giver(items, first) or line.grantor
    if items.cue(verb) != "give":
        return None
    return giver(items, verb) or (line.grantor if passive_at(items, verb) is None or line.chained else None)


def _recipients(items: Items, group: _Group, line: Line, story: Story) -> tuple[list[Item], str]:
    """Those who received the distinctions, and the rule that found them."""
    verb, after = group.verb, group.after
    said = verb is not None or line.given
    found = recipients_after(items, after)
    sure = said or items.low(after) != ":" or _is_list_item(found, story)
    if found and sure:
        return found, "awards:to"
    passive = passive_at(items, verb) if verb is not None else None
    if verb is not None and (passive is not None or items.cue(verb) == "receive"):
        start = verb if passive is None else passive
        found = _received(items, start, line)
        line.received = found
        if found:
            return members_after(items, found[0], after) or found, "awards:received"
    if line.chained and verb is None:
        return line.received, "awards:line"
    head = head_of_line(items, line.begin, group.first) if not story.planned else []
    if head:
        line.received = head
        return head, "awards:line"
    return (_counted(items, group.first) if said or _honoured_after(items, after) else []), "awards:counted"


def _received(items: Items, start: int, line: Line) -> list[Item]:
    if line.chained:
        return line.received
    return recipients_before(items, start) or (line.received if items.low(start - 1) in _AND else [])


def _is_list_item(found: list[Item], story: Story) -> bool:
    """True for "Cờ thi đua của UBND tỉnh: Trường A": named ones; counted ones where some got some."""
    if story.planned:
        return False
    return all(one.kind != "count" for one in found) or story.given or story.giver is not None


def _honoured_after(items: Items, k: int) -> bool:
    """True if the sentence goes on with "… được vinh danh"."""
    for place in range(k, min(k + _CLAUSE, len(items))):
        if items.kind(place) == "end":
            return False
        if items.cue(place) == "passive" and items.cue(place + 1) == "give":
            return True
    return False


def _counted(items: Items, first: int) -> list[Item]:
    """In "85 lao động tiên tiến" the title is itself what is counted; "12 tập thể tiên tiến" counts groups."""
    number, award = items[first - 1], items[first]
    if not number.low.isdecimal() or award.form is None or award.form.kind == "thing":
        return []
    groups = 2 if award.form.form.startswith("tập thể") else 1
    stop = award.stop if award.form.kind == "person" else award.first + groups
    return [Item("count", number.first, stop, number.low, noun=award.first, counted=award.form.kind)]
