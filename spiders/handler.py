"""The last look before a request leaves: much waits for its turn between the guard and the network."""

from typing import cast

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.http import Response

from spiders.answers import patience
from spiders.failures import LeftError
from spiders.news import NewsSpider


class PatientHandler(HTTP11DownloadHandler):
    """Scrapy's own handler of http(s), which asks nothing more of a site once it is to be left alone."""

    async def download_request(self, request: Request) -> Response:
        """The answer. Raises `LeftError`, and whatever Scrapy's handler raises."""
        frontier = cast(NewsSpider, self.crawler.spider).frontier_of(request.url)
        if frontier and frontier.stopped:
            raise LeftError(frontier.stopped)
        response = await super().download_request(request)
        wait = response.headers.get("Retry-After")
        asked = patience(response.status, wait.decode("latin-1") if wait else None)
        if frontier and asked:
            frontier.stop(asked)
        return response
