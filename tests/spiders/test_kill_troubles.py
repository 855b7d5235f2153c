"""A full disk, an archive that cannot be written, a lost network, a clock set back: nothing lost, nothing twice."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from benchmarks.caller import ROOT, start
from benchmarks.clock import library, set_by, set_clock, shifted
from benchmarks.web import Shape, World, judge, serve

KINDS = ("nukeviet4", "vhv", "wordpress", "sharepoint")
SHAPE = Shape(5, datetime.now(UTC), sites=4, articles=24, kinds=KINDS, has_faults=False)
ARTICLES = 4 * 22
PATIENCE = 90
# a reactor as the crawl's, with a call that is to come
TIMER = """
from spiders import timer
timer.install()
from twisted.internet import reactor
timer.later(1.0, lambda: (print("called", flush=True), reactor.stop()))
timer.soon(lambda: print("begun", flush=True))
reactor.run()
"""


@pytest.fixture
def world() -> Iterator[World]:
    with serve(SHAPE, scale=0) as running:
        yield running


def crawl(world: World, home: Path, environment: dict[str, str] | None = None) -> tuple[int, str]:
    """Exit status and complaints of a crawl from its beginning to its end."""
    process = start(home, world.universe.rows(), world.proxy, environment=environment, delay=0.0)
    _, errors = process.communicate(timeout=PATIENCE)
    return process.returncode, errors


def until_articles(world: World, process: "subprocess.Popen[str]", count: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while sum(bool(one.mark) for one in world.log()) < count:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)


def all_is_well(world: World, home: Path) -> None:
    held = judge.held(home / "archive")
    assert judge.owed(world.universe, [1]) == held.marks.keys()
    assert set(held.marks.values()) == {1}
    assert held.broken == ()


def nothing_was_fetched_twice(world: World, runs: int) -> None:
    """But for what was in flight when a run was broken off: one a site."""
    again = judge.fetched_twice(world.log())
    assert len(again) <= (runs - 1) * len(world.universe.sites)


def run_as_root(*command: str) -> bool:
    """Whether a command that only the superuser may give was carried out."""
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


def remount(disk: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(disk)], check=True)  # noqa: S607


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """A file system of its own at `tmp_path/disk`, and how its options are set: its size, or that it is read only."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if not run_as_root("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(disk)):
        pytest.skip("no file system can be mounted here: test_a_file_that_may_grow_no_further stands for it")
    try:
        yield partial(remount, disk)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)  # noqa: S607


def test_a_full_disk_ends_the_crawl_clearly_and_the_next_goes_on(
    world: World, tmp_path: Path, small_disk: Callable[[str], None]
) -> None:
    home = tmp_path / "disk" / "home"
    status, errors = crawl(world, home)
    assert status == 1
    assert str(home) in errors
    assert "No space left" in errors or "is full" in errors
    before = sum(bool(one.mark) for one in world.log())
    assert before > 0
    small_disk("size=200m")
    assert crawl(world, home)[0] == 0
    all_is_well(world, home)
    nothing_was_fetched_twice(world, 2)


def test_a_file_that_may_grow_no_further_ends_the_crawl_clearly(world: World, tmp_path: Path) -> None:
    """RLIMIT_FSIZE stands in for a quota, where nobody may mount a small disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))  # the crawl's processes inherit it
    try:
        process = start(tmp_path, world.universe.rows(), world.proxy, delay=0.0)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    _, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert "File too large" in errors or "is full" in errors or "disk I/O error" in errors
    assert str(tmp_path) in errors
    assert crawl(world, tmp_path)[0] == 0
    all_is_well(world, tmp_path)
    nothing_was_fetched_twice(world, 2)


def test_an_archive_that_became_read_only_is_named_and_nothing_is_asked(
    world: World, tmp_path: Path, small_disk: Callable[[str], None]
) -> None:
    home = tmp_path / "disk" / "home"
    small_disk("size=200m")
    (home / "archive").mkdir(parents=True)
    small_disk("ro")
    status, errors = crawl(world, home)
    assert status == 1
    assert str(home) in errors
    assert world.log() == []
    small_disk("rw")
    assert crawl(world, home)[0] == 0
    all_is_well(world, home)


def test_a_network_that_is_lost_and_comes_back(world: World, tmp_path: Path) -> None:
    process = start(tmp_path, world.universe.rows(), world.proxy, delay=0.0)
    until_articles(world, process, 20)
    world.down()
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 0  # a site that cannot be had is no failure of the crawl
    got = sum(bool(one.mark) for one in world.log())
    assert got < ARTICLES
    assert crawl(world, tmp_path)[0] == 0  # the whole network is away
    assert sum(bool(one.mark) for one in world.log()) == got
    world.up()
    assert crawl(world, tmp_path)[0] == 0
    all_is_well(world, tmp_path)
    nothing_was_fetched_twice(world, 2)


def clock_can_be_set() -> bool:
    """Whether the library was built for this system."""
    ahead = [sys.executable, "-c", "import time; assert time.time() > 4e9"]
    return library().is_file() and not subprocess.run(ahead, env=shifted(30_000), check=False).returncode


needs_clock = pytest.mark.skipif(not clock_can_be_set(), reason="libfaketime was not built for this system")


@needs_clock
def test_a_clock_that_is_set_back_between_crawls(world: World, tmp_path: Path) -> None:
    """The first crawl's times lie three days ahead: what it fetched is not due, what it left is."""
    process = start(tmp_path, world.universe.rows(), world.proxy, environment=shifted(3), delay=0.0)
    until_articles(world, process, 20)
    process.kill()
    process.communicate(timeout=PATIENCE)
    assert crawl(world, tmp_path) == (0, "")
    all_is_well(world, tmp_path)
    nothing_was_fetched_twice(world, 2)
    fetched = sum(bool(one.mark) for one in world.log())
    assert crawl(world, tmp_path, shifted(-400))[0] == 0  # a battery was empty
    assert sum(bool(one.mark) for one in world.log()) == fetched
    all_is_well(world, tmp_path)


@needs_clock
def test_timers_go_on_when_the_clock_is_set_back(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    set_clock(file, 0)
    process = subprocess.Popen(
        [sys.executable, "-c", TIMER], env={**os.environ, **set_by(file)}, cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    set_clock(file, -86_400)
    try:
        assert process.communicate(timeout=30)[0] == "called\n"
    finally:
        process.kill()


@needs_clock
def test_a_clock_that_is_set_back_while_a_crawl_runs(world: World, tmp_path: Path) -> None:
    file = tmp_path / "clock"
    set_clock(file, 86_400)
    process = start(tmp_path, world.universe.rows(), world.proxy, environment=set_by(file), delay=0.0)
    until_articles(world, process, 15)
    set_clock(file, -86_400)
    _, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, errors) == (0, "")
    all_is_well(world, tmp_path)
    assert not judge.fetched_twice(world.log())
    assert crawl(world, tmp_path)[0] == 0
    all_is_well(world, tmp_path)
