"""The guide's way to try a night on the demo works as it stands, in one night instead of two."""

import re
import socket
import subprocess
import sys
from pathlib import Path

from pipeline.demo.__main__ import main
from pipeline.home import Home
from pipeline.nightly.report import former
from pipeline.registry.query import run

ROOT = Path(__file__).parents[2]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _as_here(shell: str, folder: Path) -> str:
    """The guide's commands with this Python, in a folder of the test, on a port that is free."""
    bin_folder = Path(sys.executable).parent
    for written, here in (
        ("uv run python", sys.executable),
        ("uv run thidua", str(bin_folder / "thidua")),
        ("/tmp/thidua-try", str(folder)),  # noqa: S108  # what the guide says
        ("8765", str(_free_port())),
        ("in 1 2;", "in 1;"),
    ):
        assert written in shell
        shell = shell.replace(written, here)
    return shell


def test_a_night_on_the_demo_as_the_guide_says(tmp_path: Path) -> None:
    guide = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")
    [shell] = re.findall(r"<!-- try -->\n```sh\n(.*?)```", guide, re.DOTALL)
    done = subprocess.run(
        ["/bin/bash", "-e", "-c", _as_here(shell, tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Hoàn thành, không có gì phải xem lại." in done.stdout
    assert "Bài viết" in done.stdout
    home = Home(tmp_path / "home")
    [report] = former(home, 9)[0]
    assert (report.exit_status, len(report.sites)) == (0, 3)
    assert run(home, "SELECT count(*) FROM articles").rows == ((57,),)


def test_what_cannot_be_served_is_said(tmp_path: Path) -> None:
    assert main([]) == main(["a.csv", "x"]) == 2
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = subprocess.run(
            [sys.executable, "-m", "pipeline.demo", str(tmp_path / "sites.csv"), str(taken.getsockname()[1])],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert "không phục vụ được trang mẫu" in done.stderr
    assert not (tmp_path / "sites.csv").exists()
