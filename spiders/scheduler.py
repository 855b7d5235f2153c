"""Scrapy's scheduler, without a queue of its own: each site is asked for its next URL when its last one has ended.

So one request a site is under way at any time, whatever waits; nothing on disk can be corrupted, and memory does not
grow with what is due.
"""

from collections import deque
from datetime import UTC, datetime
from typing import Self, cast

from scrapy import Request, Spider
from scrapy.core.scheduler import BaseScheduler
from scrapy.crawler import Crawler

from spiders.frontier import Frontier
from spiders.news import NewsSpider
from spiders.timer import Timer, later


class Turns(BaseScheduler):
    """Sites whose turn it is."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._ready: deque[Frontier] = deque()
        self._again: deque[Request] = deque()
        self._pauses: dict[str, Timer] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """See `scrapy.core.scheduler.BaseScheduler`."""
        return cls(crawler)

    def open(self, spider: Spider) -> None:
        """Every site's turn comes."""
        self._spider = cast(NewsSpider, spider)
        self._spider.turns = self
        self._ready.extend(self._spider.frontiers.values())

    def close(self, reason: str) -> None:  # noqa: ARG002  # Scrapy's signature
        """Wait for nobody any more."""
        for timer in self._pauses.values():
            timer.cancel()
        self._pauses.clear()

    def has_pending_requests(self) -> bool:
        """Whether anything may come without an answer before it."""
        return bool(self._ready or self._again or self._pauses)

    def enqueue_request(self, request: Request) -> bool:
        """Redirects, repeated requests, and those of sites whose pause is over come this way."""
        self._again.append(request)
        return True

    def next_request(self) -> Request | None:
        """The next request of the site whose turn it is; a site without one is done."""
        if self._again:
            return self._again.popleft()
        while self._ready:
            request = self._of(self._ready.popleft())
            if request:
                return request
        return None

    def turn(self, frontier: Frontier) -> None:
        """The last request of a site has ended."""
        self._ready.append(frontier)

    def _of(self, frontier: Frontier) -> Request | None:
        now = datetime.now(UTC)
        pause = 0.0 if frontier.left_alone else frontier.pace.pause(now)
        if not pause:
            return self._spider.next_of(frontier, now)
        self._pauses[frontier.site.domain] = later(pause, self._resume, frontier)
        return None

    def _resume(self, frontier: Frontier) -> None:
        del self._pauses[frontier.site.domain]
        request = self._of(frontier)
        if request and self._crawler.engine:
            self._crawler.engine.crawl(request)
