"""How a registry comes into the open: in one rename, or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from pipeline.home import Home
from pipeline.registry.errors import BuildError, BusyError
from spiders.lock import HeldError, held

_PREFIX = ".build-"


@contextmanager
def exclusive(home: Home) -> Iterator[None]:
    """Only one build at a time; the lock ends with the process that holds it. Raises `BusyError`."""
    with ExitStack() as stack:
        try:
            stack.enter_context(held(home.root / ".build.lock"))
        except HeldError as error:
            holder = error.holder or "another process"
            raise BusyError(f"{home.root}: một lần dựng sổ khác đang chạy ({holder})") from error
        yield


@contextmanager
def workshop(home: Home) -> Iterator[Path]:
    """Where a new registry may be made: on the same file system, and gone afterwards whatever happens.

    What a killed build left behind goes too; call it inside `exclusive`.
    """
    for left in home.root.glob(f"{_PREFIX}*"):
        shutil.rmtree(left)
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=home.root) as folder:
        yield Path(folder) / home.registry.name


def publish(built: Path, home: Home, keep: int) -> None:
    """Put a finished file in the registry's place by one rename; the last `keep` before it stay in `home.history`.

    Who has the old file open keeps it. Raises `BuildError` if the home folder cannot be written.
    """
    try:
        _sync(built)
        if home.registry.exists():
            _remember(home)
        # changes that someone left unfinished in the old file have no place in the new one, not even for a moment
        home.registry.with_name(f"{home.registry.name}.wal").unlink(missing_ok=True)
        built.replace(home.registry)
        _forget(home, keep)
    except OSError as error:
        raise BuildError(f"{home.registry}: không công bố được: {error.strerror}") from error


def history(home: Home) -> list[Path]:
    """The registries published before this one, oldest first."""
    return sorted(home.history.glob(f"{home.registry.stem}-*{home.registry.suffix}"))


def serial_of(path: Path) -> int:
    """The number of a file of the history: a later one is larger."""
    return int(path.stem.rpartition("-")[2])


def _remember(home: Home) -> None:
    home.history.mkdir(exist_ok=True)
    past = history(home)
    serial = serial_of(past[-1]) + 1 if past else 1
    kept = home.history / f"{home.registry.stem}-{serial:06}{home.registry.suffix}"
    try:
        os.link(home.registry, kept)
    except OSError:  # a file system without hard links
        shutil.copy2(home.registry, kept)


def _forget(home: Home, keep: int) -> None:
    past = history(home)
    for old in past[: max(len(past) - keep, 0)]:
        old.unlink()


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
