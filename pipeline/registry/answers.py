"""The answers that docs/registry.md prints below its questions, so that a test can compare them."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from pipeline.home import Home
from pipeline.registry.query import Answer, run

BEGIN, END = "<!-- answer -->", "<!-- end of answer -->"
# an example, and the answer below it if it is to have one
_EXAMPLE = re.compile(
    rf"```sql\n(?P<sql>[^`]*)```(?P<answer>\n\n{re.escape(BEGIN)}\n(?:(?!<!--).*\n)*{re.escape(END)})?"
)


class Example(NamedTuple):
    """A query of the page; `answer` is the Markdown between the marks below it, null where there are none."""

    sql: str
    answer: str | None


def examples(page: str) -> tuple[Example, ...]:
    """Every query of a page of Markdown, in its order."""
    return tuple(Example(found["sql"], found["answer"]) for found in _EXAMPLE.finditer(page))


def with_answers(page: str, home: Home) -> str:
    """The page with the answers of the registry in `home` between their marks. Raises `QueryError`."""

    def answered(found: re.Match[str]) -> str:
        example = f"```sql\n{found['sql']}```"
        return f"{example}\n\n{BEGIN}\n{table(run(home, found['sql']))}\n{END}" if found["answer"] else example

    return _EXAMPLE.sub(answered, page)


def table(answer: Answer) -> str:
    """An answer as a table of Markdown; days as ISO 8601, nothing where a value is null."""
    head = (_line(answer.columns), _line(["---"] * len(answer.columns)))
    return "\n".join((*head, *(_line([_cell(value) for value in row]) for row in answer.rows)))


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(value: object) -> str:
    if value is None:
        return ""
    return (value.isoformat() if isinstance(value, date) else str(value)).replace("|", "\\|").replace("\n", " ")
