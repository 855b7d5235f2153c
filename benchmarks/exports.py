"""What an export costs: `python -m benchmarks.exports HOME [FORMAT…]`, HOME with a published registry.

Each format is written by a process of its own, `thidua export`; printed are wall-clock and CPU seconds, and the most
that the process held. `python -m benchmarks.archive HOME` and `thidua build --home HOME` make a registry of any size.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pipeline.export import FORMATS


def measure(home: Path, kind: str, folder: Path) -> str:
    """A line of the table. Raises `RuntimeError` if the export fails."""
    target = folder / (f"{kind}.xlsx" if kind == "xlsx" else kind)
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "export"]
    options = ["--home", str(home), "--format", kind, "--out", str(target)]
    start = time.perf_counter()
    process = subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL)  # noqa: S603  # the project's own
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"export to {kind} ended with status {process.returncode}")
    files = [target] if target.is_file() else list(target.iterdir())
    size = sum(file.stat().st_size for file in files) / 1e6
    cpu = used.ru_utime + used.ru_stime
    wall = time.perf_counter() - start
    return f"| {kind} | {wall:.0f} s | {cpu:.0f} s | {used.ru_maxrss / 1024:.0f} MiB | {size:.0f} MB |"


def main() -> None:
    """Measure the formats that are named, or all."""
    home = Path(sys.argv[1])
    print("| format | wall | CPU | peak | size |\n|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for kind in sys.argv[2:] or FORMATS:
            print(measure(home, kind, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
