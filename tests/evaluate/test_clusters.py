"""B³ and pairwise figures, by hand and by what must hold of any two clusterings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.evaluate.clusters import FIGURES, Clusters, Mixed, Tally, mixed, tallies, tally


def clusters(written: str) -> Clusters:
    """`ab c` is the clustering of a and b together, and c alone."""
    return {mention: str(place) for place, group in enumerate(written.split()) for mention in group}


@pytest.mark.parametrize(
    ("gold", "found", "b3", "pairs"),
    [
        ("abc d", "abc d", (1, 1), (1, 1)),
        ("abc d", "a b c d", (1, (3 * 1 / 3 + 1) / 4), (None, 0)),
        ("ab cd", "abcd", (1 / 2, 1), (2 / 6, 1)),
        ("abc de", "ab cde", ((2 + 1 / 3 + 2 * 2 / 3) / 5, (2 * 2 / 3 + 1 / 3 + 2) / 5), (2 / 4, 2 / 4)),
        ("abcd efg", "abe cdfg", ((2 / 3 + 2 / 3 + 1 / 3 + 4 * 2 / 4) / 7, None), (3 / 9, 3 / 9)),
        ("a b", "ab", (1 / 2, 1), (0, None)),
        ("a b", "a b", (1, 1), (None, None)),
    ],
)  # fmt: skip
def test_the_figures_are_those_counted_by_hand(
    gold: str, found: str, b3: tuple[float, float | None], pairs: tuple[float | None, float | None]
) -> None:
    counted = tally(clusters(gold), clusters(found))
    assert counted.b3_precision == pytest.approx(b3[0])
    if b3[1] is not None:
        assert counted.b3_recall == pytest.approx(b3[1])
    for value, wanted in zip((counted.pair_precision, counted.pair_recall), pairs, strict=True):
        assert value == (wanted if wanted is None else pytest.approx(wanted))


def test_f1_is_the_harmonic_mean_and_null_without_both() -> None:
    counted = tally(clusters("ab cd"), clusters("abcd"))
    assert counted.b3_f1 == pytest.approx(2 / 3)
    assert counted.pair_f1 == pytest.approx(1 / 2)
    assert tally(clusters("a b"), clusters("ab")).pair_f1 is None
    assert tally(clusters("ab cd"), clusters("ac bd")).pair_f1 == 0
    assert all(figure(Tally()) is None for figure in FIGURES.values())


LABELS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=14)


@given(LABELS)
def test_what_holds_of_any_two_clusterings(labels: list[tuple[int, int, int]]) -> None:
    gold = {f"m{place}": str(one) for place, (one, _, _) in enumerate(labels)}
    found = {f"m{place}": str(other) for place, (_, other, _) in enumerate(labels)}
    counted, swapped, same = tally(gold, found), tally(found, gold), tally(gold, gold)
    for figure in FIGURES.values():
        assert figure(counted) is None or 0 <= (figure(counted) or 0) <= 1 + 1e-12
        assert figure(same) is None or figure(same) == pytest.approx(1)
    assert counted.b3_precision == pytest.approx(swapped.b3_recall)
    assert (counted.pair_precision, counted.pair_recall) == (swapped.pair_recall, swapped.pair_precision)
    part_of = {f"m{place}": str(part) for place, (_, _, part) in enumerate(labels)}.__getitem__
    parts = sum(tallies(gold, found, part_of).values(), Tally())
    assert vars(parts) == pytest.approx(vars(counted))
    assert (mixed(gold, found) == []) == (counted.b3_f1 == pytest.approx(1))


def test_a_wrong_and_a_missed_join_are_named_with_their_parts() -> None:
    wrong, missed = mixed(clusters("ab c"), clusters("a bc"))
    assert wrong == Mixed(is_wrong=True, parts={"0": ("b",), "1": ("c",)})
    assert missed == Mixed(is_wrong=False, parts={"0": ("a",), "1": ("b",)})


def test_a_mention_that_was_not_found_is_an_error() -> None:
    with pytest.raises(KeyError):
        tally(clusters("ab"), clusters("a"))
