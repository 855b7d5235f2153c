"""One request as the server saw it."""

from dataclasses import dataclass

from benchmarks.web.pages import PageKind


@dataclass(frozen=True)
class Request:
    """`at` in seconds of a clock of its own; `mark` is the version of the article that was sent whole, or empty."""

    at: float
    night: int
    host: str
    target: str
    kind: PageKind
    status: int
    mark: str
