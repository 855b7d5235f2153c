"""Ctrl-C: one line that says what holds, exit status 130, and nothing half-written."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli import INTERRUPTED

COMMAND = [sys.executable, "-c", "from pipeline.cli import main; main()"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no process groups that take SIGINT")
def test_an_interrupted_demo_says_so_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "demo", "--home", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout is not None
    process.stdout.readline()  # the sites are served: the crawl begins
    os.killpg(process.pid, signal.SIGINT)
    _, complaint = process.communicate(timeout=60)
    assert process.returncode == INTERRUPTED
    assert complaint.strip().splitlines()[-1].startswith("Đã dừng giữa chừng")
    assert "Traceback" not in complaint
    left = [path.name for path in tmp_path.rglob("*") if path.suffix in {".duckdb", ".open", ".unfinished", ".new"}]
    assert left == []
