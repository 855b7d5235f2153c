"""What a crash left behind: the whole records of an unfinished file are kept, its torn end is cut off."""

import fcntl
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from spiders.archive.store import OPEN, SUFFIX, ArchiveError, publish, reason_of

CHUNK = 1 << 16


@dataclass(frozen=True)
class Salvaged:
    """An unfinished file that was finished: its final path (null if it held no record), and what it kept and lost."""

    path: Path | None
    left: str
    records: int
    bytes_cut: int

    def __str__(self) -> str:
        kept = f"{self.records} records kept in {self.path.name}" if self.path else "it held no whole record"
        return f"{self.left} was left by a crash: {kept}, {self.bytes_cut} bytes of a torn record cut off"


def salvage(folder: Path) -> tuple[Salvaged, ...]:
    """Finish every `.open` file of the folder that no living process holds. Raises `ArchiveError`."""
    done = []
    for path in sorted(folder.glob(f"*{SUFFIX}{OPEN}")):
        try:
            with path.open("r+b") as file:
                if _is_held(file):
                    continue
                done.append(_finish(path, file))
        except FileNotFoundError:
            continue  # its writer finished it in this moment
        except OSError as error:
            raise ArchiveError(path, None, reason_of(error)) from error
    return tuple(done)


def _is_held(file: BinaryIO) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False


def _finish(path: Path, file: BinaryIO) -> Salvaged:
    ends = _member_ends(file)
    size = file.seek(0, os.SEEK_END)
    kept = ends[-1] if ends else 0
    records = max(len(ends) - 1, 0)  # the first is warcinfo
    if not records:
        path.unlink()
        return Salvaged(None, path.name, 0, size - kept)
    file.truncate(kept)
    os.fsync(file.fileno())
    return Salvaged(publish(path), path.name, records, size - kept)


def _member_ends(file: BinaryIO) -> list[int]:
    """The offset behind each whole gzip member (one a record), up to the first that is torn."""
    ends: list[int] = []
    position = 0
    member = zlib.decompressobj(zlib.MAX_WBITS | 16)
    pending = b""
    while chunk := pending or file.read(CHUNK):
        try:
            member.decompress(chunk)
        except zlib.error:
            return ends
        pending = member.unused_data
        position += len(chunk) - len(pending)
        if member.eof:
            ends.append(position)
            member = zlib.decompressobj(zlib.MAX_WBITS | 16)
    return ends
