"""An export as a folder: a file a relation, and beside them what describes them."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pyarrow as pa

from pipeline.export.csv_files import csv_file
from pipeline.export.jsonl_files import jsonl_file
from pipeline.export.package import Exported, about
from pipeline.export.parquet_files import parquet_file
from pipeline.export.relations import Relation
from pipeline.export.selection import Selection, rows
from pipeline.export.work import Work
from pipeline.registry.report import Progress

Write = Callable[[pa.RecordBatch], None]
EXCEL_ROWS = 1_048_576  # of a sheet, the heading included


def write_files(work: Work, folder: Path) -> list[Exported]:
    """Write each selection to a file of the format (parquet, csv, jsonl) named after its relation."""
    return [_file(work, selection, folder) for selection in work.selections]


def _file(work: Work, selection: Selection, folder: Path) -> Exported:
    name = f"{selection.relation.name}.{work.request.format}"
    with (
        rows(work.connection, selection) as reader,
        _opened(work, selection.relation, folder / name, reader.schema) as write,
    ):
        count = copy(reader, write, selection.relation.title, work.progress)
    too_long = work.request.format == "csv" and count >= EXCEL_ROWS
    notes = (f"Excel chỉ mở được {EXCEL_ROWS - 1} dòng đầu của tệp này.",) if too_long else ()
    return Exported(selection.relation, name, count, (*selection.notes, *notes))


def copy(reader: Iterator[pa.RecordBatch], write: Write, title: str, progress: Progress) -> int:
    """Write all batches, counting rows."""
    count = 0
    for batch in reader:
        write(batch)
        count += batch.num_rows
        progress(title, count, None)
    return count


def _opened(work: Work, relation: Relation, path: Path, schema: pa.Schema) -> AbstractContextManager[Write]:
    if work.request.format == "csv":
        return csv_file(path, schema, work.request.separator)
    if work.request.format == "jsonl":
        return jsonl_file(path)
    return parquet_file(path, schema, relation, about(work.source))
