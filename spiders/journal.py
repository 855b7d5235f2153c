"""Each request leaves its trace: the answer in the archive, then the fact in the ledger, in this order."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from spiders.answers import OK, Answer, judge
from spiders.archive import ArchiveWriter
from spiders.discovery import read
from spiders.ledger import Fetch, Known, Ledger
from spiders.links import Link
from spiders.records import CrawlEvent, Outcome, UrlKind


def identity(answer: Answer, kind: UrlKind, now: datetime) -> str:
    """SHA-256, in hex, of what an answer is asked for: of a list its links, else the body.

    A list's visitor counter and clock change at every request; without this each crawl would archive every list again.
    """
    links: Iterable[Link] = () if kind == "article" or answer.status != OK else read(answer.url, answer.body, now).links
    listed = sorted({f"{link.url} {link.lastmod or ''}" for link in links})
    return hashlib.sha256("\n".join(listed).encode() if listed else answer.body).hexdigest()


class Journal:
    """Writes what was fetched. A kill between archive and ledger costs one request more, never an article."""

    def __init__(self, archive: ArchiveWriter, ledger: Ledger, tell: Callable[[CrawlEvent], None]) -> None:
        self.archive, self.ledger, self._tell = archive, ledger, tell

    def answered(self, known: Known, answer: Answer) -> CrawlEvent:
        """Archive the answer unless its URL last gave the same, and note the outcome.

        Raises `ArchiveError` or `LedgerError` where one of them cannot be written.
        """
        now = datetime.now(UTC)
        outcome, reason = judge(answer, known.kind)
        digest = identity(answer, known.kind, now)
        fetch = Fetch(answer.url, now, outcome, answer.status, digest, reason=reason, size=len(answer.body))
        if self.ledger.last_digest(known.url, answer.status) == digest:
            fetch = Fetch(**{**vars(fetch), "outcome": "unchanged" if outcome == "ok" else outcome})
        else:
            capture = self.archive.response(answer.url, answer.status, answer.headers, answer.body, now)
            fetch = Fetch(**{**vars(fetch), "record_id": capture.record_id, "warc": capture.warc})
        if answer.status == OK:
            validators = {"etag": answer.header("etag"), "last_modified": answer.header("last-modified")}
            fetch = Fetch(**{**vars(fetch), **validators})
        return self._settle(known, fetch)

    def failed(self, known: Known, outcome: Outcome, reason: str) -> CrawlEvent:
        """Note a request that got no answer, or none that could be kept."""
        return self._settle(known, Fetch(known.url, datetime.now(UTC), outcome, reason=reason))

    def _settle(self, known: Known, fetch: Fetch) -> CrawlEvent:
        self.ledger.settle(known, fetch)
        event = CrawlEvent(
            site=known.site,
            url=fetch.url,
            kind=known.kind,
            outcome=fetch.outcome,
            status=fetch.status,
            reason=fetch.reason,
            new=fetch.outcome == "ok" and known.first_fetched is None,
        )
        self._tell(event)
        return event
