"""Events as each article tells them: those of its contents that stand in one place are one."""

import duckdb
import pyarrow as pa

from pipeline.resolve.context import Context
from pipeline.resolve.identity import aged, named

_COLUMNS: dict[str, pa.DataType] = {
    "event_id": pa.string(),
    "mention_id": pa.string(),
    "is_copy": pa.bool_(),
    "copy_of": pa.string(),
}


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(event_id, mention_id, is_copy, copy_of) of every event mention."""
    del context
    ages = aged(connection, "event_mentions")
    ids = named(ages, {mention: base for mention, base, _ in ages})
    columns = [list(ids.values()), list(ids), [False] * len(ids), [None] * len(ids)]
    return pa.table(columns, schema=pa.schema(_COLUMNS))
