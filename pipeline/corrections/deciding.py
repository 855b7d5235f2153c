"""Merges and splits, as resolution takes them: pairs of mentions that are one thing, and pairs that are not."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from pipeline.corrections.kinds import THINGS, base_id
from pipeline.corrections.looking import Row
from pipeline.corrections.outcomes import Outcome
from pipeline.corrections.said import Candidate
from pipeline.resolve import Context

Pair = tuple[str, str]


def decided(found: Iterable[Outcome]) -> Context:
    """The pairs of every merge and split that holds; of two that contradict each other the later one counts."""
    joined: dict[str, set[Pair]] = defaultdict(set)
    parted: dict[str, set[Pair]] = defaultdict(set)
    since: dict[str, dict[Pair, datetime]] = defaultdict(dict)
    for one in found:
        if not one.holds or one.row.action not in {"merge", "split"}:
            continue
        kind = THINGS[str(one.row.kind)].context
        together, apart = _merged(one) if one.row.action == "merge" else _split(one)
        since[kind] |= dict.fromkeys((together - joined[kind]) | (apart - parted[kind]), one.row.at)
        joined[kind] = (joined[kind] - apart) | together
        parted[kind] = (parted[kind] - together) | apart
    return Context(
        {kind: tuple(sorted(pairs)) for kind, pairs in joined.items() if pairs},
        {kind: tuple(sorted(pairs)) for kind, pairs in parted.items() if pairs},
        since,
    )


def _merged(one: Outcome) -> tuple[set[Pair], set[Pair]]:
    names = _names(one)
    return set(_across(names[:1], names[1:])), set()


def _split(one: Outcome) -> tuple[set[Pair], set[Pair]]:
    names = _names(one)
    staying, leaving = names[: -len(one.row.others)], names[-len(one.row.others) :]
    return set(_across(leaving[:1], leaving[1:])), set(_across(staying, leaving))


def _names(one: Outcome) -> list[list[str]]:
    """For each anchor, its mention in every content that has it; where units are meant, the place that names one."""
    if one.row.kind != "units":
        return [[candidate.id for candidate in match.all] for match in one.matches]
    return [
        sorted({_naming(candidate, anchor.values) for candidate in match.all})
        for anchor, match in zip(one.row.about, one.matches, strict=True)
    ]


_LISTED = {"event_unit": "units", "block_deputy": "deputy_units", "block_member": "members"}


def _naming(candidate: Candidate, values: Row) -> str:
    """The id that resolution gives a naming (pipeline/resolve/sql/unit_groups.sql), found again by its name."""
    role, name = str(values["unit_role"]), values["unit_name"]
    listed = candidate.values.get(_LISTED.get(role, ""))
    found = isinstance(listed, list) and name in listed
    ordinal = listed.index(name) + 1 if isinstance(listed, list) and found else values["unit_ordinal"]
    return f"{base_id(candidate.id)}/{role}-{ordinal}"


def _across(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> Iterator[Pair]:
    for ones in left:
        for others in right:
            yield from ((min(one, other), max(one, other)) for one in ones for other in others if one != other)
