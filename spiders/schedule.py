"""When a URL is to be requested again. Pages of lists are not asked here: each crawl reads them anew."""

from datetime import datetime, timedelta
from zlib import crc32

from spiders.records import Outcome, UrlKind

# an article is looked at again at these ages: edits and deletions come early or never
REVISIT_AGES = tuple(timedelta(days=days) for days in (1, 3, 7, 30))
GONE: frozenset[Outcome] = frozenset({"gone", "soft_404"})
MAX_GONE = 3  # times that a page must be found gone before it counts as gone for good
GONE_FOR_GOOD = 410  # RFC 9110, 15.5.11: likely to be permanent
BACKOFF_AFTER = 2  # failures in a row that the very next crawl tries again
MAX_BACKOFF = timedelta(days=14)
SELDOM = timedelta(days=30)
ASIDE = timedelta(days=7)  # what robots.txt forbids; it may change its mind
# lists that were read to their end are read so again at this age, give or take some days by their site
SWEEP_AGE = timedelta(days=30)
SWEEP_SPREAD = 10  # days
LATEST = SELDOM + timedelta(days=1)  # nothing is ever due later than this from now


def next_due(  # noqa: PLR0913, PLR0917  # all that a schedule depends on
    kind: UrlKind, outcome: Outcome, born: datetime, now: datetime, failures: int, status: int | None = None
) -> datetime | None:
    """The time from which a URL may be requested again, null for never.

    `born` is when the article was published or last edited, as far as known, else when it was first fetched;
    `failures` counts outcomes in a row, this one included, that were neither ok nor unchanged; of a page that is gone
    only those since it was first found so.
    """
    if outcome in {"ok", "unchanged"}:
        return _revisit(born, now) if kind == "article" else now
    if outcome == "moved":
        return None
    if outcome in GONE:
        return None if failures >= MAX_GONE or status == GONE_FOR_GOOD else now + timedelta(days=7)
    if outcome in {"too_large", "not_a_page"}:
        return now + SELDOM
    if outcome == "refused_by_robots":
        return now + ASIDE if kind == "article" else now
    return now + _backoff(failures)


def _revisit(born: datetime, now: datetime) -> datetime | None:
    return next((born + age for age in REVISIT_AGES if born + age > now), None)


def _backoff(failures: int) -> timedelta:
    if failures <= BACKOFF_AFTER:
        return timedelta(0)
    return min(timedelta(days=2 ** min(failures - BACKOFF_AFTER - 1, 10)), MAX_BACKOFF)


def sweep_due(site: str, whole_at: datetime, now: datetime) -> bool:
    """Whether a list is to be read to its end again, as all of its site. A time to come is a wrong clock's."""
    spread = timedelta(days=crc32(site.encode()) % SWEEP_SPREAD - SWEEP_SPREAD // 2)
    return not whole_at <= now < whole_at + SWEEP_AGE + spread
