import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.registry import build
from pipeline.registry.publish import exclusive, history
from tests.registry.samples import PAGES, archive, prefill

THIDUA = [sys.executable, "-c", "from pipeline.cli import main; main()", "registry"]


def _run(home: Home, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*THIDUA, *arguments, "--home", str(home.root)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={"COLUMNS": "120"})


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path)
    for number, page in enumerate(PAGES[:2]):
        archive(place, [page], str(number))
        prefill(place)
        build(place)
    return place


def test_the_list_shows_each_and_a_restore_says_what_it_did(home: Home) -> None:
    listed = _run(home, "list")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "đang công bố" in listed.stdout
    restored = _run(home, "restore")
    assert restored.returncode == 0
    assert "Đã khôi phục sổ dựng lúc" in restored.stdout
    assert "1 bài, 1 hoạt động" in restored.stdout
    assert "sẽ công bố sổ mới" in restored.stdout


def test_a_broken_one_and_a_running_build_are_said(home: Home) -> None:
    with exclusive(home):
        busy = _run(home, "restore")
    assert busy.returncode == 1
    assert "Đang có một lần dựng sổ ở đây" in busy.stderr
    [past] = history(home)
    past.unlink()
    past.write_bytes(b"broken")
    assert "Không khôi phục được, sổ đang công bố giữ nguyên" in _run(home, "restore", "1").stderr
    listed = _run(home, "list")
    assert listed.returncode == 1
    assert "hỏng" in listed.stdout
    assert "Sổ hỏng, không khôi phục được" in listed.stderr
