"""A question to the published registry's index, and its answer: what `thidua search` shows."""

from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Any

from gazetteers.search_folding import terms
from pipeline.home import Home
from pipeline.registry.errors import QueryError
from pipeline.registry.opening import opened

# what the macros of sql/schema/6*_search*.sql say of a question that they refuse comes after this
_REFUSED = "Invalid Input Error: "
LONGEST, MOST = 500, 1_000


class QuestionError(ValueError):
    """A question that cannot be asked; the message, Vietnamese, says why."""


@dataclass(frozen=True)
class Question:
    """Words, "phrases" and numbers of documents as people type them; the rest narrows the articles down.

    `most` articles are wanted, 1 to 1,000; `province` may be a name of then or of today, with marks or without.
    """

    text: str
    most: int = 10
    site: str | None = None
    since: date | None = None
    until: date | None = None
    province: str | None = None


@dataclass(frozen=True)
class Hit:
    """An article that was found, best first. `sentence` has its hits in «»; `quote` is the same as it stands.

    `quote == text[start_offset:end_offset]` of the article; `hits` are spans of that text. All of these are null or
    empty where the words are spread over an article so long that no sentence of its beginning has one of them.
    """

    place: int
    article_title: str
    published_on: date | None
    organisation: str | None
    sentence: str | None
    quote: str | None
    url: str
    article_id: str
    start_offset: int | None
    end_offset: int | None
    hits: list[dict[str, int]]
    score: float


def find(home: Home, question: Question) -> tuple[Hit, ...]:
    """Ask. Raises `QuestionError`, `RegistryMissingError`, and `QueryError` for a registry that has no such index."""
    _check(question)
    values: list[Any] = [question.text, question.most, question.site, question.since, question.until, question.province]
    try:
        with opened(home) as connection:
            return tuple(Hit(*row) for row in connection.execute(_statement(), values).fetchall())
    except QueryError as error:
        _, refused, why = str(error).partition(_REFUSED)
        raise (QuestionError(why) if refused else error) from error


def _check(question: Question) -> None:
    if len(question.text) > LONGEST:
        raise QuestionError(f"câu tìm kiếm dài quá {LONGEST} ký tự")
    if not terms(question.text):
        raise QuestionError("không có chữ hay số nào để tìm")
    if not 1 <= question.most <= MOST:
        raise QuestionError(f"số bài muốn xem phải từ 1 đến {MOST}")


def _statement() -> str:
    return (files("pipeline.search") / "sql" / "ask.sql").read_text(encoding="utf-8")
