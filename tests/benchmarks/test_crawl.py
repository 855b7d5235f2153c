"""Our crawl and the bare spiders on a small world; a lost article makes the benchmark fail."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks import crawl
from benchmarks.crawl import Round, Run
from benchmarks.web import Shape, judge, serve
from spiders.archive import ArchiveWriter

SHAPE = Shape(2, datetime.now(UTC), sites=3, articles=12, kinds=("nukeviet4", "qi", "vhv"), has_faults=False)


def test_both_crawls_are_measured_and_ours_holds_everything(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with serve(SHAPE, scale=0) as world:
        rounds, wrong = crawl.measure(world, 1)
        assert wrong == ()
        one = rounds[0]
        assert one.told.pages == one.ours.pages > 3 * 12
        assert one.follows.pages > one.ours.pages  # it knows no traps
        shares = crawl.parts(world)
        assert set(shares) == {"archive", "ledger"}
        assert all(0 < share < 50 for share in shares.values())
        crawl.show(rounds, shares)
        lines = capsys.readouterr().out.splitlines()
        assert sum("times the pages a second" in line for line in lines) == 2
        due = sorted(judge.owed(world.universe, [1]))
        with ArchiveWriter(tmp_path, "crawl") as writer:
            for mark in (*due[1:], due[2]):
                writer.response("http://a.test/x", 200, (), f"<p>{mark}</p>".encode(), datetime.now(UTC))
        assert crawl.faults(world, tmp_path) == [f"lost: {due[0]}", f"archived twice: {due[2]}"]


def test_ratios_are_ours_for_theirs_and_starting_does_not_count() -> None:
    one = Round(
        ours=Run(110, 1.0, 3.0),
        follows=Run(210, 4.2, 9.0),
        told=Run(110, 0.55, 2.0),
        ours_small=Run(10, 0.1, 2.0),
        follows_small=Run(10, 0.1, 1.0),
        told_small=Run(10, 0.1, 1.0),
    )
    assert one.ratios == pytest.approx((2.2, 0.55))
    assert one.cpu == pytest.approx((10.0, 40.0, 10.0))


def test_a_run_too_short_to_measure_is_no_figure(capsys: pytest.CaptureFixture[str]) -> None:
    run = Run(110, 1.0, 2.0)
    small = Run(10, 0.1, 2.0)  # on a busy machine a short run may cost as much as a shorter one
    crawl.show([Round(run, run, run, small, small, small)], {"archive": 0.1})
    assert "of our nan ms of CPU a page archive: 0.10 ms" in capsys.readouterr().out
