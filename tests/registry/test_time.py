"""As known on a day, and what changed in a night: pure functions of the times of captures and corrections."""

from dataclasses import replace
from datetime import datetime, timedelta
from http import HTTPStatus
from pathlib import Path

import duckdb
import pytest

from pipeline.home import Home
from pipeline.registry.as_known import VIEWS
from spiders.archive import ArchiveWriter
from tests.corrections.world import MONDAY, OTHER, PAGE, SAME, World, begun
from tests.registry.same import assert_same_content
from tests.registry.samples import LAUNCH, archive, published

NOW = "2099-01-01"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Captured on Monday, corrected on the days after, edited and taken down later; to be read only."""
    world = begun(tmp_path_factory.mktemp("time"))
    name = world.id_of("leaders", "name LIKE 'Đinh%'")
    event = world.id_of("events", "article_id IN (SELECT article_id FROM articles WHERE title LIKE 'Cụm%')")
    first = world.set(name, "name", "Đinh Khắc Lự")  # Tuesday
    world.set(event, "date", "2021-10-18")  # Wednesday
    world.reject(world.id_of("leaders", "name LIKE 'Lường%'"))  # Thursday
    world.undo(first)  # Friday
    world.set(name, "titles", "Giám đốc Sở")  # Saturday
    world.edit(("tặng hoa", "tặng quà"), ("1205/KH-SGDĐT ngày 1/10/2021", "1205/KH-SGDĐT"))  # Sunday
    return world


def _day(number: int) -> str:
    return f"{MONDAY + timedelta(days=number):%Y-%m-%d}"


@pytest.mark.parametrize(
    ("number", "leaders", "days"),
    [
        (-1, [], []),
        (0, [("Lường Thị Mơ", None), ("Đinh Khắc Lữ", "Phó Giám đốc Sở")], ["2021-10-15", "2022-05-20"]),
        (1, [("Lường Thị Mơ", None), ("Đinh Khắc Lự", "Phó Giám đốc Sở")], ["2021-10-15", "2022-05-20"]),
        (2, [("Lường Thị Mơ", None), ("Đinh Khắc Lự", "Phó Giám đốc Sở")], ["2021-10-18", "2022-05-20"]),
        (3, [("Đinh Khắc Lự", "Phó Giám đốc Sở")], ["2021-10-18", "2022-05-20"]),
        (4, [("Đinh Khắc Lữ", "Phó Giám đốc Sở")], ["2021-10-18", "2022-05-20"]),
        (5, [("Đinh Khắc Lữ", "Giám đốc Sở")], ["2021-10-18", "2022-05-20"]),
        (6, [("Lường Thị Mơ", None), ("Đinh Khắc Lữ", "Giám đốc Sở")], ["2021-10-18", "2022-05-20"]),
    ],
)
def test_each_day_knows_what_was_captured_and_corrected_until_then(
    world: World, number: int, leaders: list[tuple[str, str | None]], days: list[str]
) -> None:
    assert world.ask(f"SELECT name, titles FROM v_leaders_as_known('{_day(number)}')") == leaders
    assert [date for (date,) in world.ask(f"SELECT date FROM v_events_as_known('{_day(number)}')")] == days


def test_a_moment_is_as_good_as_a_day(world: World) -> None:
    hour = f"{MONDAY + timedelta(days=2):%Y-%m-%d} 0%d:30:00+07"
    asked = [world.ask(f"SELECT date FROM v_events_as_known('{hour % number}')")[0][0] for number in (8, 9)]
    assert asked == ["2021-10-15", "2021-10-18"]  # the correction was made at nine


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", ["world", "home", "answering"])
def test_what_is_known_now_is_what_the_view_says(request: pytest.FixtureRequest, view: str, name: str) -> None:
    given = request.getfixturevalue(name)
    home = given.home if isinstance(given, World) else given
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        connection.execute("SET TimeZone = 'Asia/Ho_Chi_Minh'")
        known, today = (
            (connection.execute(f"FROM {name}").description, connection.execute(f"FROM {name}").fetchall())
            for name in (f"{view}_as_known('{NOW}')", view)
        )
    assert known == today


def test_an_edited_article_is_known_as_it_was(world: World) -> None:
    hashes = [world.ask(f"SELECT version_count FROM v_articles_as_known('{_day(day)}') ORDER BY 1") for day in (5, 6)]
    assert hashes == [[(1,), (1,)], [(1,), (2,)]]


@pytest.mark.parametrize(("number", "posts"), [(-1, 0), (4, 0), (5, 1), (6, 1)])
def test_a_post_is_known_from_the_first_report_that_says_it(world: World, number: int, posts: int) -> None:
    sql = f"SELECT name, report_count FROM v_posts_as_known('{_day(number)}')"
    assert world.ask(sql) == [("Đinh Khắc Lữ", 1)] * posts


def test_what_is_counted_of_an_activity_is_counted_after_its_correction(world: World) -> None:
    stale = "SELECT count(*) FROM event_activities INNER JOIN events USING (event_id) WHERE by_day <> start_date"
    assert world.ask(stale) == [(0,)]
    assert "2021-10-18" in {str(day) for (day,) in world.ask("SELECT by_day FROM event_activities")}


def test_the_last_nights_changes_have_before_and_after(world: World) -> None:
    rows = world.ask("SELECT kind_code, change_code, thing, field_code, before, after FROM v_changes")
    text = [row for row in rows if row[3] == "text"]
    assert [(row[0], row[1]) for row in text] == [("articles", "changed")]
    assert [row for row in rows if row[3] != "text"] == [
        ("events", "changed", "Ký kết giao ước thi đua", "date", "2021-10-15", "2021-10-18"),
        ("leaders", "changed", "ông Đinh Khắc Lữ", "titles", "Phó Giám đốc Sở", "Giám đốc Sở"),
    ]
    assert world.ask("SELECT field FROM v_changes WHERE field_code = 'titles'") == [("Chức vụ",)]
    assert world.ask("SELECT field_code FROM v_changes WHERE field IS NULL AND field_code IS NOT NULL") == []
    assert world.ask("SELECT DISTINCT url, epoch(since), epoch(until) FROM v_changes") == [
        (PAGE.url, MONDAY.timestamp(), (MONDAY + timedelta(days=6)).timestamp())
    ]


def test_any_two_days_can_be_compared(world: World) -> None:
    rows = world.ask(f"SELECT change, kind, thing FROM changes_between('{_day(2)}', '{_day(3)}')")
    assert rows == [("withdrawn", "leaders", "bà Lường Thị Mơ")]
    added = world.ask(f"SELECT kind, count(*) FROM changes_between('{_day(-1)}', '{_day(0)}') GROUP BY 1 ORDER BY 1")
    assert added == [("articles", 2), ("document_refs", 1), ("events", 2), ("leaders", 2)]
    assert world.ask(f"FROM changes_between('{_day(8)}', '{NOW}')") == []


def test_what_people_merge_and_split_was_two_and_one_before(tmp_path: Path) -> None:
    world = begun(tmp_path, (PAGE, SAME, OTHER))
    first, last = (
        world.id_of("events", f"article_id IN (SELECT article_id FROM articles WHERE url = '{page.url}')")
        for page in (PAGE, OTHER)
    )
    told = world.id_of("event_mentions", f"article_id IN (SELECT article_id FROM articles WHERE url = '{SAME.url}')")
    world.merge(first, last)  # Tuesday
    world.build()
    world.split(first, told)  # Wednesday
    world.build()
    reports = "SELECT report_count FROM v_events_as_known('{day}') ORDER BY report_count DESC"
    counts = [world.ask(reports.format(day=_day(number))) for number in range(3)]
    assert counts == [[(2,), (1,)], [(3,)], [(2,), (1,)]]
    assert {name for (name,) in world.ask(f"SELECT event_id FROM v_events_as_known('{_day(0)}')")} == {first, last}


def test_a_build_on_unchanged_input_changes_nothing(world: World, tmp_path: Path) -> None:
    again = world.copy(tmp_path)
    again.build()
    assert_same_content(world.home.registry, again.home.registry)


def _captured(home: Home, moment: datetime, status: HTTPStatus) -> None:
    with ArchiveWriter(home.archive, f"seen-{moment:%d%H}") as writer:
        headers = [("Content-Type", "text/html; charset=utf-8")]
        writer.response(PAGE.url, status, headers, b"<html><body><h1>404</h1></body></html>", moment)


def test_an_article_that_was_taken_down_withdraws_what_only_it_said(world: World, tmp_path: Path) -> None:
    gone = world.copy(tmp_path)
    _captured(gone.home, MONDAY + timedelta(days=7), HTTPStatus.NOT_FOUND)
    gone.build()
    rows = gone.ask("SELECT DISTINCT change_code, kind_code, count(*) FROM v_changes GROUP BY ALL ORDER BY ALL")
    assert rows == [
        ("withdrawn", "articles", 1),
        ("withdrawn", "document_refs", 1),
        ("withdrawn", "events", 1),
        ("withdrawn", "leaders", 2),
    ]
    assert gone.one("SELECT count(*) FROM v_events") == 2  # what it said is kept nonetheless
    assert OTHER.url not in {url for (url,) in gone.ask("SELECT url FROM v_changes")}


def test_an_article_that_moved_is_there(world: World, tmp_path: Path) -> None:
    moved = world.copy(tmp_path)
    elsewhere = replace(PAGE, url=f"{PAGE.url}?utm_source=menu", fetched_at=MONDAY + timedelta(days=7))
    archive(moved.home, [elsewhere], "moved")
    _captured(moved.home, MONDAY + timedelta(days=7, hours=1), HTTPStatus.NOT_FOUND)
    moved.build()
    assert moved.one("SELECT count(DISTINCT url) FROM captures WHERE status IS DISTINCT FROM 404") > moved.one(
        "SELECT count(*) FROM articles"
    )
    assert moved.ask("FROM known.gone") == []


def test_the_first_night_has_nothing_to_be_compared_with(tmp_path: Path) -> None:
    home, _ = published(tmp_path, [LAUNCH])
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        assert connection.execute("SELECT since FROM known.last_night").fetchall() == [(None,)]
        assert connection.execute("FROM changes").fetchall() == []


@pytest.mark.parametrize(
    ("hours", "since"),
    [
        ([0, 1, 2], None),
        ([0, 20, 21, 22], 0),
        ([0, 20, 21, 27, 28], 0),
        ([0, 20, 21, 28, 29], 21),
        ([*range(0, 60, 2)], 34),
    ],
)
def test_a_night_is_what_was_captured_without_a_pause(
    registry: duckdb.DuckDBPyConnection, tmp_path: Path, hours: list[int], since: int | None
) -> None:
    copy = tmp_path / "night.duckdb"
    copy.write_bytes(
        Path(registry.execute("SELECT path FROM duckdb_databases() WHERE NOT internal").fetchall()[0][0]).read_bytes()
    )
    with duckdb.connect(str(copy)) as connection:
        connection.execute("CREATE TABLE one AS FROM captures LIMIT 1; DELETE FROM captures")
        for hour in hours:
            moment = MONDAY + timedelta(hours=hour)
            connection.execute("INSERT INTO captures SELECT * REPLACE ($1 AS fetched_at) FROM one", [moment])
        [(found, until)] = connection.execute("SELECT epoch(since), epoch(until) FROM known.last_night").fetchall()
    assert until == (MONDAY + timedelta(hours=hours[-1])).timestamp()
    assert found == (None if since is None else (MONDAY + timedelta(hours=since)).timestamp())
