"""Which reports were of one activity as far as was known before."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pytest

from pipeline.resolve.events_groups import Pair, groups_of, hanging
from pipeline.resolve.events_history import Span, Then, Told, doubtful, history
from tests.resolve.event_rows import report, rows

# the host tells that the first and the third are one, the block that the second and the third are
HOST, BLOCK = {"host": "thpt hoa phu"}, {"block": "cum 2"}
A, B, C = (
    report(name, day=0, published=1, **said) for name, said in (("a", HOST), ("b", BLOCK), ("c", {**HOST, **BLOCK}))
)
Decided = dict[Pair, int | None]


def _past(
    reports: Sequence[dict[str, Any]],
    known: Sequence[Sequence[Span]],
    tracks: Sequence[int] | None = None,
    joined: Decided | None = None,
    parted: Decided | None = None,
) -> set[Then]:
    """What was another answer, for reports that are compared as those of the last contents are."""
    told, track = rows(*reports), list(tracks or range(len(reports)))
    last = {first: row for row, first in enumerate(track)}
    found = hanging(told, list(combinations(sorted(last.values()), 2)), joined or {}, parted or {})
    name = {row: group[0] for group in groups_of(told, found) for row in group}
    group = {first: name.get(row, row) for first, row in last.items()}
    asked = Told(told, track, group, joined or {}, parted or {}, dict(enumerate(known)))
    sets = doubtful([members for members, _ in found.components], asked, found.whole)
    return set(history(sets, asked))


def test_two_are_one_from_the_report_on_that_shows_it() -> None:
    assert _past((A, B, C), [[(1, None)], [(2, None)], [(5, None)]]) == {Then(0, 0, 2, 5), Then(1, 1, 2, 5)}
    assert _past((A, B, C), [[(1, None)], [(7, None)], [(5, None)]]) == set()


def test_what_the_third_said_counts_while_it_said_it() -> None:
    always: list[Span] = [(1, None)]
    assert _past((A, B, C), [always, always, [(3, 5), (8, None)]]) == {
        Then(row, row, begun, ended) for row in (0, 1) for begun, ended in ((1, 3), (5, 8))
    }
    assert _past((A, B, C), [always, always, [(3, 5)]]) == {Then(0, 0, 1, 3), Then(1, 1, 1, 3)}


def test_an_edit_that_shows_it_counts_from_the_edit_on() -> None:
    before = report("c", day=0, published=1)
    spans: list[list[Span]] = [[(1, None)], [(1, None)], [(2, 6)], [(6, None)]]
    found = _past((A, B, before, C), spans, tracks=(0, 1, 2, 2))
    assert {(then.row, then.known_to) for then in found} >= {(0, 2), (1, 2), (0, 6), (1, 6)}
    assert all(then.oldest == then.row for then in found)


@pytest.mark.parametrize(
    ("joined", "parted", "expected"),
    [
        ({(0, 1): 4}, {}, {Then(0, 0, 1, 4), Then(1, 1, 1, 4)}),
        ({(0, 1): None}, {}, set()),
        ({}, {(0, 1): 4}, set()),
    ],
)
def test_people_join_from_the_moment_on_that_they_say_so(joined: Decided, parted: Decided, expected: set[Then]) -> None:
    assert _past((A, B), [[(1, None)], [(1, None)]], joined=joined, parted=parted) == expected


def test_people_part_from_the_moment_on_that_they_say_so() -> None:
    parted: Decided = {(0, 1): 4}
    assert _past((A, C), [[(1, None)], [(1, None)]], parted=parted) == {Then(0, 0, 1, 4), Then(1, 0, 1, 4)}


def test_where_every_pair_fits_nothing_is_asked() -> None:
    told = rows(A, A | {"article_id": "x"}, A | {"article_id": "y"})
    found = hanging(told, list(combinations(range(3), 2)), (), ())
    assert (
        doubtful([members for members, _ in found.components], Told(told, [0, 1, 2], {}, {}, {}, {}), found.whole) == []
    )
