"""Near-duplicate articles: a copy tells what its original tells, and is no report of its own.

Candidates come from MinHash and LSH (`copies_sketch`), and each is looked at exactly: most five-word sequences of the
shorter text must stand in the longer one, and not both texts may have numbers that the other lacks. Texts written after
one form, last year's or another block's, share their words and not their dates.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np
import pyarrow as pa

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.context import Context
from pipeline.resolve.copies_sketch import PERMUTATIONS, Signatures, candidates, signatures
from pipeline.resolve.copies_words import Hashes, sequences, words
from pipeline.resolve.identity import sql

CONTAINED = 0.8  # of the shorter text's sequences
SHORTEST = 12  # sequences; fewer are a set phrase
_BATCH = 500
_TYPES: dict[str, pa.DataType] = {"article_id": pa.string(), "copy_of": pa.string(), "similarity": pa.float64()}
_COLUMNS = pa.schema(_TYPES)


@dataclass(frozen=True)
class Body:
    """What of a text is compared: its distinct sequences of words and its distinct words with digits, ascending."""

    sequences: Hashes
    numbers: Hashes


def bodies(texts: Sequence[str]) -> list[Body]:
    """What of each text is compared, in their order."""
    found = words(texts)
    hashes, owners = sequences(found)
    numbers = (found.hashes[found.numeric] >> np.uint64(32)).astype(np.uint32)
    runs = np.searchsorted(owners, np.arange(len(texts) + 1))
    digits = np.searchsorted(found.texts[found.numeric], np.arange(len(texts) + 1))
    return [
        Body(np.unique(hashes[runs[i] : runs[i + 1]]), np.unique(numbers[digits[i] : digits[i + 1]]))
        for i in range(len(texts))
    ]


def contained(one: Body, other: Body) -> float:
    """Share of the shorter text's sequences that the longer one has, 0 to 1; 0 where it has none."""
    shorter = min(len(one.sequences), len(other.sequences))
    return len(np.intersect1d(one.sequences, other.sequences, assume_unique=True)) / shorter if shorter else 0.0


def is_copy(one: Body, other: Body) -> bool:
    """True if one of the two copies the other."""
    long_enough = min(len(one.sequences), len(other.sequences)) >= SHORTEST
    return long_enough and contained(one, other) >= CONTAINED and not _different_numbers(one.numbers, other.numbers)


def _different_numbers(one: Hashes, other: Hashes) -> bool:
    common = len(np.intersect1d(one, other, assume_unique=True))
    return common < len(one) and common < len(other)


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(article_id, copy_of, similarity) of every article that copies an earlier one; `copy_of` copies none.

    Only articles that say anything that is counted (activities, documents, blocks, leaders, movements, awards) are
    compared. `similarity` is what `contained` gives for it and its
    original; it may be less than `CONTAINED` where a copy was copied in turn.
    """
    del context
    connection.execute(sql("copies_order"))
    order = connection.execute("SELECT article_id, period FROM copies_order ORDER BY place").fetchall()
    found = _sketched(connection, len(order))
    pairs = list(candidates(found, (period for _, period in order)))
    seen = _seen(connection, sorted({key for pair in pairs for key in pair}))
    rows = sorted(
        (order[key][0], order[first][0], contained(seen[first], seen[key])) for key, first in grouped(pairs, seen)
    )
    return pa.Table.from_pylist([dict(zip(_COLUMNS.names, row, strict=True)) for row in rows], schema=_COLUMNS)


def grouped(pairs: Iterable[tuple[int, int]], seen: dict[int, Body]) -> list[tuple[int, int]]:
    """(copy, first of its group) of the candidate pairs that are copies, where keys ascend with publication."""
    groups = Clusters[int]()
    for one, other in sorted(pairs):
        if is_copy(seen[one], seen[other]):
            groups.join(one, other)
    firsts: dict[int, int] = {}
    for key in sorted(seen):
        firsts.setdefault(groups.root(key), key)
    return [(key, first) for key in sorted(seen) if (first := firsts[groups.root(key)]) != key]


def _sketched(connection: duckdb.DuckDBPyConnection, count: int) -> Signatures:
    found = np.empty((count, PERMUTATIONS), np.uint32)
    for places, texts in _texts(connection, None):
        found[places] = signatures(*sequences(words(texts)), len(texts))
    return found


def _seen(connection: duckdb.DuckDBPyConnection, keys: list[int]) -> dict[int, Body]:
    batches = _texts(connection, keys) if keys else iter(())
    return {place: body for places, texts in batches for place, body in zip(places, bodies(texts), strict=True)}


def _texts(connection: duckdb.DuckDBPyConnection, keys: list[int] | None) -> Iterator[tuple[list[int], list[str]]]:
    """Places in `copies_order` and texts, in batches; all of them, or those of some places."""
    found = connection.execute(sql("copies_texts"), {"places": keys})
    while batch := found.fetchmany(_BATCH):
        yield [place for place, _ in batch], [body for _, body in batch]
