"""The one spider for every site, real or sample: entry point, sitemaps, feeds, lists and articles."""

import signal
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Any, Protocol, Self, TypeVar

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError, IgnoreRequest
from scrapy.http import Response
from twisted.python.failure import Failure

from spiders.archive import ArchiveError
from spiders.cms.urls import host
from spiders.failures import LeftError, PausedError, RefusedError, TlsError, UnreachableError, verdict
from spiders.frontier import Frontier
from spiders.journal import Journal
from spiders.ledger import Known, LedgerError
from spiders.reading import Reading
from spiders.records import Ending
from spiders.timer import later, soon

T = TypeVar("T")


class Turns(Protocol):
    """What tells whose turn it is: see `spiders.scheduler`."""

    def turn(self, frontier: Frontier) -> None:
        """The last request of a site has ended."""


class NewsSpider(Spider):
    """Follows what the site's CMS calls articles and lists. What it fetches is written by the recorder below it."""

    name = "news"
    turns: Turns

    def __init__(  # all named
        self,
        frontiers: list[Frontier],
        journal: Journal,
        *,
        proxy: str | None,
        time_limit: float | None = None,
    ) -> None:
        super().__init__()
        self.journal, self.proxy, self.time_limit = journal, proxy, time_limit
        self.frontiers = {frontier.site.domain.removeprefix("www."): frontier for frontier in frontiers}
        self.broken: str | None = None
        self.ending: Ending = "finished"

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:  # noqa: ANN401  # Scrapy's signature
        """See `scrapy.Spider.from_crawler`."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.stumbled, signal=signals.spider_error)
        crawler.signals.connect(spider.opened, signal=signals.spider_opened)
        return spider

    def opened(self) -> None:
        """The time that the crawl has begins to run."""
        if self.time_limit is not None:
            later(self.time_limit, self.end, "time_limit")
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: soon(self.end, "interrupted"))

    def end(self, ending: Ending) -> None:
        """Ask for nothing more; the crawl ends when what is under way has ended."""
        engine = self.crawler.engine
        if engine is None or self.ending != "finished":
            return
        self.ending = ending
        for frontier in self.frontiers.values():
            frontier.ended = ending
        for slot in engine.downloader.slots.values():
            slot.delay = 0.0
            if slot.latercall:  # what waits for its turn is turned away at once
                slot.latercall.cancel()
                engine.downloader._latercall(slot)  # noqa: SLF001  # what its timer would have called
        self._closing = engine.close_spider(self, ending)

    def stumbled(self, failure: Failure, response: Response) -> None:
        """A fault of this program in reading a page is reported, never passed over."""
        frontier = self.frontier_of(response.url)
        if frontier:
            frontier.unread(response.url, repr(failure.value))

    def frontier_of(self, url: str) -> Frontier | None:
        """The site on which a URL lies."""
        frontier = self.frontiers.get(host(url))
        return frontier if frontier and frontier.holds(url) else None

    def guarded(self, write: Callable[[], T]) -> T:
        """What `write` gives; an archive or ledger that cannot be written ends the crawl. Raises `RefusedError`."""
        try:
            return write()
        except (ArchiveError, LedgerError) as error:
            self._break_off(str(error))
            raise RefusedError(str(error)) from error

    async def start(self) -> AsyncIterator[Request]:
        """Nothing: the scheduler asks each site in turn."""
        nothing: tuple[Request, ...] = ()
        for request in nothing:
            yield request

    def next_of(self, frontier: Frontier, now: datetime) -> Request | None:
        """The next request to a site; a site that has none is done. Null, too, where the ledger fails."""
        try:
            known = None if self.broken else self.guarded(lambda: frontier.next(now))
            if known is None and not self.broken and not frontier.ended:
                self.guarded(lambda: self.journal.done(frontier))
            self.guarded(self.journal.flush)  # what is requested is known before
        except RefusedError:
            return None
        return self._request(frontier, known) if known else None

    def parse(self, response: Response, **_: Any) -> None:  # noqa: ANN401  # Scrapy's signature
        """Note what one answer names; then it is the site's turn again."""
        reading: Reading = response.meta["reading"]
        frontier = reading.frontier
        try:
            self.guarded(lambda: self.journal.read(reading))
        except RefusedError:
            return  # the crawl is broken off
        finally:
            self.turns.turn(frontier)

    def failed(self, failure: Failure) -> None:
        """Note a request that brought no answer; then it is the site's turn again."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy sets it
        known: Known = request.meta["known"]
        frontier = self.frontiers[known.site.removeprefix("www.")]
        error = failure.value
        try:
            if error and not isinstance(error, LeftError) and not self.broken:
                self._settle_failure(frontier, request, error)
            elif isinstance(error, PausedError):
                frontier.queue.again(known)
        except RefusedError:
            return  # the crawl is broken off
        finally:
            self.turns.turn(frontier)

    def _settle_failure(self, frontier: Frontier, request: Request, error: BaseException) -> None:
        known: Known = request.meta["known"]
        outcome, reason = verdict(error, request.url)
        own = isinstance(error, IgnoreRequest | DownloadCancelledError)
        self.guarded(lambda: self.journal.failed(frontier, known, outcome, reason, own_fault=own))
        guessed = frontier.site.start_url is None and request.url == frontier.site.entry
        # a broken certificate is no reason to do without one
        if guessed and request.url.startswith("https://") and not isinstance(error, TlsError):
            frontier.without_tls(known)
        elif isinstance(error, UnreachableError) and frontier.is_main(request.url):
            frontier.stop(reason)

    def _request(self, frontier: Frontier, known: Known) -> Request:
        return Request(
            known.url,
            callback=self.parse,
            errback=self.failed,
            dont_filter=True,  # the frontier lets each URL through once
            headers={
                **({"Referer": known.found_on} if known.found_on else {}),
                **self.journal.conditions(frontier, known),
            },
            meta={"known": known},
        )

    def _break_off(self, message: str) -> None:
        if self.broken is None:
            self.broken = message
            engine = self.crawler.engine
            if engine:
                self._closing = engine.close_spider(self, "broken")
