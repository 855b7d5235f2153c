"""The world as a process that listens on loopback while a block runs."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from benchmarks.web.requests import Request
from benchmarks.web.shape import text_of
from benchmarks.web.world import Shape, Universe, universe

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class World:
    """A running world. `proxy` is the address that a client takes as its HTTP proxy; `pid` the server's process."""

    universe: Universe
    proxy: str
    pid: int
    control: IO[str]

    def night(self, number: int) -> None:
        """Let it be another night: what is new appears, what is to go goes, faults begin anew."""
        self._order(order="night", night=number)

    def log(self, since: int = 0) -> list[Request]:
        """The requests so far, from the `since`-th on."""
        rows = self._order(order="log", since=since)
        if not isinstance(rows, list):
            raise TypeError(f"no log: {rows!r}")
        return [Request(*row) for row in rows]

    def down(self) -> None:
        """Break every connection and refuse new ones, until `up`."""
        self._order(order="down")

    def up(self) -> None:
        """Listen again, at the same port."""
        self._order(order="up")

    def warm(self) -> None:
        """Make every page of this night beforehand."""
        self._order(order="warm")

    def _order(self, **order: int | str) -> object:
        self.control.write(json.dumps(order) + "\n")
        self.control.flush()
        return json.loads(self.control.readline())


@contextmanager
def serve(shape: Shape | None = None, scale: float = 1.0) -> Iterator[World]:
    """Serve the world of a shape until the block ends.

    `scale` is the length of a second for the sites' flood limits; 0 switches them off. Raises `OSError` if no port can
    be opened.
    """
    shape = shape or Shape()
    command = [sys.executable, "-m", "benchmarks.web.server", text_of(shape, scale)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # our own module
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line:
                raise OSError(f"the server of the world did not begin: status {process.wait()}")
            port, control = json.loads(line)
            with (
                socket.create_connection((LOOPBACK, control)) as wire,
                wire.makefile("rw", encoding="utf-8") as orders,
            ):
                yield World(universe(shape), f"http://{LOOPBACK}:{port}", process.pid, orders)
        finally:
            process.terminate()
