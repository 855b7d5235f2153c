"""What stands between the spider and the network: who may be asked, what robots.txt says, and the record of all."""

import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import Self, cast
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

from spiders.addresses import is_public, why_refused
from spiders.answers import OK, PAGES, REDIRECTS, TOO_MANY, Answer
from spiders.failures import LeftError, PausedError, RefusedError, RobotsError, UnreachableError, verdict
from spiders.frontier import Frontier
from spiders.ledger import Known, Met
from spiders.links import sitemaps_of_robots
from spiders.news import NewsSpider
from spiders.reading import Reading
from spiders.robots import bounded

ROBOTS_AGENT = "thidua"
MAX_CRAWL_DELAY = 60.0  # seconds: a site that asks for more is asked once a minute
EVERYTHING = b"User-agent: *\nDisallow: /"


class Guard:
    """Lets through only http(s) requests to the sites of this crawl, at public addresses, while they are not left."""

    def __init__(self, crawler: Crawler) -> None:
        self._spider = _spider_of(crawler)
        self._allow_private = crawler.settings.getbool("THIDUA_ALLOW_PRIVATE")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """See Scrapy's downloader middlewares."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise `IgnoreRequest` for what may not be asked."""
        refused = why_refused(request.url)
        if refused:
            raise RefusedError(f"{request.url} may not be asked: {refused}")
        parts = urlsplit(request.url)
        frontier = self._spider.frontier_of(request.url)
        if frontier is None:
            raise RefusedError(f"it leads to {request.url}, which is not on this site")
        if not self._allow_private and not is_public(parts.hostname or ""):
            raise UnreachableError(f"{parts.hostname} is not a public address")
        if frontier.left_alone:
            raise LeftError(frontier.left_alone)
        if request.meta.get("redirect_times") and not self._is_owed(request, frontier):
            raise LeftError("the page behind the redirect is known")
        request.meta["download_slot"] = frontier.site.domain
        if self._spider.proxy:
            request.meta["proxy"] = self._spider.proxy

    def _is_owed(self, request: Request, frontier: Frontier) -> bool:
        known: Known | None = request.meta.get("known")
        if known is None or known.kind == "robots":
            return True
        return frontier.take_redirect(known, request.url, datetime.now(UTC))


class Robots(RobotsTxtMiddleware):
    """robots.txt by RFC 9309: 4xx allows all, an error of the server or the network forbids all (2.3.1.3, 2.3.1.4)."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._failures: dict[str, str] = {}

    async def process_request(self, request: Request, spider: Spider | None = None) -> None:  # noqa: ARG002  # Scrapy's old signature
        """Raise `RobotsError` for what is forbidden, `UnreachableError` where nobody can know."""
        if request.meta.get("dont_obey_robotstxt"):
            return
        parser = await self.robot_parser(request)
        parts = urlsplit(request.url)
        if parts.netloc in self._failures:
            # asked anew with the next request: the site may have wanted time, or be had by http only
            failure = self._failures.pop(parts.netloc)
            del self._parsers[parts.netloc]
            frontier = _spider_of(self.crawler).frontier_of(request.url)
            if frontier and frontier.ended:
                raise LeftError(frontier.ended)  # robots.txt was not asked for: it is no fault of the site
            if frontier and frontier.pace.pause(datetime.now(UTC)):
                raise PausedError(failure)
            raise UnreachableError(f"{parts.scheme}://{parts.netloc}/robots.txt: {failure}")
        if parser is not None and not parser.allowed(request.url, ROBOTS_AGENT):
            raise RobotsError(request.url)

    async def _parse_robots(self, resp: Response, netloc: str, request: Request) -> None:
        if resp.status >= 500 or resp.status == TOO_MANY:  # noqa: PLR2004  # the class of server errors
            self._failures[netloc] = f"the site answers {resp.status}"
        body = bounded(resp.body, ROBOTS_AGENT) if resp.status == OK else b""  # the only status with rules
        await super()._parse_robots(resp.replace(body=body), netloc, request)
        frontier = _spider_of(self.crawler).frontier_of(request.url)
        parser = self._parsers[netloc]
        if frontier and body and isinstance(parser, RobotParser):
            frontier.robots_sitemaps = sitemaps_of_robots(resp.url, body)
            frontier.pace.robots_delay = min(parser.crawl_delay(ROBOTS_AGENT) or 0.0, MAX_CRAWL_DELAY)
        elif frontier and resp.status < 500:  # noqa: PLR2004  # the class of server errors
            frontier.pace.robots_delay = 0.0
        if frontier:
            _keep_pace(self.crawler, frontier)  # the request that waited for robots.txt comes next

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self._failures[netloc] = verdict(exc, f"//{netloc}")[1]
        super()._robots_error(exc, netloc)


class Redirects(RedirectMiddleware):
    """Follows redirects to addresses of the web; one to anything else is an answer of its own, and already noted."""

    def process_response(
        self,
        request: Request,
        response: Response,
        spider: Spider | None = None,  # noqa: ARG002  # Scrapy's old signature
    ) -> Request | Response:
        """The request that the answer asks for, or the answer."""
        target = _answer(response).location if response.status in REDIRECTS else None
        if target is None or why_refused(target):
            return response
        return super().process_response(request, response)


class Recorder:
    """Writes every answer to archive and ledger, after decompression and before redirects are followed."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._spider = _spider_of(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """See Scrapy's downloader middlewares."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Archive and note the answer, and keep the site's pace."""
        frontier = self._spider.frontier_of(request.url)
        if frontier is None:
            raise RefusedError(f"{request.url} is not on this site")
        known = self._spider.guarded(lambda: self._known(request, frontier))
        answer = _answer(response)
        if answer.location:
            answer = replace(answer, sent_to=frontier.leads_to(answer.location))
        sent_at = request.meta.get("sent_at")
        seconds = time.monotonic() - sent_at if sent_at else None
        reading = Reading(frontier, known, answer, datetime.now(UTC), seconds)
        if response.status == OK and known.kind in PAGES:
            frontier.learn(response.url, response.body)
        self._spider.guarded(lambda: self._spider.journal.answered(reading))
        request.meta["reading"] = reading
        _keep_pace(self._crawler, frontier)
        return response

    def _known(self, request: Request, frontier: Frontier) -> Known:
        known: Known | None = request.meta.get("known")
        if known is None:
            met = Met(request.url, frontier.site.domain, "robots")
            return self._spider.journal.ledger.know(met, datetime.now(UTC))
        if request.meta.get("redirect_times"):
            return frontier.behind_redirect(known, request.url, datetime.now(UTC))
        return known


def _keep_pace(crawler: Crawler, frontier: Frontier) -> None:
    """AutoThrottle may slow a site down; it may not make it faster than its own rules."""
    engine = crawler.engine
    if engine is None:
        return
    # a slot that was not used for a while is made anew from these
    engine.downloader.per_slot_settings[frontier.site.domain] = {"concurrency": 1, "delay": frontier.delay}
    slot = engine.downloader.slots.get(frontier.site.domain)
    if slot:
        slot.delay = max(slot.delay, frontier.delay)


def _answer(response: Response) -> Answer:
    headers = tuple(
        (name.decode("latin-1").lower(), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
    )
    return Answer(response.url, response.status, headers, response.body)


def _spider_of(crawler: Crawler) -> NewsSpider:
    return cast(NewsSpider, crawler.spider)
