"""What a text has said so far and what holds for the lines to come: the giver, the distinction that a list is of."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.extract.awards.item import Item


@dataclass(frozen=True, slots=True)
class Grant:
    """One distinction of one recipient; `grantor` null if the text does not say it."""

    award: Item
    recipient: Item
    grantor: Item | None
    rule: str


@dataclass(slots=True)
class Line:
    """What a line has said so far: the giver, the verb and those who received hold for the items of a list.

    `recognises` says that recipients stand between verb and distinction ("công nhận 5 tổ đạt …").
    `recipients` are the places of all so far.
    `begin` is the line's first item. Of the last distinctions, `group`: `verb` and `after` are the places of their verb
    and of what follows them, `giver` who gave them, `named` whether a recipient was named; `chained` says that the verb
    of the ones before governs them too.
    """

    begin: int = 0
    grantor: Item | None = None
    given: bool = False
    received: list[Item] = field(default_factory=list)
    recipients: set[int] = field(default_factory=set)
    verb: int | None = None
    chained: bool = False
    recognises: bool = False
    after: int = 0
    named: bool = False
    group: tuple[Item, ...] = ()
    giver: Item | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A heading with distinctions, whose recipients are the next lines.

    `groups` are the counted groups, of persons and of units, that the lines name together ("danh sách kèm theo").
    """

    awards: tuple[Item, ...]
    grantor: Item | None
    groups: tuple[Grant, ...] = ()

    def of(self, recipient: Item) -> Iterator[tuple[Item, Item | None]]:
        """The distinctions of one whom a line names, with their giver."""
        person = recipient.kind == "person"
        alike = [one for one in self.groups if (one.recipient.counted == "person") == person] or self.groups
        if not alike:
            yield from ((award, self.grantor) for award in self.awards)
        else:
            yield from ((one.award, one.grantor) for one in alike if one.recipient == alike[-1].recipient)


@dataclass(slots=True)
class Story:
    """What holds from line to line.

    `receiver` are those whose distinctions the lines under a heading list ("nhà trường đã được tặng:").
    `giver` is the authority of a heading ("Chủ tịch UBND tỉnh tặng:"), `giver_mark` that heading's
    bullet, `decider` who signed the decision that the text rests on, `signed` who signed one in the line before,
    `reported` the same where this line says what it contains; `planned` says that the heading speaks of plans
    or rules; `given` that somebody has received something; `announced` are the givers of distinctions that the text
    announced for uncounted groups, `announcement` the last of those distinctions, `unheld` the distinctions of the line
    before where it told of nobody who has them; `counted` the grants of counted
    groups; `columns` the distinctions that a table's header names, by the positions of their columns.
    """

    listing: Listing | None = None
    receiver: list[Item] = field(default_factory=list)
    giver: Item | None = None
    giver_mark: str = ""
    decider: Item | None = None
    signed: Item | None = None
    reported: Item | None = None
    planned: bool = False
    given: bool = False
    table: bool = False
    columns: dict[int, Item] = field(default_factory=dict)
    listed: bool = False
    announcement: Listing | None = None
    unheld: Listing | None = None
    announced: dict[str, Item] = field(default_factory=dict)
    counted: list[Grant] = field(default_factory=list)
