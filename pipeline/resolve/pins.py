"""The mentions that people have decided on, before rules join any."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.context import Context


@contextmanager
def pinned(connection: duckdb.DuckDBPyConnection, context: Context, kind: str) -> Iterator[None]:
    """Registers `pinned(mention_id)` in the connection: the mentions of this kind that a decision names."""
    ids = {one for pairs in (context.joined, context.parted) for pair in pairs.get(kind, ()) for one in pair}
    connection.register("pinned", pa.table({"mention_id": pa.array(sorted(ids), pa.string())}))
    try:
        yield
    finally:
        connection.unregister("pinned")


def clusters(context: Context, kind: str) -> Clusters[str]:
    """Groups of mention ids in which decided pairs are one already, or never will be."""
    found: Clusters[str] = Clusters(context.parted.get(kind, ()))
    for one, other in context.joined.get(kind, ()):
        found.join(one, other)
    return found
