"""The measurement of the registry runs, and says where a promise is broken. What it measures is measured by hand."""

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

import pipeline.registry
from benchmarks import registry
from benchmarks.archive import Size, write_home
from benchmarks.process_tree import Taken, watched
from benchmarks.registry import Built, examples, exponent, too_costly, too_slow
from pipeline.home import Home

SMALL = Built(100, Taken(9.0, 8.0, 500.0, ""), 0, 100, 0, 100, 5_000, 7.0, {"registry": 5.0}, 0)


def _in_this_process(home: Home, articles: int) -> Built:
    found = pipeline.registry.build(home)
    counts = (found.read, found.kept, found.extracted, found.reused)
    return Built(articles, SMALL.taken, *counts, sum(found.rows.values()), 1.0, dict(found.seconds), 0)


def test_a_build_a_night_and_every_question_are_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(registry, "MILLISECONDS", 60_000)
    monkeypatch.setattr(registry, "build", _in_this_process)
    sizes = ["--articles", "60", "--new", "3", "--rounds", "1", "--processes", "1"]
    monkeypatch.setattr(sys, "argv", ["registry", str(tmp_path), *sizes])
    assert registry.main() == 0
    told = capsys.readouterr().out
    assert "build: 60 articles" in told
    assert "3 contents read, 6" in told
    page = registry.PAGE.read_text(encoding="utf-8")
    assert told.count(" ms of ") == len(set(examples(page))) > 10
    assert told.count(" ms of   inf") > 10
    assert [path.name for path in tmp_path.iterdir()] == ["60"]


def test_a_build_is_measured_in_a_process_of_its_own(tmp_path: Path) -> None:
    built = registry.build(write_home(tmp_path / "home", Size(10)), 10)
    assert (built.read, built.reused, built.failures) == (0, built.kept, 0)
    assert built.rows > 300
    assert 0 < built.cpu < built.taken.cpu
    assert built.taken.megabytes > 100


def test_growth_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["registry", str(tmp_path), "--processes", "1", "--growth", "20", "40"])
    costs = iter([10.0, 20.0, 10.0, 22.0])
    monkeypatch.setattr(registry, "build", lambda _, __: dataclasses.replace(SMALL, cpu=next(costs)))
    assert registry.main() == 0
    assert registry.main() == 1
    told = capsys.readouterr()
    assert "exponent 1.000 of CPU time" in told.out
    assert "the exponent is 1.138" in told.err


def test_examples_are_found_by_their_heading() -> None:
    page = "# P\n```sql\nno\n```\n## One\n```sql\na\n```\n### More\n```sql\nb\n```\n## Two\n```sql\nc\n```\n"
    assert examples(page) == ["a\n", "b\n", "c\n"]
    assert examples(page, "Two") == ["c\n"]
    with pytest.raises(ValueError, match="no example query under"):
        examples(page, "Three")


def test_an_exponent_is_the_slope_of_logarithms() -> None:
    assert exponent([10, 100, 1000], [1.0, 10.0, 100.0]) == pytest.approx(1)
    assert exponent([10, 100, 1000], [1.0, 100.0, 10_000.0]) == pytest.approx(2)


def test_what_costs_too_much_is_named() -> None:
    assert too_costly(SMALL) == []
    slow = dataclasses.replace(SMALL, taken=Taken(180.0, 8.0, 4_000.0, ""))
    assert too_costly(slow) == ["a build takes 180 s", "a build takes 4000 MB"]
    times = {"SELECT 1": 99.9, "SELECT\n 2": 100.0, "SELECT 3": 9_000.0}
    assert too_slow(times, {"SELECT 1", "SELECT\n 2"}) == ["100 ms: SELECT 2"]
    compared, past = "FROM changes_between('2025-09-01', '2025-09-02')", "FROM v_events_as_known('2025-09-01')"
    assert too_slow({past: 499.0, compared: 4_999.0}, ()) == []
    assert too_slow({past: 500.0, compared: 5_000.0}, ()) == [f"500 ms: {past}", f"5000 ms: {compared}"]


def test_a_night_that_reads_what_was_kept_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = Home(tmp_path / "home")
    home.archive.mkdir(parents=True)
    monkeypatch.setattr(registry, "write_archive", lambda _, __: None)
    monkeypatch.setattr(registry, "build", lambda _, __: dataclasses.replace(SMALL, read=1, extracted=1))
    assert registry.night(home, SMALL, 1)[1] == []
    monkeypatch.setattr(registry, "build", lambda _, __: dataclasses.replace(SMALL, read=2, kept=99))
    assert registry.night(home, SMALL, 1)[1] == ["a night read or extracted what was kept"]


CHILD = """
import subprocess, sys
code = "import time; x = b'x' * 200_000_000; print(len(x)); time.sleep(0.5)"
subprocess.run([sys.executable, "-c", code], check=True)
"""


def test_a_tree_of_processes_is_measured_with_its_children() -> None:
    taken = watched([sys.executable, "-c", CHILD])
    assert taken.output == "200000000\n"
    assert taken.megabytes > 200
    assert taken.cpu > 0
    assert taken.seconds > 0
    with pytest.raises(subprocess.CalledProcessError):
        watched([sys.executable, "-c", "raise SystemExit(3)"])
