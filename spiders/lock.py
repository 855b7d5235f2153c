"""One at a time: a lock that the system keeps (flock), so that the end of a process, however it came, releases it."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from models import Record
from spiders.records import CrawlError

PATIENCE = 3.0  # seconds: a crawl whose parent was killed needs a moment to end
POLL = 0.1


class Holder(Record):
    """Who holds a lock: its process, and since when (UTC)."""

    pid: int
    since: datetime

    def __str__(self) -> str:
        return f"process {self.pid}, since {self.since:%Y-%m-%d %H:%M:%S} UTC"


class HeldError(RuntimeError):
    """Another process holds the lock; `holder` is null in the moment before it has said who it is."""

    def __init__(self, path: Path, holder: Holder | None) -> None:
        super().__init__(f"{path}: held by {holder or 'another process'}")
        self.path, self.holder = path, holder


@contextmanager
def held(path: Path, patience: float = 0.0) -> Iterator[None]:
    """Hold the lock file while the block runs, waiting for it at most `patience` seconds.

    What the file says is for people; that it is held is the system's word. Processes begun in the block do not
    inherit the lock. Raises `HeldError`, and `OSError` for a file that cannot be opened.
    """
    with path.open("a+", encoding="utf-8") as file:
        _take(file, path, patience)
        file.truncate(0)
        file.write(Holder(pid=os.getpid(), since=datetime.now(UTC)).model_dump_json())
        file.flush()
        try:
            yield
        finally:
            file.truncate(0)


@contextmanager
def only_one(ledger: Path) -> Iterator[None]:
    """Hold `LEDGER.lock`. Raises `CrawlError` naming the process that holds it, or what cannot be written."""
    path = ledger.with_name(f"{ledger.name}.lock")
    with ExitStack() as stack:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            stack.enter_context(held(path, PATIENCE))
        except HeldError as error:
            raise CrawlError(
                f"{path}: một lần thu thập khác đang chạy ở đây ({error.holder or 'tiến trình khác'})"
            ) from None
        except OSError as error:
            raise CrawlError(f"{path}: {error.strerror}") from error
        yield


def _take(file: TextIO, path: Path, patience: float) -> None:
    deadline = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                raise HeldError(path, _holder(file)) from None
            time.sleep(POLL)
        else:
            return


def _holder(file: TextIO) -> Holder | None:
    file.seek(0)
    try:
        return Holder.model_validate_json(file.read())
    except ValueError:
        return None
