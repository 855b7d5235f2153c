"""What an article says of each of its blocks, put together from sentences, lists and tables."""

import re
from dataclasses import dataclass, replace

from gazetteers.blocks import Level
from gazetteers.folding import fold
from pipeline.extract.blocks.counts import agreed, counted
from pipeline.extract.blocks.identity import Known
from pipeline.extract.blocks.leaders import Holder
from pipeline.extract.blocks.level import level_of, scope_of
from pipeline.extract.blocks.lists import EMPTY, Items
from pipeline.extract.blocks.members import listed
from pipeline.extract.blocks.story import Story
from pipeline.extract.blocks.tables import Row, column, rows

_FIELD = re.compile(r"giáo dục và đào tạo|giáo dục - đào tạo|giáo dục & đào tạo|gd ?[&-]? ?đt")


@dataclass(frozen=True)
class Facts:
    """A block's head and deputies in office, its members in the text's order, and how many the text says there are."""

    leader: str | None
    deputies: tuple[str, ...]
    members: tuple[str, ...]
    count: int | None
    scope: str | None = None
    level: Level | None = None


def facts_of(story: Story, held: list[Holder], title: int) -> dict[str, Facts]:
    """The facts of every block, by its name; `held` is who is said to hold an office, `title` where the title ends."""
    lists, counts, tables = listed(story), counted(story), rows(story)
    found = {}
    for block in story.blocks:
        mine = [holder for holder in held if holder.block is block]
        told = _told(mine, lists.get(block.name, EMPTY), counts.get(block.name), title)
        told = _with_row(told, tables.get(block.name))
        told = _with_column(story, told) if block is story.main else told
        told = told if told.members else replace(told, members=_officers(mine))
        found[block.name] = _with_level(story, block, told)
    return _with_parts(story, found)


def _with_parts(story: Story, found: dict[str, Facts]) -> dict[str, Facts]:
    """A block without a list has the members of its parts, where the text names parts of one block."""
    parts = [block for block in story.blocks if block.is_part]
    wholes = [block for block in story.blocks if not block.is_part]
    members = _distinct([member for part in parts for member in found[part.name].members])
    if len(wholes) == 1 and members and not found[wholes[0].name].members:
        found[wholes[0].name] = replace(found[wholes[0].name], members=members)
    return found


def _told(held: list[Holder], items: Items, count: int | None, title: int) -> Facts:
    leader, deputies = _leader(held, title) or items.head, _deputies(held) or items.deputies
    members = _with_head(leader, items.names, whole=count == len(items.names))
    if items.others:
        members = _distinct([*members[:1], *(name for name in deputies if name not in members), *members[1:]])
    return Facts(leader, deputies, members, count)


def _with_row(facts: Facts, row: Row | None) -> Facts:
    if row is None:
        return facts
    return Facts(
        facts.leader or row.leader,
        facts.deputies or row.deputies,
        facts.members or row.members,
        facts.count or row.count,
    )


def _with_level(story: Story, block: Known, facts: Facts) -> Facts:
    scope = scope_of(story, block)
    units = (*facts.members, *facts.deputies, facts.leader or "")
    return replace(facts, scope=scope, level=level_of(story, block, scope, units))


def _with_column(story: Story, facts: Facts) -> Facts:
    """The only block's members from a table of them, and their number if the text says it somewhere."""
    if not facts.members:
        facts = replace(facts, members=column(story, facts.count))
    return facts if facts.count else replace(facts, count=agreed(story, len(facts.members)))


def _leader(held: list[Holder], title: int) -> str | None:
    """The unit in office, a later year's before an earlier one's; as the body names it, and as itself, if it does."""
    heads = [holder for holder in held if not holder.deputy]
    best = max(heads, key=lambda one: (one.office, one.year, one.direct, one.start > title), default=None)
    return best.unit if best else None


def _deputies(held: list[Holder]) -> tuple[str, ...]:
    """The deputies in office; those chosen for the next year only where there are no others."""
    deputies = [holder for holder in held if holder.deputy]
    office = any(holder.office for holder in deputies)
    return _distinct([holder.unit for holder in deputies if holder.office or not office])


def _with_head(leader: str | None, members: tuple[str, ...], *, whole: bool) -> tuple[str, ...]:
    """The listed members, with a head that a list of the other ones leaves out.

    A list is `whole` if it has as many names as the text says that there are members.
    """
    there = whole or leader is None or any(is_same_unit(leader, member) for member in members)
    return members if there or not members else (leader or "", *members)


def _officers(held: list[Holder]) -> tuple[str, ...]:
    """Heads and deputies, if several, also those only chosen for the next year; a person's school may be no member.

    Without any head, the deputies in office.
    """
    direct = sorted((holder for holder in held if holder.direct), key=lambda one: (not one.office, one.deputy))
    if all(holder.deputy for holder in held):
        direct = [holder for holder in direct if holder.office]
        return _distinct([holder.unit for holder in direct])
    officers = _distinct([holder.unit for holder in direct])
    return officers if len(officers) > 1 else ()


def is_same_unit(first: str, second: str) -> bool:
    """True if one of two names is a part of the other, however "Giáo dục và Đào tạo" is written in them."""
    left, right = (_FIELD.sub("gdđt", fold(name)) for name in (first, second))
    return left in right or right in left


def _distinct(names: list[str]) -> tuple[str, ...]:
    """The names in their order, each in its first spelling."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(fold(name), name)
    return tuple(first.values())
