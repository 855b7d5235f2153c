"""One crawl at a time on one ledger; a crash releases the lock."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from spiders.records import CrawlError

PATIENCE = 3.0  # seconds: a crawl whose parent was killed needs a moment to end
POLL = 0.1


@contextmanager
def only_one(ledger: Path) -> Iterator[None]:
    """Hold `LEDGER.lock`. Raises `CrawlError` naming the process that holds it, or what cannot be written."""
    path = ledger.with_name(f"{ledger.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+", encoding="utf-8")
    except OSError as error:
        raise CrawlError(f"{path}: {error.strerror}") from error
    with file:
        _take(file, path)
        file.truncate(0)
        file.write(f"process {os.getpid()}, since {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC")
        file.flush()
        yield


def _take(file: TextIO, path: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                file.seek(0)
                holder = file.read().strip() or "another process"
                raise CrawlError(f"{path}: another crawl is running here ({holder})") from None
            time.sleep(POLL)
        else:
            return
