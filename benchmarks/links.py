"""What reading a page's links costs, against lxml's parse of the same page: `uv run python -m benchmarks.links`.

Lists and articles of a NukeViet and a VHV site, as the demo serves them, made as large as real ones (about 96 KB) by
more of the same menu. The least of many rounds counts: others only say how busy the machine is.
"""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from lxml import etree

from pipeline.demo.pages import PageKind, Visit
from pipeline.demo.portals import portals
from spiders.cms import Cms, cms_of
from spiders.discovery import discover, reading

SIZE = 96_000  # bytes of a page of a real site
ANCHORS = 150  # on such a page
ROUNDS = 60
KINDS: tuple[PageKind, ...] = ("listing", "article")


def pages() -> Iterator[tuple[str, bytes]]:
    """One list and one article of each site whose CMS is known."""
    for host, portal in portals().items():
        for kind in KINDS:
            url = next(url for url in portal.urls(kind) if url != f"http://{host}/")
            visit = Visit(url.removeprefix(f"http://{host}"), datetime(2026, 1, 1, tzinfo=UTC), 1, "0" * 32)
            yield url, grown(portal.answer(visit).body)


def grown(body: bytes) -> bytes:
    """The page with a menu and text added until it has the size and the links of a real one."""
    menu = b"".join(b"<li><a href='/muc-%d/'>Muc so %d</a></li>" % (n, n) for n in range(ANCHORS - body.count(b"<a ")))
    filling = b"<p style='text-align: justify'>Noi dung cua trang.</p>" * max(0, (SIZE - len(body) - len(menu)) // 55)
    return body.replace(b"</body>", menu + filling + b"</body>")


def milliseconds(work: Callable[[], object]) -> float:
    """The least time of many rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return 1000 * best


def fresh(cms: Cms, url: str, body: bytes) -> object:
    """Everything that discovery does with a page that was not read before."""
    reading.forget()
    return discover(cms, url, "listing", body, datetime.now(UTC))


def main() -> None:
    """A line a page."""
    for url, body in pages():
        cms = cms_of(url, body)
        parse = milliseconds(lambda body=body: etree.fromstring(body, etree.HTMLParser(encoding="utf-8")))  # type: ignore[misc]  # bound at once
        links = milliseconds(lambda url=url, body=body: reading.read_anew(url, body))  # type: ignore[misc]  # bound at once
        whole = milliseconds(lambda cms=cms, url=url, body=body: fresh(cms, url, body))  # type: ignore[misc]  # bound at once
        print(
            f"{len(body) // 1000} KB: parse {parse:.2f} ms, links {links:.2f} ms ({links / parse:.1f}), "
            f"discovery {whole:.2f} ms ({whole / parse:.1f})  {url}"
        )


if __name__ == "__main__":
    main()
