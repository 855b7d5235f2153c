"""Which reports told of one activity as far as was known before: where that is another answer than today's.

The groups of each moment are those that the same rules make of what articles said at that moment, and of what people
had decided by then. What a name, a block or a document means is what is known today.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.events_features import Features
from pipeline.resolve.events_groups import Compared, Grouping, Pair, compared, ordered

Moment = int  # microseconds since 1970
Span = tuple[Moment, Moment | None]  # from when to when; null: still
Decisions = Mapping[Pair, Moment | None]  # pairs of rows that people joined or parted, and since when (null: ever)


@dataclass(frozen=True)
class Then:
    """From one moment to another `row` told of the activity that is named after `oldest`."""

    row: int
    oldest: int
    known_from: Moment
    known_to: Moment


@dataclass(frozen=True)
class Told:
    """Rows, what today's answer makes of them, and when each was what its article said.

    `track` is the first row of each row's track, `group` names the group of each track's rows today.
    """

    rows: Features
    track: Sequence[int]
    group: Mapping[int, int]
    joined: Decisions
    parted: Decisions
    known: Mapping[int, Sequence[Span]]


def doubtful(components: Iterable[Sequence[int]], told: Told, whole: Compared) -> list[list[int]]:
    """Sets of rows of which some may have been other activities before; each with all contents of its articles.

    Where every pair fits by itself, every part of them is one activity, too.
    """
    forest = Clusters[int]()
    for members in components:
        for one, other in pairwise(members):
            forest.join(one, other)
    for one, other in told.parted:
        forest.join(one, other)
    contents: dict[int, list[int]] = defaultdict(list)
    for row, first in enumerate(told.track):
        contents[int(first)].append(row)
    sets: dict[int, set[int]] = defaultdict(set)
    for row in {row for members in components for row in members} | {row for pair in told.parted for row in pair}:
        sets[forest.root(row)].update(contents[int(told.track[row])])
    decided = {row for pair in (*told.joined, *told.parted) for row in pair}
    return [sorted(one) for one in sets.values() if one & decided or not _is_plain(one, told.rows, whole)]


def _is_plain(members: Collection[int], rows: Features, whole: Compared) -> bool:
    return all(rows.exact[row] for row in members) and all(
        whole.fits(pair) for pair in combinations(sorted(members), 2)
    )


def history(sets: Sequence[Sequence[int]], told: Told) -> Iterator[Then]:
    """What was another answer than today's, set by set."""
    pairs = [pair for members in sets for pair in combinations(members, 2)]
    whole = compared(told.rows, [pair for pair in pairs if told.track[pair[0]] != told.track[pair[1]]])
    for members in sets:
        yield from _Past(members, told, whole).answers()


class _Past:
    """One set of rows through the time."""

    def __init__(self, members: Sequence[int], told: Told, whole: Compared) -> None:
        self._members, self._told, self._whole = members, told, whole
        self._tracks = {int(told.track[row]) for row in members}
        self._joined, self._parted = (
            {pair: since for pair, since in kind.items() if told.track[pair[0]] in self._tracks}
            for kind in (told.joined, told.parted)
        )

    def answers(self) -> Iterator[Then]:
        """Interval by interval."""
        decided = {since for kind in (self._joined, self._parted) for since in kind.values() if since is not None}
        ends = {
            end for row in self._members for span in self._told.known.get(row, ()) for end in span if end is not None
        }
        for begun, ended in pairwise(sorted(decided | ends)):
            active = [row for row in self._members if self._is_known(row, begun)]
            today = self._today(active)
            for group in self._groups(active, begun):
                oldest = min(self._first(row) for row in group)
                names = {self._name(row) for row in group}
                if len(names) > 1 or len(today[names.pop()]) != len(group):
                    yield from (Then(row, oldest, begun, ended) for row in group)

    def _is_known(self, row: int, moment: Moment) -> bool:
        return any(
            begun <= moment and (ended is None or ended > moment) for begun, ended in self._told.known.get(row, ())
        )

    def _groups(self, active: Sequence[int], moment: Moment) -> Iterator[Sequence[int]]:
        of_track = {int(self._told.track[row]): row for row in active}
        held, apart = (sorted(self._active(kind, of_track, moment)) for kind in (self._joined, self._parted))
        found = Grouping(self._told.rows, self._whole, set(apart), held).groups(list(active)) if active else []
        yield from found
        yield from ([row] for row in active if not any(row in group for group in found))

    def _active(self, decisions: Decisions, of_track: Mapping[int, int], moment: Moment) -> Iterator[Pair]:
        for pair, since in decisions.items():
            one, other = (of_track.get(int(self._told.track[row])) for row in pair)
            if one is not None and other is not None and (since is None or since <= moment):
                yield ordered(one, other)

    def _first(self, row: int) -> int:
        return int(self._told.track[row])

    def _name(self, row: int) -> int:
        """Of the group that it is in today."""
        return self._told.group[self._first(row)]

    def _today(self, active: Sequence[int]) -> Mapping[int, Sequence[int]]:
        """Today's groups of the rows of then. A group of then that lies within one and is as large is the same."""
        groups: dict[int, list[int]] = defaultdict(list)
        for row in active:
            groups[self._name(row)].append(row)
        return groups
