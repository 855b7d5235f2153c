"""What a question of the past answers: what the registry of that day would have said."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

from pipeline.registry.as_known import VIEWS
from pipeline.registry.composing import Scope, statements
from pipeline.registry.twins import twin_views
from tests.registry.asked import News, asked, cluster

# days behind which something of what was known then has changed
DAYS = ("2025-05-26", "2025-09-17")
Ask = Callable[[str], tuple[object, ...]]


@pytest.fixture(scope="module")
def now(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Ask the registry of today."""
    with _opened(asked(tmp_path_factory.mktemp("now")).registry) as ask:
        yield ask


@pytest.fixture(scope="module", params=DAYS)
def then(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Ask]]:
    """A day, and how to ask a registry that was built that night."""
    until = datetime.fromisoformat(f"{request.param}T23:59:59+07:00")
    home = asked(tmp_path_factory.mktemp("then"), until=until)
    with _opened(home.registry) as ask:
        yield request.param, ask


@contextmanager
def _opened(path: Path) -> Iterator[Ask]:
    with duckdb.connect(str(path), read_only=True) as connection:
        connection.execute("SET TimeZone = 'Asia/Ho_Chi_Minh'")
        yield lambda sql: tuple(connection.execute(sql).fetchall())


# what needs crawls that read all of a site; the only night is the last
CRAWLED = ("v_absent_activities", "v_unknown_absence", "v_document_gaps", "v_silent_sites")


@pytest.mark.parametrize("view", VIEWS)
def test_as_known_on_a_day_is_what_the_registry_of_that_day_said(now: Ask, then: tuple[str, Ask], view: str) -> None:
    day, ask = then
    assert now(f"FROM {view}_as_known('{day}')") == ask(f"FROM {view}")


@pytest.mark.parametrize("view", CRAWLED)
def test_absence_is_said_by_the_crawls_of_then(now: Ask, view: str) -> None:
    assert now(f"FROM {view}_as_known('2025-10-19')") == ()
    assert now(f"FROM {view}_as_known('2025-10-20')") == now(f"FROM {view}") != ()


@pytest.mark.parametrize(("english", "vietnamese"), [pair for pair in twin_views().items() if pair[0] in VIEWS])
def test_the_past_has_twins(now: Ask, english: str, vietnamese: str) -> None:
    for day in DAYS:
        assert now(f"FROM {vietnamese}_tinh_den('{day}')") == now(f"FROM {english}_as_known('{day}')")


def test_every_question_has_a_past() -> None:
    assert set(twin_views()) <= set(VIEWS)


def test_a_statement_reads_what_was_known_in_the_place_of_tables() -> None:
    composed = Scope("v_posts").composed(statements()["v_posts"])
    assert composed.index("posts AS NOT MATERIALIZED (") < composed.index("FROM posts AS post")


# a host tells that the first and the third are one, a block that the second and the third are
_SIGNED, _HOST = ("pledge_signing",), {"host": "Trường THPT Nậm Sương", "province": "Cao Bằng"}
_BLOCK = {"blocks": ("Cụm thi đua số 4",), "province": "Cao Bằng"}
_DAY = {"date": "2025-09-18", "start_date": "2025-09-18"}
LATER = (
    News("socaobang.edu.vn", "2025-09-18", "Lễ ký kết sáng nay", types=_SIGNED, fields=_HOST),
    News("bao.test", "2025-09-19", "Cụm thi đua số 4 ký giao ước", "Bốn trường dự.", _SIGNED,
         {"host": None, **_BLOCK, **_DAY}, cluster("Trường THPT Suối Bạc", 4)),
    News("tin.test", "2025-09-22", "Trường Nậm Sương đón Cụm thi đua số 4", "Lễ ký giao ước của bốn trường.", _SIGNED,
         {**_HOST, **_BLOCK, **_DAY}, cluster("Trường THPT Suối Bạc", 4)),
)  # fmt: skip


def test_two_activities_are_two_until_a_later_report_shows_that_they_are_one(tmp_path: Path) -> None:
    count = "SELECT count(*), sum(report_count) FROM v_events"
    with _opened(asked(tmp_path / "now", LATER, {}).registry) as now:
        assert now(count) == ((1, 3),)
        for day, counted in (
            ("2025-09-18", (1, 1)),
            ("2025-09-19", (2, 2)),
            ("2025-09-21", (2, 2)),
            ("2025-09-22", (1, 3)),
        ):
            assert now(f"{count}_as_known('{day}')") == (counted,)
        home = asked(tmp_path / "then", LATER, {}, datetime.fromisoformat("2025-09-19T23:59:59+07:00"))
        with _opened(home.registry) as then:
            for view in ("v_events", "v_pledges_by_province", "v_week_news", "v_block_years", "v_active_units"):
                assert now(f"FROM {view}_as_known('2025-09-19')") == then(f"FROM {view}")
