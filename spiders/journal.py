"""Each request leaves its trace: the answer in the archive, then the facts in the ledger, in this order."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from spiders.answers import OK, judge
from spiders.archive import ArchiveWriter, record_at
from spiders.discovery import Found
from spiders.frontier import LISTS, Frontier
from spiders.identity import content_of, digest_of
from spiders.ledger import Answered, Fetch, Known, Ledger
from spiders.missing import MissingPages
from spiders.pace import is_complaint
from spiders.reading import Reading
from spiders.records import CrawlEvent, Outcome
from spiders.validators import conditions, learnt

HELD = frozenset({"ok", "unchanged"})
REFUSED = frozenset({"blocked", "soft_404", "error"})
NEVER = Answered(None, None, None)
# a page that our own code stumbles over is kept all the same
FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


class Journal:
    """Writes what was fetched. What a kill leaves in the archive only, the next crawl learns (`spiders.reconcile`).

    Every method raises `ArchiveError` or `LedgerError` where one of them cannot be written.
    """

    def __init__(self, archive: ArchiveWriter, ledger: Ledger, tell: Callable[[CrawlEvent], None]) -> None:
        self.archive, self.ledger, self._tell = archive, ledger, tell
        self._untold: list[CrawlEvent] = []
        self.missing = MissingPages(ledger)
        self.answers = 0

    def conditions(self, frontier: Frontier, known: Known) -> Mapping[str, str]:
        """Headers with which a site that tells the truth may answer that nothing has changed."""
        return conditions(frontier.pace.host, known, self.ledger.crawl or 0)

    def answered(self, reading: Reading) -> None:
        """Archive the answer unless its URL last gave the same, and note the outcome."""
        self.answers += 1
        frontier, known = reading.frontier, reading.known
        if known.kind == "other":
            self._settle_nowhere(reading)
            return
        fetch = self._kept(reading, self._judged(reading))
        self.ledger.settle(known, fetch)
        frontier.answered()
        reading.event = self._heard(frontier, known, fetch)
        probe = self.missing.to_ask(frontier.site, reading.answer, reading.now) if known.kind == "article" else None
        if probe:
            frontier.queue.again(probe)
        retry_after = reading.answer.header("retry-after")
        if is_complaint(fetch.outcome, fetch.status, retry_after, fetch.reason):
            frontier.complained(known, retry_after, str(fetch.reason), reading.now)
        elif known.kind in LISTS and fetch.outcome not in HELD:
            frontier.lost(known, reading.event, reading.now)
        frontier.entered(known, reading.answer.location, held=fetch.outcome in HELD)

    def _settle_nowhere(self, reading: Reading) -> None:
        """The answer for what cannot exist: its look is kept, and nothing of it in the archive."""
        frontier, known, answer = reading.frontier, reading.known, reading.answer
        outcome, reason = judge(answer, known.kind)
        shape = self.missing.learn(frontier.site, answer)
        fetch = Fetch(answer.url, reading.now, outcome, answer.status, reason=reason, content_digest=shape)
        self.ledger.settle(known, fetch)
        reading.event = self._heard(frontier, known, fetch)

    def read(self, reading: Reading) -> None:
        """Note what an answer names. With this, all that is known of it is durable."""
        frontier, known, event, now = reading.frontier, reading.known, reading.event, reading.now
        if event and event.outcome in HELD and frontier.is_read(known):
            url = reading.answer.url
            again = event.outcome == "unchanged" and known.read_at is not None and known.kind in {"feed", "sitemap"}
            (frontier.read_again if again else frontier.read)(known, url, reading.found, now)
            if known.kind in LISTS:
                self.ledger.read(url, now)
        self.flush()

    def failed(self, frontier: Frontier, known: Known, outcome: Outcome, reason: str, *, own_fault: bool) -> None:
        """Note a request that got no answer, or none that could be kept; `own_fault` if not for the network."""
        fetch = Fetch(known.url, datetime.now(UTC), outcome, reason=reason)
        self.ledger.settle(known, fetch, blamed=own_fault)
        if not own_fault:
            frontier.suspect(known, fetch)
        event = self._heard(frontier, known, fetch)
        frontier.lost(known, event, fetch.at)
        self.flush()

    def done(self, frontier: Frontier, ended: str | None = None) -> None:
        """Keep what came of a site, once nothing more is asked of it in this crawl."""
        if frontier.report is not None:
            return
        now = datetime.now(UTC)
        report = frontier.close(now, ended)
        with self.ledger.crawls() as crawls:
            crawls.end_site(self.ledger.crawl or 0, report, now)
        self.flush()

    def flush(self) -> None:
        """Make durable what was noted, then tell of it."""
        self.ledger.commit()
        events, self._untold = self._untold, []
        for event in events:
            self._tell(event)

    def _judged(self, reading: Reading) -> Fetch:
        known, site = reading.known, reading.frontier.site
        if known.kind == "article" and self.missing.is_one(site, reading.answer):
            reading.answer = replace(reading.answer, missing=True)
        answer = reading.answer
        outcome, reason = judge(answer, known.kind)
        if outcome == "unchanged" and known.first_fetched is None:
            outcome, reason = "error", "status 304 to a first request"
        found = None
        if known.kind in LISTS and outcome == "ok" and answer.status == OK:
            found = _without_faults(reading)
        digest = digest_of(answer.body, found) if answer.body else None
        seen = Fetch(answer.url, reading.now, outcome, answer.status, digest, reason=reason)
        return replace(seen, size=len(answer.body), seconds=reading.seconds)

    def _kept(self, reading: Reading, fetch: Fetch) -> Fetch:
        """The fetch with its record, or as unchanged."""
        answer, known = reading.answer, reading.known
        fetch = replace(fetch, etag=answer.header("etag"), last_modified=answer.header("last-modified"))
        last = self.ledger.last_answer(known.key, answer.status) if known.last_fetched else NEVER
        if fetch.digest is None and fetch.outcome == "unchanged":
            return fetch
        content, same = self._compared(reading, last, fetch.digest)
        fetch = replace(fetch, content_digest=content)
        if fetch.outcome == "ok" and last.digest and known.first_fetched:
            host = reading.frontier.pace.host
            reading.frontier.pace.host = learnt(host, reading.cms.name, known, fetch, same=same)
        if same:
            return replace(fetch, outcome="unchanged" if fetch.outcome == "ok" else fetch.outcome)
        if answer.status == OK and fetch.outcome in REFUSED:
            return fetch  # in the archive it would be the article's latest content
        capture = self.archive.response(answer.url, answer.status, answer.headers, answer.body, reading.now)
        return replace(fetch, record_id=capture.record_id, warc=capture.warc, place=capture.offset)

    def _compared(self, reading: Reading, last: Answered, digest: str | None) -> tuple[str | None, bool]:
        """The content's hash, if it had to be looked at, and whether the answer is the same as the last."""
        if last.digest == digest and digest is not None:
            return reading.known.content_digest, True
        if reading.known.kind in LISTS or last.warc is None or last.place is None:
            return None, False
        before = record_at(self.archive.folder, last.warc, last.place)
        if before is None:
            return None, False
        try:
            content = content_of(reading.answer.url, reading.answer.body)
            return content, content == content_of(reading.answer.url, before.body)
        except FAULTS:
            return None, False

    def _heard(self, frontier: Frontier, known: Known, fetch: Fetch) -> CrawlEvent:
        event = CrawlEvent(
            site=known.site,
            url=fetch.url,
            kind=known.kind,
            outcome=fetch.outcome,
            status=fetch.status,
            reason=fetch.reason,
            new=fetch.outcome == "ok" and known.first_fetched is None,
        )
        frontier.heard(event)
        self._untold.append(event)
        return event


def _without_faults(reading: Reading) -> Found | None:
    try:
        return reading.found
    except FAULTS:
        return None
