"""What a process and all that it starts take: wall-clock time, CPU time, memory (Linux)."""

import os
import resource
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

_PAUSE = 0.05  # seconds between two looks at the memory


@dataclass(frozen=True)
class Taken:
    """Seconds of the clock and of all cores, the largest sum of resident memory in megabytes, and what was printed."""

    seconds: float
    cpu: float
    megabytes: float
    output: str


def watched(command: Sequence[str]) -> Taken:
    """Run a command to its end. Raises `CalledProcessError` if it fails."""
    before, begin = _cpu(), perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # of this project
        sizes, over = [0.0], threading.Event()
        watcher = threading.Thread(target=_watch, args=(process.pid, sizes, over))
        watcher.start()
        output, _ = process.communicate()
        over.set()
        watcher.join()
    seconds = perf_counter() - begin
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Taken(seconds, _cpu() - before, max(sizes), output)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watch(process: int, sizes: list[float], over: threading.Event) -> None:
    while not over.wait(_PAUSE):
        sizes.append(sum(_resident(one) for one in _tree(process)))


def _tree(root: int) -> list[int]:
    found = [root]
    for one in found:
        for task in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                found += map(int, task.read_text(encoding="ascii").split())
            except OSError:  # it ended in this moment
                continue
    return found


def _resident(process: int) -> float:
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
