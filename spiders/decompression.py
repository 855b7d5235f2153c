"""Bodies out of their encodings, within the limits of size and of layers."""

import sys
import zlib
from gzip import BadGzipFile
from typing import Self

import brotli
from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

from spiders.failures import RefusedError, TooLargeError

LAYERS = 3  # encodings upon each other: servers use one, a proxy before them may add another


class Decompression(HttpCompressionMiddleware):
    """Scrapy's middleware, which bounds each layer but not their number, and lets broken ones crash."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """See Scrapy's downloader middlewares."""
        return cls(crawler=crawler)

    def process_response(
        self,
        request: Request,
        response: Response,
        spider: Spider | None = None,  # noqa: ARG002  # Scrapy's old signature
    ) -> Request | Response:
        """The answer with its body decoded. Raises `TooLargeError`, or `RefusedError` for what does not decode."""
        encodings = b",".join(response.headers.getlist("Content-Encoding")).lower()
        stated = encodings.decode("latin-1")[:60]
        if encodings.count(b",") >= LAYERS:
            raise RefusedError(f"its body is encoded more than {LAYERS} times ({stated})")
        try:
            return super().process_response(request, response)
        except IgnoreRequest as error:
            raise TooLargeError("the body is larger than the limit once decompressed") from error
        except (BadGzipFile, EOFError, OSError, ValueError, zlib.error, brotli.error, zstd.ZstdError) as error:
            raise RefusedError(f"its body does not decode as {stated}") from error
