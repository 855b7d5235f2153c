"""Groups hold what was joined and nothing that was parted, whatever the order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.identity import named

PAIRS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=12)


@given(PAIRS, st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda pair: pair[0] != pair[1]))
def test_what_is_parted_never_meets(pairs: list[tuple[int, int]], parted: tuple[int, int]) -> None:
    clusters = Clusters([parted])
    refused = [pair for pair in pairs if not clusters.join(*pair)]
    assert clusters.root(parted[0]) != clusters.root(parted[1])
    assert all((clusters.root(one) == clusters.root(other)) != ((one, other) in refused) for one, other in pairs)


@given(PAIRS)
def test_the_order_of_pairs_decides_nothing_where_nothing_is_parted(pairs: list[tuple[int, int]]) -> None:
    groups = []
    for order in (pairs, pairs[::-1]):
        clusters: Clusters[int] = Clusters()
        for pair in order:
            assert clusters.join(*pair)
        groups.append({frozenset(m for m in range(9) if clusters.root(m) == clusters.root(n)) for n in range(9)})
    assert groups[0] == groups[1]


def test_what_is_joined_cannot_be_parted() -> None:
    clusters: Clusters[str] = Clusters()
    clusters.join("a", "b")
    with pytest.raises(ValueError, match="'a' and 'b' are joined already"):
        clusters.part("a", "b")


AGES = [
    ("a-1@old", "a-1", "a-1@old"),
    ("a-2@old", "a-2", "a-2@old"),
    ("a-1", "a-1", "a-1@new"),
    ("b-1", "b-1", "b-1@x"),
]


@pytest.mark.parametrize(
    ("groups", "ids"),
    [
        ({}, ["a-1", "a-2", "a-1@new", "b-1"]),  # nothing is one: the content tells the two of one place apart
        ({"a-1@old": 1, "a-1": 1}, ["a-1", "a-2", "a-1", "b-1"]),  # the edited article still tells of it
        ({"a-2@old": 1, "a-1": 1}, ["a-1", "a-2", "a-2", "b-1"]),  # the first was taken out
        ({"a-1@old": 1, "b-1": 1}, ["a-1", "a-2", "a-1@new", "a-1"]),  # the oldest gives the name
    ],
)
def test_a_thing_has_the_id_of_its_oldest_mention(groups: dict[str, int], ids: list[str]) -> None:
    assert list(named(AGES, groups).values()) == ids
