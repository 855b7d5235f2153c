"""An archive that cannot be written is one line that names it."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from spiders.archive import read_archive

COMMAND = [sys.executable, "-c", "from pipeline.cli import main; main()"]
TEXT = "Cụm thi đua số 3 ký kết giao ước\n\n" + "Ngày 05/9/2024, Cụm thi đua số 3 đã ký kết giao ước thi đua.\n"


def _small_files_only() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limits of a process")
def test_a_disk_that_takes_no_more_is_one_line_and_no_torn_record_stays(tmp_path: Path) -> None:
    source = tmp_path / "noise.txt"
    source.write_text(TEXT + " ".join(os.urandom(20).hex() for _ in range(4000)), encoding="utf-8")
    command = [*COMMAND, "ingest", "--home", str(tmp_path / "home"), str(source)]
    done = subprocess.run(
        command, preexec_fn=_small_files_only, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "ingest-" in done.stderr
    assert list(read_archive(tmp_path / "home" / "archive")) == []  # and raises for no torn end
