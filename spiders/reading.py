"""One answer on its way: read once, for its identity as for its links."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from spiders.answers import Answer
from spiders.cms import Cms
from spiders.discovery import Found, discover
from spiders.frontier import Frontier
from spiders.ledger import Known
from spiders.records import CrawlEvent


@dataclass
class Reading:
    """An answer to the request of a known URL, and what came of it; `event` is null until the journal has it."""

    frontier: Frontier
    known: Known
    answer: Answer
    now: datetime
    seconds: float | None = None
    event: CrawlEvent | None = None

    @property
    def cms(self) -> Cms:
        """The site's CMS, as far as its pages have told."""
        return self.frontier.cms

    @cached_property
    def found(self) -> Found:
        """What the answer names, as far as it counts."""
        named = discover(self.cms, self.answer.url, self.known.kind, self.answer.body, self.now)
        return self.frontier.lists.take(self.answer.url, named)
