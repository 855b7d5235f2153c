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

from spiders.addresses import refused
from spiders.records import Outcome


class LeftError(IgnoreRequest):
    """A request that was not made and is not owed either: it stays as it was in the ledger."""


class RobotsError(IgnoreRequest):
    """robots.txt forbids the URL."""


class RefusedError(IgnoreRequest):
    """A request that may not be made; its message says why."""


class UnreachableError(RefusedError):
    """A site whose robots.txt cannot be had, so that nothing of it may be asked."""


def verdict(error: BaseException, url: str) -> tuple[Outcome, str]:
    """Outcome and reason of a request that ended in an exception."""
    if isinstance(error, RobotsError):
        return "refused_by_robots", "robots.txt forbids it"
    if isinstance(error, DownloadCancelledError):
        return "too_large", "the body is larger than the limit"
    if isinstance(error, CannotResolveHostError):
        return "error", _unresolved(urlsplit(url).hostname or "")
    if isinstance(error, IgnoreRequest):
        return _of_ignored(str(error))
    return "error", _plain(error)


def _of_ignored(message: str) -> tuple[Outcome, str]:
    """Scrapy tells these apart by their text only."""
    if "DOWNLOAD_MAXSIZE" in message:
        return "too_large", "the body is larger than the limit once decompressed"
    return "error", "it redirects without end" if "max redirections" in message else message


def _unresolved(host: str) -> str:
    if host in refused:
        return f"{host} leads to {refused[host]}, which is not a public address"
    return f"the name {host} cannot be resolved"


def _plain(error: BaseException) -> str:
    if isinstance(error, DownloadConnectionRefusedError):
        return "the connection is refused"
    if isinstance(error, DownloadTimeoutError):
        return "no whole answer within the time limit"
    if isinstance(error, ResponseDataLossError):
        return "the answer was cut short"
    text = " ".join(str(error).split()) or type(error).__name__
    return f"the connection failed: {text[:200]}"
