"""What an answer means: one typed outcome from status, headers and body."""

from dataclasses import dataclass
from urllib.parse import urljoin

from gazetteers.block_pages import BlockPage
from spiders.addresses import why_refused
from spiders.cms.urls import canonical, segments
from spiders.records import Outcome, UrlKind
from spiders.refusals import refusal

GONE = frozenset({404, 410})
BLOCKED = frozenset({401, 403, 429, 451})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
UNAVAILABLE = 503
TOO_MANY = 429
NOT_MODIFIED = 304
OK = 200
PAGES = frozenset({"article", "listing"})
SNIFFED = 1024  # bytes looked at to tell a page from a file
HTML = (b"<!doctype html", b"<html")

Verdict = tuple[Outcome, str | None]


@dataclass(frozen=True)
class Answer:
    """A server's answer; header names in lower case, the body decoded.

    `sent_to` is what the site has at the address to which a redirect leads: null for what is no page of the site.
    `missing` says that the page is the one with which the site answers for addresses that cannot exist.
    """

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    sent_to: UrlKind | None = None
    missing: bool = False

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key == name), None)

    @property
    def location(self) -> str | None:
        """Where a redirect leads, as an absolute URL (empty if it is malformed); null for any other answer."""
        stated = self.header("location") if self.status in REDIRECTS else None
        if not stated:
            return None
        try:
            return urljoin(self.url, stated.strip())
        except ValueError:
            return ""


def patience(status: int, retry_after: str | None) -> str | None:
    """The words in which a site asks to be left alone (RFC 6585, 4; RFC 9110, 10.2.3); None if it does not."""
    if retry_after and status in {TOO_MANY, UNAVAILABLE}:
        return f"status {status}, Retry-After: {retry_after}"
    return f"status {status}" if status == TOO_MANY else None


def judge(answer: Answer, kind: UrlKind) -> Verdict:
    """The outcome, and the reason where it is not plain from the status."""
    if answer.status == OK:
        return _of_success(answer, kind)
    if answer.status == NOT_MODIFIED:
        return "unchanged", None
    if answer.location is not None:
        return _of_redirect(answer, answer.location, kind)
    return _of_failure(answer)


def _of_success(answer: Answer, kind: UrlKind) -> Verdict:
    page = kind in PAGES
    if page and not answer.body.strip():
        return "error", "the answer is empty"  # a server's hiccup, tried again soon: what is no page stays none
    # robots.txt has a reader of its own; a page in a feed's or a sitemap's place is a firewall's, or nothing
    row = refusal(answer.body, OK) if page or (kind != "robots" and _is_html(answer.body)) else None
    if row:
        return _of_row(row, "")
    if page and not looks_like_markup(answer.body):
        return "not_a_page", answer.header("content-type") or "no markup"
    if answer.missing and kind == "article":
        return "soft_404", "as the site answers for what it does not have"
    return "ok", None


def _of_redirect(answer: Answer, target: str, kind: UrlKind) -> Verdict:
    """An article that is gone is often sent to the home page or to its section, and so are all that never were."""
    if why_refused(target):
        return "error", f"it leads to {target or answer.header('location')}, which is no address of the web"
    lost = kind == "article" and answer.sent_to == "listing" and canonical(target) != canonical(answer.url)
    if lost and not _keeps_its_name(answer.url, target):
        return "soft_404", f"sent to {answer.header('location')}, a list"
    return "moved", f"to {answer.header('location')}"


def _keeps_its_name(url: str, target: str) -> bool:
    """Whether the new address holds the words of the old one: then it is the article's, whatever its form."""
    words = [segment.rpartition(".")[0] or segment for segment in segments(url)[-1:]]
    return any(word.strip("-0123456789") and word.strip("-0123456789") in target for word in words)


def _of_failure(answer: Answer) -> Verdict:
    status = answer.status
    stated = patience(status, answer.header("retry-after")) or f"status {status}"
    row = refusal(answer.body, status)
    # a firewall that says 404 does not say that the page is gone
    if row and row.outcome in {"blocked", "error"} and (row.outcome == "blocked" or status not in GONE | BLOCKED):
        return _of_row(row, f"{stated}, ")
    if status in GONE:
        return "gone", None
    if status in BLOCKED or patience(status, answer.header("retry-after")):
        return "blocked", stated
    return "error", f"the site answers {status}"


def _of_row(row: BlockPage, stated: str) -> Verdict:
    return row.outcome, f"{stated}{row.cause}: it says “{row.phrase}” ({row.source})"


def _is_html(body: bytes) -> bool:
    return body[:SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(HTML)


def looks_like_markup(body: bytes) -> bool:
    """Whether a body begins like HTML or XML in an encoding that keeps ASCII, or in UTF-16."""
    start = body[:SNIFFED]
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return b"<" in start
    return b"\0" not in start and b"<" in start
