"""What an answer means: one typed outcome from status, headers and body."""

from dataclasses import dataclass

from spiders.records import Outcome, UrlKind

GONE = frozenset({404, 410})
BLOCKED = frozenset({401, 403, 429, 451})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
UNAVAILABLE = 503
TOO_MANY = 429
NOT_MODIFIED = 304
OK = 200
PAGES = frozenset({"article", "listing"})
SNIFFED = 1024  # bytes looked at to tell a page from a file


@dataclass(frozen=True)
class Answer:
    """A server's answer; header names in lower case, the body decoded."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key == name), None)


def patience(status: int, retry_after: str | None) -> str | None:
    """The words in which a site asks to be left alone (RFC 6585, 4; RFC 9110, 10.2.3); None if it does not."""
    if retry_after and status in {TOO_MANY, UNAVAILABLE}:
        return f"status {status}, Retry-After: {retry_after}"
    return f"status {status}" if status == TOO_MANY else None


def judge(answer: Answer, kind: UrlKind) -> tuple[Outcome, str | None]:
    """The outcome, and the reason where it is not plain from the status."""
    status = answer.status
    if status == OK:
        return _of_success(answer, kind)
    if status == NOT_MODIFIED:
        return "unchanged", None
    if status in REDIRECTS and answer.header("location"):
        return "moved", f"to {answer.header('location')}"
    if status in GONE:
        return "gone", None
    wait = patience(status, answer.header("retry-after"))
    if wait or status in BLOCKED:
        return "blocked", wait or f"status {status}"
    return "error", f"the site answers {status}"


def _of_success(answer: Answer, kind: UrlKind) -> tuple[Outcome, str | None]:
    if kind not in PAGES:
        return "ok", None
    if not answer.body.strip():
        return "not_a_page", "empty"
    if not looks_like_markup(answer.body):
        return "not_a_page", answer.header("content-type") or "no markup"
    return "ok", None


def looks_like_markup(body: bytes) -> bool:
    """Whether a body begins like HTML or XML in an encoding that keeps ASCII, or in UTF-16."""
    start = body[:SNIFFED]
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return b"<" in start
    return b"\0" not in start and b"<" in start
