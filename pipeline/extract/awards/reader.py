"""Which distinction went to whom, from whom."""

from collections.abc import Iterator

from pipeline.extract.awards.clause_sides import actor
from pipeline.extract.awards.grantors import (
    UNKNOWN,
    decided_before,
    decision_giver,
    giver,
    giver_after,
    is_given_after,
    joint_givers,
    misspelt_giver,
    more_grantors,
    named_grantor,
    passive_at,
)
from pipeline.extract.awards.headings import (
    after_line,
    among,
    announced,
    before_line,
    belonging_to,
    named_later,
    told_again,
)
from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.lines import after_bullet, is_planned, lines, recipients_of_line
from pipeline.extract.awards.readings import Group, recipients
from pipeline.extract.awards.story import Grant, Line, Listing, Story
from pipeline.extract.awards.tables import (
    award_columns,
    beside,
    cells_of,
    is_header,
    is_hour,
    is_section,
    marked,
    row_awards,
    row_recipients,
)
from pipeline.extract.awards.unsaid import unsaid
from pipeline.extract.awards.verbs import verb_of
from pipeline.extract.awards.vetoes import group_end, says_what_for, vetoed
from pipeline.extract.awards.vocabulary import AND, AUTHORITY, WHO
from pipeline.extract.awards.words_before import over_words

_CHAIN = AND | frozenset(
    {";", "(", ")", "vào", "năm", "học", "các", "giai", "đoạn", "lần", "liền", "liên", "tục", "-", "của"}
)
_GIVES = frozenset({"tặng", "khen", "tuyên", "vinh"})  # who only hands over ("trao") may be another
# how the names of those begin who confer by themselves: UBND, Sở, Bộ, Chủ tịch, Thủ tướng, Chính phủ, Giám đốc
_CONFERS = frozenset({"ubnd", "ủy", "sở", "bộ", "chủ", "thủ", "chính", "giám"})
_CLAUSE = 30  # items in which a verb governs a distinction
_SENTENCE = 60  # items


def grants(items: Items) -> Iterator[Grant]:
    """Every award of a text."""
    story = Story()
    for first, stop in lines(items):
        before_line(items, first, stop, story)
        line = Line(begin=first, after=first, received=story.receiver)
        for grant in _line(items, first, stop, line, story):
            story.given = True
            if grant.recipient.kind == "count":
                story.counted.append(grant)
            yield grant
        after_line(items, first, stop, line, story)


def _line(items: Items, first: int, stop: int, line: Line, story: Story) -> Iterator[Grant]:
    unheld, story.unheld = story.unheld, None
    cells = cells_of(items, first, stop)
    if cells:
        if not story.table:
            story.planned = story.planned or is_planned(items, first, stop)
        story.table = True
        yield from _row(items, cells, story)
        yield from _marks(items, first, stop, cells, story)
        return
    story.table, story.columns = False, {}
    told = items.places("award", first, stop)
    if told:
        yield from _told(items, told, line, story)
        yield from belonging_to(items, line, stop, story)
        if line.group and not line.recipients:
            story.unheld = Listing(line.group, announced(line, story))
        again = unsaid(items, line.after, stop, story.unheld)
        yield from _either(again, told_again(items, line.after, stop, story))
        yield from among(items, line.after, stop, story)
        return
    members = recipients_of_line(items, first, stop) if story.listing else None
    if members is None:
        story.listing = None
        yield from _either(unsaid(items, first, stop, unheld), named_later(items, first, stop, story))
        yield from among(items, first, stop, story)
    elif story.listing:
        for recipient in members:
            for award, grantor in story.listing.of(recipient):
                yield Grant(award, recipient, grantor, "awards:listed")


def _either(first: Iterator[Grant], second: Iterator[Grant]) -> Iterator[Grant]:
    """The grants of the second reading where the first has none."""
    found = list(first)
    yield from found or second


def _row(items: Items, cells: list[tuple[int, int]], story: Story) -> Iterator[Grant]:
    """The grants of a table's row; under a heading with distinctions a row needs none of its own."""
    if story.planned or is_header(items, cells) or is_hour(items, cells):
        return
    found = row_recipients(items, cells)
    own = row_awards(items, cells)
    if own and not found:
        story.listing = _section(items, own, story) if is_section(items, cells, own[-1][0]) else None
    for k, _ in own:
        grantor = named_grantor(items, k + 1)[0] or beside(items, cells, k) or story.reported or story.decider
        grantor = None if grantor is UNKNOWN or grantor in found else grantor
        yield from (Grant(items[k], recipient, grantor, "awards:row") for recipient in found)
    if story.listing and not own:
        for recipient in found:
            for award, grantor in story.listing.of(recipient):
                yield Grant(award, recipient, grantor, "awards:row")


def _section(items: Items, own: list[tuple[int, int]], story: Story) -> Listing:
    """The distinctions of a row that only they fill, for the rows below it: "I | Bằng khen của Bộ trưởng | "."""
    grantor = named_grantor(items, own[-1][0] + 1)[0] or story.reported or story.decider
    return Listing(tuple(items[k] for k, _ in own), grantor if grantor is not UNKNOWN else None)


def _marks(items: Items, first: int, stop: int, cells: list[tuple[int, int]], story: Story) -> Iterator[Grant]:
    """The grants of a row with a mark in the column of a distinction, "Trường A | x | "."""
    if is_header(items, cells):
        story.columns = award_columns(items, first, stop)
    elif story.columns and not story.planned:
        for award in marked(items, first, stop, story.columns):
            yield from (
                Grant(award, one, story.reported or story.decider, "awards:mark")
                for one in row_recipients(items, cells)
            )


def _told(items: Items, told: list[int], line: Line, story: Story) -> Iterator[Grant]:
    end = 0
    for k in told:
        if k < end:
            continue
        end = group_end(items, k)
        if not (says_what_for(items, k) or vetoed(items, k)):
            yield from _read(items, k, end, line, story)


def _read(items: Items, first: int, end: int, line: Line, story: Story) -> Iterator[Grant]:
    """The grants of the distinctions from place `first` to before `end`."""
    verb = verb_of(items, first)
    chained = _chained(items, line.after, first) or _joined(items, line.after, first)
    line.chained = verb is None and bool(line.received) and chained
    if line.chained:
        verb = line.verb
    named, after = named_grantor(items, end + (items.cue(end) == "member" and items.low(first - 1).isdecimal()))
    if named is not None and is_school(named) and verb is not None and items.cue(verb) == "receive":
        named = None  # "Lễ đón nhận Huân chương … của Trường A"
    others, after = more_grantors(items, after) if named is not None else ([], after)
    group = Group(first, verb, named, after)
    found, rule = recipients(items, group, line, story)
    grantor = _grantor(items, group, line, story) or (line.giver if items[first].same else None)
    grantor = None if grantor in found else grantor
    if named is None and grantor is not None and verb is not None:
        others = joint_givers(items, verb, grantor)
        if others and items.low(verb - 1) == ";":
            grantor, others = None, []  # "được A, B tặng Bằng khen; tặng Kỷ niệm chương": one of the two
    line.recipients.update(one.first for one in found)
    line.given = line.given or (verb is not None and bool(found))
    line.verb, line.after, line.giver = verb, group.after, grantor
    line.group = tuple(items[k] for k in range(first, end) if items.kind(k) == "award")
    line.named = any(one.kind != "count" for one in found)
    for award in line.group:
        own = award is line.group[-1] and named is not None and not is_school(named)
        theirs = grantor if grantor is not None and (own or _may_confer(award, grantor)) else None
        theirs = None if named is not None and _is_apart(award, line.group[-1]) else theirs
        if theirs is not None and (not found or _is_headline(items, line, found)):
            story.announced[award.low] = theirs
            story.announcement = Listing((award,), theirs)
        for recipient in found:
            joint = [other for other in others if _may_confer(award, other)]
            givers = [*joint, theirs or story.announced.get(award.low)]
            for one in sorted(givers, key=lambda giver: giver.first if giver and joint else 0):
                yield Grant(award, recipient, one, rule)


def _is_headline(items: Items, line: Line, found: list[Item]) -> bool:
    """True for the title "Thủ tướng Chính phủ tặng Bằng khen cho 2 trường", which is told at length below it."""
    return line.begin == 0 and items.kind(0) != "end" and all(one.kind == "count" for one in found)


def _is_apart(award: Item, last: Item) -> bool:
    """True for a title before a certificate: "Tập thể lao động xuất sắc, Bằng khen của UBND tỉnh"."""
    first, second = ((one.form is not None and one.form.is_title) for one in (award, last))
    return first and not second


def _may_confer(award: Item, grantor: Item) -> bool:
    """True unless only the President confers it and the giver is another."""
    return grantor.state or award.form is None or not award.form.president


def _chained(items: Items, after: int, first: int) -> bool:
    """True if nothing but years, brackets and "," stands between two distinctions that one verb governs."""
    if first - after > _CLAUSE:
        return False
    return all(_links(items, place) for place in range(after, first))


def _joined(items: Items, after: int, first: int) -> bool:
    """True for ", cùng Cờ thi đua" where no other verb and no end of a sentence stands since the distinction before."""
    if items.low(first - 1) not in {"cùng", "và", "kèm", ",", ";"} or first - after > _SENTENCE:
        return False
    return not any(items.kind(k) == "end" or _parts(items, k) for k in range(after, first))


def _parts(items: Items, k: int) -> bool:
    """True for a verb, or for who received; not for "từ năm học 2012-2013 đến 2016-2017"."""
    cue = items.cue(k)
    return cue in {"give", "receive"} or (cue == "to" and items.kind(over_words(items, k + 1)) in WHO)


def _links(items: Items, k: int) -> bool:
    item = items[k]
    return item.low in _CHAIN or item.cue == "filler" or item.low.isdecimal()


def _grantor(items: Items, group: Group, line: Line, story: Story) -> Item | None:
    """The named one, else the giver of the clause, else the giver of the line's list or of the heading."""
    named, verb = group.named, group.verb
    given = _giver(items, group, line) if named is not UNKNOWN else None
    given = None if given is not None and given.council else given
    given = line.grantor if given is not None and given.first in line.recipients else given
    if verb is not None and given is not None and items.cue(verb) == "give" and passive_at(items, verb) is None:
        line.grantor = given
    if named is UNKNOWN:
        return None
    if named is not None and not (named.stop == named.first + 1 and given is not None and given.low == named.low):
        return named  # "Bộ GDĐT tặng Cờ thi đua Bộ": the giver is named in full
    line.grantor = given or line.grantor
    giving = items.cue(verb) == "give" if verb is not None else is_given_after(items, group.after)
    if given is not None or (verb is not None and not giving):
        return given or (story.reported if verb is not None and items.low(verb) == "đạt" else None)
    decided = (decision_giver(items, group.first) or decided_before(items, group.first)) if giving else None
    return story.giver or decided or story.reported or story.decider or _host(items, verb)


def _host(items: Items, verb: int | None) -> Item | None:
    """The authority that opens the sentence of a verb without a subject: "UBND tỉnh tổ chức gặp mặt, | tặng …"."""
    if verb is None or items.low(verb) not in _GIVES or items.low(verb - 1) not in {",", "và"}:
        return None
    begin = next((k + 1 for k in range(verb - 1, max(verb - _CLAUSE, -1), -1) if items.kind(k) == "end"), None)
    return actor(items, begin, verb) if begin is not None and passive_at(items, verb) is None else None


def _giver(items: Items, group: Group, line: Line) -> Item | None:
    verb = group.verb
    label = _label(items, line.begin)
    if verb is None:
        return misspelt_giver(items, group.first) or giver_after(items, group.after) or line.grantor or label
    if items.cue(verb) != "give":
        return (line.grantor if line.recognises else None) or label
    carried = passive_at(items, verb) is None or line.chained
    given = giver(items, verb) or (line.grantor if carried else None)
    return given or (line.giver if _is_part(items, verb) else None) or label


def _label(items: Items, begin: int) -> Item | None:
    """The authority that a list's line begins with: "3. Sở Giáo dục: Giấy khen cho 8 tập thể"."""
    start = after_bullet(items, begin)
    item = items[start]
    listed = start > begin and items.low(start + 1) == ":"
    return item if listed and item.kind in AUTHORITY and item.low in _CONFERS and not is_school(item) else None


def _is_part(items: Items, verb: int) -> bool:
    """True in "(04 đơn vị được UBND tỉnh tặng …), trong đó 01 đơn vị được tặng …"."""
    for place in range(verb - 1, max(verb - _CLAUSE, -1), -1):
        if items.kind(place) in {"end", "award"} or items.low(place) == ";":
            return False
        if items.low(place) == "đó" and items.low(place - 1) in {"trong", "số"}:
            return True
        if items.low(place) == "và" and items.kind(place + 1) == "count":
            return True
    return False
