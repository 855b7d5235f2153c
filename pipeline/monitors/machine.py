"""What of the machine the monitors judge: disk, files of the archive, the ledger's soundness, others' clocks."""

import fcntl
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import islice
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from pipeline.home import Home
from pipeline.ledger import reading
from spiders.archive import ArchiveError, read_warc

OPEN = ".open"
LOOKED_AT = 300  # records of the newest file whose servers' times are compared with ours
FAULTS = 20  # of the ledger, that are told


@dataclass(frozen=True)
class Disk:
    """Bytes: free and in all on the home folder's file system, and what registry and ledger take of it."""

    free: int
    total: int
    registry: int
    ledger: int


@dataclass(frozen=True)
class ArchiveFile:
    """A file of the archive; `is_open` while it is being written, and then `is_held` by the process that does."""

    name: str
    size: int
    modified: datetime
    is_open: bool
    is_held: bool


def disk(home: Home) -> Disk:
    """How much room there is."""
    usage = shutil.disk_usage(home.root)
    sizes = [path.stat().st_size if path.exists() else 0 for path in (home.registry, home.ledger)]
    return Disk(usage.free, usage.total, *sizes)


def archive_files(home: Home) -> Iterator[ArchiveFile]:
    """Every WARC file, by name."""
    for path in sorted(home.archive.glob("*.warc.gz*")):
        try:
            found, is_open = path.stat(), path.name.endswith(OPEN)
            modified = datetime.fromtimestamp(found.st_mtime, UTC)
            yield ArchiveFile(path.name, found.st_size, modified, is_open, is_open and _is_held(path))
        except FileNotFoundError:
            continue  # it got its final name in this moment


def ledger_faults(ledger: Path) -> Iterator[str]:
    """What SQLite finds broken in the ledger (PRAGMA quick_check); nothing if there is none."""
    if not ledger.exists():
        return
    try:
        with reading(ledger) as connection:
            rows = connection.execute(f"PRAGMA quick_check({FAULTS})").fetchall()
        yield from (str(fault) for (fault,) in map(tuple, rows) if fault != "ok")
    except sqlite3.Error as error:
        yield str(error)


def server_clocks(home: Home) -> dict[str, float]:
    """Seconds by which each server's clock is ahead of ours: median of its `Date` headers in the newest file."""
    newest = max(home.archive.glob("*.warc.gz"), key=lambda path: path.stat().st_mtime, default=None)
    found: dict[str, list[float]] = {}
    for host, seconds in islice(_differences(newest), LOOKED_AT) if newest else ():
        found.setdefault(host, []).append(seconds)
    return {host: median(seconds) for host, seconds in found.items()}


def _differences(path: Path) -> Iterator[tuple[str, float]]:
    try:
        for archived in read_warc(path):
            sent = _moment(archived.headers.get("date", ""))
            host = urlsplit(archived.capture.url).hostname
            if sent and host:
                yield host, (sent - archived.capture.fetched_at).total_seconds()
    except ArchiveError:
        return  # another monitor's business


def _moment(header: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _is_held(path: Path) -> bool:
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
