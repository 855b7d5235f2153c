"""What stands around articles: phrases of menus, counters and ratings, and the words that introduce credits."""

from functools import cache
from typing import Literal

from gazetteers.loader import Row, load

FurnitureKind = Literal["equals", "starts", "cuts", "closes", "section", "banner", "counter", "last", "behind"]
CreditKind = Literal["author", "source", "poster", "section", "stamp", "moment", "occasion", "nobody", "office"]


class Furniture(Row):
    """A phrase of page furniture, compared without case and punctuation.

    `equals`: a line that says just this is dropped. `starts`: so is a short line that starts so. `cuts`: a line that
    starts so ends the article. `closes`: so does one that starts so, unless most of the article's prose stands below
    it, as it does where buttons and counters stand under the title; the line is dropped anyhow. `section`: a line that
    says just this heads a list of other articles. `banner`: a line that starts so stands above titles, but may be one.
    `counter`: a line that says this and figures is dropped. `last`: so is an article's last line that says just this;
    `behind`: or that says this, a colon, and what the site links to there.
    """

    phrase: str
    kind: FurnitureKind


class Credit(Row):
    """A word of credits. `author`, `source`, `poster`, `section`, `stamp`: what follows it, after a colon, is one.

    `moment`: so may be what follows it, or when an event is held. `occasion`: heads what a notice says of an event
    beside its time. `nobody`: a login or a role in place of a name. `office`: how the name of an office begins.
    """

    phrase: str
    kind: CreditKind


@cache
def furniture(kind: FurnitureKind) -> tuple[str, ...]:
    """The phrases of one kind, in the file's order."""
    return tuple(row.phrase for row in load("furniture", Furniture) if row.kind == kind)


@cache
def credits_of(kind: CreditKind) -> tuple[str, ...]:
    """The words of one kind, in the file's order."""
    return tuple(row.phrase for row in load("credits", Credit) if row.kind == kind)
