"""What a writer holds does not grow with what it writes."""

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pyarrow as pa
import pytest

from pipeline.export.csv_files import csv_file
from pipeline.export.jsonl_files import jsonl_file
from pipeline.export.workbook import Limits, Workbook

Write = Callable[[pa.RecordBatch], None]
SCHEMA = pa.schema([("a", pa.string()), ("b", pa.list_(pa.string())), ("c", pa.int64())])
ROWS = 40


@contextmanager
def sheet(path: Path) -> Iterator[Write]:
    with Workbook(path, path.parent, Limits()) as book, book.table("Trang", SCHEMA.names) as write:
        yield write


OPENED: dict[str, Callable[[Path], AbstractContextManager[Write]]] = {
    "csv": lambda path: csv_file(path, SCHEMA),
    "jsonl": jsonl_file,
    "xlsx": sheet,
}


def peak(kind: str, path: Path, batches: int) -> int:
    """Bytes that Python and Arrow hold at most while so many batches are written."""
    before = pa.total_allocated_bytes()
    largest = 0
    tracemalloc.start()
    with OPENED[kind](path) as write:
        for number in range(batches):
            texts = [f"Trường số {number} {row}" for row in range(ROWS)]
            columns = [pa.array(texts), pa.array([[text, text] for text in texts]), pa.array(range(ROWS))]
            write(pa.record_batch(columns, schema=SCHEMA))
            largest = max(largest, pa.total_allocated_bytes() - before)
    python = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return python + largest


@pytest.mark.parametrize("kind", OPENED)
def test_four_times_the_rows_need_no_more_memory(tmp_path: Path, kind: str) -> None:
    peak(kind, tmp_path / f"warm.{kind}", 1)
    few, many = (peak(kind, tmp_path / f"{count}.{kind}", count) for count in (20, 80))
    assert many < 1.3 * few
