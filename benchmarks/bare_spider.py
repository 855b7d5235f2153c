"""Scrapy as it comes, to measure against: `python -m benchmarks.bare_spider follows|told PROXY < URLS`.

Default settings but for the log, which would cost it more. It keeps nothing.
"""

import sys
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response, TextResponse


class ToldSpider(Spider):
    """Fetches `urls` and looks at none."""

    name = "told"

    def __init__(self, urls: list[str], proxy: str) -> None:
        super().__init__()
        self._urls, self._proxy = urls, proxy
        self.allowed_domains = sorted({urlsplit(url).hostname or "" for url in urls})

    async def start(self) -> AsyncIterator[Request]:
        """All of it."""
        for url in self._urls:
            yield Request(url, meta={"proxy": self._proxy})

    def parse(self, response: Response) -> Iterator[Request]:  # noqa: ARG002  # Scrapy's signature
        """Nothing."""
        return iter(())


class FollowingSpider(ToldSpider):
    """Begins at `urls` and follows every link, as in Scrapy's tutorial."""

    name = "follows"

    def parse(self, response: Response) -> Iterator[Request]:
        """Every link of a page."""
        if not isinstance(response, TextResponse):
            return
        for href in response.css("a::attr(href)").getall():
            yield response.follow(href, meta={"proxy": self._proxy})


if __name__ == "__main__":
    process = CrawlerProcess({"LOG_ENABLED": False})
    spider = FollowingSpider if sys.argv[1] == "follows" else ToldSpider
    process.crawl(spider, urls=sys.stdin.read().split(), proxy=sys.argv[2])
    process.start()
