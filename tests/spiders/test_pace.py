"""A site's pace: kept from the first request on, slowed by what the site says, kept for the next crawl."""

import sqlite3
import time
from collections import deque
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.ledger import Host, Ledger
from spiders.limits import Limits
from spiders.pace import EASIER, LONGEST, Pace, is_complaint, wait_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from gazetteers.sites import Site
    from tests.spiders.conftest import Home, Web

HOST = "sgddt.vidu.test"
NOW = datetime(2024, 10, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@dataclass
class Flood:
    """NukeViet's flood blocker: 40 requests in 60 seconds or 150 in 300, of seconds that are `scale` long."""

    scale: float
    rules: tuple[tuple[int, int], ...] = ((40, 60), (150, 300))
    asked: deque[float] = field(default_factory=deque)
    refused: int = 0
    fullest: float = 0.0

    def refuses(self, at: float) -> bool:
        self.asked.append(at)
        over = False
        for count, seconds in self.rules:
            within = sum(one > at - seconds * self.scale for one in self.asked)
            self.fullest = max(self.fullest, within / count)
            over = over or within > count
        self.refused += over
        return over


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("60", timedelta(seconds=60)),
        (" 0 ", timedelta(0)),
        ("99999999999", LONGEST),
        ("Tue, 01 Oct 2024 12:02:00 GMT", timedelta(minutes=2)),
        ("Tue, 01 Oct 2024 19:02:00 +0700", timedelta(minutes=2)),
        ("Tue, 01 Oct 2024 11:00:00 GMT", None),
        ("soon", None),
        ("-5", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_in_both_forms(text: str | None, wait: timedelta | None) -> None:
    assert wait_of(text, NOW) == wait


@pytest.mark.parametrize(
    ("outcome", "status", "retry_after", "reason", "complaint"),
    [
        ("blocked", 429, None, None, True),
        ("blocked", 503, "60", None, True),
        ("error", 503, None, None, False),
        ("blocked", 200, None, "flood: it says “Hãy đợi” (NukeViet)", True),
        ("blocked", 403, None, "status 403, flood: it says “x” (y)", True),
        ("blocked", 200, None, "waf: it says “flood” (z)", False),
        ("ok", 200, None, None, False),
    ],
)
def test_what_is_a_complaint(  # columns of the table
    outcome: str,
    status: int,
    retry_after: str | None,
    reason: str | None,
    complaint: bool,  # noqa: FBT001
) -> None:
    assert is_complaint(outcome, status, retry_after, reason) is complaint  # type: ignore[arg-type]


def test_a_complaint_slows_down_and_is_kept_and_a_clean_crawl_eases_it() -> None:
    pace = Pace(Host("a.test"), Limits(patience=90))
    assert pace.complained("60", "status 429", 2.0, NOW) is None
    assert pace.pause(NOW) == 60
    assert pace.pause(NOW + HOUR) == 0
    assert pace.delay(2.0) == 3.0
    kept = pace.ended(2.0)
    assert kept.delay == 3.0
    assert "status 429" in (kept.delay_reason or "")
    assert kept.limited_at == NOW
    later = Pace(kept, Limits(), requests=50)
    assert later.ended(2.0).delay == 3.0 * EASIER
    idle = Pace(kept, Limits(), requests=2)
    assert idle.ended(2.0).delay == 3.0
    eased = replace(kept, delay=2.1)
    assert (Pace(eased, Limits(), requests=50).ended(2.0).delay, Pace(eased, Limits()).delay(1.0)) == (None, 2.1)


def test_a_long_wait_is_left_to_the_next_crawl_which_does_not_come_too_early() -> None:
    pace = Pace(Host("a.test"), Limits(patience=90))
    assert pace.complained(format_datetime(NOW + HOUR), "status 429", 2.0, NOW) == "status 429"
    kept = pace.ended(2.0)
    assert Pace(kept, Limits(patience=90)).forbidden(NOW) == "it asked to be left alone until 2024-10-01 13:00 UTC"
    assert Pace(kept, Limits(patience=90)).forbidden(NOW + HOUR) is None
    soon = Pace(kept, Limits(patience=90))
    assert soon.forbidden(NOW + HOUR - timedelta(seconds=30)) is None
    assert soon.pause(NOW + HOUR - timedelta(seconds=30)) == 30
    assert Pace(kept, Limits()).forbidden(NOW - 30 * 24 * HOUR) is None  # the clock was put back


def test_a_site_that_complains_again_and_again_is_left() -> None:
    pace = Pace(Host("a.test"), Limits())
    assert [pace.complained("1", "status 429", 2.0, NOW) for _ in range(3)] == [None, None, "status 429, 3 times"]


@given(usual=st.floats(0, 60), complaints=st.lists(st.sampled_from(["1", "60", "x", None]), max_size=30))
def test_no_complaint_makes_faster(usual: float, complaints: list[str | None]) -> None:
    pace = Pace(Host("a.test"), Limits())
    delays = [pace.delay(usual)]
    for retry_after in complaints:
        pace.complained(retry_after, "status 429", usual, NOW)
        delays.append(pace.delay(usual))
    assert delays == sorted(delays)
    assert max(delays) <= 60


def test_nukeviets_limit_is_not_reached_at_its_pace(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=150)
    flood = web.floods[HOST] = Flood(scale=0.01)
    report = home.crawl(HOST, delay=0.02)  # two seconds of the blocker's
    assert flood.refused == 0
    assert len(flood.asked) > 180
    assert 0.5 < flood.fullest <= 1.0
    assert report.new_articles == 150
    assert report.sites[0].complete


def test_a_site_that_is_asked_too_fast_teaches_its_pace(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=60)
    web.nukeviet("khac.test", articles=60)
    flood = web.floods[HOST] = Flood(scale=0.01, rules=((40, 60),))
    report = home.crawl(HOST, "khac.test", delay=0.0, limits=Limits(slower=0.03))
    slow, other = report.sites
    assert flood.refused == 1
    assert slow.new_articles == other.new_articles == 60  # what was refused was asked again
    assert slow.complete
    assert slow.delay == 0.03
    assert "429" in (slow.delay_reason or "")
    assert other.delay == 0.0
    hosts = [url.split("/")[2] for url in web.log]
    refused = hosts.index(HOST) + 40
    assert "khac.test" in hosts[refused:]  # the others went on
    with Ledger(home.ledger) as ledger:
        kept = ledger.host(HOST)
    assert (kept.delay, kept.limited_at is not None) == (0.03, True)


def test_a_long_retry_after_is_honoured_across_crawls(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=30)
    web.page(f"{HOST}/tin-tuc/bai-viet-25.html", "Hãy đợi", status=429, headers={"Retry-After": "3600"})
    report = home.crawl(HOST)
    assert web.log[-1].endswith("bai-viet-25.html")
    assert "Retry-After: 3600" in (report.sites[0].stopped or "")
    assert (report.sites[0].complete, report.sites[0].basis_code) == (False, "site_stopped")
    web.nukeviet(HOST, articles=30)
    web.log.clear()
    again = home.crawl(HOST)
    assert web.log == []
    assert "left alone until" in (again.sites[0].stopped or "")
    with closing(sqlite3.connect(home.ledger)) as db:  # an hour later
        db.execute("UPDATE hosts SET retry_after = '2024-01-01T00:00:00.000000+00:00', delay = 0.01")
        db.commit()
    assert report.new_articles + home.crawl(HOST).new_articles == 30


def test_the_pace_holds_from_the_first_request_on(home: "Home", web: "Web", make_site: "Callable[..., Site]") -> None:
    web.nukeviet(HOST, articles=30)
    web.nukeviet("khac.test", articles=30)
    web.page("khac.test/robots.txt", "User-agent: *\nCrawl-delay: 3")
    known = make_site(HOST, cms="nukeviet", cms_guessed=True)
    home.crawl(known, "khac.test", delay=None, time_limit=4.8)
    for host, least in ((HOST, 2.0), ("khac.test", 1.0)):
        gaps = web.gaps(host)
        assert min(gaps) > least - 0.1, (host, gaps)
    assert min(web.gaps("khac.test")) > 2.9  # from robots.txt on


@pytest.mark.parametrize("pages", [("",), ("", "robots.txt")])
def test_a_site_that_moved_away_is_noted(home: "Home", web: "Web", pages: tuple[str, ...]) -> None:
    for page in pages:
        web.page(f"{HOST}/{page}", status=301, headers={"Location": f"http://so-moi.vidu.test/{page}"})
    home.crawl(HOST)
    with Ledger(home.ledger) as ledger:
        assert ledger.host(HOST).moved_to == "so-moi.vidu.test"
    web.nukeviet(HOST, articles=1)
    home.crawl(HOST)
    with Ledger(home.ledger) as ledger:
        assert ledger.host(HOST).moved_to is None


def test_robots_txt_may_ask_for_time(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=3)
    robots = web.routes[f"{HOST}/robots.txt"]
    web.once(f"{HOST}/robots.txt", "wait", status=429, headers={"Retry-After": "1"})
    began = time.monotonic()
    report = home.crawl(HOST, limits=Limits(slower=0.01))
    assert robots.body
    assert time.monotonic() - began > 1
    assert web.log[:3] == [f"http://{HOST}/robots.txt", f"http://{HOST}/robots.txt", f"http://{HOST}/"]
    assert report.new_articles == 3
