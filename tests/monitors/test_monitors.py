"""Each monitor fires on what it watches for, is silent where all is well, and says nothing where history is short."""

import fcntl
import os
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.home import Home
from pipeline.monitors import monitors, watch
from pipeline.monitors.catalogue import thresholds
from pipeline.monitors.sources import SourceError
from spiders.archive import ArchiveWriter
from tests.monitors.world import DAY, NOW, Row, World, night

ZERO: dict[str, Any] = {"known_articles": 0, "outcomes": {"ok": 3}}


def _weekly(world: World, last: date, weeks: int = 20) -> World:
    """A site that publishes every week."""
    for week in range(weeks):
        day = last - week * 7 * DAY
        world.article(f"w{week}", datetime(day.year, day.month, day.day, 9, tzinfo=UTC), day)
    return world


def _nights(world: World, count: int, **fields: Row) -> World:
    """So many ordinary nights before the last one."""
    for ago in range(count, 0, -1):
        world.crawl(ago, **{"outcomes": {"ok": 9}, **fields})
    return world


def _articles(world: World, first: int, count: int, ago: int, **fields: Row) -> World:
    """Articles that were published a day before the night in which they were met."""
    for number in range(first, first + count):
        world.article(f"n{number}", night(ago), (night(ago) - DAY).date(), **fields)
    return world


def _numbers(world: World, without: set[int]) -> World:
    """A series of 400 numbers with a usual gap at every tenth."""
    for number in range(1, 401):
        if number % 10 and number not in without:
            world.number(number)
    return world


def _pages(world: World, count: int, ago: int, *, read: bool) -> World:
    for number in range(count):
        world.page(f"p{ago}-{number}", night(ago), f"a{ago}-{number}" if read else None)
    return world


def _file(world: World, name: str, *, age: timedelta, size: int = 10) -> Path:
    path = world.home.archive / name
    with path.open("wb") as file:
        file.truncate(size)  # a hole: no byte of it is on the disk
    moment = (NOW - age).timestamp()
    os.utime(path, (moment, moment))
    return path


def _servers(world: World, ahead: timedelta) -> World:
    with ArchiveWriter(world.home.archive, "crawl") as writer:
        for host in "abc":
            sent = (NOW + ahead).astimezone(UTC)
            headers = [("Date", f"{sent:%a, %d %b %Y %H:%M:%S} GMT")]
            writer.response(f"http://{host}.test/", 200, headers, b"x", NOW)
    return world


def _big_files(world: World) -> None:
    for number in range(3):
        _file(world, f"crawl-{number}.warc.gz", age=number * DAY, size=4_000_000_000_000)


FIRES: dict[str, tuple[Callable[[World], object], str]] = {
    "silent_site": (lambda w: (_weekly(w, date(2026, 1, 12)), w.crawl(0)), "ngày thường không có bài mới"),
    "zero_items": (lambda w: (_nights(w, 4), w.crawl(0, **ZERO)), "không bài nào; thường thấy 20,0 bài"),
    "yield_drop": (
        lambda w: (_pages(w, 40, 9, read=True), _pages(w, 10, 0, read=False)),
        "đọc được 0 % trong 10 trang",
    ),
    "field_coverage": (
        lambda w: (_articles(w, 0, 40, 30), _articles(w, 40, 12, 0, author=None)),
        "tác giả: có ở 0 % bài, trước đó 100 % (12 bài mới)",
    ),
    "blocked_more": (
        lambda w: (_nights(w, 6, outcomes={"ok": 40}), w.crawl(0, outcomes={"ok": 20, "blocked": 20})),
        "20 trong 40 yêu cầu bị chặn, thường 0 %",
    ),
    "moved_site": (lambda w: w.host(moved_to="moi.test"), "trang chủ chuyển sang moi.test"),
    "missing_ids": (
        lambda w: (_numbers(w, set(range(331, 360))), w.host(last_complete="2026-03-16T00:00:00.000000+00:00")),
        "khuyết 37 trong 100 số gần nhất, thường 10 %: 300, 310, 320, 330, 331",
    ),
    "never_complete": (
        lambda w: [w.crawl(ago, complete=0, basis_code="time_limit", left=7) for ago in range(6)],
        "5 đêm chưa đủ; lần cuối: hết giờ; còn lại 7 địa chỉ",
    ),
    "crawl_died": (lambda w: w.crawl(1, crawl={"ended": None, "ending": "died"}), "chết giữa chừng"),
    "overdue_night": (lambda w: [w.crawl(ago) for ago in (5, 4, 3)], "lần tải cuối kết thúc 13/03/2026"),
    "clock_trouble": (lambda w: w.crawl(-1), "ở tương lai"),
    "crawl_warnings": (
        lambda w: w.warning(at=night(0).astimezone(UTC).isoformat(), code="no_network", detail="9 sites"),
        "không có mạng: 9 sites",
    ),
    "disk_space": (_big_files, "mỗi đêm thêm 4000,0 GB"),
    "ledger_integrity": (lambda w: _spoil(w.home.ledger), "malformed"),
    "registry_warnings": (
        lambda w: w.check(severity="warning", finding_count=1, sample="failures=7, articles=60"),
        "Ít lỗi. (failures=7, articles=60)",
    ),
    "unfinished_archive": (lambda w: _file(w, "c.warc.gz.open", age=DAY), "c.warc.gz.open (10 byte)"),
    "unreadable_archive": (lambda w: w.failure(stage="archive", source="c.warc.gz", reason="cut short"), "cut short"),
}

SILENT: dict[str, Callable[[World], object]] = {
    "silent_site": lambda w: (_weekly(w, date(2026, 3, 9)), w.crawl(0)),
    "zero_items": lambda w: (_nights(w, 4), w.crawl(0, outcomes={"ok": 9})),
    "yield_drop": lambda w: (_pages(w, 40, 9, read=True), _pages(w, 10, 0, read=True)),
    "field_coverage": lambda w: (_articles(w, 0, 40, 30), _articles(w, 40, 12, 0)),
    "blocked_more": lambda w: (_nights(w, 6, outcomes={"ok": 40}), w.crawl(0, outcomes={"ok": 38, "blocked": 2})),
    "moved_site": lambda w: w.host(),
    "missing_ids": lambda w: (_numbers(w, {331, 332}), w.host(last_complete="2026-03-16T00:00:00.000000+00:00")),
    "never_complete": lambda w: [w.crawl(ago, complete=int(ago == 3)) for ago in range(6)],
    "crawl_died": lambda w: w.crawl(1),
    "overdue_night": lambda w: _nights(w, 3),
    "clock_trouble": lambda w: (w.crawl(1), w.crawl(0), _servers(w, timedelta(seconds=-50))),
    "crawl_warnings": lambda w: w.warning(at="2026-01-01T00:00:00+00:00", code="no_network", detail="9 sites"),
    "disk_space": lambda w: _file(w, "crawl-1.warc.gz", age=DAY),
    "ledger_integrity": lambda w: w.crawl(0),
    "registry_warnings": lambda w: w.check(severity="warning", finding_count=0, sample=None),
    "unfinished_archive": lambda w: _file(w, "c.warc.gz.open", age=timedelta(minutes=1)),
    "unreadable_archive": lambda w: w.failure(stage="read", source="c.warc.gz", reason="an empty page"),
}

# what is not enough to tell
UNKNOWN: dict[str, Callable[[World], object]] = {
    "silent_site": lambda w: (_weekly(w, date(2026, 1, 12), weeks=8), w.crawl(0)),
    "zero_items": lambda w: (_nights(w, 2), w.crawl(0, **ZERO)),
    "yield_drop": lambda w: (_pages(w, 20, 9, read=True), _pages(w, 10, 0, read=False)),
    "field_coverage": lambda w: (_articles(w, 0, 20, 30), _articles(w, 40, 12, 0, author=None)),
    "blocked_more": lambda w: (_nights(w, 2, outcomes={"ok": 40}), w.crawl(0, outcomes={"blocked": 40})),
    "missing_ids": lambda w: _numbers(w, set(range(331, 360))),  # no crawl of the site was ever complete
    "never_complete": lambda w: [w.crawl(ago, complete=0) for ago in range(4)],
    "overdue_night": lambda w: w.crawl(9),
}


def _spoil(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "home")


@pytest.mark.parametrize("name", FIRES)
def test_a_monitor_fires(world: World, name: str) -> None:
    prepare, words = FIRES[name]
    prepare(world)
    verdict = world.verdict(name)
    assert verdict.state == "fires"
    assert words in verdict.findings[0].what


@pytest.mark.parametrize("name", SILENT)
def test_a_monitor_is_silent_where_all_is_well(world: World, name: str) -> None:
    SILENT[name](world)
    verdict = world.verdict(name)
    assert [finding.what for finding in verdict.findings] == []
    assert verdict.state == "well"


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_monitor_says_nothing_where_it_knows_too_little(world: World, name: str) -> None:
    UNKNOWN[name](world)
    assert world.verdict(name).state == "unknown"


def test_every_monitor_has_its_tests() -> None:
    names = {monitor.name for monitor in monitors()}
    assert names == FIRES.keys() == SILENT.keys()


def test_summer_and_tet_are_no_silence(world: World) -> None:
    _weekly(world, date(2025, 6, 2), weeks=30)
    world.crawl(0, started="2025-07-21T00:00:00+00:00", ended="2025-07-21T00:00:00+00:00")
    july = datetime(2025, 7, 21, tzinfo=UTC)
    assert world.verdict("silent_site", july).state == "well"
    world.crawl(-1, started="2025-10-21T00:00:00+00:00", ended="2025-10-21T00:00:00+00:00")
    assert world.verdict("silent_site", datetime(2025, 10, 21, tzinfo=UTC)).state == "fires"


def test_a_night_that_was_turned_away_is_no_silence_of_the_site(world: World) -> None:
    _weekly(world, date(2026, 1, 12))
    world.crawl(40)
    world.crawl(0, stopped="status 429")
    assert world.verdict("silent_site").findings[0].what.startswith("23,0 ngày")  # up to the crawl that was let in


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"lead_length": 0}, "lead"),
        ({"published_on": None}, "date"),
        ({"title": "Cổng thông tin"}, "title"),
        ({"body_length": 100}, "body"),
    ],
)
def test_every_field_that_a_new_layout_loses_is_named(world: World, fields: dict[str, object], field: str) -> None:
    _articles(world, 0, 40, 30)
    for number in range(12):
        usual = {"published_on": (night(0) - DAY).date(), **fields}
        world.article(f"new{number}", night(0), None, **usual)
    assert [finding.field for finding in world.verdict("field_coverage").findings] == [field]


def test_old_articles_that_are_found_late_are_no_new_layout(world: World) -> None:
    _articles(world, 0, 40, 30)
    for number in range(40):
        world.article(f"old{number}", night(0), date(2014, 5, 5), author=None)
    assert world.verdict("field_coverage").findings == ()


def test_a_first_refusal_that_ends_each_crawl_is_seen_after_some_nights(world: World) -> None:
    for ago in range(10, 2, -1):
        world.crawl(ago, outcomes={"ok": 30})
    for ago in (2, 1, 0):
        world.crawl(ago, outcomes={"ok": 1, "blocked": 1})
    assert world.verdict("blocked_more").state == "fires"


def test_a_site_that_never_showed_an_article_is_told_in_the_end(world: World) -> None:
    for ago in (3, 2, 1, 0):
        world.crawl(ago, **ZERO)
    assert world.verdict("zero_items").state == "well"
    world.crawl(-1, **ZERO)
    assert world.verdict("zero_items").state == "fires"


def test_a_site_that_asked_to_be_left_alone_is_not_said_to_be_empty(world: World) -> None:
    _nights(world, 4)
    world.crawl(0, outcomes={}, known_articles=0, stopped="it asked to be left alone")
    assert world.verdict("zero_items").state == "well"


@pytest.mark.parametrize(("ahead", "state"), [(timedelta(hours=3), "fires"), (timedelta(), "well")])
def test_our_clock_is_compared_with_the_servers(world: World, ahead: timedelta, state: str) -> None:
    world.crawl(0)
    _servers(world, ahead)
    assert world.verdict("clock_trouble").state == state


def test_a_clock_that_went_back_between_requests(world: World) -> None:
    world.page("first", night(0), "a")
    world.page("second", night(1), "b")
    assert "đã lùi 1440 phút" in world.verdict("clock_trouble").findings[0].what


def test_a_file_that_a_process_still_writes_is_no_left_over(world: World) -> None:
    path = _file(world, "c.warc.gz.open", age=DAY)
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert world.verdict("unfinished_archive").state == "well"
    assert world.verdict("unfinished_archive").state == "fires"


def test_without_ledger_and_registry_nothing_is_said_of_them(tmp_path: Path) -> None:
    states = {verdict.monitor.name: verdict.state for verdict in watch(Home(tmp_path).ensure(), NOW)}
    assert states["silent_site"] == states["zero_items"] == states["unreadable_archive"] == "unknown"
    assert states["ledger_integrity"] == "well"


def test_a_registry_that_is_none_is_named(world: World) -> None:
    world.home.registry.write_bytes(b"no database" * 1000)
    with pytest.raises(SourceError, match=re.escape(str(world.home.registry))):
        watch(world.home, NOW)


def test_thresholds_are_those_that_the_queries_ask_for() -> None:
    asked = {(monitor.name, name) for monitor in monitors() for name in re.findall(r"\$(\w+)", monitor.sql)}
    assert asked == {(row.monitor, row.name) for row in thresholds()}
