"""The server of the loopback internet, in a process of its own: `python -m benchmarks.web.server SHAPE`.

It is the HTTP proxy (RFC 9112, 3.2.2) of every host of the world, or answers by the Host header. A second port hears
orders: another night, all down, the log. Answers are kept, so that a crawl is never waiting for templates.
"""

import asyncio
import itertools
import json
import math
import socket
import struct
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from typing import cast
from urllib.parse import urlsplit

from benchmarks.web.face import Face
from benchmarks.web.faults import Asked, Reply, disturbed
from benchmarks.web.limiter import Limiter
from benchmarks.web.pages import HTML
from benchmarks.web.requests import Request
from benchmarks.web.shape import shape_of
from benchmarks.web.world import SampleSite, Universe, universe

LOOPBACK = "127.0.0.1"
DRIP = 1.0  # seconds between two bytes
STRICT = 0.5  # of the usual limit
END = b"\r\n\r\n"


@dataclass
class State:
    """What the server knows. `scale` is how long a second of the sites' flood limits takes."""

    universe: Universe
    scale: float
    night: int = 1
    count: Counter[str] = field(default_factory=Counter)
    faces: dict[tuple[str, int], Face] = field(default_factory=dict)
    kept: dict[str, bytes] = field(default_factory=dict)
    limiters: dict[str, Limiter] = field(default_factory=dict)
    log: list[Request] = field(default_factory=list)
    visits: "itertools.count[int]" = field(default_factory=itertools.count)

    def face(self, site: SampleSite) -> Face:
        """The site tonight."""
        key = site.host, self.night
        if key not in self.faces:
            self.faces[key] = Face(site, self.night, self.kept)
        return self.faces[key]

    def answer(self, host: str, target: str, validator: str) -> Reply:
        """The reply to one request, noted in the log."""
        now = time.monotonic()
        site = self.universe.by_host.get(host)
        if site is None:
            reply = Reply("missing", 502, f"no such host: {host}\n".encode(), "text/plain")
        else:
            reply = self._of(site, target, validator, now)
        whole = reply.way in {"whole", "drip"}
        self.log.append(Request(now, self.night, host, target, reply.kind, reply.status, reply.mark if whole else ""))
        return reply

    def _of(self, site: SampleSite, target: str, validator: str, now: float) -> Reply:
        asked = Asked(site.host, target, self.night, self.count[site.host], bool(validator))
        self.count[site.host] += 1
        wait = self._flooded(site, now)
        if wait:
            body = "<html><head><title>Hãy đợi...</title></head><body>Bạn truy cập quá nhanh.</body></html>".encode()
            return Reply("missing", 429, body, HTML, (("Retry-After", str(math.ceil(wait))),))
        reply = self.face(site).reply(asked, validator, next(self.visits))
        return _dated(disturbed(site.faults, asked, reply), self.scale)

    def _flooded(self, site: SampleSite, now: float) -> float:
        if site.kind.cms != "nukeviet" or not self.scale:
            return 0.0
        if site.host not in self.limiters:
            is_strict = any(fault.fault == "flood_strict" for fault in site.faults)
            self.limiters[site.host] = Limiter(self.scale, STRICT if is_strict else 1.0)
        return self.limiters[site.host].wait(now)


def _dated(reply: Reply, scale: float) -> Reply:
    """A Retry-After of `@60` becomes the date in sixty seconds."""
    headers = [
        (name, format_datetime(datetime.now(UTC) + timedelta(seconds=float(value[1:]) * (scale or 1)), usegmt=True))
        if name == "Retry-After" and value.startswith("@")
        else (name, value)
        for name, value in reply.headers
    ]
    return replace(reply, headers=tuple(headers))


class Connection(asyncio.Protocol):
    """One client: requests are answered in their order, and the connection stays."""

    def __init__(self, state: State, open_ones: set["Connection"]) -> None:
        self._state, self._open = state, open_ones
        self._rest = b""
        self._is_stuck = False
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self.transport = cast(asyncio.Transport, transport)
        self._open.add(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  # asyncio's signature
        """Forget it."""
        self._open.discard(self)
        self._is_stuck = True

    def data_received(self, data: bytes) -> None:
        """Answer every whole request."""
        self._rest += data
        while END in self._rest and not self._is_stuck:
            head, _, self._rest = self._rest.partition(END)
            self._answer(head.decode("latin-1").split("\r\n"))

    def _answer(self, lines: list[str]) -> None:
        method, _, rest = lines[0].partition(" ")
        address = rest.rpartition(" ")[0]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        if not address.startswith("http"):
            address = f"http://{headers.get('host', '')}{address}"
        parts = urlsplit(address)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        validator = headers.get("if-none-match", "") or headers.get("if-modified-since", "")
        self._send(self._state.answer(parts.hostname or "", target, validator), method == "HEAD")

    def _send(self, reply: Reply, is_head: bool) -> None:  # noqa: FBT001  # the method
        if self.transport is None or reply.way == "hang":
            self._is_stuck = True
            return
        if reply.way == "reset":
            self._reset(self.transport)
        elif reply.way == "close":
            self.transport.close()
        elif reply.way == "drip":
            self.transport.write(_head(reply, len(reply.body)))
            self._drip(reply.body)
        else:
            body = b"" if is_head or reply.status == HTTPStatus.NOT_MODIFIED else reply.body
            cut = len(body) // 2 if reply.way == "truncate" else len(body)
            self.transport.write(_head(reply, len(body)) + body[:cut])
            if reply.way == "truncate":
                self.transport.close()

    def _reset(self, transport: asyncio.Transport) -> None:
        peer = transport.get_extra_info("socket")
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    def _drip(self, rest: bytes) -> None:
        if rest and self.transport and not self._is_stuck:
            self.transport.write(rest[:1])
            asyncio.get_running_loop().call_later(DRIP, self._drip, rest[1:])


def _head(reply: Reply, length: int) -> bytes:
    framing = dict(reply.framing)
    date = framing.pop("Date", None) or format_datetime(datetime.now(UTC), usegmt=True)
    phrase = HTTPStatus(reply.status).phrase
    lines = [
        f"HTTP/1.1 {reply.status} {phrase}",
        f"Date: {date}",
        "Server: Apache",
        f"Content-Type: {reply.content_type}",
    ]
    lines += [f"{name}: {value}" for name, value in reply.headers]
    return ("\r\n".join([*lines, f"Content-Length: {length}"]) + "\r\n\r\n").encode("latin-1")


class Orders:
    """The second port: a line of JSON in, a line of JSON out."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._open: set[Connection] = set()
        self._server: asyncio.Server | None = None
        self._port = 0

    async def up(self) -> int:
        """Listen; gives the port, which stays the same."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: Connection(self._state, self._open), LOOPBACK, self._port, backlog=256, reuse_address=True
        )
        self._port = int(self._server.sockets[0].getsockname()[1])
        return self._port

    async def hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry out orders until the client goes."""
        while line := await reader.readline():
            writer.write((json.dumps(await self._obey(json.loads(line))) + "\n").encode())
            await writer.drain()

    async def _obey(self, order: dict[str, int | str]) -> object:
        name = order["order"]
        if name == "night":
            self._state.night = int(order["night"])
            self._state.count.clear()
        elif name == "log":
            return [tuple(asdict(one).values()) for one in self._state.log[int(order["since"]) :]]
        elif name == "down" and self._server:
            self._server.close()
            for connection in list(self._open):
                if connection.transport:
                    connection.transport.abort()
        elif name == "up":
            await self.up()
        elif name == "warm":
            for site in self._state.universe.sites:
                self._state.face(site).warm()
        return "done"


async def _main(state: State) -> None:
    orders = Orders(state)
    port = await orders.up()
    control = await asyncio.start_server(orders.hear, LOOPBACK, 0)
    sys.stdout.write(json.dumps([port, control.sockets[0].getsockname()[1]]) + "\n")
    sys.stdout.flush()
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, sys.stdin.read)  # the end of standard input is the end of the world


if __name__ == "__main__":
    shape, scale = shape_of(sys.argv[1])
    asyncio.run(_main(State(universe(shape), scale)))
