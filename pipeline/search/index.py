"""The index made: inside a registry that is being built, from the articles that are in it."""

from collections.abc import Iterator
from importlib.resources import files

import duckdb

from pipeline.registry.report import Progress, silent
from pipeline.search.postings import LARGEST, MOST, Text, Words, postings

_FETCHED = 500


def build_index(connection: duckdb.DuckDBPyConnection, progress: Progress = silent) -> None:
    """Fill the tables `search_articles`, `search_words` and `search_postings` of an open registry from its articles.

    The same articles give the same rows; memory is that of one chunk, not of the registry.
    """
    connection.execute(_statement("articles"))
    total, mean = connection.execute(_statement("size")).fetchall()[0]
    words = Words()
    done = 0
    for texts in _chunks(connection.cursor(), silent):
        _keep(connection, "postings", postings(texts, words, mean or 1))
        _keep(connection, "words", words.news())
        done += len(texts)
        progress("search", done, total)
