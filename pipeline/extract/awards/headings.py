"""What a line leaves for the next ones: a distinction whose recipients follow, a giver, members of a counted group."""

from collections.abc import Iterator

from pipeline.extract.awards.items import Item, Items
from pipeline.extract.awards.lines import after_bullet, ends_with_colon, has_cue, heading_giver
from pipeline.extract.awards.recipients_after import members_after, number_of
from pipeline.extract.awards.story import Grant, Line, Listing, Story

_LONGEST_HEADING = 30  # items of a heading without a colon
_BARE = frozenset(
    {"của", "cho", "các", "tập", "thể", "cá", "nhân", "năm", "học", "-", "(", ")", ",", "và", "danh", "sách"}
)
_INTRODUCES = frozenset({"gồm", "sau", "là", "danh", "theo", "cụ"})


def after_line(items: Items, first: int, stop: int, line: Line, story: Story) -> None:
    """Note what holds for the next lines."""
    if story.table:
        return
    if line.group and _opens(items, first, stop, line):
        story.listing = Listing(line.group, _announced(line, story))
    elif line.group:
        story.listing = None
    elif ends_with_colon(items, stop):
        story.listing = _listing_of_count(items, first, stop, story) or story.listing
    _heading(items, first, stop, line, story)


def _announced(line: Line, story: Story) -> Item | None:
    return line.giver or story.announced.get(line.group[-1].low)


def _opens(items: Items, first: int, stop: int, line: Line) -> bool:
    """True if the line's last distinction has its recipients in the lines that follow."""
    if line.named or has_cue(items, first, stop, "veto"):
        return False
    rest = range(line.after, stop)
    if any(items.kind(k) == "end" and k < stop - 1 for k in rest):
        return False  # the distinction is not in the last sentence
    if ends_with_colon(items, stop):
        return True
    bare = after_bullet(items, first)
    if stop - bare > _LONGEST_HEADING or items.low(stop - 1) in {".", ";", ","}:
        return False
    return all(
        items.kind(k) == "award" or items.cue(k) is not None or items.low(k) in _BARE
        for k in range(bare, line.after - 1)
    ) and all(
        items.kind(k) == "count" or items.cue(k) is not None or items.low(k) in _BARE or items.low(k).isdecimal()
        for k in rest
    )


def _listing_of_count(items: Items, first: int, stop: int, story: Story) -> Listing | None:
    """Under "3 giáo viên gồm:" the distinction of those three goes on."""
    for k in range(first, stop):
        grant = _same_count(items, k, story)
        if grant is not None:
            return Listing((grant.award,), grant.grantor)
    return None


def _same_count(items: Items, k: int, story: Story) -> Grant | None:
    item = items[k]
    if item.kind != "count":
        return None
    return next(
        (
            grant
            for grant in reversed(story.counted[-20:])
            if number_of(grant.recipient) == number_of(item) and grant.recipient.counted == item.counted
        ),
        None,
    )


def named_later(items: Items, first: int, stop: int, story: Story) -> Iterator[Grant]:
    """The members of a counted group named in a line of their own: "3 giáo viên gồm cô A, thầy B và thầy C"."""
    for k in range(first, stop):
        grant = _same_count(items, k, story)
        if grant is not None:
            for member in members_after(items, items[k], k + 1):
                yield Grant(grant.award, member, grant.grantor, "awards:named-later")


def _heading(items: Items, first: int, stop: int, line: Line, story: Story) -> None:
    """A giver and a plan hold for a heading's items only."""
    if ends_with_colon(items, stop) or (
        items.low(stop - 1) not in {".", ";", ","}
        and stop - first <= _LONGEST_HEADING
        and after_bullet(items, first) == first
    ):
        story.planned = has_cue(items, first, stop, "veto")
        story.giver = heading_giver(items, first, stop) or (line.giver if ends_with_colon(items, stop) else None)
    elif after_bullet(items, first) == first and not line.group:
        story.planned = False
        story.giver = None
