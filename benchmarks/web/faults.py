"""What goes wrong on a site, and when: the rows of `faults.csv`, and what each does to an answer."""

import gzip
from collections.abc import Callable
from csv import DictReader
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from typing import Literal

from benchmarks.web.pages import HTML, PLAIN, PageKind

# how an answer is sent: as it should be, byte by byte, never, broken off by a reset, cut short, closed without a word
Way = Literal["whole", "drip", "hang", "reset", "truncate", "close"]
BOMB = 64_000_000  # bytes once decompressed
HUGE = 40_000_000
MANY_HEADERS = 1_000_000  # bytes
# where a fault lies in wait: an address that looks like a list of the site's CMS, linked on the home page
ADDRESSES = {
    "redirect_loop": "/vong-lap/c/1",
    "redirect_private": "/noi-mang/c/7",
    "redirect_scheme": "/tep-tin/c/8",
    "huge": "/khong-lo/c/9",
    "gzip_bomb": "/chuyen-muc-nen",
    "header_flood": "/web/guest/dau-muc",
}
# in a night with another fault than these not all of a site can be had
HARMLESS = frozenset(
    {
        *("flood_strict", "clock", "wrong_charset", "soft_404", "gzip_bomb", "redirect_loop", "redirect_private"),
        *("redirect_scheme", "huge", "header_flood", "robots_empty", "crawl_delay", "truthful", "liar_304"),
    }
)


@dataclass(frozen=True)
class Fault:
    """A row of `faults.csv`: from the `first` to the `last` request of a night, counted from 0."""

    fault: str
    nights: frozenset[int]
    first: int
    last: int

    @property
    def address(self) -> str:
        """Where it lies in wait; empty where it strikes whatever is asked."""
        return ADDRESSES.get(self.fault, "")

    def strikes(self, night: int, count: int) -> bool:
        """Whether the `count`-th request of a night meets it."""
        return night in self.nights and self.first <= count <= self.last


@dataclass(frozen=True)
class Asked:
    """One request of a site."""

    host: str
    target: str
    night: int
    count: int
    conditional: bool = False


@dataclass(frozen=True)
class Reply:
    """What a site sends back. `mark` names the version of the article in it; empty where there is none."""

    kind: PageKind
    status: int
    body: bytes
    content_type: str = HTML
    headers: tuple[tuple[str, str], ...] = ()
    mark: str = ""
    way: Way = "whole"
    framing: tuple[tuple[str, str], ...] = field(default=())


@cache
def _table() -> dict[tuple[str, int], tuple[Fault, ...]]:
    text = (files("benchmarks.web") / "faults.csv").read_text(encoding="utf-8")
    found: dict[tuple[str, int], tuple[Fault, ...]] = {}
    for row in DictReader(text.splitlines()):
        nights = frozenset(map(int, row["nights"].split("|")))
        place = row["kind"], int(row["place"])
        found[place] = (*found.get(place, ()), Fault(row["fault"], nights, int(row["first"]), int(row["last"])))
    return found


def faults_of(kind: str, place: int) -> tuple[Fault, ...]:
    """What goes wrong on the `place`-th site of a kind."""
    return _table().get((kind, place), ())


def disturbed(faults: tuple[Fault, ...], asked: Asked, reply: Reply) -> Reply:
    """The reply as it leaves the site."""
    for fault in faults:
        if fault.strikes(asked.night, asked.count):
            reply = _ACTS[fault.fault](asked, reply)
    return reply


def _said(status: int, title: str, text: str, **headers: str) -> Callable[[Asked, Reply], Reply]:
    body = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>".encode()
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())

    def act(asked: Asked, reply: Reply) -> Reply:  # noqa: ARG001  # the same for all
        return Reply(reply.kind, status, body, HTML, named)

    return act


def _by(way: Way) -> Callable[[Asked, Reply], Reply]:
    return lambda _, reply: replace(reply, way=way, mark="")


def _robots(act: Callable[[Asked, Reply], Reply]) -> Callable[[Asked, Reply], Reply]:
    return lambda asked, reply: act(asked, reply) if asked.target == "/robots.txt" else reply


def _at(fault: str, act: Callable[[Asked], Reply]) -> Callable[[Asked, Reply], Reply]:
    return lambda asked, reply: act(asked) if asked.target.startswith(ADDRESSES[fault]) else reply


def _moved(target: str) -> Reply:
    return Reply("moved", 301, b"", HTML, (("Location", target),))


def _loop(asked: Asked) -> Reply:
    here = ADDRESSES["redirect_loop"]
    return _moved(f"{here}0" if asked.target == here else here)


def _private(asked: Asked) -> Reply:
    inward = ("http://169.254.169.254/latest/meta-data/", "http://127.0.0.1:22/", "http://[::1]/", "http://10.0.0.1/")
    return _moved(inward[asked.night % len(inward)])


def _bomb(asked: Asked) -> Reply:  # noqa: ARG001  # the same for all
    return Reply("trap", 200, _packed(), HTML, (("Content-Encoding", "gzip"),))


@cache
def _packed() -> bytes:
    return gzip.compress(bytes(BOMB), compresslevel=9, mtime=0)


def _huge(asked: Asked) -> Reply:  # noqa: ARG001  # the same for all
    return Reply("trap", 200, b"<html><body>" + b"<p>" * (HUGE // 3), HTML)


def _headers(asked: Asked) -> Reply:  # noqa: ARG001  # the same for all
    lines = tuple((f"X-Filler-{number}", "a" * 1000) for number in range(MANY_HEADERS // 1000))
    return Reply("trap", 200, b"<html></html>", HTML, lines)


def _soft(asked: Asked, reply: Reply) -> Reply:  # noqa: ARG001  # the same for all
    if reply.status != 404:  # noqa: PLR2004
        return reply
    text = "Trang bạn yêu cầu không tồn tại hoặc đã bị xóa. Vui lòng quay về trang chủ."
    body = f"<html><head><title>Không tìm thấy trang</title></head><body><h1>Lỗi 404</h1><p>{text}</p></body></html>"
    return Reply("missing", 200, body.encode())


def _liar(asked: Asked, reply: Reply) -> Reply:
    if asked.conditional and reply.kind == "article":
        return replace(reply, status=304, body=b"", mark="")
    return replace(reply, headers=(*reply.headers, ("ETag", '"always-the-same"')))


def _clock(asked: Asked, reply: Reply) -> Reply:  # noqa: ARG001  # the same for all
    body = reply.body.replace(b"<lastmod>2026", b"<lastmod>2028") if reply.kind == "sitemap" else reply.body
    return replace(reply, body=body, framing=(("Date", "Tue, 07 Nov 2028 03:04:05 GMT"),))


_MAINTENANCE = ("Bảo trì hệ thống", "Hệ thống đang bảo trì, nâng cấp. Vui lòng quay lại sau.")
_ACTS: dict[str, Callable[[Asked, Reply], Reply]] = {
    "status_500": _said(500, "Internal Server Error", "The server encountered an error."),
    "status_403": _said(403, "Forbidden", "You don't have permission to access this resource."),
    "maintenance": _said(503, *_MAINTENANCE),
    "maintenance_500": _said(500, *_MAINTENANCE),
    "waf": _said(
        200,
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator. Your support ID is: 4071996033",
    ),
    "flood_strict": lambda _, reply: reply,  # the server's limiter reads it
    "robots_500": _robots(_said(500, "Internal Server Error", "The server encountered an error.")),
    "robots_hangs": _robots(_by("hang")),
    "robots_empty": _robots(lambda _, reply: replace(reply, body=b"", content_type=PLAIN)),
    "retry_date": _said(429, "Hãy đợi...", "Bạn truy cập quá nhanh, hãy đợi.", Retry_After="@60"),
    "clock": _clock,
    "dead": _by("hang"),
    "hangs": _by("hang"),
    "drip": _by("drip"),
    "reset": _by("reset"),
    "close": _by("close"),
    "truncated": _by("truncate"),
    "wrong_charset": lambda _, reply: replace(reply, content_type="text/html; charset=windows-1252"),
    "soft_404": _soft,
    "gzip_bomb": _at("gzip_bomb", _bomb),
    "redirect_loop": _at("redirect_loop", _loop),
    "redirect_private": _at("redirect_private", _private),
    "redirect_scheme": _at("redirect_scheme", lambda _: _moved("file:///etc/passwd")),
    "huge": _at("huge", _huge),
    "header_flood": _at("header_flood", _headers),
    "crawl_delay": lambda _, reply: reply,  # robots.txt holds it
    "moved_host": lambda asked, _: _moved(f"http://moi.{asked.host}{asked.target}"),
    "truthful": lambda _, reply: reply,  # the face of the site reads it
    "liar_304": _liar,
    "empty": lambda _, reply: replace(reply, body=b"", mark=""),
}
