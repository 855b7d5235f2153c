from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.registry.answers import Example, examples, with_answers
from pipeline.registry.dictionary import with_dictionary
from pipeline.registry.query import run
from pipeline.registry.sql_files import question

PAGE = Path(__file__).parents[2] / "docs" / "registry.md"
EXAMPLES = examples(PAGE.read_text(encoding="utf-8"))
QUESTIONS = [example for example in EXAMPLES if example.answer]
# nothing in the sample registry has failed, is in doubt or was corrected
EMPTY = {"FROM failures", "FROM article_issues", "FROM v_corrections"}


def _id(example: Example) -> str:
    return " ".join(example.sql.split())[:60]


def test_the_page_asks_questions_and_answers_them() -> None:
    assert len(EXAMPLES) > 40
    assert len(QUESTIONS) >= 30


@pytest.mark.parametrize("example", [example for example in EXAMPLES if not example.answer], ids=_id)
def test_an_example_runs_and_has_an_answer(home: Home, example: Example) -> None:
    rows = run(home, example.sql).rows
    assert bool(rows) != any(mark in example.sql for mark in EMPTY)


@pytest.mark.parametrize("example", QUESTIONS, ids=_id)
def test_a_question_has_the_answer_that_is_printed(answering: Home, example: Example) -> None:
    page = f"```sql\n{example.sql}```{example.answer}"
    assert page == with_answers(page, answering), "run: uv run python -m tests.registry.asked docs/registry.md"
    assert run(answering, example.sql).rows


def test_the_dictionary_is_that_of_the_schema() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == with_dictionary(page), "run: uv run python -m pipeline.registry.dictionary docs/registry.md"


def test_a_page_without_marks_is_an_error() -> None:
    with pytest.raises(ValueError, match="dictionary"):
        with_dictionary("# A page\n")


def test_every_view_has_an_example(home: Home) -> None:
    views = {name for name, _, place in run(home, question("relations")).rows if place == 2}
    unused = {view for view in views if not any(str(view) in example.sql for example in EXAMPLES)}
    assert unused == set()
