import re
from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.registry.dictionary import with_dictionary
from pipeline.registry.query import run
from pipeline.registry.sql_files import scripts

PAGE = Path(__file__).parents[2] / "docs" / "registry.md"
EXAMPLES = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
# nothing in the sample registry has failed, is in doubt or was corrected
EMPTY = {"FROM failures", "FROM article_issues", "FROM v_corrections"}


def test_the_page_asks_questions() -> None:
    assert len(EXAMPLES) > 10


@pytest.mark.parametrize("sql", EXAMPLES, ids=lambda sql: " ".join(sql.split())[:60])
def test_an_example_runs_and_has_an_answer(home: Home, sql: str) -> None:
    rows = run(home, sql).rows
    assert bool(rows) != any(mark in sql for mark in EMPTY)


def test_the_dictionary_is_that_of_the_schema() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == with_dictionary(page), "run: uv run python -m pipeline.registry.dictionary docs/registry.md"


def test_a_page_without_marks_is_an_error() -> None:
    with pytest.raises(ValueError, match="dictionary"):
        with_dictionary("# A page\n")


def test_every_view_has_an_example() -> None:
    views = {script.name.partition("_")[2] for script in scripts("views")}
    unused = {view for view in views if not any(view in sql for sql in EXAMPLES)}
    assert unused == set()
