"""The registries that are kept, and how an older one is put back."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from pipeline.home import Home
from pipeline.registry.errors import RegistryError, RegistryMissingError
from pipeline.registry.publish import exclusive, history, publish, serial_of, workshop
from pipeline.registry.sql_files import question


class RestoreError(RegistryError):
    """A kept registry cannot be put back; the message names its file and says why."""


@dataclass(frozen=True)
class Contents:
    """What a registry was built from, and how many articles and events it has."""

    extractor_version: str
    archive_digest: str
    articles: int
    events: int


@dataclass(frozen=True)
class Kept:
    """A kept registry: its number in the history (null: the published one), when it was built, its size in bytes.

    `contents` is null for a file that DuckDB cannot read; `fault` says why.
    """

    path: Path
    serial: int | None
    built_at: datetime
    size: int
    contents: Contents | None
    fault: str | None


def kept(home: Home) -> list[Kept]:
    """The published registry, then those before it, newest first. Raises `RegistryMissingError` if there is none."""
    found = [_kept(path, serial_of(path)) for path in reversed(history(home))]
    if home.registry.is_file():
        found.insert(0, _kept(home.registry, None))
    if not found:
        raise RegistryMissingError(f"{home.registry}: chưa có sổ: chạy `thidua build` trước")
    return found


def restore(home: Home, serial: int | None, keep: int) -> Kept:
    """Put the registry of that number (null: the newest of the history) in place of the published one, by one rename.

    The one that was published goes into the history under a new number, so that this can be undone; the one that is put
    back leaves it. Every block of the file is read before. Raises `RestoreError`, and `BusyError` while a build runs.
    """
    with exclusive(home), workshop(home) as copy:
        path = _chosen(home, serial)
        _contents(path)
        _read_whole(path)
        _link(path, copy)
        publish(copy, home, keep + 1)  # the one that is put back counts until it has left
        path.unlink(missing_ok=True)
    return _kept(home.registry, None)


def _chosen(home: Home, serial: int | None) -> Path:
    past = {serial_of(path): path for path in history(home)}
    if not past:
        raise RestoreError(f"{home.history}: không giữ sổ nào trước sổ đang công bố")
    wanted = max(past) if serial is None else serial
    if wanted not in past:
        raise RestoreError(f"{home.history}: không có sổ số {wanted}; đang giữ: {', '.join(map(str, sorted(past)))}")
    return past[wanted]


def _link(path: Path, copy: Path) -> None:
    try:
        os.link(path, copy)
    except OSError:  # a file system without hard links
        shutil.copy2(path, copy)


def _kept(path: Path, serial: int | None) -> Kept:
    stood = path.stat()
    built_at = datetime.fromtimestamp(stood.st_mtime, UTC)
    try:
        contents, fault = _contents(path), None
    except RestoreError as error:
        contents, fault = None, str(error)
    return Kept(path, serial, built_at, stood.st_size, contents, fault)


def _contents(path: Path) -> Contents:
    with _attached(path) as connection:
        rows = connection.execute(question("kept")).fetchall()
    return Contents(*rows[0])


def _read_whole(path: Path) -> None:
    """DuckDB compares each block that it reads with its checksum: a file that rotted is found out here."""
    with _attached(path) as connection:
        for (name,) in connection.execute(question("tables")).fetchall():
            connection.execute(f'SELECT bit_xor(hash(row_read)) FROM "{name}" AS row_read').fetchall()  # noqa: S608


@contextmanager
def _attached(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    quoted = str(path).replace("'", "''")
    try:
        with duckdb.connect() as connection:
            connection.execute(f"ATTACH '{quoted}' AS kept (READ_ONLY); USE kept")
            yield connection
    except duckdb.Error as error:
        reason = str(error).partition("\n")[0]
        raise RestoreError(f"{path} bị hỏng: {reason}") from error
