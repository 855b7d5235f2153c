"""How often a site may be asked: by its CMS, its robots.txt, and by what it taught when it was asked too often."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from spiders.ledger import Host
from spiders.limits import Limits
from spiders.records import Outcome

UNSTATED = timedelta(seconds=60)  # what a site is given that names no time; NukeViet's own blocker asks for as much
LONGEST = timedelta(days=7)  # a site that asks for more is asked again in a week
HARDER = 1.5  # times slower after each complaint
SLOWEST = 60.0  # seconds
EASIER = 0.9  # times, after a crawl of some length without a complaint
SOME = 20  # requests of such a crawl
MANY = 3  # complaints after which a site is left for this crawl


@dataclass
class Pace:
    """One site's pace in one crawl; `host` is what is kept of it."""

    host: Host
    limits: Limits
    robots_delay: float = 0.0
    complaints: int = 0
    requests: int = 0
    paused_until: datetime | None = None

    def delay(self, usual: float) -> float:
        """Seconds between two requests, where `usual` is what it is known to bear."""
        return max(usual, self.host.delay or 0.0)

    def complained(self, retry_after: str | None, said: str, usual: float, now: datetime) -> str | None:
        """Slow down, and pause for as long as was asked. Gives the reason to leave the site where that is too long."""
        self.complaints += 1
        wait = wait_of(retry_after, now)
        slower = min(max(self.delay(usual) * HARDER, self.limits.slower), SLOWEST)
        until = now + min(wait or UNSTATED, LONGEST)
        reason = f"{said} on {now:%Y-%m-%d %H:%M} UTC"
        self.host = replace(self.host, delay=slower, delay_reason=reason, limited_at=now, retry_after=until)
        self.paused_until = until
        if self.complaints >= MANY:
            return f"{said}, {self.complaints} times"
        return said if (until - now).total_seconds() > self.limits.patience else None

    def pause(self, now: datetime) -> float:
        """Seconds for which the site is still to be left alone."""
        return max((self.paused_until - now).total_seconds(), 0.0) if self.paused_until else 0.0

    def forbidden(self, now: datetime) -> str | None:
        """Why the site is not to be asked at all yet. A time beyond `LONGEST` is that of a clock that was wrong."""
        until = self.host.retry_after
        if until is None or not now < until <= now + LONGEST:
            return None
        if (until - now).total_seconds() <= self.limits.patience:
            self.paused_until = until
            return None
        return f"it asked to be left alone until {until:%Y-%m-%d %H:%M} UTC"

    def ended(self, usual: float) -> Host:
        """What is kept: a pace that was borne without complaint becomes a little faster."""
        delay = self.host.delay
        if delay is not None and not self.complaints and self.requests >= SOME:
            delay = delay * EASIER
            kept = delay > usual
            self.host = replace(
                self.host, delay=delay if kept else None, delay_reason=self.host.delay_reason if kept else None
            )
        return replace(self.host, robots_delay=self.robots_delay or None)


def wait_of(retry_after: str | None, now: datetime) -> timedelta | None:
    """What a Retry-After header asks for, in either form (RFC 9110, 10.2.3); null where it is neither, or past."""
    text = (retry_after or "").strip()
    if text.isascii() and text.isdigit():
        return timedelta(seconds=min(int(text[:9]), LONGEST.total_seconds()))
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None or moment <= now:
        return None
    return moment - now


def is_complaint(outcome: Outcome, status: int | None, retry_after: str | None, reason: str | None) -> bool:
    """Whether an answer says that the site was asked too often (RFC 6585, 4), or asks for time (RFC 9110, 15.6.4)."""
    if status == 429 or (status == 503 and retry_after):  # noqa: PLR2004  # the two statuses of these sections
        return True
    # a flood blocker's page, whatever its status: see `spiders.refusals`
    return outcome == "blocked" and "flood" in (reason or "").partition(": it says")[0]
