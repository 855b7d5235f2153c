"""The index made: inside a registry that is being built, from the articles that are in it."""

from collections.abc import Iterator
from importlib.resources import files

import duckdb
import pyarrow as pa

from pipeline.registry.report import Progress, silent
from pipeline.search.postings import LARGEST, MOST, Read, Words, postings, read

Span = tuple[str, str, int]
_FETCHED = 500


def build_index(connection: duckdb.DuckDBPyConnection, progress: Progress = silent) -> None:
    """Fill the tables `search_articles`, `search_words` and `search_postings` of an open registry from its articles.

    The same articles give the same rows; memory is that of one chunk of articles, not of all. `progress` is told the
    articles done. Raises `duckdb.Error`.
    """
    connection.execute(_statement("articles"))
    total, mean = connection.execute(_statement("size")).fetchall()[0]
    words = Words()
    done = 0
    for first, last, count in list(_spans(connection)):
        articles = list(_read(connection, first, last, words))
        _keep(connection, "postings", postings(articles, words, mean))
        _keep(connection, "words", words.news())
        done += count
        progress("search", done, total)


def _read(connection: duckdb.DuckDBPyConnection, first: str, last: str, words: Words) -> Iterator[Read]:
    cursor = connection.execute(_statement("texts"), [first, last])
    while rows := cursor.fetchmany(_FETCHED):
        yield from (read(words, *row) for row in rows)


def _spans(connection: duckdb.DuckDBPyConnection) -> Iterator[Span]:
    """First and last article of every chunk, and how many there are in it."""
    first = last = None
    count = characters = 0
    for article_id, length in connection.execute(_statement("lengths")).fetchall():
        if first is not None and last is not None and (count == MOST or characters + length > LARGEST):
            yield first, last, count
            first, count, characters = None, 0, 0
        first, last = first or article_id, article_id
        count, characters = count + 1, characters + length
    if first is not None and last is not None:
        yield first, last, count


def _keep(connection: duckdb.DuckDBPyConnection, name: str, table: pa.Table) -> None:
    connection.register("search_new", table)
    connection.execute(_statement(name))
    connection.unregister("search_new")


def _statement(name: str) -> str:
    return (files("pipeline.search") / "sql" / f"{name}.sql").read_text(encoding="utf-8")
