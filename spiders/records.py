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
    "soft_404",
    "blocked",
    "refused_by_robots",
    "too_large",
    "not_a_page",
    "error",
]
UrlKind = Literal["article", "listing", "feed", "sitemap", "robots", "other"]
Ending = Literal["finished", "time_limit", "interrupted"]
# how it is known that a crawl of a site was complete, or why it was not
Basis = Literal[
    "sitemap_whole",  # complete: sitemaps read whole, and every list and feed
    "lists_to_end",  # complete: every list to its last page
    "lists_to_known",  # complete: every list to pages that an earlier complete crawl had read
    "time_limit",
    "interrupted",
    "site_stopped",
    "limit_reached",
    "list_unread",
    "article_unread",
    "nothing_listed",  # no list, feed or sitemap named any article
    "died",
]
# what an operator should hear of besides the sites' troubles
WarningCode = Literal["clock_back", "no_network", "archive_learnt", "archive_lost"]


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

    `outcomes` counts URLs by their last outcome, `kinds` does so for each kind of URL. `new_articles` were fetched for
    the first time; `changed_articles` again, with another content; `known_articles` were met and not requested, for
    they were not due; `left` URLs stay due. `complete` says that every discovery page was read to its known end and no
    article is owed; `basis` how that is known, or why not. `delay` is the time between two requests in seconds, with
    the reason where the site taught it. `errors` holds a line for each URL that could not be had; `stopped` says why
    the rest of the site was left for the next crawl. `tls_broken` says what is wrong with its certificate: it was read
    all the same if its row allows that.
    """

    domain: str
    outcomes: Mapping[Outcome, int]
    kinds: Mapping[UrlKind, Mapping[Outcome, int]] = {}
    cms: str | None = None
    complete: bool = False
    basis: str = ""
    basis_code: Basis | None = None
    requests: int = 0
    left: int = 0
    delay: float | None = None
    delay_reason: str | None = None
    new_articles: int = 0
    changed_articles: int = 0
    known_articles: int = 0
    errors: tuple[str, ...] = ()
    stopped: str | None = None
    tls_broken: str | None = None


class CrawlReport(Record):
    """What a crawl got; `crawl` is its number in the ledger.

    `salvaged` names files of the archive that an earlier crash had left unfinished, `died` the crawls that had left
    them; `warnings` is what else an operator should hear of.
    """

    sites: tuple[SiteReport, ...]
    seconds: float
    crawl: int = 0
    ending: Ending = "finished"
    died: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
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
