"""A small real web on loopback: a server that is the proxy of invented hosts, and answers directly as well."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import pytest

from gazetteers.sites import Site
from spiders.crawl import CrawlEvent, CrawlReport, crawl

Drip = Callable[[], Iterator[bytes]]


@dataclass
class Reply:
    """What a URL answers. `drip` sends a body piece by piece, without a length, until the client hangs up."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)
    drip: Drip | None = None
    pause: float = 0.0


class Gate(Protocol):
    """A limit that a host keeps."""

    def refuses(self, at: float) -> bool:
        """Whether a request that comes now is one too many."""


class Web:
    """Routes by `host/path?query`; `log` holds the URL of every request, in order."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.proxy = f"http://127.0.0.1:{port}"
        self.routes: dict[str, Reply] = {}
        self.log: list[str] = []
        self.times: list[tuple[str, float]] = []
        self.conditions: list[str] = []  # what was asked with If-None-Match
        self.floods: dict[str, Gate] = {}
        self.passing: dict[str, Reply] = {}
        self.agents: set[str] = set()
        self.sockets: Counter[str] = Counter()
        self.busiest: Counter[str] = Counter()
        self.counting = threading.Lock()
        self.met: set[str] = set()  # addresses at which it was asked
        self.others: list[_Server] = []

    def also_at(self, address: str) -> None:
        """Listen at another address of loopback, at the same port."""
        server = _Server((address, self.port), _Handler)
        server.web = self
        self.others.append(server)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def page(self, where: str, body: str | bytes = "", **how: Any) -> None:  # noqa: ANN401  # fields of Reply
        """Answer `where` with a body (text in UTF-8)."""
        self.routes[where] = Reply(body.encode() if isinstance(body, str) else body, **how)

    def once(self, where: str, body: str, **how: Any) -> None:  # noqa: ANN401  # fields of Reply
        """Answer `where` with this one time only."""
        self.passing[where] = Reply(body.encode(), **how)

    def gaps(self, host: str) -> list[float]:
        """The seconds between one request to a host and the next."""
        times = [at for where, at in self.times if where == host]
        return [later - earlier for earlier, later in pairwise(times)]

    def asked(self, part: str = "") -> list[str]:
        """The requests so far whose URL holds `part`."""
        return [url for url in self.log if part in url]

    def nukeviet(self, host: str, articles: int, per_page: int = 5) -> None:
        """A site laid out as NukeViet 4: robots.txt, sitemap index, feed, one category in pages, traps."""
        base, names = f"http://{host}", [f"bai-viet-{number}.html" for number in range(articles, 0, -1)]
        head = '<head><meta name="generator" content="NukeViet v4.5"><link rel="alternate" type="application/rss+xml" '
        head += f'href="{base}/rss/"></head>'
        self.page(f"{host}/robots.txt", f"User-agent: *\nDisallow: /users/\nSitemap: {base}/sitemap.xml", **PLAIN)
        self.page(f"{host}/sitemap.xml", sitemap("sitemapindex", [(f"{base}/sitemap-vi.news.xml", None)]), **XML)
        entries = [(f"{base}/tin-tuc/{name}", "2020-01-02T03:04:05+07:00") for name in names]
        self.page(f"{host}/sitemap-vi.news.xml", sitemap("urlset", entries[: len(entries) // 2]), **XML)
        self.page(f"{host}/rss/", feed([url for url, _ in entries[:3]]), **XML)
        self.page(f"{host}/", f"<html>{head}<a href='/tin-tuc/'>Tin</a> <a href='/users/login/'>Vào</a>")
        pages = range(1, -(-articles // per_page) + 1)
        for number in pages:
            links = "".join(f"<a href='/tin-tuc/{n}'>x</a>" for n in names[(number - 1) * per_page : number * per_page])
            more = "".join(
                f"<a href='/tin-tuc/page-{n}/'>{n}</a>" for n in (number - 1, number + 1) if 1 < n <= pages[-1]
            )
            self.page(f"{host}/tin-tuc/{f'page-{number}/' if number > 1 else ''}", f"<html>{head}{links}{more}")
        for name in names:
            traps = f"<a href='/savefile/tin-tuc/{name}'>Lưu</a><a href='/print/tin-tuc/{name}'>In</a>"
            traps += "<a href='?pdf=1&id=2'>PDF</a>"
            self.page(f"{host}/tin-tuc/{name}", f"<html>{head}<h1>Hội nghị {name}</h1>{traps}")
            self.page(f"{host}/savefile/tin-tuc/{name}", "<html>a copy")


PLAIN: dict[str, Any] = {"content_type": "text/plain"}
XML: dict[str, Any] = {"content_type": "text/xml"}


def sitemap(root: str, entries: Sequence[tuple[str, str | None]]) -> str:
    """A sitemap (`urlset`) or an index of sitemaps (`sitemapindex`)."""
    item = "url" if root == "urlset" else "sitemap"
    parts = [
        f"<{item}><loc>{url}</loc>{f'<lastmod>{lastmod}</lastmod>' if lastmod else ''}</{item}>"
        for url, lastmod in entries
    ]
    return f'<?xml version="1.0"?><{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(parts)}</{root}>'


def feed(urls: list[str]) -> str:
    """An RSS feed."""
    items = "".join(f"<item><title>Tin</title><link>{url}</link></item>" for url in urls)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><link>http://x.test/</link>{items}</channel></rss>'


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "_Server"

    def do_GET(self) -> None:
        web = self.server.web
        parts = urlsplit(self.path if "://" in self.path else f"http://{self.headers['Host']}{self.path}")
        where = f"{parts.hostname}{parts.path}" + (f"?{parts.query}" if parts.query else "")
        web.log.append(f"http://{where}")
        web.met.add(self.connection.getsockname()[0])
        web.agents.add(self.headers.get("User-Agent", ""))
        host = parts.hostname or ""
        with web.counting:
            web.sockets[host] += 1
            web.busiest[host] = max(web.busiest[host], web.sockets[host])
            now = time.monotonic()
            web.times.append((host, now))
            flooded = host in web.floods and web.floods[host].refuses(now)
        try:
            if flooded:
                self._reply(Reply("<title>Hãy đợi…</title>".encode(), 429, headers={"Retry-After": "1"}))
                return
            passing = web.passing.pop(where) if where in web.passing else None
            found = passing or web.routes.get(where) or web.routes.get(f"{host}/*")
            stated = self.headers.get("If-None-Match")
            if stated:
                web.conditions.append(where)
            if stated and found and stated == found.headers.get("ETag"):
                found = Reply(status=304)
            self._reply(found or Reply(b"not here", 404))
        finally:
            with web.counting:
                web.sockets[host] -= 1

    def _reply(self, reply: Reply) -> None:
        time.sleep(reply.pause)
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.drip is None:
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)
            return
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            for piece in reply.drip():
                self.wfile.write(piece)
                self.wfile.flush()
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Silence."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    web: Web

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients hang up; the tests look at what they got."""


@contextmanager
def served() -> Iterator[Web]:
    """A little web until the block ends."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.web = Web(server.server_port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server.web
    for one in (server, *server.web.others):
        one.shutdown()
        one.server_close()


@pytest.fixture
def web() -> Iterator[Web]:
    with served() as web:
        yield web


@dataclass
class Home:
    """A folder for archive and ledger, and the crawl of invented hosts through the little web."""

    root: Path
    web: Web
    events: list[CrawlEvent] = field(default_factory=list)

    @property
    def archive(self) -> Path:
        return self.root / "archive"

    @property
    def ledger(self) -> Path:
        return self.root / "ledger.sqlite"

    def crawl(self, *hosts: str | Site, **how: Any) -> CrawlReport:  # noqa: ANN401  # arguments of crawl
        """Crawl without delay, through the proxy unless told otherwise."""
        sites = [host if isinstance(host, Site) else site(host) for host in hosts]
        how = {"proxy": self.web.proxy, "delay": 0.0, "on_event": self.events.append, **how}
        return crawl(self.archive, self.ledger, sites, **how)


def site(host: str, **fields: Any) -> Site:  # noqa: ANN401  # columns of Site
    fields = {"start_url": f"http://{host}/", **fields}
    return Site(domain=host, organisation=f"Sở GD&ĐT {host}", level="province", **fields)


@pytest.fixture
def home(tmp_path: Path, web: Web) -> Home:
    return Home(tmp_path / "home", web)


@pytest.fixture
def make_site() -> Callable[..., Site]:
    return site
