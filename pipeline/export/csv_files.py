"""CSV that Excel opens by a double click with its Vietnamese intact, and that any other reader reads too (RFC 4180).

UTF-8 with a byte order mark (without it Excel takes the file for a code page; a line `sep=;` would make it forget the
mark), commas or semicolons, every value in quotes and null nothing at all. Days are ISO 8601, times those of
Vietnam without a zone (`2021-10-16 07:30:00`): Excel reads both as such. Numbers have a decimal comma. Lists are JSON.
Texts that Excel would take for something else carry an apostrophe (`pipeline.export.traps`).
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from pipeline.export.jsonl_files import plain
from pipeline.export.traps import LONGEST_NUMBER, MARK, as_array, marked

Write = Callable[[pa.RecordBatch], None]
BYTE_ORDER_MARK = "\ufeff".encode()
_MANY_DIGITS = rf"^-?\d{{{LONGEST_NUMBER + 1},}}$"


@contextmanager
def csv_file(path: Path, schema: pa.Schema, separator: str = ",") -> Iterator[Write]:
    """A file of CSV with a header; what is yielded writes a batch. Raises `OSError`."""
    texts = pa.schema([(name, pa.string()) for name in schema.names])
    options = csv.WriteOptions(delimiter=separator, quoting_style="all_valid")
    with path.open("wb") as file:
        file.write(BYTE_ORDER_MARK)
        with csv.CSVWriter(file, texts, write_options=options) as writer:
            yield lambda batch: writer.write_batch(
                pa.record_batch([cells(column) for column in batch.columns], schema=texts)
            )


def cells(column: "pa.Array[Any]") -> "pa.Array[Any]":
    """A column of any type as text cells; null stays null."""
    kind = column.type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_dictionary(kind):
        return marked(column.cast(pa.string()))
    if pa.types.is_nested(kind):
        return marked(pa.array([_json(value) for value in column.to_pylist()], pa.string()))
    if pa.types.is_timestamp(kind):
        return _moments(column)
    if pa.types.is_boolean(kind):
        return as_array(pc.if_else(column, "TRUE", "FALSE"))
    text = column.cast(pa.string())
    return _numbers(text) if _is_number(kind) else text


def _is_number(kind: pa.DataType) -> bool:
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind))


def _numbers(text: "pa.Array[Any]") -> "pa.Array[Any]":
    """With a decimal comma; those with more digits than Excel keeps are texts."""
    text = pc.replace_substring(text, ".", ",")
    many = pc.match_substring_regex(text, _MANY_DIGITS)
    return as_array(pc.if_else(many, pc.utf8_replace_slice(text, 0, 0, MARK), text))


def _moments(column: Any) -> "pa.Array[Any]":  # noqa: ANN401  # an array of any time zone
    local = pc.local_timestamp(column) if column.type.tz else column
    seconds = pc.utf8_slice_codeunits(local.cast(pa.timestamp("us")).cast(pa.string()), 0, len("2021-10-16 07:30:00"))
    return as_array(seconds)


def _json(value: object) -> str | None:
    return None if value is None else json.dumps(plain(value), ensure_ascii=False)
