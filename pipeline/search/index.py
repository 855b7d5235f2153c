"""The index made: inside a registry that is being built, from the articles that are in it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pyarrow as pa

from pipeline.registry.report import Progress, silent
from pipeline.search.making import Beside, Made, Maker
from pipeline.search.postings import LARGEST, MOST

MANY = 5_000  # articles: fewer are read sooner than another process has begun


def build_index(connection: duckdb.DuckDBPyConnection, progress: Progress = silent) -> None:
    """Fill the tables `search_articles`, `search_words` and `search_postings` of an open registry from its articles.

    The same articles give the same rows; memory is that of one chunk of articles, not of all. `progress` is told the
    articles done. Raises `duckdb.Error`.
    """
    Index(connection).fill(progress)


@contextmanager
def begun(connection: duckdb.DuckDBPyConnection, folder: Path) -> Iterator["Index"]:
    """The index of a registry whose articles are in it and stay as they are: many are read by a process of its own.

    Texts, and what becomes of them, wait in `folder` for `Index.fill`. Raises `duckdb.Error`, `OSError`.
    """
    index = Index(connection)
    if index.articles < MANY or (os.cpu_count() or 1) == 1:
        yield index
        return
    with TemporaryDirectory(prefix="search-", dir=folder) as kept:
        index.beside = Beside(index.mean, Path(kept))
        try:
            for texts in index.texts():
                index.beside.give(texts)
            yield index
        finally:
            index.beside.close()


class Index:
    """The index of the articles of an open registry, which this or, if it is there, the process `beside` reads."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._lengths = connection.execute(_statement("lengths")).fetchall()
        self.articles = len(self._lengths)
        self.mean = max(sum(length for _, length in self._lengths) / max(self.articles, 1), 1.0)
        self.beside: Beside | None = None

    def fill(self, progress: Progress = silent) -> None:
        """Fill its tables. Raises `duckdb.Error`; `OSError` and `WorkerDiedError` if a process of its own is at it."""
        self._connection.execute(_statement("articles"))
        done = 0
        for (_, _, count), (words, found) in zip(self._spans(), self._made(), strict=True):
            self._keep("postings", found)
            self._keep("words", words)
            done += count
            progress("search", done, self.articles)

    def texts(self) -> Iterator[pa.Table]:
        """What is read of each chunk of articles: document, title, text."""
        behind = 0
        for first, last, count in self._spans():
            yield self._connection.execute(_statement("texts"), [behind, first, last]).to_arrow_table()
            behind += count

    def _made(self) -> Iterator[Made]:
        if self.beside:
            return self.beside.taken()
        return map(Maker(self.mean).made, self.texts())

    def _spans(self) -> Iterator[tuple[str, str, int]]:
        """First and last article of every chunk, and how many there are in it."""
        first = last = None
        count = characters = 0
        for article_id, length in self._lengths:
            if first is not None and last is not None and (count == MOST or characters + length > LARGEST):
                yield first, last, count
                first, count, characters = None, 0, 0
            first, last = first or article_id, article_id
            count, characters = count + 1, characters + length
        if first is not None and last is not None:
            yield first, last, count

    def _keep(self, name: str, table: pa.Table) -> None:
        self._connection.register("search_new", table)
        self._connection.execute(_statement(name))
        self._connection.unregister("search_new")


def _statement(name: str) -> str:
    return (files("pipeline.search") / "sql" / f"{name}.sql").read_text(encoding="utf-8")
