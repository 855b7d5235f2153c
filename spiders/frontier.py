"""One site during one crawl: what of it may be requested, what came of it, and when it is left alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Self
from urllib.parse import urlsplit
from zlib import crc32

from gazetteers.sites import Site
from spiders.cms import Cms, cms_named, cms_of
from spiders.cms.urls import canonical, host
from spiders.discovery import Found, Lists, roots
from spiders.kinds import Kinds
from spiders.ledger import Fetch, Known, Ledger, Met, Noted
from spiders.ledger.rows import text_of
from spiders.limits import Limits
from spiders.links import Link
from spiders.pace import Pace
from spiders.queue import Queue
from spiders.records import CrawlEvent, Ending, SiteReport, UrlKind
from spiders.sources import Sources
from spiders.tally import Tally
from spiders.twins import met_on, without_twins
from spiders.verdict import verdict

GENERIC = "generic"
WEB_PORTS = frozenset({None, 80, 443})
LEARNING = 20  # pages after which a site that shows no CMS has none that is known
SAMPLED = 10  # one in so many articles is read for links that no list has
LISTS: frozenset[UrlKind] = frozenset({"listing", "feed", "sitemap"})


@dataclass
class Frontier:
    """Decides which URLs of a site are requested; asked by the scheduler, told by spider and recorder."""

    site: Site
    ledger: Ledger
    limits: Limits
    cms: Cms
    pace: Pace
    fixed_delay: float | None = None
    stopped: str | None = None
    ended: Ending | None = None
    robots_sitemaps: tuple[str, ...] = ()
    tally: Tally = field(default_factory=Tally)
    cut: str | None = None
    report: SiteReport | None = None
    tls_broken: str | None = None
    _branched: bool | None = None
    _learnt: int = 0
    _unlisted: bool = False
    _taken: set[str] = field(default_factory=set)
    _suspects: list[tuple[Known, Fetch]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.begun = datetime.now(UTC)
        self._entry = canonical(self.site.entry)
        self.queue = Queue(self.ledger, self.site.domain)
        self.sources = Sources(self.ledger, self.begun)
        self.lists = Lists(self.limits.list_length)
        self.kinds = Kinds(self.cms, self.holds)

    @classmethod
    def of(cls, site: Site, ledger: Ledger, limits: Limits, fixed_delay: float | None = None) -> Self:
        """The site as the ledger and the gazetteer know it; a CMS that was only guessed counts until a page tells."""
        kept = ledger.host(site.domain)
        generic = cms_named(GENERIC)
        cms = cms_named(kept.cms or site.cms or GENERIC) or generic
        if cms is None:
            raise LookupError(f"no CMS named {GENERIC}")
        pace = Pace(kept, limits, kept.robots_delay or 0.0)
        frontier = cls(site, ledger, limits, cms, pace, fixed_delay)
        frontier.stopped = pace.forbidden(frontier.begun)
        return frontier

    @property
    def delay(self) -> float:
        """Seconds between two requests."""
        return self.pace.delay(self.usual)

    @property
    def usual(self) -> float:
        """Seconds between two requests that this crawl was told, else that the CMS bears and robots.txt asks for."""
        return max(self.cms.delay, self.pace.robots_delay) if self.fixed_delay is None else self.fixed_delay

    @property
    def left_alone(self) -> str | None:
        """Why nothing more is asked of the site in this crawl; null while there is no reason."""
        return self.stopped or self.cut or self.ended

    @property
    def limit(self) -> str | None:
        """The limit that kept something from being requested; null if none did."""
        return self.cut or self.tally.limit or self.lists.limit

    @property
    def waiting(self) -> int:
        """Requests that are still to be made, as far as it is known."""
        return 0 if self.left_alone or self.report else len(self.queue)

    def holds(self, url: str) -> bool:
        """Whether a URL lies on this site: its host, with or without `www.`, at a port of the web or of the entry."""
        try:
            port = urlsplit(url).port
        except ValueError:
            return False
        same_host = host(url) == self.site.domain.removeprefix("www.")
        return same_host and port in WEB_PORTS | {urlsplit(self.site.entry).port}

    def is_main(self, url: str) -> bool:
        """Whether a URL is of the same host and port as the entry point; without these the site cannot be had."""
        return urlsplit(url).netloc == urlsplit(self.site.entry).netloc

    def learn(self, url: str, body: bytes) -> None:
        """Believe the first page that bears a CMS's fingerprint more than the table of sites."""
        if self._learnt >= LEARNING:
            return
        self._learnt += 1
        seen = cms_of(url, body)
        if seen.name != GENERIC:
            self._learnt = LEARNING
            self.cms = seen
            self.kinds.replace(seen)
            self.pace.host = replace(self.pace.host, cms=seen.name)
        elif self._learnt == LEARNING:
            self.pace.host = replace(self.pace.host, cms=None)  # what earlier crawls learnt no longer holds

    def next(self, now: datetime) -> Known | None:
        """The URL to be requested now: first the entry point; null if nothing is left, or nothing may be asked."""
        if self.left_alone:
            return None
        if self._branched is None:
            self._branched = False
            self._ask(Met(self.site.entry, self.site.domain, "listing"), now, root=True)
        elif not self._branched and not self.queue.repeats:
            self._branch(now)
        while not self.cut:
            known = self.queue.next(now)
            if known is None or self._admits(known):
                return known
        return None

    def without_tls(self, known: Known) -> None:
        """Ask for the entry point by http, where https was only a guess."""
        entry = known.url.replace("https://", "http://", 1)
        self.site = self.site.model_copy(update={"start_url": entry})  # its feeds and sitemaps lie there, too
        self.queue.again(replace(known, url=entry))

    def complained(self, known: Known, retry_after: str | None, said: str, now: datetime) -> None:
        """The site was asked too often: pause, or leave it; what it refused is asked again."""
        leave = self.pace.complained(retry_after, said, self.usual, now)
        if leave:
            self.stop(leave)
        elif known.kind != "robots":
            self.queue.again(known)

    def _branch(self, now: datetime) -> None:
        """Go on, from the entry point, to what robots.txt, the CMS and the ledger offer."""
        self._branched = True
        base = self.site.entry
        named = frozenset(self.robots_sitemaps)
        for url, kind in roots(self.cms, self.site.entries, self.robots_sitemaps):
            found_on = base if url in named or kind == "listing" else None
            self._ask(Met(url, self.site.domain, kind, found_on), now, root=True)
        for known in self.ledger.unread(self.site.domain, now, self.limits.list_pages):
            # of a list that was left in the middle the first page is read first, for what came since
            first = self.ledger.find_key(known.list) if known.list else known
            self._add(first or known, now)
        self.queue.open(now)

    def is_read(self, page: Known) -> bool:
        """Whether the links of a page are worth reading. Where lists name every article, articles are only sampled."""
        if page.kind in LISTS or self.cms.name == GENERIC or self._unlisted or not self.tally.listed:
            return True
        return crc32(page.key.encode()) % SAMPLED == 0

    def read(self, page: Known, url: str, found: Found, now: datetime) -> None:
        """Note what a page names, and ask for what follows from it."""
        if not self._branched:
            self._branch(now)
        if page.kind not in LISTS:
            noted = self._note(self.kinds.unseen(found.links), url, now)
            # lists that miss an article may miss others
            missed = any(one.fresh and one.kind == "article" for one in noted)
            self._unlisted = self._unlisted or (missed and not any(source.open for source in self.sources))
            return
        noted = self._note(self.kinds.of(found.links), url, now)
        articles = [one for one in noted if one.kind == "article"]
        self.tally.listed += len(articles)
        self.tally.met(articles, str(text_of(self.begun)))
        following = self.sources.had(page, found, articles)
        for link in following:
            known = link if isinstance(link, Known) else self._further(link, page, url, now)
            if known and self._add(known, now) and known.list:  # a feed's list is no page of the feed
                self.sources.behind(known, articles)
        self._close_if_whole(page, now)

    def read_again(self, page: Known, url: str, found: Found, now: datetime) -> None:
        """The same for a feed or sitemap that is what it was: only the sitemaps in it may have changed."""
        inner = tuple(link for link in found.links if link.rel == "sitemap")
        self._note(self.kinds.of(inner), url, now)
        self.sources.same(page, found)
        self._close_if_whole(page, now)

    def entered(self, known: Known, location: str | None, *, held: bool) -> None:
        """Note where the entry point leads, if away from the site; a site that moved takes robots.txt with it."""
        is_entry = known.key == self._entry
        if not is_entry and known.kind != "robots":
            return
        away = host(location) if location and not self.holds(location) else None
        if away and away != host(self.site.entry):
            self.pace.host = replace(self.pace.host, moved_to=away)
        elif held and is_entry:
            self.pace.host = replace(self.pace.host, moved_to=None)

    def lost(self, known: Known, event: CrawlEvent, now: datetime) -> None:
        """A list was requested and cannot be read."""
        if known.kind in LISTS:
            self.sources.lost(known, event.outcome, event.reason)
            self._close_if_whole(known, now)

    def take_redirect(self, known: Known, target: str, now: datetime) -> bool:
        """Whether the page to which a request was sent on is to be fetched now."""
        if canonical(target) == known.key:
            return True
        behind = self.behind_redirect(known, target, now)
        self.ledger.commit()  # what is requested is known before
        if behind.kind in LISTS:
            fresh = behind.key not in self._taken
            self._taken.add(behind.key)
            if fresh:
                self.sources.asked(behind, now)
            return fresh
        self.queue.drop(behind.key)
        return behind.asked != self.ledger.crawl and behind.is_due(now)

    def behind_redirect(self, known: Known, target: str, now: datetime) -> Known:
        """What is known of the page to which a request was sent on."""
        if canonical(target) == known.key:
            return known
        kind = self.leads_to(target) if known.kind in {"article", "listing"} else known.kind
        return self.ledger.know(Met(target, known.site, kind or known.kind, known.url), now)

    def leads_to(self, url: str) -> UrlKind | None:
        """What the site has at an address; None where it is no page of the site that is read."""
        return self.kinds.kind(Link(url, "link"))

    def heard(self, event: CrawlEvent) -> None:
        """Count what came of a request; leave a site that does not answer."""
        self.pace.requests += 1
        self.tally.heard(event)
        if self.tally.in_vain >= self.limits.failures_in_row:
            refused = event.outcome == "blocked"
            self.stop(f"{self.tally.in_vain} requests in a row {'were refused' if refused else 'without an answer'}")

    def suspect(self, known: Known, fetch: Fetch) -> None:
        """A request without an answer: the page's fault only if the site answers others after it."""
        self._suspects.append((known, fetch))

    def answered(self) -> None:
        """The site answers: what failed before did so by itself."""
        for known, fetch in self._suspects:
            self.ledger.blame(known, fetch)
        self._suspects.clear()

    def unread(self, url: str, reason: str) -> None:
        """Say of a page that was fetched that its links could not be read."""
        self.tally.errors[canonical(url)] = f"{url}: its links could not be read ({reason})"

    def stop(self, reason: str) -> None:
        """Request nothing more of this site in this crawl; what is left stays due."""
        self.stopped = self.stopped or reason

    def close(self, now: datetime, ended: str | None = None) -> SiteReport:
        """The sum, when nothing more is asked; `ended` says why the crawl ends before the site was done."""
        if len(self._suspects) == 1 and self.tally.silent < self.tally.requests:
            self.answered()  # a last request that fails alone is no sign of a network that went away
        left = self.ledger.count_due(self.site.domain, now)
        found = verdict(self, left, ended)
        if found.complete:
            self.ledger.unlist(self.sources.unlisted(), now)
        self.report = self.tally.report(
            domain=self.site.domain,
            cms=self.cms.name,
            complete=found.complete,
            basis=found.basis,
            basis_code=found.code,
            left=left,
            delay=self.delay,
            delay_reason=self.pace.host.delay_reason,
            stopped=self.stopped or self.limit,
            tls_broken=self.tls_broken,
        )
        self._keep(now, complete=found.complete)
        return self.report

    def _keep(self, now: datetime, *, complete: bool) -> None:
        kept = replace(self.pace.ended(self.usual), tls_broken=self.tls_broken)
        if complete:
            kept = replace(kept, last_complete=now, first_complete=kept.first_complete or now)
        self.ledger.keep_host(kept)

    def _ask(self, met: Met, now: datetime, *, root: bool = False) -> None:
        if self.holds(met.url):
            self._add(self.ledger.know(met, now), now, root=root)

    def _add(self, known: Known, now: datetime, *, root: bool = False) -> bool:
        """Put a list in line, once in a crawl."""
        if known.key in self._taken or known.kind not in LISTS or self.tally.has_enough(self._taken, self.limits):
            return False
        self._taken.add(known.key)
        self.sources.asked(known, now)
        self.queue.add(known, root=root)
        return True

    def _further(self, link: Link, page: Known, found_on: str, now: datetime) -> Known | None:
        if not self.holds(link.url):
            return None
        kind: UrlKind = "feed" if link.rel == "feed" else "listing"
        # what a feed points to for older articles is a list of its own
        first = page.list or page.key if page.kind == kind else None
        met = Met(link.url, self.site.domain, kind, found_on, priority=max(page.priority, link.priority), list=first)
        return replace(self.ledger.know(met, now), list=first)

    def _close_if_whole(self, page: Known, now: datetime) -> None:
        source = self.sources.of(page)
        if source.whole:
            self.sources.close(source, now)

    def _admits(self, known: Known) -> bool:
        """Within the limits."""
        allowed = {
            "article": self.limits.articles,
            "listing": self.limits.list_pages,
            "feed": self.limits.sitemaps,
            "sitemap": self.limits.sitemaps,
        }
        limit = allowed.get(known.kind, self.limits.requests)
        if self.tally.admitted[known.kind] < limit and self.tally.admitted.total() < self.limits.requests:
            self.tally.admitted[known.kind] += 1
            return True
        reached = f"the limit of {min(limit, self.limits.requests)} requests ({known.kind}) is reached"
        self.tally.limit = reached
        few = known.kind == "article" and limit < self.limits.requests  # the lists are read all the same
        if few:
            self.queue.lists_only()
        if (known.kind not in LISTS and not few) or self.tally.admitted.total() >= self.limits.requests:
            self.cut = reached
        return False

    def _note(self, links: Iterable[tuple[Link, UrlKind]], found_on: str, now: datetime) -> Sequence[Noted]:
        """Note links in the ledger; lists among them are asked for."""
        met = met_on(self.cms, self.site.domain, found_on, links)
        noted = self.ledger.note(without_twins(self.ledger, met), now)
        self.tally.noted += sum(one.fresh for one in noted)
        if self.tally.noted >= self.limits.noted:
            self.cut = f"the limit of {self.limits.noted} new addresses is reached"
        moment = str(text_of(self.queue.by(now)))
        for one in noted:
            if one.kind in LISTS:
                self.sources.named(one.key)
                known = None if one.key in self._taken else self.ledger.find_key(one.key)
                if known:
                    self._add(known, now)
            elif one.kind == "article" and one.next_due is not None and one.next_due <= moment:
                # also what was met before: it may have been raised to a priority of which nothing was left
                self.queue.met(one.priority, int(one.fresh))
        return noted
