"""What a crawl says about itself: the outcome of every request, the sum for every site."""

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from models import Record

Outcome = Literal[
    "ok",
    "unchanged",
    "moved",
    "gone",
    "blocked",
    "refused_by_robots",
    "too_large",
    "not_a_page",
    "error",
    "soft_404",
]
UrlKind = Literal["article", "listing", "feed", "sitemap", "robots", "other"]
Ending = Literal["finished", "time_limit", "interrupted"]


class CrawlError(RuntimeError):
    """A crawl that cannot begin or was broken off; the message names the culprit."""


class CrawlEvent(Record):
    """One request and how it ended. `waiting` counts the requests that are still to be made, over all sites."""

    site: str
    url: str
    kind: UrlKind
    outcome: Outcome
    status: int | None = None
    reason: str | None = None
    new: bool = False
    waiting: int = 0

    def __str__(self) -> str:
        """One line that names URL, outcome and reason."""
        reason = self.reason or (f"status {self.status}" if self.status else "")
        return f"{self.url}: {self.outcome}{f' ({reason})' if reason else ''}"


class SiteReport(Record):
    """What a crawl got from one site.

    `outcomes` counts URLs by their last outcome. `new_articles` were fetched for the first time; `changed_articles`
    again, with another content; `known_articles` were met and not requested, for they were not due. `errors` holds a
    line for each URL that could not be had; `stopped` says why the rest of the site was left for the next crawl.
    """

    domain: str
    outcomes: Mapping[Outcome, int]
    new_articles: int = 0
    changed_articles: int = 0
    known_articles: int = 0
    errors: tuple[str, ...] = ()
    stopped: str | None = None


class CrawlReport(Record):
    """What a crawl got. `salvaged` names files of the archive that an earlier crash had left unfinished."""

    sites: tuple[SiteReport, ...]
    seconds: float
    ending: Ending = "finished"
    salvaged: tuple[str, ...] = ()

    @property
    def outcomes(self) -> Mapping[Outcome, int]:
        """Counts of URLs by outcome, over all sites."""
        total: Counter[Outcome] = Counter()
        for site in self.sites:
            total.update(site.outcomes)
        return dict(total)

    @property
    def new_articles(self) -> int:
        """Articles fetched for the first time, over all sites."""
        return sum(site.new_articles for site in self.sites)

    @property
    def changed_articles(self) -> int:
        """Articles whose page was another than last time, over all sites."""
        return sum(site.changed_articles for site in self.sites)

    @property
    def errors(self) -> tuple[str, ...]:
        """Every line that says what could not be had, in the order of the sites."""
        return tuple(line for site in self.sites for line in site.errors)
