"""The demo's web server: a proxy (RFC 9112, 3.2.2: absolute-form targets) that knows the demo hosts and no other."""

import itertools
import secrets
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from gazetteers.sites import Site
from pipeline.demo.conditional import is_current, validators
from pipeline.demo.pages import Answer, PageKind, Portal, Visit
from pipeline.demo.portals import portals, sites

LOOPBACK = "127.0.0.1"
IDLE_SECONDS = 30
PLAIN_TEXT = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class DemoServer:
    """A running demo. `proxy` is the address that a client takes as its HTTP proxy; `log` grows with every request."""

    proxy: str
    sites: tuple[Site, ...]
    portals: Mapping[str, Portal]
    log: list[tuple[str, str]] = field(default_factory=list)

    @property
    def requests(self) -> tuple[tuple[str, str], ...]:
        """(method, URL) of every request so far, in the order of arrival."""
        return tuple(self.log)

    def urls(self, kind: PageKind) -> tuple[str, ...]:
        """The addresses of all pages of a kind, over all sites."""
        return tuple(url for portal in self.portals.values() for url in portal.urls(kind))


@contextmanager
def serve(
    broken: Mapping[str, int] | None = None, shown: Mapping[str, Portal] | None = None, port: int = 0
) -> Iterator[DemoServer]:
    """Serve the demo sites on a free loopback port until the block ends.

    `broken` makes addresses fail: `{"host/path": 500}` one page, `{"host": 503}` a whole site. `shown` replaces sites
    by others (`pipeline.demo.portals.build`), by their host. `port` 0 is any free one.
    Raises `SampleError` for a sample that cannot be read, `OSError` if no port can be opened.
    """
    server = _Server({**portals(), **(shown or {})}, broken or {}, port)
    demo = DemoServer(f"http://{LOOPBACK}:{server.server_port}", sites(), server.portals, server.log)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield demo
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(ThreadingHTTPServer):
    request_queue_size = 64

    def __init__(self, portals: Mapping[str, Portal], broken: Mapping[str, int], port: int) -> None:
        super().__init__((LOOPBACK, port), _Handler)
        self.portals = portals
        self.broken = broken
        self.log: list[tuple[str, str]] = []
        self._visits = itertools.count(1)

    def answer(self, host: str, target: str) -> Answer:
        portal = self.portals.get(host)
        if portal is None:
            return Answer(f"this proxy serves the demo sites only, not {host}\n".encode(), PLAIN_TEXT, status=403)
        status = self.broken.get(host) or self.broken.get(host + target)
        if status:
            return Answer(b"Internal error\n", PLAIN_TEXT, status=status)
        return portal.answer(Visit(target, datetime.now(UTC), next(self._visits), secrets.token_hex(16)))

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no error of the server; anything else is reported as usual."""
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "Apache"
    sys_version = ""
    timeout = IDLE_SECONDS
    disable_nagle_algorithm = True  # headers and body leave in two writes: Nagle would hold the second for 40 ms

    def do_GET(self) -> None:
        address = self._address()
        if address is None:
            self._send(Answer(b"not an http address\n", PLAIN_TEXT, status=400))
            return
        self.server.log.append((self.command, "http://{}{}".format(*address)))
        self._send(self.server.answer(*address))

    do_HEAD = do_GET  # noqa: N815  # the standard library calls it by this name

    def _address(self) -> tuple[str, str] | None:
        """Host and target: of an absolute-form target its own, else the Host header's."""
        try:
            parts = urlsplit(
                self.path if not self.path.startswith("/") else f"http://{self.headers['Host']}{self.path}"
            )
            host = parts.hostname
        except ValueError:
            return None
        if parts.scheme != "http" or not host:
            return None
        return host, (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    def _send(self, answer: Answer) -> None:
        current = is_current(answer, self.headers)
        self.send_response(304 if current else answer.status)
        for name, value in (*validators(answer), *answer.headers):
            self.send_header(name, value)
        if not current:
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if not current and self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, *_: object) -> None:
        """Silence: `DemoServer.requests` has it all."""
