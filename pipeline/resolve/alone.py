"""Events as each article tells them: those of its contents that stand in one place are one."""

import duckdb
import pyarrow as pa

from pipeline.resolve.context import Context
from pipeline.resolve.identity import aged, named


_TEXT = pa.string()
_REPORTS = pa.schema(
    [
        pa.field("event_id", _TEXT),
        pa.field("mention_id", _TEXT),
        pa.field("is_copy", pa.bool_()),
        pa.field("copy_of", _TEXT),
    ]
)


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(event_id, mention_id, is_copy, copy_of) of every event mention."""
    del context
    ages = aged(connection, "event_mentions")
    ids = named(ages, {mention: base for mention, base, _ in ages})
    columns = [list(ids.values()), list(ids), [False] * len(ids), [None] * len(ids)]
    return pa.table(columns, schema=_REPORTS)
