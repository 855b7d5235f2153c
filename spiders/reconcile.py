"""What a crash left unsettled: archive and ledger are brought to say the same before the next crawl begins.

A record is written before its row, so a kill leaves a record that no row knows: it is learnt, and neither fetched nor
archived again. A machine that loses its power may keep the row and lose the record: then its URL is due again.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from spiders.answers import Answer, judge
from spiders.archive import Archived, ArchiveError, read_warc
from spiders.cms import cms_named, cms_of
from spiders.cms.urls import host
from spiders.discovery import Found, discover
from spiders.identity import digest_of
from spiders.journal import FAULTS
from spiders.ledger import Fetch, Known, Ledger, Met
from spiders.records import UrlKind, WarningCode

LISTS: frozenset[UrlKind] = frozenset({"listing", "feed", "sitemap"})
Notice = tuple[WarningCode, str | None, str]


def reconcile(ledger: Ledger, archive: Path, salvaged: Sequence[str]) -> tuple[Notice, ...]:
    """Compare every file that is not settled, and those named, with the ledger; what is to be said of each.

    Raises `LedgerError` where the ledger cannot be used; a file that is gone or broken is named in a notice.
    """
    unsettled = ledger.unsettled()
    notices: list[Notice] = []
    for name in sorted({*unsettled, *salvaged}):
        crawl = unsettled.get(name)
        notices += _compared(ledger, archive / name, crawl)
        ledger.settled(name, crawl)
    ledger.commit()
    return tuple(notices)


def _compared(ledger: Ledger, path: Path, crawl: int | None) -> Iterator[Notice]:
    held: set[str] = set()
    learnt = 0
    trouble: str | None = None
    try:
        for archived in read_warc(path):
            held.add(archived.capture.record_id)
            learnt += _learn(ledger, archived, crawl)
    except ArchiveError as error:
        trouble = str(error)
    lost = ledger.lose(path.name, crawl, held, datetime.now(UTC))
    if learnt:
        yield (
            "archive_learnt",
            None,
            f"{path.name}: {learnt} records that a crash kept from the ledger are known now",
        )
    if lost:
        yield "archive_lost", None, f"{path.name}: {lost} records are not in it any more; their URLs are due again"
    if trouble and (lost or path.exists()):
        yield "archive_lost", None, trouble


def _learn(ledger: Ledger, archived: Archived, crawl: int | None) -> bool:
    """Note a record as the crawl that wrote it would have done, if no row knows it."""
    capture = archived.capture
    if archived.kind != "response" or ledger.has_record(capture.url, capture.record_id):
        return False
    known = ledger.find(capture.url) or _strange(ledger, archived)
    answer = Answer(capture.url, capture.status, tuple(archived.headers.items()), archived.body)
    outcome, reason = judge(answer, known.kind)
    fetch = Fetch(
        url=capture.url,
        at=capture.fetched_at,
        outcome=outcome,
        status=capture.status,
        digest=_digest(ledger, known, answer),
        record_id=capture.record_id,
        warc=capture.warc,
        place=capture.offset,
        reason=reason,
        etag=answer.header("etag"),
        last_modified=answer.header("last-modified"),
        size=len(archived.body),
    )
    now, ledger.crawl = ledger.crawl, crawl
    ledger.settle(known, fetch)
    ledger.crawl = now
    return True


def _strange(ledger: Ledger, archived: Archived) -> Known:
    """A URL that was requested without being noted before: robots.txt is."""
    capture = archived.capture
    kind: UrlKind = "robots" if urlsplit(capture.url).path == "/robots.txt" else "other"
    return ledger.know(Met(capture.url, host(capture.url), kind), capture.fetched_at)


def _digest(ledger: Ledger, known: Known, answer: Answer) -> str | None:
    if not answer.body:
        return None
    if known.kind not in LISTS or answer.status != 200:  # noqa: PLR2004  # the only status with links
        return digest_of(answer.body, None)
    return digest_of(answer.body, _found(ledger, known, answer))


def _found(ledger: Ledger, known: Known, answer: Answer) -> Found | None:
    """What a list names; null where our own code stumbles, which must not keep every crawl after it from beginning."""
    cms = cms_named(ledger.host(known.site).cms or "") or cms_of(answer.url, answer.body)
    try:
        return discover(cms, answer.url, known.kind, answer.body, datetime.now(UTC))
    except FAULTS:
        return None
