"""Where an export goes: whole or not at all, and over nothing that is not an export."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.export.errors import ExportError

_PREFIX = ".thidua-export-"
PACKAGE = "datapackage.json"
GENERATOR = "thidua export"


@contextmanager
def workplace(target: Path, *, force: bool, is_folder: bool) -> Iterator[Path]:
    """A path beside `target` to make the export at; it takes the target's place by rename when all went well.

    With `force` it takes the place of an older export, a file only of a file, and a folder only of one that an export
    made. Raises `ExportError` before any work if the target is taken, and for whatever the disk refuses.
    """
    target = Path(os.path.abspath(target))  # noqa: PTH100  # a link stays a link: what it leads to is not replaced
    _check(target, force=force, is_folder=is_folder)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=target.parent) as name:
            made = Path(name) / (target.name if is_folder else f"new{target.suffix}")
            if is_folder:
                made.mkdir()
            yield made
            _check(target, force=force, is_folder=is_folder)
            _place(made, target, Path(name) / "old")
    except OSError as error:
        raise ExportError(f"{target}: không ghi được: {error.strerror or error}") from error


def _place(made: Path, target: Path, old: Path) -> None:
    if made.is_dir() and target.exists():
        target.rename(old)
        try:
            made.rename(target)
        except OSError:
            old.rename(target)
            raise
        shutil.rmtree(old)
    else:
        made.replace(target)


def _check(target: Path, *, force: bool, is_folder: bool) -> None:
    if not target.exists() or (is_folder and target.is_dir() and not any(target.iterdir())):
        return
    if target.is_dir() != is_folder:
        raise ExportError(f"{target} là một {'tệp' if is_folder else 'thư mục'}: hãy chọn --out khác")
    if not force:
        raise ExportError(f"{target} đã có: chọn --out khác, hoặc --force để thay bản xuất cũ")
    if is_folder and not _is_export(target):
        raise ExportError(f"{target} không phải bản xuất của thidua (không có {PACKAGE} của nó): không thay")


def _is_export(folder: Path) -> bool:
    try:
        package = json.loads((folder / PACKAGE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(package, dict) and package.get("generator") == GENERATOR
