"""HTTP/1.1 as Twisted and Scrapy speak it, with an end to what a server may say before its body.

Neither bounds the number of header lines, nor of provisional answers (1xx): a server could fill the memory within the
time limit of one request.
"""

from typing import Any, cast

from scrapy.core.downloader.handlers.http11 import _LenientHTTP11ClientProtocol, _LenientHTTPClientParser
from twisted.internet.defer import Deferred
from twisted.internet.interfaces import IAddress
from twisted.web.client import _HTTP11ClientFactory

from spiders.limits import Limits


class HeadersTooLargeError(ValueError):
    """An answer whose head is larger than the limit."""


class _BoundedParser(_LenientHTTPClientParser):
    """Counts the bytes and lines of all heads of one answer, provisional ones included."""

    limits: Limits
    _bytes = 0
    _lines = 0

    def lineReceived(self, line: bytes) -> None:  # noqa: N802  # Twisted's name
        """Take one line of the head. Raises `HeadersTooLargeError`."""
        self._bytes += len(line)
        self._lines += 1
        if self._bytes > self.limits.header_bytes or self._lines > self.limits.header_lines:
            raise HeadersTooLargeError
        super().lineReceived(line)

    def lineLengthExceeded(self, line: bytes) -> None:  # noqa: N802  # Twisted's name
        """A line that does not end. Raises `HeadersTooLargeError`."""
        raise HeadersTooLargeError(line[:0])


class _BoundedProtocol(_LenientHTTP11ClientProtocol):
    limits: Limits

    def request(self, request: Any) -> "Deferred[Any]":  # noqa: ANN401  # Twisted's private types
        answer: Deferred[Any] = super().request(request)
        # the parser is made anew for each request, by a class that Scrapy replaces in the same way
        parser = cast(_BoundedParser, self._parser)
        parser.__class__ = _BoundedParser
        parser.limits = self.limits
        return answer


def factory_within(limits: Limits) -> type[_HTTP11ClientFactory]:
    """The factory of a connection pool whose connections keep the limits."""

    class Factory(_HTTP11ClientFactory):
        noisy = False

        def buildProtocol(self, addr: IAddress | None) -> _BoundedProtocol:  # noqa: ARG002, N802  # Twisted's signature
            protocol = _BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]
            protocol.limits = limits
            return protocol

    return Factory
