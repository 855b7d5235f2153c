"""What it means that a request brought no answer: one outcome and one reason in plain words for each exception."""

from urllib.parse import urlsplit

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from twisted.internet.error import ConnectionClosed
from twisted.web._newclient import BadResponseVersion, ParseError, ResponseNeverReceived

from spiders.addresses import refused
from spiders.protocol import HeadersTooLargeError
from spiders.records import Outcome


class LeftError(IgnoreRequest):
    """A request that was not made and is not owed either: it stays as it was in the ledger."""


class PausedError(LeftError):
    """A request that is to be made again once its site's pause is over."""


class RobotsError(IgnoreRequest):
    """robots.txt forbids the URL."""


class RefusedError(IgnoreRequest):
    """A request that may not be made; its message says why."""


class TooLargeError(RefusedError):
    """An answer of which more would have to be held than the limits allow."""


class TlsError(RefusedError):
    """A site whose TLS cannot be trusted, and whose row does not allow that; the message names the cause."""


class UnreachableError(RefusedError):
    """A site whose robots.txt cannot be had, so that nothing of it may be asked."""


def verdict(error: BaseException, url: str) -> tuple[Outcome, str]:
    """Outcome and reason of a request that ended in an exception."""
    if isinstance(error, RobotsError):
        return "refused_by_robots", "robots.txt forbids it"
    large = _too_large(error)
    if large:
        return "too_large", large
    if isinstance(error, CannotResolveHostError):
        return "error", _unresolved(urlsplit(url).hostname or "")
    if isinstance(error, IgnoreRequest):
        return "error", "it redirects without end" if "max redirections" in str(error) else str(error)
    return "error", _plain(error)


def _too_large(error: BaseException) -> str | None:
    if isinstance(error, TooLargeError):
        return str(error)
    if any(isinstance(one, HeadersTooLargeError) for one in causes(error)):
        return "its headers are larger than the limit"
    return "the body is larger than the limit" if isinstance(error, DownloadCancelledError) else None


def causes(error: BaseException | None) -> tuple[BaseException, ...]:
    """The exception, what caused it, and the failures that Twisted has put inside either."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        inside = (getattr(failure, "value", None) for failure in getattr(error, "reasons", None) or ())
        found += [error, *(one for one in inside if isinstance(one, BaseException))]
        error = error.__cause__
    return tuple(found)


def _unresolved(host: str) -> str:
    if host in refused:
        return f"{host} leads to {refused[host]}, which is not a public address"
    return f"the name {host} cannot be resolved"


# the first line of which a cause is in the chain tells why
_WORDS: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (DownloadConnectionRefusedError, "the connection is refused"),
    (DownloadTimeoutError, "no whole answer within the time limit"),
    (ResponseDataLossError, "the answer was cut short"),
    (ResponseNeverReceived, "the connection was closed without an answer"),
    (ConnectionClosed, "the answer was cut short"),
    ((ParseError, BadResponseVersion), "it does not answer in HTTP"),
    ((ValueError, KeyError), "it breaks the rules of HTTP"),
)


def _plain(error: BaseException) -> str:
    inside = causes(error)
    for kinds, words in _WORDS:
        if any(isinstance(one, kinds) for one in inside):
            return words
    text = " ".join(str(error).split()) or type(error).__name__
    return f"the connection failed: {text[:200]}"
