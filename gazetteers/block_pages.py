"""Pages that stand in an article's place: a firewall's, a flood blocker's, a site under maintenance, a missing page."""

from functools import cache
from typing import Literal

from pydantic import field_validator

from gazetteers.loader import Row, load

Where = Literal["title", "text", "page", "markup", "content", "after"]
BlockOutcome = Literal["blocked", "soft_404", "error", "ok"]


class BlockPage(Row):
    """What one kind of such page says, compared without case, tone placement and punctuation around it.

    `title`: a part of the page's title, between its separators, says just this. `text`: a short stretch of text says
    this; the page may have the site's whole layout. `page`: a page of few words says this somewhere. `markup`: the
    source of a small page holds this, in lower case. `content`: the source of a page that does hold an article, which
    is then no such page, whatever it says. `after`: words that may follow a message of kind `text`. `statuses`: those
    with which the row counts; any, where it is empty. `cause` is the code of why; `source`, whose page it is.
    """

    phrase: str
    where: Where
    statuses: frozenset[int] = frozenset()
    outcome: BlockOutcome
    cause: str
    source: str

    @field_validator("statuses", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        return frozenset(int(number) for number in value.split()) if isinstance(value, str) else frozenset()

    def counts(self, status: int) -> bool:
        """Whether the row speaks of answers with this status."""
        return not self.statuses or status in self.statuses


@cache
def block_pages(where: Where) -> tuple[BlockPage, ...]:
    """The rows of one place, in the file's order."""
    return tuple(row for row in load("block_pages", BlockPage) if row.where == where)
