"""What a line leaves for the next ones: a distinction whose recipients follow, a giver, members of a counted group."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from pipeline.extract.awards.grantors import decision_giver
from pipeline.extract.awards.houses import topic
from pipeline.extract.awards.identified import link_over_place
from pipeline.extract.awards.item import Item, is_school
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.lines import (
    after_bullet,
    ends_with_colon,
    has_cue,
    heading_giver,
    is_planned,
)
from pipeline.extract.awards.recipients_after import is_complete, members_after, number_of
from pipeline.extract.awards.recipients_after import listed as listed_from
from pipeline.extract.awards.recipients_before import carried_subject, recipients_before
from pipeline.extract.awards.rolls_below import is_roll_below, opens_list
from pipeline.extract.awards.story import Grant, Line, Listing, Story
from pipeline.extract.awards.vocabulary import SCHOOL, SIGNED

_LONGEST_HEADING = 30  # items of a heading without a colon
_INTRODUCES = frozenset({"gồm", "là", "đó", ":"})
_LINKS = frozenset({"là", "có", ":"})
_EXAMPLES = frozenset({"là", "như", "có"})
_SENTENCE = 60  # items
_APART = frozenset({",", ";", ".", "(", "đó"})  # before "tiêu biểu là"
_KINDS = frozenset({"tập", "cá"})  # tập thể, cá nhân
_SOME = _KINDS | {"tiêu"}  # tiêu biểu
_MANY_WORDS = 6  # items from a group to "là" before one of it
_WORDS_BETWEEN = 12  # items from a counted group to "gồm"
_PRAISED_FOR = 26  # the same with what the group is praised for: "… trong phong trào thi đua năm học 2022 - 2023"
_ACHIEVEMENTS = frozenset({("thành", "tích"), ("phần", "thưởng"), ("danh", "hiệu"), ("khen", "thưởng"), ("quả", "thi")})
_TOLD = frozenset({("kết", "quả"), ("đề", "nghị")})
_VOTED = frozenset({("kiểm", "phiếu"), ("bỏ", "phiếu"), ("biểu", "quyết")})
_WHOLE = frozenset({"danh", "khen"})  # the cues "danh hiệu", "khen thưởng" are one item
_REWARDING = frozenset({("khen", "thưởng"), ("khen", "các"), ("công", "nhận")})
_BELONGS = frozenset({"tên", "mặt"})
_THESE = frozenset({"này", "đó", "ấy", "trên"})
_ATTACHED = frozenset({"kèm", "đính", "sau", "dưới"})  # danh sách kèm theo, đính kèm
_ROLL = frozenset({"tên", "danh", "gồm", "cụ", "đó", "trong", "bao", "là"})
_RECENT = 20  # grants of counted groups


def before_line(items: Items, first: int, stop: int, story: Story) -> None:
    """A heading's giver holds until a line with the heading's own kind of bullet, or prose after the list."""
    mark = _mark(items, first)
    goes_on = items.cue(after_bullet(items, first)) == "give" and ends_with_colon(items, stop)
    if story.giver is not None and mark == story.giver_mark and (mark or story.listed) and not goes_on:
        story.giver = None
    story.listed = story.giver is not None and bool(mark)
    opening = (items.low(first), items.low(first + 1))
    if opening == ("căn", "cứ") and _has_word(items, first, stop, _ACHIEVEMENTS):
        story.decider = decision_giver(items, first)
    story.reported = story.signed if opening == ("theo", "đó") else None
    story.signed = _signer(items, first, stop)


def _signer(items: Items, first: int, stop: int) -> Item | None:
    """Who signed a decision to reward: "Chủ tịch UBND tỉnh (vừa) ký Quyết định số … khen thưởng các tập thể"."""
    if SIGNED.isdisjoint(items.lows[first:stop]):
        return None
    decides = any(items.cue(k) == "give" for k in items.where({"quyết"}, first, stop))  # "Quyết định khen thưởng"
    rewards = decides or _has_word(items, first, stop, _REWARDING)
    if not rewards:
        return None
    if has_cue(items, first, stop, "to"):
        return None
    for k in range(first, stop):
        if items.low(k) in {"ký", "kí"} and any(items.low(place) == "quyết" for place in range(k + 1, k + 4)):
            givers = (items[place] for place in range(k - 1, max(k - 4, first - 1), -1))
            return next((item for item in givers if item.kind in {"unit", "title"}), None)
    return None


def _mark(items: Items, first: int) -> str:
    """The kind of a line's bullet: its sign, or "1" for every number; empty where there is none."""
    if after_bullet(items, first) == first:
        return ""
    return "1" if items.low(first)[0].isdigit() else items.low(first)


def after_line(items: Items, first: int, stop: int, line: Line, story: Story) -> None:
    """Note what holds for the next lines."""
    if story.table:
        return
    _receiver(items, first, stop, line, story)
    if line.group and opens_list(items, first, stop, line):
        story.listing = Listing(line.group, announced(line, story))
    elif line.group:
        own = [grant for grant in story.counted[-_RECENT:] if grant.recipient.first >= items[first].first]
        rolled = own and (_has_roll(items, line.after, stop) or is_roll_below(items, stop, own))
        story.listing = _roll_of(own) if rolled else None
    elif ends_with_colon(items, stop):
        story.listing = _listing_of_count(items, first, stop, story) or story.listing
    _heading(items, first, stop, line, story)


def _receiver(items: Items, first: int, stop: int, line: Line, story: Story) -> None:
    """Under "nhà trường đã được tặng nhiều phần thưởng:" and "Thành tích của trường" the lines list distinctions."""
    listed = after_bullet(items, first) > first or bool(line.group)
    if ends_with_colon(items, stop) and not line.group:
        story.receiver = _receivers(items, first, stop)
    elif first == 0 or (not listed and _is_title(items, first, stop)):
        story.receiver = _receivers(items, first, stop) if _has_word(items, first, stop, _ACHIEVEMENTS) else []
    elif not listed:
        story.receiver = []


def _receivers(items: Items, first: int, stop: int) -> list[Item]:
    """The subject of a heading that speaks of receiving, or the school whose achievements it announces."""
    if is_planned(items, first, stop):
        return []
    for place in range(stop - 1, first - 1, -1):
        if items.cue(place) in {"receive", "passive"}:
            own = recipients_before(items, place)
            return own if own is not None else carried_subject(items, place)
    return achievers(items, first, stop)


def achievers(items: Items, first: int, stop: int) -> list[Item]:
    """The school whose achievements the words from `first` to before `stop` announce."""
    if not _has_word(items, first, stop, _ACHIEVEMENTS):
        return []
    units = items.places("unit", first, stop)
    school = next((items[k] for k in units if is_school(items[k])), None) or topic(items, stop)
    return [school] if school else []


def _has_word(items: Items, first: int, stop: int, pairs: frozenset[tuple[str, str]]) -> bool:
    titles = any(items.cue(k) == "filler" for k in items.where({"các"}, first, stop))  # "các danh hiệu"
    return titles or not _WHOLE.isdisjoint(items.lows[first:stop]) or items.has_pair(first, stop, pairs)


def _is_title(items: Items, first: int, stop: int) -> bool:
    return stop - first <= _LONGEST_HEADING and items.low(stop - 1) not in {".", ";", ","}


def announced(line: Line, story: Story) -> Item | None:
    """Who gave the line's last distinctions, so far as it is said."""
    form = line.group[-1].form
    giver = line.giver if line.giver is None or line.giver.state or form is None or not form.president else None
    return giver or story.announced.get(line.group[-1].low)


def _of_more(part: Item, story: Story) -> Listing | None:
    """The distinction of the persons counted last, of whom these are some: "Ba nhà giáo của tỉnh là: A; B; C"."""
    last = story.counted[-1] if story.counted else None
    if last is None or part.counted != "person" or last.recipient.counted != "person":
        return None
    return Listing((last.award,), last.grantor) if number_of(part) < number_of(last.recipient) else None


def _listing_of_count(items: Items, first: int, stop: int, story: Story) -> Listing | None:
    """Under "3 giáo viên gồm:" the distinction of those three goes on, under "Danh sách kèm theo:" that of the last."""
    for k in items.places("count", first, stop):
        of_group = _of_group(items, k, story)
        if of_group is not None:
            return of_group
    rolls = "danh" in items.lows[first:stop]  # "danh sách" is one item
    named = rolls or items.low(after_bullet(items, first)) in _ROLL
    if not named or not story.counted or is_planned(items, first, stop):
        return None
    return _roll_of(story.counted[-_RECENT:])


def _has_roll(items: Items, first: int, stop: int) -> bool:
    """True for "(có danh sách kèm theo)" behind the distinctions of a line."""
    return any(items.low(k + 1) in _ATTACHED for k in items.where({"danh"}, first, stop))


def _roll_of(groups: list[Grant]) -> Listing:
    """The list of those whom the groups count; it is of the last of them."""
    return Listing((groups[-1].award,), groups[-1].grantor, tuple(groups))


def _of_group(items: Items, k: int, story: Story) -> Listing | None:
    """The distinction of the group counted at `k`: the one that as many received, else the one last announced."""
    item = items[k]
    if (items.low(k + 1), items.low(k + 2)) == ("còn", "lại") and story.counted:
        return Listing((story.counted[-1].award,), story.counted[-1].grantor)  # "5 người còn lại là: …"
    for grant in reversed(story.counted[-_RECENT:]):
        if number_of(grant.recipient) == number_of(item) and grant.recipient.counted == item.counted:
            return Listing((grant.award,), grant.grantor)
    return story.announcement


def named_later(items: Items, first: int, stop: int, story: Story) -> Iterator[Grant]:
    """The members of a counted group named in a line of their own: "3 giáo viên gồm cô A, thầy B và thầy C"."""
    yield from _roll(items, first, stop, story)
    for k in items.places("count", first, stop):
        yield from _named_later(items, k, stop, story)


def _named_later(items: Items, k: int, stop: int, story: Story) -> Iterator[Grant]:
    of_group = _of_group(items, k, story) or _of_more(items[k], story)
    members = _members(items, k, stop) if of_group is not None else []
    for award in of_group.awards if of_group is not None else ():
        for member in members:
            yield Grant(award, member, of_group.grantor if of_group else None, "awards:named-later")


def told_again(items: Items, first: int, stop: int, story: Story) -> Iterator[Grant]:
    """The same in a later sentence of the line that told the distinction: "(…). 3 giáo viên gồm cô A, cô B, cô C"."""
    for k in items.places("count", first, stop):
        if items.kind(k - 1 - (items.low(k - 1) == "cả")) == "end":
            yield from _named_later(items, k, stop, story)


def among(items: Items, first: int, stop: int, story: Story) -> Iterator[Grant]:
    """One of a counted group, named afterwards: "Có tên trong 28 tập thể ấy là Trường A", "trong số đó có Trường A"."""
    if not story.counted:
        return
    for k in items.places("count", first, stop):
        if items[k].whole and (group := _whole(items[k], story)) is not None:
            yield replace(group, recipient=items[k], rule="awards:share")  # "16/19 nhà giáo đủ số phiếu"
    yield from _those(items, first, stop, story)
    for k in items.where(_SOME, first, stop):
        if items.low(k) in _KINDS and items.cue(k) == "member":
            yield from _of_kind(items, k, story)
        elif items.low(k) == "tiêu" and items.low(k + 1) == "biểu":
            yield from _examples(items, k + 2, story.counted[-1])
    for k in items.where({"trong"}, first, stop):
        yield from _of_these(items, k, story)


def _of_kind(items: Items, k: int, story: Story) -> Iterator[Grant]:
    """Some of the persons, or of the groups, counted last: "trong đó, …; về cá nhân có ông A"."""
    kind = "person" if items.low(k) == "cá" else "group"
    group = next((grant for grant in reversed(story.counted[-_RECENT:]) if grant.recipient.counted == kind), None)
    if group is not None and items.low(k + 1) in _LINKS:
        named = (one for one in listed_from(items, k + 2)[0] if one.kind != "count")
        yield from (replace(group, recipient=one, rule="awards:among") for one in named)


def _examples(items: Items, k: int, group: Grant) -> Iterator[Grant]:
    """Some of the group told last: "20 giáo viên đạt …, tiêu biểu là cô A, thầy B"."""
    if items.low(k) not in _EXAMPLES or items.low(k - 3) not in _APART:
        return
    before = range(k - 1, max(k - _SENTENCE, -1), -1)
    sentence = takewhile(lambda place: items.kind(place) != "end" or place == k - 3, before)
    if not any(items[place] is group.recipient for place in sentence):
        return
    kind = "person" if group.recipient.counted == "person" else "unit"
    named = (one for one in listed_from(items, k + 1)[0] if one.kind == kind)
    yield from (replace(group, recipient=one, rule="awards:among") for one in named)


def _those(items: Items, first: int, stop: int, story: Story) -> Iterator[Grant]:
    """All of the group counted last, in a sentence of their own: "Đó là cô A, thầy B và cô C."."""
    last = story.counted[-1]
    for k in items.where({"đó"}, first, stop):
        if items.low(k + 1) in {"là", "gồm"} and items.kind(k - 1) == "end":
            named = listed_from(items, k + 2)[0]
            if is_complete([last.recipient], named):
                yield from _named_alike(story, named)


def _named_alike(story: Story, named: list[Item]) -> Iterator[Grant]:
    """The grants of the group counted last, for each of its members."""
    last = story.counted[-1]
    for grant in story.counted[-_RECENT:]:
        if grant.recipient == last.recipient:
            yield from (Grant(grant.award, one, grant.grantor, "awards:named-later") for one in named)


def belonging_to(items: Items, line: Line, stop: int, story: Story) -> Iterator[Grant]:
    """Who is named of the group that the distinction went to: "Trong số 12 tập thể được tặng Bằng khen có Trường A"."""
    link = line.after if items.low(line.after) == "có" else link_over_place(items, line.after)
    if link is None or not story.counted or line.after >= stop:
        return
    last = story.counted[-1]
    for k in range(line.begin, line.after):
        if items.low(k) == "trong" and last.recipient in (items[k + 1], items[k + 2]):
            named = [one for one in listed_from(items, link + 1)[0] if one.kind != "count"]
            yield from _named_alike(story, named)
            return


def _of_these(items: Items, k: int, story: Story) -> Iterator[Grant]:
    """Who is named behind, or before, the "trong" at place `k`: "Trường A có tên trong số này"."""
    if items.low(k - 1) in _BELONGS and items.low(k + 1) == "số" and items.low(k + 2) in _THESE:
        yield from _belonging(items, k - 1, story.counted[-1])
        return
    place = k + 1 + (items.low(k + 1) == "số")
    grant = story.counted[-1] if items.low(place) == "đó" else _counted_as(items[place], story)
    link = next((at for at in range(place, place + _MANY_WORDS) if items.low(at) in _LINKS), None)
    if grant is not None and link is not None:
        for one in listed_from(items, link + 1)[0]:
            if one.kind != "count":
                yield Grant(grant.award, one, grant.grantor, "awards:among")


def _belonging(items: Items, k: int, group: Grant) -> Iterator[Grant]:
    """Who is said, before "tên trong số này" at place `k`, to be one of the group counted last."""
    for one in recipients_before(items, k) or []:
        if one.kind != "count":
            yield replace(group, recipient=one, rule="awards:among")


def _whole(part: Item, story: Story) -> Grant | None:
    """The grant of the counted group that `part` is a share of."""
    groups = (one for one in reversed(story.counted[-_RECENT:]) if one.recipient.counted == part.counted)
    return next((one for one in groups if number_of(one.recipient) == part.whole), None)


def _counted_as(item: Item, story: Story) -> Grant | None:
    alike = (grant for grant in reversed(story.counted[-_RECENT:]) if grant.recipient.low == item.low)
    return next(alike, None) if item.kind == "count" else None


def _roll(items: Items, first: int, stop: int, story: Story) -> Iterator[Grant]:
    """The members of the group counted last, behind "Danh sách gồm:", "Cụ thể:"."""
    start = after_bullet(items, first)
    if not story.counted or items.low(start) not in _ROLL:
        return
    colon = next((k for k in range(start, min(start + _WORDS_BETWEEN, stop)) if items.low(k) == ":"), None)
    if colon is None:
        return
    yield from _named_alike(story, [one for one in listed_from(items, colon + 1)[0] if one.kind != "count"])


def _members(items: Items, k: int, stop: int) -> list[Item]:
    """The members of the counted group at `k`: "3 tập thể có thành tích xuất sắc gồm: …" goes on for a few words."""
    for place in range(k + 1, min(k + _PRAISED_FOR, stop)):
        passed = items.kind(place) in {"word", "cue"} or items.low(place) in {":", ",", "-"}
        if not (passed or items.low(place).isdecimal()):
            break
        if items.low(place) in _INTRODUCES:
            return members_after(items, [items[k]], place)
    return []


def _announces(items: Items, first: int, stop: int) -> bool:
    """True for "Hội đồng nhất trí đề nghị tặng:"; not for a section called "Khen thưởng:"."""
    verb = stop - 2
    if not ends_with_colon(items, stop) or items.cue(verb) != "give":
        return False
    return items[verb].proposed or any(items.kind(k) in {"unit", "title", "person"} for k in range(first, verb))


def _is_voted(items: Items, first: int, stop: int) -> bool:
    """True for "Kết quả kiểm phiếu, những trường hợp sau đủ tỷ lệ:", "Hội đồng thống nhất trình:"."""
    return items.has_pair(first, stop, _VOTED) or items.low(stop - 2) == "trình"


def _heading(items: Items, first: int, stop: int, line: Line, story: Story) -> None:
    """A giver and a plan hold for a heading's items only."""
    if ends_with_colon(items, stop) or (
        items.low(stop - 1) not in {".", ";", ","}
        and stop - first <= _LONGEST_HEADING
        and after_bullet(items, first) == first
    ):
        voted = ends_with_colon(items, stop) and _is_voted(items, first, stop)
        story.planned = is_planned(items, first, stop) and not voted
        told = voted or items.has_pair(first, stop, _TOLD) or _announces(items, first, stop)
        story.given = story.given or (told and not story.planned)
        giver = heading_giver(items, first, stop) or (line.giver if ends_with_colon(items, stop) else None)
        story.giver = None if story.receiver and giver is not None and giver.low in SCHOOL else giver
        story.giver_mark = _mark(items, first)
    elif after_bullet(items, first) == first and not line.group:
        story.planned = False
        story.giver = None
