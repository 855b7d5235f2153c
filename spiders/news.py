"""The one spider for every site, real or sample: entry point, sitemaps, feeds, lists and articles."""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from typing import Any, Self, TypeVar

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from spiders.answers import OK
from spiders.archive import ArchiveError
from spiders.cms.urls import host
from spiders.discovery import discover
from spiders.failures import LeftError, RefusedError, TlsError, UnreachableError, verdict
from spiders.frontier import Frontier
from spiders.journal import Journal
from spiders.ledger import Known, LedgerError
from spiders.records import UrlKind

T = TypeVar("T")
# what leads to articles goes first, so that little is left over when a crawl is cut short
PRIORITY: dict[UrlKind, int] = {"sitemap": 40, "feed": 30, "listing": 20, "article": 0}


class NewsSpider(Spider):
    """Follows what the site's CMS calls articles and lists. What it fetches is written by the recorder below it."""

    name = "news"

    def __init__(
        self, frontiers: list[Frontier], journal: Journal, *, proxy: str | None, has_fixed_delay: bool
    ) -> None:
        super().__init__()
        self.journal, self.proxy, self.has_fixed_delay = journal, proxy, has_fixed_delay
        self.frontiers = {frontier.site.domain.removeprefix("www."): frontier for frontier in frontiers}
        self.broken: str | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:  # noqa: ANN401  # Scrapy's signature
        """See `scrapy.Spider.from_crawler`."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.stumbled, signal=signals.spider_error)
        return spider

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
        """The entry point of every site."""
        for frontier in self.frontiers.values():
            known = frontier.entry(_now())
            if known:
                yield self._request(known, self.parse_entry)

    def parse_entry(self, response: Response) -> Iterator[Request]:
        """Learn the CMS, then go where the site's own lists and the ledger point."""
        frontier = self.frontier_of(response.url)
        if frontier is None:
            return
        if response.status == OK:
            frontier.learn(response.url, response.body)  # before its sitemaps and feeds are asked for
        yield from self._begin(frontier)
        yield from self.parse(response)

    def parse(self, response: Response, **_: Any) -> Iterator[Request]:  # noqa: ANN401  # Scrapy's signature
        """Requests for the links of one answer."""
        frontier = self.frontier_of(response.url)
        if frontier is None or response.status != OK:
            return
        frontier.learn(response.url, response.body)
        try:
            yield from self._follow(frontier, response)
            known: Known = response.meta["known"]
            if known.kind != "article":
                frontier.ledger.read(response.url, _now())
        except LedgerError as error:
            self._break_off(str(error))
            raise CloseSpider("broken") from error

    def failed(self, failure: Failure) -> Iterator[Request]:
        """Note a request that brought no answer; without its entry point a site is tried where the ledger points."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy sets it
        known: Known = request.meta["known"]
        frontier = self.frontiers[known.site.removeprefix("www.")]
        error = failure.value
        if error is None or isinstance(error, LeftError) or self.broken:
            return
        outcome, reason = verdict(error, request.url)
        event = self.guarded(lambda: self.journal.failed(known, outcome, reason))
        frontier.heard(event, known.key)
        # a broken certificate is no reason to do without one
        plain = None if isinstance(error, TlsError) else self._without_tls(frontier, request)
        if plain:
            yield plain
        elif isinstance(error, UnreachableError):
            frontier.stop(reason)
        elif request.callback == self.parse_entry:
            yield from self._begin(frontier)

    def _follow(self, frontier: Frontier, response: Response) -> Iterator[Request]:
        now = _now()
        asked: Known = response.meta["known"]
        named = discover(frontier.cms, response.url, asked.kind, response.body, now)
        found = frontier.lists.take(response.url, named)
        for link in found.links:
            known = frontier.follow(link, response.url, now)
            if known:
                yield self._request(known, self.parse)
        fresh = any(frontier.is_fresh(link.url) for link in found.links)
        for number, link in enumerate(found.following):
            # a list that brought nothing new has nothing new behind it, but for pages that were never read
            if (fresh and number == 0) or not frontier.read_before(link.url):
                known = frontier.follow(link, response.url, now)
                if known:
                    yield self._request(known, self.parse)

    def _begin(self, frontier: Frontier) -> Iterator[Request]:
        now = _now()
        for known in (*frontier.roots(now), *frontier.owed(now)):
            yield self._request(known, self.parse)

    def _without_tls(self, frontier: Frontier, request: Request) -> Request | None:
        """The home page by http, where https was only a guess."""
        guessed = frontier.site.start_url is None and request.callback == self.parse_entry
        if not guessed or not request.url.startswith("https://"):
            return None
        known: Known = request.meta["known"]
        return self._request(known, self.parse_entry).replace(url=request.url.replace("https://", "http://", 1))

    def _request(self, known: Known, callback: Callable[[Response], Iterator[Request]]) -> Request:
        return Request(
            known.url,
            callback=callback,
            errback=self.failed,
            dont_filter=True,  # the frontier lets each URL through once
            priority=PRIORITY.get(known.kind, 0),
            meta={"known": known},
        )

    def _break_off(self, message: str) -> None:
        if self.broken is None:
            self.broken = message
            engine = self.crawler.engine
            if engine:
                self._closing = engine.close_spider(self, "broken")


def _now() -> datetime:
    return datetime.now(UTC)
