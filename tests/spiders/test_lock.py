"""A lock that is the system's: it says who holds it, and the end of a process, however it came, releases it."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from spiders.lock import HeldError, held

HOLDER = "import sys, time; from pathlib import Path; from spiders.lock import held\n"
HOLDER += "with held(Path(sys.argv[1])): print('held', flush=True); time.sleep(60)"


def _holder(path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_process_is_told_who_holds_it_and_sigkill_releases_it(tmp_path: Path) -> None:
    path = tmp_path / "home.lock"
    process = _holder(path)
    with pytest.raises(HeldError) as refused, held(path):
        pass
    assert refused.value.holder is not None
    assert refused.value.holder.pid == process.pid
    assert datetime.now(UTC) - refused.value.holder.since < timedelta(minutes=1)
    assert f"process {process.pid}, since" in str(refused.value)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert str(process.pid) in path.read_text()  # what the file says is not what counts
    with held(path):
        assert str(os.getpid()) in path.read_text()
    assert path.read_text() == ""


def test_a_file_that_says_nothing_sensible_is_still_held(tmp_path: Path) -> None:
    path = tmp_path / "home.lock"
    with held(path):
        path.write_text("x")
        with pytest.raises(HeldError, match="held by another process"), held(path):
            pass


def test_processes_begun_under_the_lock_do_not_keep_it(tmp_path: Path) -> None:
    path = tmp_path / "home.lock"
    with held(path):
        child = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    with held(path):
        assert child.poll() is None  # it lives, and the lock was to be had all the same
    child.communicate(b"")
