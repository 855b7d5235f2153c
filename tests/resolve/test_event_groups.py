"""Groups of reports: what holds of them whatever is reported."""

from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.resolve import events_groups
from pipeline.resolve.events_groups import grouped
from tests.resolve.event_rows import groups, report, rows

REPORTS = st.lists(
    st.fixed_dictionaries(
        {
            "article_id": st.sampled_from(["a", "b", "c", "d", "e", "f"]),
            "types": st.sampled_from([["pledge_signing"], ["final_review"], ["award", "final_review"], ["training"]]),
            "province": st.sampled_from([None, "Lào Cai", "Tuyên Quang"]),
            "school_year": st.sampled_from([None, 2021, 2022]),
        },
        optional={
            "day": st.integers(0, 3),
            "published": st.integers(0, 9),
            "block": st.sampled_from(["cum 1", "cum 2", "khoi thi dua mam non"]),
            "host": st.sampled_from(["thpt hoa phu", "thpt kim binh", "so gddt"]),
        },
    ),
    max_size=9,
)
PAIRS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda pair: pair[0] < pair[1]), max_size=3)


def _within(pairs: list[tuple[int, int]], count: int) -> list[tuple[int, int]]:
    return [pair for pair in pairs if pair[1] < count]


def _built(fields: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [report(f"r{place}", **said) for place, said in enumerate(fields)]


@settings(max_examples=60, deadline=None)
@given(REPORTS, PAIRS, PAIRS, st.randoms(use_true_random=False))
def test_groups_depend_on_no_order_and_keep_what_is_forbidden(
    fields: list[dict[str, Any]], joined: list[tuple[int, int]], parted: list[tuple[int, int]], random: Random
) -> None:
    reports, held, apart = _built(fields), _within(joined, len(fields)), _within(parted, len(fields))
    pairs = list(combinations(range(len(reports)), 2))
    found = grouped(rows(*reports), pairs, held, apart)
    for shuffled in (pairs, held, apart):
        random.shuffle(shuffled)
    assert grouped(rows(*reports), pairs, held, apart) == found
    assert all(not set(pair) <= set(group) for pair in apart for group in found)
    if not held:
        articles = [[reports[row]["article_id"] for row in group] for group in found]
        assert all(len(set(names)) == len(names) for names in articles)
    together = [pair for pair in held if not any(set(pair) <= set(group) for group in found)]
    assert not together or apart


CUM = {"block": "cum 2", "day": 0}


def test_groups_do_not_chain() -> None:
    """The one in the middle says less than either side; the sides exclude each other."""
    first, middle, last = CUM, {"host": "so gddt", "day": 0, "units": ["thpt hoa phu"]}, CUM | {"block": "cum 3"}
    reports = [report(str(n), **(said | {"host": "so gddt"})) for n, said in enumerate((first, middle, last))]
    assert groups(*reports) in ([[0, 1]], [[1, 2]])


def test_a_report_without_a_day_that_fits_two_activities_stays_alone() -> None:
    visit = {"block": "cum 2", "types": ["evaluation"]}
    two = [report("a", **visit, day=0, published=1), report("b", **visit, day=3, published=4)]
    undated = report("c", **visit, published=5)
    assert groups(*two, undated) == []
    assert groups(two[0], undated) == [[0, 1]]
    clear = report("c", **visit, published=5, venue="thpt hoa phu")
    assert groups(two[0], two[1] | {"venue": "thpt hoa phu"}, clear) == [[1, 2]]


@pytest.mark.parametrize(
    ("joined", "parted", "expected"),
    [
        ((), ((0, 1),), []),
        (((0, 2),), (), [[0, 1, 2]]),
        (((0, 2),), ((1, 2),), [[0, 2]]),
        (((0, 2),), ((0, 2),), [[0, 1]]),
    ],
)
def test_people_decide(
    joined: tuple[tuple[int, int], ...], parted: tuple[tuple[int, int], ...], expected: list[list[int]]
) -> None:
    reports = report("a", **CUM), report("b", **CUM), report("c", day=400, types=["training"])
    assert groups(*reports, joined=joined, parted=parted) == expected


def test_too_many_reports_hang_together_by_stronger_signs_only(monkeypatch: pytest.MonkeyPatch) -> None:
    weak = [report(f"w{n}", host="so gddt", day=0, types=["award"]) for n in range(4)]
    strong = [report(f"s{n}", host="so gddt", day=0, types=["award"], venue="thpt hoa phu") for n in range(2)]
    assert groups(*weak, *strong) == [[0, 1, 2, 3, 4, 5]]
    monkeypatch.setattr(events_groups, "_LARGEST", 3)
    assert groups(*weak, *strong) == [[4, 5]]
