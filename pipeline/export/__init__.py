"""Exports: what the published registry holds, for other programs, for spreadsheets, for other registries.

Every export says where it comes from, under which licence, and how to cite it, and has the data dictionary with it.
"""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow as pa

from pipeline.export.errors import ExportError
from pipeline.export.files import write_files
from pipeline.export.package import Exported, describe
from pipeline.export.provenance import Provenance, provenance
from pipeline.export.relations import chosen, relations
from pipeline.export.selection import selected
from pipeline.export.statements import write_statements
from pipeline.export.target import workplace
from pipeline.export.work import FORMATS, Format, Request, Work
from pipeline.export.xlsx import write_workbook
from pipeline.home import Home
from pipeline.registry.opening import opened
from pipeline.registry.report import Progress, silent

__all__ = ["FORMATS", "Export", "ExportError", "Format", "Request", "export"]

MEMORY = "1GB"  # what DuckDB holds at most


@dataclass(frozen=True)
class Export:
    """What was written where."""

    target: Path
    files: tuple[Exported, ...]
    source: Provenance


def export(
    home: Home,
    request: Request,
    target: Path | None = None,
    *,
    force: bool = False,
    progress: Progress = silent,
) -> Export:
    """Write what is wanted of the published registry to `target`: a file for xlsx, else a folder; null is
    `thidua-DAY[.xlsx]` in the current folder, DAY being that of the last capture.

    It is whole or not there; `force` replaces an older export. Raises `ExportError`, `RegistryMissingError`, and
    `QueryError` for what DuckDB refuses.
    """
    if request.format == "ftm" and request.names:
        raise ExportError("--format ftm xuất mọi thực thể, không theo view: bỏ --view, hoặc chọn định dạng khác")
    with TemporaryDirectory(prefix="thidua-") as spill, opened(home, _within(spill)) as connection:
        source = provenance(connection)
        target = target or _default(request.format, source)
        selections = selected(chosen(relations(connection), request.names), request.since)
        work = Work(request, connection, source, selections, progress)
        with workplace(target, force=force, is_folder=request.format != "xlsx") as made:
            try:
                files = _write(work, made)
            except (pa.ArrowException, TypeError) as error:
                raise ExportError(f"{target}: {error}") from error
    return Export(target, tuple(files), source)


def _within(spill: str) -> dict[str, str]:
    """DuckDB's settings: what a view must sort goes to the disk beyond this."""
    return {"memory_limit": MEMORY, "temp_directory": spill}


def _write(work: Work, made: Path) -> list[Exported]:
    if work.request.format == "xlsx":
        return write_workbook(work, made)
    files = write_statements(work, made) if work.request.format == "ftm" else write_files(work, made)
    describe(made, files, work)
    return files


def _default(format_: Format, source: Provenance) -> Path:
    day = source.last_day.isoformat() if source.last_day else "empty"
    return Path(f"thidua-{day}.xlsx" if format_ == "xlsx" else f"thidua-{day}-{format_}")
