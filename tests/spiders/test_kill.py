"""SIGKILL at random moments, again and again: nothing is lost, nothing comes twice. Twenty-five: `benchmarks.kill`."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks import kill
from benchmarks.web import Shape, judge

SHAPE = Shape(seed=3, begins=datetime.now(UTC), sites=5, articles=40, kinds=kill.KINDS, has_faults=False)


@pytest.mark.parametrize("seed", [1])
def test_a_crawl_that_is_killed_again_and_again_loses_nothing_and_takes_nothing_twice(
    tmp_path: Path, seed: int
) -> None:
    outcome = kill.run(3, seed, SHAPE, tmp_path)
    assert outcome.faults == ()
    assert outcome.articles == 180
    assert outcome.in_flight <= 3 * 5


def test_what_is_fetched_again_is_excused_only_where_it_was_in_flight() -> None:
    one, two, three = ("a.test", "W1"), ("a.test", "W2"), ("a.test", "W3")
    listing = ("a.test", "")
    assert judge.again([[one, two], [two, three]]) == (1, ())
    assert judge.again([[one, two], [one, three]]) == (0, ("W1 of a.test in runs 1 and 2",))
    assert judge.again([[one, listing], [one]]) == (0, ("W1 of a.test in runs 1 and 2",))
    assert judge.again([[one, one]]) == (0, ("W1 of a.test in runs 1 and 1",))
    assert judge.again([[one], [("b.test", "W9")], [one]]) == (1, ())


def test_each_fault_of_an_outcome_is_named() -> None:
    fine = kill.Outcome(1, 2, (1, 1), (), (), (), (), 0)
    assert fine.faults == ()
    faulty = (replace(fine, lost=("W1",)), replace(fine, twice=("W1",)), replace(fine, broken=("x",)))
    assert [len(outcome.faults) for outcome in (*faulty, replace(fine, again=("W1",)))] == [1, 1, 1, 1]
