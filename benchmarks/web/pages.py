"""What lies at an address of a sample site, and the parts of it that change with every visit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

PageKind = Literal["article", "copy", "listing", "feed", "sitemap", "robots", "trap", "moved", "missing"]
HTML, XML, PLAIN, JSON = "text/html; charset=utf-8", "text/xml; charset=utf-8", "text/plain", "application/json"
# in a body that is kept these stand for the number of the visit and its session
VISIT = 918_273_645
VISIT_BYTES = str(VISIT).encode()


@dataclass(frozen=True)
class Page:
    """One address. `write` gives its body, `VISIT` standing for the visit; `mark` names the article's version."""

    kind: PageKind
    write: Callable[[], bytes]
    content_type: str = HTML
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    mark: str = ""


def at_visit(body: bytes, visit: int) -> bytes:
    """A body as its `visit`-th reader gets it: counters and sessions are never twice the same."""
    return body.replace(VISIT_BYTES, b"%d" % (100_000_000 + visit))
