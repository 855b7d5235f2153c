"""Resolution: which mentions mean the same event, document, unit, block, person, movement, award.

One service for every build, for tests and for `thidua evaluate`: it reads the mentions of an open registry and leaves
its answer as Arrow tables `staged_<name>` in the connection, which `pipeline/registry/sql/entities` load.
"""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from pipeline.resolve import awards, blocks, copies, documents, events, movements, people, units
from pipeline.resolve.context import Context

__all__ = ["LINKS", "Context", "resolve"]

Link = Callable[[duckdb.DuckDBPyConnection, Context], pa.Table]

# in this order: what stands further down may read the `staged_` tables above it
LINKS: Mapping[str, Link] = {
    "copies": copies.link,
    "unit_mentions": units.link,
    "person_mentions": people.link,
    "document_citations": documents.link,
    "block_mentions": blocks.link,
    "block_unit_names": blocks.link_units,
    "event_reports": events.link,
    "event_past": events.link_past,
    "movement_mentions": movements.link,
    "award_mentions": awards.link,
}


def resolve(connection: duckdb.DuckDBPyConnection, context: Context | None = None) -> None:
    """Register `staged_<name>` for each of `LINKS` in a connection whose mention tables are loaded."""
    for name, link in LINKS.items():
        with _uncollected():
            table = link(connection, context or Context())
        connection.register(f"staged_{name}", table)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Looking again and again for cycles in millions of rows that stay takes a fourth of the time: once is enough."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
        gc.collect()
