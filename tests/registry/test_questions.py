"""What the views of questions rest on: the day that the archive has reached, ids of things, counts of both."""

from datetime import date

import duckdb
import pytest

from pipeline.home import Home
from pipeline.registry.answers import Example, examples, table, with_answers
from pipeline.registry.query import Answer, run
from pipeline.registry.summary import summary


def test_today_is_the_day_of_the_latest_capture(answering: Home) -> None:
    assert run(answering, "FROM reference_day").rows == ((date(2025, 10, 20), date(2025, 10, 14), "2025-2026"),)


def test_this_week_is_the_seven_days_to_it(answering: Home) -> None:
    days = "SELECT count(*) FROM v_week_news WHERE published_on NOT BETWEEN DATE '2025-10-14' AND DATE '2025-10-20'"
    assert run(answering, days).rows == ((0,),)
    reported = (
        "SELECT count(DISTINCT event_id) FROM event_reports INNER JOIN articles USING (article_id) "
        "WHERE published_on >= DATE '2025-10-14'"
    )
    assert run(answering, reported).rows == run(answering, "SELECT count(*) FROM v_week_news").rows == ((1,),)


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [
        ("2025-08-01", 8, "2025-2026"),
        ("2025-07-31", 8, "2024-2025"),
        ("2025-10-31", 11, "2024-2025"),
        ("2025-01-10", 11, "2024-2025"),
        (None, 8, None),
    ],
)
def test_the_school_year_of_a_day(
    registry: duckdb.DuckDBPyConnection, day: str | None, month: int, year: str | None
) -> None:
    found = registry.execute("SELECT school_year_of(CAST(? AS DATE), ?)", [day, month]).fetchone()
    assert found == (year,)


@pytest.mark.parametrize(
    ("view", "column", "things"),
    [
        ("v_documents", "document_id", "documents"),
        ("v_leaders", "person_id", "persons"),
        ("v_awards", "award_id", "award_grants"),
        ("v_blocks", "block_id", "block_years"),
        ("v_blocks", "line_id", "block_lines"),
        ("v_themes", "movement_id", "movements"),
    ],
)
@pytest.mark.parametrize("name", ["home", "answering"])
def test_what_an_article_says_leads_to_the_thing(
    request: pytest.FixtureRequest, name: str, view: str, column: str, things: str
) -> None:
    home: Home = request.getfixturevalue(name)
    lost = f"SELECT count(*) FROM {view} LEFT JOIN {things} AS thing USING ({column}) WHERE thing.{column} IS NULL"
    assert run(home, lost).rows == ((0,),)
    assert run(home, f"SELECT count(*) FROM {view}").rows != ((0,),) or name == "home"


def test_the_summary_counts_things_beside_mentions(answering: Home) -> None:
    counts = {count.label: count.rows for count in summary(answering).counts}
    assert (counts["Văn bản"], counts["Lần viện dẫn văn bản"]) == (6, 7)
    assert (counts["Cụm, khối thi đua"], counts["Cụm, khối thi đua theo năm học"]) == (1, 2)
    assert (counts["Người"], counts["Chức vụ"], counts["Lần nêu lãnh đạo, đại biểu"]) == (1, 2, 2)


def test_an_answer_is_a_table_that_no_value_breaks() -> None:
    answer = Answer(("a", "b"), (("x|y\nz", None), (date(2025, 1, 2), True)))
    assert table(answer).splitlines() == ["| a | b |", "| --- | --- |", "| x\\|y z |  |", "| 2025-01-02 | True |"]


def test_only_marked_examples_are_answered(answering: Home) -> None:
    page = "```sql\nSELECT 1 AS one\n```\n\n<!-- answer -->\nold\n<!-- end of answer -->\n\n```sql\nSELECT 2\n```\n"
    answered = with_answers(page, answering)
    assert answered == page.replace("old", "| one |\n| --- |\n| 1 |")
    assert with_answers(answered, answering) == answered
    assert examples(page)[1] == Example("SELECT 2\n", None)
