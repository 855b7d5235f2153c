"""Calls at a later time, by the reactor that Scrapy installs when it starts."""

import time
from collections.abc import Callable
from typing import Any, Protocol, cast

from scrapy.utils.reactor import install_reactor

REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"  # Scrapy's own choice


class Timer(Protocol):
    """A call that is still to come."""

    def cancel(self) -> None:
        """Do not make it."""


def install() -> None:
    """Install Scrapy's reactor, and let it go by the clock that nobody sets.

    Twisted's own timers go by the time of day: when that is set back, they stop until it has caught up.
    """
    install_reactor(REACTOR)
    _reactor().seconds = time.monotonic


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
