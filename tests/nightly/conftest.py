"""Nights on the demo's sites: real processes, a real web on loopback, a real home folder."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pipeline.demo.server import DemoServer, serve
from pipeline.demo.table import write_sites
from pipeline.home import Home
from pipeline.nightly.report import NightReport, former

MAIN = [sys.executable, "-c", "from pipeline.cli import main; main()"]


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str


@dataclass
class Nights:
    """Commands on one home folder, against one demo, of which the first `count` sites are crawled."""

    root: Path
    server: DemoServer
    count: int = 3
    home: Home = field(init=False)

    def __post_init__(self) -> None:
        self.home = Home(self.root / "home")
        self.sites = self.root / "sites.csv"
        write_sites(self.sites, self.server.sites[: self.count])

    def start(self, *options: str, budget: str = "10m") -> "subprocess.Popen[str]":
        """A night, begun."""
        arguments = ["--home", str(self.home.root), "--sites", str(self.sites), "--proxy", self.server.proxy]
        return self.command("nightly", *arguments, "--budget", budget, *options)

    def command(self, *arguments: str) -> "subprocess.Popen[str]":
        """Any command, begun."""
        return subprocess.Popen(
            [*MAIN, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
        )

    def run(self, *options: str, budget: str = "10m") -> Ended:
        """A night, to its end."""
        return ended(self.start("--delay", "0", *options, budget=budget))

    def reports(self) -> list[NightReport]:
        """What was reported, oldest first."""
        reports, complaints = former(self.home, 100)
        assert complaints == []
        return reports


def ended(process: "subprocess.Popen[str]", timeout: float = 120) -> Ended:
    """Wait for it."""
    out, err = process.communicate(timeout=timeout)
    return Ended(process.returncode, out, err)


def kill(process: "subprocess.Popen[str]") -> None:
    """SIGKILL, to this process alone: what it began has to end by itself."""
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)


def until(what: Callable[[], object], timeout: float = 60) -> None:
    """Wait for it to be so."""
    deadline = time.monotonic() + timeout
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with serve() as server:
        yield server


@pytest.fixture
def nights(tmp_path: Path, demo: DemoServer) -> Nights:
    return Nights(tmp_path, demo)
