"""JSON Lines: one object a row, keys as the columns are named, lists as lists, null as null (RFC 8259, UTF-8).

Days and times are ISO 8601, times with Vietnam's offset; numbers beyond 2^53 that DuckDB holds exactly are texts.
"""

import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pyarrow as pa

from spiders.printable import escaped

Write = Callable[[pa.RecordBatch], None]


@contextmanager
def jsonl_file(path: Path) -> Iterator[Write]:
    """A file of JSON Lines; what is yielded writes a batch. Raises `OSError`."""
    with path.open("w", encoding="utf-8", newline="\n") as file:

        def write(batch: pa.RecordBatch) -> None:
            file.writelines(line(row) for row in batch.to_pylist())

        yield write


def line(row: dict[str, object]) -> str:
    """A row as a line; what a terminal would obey stands escaped, the value is the same."""
    return escaped(json.dumps({name: plain(value) for name, value in row.items()}, ensure_ascii=False)) + "\n"


def plain(value: object) -> object:
    """A value as JSON has it. Raises `TypeError` for one of no known kind."""
    match value:
        case None | str() | bool() | int() | float():
            return _finite(value)
        case datetime() | date() | time():
            return value.isoformat()
        case Decimal():
            return int(value) if value == value.to_integral_value() and abs(value) < 2**53 else str(value)
        case list() | tuple():
            return [plain(item) for item in value]
        case dict():
            return {str(key): plain(item) for key, item in value.items()}
        case UUID() | timedelta():
            return str(value)
        case _:
            raise TypeError(f"no JSON for {type(value).__name__}")


def _finite(value: object) -> object:
    """JSON has no NaN and no infinity: they are their names."""
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
