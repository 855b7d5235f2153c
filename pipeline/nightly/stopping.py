"""Signals and the clock may end a stage of the night, and never its report."""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Self

STOPS = (signal.SIGTERM, signal.SIGINT)
LEAST = 0.01  # seconds: a timer of none would never ring


class StageEndedError(KeyboardInterrupt):
    """A stage must end now: crawl and build take it for Ctrl-C, which they end politely for."""


class Stopper:
    """While the context lasts, SIGTERM, Ctrl-C and the end of a stage's time raise `StageEndedError` in the stage.

    Once one did, later ones do not disturb the tidying up. `signal` is the first that came, null if none did; one that
    comes between two stages is obeyed at the next.
    """

    def __init__(self) -> None:
        self.signal: signal.Signals | None = None
        self._inside = False

    def __enter__(self) -> Self:
        self._former = {number: signal.signal(number, self._heard) for number in (*STOPS, signal.SIGALRM)}
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        for number, handler in self._former.items():
            signal.signal(number, handler)

    @contextmanager
    def stage(self, until: float | None) -> Iterator[None]:
        """A stage that may last until that moment of the monotonic clock. Raises `StageEndedError` in it."""
        self._inside = True
        try:
            if self.signal:
                raise StageEndedError
            if until is not None:
                signal.setitimer(signal.ITIMER_REAL, max(until - time.monotonic(), LEAST))
            yield
        finally:
            self._inside = False
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _heard(self, number: int, frame: FrameType | None) -> None:
        del frame
        if number != signal.SIGALRM:
            self.signal = self.signal or signal.Signals(number)
        if self._inside:
            self._inside = False
            raise StageEndedError
