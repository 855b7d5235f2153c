"""The last look before a request leaves: much waits for its turn between the guard and the network."""

import time
from datetime import UTC, datetime
from typing import cast

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadFailedError
from scrapy.http import Response
from twisted.web.iweb import IPolicyForHTTPS

from spiders.cms.urls import split
from spiders.failures import LeftError, PausedError, TlsError
from spiders.frontier import Frontier
from spiders.limits import Limits
from spiders.news import NewsSpider
from spiders.protocol import factory_within
from spiders.tls import TlsPolicy, cause_of


class PatientHandler(HTTP11DownloadHandler):
    """Scrapy's own handler of http(s), which asks nothing more of a site once it is to be left alone.

    It checks certificates, and bounds what comes before a body.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        limits = Limits.model_validate(crawler.settings.getdict("THIDUA_LIMITS"))
        if crawler.settings.get("THIDUA_PROXY"):  # to which all connections go, whatever site they are for
            self._pool.maxPersistentPerHost = len(crawler.settings.getdict("DOWNLOAD_SLOTS"))
        self._pool._factory = factory_within(limits)  # noqa: SLF001  # Scrapy sets it in the same way
        self._tls = TlsPolicy(crawler.settings.getlist("THIDUA_INSECURE_TLS"))
        self._contextFactory = cast(IPolicyForHTTPS, self._tls)

    async def download_request(self, request: Request) -> Response:
        """The answer. Raises `LeftError`, `TlsError`, and whatever Scrapy's handler raises."""
        frontier = cast(NewsSpider, self.crawler.spider).frontier_of(request.url)
        if frontier and frontier.left_alone:
            raise LeftError(frontier.left_alone)
        if frontier and frontier.pace.pause(datetime.now(UTC)):
            raise PausedError("the site asked for time")
        request.meta["sent_at"] = time.monotonic()
        return await self._downloaded(request, frontier)

    async def _downloaded(self, request: Request, frontier: Frontier | None) -> Response:
        parts = split(request.url)
        if parts.scheme != "https":
            return await super().download_request(request)
        host = parts.hostname or ""
        try:
            return await super().download_request(request)
        except DownloadFailedError as error:
            cause = self._tls.broken.get(host) or cause_of(error)
            if cause:
                self._tls.broken[host] = cause
                raise TlsError(f"TLS at {host}: {cause}") from error
            raise
        finally:
            if frontier and host in self._tls.broken:
                frontier.tls_broken = self._tls.broken[host]
