"""What the ledger's rows say, as values: see `schema.sql` for the meaning of each column."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from spiders.records import Outcome, UrlKind

Validators = Literal["untried", "true", "lying"]


class LedgerError(Exception):
    """The ledger cannot be opened, read or written; the message names the file."""


@dataclass(frozen=True)
class Met:
    """A URL as it was met: on which page of the site, as what, and its last change if the page states one.

    `list` is the first page of the list of which the URL is a further page.
    """

    url: str
    site: str
    kind: UrlKind
    found_on: str | None = None
    lastmod: datetime | None = None
    priority: int = 0
    series: str | None = None
    number: int | None = None
    list: str | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """What was known of a URL that a page names; `fresh` if nothing was. Times are the ledger's text."""

    key: str
    kind: UrlKind
    first_seen: str
    next_due: str | None
    last_fetched: str | None
    state: str
    priority: int
    fresh: bool


@dataclass(frozen=True)
class Known:
    """A row of `urls`. `last_fetched` is null for what was never requested."""

    key: str
    url: str
    site: str
    kind: UrlKind
    found_on: str | None
    first_seen: datetime
    lastmod: datetime | None
    first_fetched: datetime | None
    last_fetched: datetime | None
    read_at: datetime | None
    failures: int
    next_due: datetime | None
    state: str
    priority: int = 0
    digest: str | None = None
    content_digest: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    list: str | None = None
    whole_at: datetime | None = None
    asked: int | None = None

    @property
    def is_guess(self) -> bool:
        """Whether nothing but habit says that it is there: a feed or sitemap that no page named."""
        return self.found_on is None and self.kind in {"feed", "sitemap"}

    def is_due(self, now: datetime) -> bool:
        """Whether it may be requested at `now`."""
        return self.next_due is not None and self.next_due <= now


@dataclass(frozen=True)
class Fetch:
    """One request and how it ended. Without an answer, `status` and all after it are null but for the reason.

    `place` is the record's offset in its file, `seconds` the time to the whole answer, `size` the bytes of the decoded
    body.
    """

    url: str
    at: datetime
    outcome: Outcome
    status: int | None = None
    digest: str | None = None
    record_id: str | None = None
    warc: str | None = None
    place: int | None = None
    reason: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    content_digest: str | None = None
    seconds: float | None = None
    size: int | None = None


@dataclass(frozen=True)
class Answered:
    """What a URL last answered with some status: its identity, and where the archive has it; null if it never did."""

    digest: str | None
    warc: str | None
    place: int | None


@dataclass(frozen=True)
class Host:
    """A row of `hosts`: what was learnt of a site's server."""

    site: str
    cms: str | None = None
    delay: float | None = None
    delay_reason: str | None = None
    robots_delay: float | None = None
    limited_at: datetime | None = None
    retry_after: datetime | None = None
    validators: Validators = "untried"
    validators_proofs: int = 0
    moved_to: str | None = None
    tls_broken: str | None = None
    last_complete: datetime | None = None
    first_complete: datetime | None = None


def text_of(moment: datetime | None) -> str | None:
    """A time as the ledger keeps it: UTC, to the microsecond."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds") if moment else None


def moment_of(text: str | None) -> datetime | None:
    """A time of the ledger."""
    return datetime.fromisoformat(text) if text else None


_KNOWN_TIMES = frozenset({"first_seen", "lastmod", "first_fetched", "last_fetched", "read_at", "next_due", "whole_at"})
_HOST_TIMES = frozenset({"limited_at", "retry_after", "last_complete", "first_complete"})


def known_of(row: Mapping[str, str]) -> Known:
    """A row of `find.sql` or `due.sql`."""
    return Known(**_cells(row, _KNOWN_TIMES))  # type: ignore[arg-type]  # the columns are those of the query


def host_of(row: Mapping[str, str]) -> Host:
    """A row of `host.sql`."""
    return Host(**_cells(row, _HOST_TIMES))  # type: ignore[arg-type]  # the columns are those of the query


def _cells(row: Mapping[str, str], times: frozenset[str]) -> dict[str, object]:
    return {name: moment_of(row[name]) if name in times else row[name] for name in row.keys()}  # noqa: SIM118  # a Row yields values
