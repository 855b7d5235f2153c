"""A copy of what cannot be made again: ledger, archive, reports and corrections; also while a crawl runs.

The ledger goes first. What is archived after that is in the archive's copy and unknown to the ledger's: it is fetched
once more. The other way round the ledger's copy would vouch for articles that the archive's copy does not have, and
nobody would fetch them again. Extractions and registry are not copied: a build makes them anew from the archive.
"""

import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from pipeline.home import Home
from pipeline.ledger import reading
from pipeline.registry.report import Progress, silent

OPEN = ".open"
PART = ".part"


class BackupError(RuntimeError):
    """A copy that could not be made; the message names the file."""


@dataclass(frozen=True)
class Backup:
    """How many files and bytes were copied; what was there already is not."""

    files: int
    size: int


def backup(home: Home, destination: Path, progress: Progress = silent) -> Backup:
    """Copy what is new since the last copy; a folder of that name is a home folder again. Raises `BackupError`.

    `progress` is told bytes of the archive.
    """
    target = Home(destination)
    try:
        target.archive.mkdir(parents=True, exist_ok=True)
        target.reports.mkdir(exist_ok=True)
        copied = [_ledger(home, target)] if home.ledger.exists() else []
        copied += _archive(home, target, progress)
        copied += [_file(path, target.reports) for path in sorted(home.reports.glob("nightly-*"))]
        copied += [_corrections(home, target)] if home.corrections.exists() else []
    except (OSError, sqlite3.Error) as error:
        raise BackupError(f"{destination}: {error}") from error
    sizes = [size for size in copied if size]
    return Backup(len(sizes), sum(sizes))


def _ledger(home: Home, target: Home) -> int:
    """SQLite's own way, which gives one moment of the ledger whoever writes to it; whole or not at all."""
    part = target.ledger.with_name(target.ledger.name + PART)
    part.unlink(missing_ok=True)
    with reading(home.ledger) as ledger:
        copy = sqlite3.connect(part)
        try:
            ledger.backup(copy)
        finally:
            copy.close()
    for rest in ("-wal", "-shm"):  # of who looked at the older copy: SQLite would take it for the new one's
        target.ledger.with_name(target.ledger.name + rest).unlink(missing_ok=True)
    part.replace(target.ledger)
    return target.ledger.stat().st_size


def _corrections(home: Home, target: Home) -> int:
    """Always, for a file that is edited by hand may keep its size; under its usual name, wherever it lies."""
    copy = target.root / "corrections.jsonl"
    part = copy.with_name(copy.name + PART)
    shutil.copy2(home.corrections, part)
    part.replace(copy)
    return copy.stat().st_size


def _archive(home: Home, target: Home, progress: Progress) -> list[int]:
    """Finished files never change. One that is being written is copied as far as it is, and may be finished meanwhile:
    hence twice.
    """
    copied = []
    for _ in range(2):
        sizes = _sizes(home.archive)
        done, total = 0, sum(sizes.values())
        for path, size in sizes.items():
            done += size
            progress("copy", done, total)
            try:
                copied.append(_file(path, target.archive))
            except FileNotFoundError:
                continue  # it got its final name in this moment
            target.archive.joinpath(path.name + OPEN).unlink(missing_ok=True)
    return copied


def _sizes(archive: Path) -> dict[Path, int]:
    return {path: path.stat().st_size for path in sorted(archive.glob("*.warc.gz*")) if path.exists()}


def _file(path: Path, folder: Path) -> int:
    """Copy a file, whole or not at all, unless it was copied before; its size, 0 if nothing was to be done."""
    copy = folder / path.name
    if copy.exists() and copy.stat().st_size == path.stat().st_size:
        return 0
    part = copy.with_name(copy.name + PART)
    shutil.copy2(path, part)
    part.replace(copy)
    return copy.stat().st_size
