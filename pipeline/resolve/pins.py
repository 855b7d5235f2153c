"""What stands before rules join any mention: what people have decided, and which articles are copies."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.context import Context
from pipeline.resolve.staged import staged


@contextmanager
def pinned(connection: duckdb.DuckDBPyConnection, context: Context, kind: str) -> Iterator[None]:
    """Registers `pinned(mention_id)` in the connection: the mentions of this kind that a decision names."""
    ids = {one for pairs in (context.joined, context.parted) for pair in pairs.get(kind, ()) for one in pair}
    connection.register("pinned", pa.table({"mention_id": pa.array(sorted(ids), pa.string())}))
    try:
        yield
    finally:
        connection.unregister("pinned")


@contextmanager
def origins(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Registers `origins(article_id, copy_of)`: the original of each copied article, as far as copies are known."""
    rows = staged(connection, "copies", "copy_origins")
    columns = {
        name: pa.array([row[at] for row in rows], pa.string()) for at, name in enumerate(("article_id", "copy_of"))
    }
    connection.register("origins", pa.table(columns))
    try:
        yield
    finally:
        connection.unregister("origins")


def clusters(context: Context, kind: str) -> Clusters[str]:
    """Groups of mention ids in which decided pairs are one already, or never will be."""
    found: Clusters[str] = Clusters(context.parted.get(kind, ()))
    for one, other in context.joined.get(kind, ()):
        found.join(one, other)
    return found
