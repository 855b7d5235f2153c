"""Merges and splits, as resolution takes them: pairs of mentions that are one thing, and pairs that are not."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from pipeline.corrections.kinds import THINGS
from pipeline.corrections.matching import Match
from pipeline.corrections.outcomes import Outcome
from pipeline.resolve import Context

Pair = tuple[str, str]


def decided(found: Iterable[Outcome]) -> Context:
    """The pairs of every merge and split that holds; of two that contradict each other the later one counts."""
    joined: dict[str, set[Pair]] = defaultdict(set)
    parted: dict[str, set[Pair]] = defaultdict(set)
    for one in found:
        if not one.holds or one.row.action not in {"merge", "split"}:
            continue
        kind = THINGS[str(one.row.kind)].context
        together, apart = _merged(one) if one.row.action == "merge" else _split(one)
        joined[kind] = (joined[kind] - apart) | together
        parted[kind] = (parted[kind] - together) | apart
    return Context(
        {kind: tuple(sorted(pairs)) for kind, pairs in joined.items() if pairs},
        {kind: tuple(sorted(pairs)) for kind, pairs in parted.items() if pairs},
    )


def _merged(one: Outcome) -> tuple[set[Pair], set[Pair]]:
    names = _names(one.matches)
    return set(_across(names[:1], names[1:])), set()


def _split(one: Outcome) -> tuple[set[Pair], set[Pair]]:
    names = _names(one.matches)
    staying, leaving = names[: -len(one.row.others)], names[-len(one.row.others) :]
    return set(_across(leaving[:1], leaving[1:])), set(_across(staying, leaving))


def _names(matches: Sequence[Match]) -> list[list[str]]:
    """For each anchor, its mention in every content that has it."""
    return [[candidate.id for candidate in match.all] for match in matches]


def _across(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> Iterator[Pair]:
    for ones in left:
        for others in right:
            yield from ((min(one, other), max(one, other)) for one in ones for other in others if one != other)
