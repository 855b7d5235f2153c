"""What came of one site's requests, counted."""

from collections import Counter
from collections.abc import Sequence, Sized
from dataclasses import dataclass, field
from typing import Any

from spiders.cms.urls import canonical
from spiders.ledger import Noted
from spiders.limits import Limits
from spiders.records import CrawlEvent, Outcome, SiteReport, UrlKind

HELD = frozenset({"ok", "unchanged"})  # states of what the archive holds: a moved address is no article of its own
FAULTS = frozenset({"error", "blocked", "too_large"})


@dataclass
class Tally:
    """Counts of one site in one crawl; `in_vain` are the last requests in a row that brought nothing.

    `errors` has a line for each URL that could not be had, by its key. `limit` says which limit was reached.
    """

    admitted: Counter[UrlKind] = field(default_factory=Counter)
    outcomes: Counter[tuple[UrlKind, Outcome]] = field(default_factory=Counter)
    errors: dict[str, str] = field(default_factory=dict)
    new_articles: int = 0
    changed_articles: int = 0
    in_vain: int = 0
    silent: int = 0
    articles_failed: int = 0
    limit: str | None = None
    listed: int = 0
    noted: int = 0
    _held: set[int] = field(default_factory=set)

    @property
    def requests(self) -> int:
        """All requests."""
        return self.outcomes.total()

    @property
    def known_articles(self) -> int:
        """Articles that were met and that the archive held before."""
        return len(self._held)

    @property
    def kinds(self) -> dict[UrlKind, dict[Outcome, int]]:
        """Requests by kind of URL and outcome."""
        sums: dict[UrlKind, dict[Outcome, int]] = {}
        for (kind, outcome), count in self.outcomes.items():
            sums.setdefault(kind, {})[outcome] = count
        return sums

    def report(self, **said: Any) -> SiteReport:  # noqa: ANN401  # the other fields of SiteReport, which checks them
        """The counts, with what else is to be said of the site."""
        sums: Counter[Outcome] = Counter()
        for (_, outcome), count in self.outcomes.items():
            sums[outcome] += count
        return SiteReport(
            outcomes=dict(sums),
            kinds=self.kinds,
            requests=self.requests,
            new_articles=self.new_articles,
            changed_articles=self.changed_articles,
            known_articles=self.known_articles,
            errors=tuple(self.errors.values()),
            **said,
        )

    def met(self, articles: Sequence[Noted], begun: str) -> None:
        """A list names these articles; what was not requested since the crawl began was known before."""
        self._held.update(
            hash(one.key) for one in articles if one.state in HELD and (one.last_fetched or begun) < begun
        )

    def has_enough(self, lists: Sized, limits: Limits) -> bool:
        """Whether as many lists were asked for as may be read: a page names thousands, and each waits in memory."""
        most = limits.list_pages + limits.sitemaps
        if len(lists) >= most:
            self.limit = self.limit or f"the limit of {most} lists is reached"
        return len(lists) >= most

    def heard(self, event: CrawlEvent) -> None:
        """One request has ended."""
        self.outcomes[event.kind, event.outcome] += 1
        if self.errors:
            self.errors.pop(canonical(event.url), None)
        # without robots.txt the entry point is an error, and that line names both
        if event.outcome in FAULTS and event.kind != "robots":
            self.errors[canonical(event.url)] = str(event)
        if event.kind == "article" and event.outcome == "ok":
            self.new_articles += event.new
            self.changed_articles += not event.new
        silent = event.outcome == "error" and event.status is None
        self.silent += silent
        self.in_vain = self.in_vain + 1 if silent or event.outcome == "blocked" else 0
