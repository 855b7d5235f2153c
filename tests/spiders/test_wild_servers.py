"""Servers that keep no rule of HTTP, on plain sockets: each answer costs one line, and the other sites are crawled."""

import gzip
import itertools
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import brotli
import pytest

from gazetteers.sites import Site
from spiders.limits import Limits

if TYPE_CHECKING:
    from tests.spiders.conftest import Home, Web

HOST = "sgddt.vidu.test"
BAD = [f"so-{number}.hong.test" for number in range(8)]
OK = b"HTTP/1.1 200 OK\r\n"
HTML = b"Content-Type: text/html\r\n"
PAGE = b"<h1>H\xe1\xbb\x99i ngh\xe1\xbb\x8b</h1>"
CHUNKED = OK + HTML + b"Transfer-Encoding: chunked\r\n\r\n"
LIMITS = Limits(body=200_000, answer_time=1.2, failures_in_row=999, header_bytes=20_000, header_lines=100)
Pieces = Callable[[], Iterator[bytes]]


def zstandard(body: bytes) -> bytes:
    import sys  # noqa: PLC0415  # as decompression.py does

    if sys.version_info >= (3, 14):
        from compression import zstd  # noqa: PLC0415
    else:
        from backports import zstd  # noqa: PLC0415
    return zstd.compress(body)


def whole(body: bytes, head: bytes = b"", status: bytes = OK) -> Pieces:
    return lambda: iter([status + HTML + head + b"Content-Length: %d\r\n\r\n" % len(body) + body])


def sent(*pieces: bytes) -> Pieces:
    return lambda: iter(pieces)


def forever(piece: bytes, pause: float = 0.0, start: bytes = b"") -> Pieces:
    def pieces() -> Iterator[bytes]:
        yield start
        for _ in itertools.count():
            time.sleep(pause)
            yield piece

    return pieces


def encoded(names: bytes, body: bytes) -> Pieces:
    return whole(body, b"Content-Encoding: " + names + b"\r\n")


def silence() -> Iterator[bytes]:
    time.sleep(4)
    yield b""


def stall() -> Iterator[bytes]:
    yield OK + HTML + b"Content-Length: 100\r\n\r\n<h1>"
    time.sleep(4)


ZEROS = bytes(30_000_000)
COOKIES = b"".join(b"Set-Cookie: c%d=%s; Path=/\r\n" % (number, b"x" * 200) for number in range(300))
# what a server sends, the outcome, words of the reason
WILD: dict[str, tuple[Pieces, str, str]] = {
    "never": (silence, "error", "within the time limit"),
    "stalls": (stall, "error", "within the time limit"),
    "drips its head": (forever(b"X", 0.1, OK), "error", "within the time limit"),
    "drips its body": (forever(b"x", 0.1, OK + HTML + b"\r\n"), "error", "within the time limit"),
    "drips chunks": (forever(b"1\r\nx\r\n", 0.1, CHUNKED), "error", "within the time limit"),
    "heads without end": (forever(b"X-A: b\r\n" * 500, 0, OK), "too_large", "its headers"),
    "a head in one line": (forever(b"x" * 5000, 0, OK + b"X-A: "), "too_large", "its headers"),
    "a folded head": (forever(b" x\r\n" * 500, 0, OK + b"X-A: b\r\n"), "too_large", "its headers"),
    "provisional without end": (forever(b"HTTP/1.1 100 Continue\r\n\r\n" * 50), "too_large", "its headers"),
    "cookies": (whole(PAGE, COOKIES), "too_large", "its headers"),
    "some cookies": (whole(PAGE, COOKIES[:8000].rpartition(b"\r\n")[0] + b"\r\n"), "ok", ""),
    "a long location": (
        sent(b"HTTP/1.1 302 F\r\nLocation: /" + b"x" * 30_000 + b"\r\n\r\n"),
        "too_large",
        "its headers",
    ),
    "body without end": (forever(b"x" * 50_000, 0, OK + HTML + b"\r\n"), "too_large", "the body"),
    "chunks without end": (forever(b"c350\r\n" + b"x" * 50_000 + b"\r\n", 0, CHUNKED), "too_large", "the body"),
    "absurd length": (sent(OK + HTML + b"Content-Length: " + b"9" * 30 + b"\r\n\r\nx"), "too_large", "the body"),
    "negative length": (sent(OK + HTML + b"Content-Length: -5\r\n\r\nx"), "error", "breaks the rules"),
    "no number as length": (sent(OK + HTML + b"Content-Length: abc\r\n\r\nx"), "error", "breaks the rules"),
    "two lengths": (sent(OK + b"Content-Length: 3\r\nContent-Length: 5\r\n\r\nxxxxx"), "error", "breaks the rules"),
    "unknown transfer": (sent(OK + b"Transfer-Encoding: rot13\r\n\r\nx"), "error", "breaks the rules"),
    "chunked garbage": (sent(CHUNKED + b"zz\r\nnot a chunk"), "error", "cut short"),
    "chunk cut": (sent(CHUNKED + b"ffff\r\nshort"), "error", "cut short"),
    "chunk too large": (sent(CHUNKED + b"f" * 40 + b"\r\nx"), "error", ""),
    "chunk extensions": (forever(b"x" * 5000, 0, CHUNKED + b"5;"), "error", ""),
    "closes at once": (sent(), "error", "without an answer"),
    "closes in its head": (sent(OK + b"Content-Ty"), "error", "cut short"),
    "closes early": (sent(OK + HTML + b"Content-Length: 4000\r\n\r\nhalf"), "error", "cut short"),
    "http 0.9": (sent(b"<html><h1>An answer without a head</h1>\r\n" * 3), "error", "does not answer in HTTP"),
    "another protocol": (sent(b"SSH-2.0-OpenSSH_9.6\r\n"), "error", "does not answer in HTTP"),
    "noise": (sent(bytes(range(256)) * 40), "error", ""),
    "no status": (sent(b"HTTP/1.1 abc OK\r\n\r\n"), "error", "does not answer in HTTP"),
    "a strange status": (sent(b"HTTP/1.1 799 Odd\r\nContent-Length: 0\r\n\r\n"), "error", "answers 799"),
    "a status below all": (sent(b"HTTP/1.1 -1 Odd\r\nContent-Length: 0\r\n\r\n"), "error", ""),
    "null in a head": (whole(PAGE, b"X-A: a\0b\r\nX-\0: c\r\n"), "error", "breaks the rules"),
    "null bytes": (whole(b"<h1>\0\0\0</h1>"), "not_a_page", ""),
    "a head without colon": (whole(PAGE, b"this is no header\r\n"), "ok", ""),
    "an unknown charset": (sent(OK + b"Content-Type: text/html; charset=utf-99\r\n\r\n" + PAGE), "ok", ""),
    "a wrong charset": (sent(OK + b"Content-Type: text/html; charset=utf-16\r\n\r\n" + PAGE), "ok", ""),
    "letters beyond ASCII": (whole(PAGE, "X-Ten: Sở\r\n".encode()), "ok", ""),
    "gzip": (encoded(b"gzip", gzip.compress(PAGE)), "ok", ""),
    "gzip twice": (encoded(b"gzip, gzip", gzip.compress(gzip.compress(PAGE))), "ok", ""),
    "gzip five times": (encoded(b"gzip," * 4 + b"gzip", gzip.compress(PAGE)), "error", "more than 3 times"),
    "deflate": (encoded(b"deflate", zlib.compress(PAGE)), "ok", ""),
    "brotli": (encoded(b"br", brotli.compress(PAGE)), "ok", ""),
    "zstd": (encoded(b"zstd", zstandard(PAGE)), "ok", ""),
    "gzip bomb": (encoded(b"gzip", gzip.compress(ZEROS)), "too_large", "once decompressed"),
    "bomb in a bomb": (encoded(b"gzip, gzip", gzip.compress(gzip.compress(ZEROS))), "too_large", "once decompressed"),
    "deflate bomb": (encoded(b"deflate", zlib.compress(ZEROS)), "too_large", "once decompressed"),
    "brotli bomb": (encoded(b"br", brotli.compress(ZEROS, quality=5)), "too_large", "once decompressed"),
    "zstd bomb": (encoded(b"zstd", zstandard(ZEROS)), "too_large", "once decompressed"),
    "no gzip": (encoded(b"gzip", PAGE), "error", "does not decode as gzip"),
    "no deflate": (encoded(b"deflate", PAGE), "error", "does not decode as deflate"),
    "no brotli": (encoded(b"br", PAGE), "error", "does not decode as br"),
    "no zstd": (encoded(b"zstd", PAGE), "error", "does not decode as zstd"),
    "an unknown encoding": (encoded(b"rot13", b"\0\1"), "not_a_page", ""),
    "to a file": (sent(b"HTTP/1.1 302 F\r\nLocation: file:///etc/passwd\r\n\r\n"), "error", "no address of the web"),
    "to a malformed place": (sent(b"HTTP/1.1 302 F\r\nLocation: http://[\r\n\r\n"), "error", "no address of the web"),
    "to nowhere": (sent(b"HTTP/1.1 302 F\r\nLocation:\r\n\r\n"), "error", "answers 302"),
}


class WildServer:
    """Answers `/tin-tuc/bai-viet-N.html` with the Nth of the table, and the home pages with links to some each."""

    def __init__(self, answers: list[Pieces]) -> None:
        self.answers = answers
        self.listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self.listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            try:
                head = connection.recv(65536).decode()
                host = head.lower().partition("\nhost:")[2].split(":")[0].strip()
                for piece in self._pieces(host, head.split(" ")[1]):
                    connection.sendall(piece)
            except (OSError, IndexError):
                return

    def _pieces(self, host: str, target: str) -> Iterator[bytes]:
        number = target.rpartition("-")[2].removesuffix(".html")
        if number.isdigit():
            return self.answers[int(number)]()
        if target != "/":
            return iter([b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"])
        links = "".join(
            f"<a href='/tin-tuc/bai-viet-{number}.html'>x</a>"
            for number in range(BAD.index(host), len(self.answers), len(BAD))
        )
        return whole(f"<meta name='generator' content='NukeViet v4.5'>{links}".encode(), b"Connection: close\r\n")()


@pytest.fixture
def hosts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that gives the invented names an address of loopback: what follows goes through no proxy."""
    path = tmp_path / "hosts"
    path.write_text(f"127.0.0.1 {HOST} {' '.join(BAD)}\n", encoding="utf-8")
    monkeypatch.setenv("THIDUA_HOSTS", str(path))
    return path


def at(host: str, port: int) -> Site:
    return Site(domain=host, organisation=host, level="school", start_url=f"http://{host}:{port}/")


@pytest.mark.usefixtures("hosts")
def test_every_wild_answer_costs_one_line_and_the_other_site_is_crawled(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=2)
    for where in (f"{HOST}/robots.txt", f"{HOST}/sitemap.xml", f"{HOST}/rss/"):  # they name no port
        del web.routes[where]
    server = WildServer([pieces for pieces, _, _ in WILD.values()])
    bad = [at(host, server.port) for host in BAD]
    report = home.crawl(*bad, at(HOST, web.port), proxy=None, allow_private=True, limits=LIMITS)
    server.listening.close()
    last = {event.url: event for event in home.events}
    wrong = {}
    for number, (name, (_, outcome, reason)) in enumerate(WILD.items()):
        event = last.get(f"http://{BAD[number % len(BAD)]}:{server.port}/tin-tuc/bai-viet-{number}.html")
        if event is None or event.outcome != outcome or reason not in (event.reason or ""):
            wrong[name] = event and (event.outcome, event.reason)
    assert not wrong, "\n".join(f"{name}: {what}" for name, what in wrong.items())
    assert report.sites[-1].new_articles == 2
    assert [one.stopped for one in report.sites] == [None] * len(report.sites)
