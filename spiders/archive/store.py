"""What writing, reading and salvaging share: names of files and the error that names a culprit."""

import os
from pathlib import Path

SUFFIX = ".warc.gz"
OPEN = ".open"


class ArchiveError(Exception):
    """An archive that cannot be written or read; the message names file, offset and reason."""

    def __init__(self, path: Path, offset: int | None, reason: str) -> None:
        place = f"{path}" if offset is None else f"{path}: offset {offset}"
        super().__init__(f"{place}: {reason}")
        self.path, self.offset, self.reason = path, offset, reason

    def __reduce__(self) -> tuple[type["ArchiveError"], tuple[Path, int | None, str]]:
        """Errors cross process borders, where only their arguments travel."""
        return ArchiveError, (self.path, self.offset, self.reason)


def reason_of(error: OSError) -> str:
    """The system's own words, without number and path, which the message states elsewhere."""
    return error.strerror or str(error)


def publish(open_path: Path) -> Path:
    """Give a finished file its final name, durably: file first, then the folder's entry."""
    final = open_path.with_name(open_path.name.removesuffix(OPEN))
    open_path.replace(final)
    folder = os.open(final.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return final
