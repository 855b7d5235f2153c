"""What is asked of an export, and what it works with."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

import duckdb

from pipeline.export.provenance import Provenance
from pipeline.export.selection import Selection
from pipeline.registry.report import Progress

Format = Literal["xlsx", "csv", "parquet", "jsonl", "ftm"]
FORMATS: tuple[Format, ...] = get_args(Format)


@dataclass(frozen=True)
class Request:
    """What is wanted: `names` of views and tables (none: every view), from the day `since` on (null: all rows);
    `separator` is between the columns of CSV.
    """

    format: Format = "xlsx"
    names: tuple[str, ...] = ()
    since: date | None = None
    separator: str = ","


@dataclass(frozen=True)
class Work:
    """A request on an open registry."""

    request: Request
    connection: duckdb.DuckDBPyConnection
    source: Provenance
    selections: tuple[Selection, ...]
    progress: Progress
