"""Another time of day for a process: libfaketime, which stands between it and the system's clock.

Only the time of day is another; the clock that timers run by is left alone, for a system's is, too, when its time is
set. The library is loaded into the process by the dynamic linker: nothing in this project knows of it.
"""

from importlib.util import find_spec
from pathlib import Path

_LIBRARY = "vendor/libfaketime/src/libfaketime.so.1"


def library() -> Path:
    """Where it lies. Raises `FileNotFoundError` where it is not installed, or not built for this system."""
    spec = find_spec("libfaketime")
    path = Path(spec.origin or "").parent / _LIBRARY if spec else Path(_LIBRARY)
    if not path.is_file():
        raise FileNotFoundError(f"{path}: libfaketime is not installed: uv sync")
    return path


def shifted(days: float) -> dict[str, str]:
    """The environment of a process whose clock is so many days ahead, or behind."""
    return {**_loaded(), "FAKETIME": f"{days * 86_400:+.0f}"}


def set_by(file: Path) -> dict[str, str]:
    """The environment of a process whose clock is as far off as `file` says, in seconds: `set_clock` writes it."""
    return {**_loaded(), "FAKETIME_TIMESTAMP_FILE": str(file)}


def set_clock(file: Path, seconds: float) -> None:
    """Set the clock of the processes that obey `file`, in one moment."""
    new = file.with_name(f"{file.name}.new")
    new.write_text(f"{seconds:+.0f}\n", encoding="ascii")
    new.replace(file)


def _loaded() -> dict[str, str]:
    return {"LD_PRELOAD": str(library()), "DONT_FAKE_MONOTONIC": "1", "FAKETIME_NO_CACHE": "1"}
