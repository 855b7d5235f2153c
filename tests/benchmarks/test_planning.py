"""A small ledger is planned; a walk through a table, and a cost that grows with what is known, make it fail."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import planning
from benchmarks.planning import Plan


def test_planning_is_flat(tmp_path: Path) -> None:
    plans = []
    for urls in (1_500, 15_000):
        planning.fill(tmp_path / f"{urls}.sqlite", urls, sites=30)
        plans.append(planning.plan(tmp_path / f"{urls}.sqlite", sites=30))
    few, many = plans
    assert (few.requests, many.requests) == (30 * planning.ASKED, 30 * planning.ASKED)
    assert many.urls > 9 * few.urls
    assert many.steps <= planning.MOST_STEPS * few.steps
    assert many.scans == ()


@pytest.mark.parametrize(
    ("statement", "walks"),
    [
        ("SELECT * FROM urls WHERE state = 'ok'", True),
        ("UPDATE urls SET state = 'ok' WHERE url = 'x'", True),
        ("-- why\nSELECT count(*) FROM fetches WHERE outcome = 'ok'", True),
        ("SELECT at FROM fetches ORDER BY at DESC LIMIT 1", True),
        ("SELECT at FROM fetches ORDER BY id DESC LIMIT 1", False),
        ("SELECT * FROM urls WHERE key = 'x'", False),
        ("SELECT * FROM hosts", False),
        ("PRAGMA user_version", False),
    ],
)
def test_a_walk_through_a_big_table_is_seen(tmp_path: Path, statement: str, walks: bool) -> None:  # noqa: FBT001  # what is expected
    planning.fill(tmp_path / "ledger.sqlite", 100, sites=2)
    with sqlite3.connect(tmp_path / "ledger.sqlite") as db:
        assert bool(planning.scans(db, statement)) is walks
    db.close()


def test_a_cost_that_grows_is_a_fault() -> None:
    few, many = Plan(10, 5, 0.1, 1_000, 90.0, ()), Plan(1_000, 5, 0.1, 1_100, 91.0, ())
    assert planning.faults(few, many) == ()
    assert "steps" in planning.faults(few, replace(many, steps=9_000))[0]
    assert "MB" in planning.faults(few, replace(many, memory=200.0))[0]
    assert planning.faults(few, replace(many, scans=("SCAN urls",))) == ("walks through all: SCAN urls",)
