"""One site during one crawl: what of it may be requested, what came of it, and when it is left alone."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from gazetteers.sites import Site
from spiders.cms import Cms, cms_named, cms_of
from spiders.cms.urls import canonical, host
from spiders.discovery import Lists, roots
from spiders.ledger import Known, Ledger, Met
from spiders.limits import Limits
from spiders.links import Link
from spiders.paging import page_number
from spiders.records import CrawlEvent, Outcome, SiteReport, UrlKind

GENERIC = "generic"
HELD = frozenset({"ok", "unchanged"})  # states of what the archive holds: a moved address is no article of its own
WEB_PORTS = frozenset({None, 80, 443})


@dataclass
class Frontier:
    """Decides which URLs of a site are requested; asked by the spider, told by the journal."""

    site: Site
    ledger: Ledger
    limits: Limits
    cms: Cms
    stopped: str | None = None
    requests: int = 0
    new_articles: int = 0
    changed_articles: int = 0
    robots_sitemaps: tuple[str, ...] = ()
    robots_delay: float = 0.0
    tls_broken: str | None = None
    _has_learnt: bool = False
    _taken: set[str] = field(default_factory=set)
    _left: set[str] = field(default_factory=set)
    _held: set[str] = field(default_factory=set)
    _fresh: set[str] = field(default_factory=set)
    _kinds: Counter[UrlKind] = field(default_factory=Counter)
    _outcomes: dict[str, tuple[UrlKind, Outcome]] = field(default_factory=dict)
    _errors: dict[str, str] = field(default_factory=dict)
    _failures_in_row: int = 0
    _limit: str | None = None

    def __post_init__(self) -> None:
        self.lists = Lists(self.limits.list_length)

    @classmethod
    def of(cls, site: Site, ledger: Ledger, limits: Limits) -> "Frontier":
        """The site as the gazetteer knows it; a CMS that was only guessed counts until a page tells."""
        generic = cms_named(GENERIC)
        cms = cms_named(site.cms or GENERIC) or generic
        if cms is None:
            raise LookupError(f"no CMS named {GENERIC}")
        return cls(site, ledger, limits, cms)

    @property
    def delay(self) -> float:
        """Seconds between two requests: what the CMS is known to bear, or more if robots.txt asks for it."""
        return max(self.cms.delay, self.robots_delay)

    @property
    def waiting(self) -> int:
        """Requests that were let through and have not ended."""
        return 0 if self.stopped else max(self._kinds.total() - len(self._outcomes), 0)

    def holds(self, url: str) -> bool:
        """Whether a URL lies on this site: its host, with or without `www.`, at a port of the web or of the entry."""
        try:
            port = urlsplit(url).port
        except ValueError:
            return False
        same_host = host(url) == self.site.domain.removeprefix("www.")
        return same_host and port in WEB_PORTS | {urlsplit(self.site.entry).port}

    def learn(self, url: str, body: bytes) -> None:
        """Believe the first page that bears a CMS's fingerprint more than the table of sites."""
        if self._has_learnt:
            return
        seen = cms_of(url, body)
        if seen.name != GENERIC:
            self.cms = seen
            self._has_learnt = True

    def entry(self, now: datetime) -> Known | None:
        """The entry point, which every crawl requests."""
        return self.ask(Met(self.site.entry, self.site.domain, "listing"), now)

    def roots(self, now: datetime) -> list[Known]:
        """What the site's robots.txt and its CMS offer: sitemaps and feeds, and the home page."""
        base = self.site.entry
        offered = roots(self.cms, self.site.entries, self.robots_sitemaps)
        met = [Met(url, self.site.domain, kind, base) for url, kind in offered]
        return [known for one in met if (known := self.ask(one, now))]

    def owed(self, now: datetime) -> list[Known]:
        """What earlier crawls met and did not get, and articles whose time has come."""
        owed = [known for known in self.ledger.due(self.site.domain, now) if self._take(known)]
        self._fresh.update(known.key for known in owed if known.kind == "article" and known.last_fetched is None)
        return owed

    def follow(self, link: Link, found_on: str, now: datetime) -> Known | None:
        """The link as a URL to request; None for what is no article or list of this site, is a trap, or is not due."""
        kind = self._kind(link) if self.holds(link.url) else None
        return self.ask(Met(link.url, self.site.domain, kind, found_on, link.lastmod), now) if kind else None

    def ask(self, met: Met, now: datetime) -> Known | None:
        """Note that a URL was met; the URL if it is to be requested now, else None."""
        key = canonical(met.url)
        settled = key in self._taken or (key in self._left and met.lastmod is None)
        if settled or not self.holds(met.url):
            return None
        known = self.ledger.know(met, now)
        if known.kind == "article" and known.last_fetched is None:
            self._fresh.add(key)
        if known.kind == "article" and not known.is_due(now):
            self._left.add(key)
            if known.state in HELD:
                self._held.add(key)
            return None
        return known if self._take(known) else None

    def take_redirect(self, known: Known, target: str, now: datetime) -> bool:
        """Whether the page to which a request was sent on is to be fetched now."""
        if canonical(target) == known.key:
            return True
        behind = self.behind_redirect(known, target, now)
        return self._take(behind) and (behind.kind != "article" or behind.is_due(now))

    def behind_redirect(self, known: Known, target: str, now: datetime) -> Known:
        """What is known of the page to which a request was sent on."""
        if canonical(target) == known.key:
            return known
        kind = self._kind(Link(target, "link")) if known.kind in {"article", "listing"} else known.kind
        return self.ledger.know(Met(target, known.site, kind or known.kind, known.url), now)

    def leads_to(self, url: str) -> UrlKind | None:
        """What the site has at an address; None where it is no page of the site that is read."""
        return self._kind(Link(url, "link")) if self.holds(url) else None

    def is_fresh(self, url: str) -> bool:
        """Whether a URL is an article that no crawl before this one fetched."""
        return canonical(url) in self._fresh

    def read_before(self, url: str) -> bool:
        """Whether an earlier crawl noted all links of this list."""
        known = self.ledger.find(url)
        return known is not None and known.read_at is not None

    def heard(self, event: CrawlEvent, key: str) -> None:
        """Count what came of a request; leave a site that does not answer."""
        self.requests += 1
        self._outcomes[key] = (event.kind, event.outcome)
        self._errors.pop(key, None)
        # without robots.txt the entry point is an error, and that line names both
        if event.outcome in {"error", "blocked", "too_large"} and event.kind != "robots":
            self._errors[key] = str(event)
        if event.kind == "article" and event.outcome == "ok":
            self.new_articles += event.new
            self.changed_articles += not event.new
        refused = event.outcome == "blocked"
        silent = event.outcome == "error" and event.status is None
        self._failures_in_row = self._failures_in_row + 1 if silent or refused else 0
        if self._failures_in_row >= self.limits.failures_in_row:
            self.stop(f"{self._failures_in_row} requests in a row {'were refused' if refused else 'without an answer'}")

    def unread(self, url: str, reason: str) -> None:
        """Say of a page that was fetched that its links could not be read."""
        self._errors[canonical(url)] = f"{url}: its links could not be read ({reason})"

    def stop(self, reason: str) -> None:
        """Request nothing more of this site in this crawl; what is left stays due."""
        self.stopped = self.stopped or reason

    def report(self) -> SiteReport:
        """The sum."""
        return SiteReport(
            domain=self.site.domain,
            outcomes=dict(Counter(outcome for _, outcome in self._outcomes.values())),
            kinds=self._by_kind(),
            cms=self.cms.name,
            requests=self.requests,
            left=len(self.ledger.due(self.site.domain, datetime.now(UTC))),
            delay=self.delay,
            new_articles=self.new_articles,
            changed_articles=self.changed_articles,
            known_articles=len(self._held - self._taken),
            errors=tuple(self._errors.values()),
            stopped=self.stopped or self._limit or self.lists.limit,
            tls_broken=self.tls_broken,
        )

    def _by_kind(self) -> dict[UrlKind, dict[Outcome, int]]:
        sums: dict[UrlKind, Counter[Outcome]] = {}
        for kind, outcome in self._outcomes.values():
            sums.setdefault(kind, Counter())[outcome] += 1
        return {kind: dict(counts) for kind, counts in sums.items()}

    def _kind(self, link: Link) -> UrlKind | None:
        if link.rel == "next":
            return "listing"
        if link.rel in {"feed", "sitemap"}:
            return "feed" if link.rel == "feed" else "sitemap"
        if self.cms.is_trap(link.url):
            return None
        if self.cms.is_article_url(link.url):
            return "article"
        is_list = self.cms.is_listing_url(link.url) and page_number(link.url) <= self.limits.list_length
        return "listing" if is_list else None

    def _take(self, known: Known) -> bool:
        """Once in a crawl, and within the limits."""
        allowed = {"listing": self.limits.list_pages, "feed": self.limits.sitemaps, "sitemap": self.limits.sitemaps}
        limit = allowed.get(known.kind, self.limits.requests)
        if known.key in self._taken:
            return False
        if self._kinds[known.kind] >= limit or self._kinds.total() >= self.limits.requests:
            self._limit = f"the limit of {min(limit, self.limits.requests)} requests ({known.kind}) is reached"
            return False
        self._taken.add(known.key)
        self._kinds[known.kind] += 1
        return True
