"""What becomes of every correction at a build: its state, and which mentions it speaks of."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import duckdb

from pipeline.corrections.kinds import MENTIONS, mention_table
from pipeline.corrections.matching import Match, Wish, match, same
from pipeline.corrections.row import Correction
from pipeline.corrections.said import Told, said
from pipeline.corrections.undone import undone

_Key = tuple[str | None, str, str | None]  # kind, id, field
State = Literal["applied", "already_true", "reopened", "unmatched", "undone", "superseded"]


@dataclass(frozen=True)
class Outcome:
    """A correction with the mentions that it speaks of, in the order of its anchors, and its state."""

    row: Correction
    state: State
    matches: tuple[Match, ...] = ()
    detail: str | None = None

    @property
    def found(self) -> bool:
        """Whether the mention that it is about, or that stands for the thing, is there now."""
        return bool(self.matches and self.matches[0].candidate)

    @property
    def name(self) -> str:
        """The id of that mention now; what the row says where it is not found."""
        candidate = self.matches[0].candidate if self.matches else None
        return candidate.id if candidate else self.row.target

    @property
    def holds(self) -> bool:
        """Whether it has an effect on the registry."""
        return self.state == "applied"


def outcomes(connection: duckdb.DuckDBPyConnection, rows: Sequence[Correction]) -> tuple[Outcome, ...]:
    """The outcome of each of `rows`, which are in the order in which they count."""
    anchors = [anchor for row in rows for anchor in row.about]
    tables = {table for anchor in anchors if (table := mention_table(anchor.mention))}
    articles = said(connection, (anchor.article for anchor in anchors), tables)
    gone = undone(rows)
    found = [_outcome(row, articles, gone) for row in rows]
    return tuple(_superseded(found))


def _outcome(row: Correction, articles: Mapping[str, Told], gone: Mapping[str, Correction]) -> Outcome:
    wish = Wish(row.field, row.after) if row.field else None
    matches = tuple(match(anchor, articles, wish if row.kind in MENTIONS else None) for anchor in row.about)
    if row.id in gone:
        return Outcome(row, "undone", matches, f"hủy bởi {gone[row.id].id}")
    if row.action == "undo":
        return Outcome(row, "applied")
    state, detail = _state(row, matches)
    return Outcome(row, state, matches, detail)


def _state(row: Correction, matches: Sequence[Match]) -> tuple[State, str | None]:
    """The state of a correction that is not undone; the gravest of its anchors' decides, as far as it needs them."""
    needed = matches
    if row.action == "split":  # of those that stay, one is enough
        leaving = len(row.others)
        staying = sorted(matches[:-leaving], key=lambda one: one.candidate is None)
        needed = (staying[0], *matches[-leaving:])
    for outcome in ("reopened", "unmatched"):
        for one in needed:
            if one.outcome == outcome:
                return ("reopened" if outcome == "reopened" else "unmatched"), one.detail
    if row.action == "set" and needed[0].outcome == "already_true":
        return "already_true", None
    return "applied", None


def _superseded(found: Sequence[Outcome]) -> Iterator[Outcome]:
    """A later set of the same field, or a later rejection of the same row, takes an earlier one's place."""
    later: dict[_Key, list[Outcome]] = defaultdict(list)
    passed: list[Outcome] = []
    for one in reversed(found):
        counts = one.state != "undone" and one.row.action in {"set", "reject"}
        heir = _heir(one, later) if counts else None
        passed.append(replace(one, state="superseded", detail=f"thay bởi {heir.row.id}") if heir else one)
        if counts and heir is None:
            for name in {one.row.target, one.name}:
                later[one.row.kind, name, one.row.field].append(one)
    return reversed(passed)


def _heir(one: Outcome, later: Mapping[_Key, Sequence[Outcome]]) -> Outcome | None:
    """The later correction that takes its place: of the mention that both found, or else of what both wrote of."""
    for field in (one.row.field, None):
        for other in later.get((one.row.kind, one.name, field), ()):
            if one.name == other.name if one.found else _wrote_of_the_same(one.row, other.row):
                return other
    return None


def _wrote_of_the_same(one: Correction, other: Correction) -> bool:
    """An id alone may have come to mean another mention in between."""
    mine, theirs = one.about[0], other.about[0]
    table = mention_table(mine.mention)
    identity = MENTIONS[table].identity if table else ()
    return one.target == other.target and all(same(mine.values.get(name), theirs.values.get(name)) for name in identity)
