"""Calls at a later time, by the reactor that Scrapy installs when it starts."""

from collections.abc import Callable
from typing import Any, Protocol, cast


class Timer(Protocol):
    """A call that is still to come."""

    def cancel(self) -> None:
        """Do not make it."""


def later(seconds: float, call: Callable[..., object], *arguments: object) -> Timer:
    """Call after so many seconds, in the reactor's thread."""
    timer: Timer = _reactor().callLater(seconds, call, *arguments)
    return timer


def soon(call: Callable[..., object], *arguments: object) -> None:
    """Call in the reactor's thread, from a signal's handler or another thread."""
    _reactor().callFromThread(call, *arguments)


def _reactor() -> Any:  # noqa: ANN401  # a module in Twisted's eyes, an object in Scrapy's
    from twisted.internet import reactor  # noqa: PLC0415  # importing it installs one, which is Scrapy's to choose

    return cast("Any", reactor)
