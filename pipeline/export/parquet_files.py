"""Parquet: the types of the registry, comments on every column, licence and citation in the file itself."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.export.relations import Relation

Write = Callable[[pa.RecordBatch], None]


@contextmanager
def parquet_file(path: Path, schema: pa.Schema, relation: Relation, about: Mapping[str, str]) -> Iterator[Write]:
    """A file of Parquet, a row group a batch; what is yielded writes a batch. Raises `OSError`."""
    described = _described(schema, relation, about)
    with pq.ParquetWriter(path, described, compression="zstd") as writer:
        yield lambda batch: writer.write_batch(batch.cast(described))


def _described(schema: pa.Schema, relation: Relation, about: Mapping[str, str]) -> pa.Schema:
    fields = [
        field.with_metadata({"comment": column.comment or "", "heading": column.heading})
        for field, column in zip(schema, relation.columns, strict=True)
    ]
    metadata = {"title": relation.title, "comment": relation.comment or "", **about}
    return pa.schema(fields, {name.encode(): text.encode() for name, text in metadata.items()})
