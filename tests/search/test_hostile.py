"""Whatever is typed gets an answer or one clear refusal; whatever is published is found without harm."""

from datetime import date
from pathlib import Path
from time import perf_counter

import duckdb
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.home import Home
from pipeline.search.asking import Question, QuestionError, find
from tests.registry.samples import published
from tests.search.conftest import found, indexed
from tests.search.samples import Sample

OPERATORS = st.text(alphabet="\"*“”«»/&-. ()'\\%_;:\0\n\t0149aăđthiTHI", max_size=60)


@settings(max_examples=40, deadline=None)
@given(st.one_of(st.text(max_size=60), OPERATORS))
@example('"')
@example('""')
@example('"*')
@example("thi* *")
@example("***")
@example("\0")
@example("' OR 1=1 --")
@example("thi AND NOT đua NEAR(a b)")
@example("$1 ? {x} %s")
def test_anything_typed_has_an_answer(index: duckdb.DuckDBPyConnection, typed: str) -> None:
    try:
        rows = found(index, typed)
    except duckdb.InvalidInputException as error:
        assert "ít nhất ba chữ" in str(error)  # noqa: PT017  # one kind of question among others is refused
    else:
        assert all(row["place"] >= 1 for row in rows)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("a" * 501, "500 ký tự"),
        ("thi đua " * 150_000, "500 ký tự"),
        (" ".join(f"từ{number}" for number in range(60)), "quá nhiều từ"),
        ("th*", "ba chữ"),
    ],
)
def test_what_is_refused_is_told_why(index: duckdb.DuckDBPyConnection, typed: str, why: str) -> None:
    with pytest.raises(duckdb.InvalidInputException, match=why):
        found(index, typed)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return published(tmp_path_factory.mktemp("search"))[0]


@pytest.mark.parametrize(
    "question",
    [
        Question(""),
        Question("..."),
        Question("\0"),
        Question("x" * 1_000_000),
        Question("th*"),
        Question(" ".join(f"từ{number}" for number in range(60))),
        Question("thi đua", most=0),
        Question("thi đua", most=1_000_000),
    ],
)
def test_a_question_that_cannot_be_asked_is_an_error_of_its_own(home: Home, question: Question) -> None:
    with pytest.raises(QuestionError):
        find(home, question)


def test_hostile_articles_are_indexed_and_shown_in_part(tmp_path: Path) -> None:
    endless = "thi đua " * 50_000
    samples = [
        Sample("endless", endless[:200], endless, "a.test", None, date(2024, 1, 1)),
        Sample("word", "a" * 300_000, "a" * 300_000, "a.test", None, date(2024, 1, 1)),
        Sample("marks", "«»<b>[red]", "«»<b>[red]\n\nThi «đua» \x1b[31m \0 chữ.", "a.test", None, None),
        Sample("late", "Dài", f"Dài\n\n{'chữ ' * 60_000}cuối cùng mới gặp zebra.", None, None, None),
        Sample("empty", "", "", None, None, None),
    ]
    start = perf_counter()
    with duckdb.connect(str(indexed(tmp_path / "hostile.duckdb", samples)), read_only=True) as connection:
        rows = found(connection, "thi dua")
        assert {row["article_id"] for row in rows} == {"endless", "marks"}
        assert all(len(row["quote"]) <= 500 for row in rows)
        [late] = found(connection, "zebra")
        assert (late["article_id"], late["sentence"], late["hits"]) == ("late", None, [])
        assert found(connection, "a" * 40)[0]["article_id"] == "word"
    assert perf_counter() - start < 20
