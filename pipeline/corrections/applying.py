"""Corrections of mentions, put into the mention tables of a new registry before the mentions are resolved."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import duckdb
import pyarrow as pa
from pydantic import JsonValue

from pipeline.corrections.derived import derived
from pipeline.corrections.kinds import MENTIONS
from pipeline.corrections.looking import Row, sql
from pipeline.corrections.outcomes import Outcome
from pipeline.corrections.row import Correction
from pipeline.corrections.said import Candidate
from pipeline.corrections.timeline import Span, spans
from pipeline.corrections.values import shown

# what belongs to a mention and lies in tables of its own
PARTS: Mapping[str, tuple[str, ...]] = {
    "event_mentions": ("event_evidence", "event_said"),
    "blocks": ("block_members",),
    "leaders": ("leader_titles", "leader_acts"),
}
# an article names each of these once
ONCE = {"dates": "value", "document_refs": "number", "blocks": "name", "leaders": "name"}


@dataclass(frozen=True)
class Kept:
    """A value as the extraction had it, beside the one that counted in its place from `since` to `until`.

    `field` is null for a row that was rejected.
    """

    kind: str
    row_id: str
    field: str | None
    before: JsonValue
    after: JsonValue
    correction_id: str
    since: datetime
    until: datetime | None

    def row(self) -> dict[str, Any]:
        """As a row of `corrected_values`."""
        return {
            "kind": self.kind,
            "row_id": self.row_id,
            "field": self.field,
            "before": shown(self.before),
            "after": shown(self.after),
            "correction_id": self.correction_id,
            "known_from": self.since,
            "known_to": self.until,
        }


def correct_mentions(connection: duckdb.DuckDBPyConnection, found: Sequence[Outcome]) -> tuple[Kept, ...]:
    """Set and reject in the tables; the values that were there, and when which correction counted."""
    undos = [one.row for one in found if one.row.action == "undo"]
    mentions: dict[str, Candidate] = {}
    values: dict[tuple[str, str | None], list[Correction]] = defaultdict(list)
    for one in found:
        field = one.row.field if one.row.action == "set" and one.row.kind in MENTIONS else None
        for candidate in _decided(one):
            mentions[candidate.id] = candidate
            values[candidate.id, field].append(one.row)
    kept = [
        part
        for (name, field), rows in values.items()
        for span in spans(rows, undos)
        for part in _kept(mentions[name], field, span, {other for mention, other in values if mention == name})
    ]
    return tuple(kept + _write(connection, mentions, [part for part in kept if part.until is None]))


def _decided(one: Outcome) -> Iterator[Candidate]:
    """The mentions whose values a correction decides, in every content of their articles."""
    if one.row.action == "reject" or (one.row.action == "set" and one.row.kind in MENTIONS):
        for match in one.matches:
            yield from match.all


def _kept(candidate: Candidate, field: str | None, span: Span, decided: set[str | None]) -> Iterator[Kept]:
    if field is None:
        yield Kept(candidate.table, candidate.id, None, None, None, span.row.id, span.since, span.until)
    else:
        yield from kept_values(candidate.table, candidate.id, candidate.values, field, span, decided)


def kept_values(  # noqa: PLR0913, PLR0917  # a row, its field, and what decides it
    kind: str, name: str, row: Row, field: str, span: Span, decided: Collection[str | None] = ()
) -> Iterator[Kept]:
    """A correction's value, and what follows from it where no other correction decides that."""
    after = {field: span.row.after}
    follows = derived(kind, field, {**row, **after})
    after |= {one: value for one, value in follows.items() if one not in decided}
    for one, value in after.items():
        if one not in row or row[one] != value:
            yield Kept(kind, name, one, row.get(one), value, span.row.id, span.since, span.until)


def _write(
    connection: duckdb.DuckDBPyConnection, mentions: Mapping[str, Candidate], kept: Sequence[Kept]
) -> list[Kept]:
    """Put what counts now into the tables; a mention that became another one of its article is one too many."""
    rejected = {one.row_id for one in kept if one.field is None}
    sets = [one for one in kept if one.row_id not in rejected]
    _set(connection, mentions, sets)
    _reject(connection, [mentions[name] for name in sorted(rejected)])
    doubles = [one for one in sets if one.row_id in set(_doubled(connection, mentions, sets))]
    _reject(connection, [mentions[name] for name in sorted({one.row_id for one in doubles})])
    return [
        Kept(one.kind, one.row_id, None, None, None, one.correction_id, one.since, None)
        for one in doubles
        if one.field == ONCE.get(one.kind)
    ]


def _set(connection: duckdb.DuckDBPyConnection, mentions: Mapping[str, Candidate], kept: Sequence[Kept]) -> None:
    columns: dict[tuple[str, str, str], dict[str, JsonValue]] = defaultdict(dict)
    for one in kept:
        candidate = mentions[one.row_id]
        columns[candidate.schema, candidate.table, str(one.field)][one.row_id] = one.after
    for (schema, table, column), values in columns.items():
        statement = _LISTS.get(column, "set_value")
        names = {"schema": schema, "table": table, "column": column}
        _with(connection, values, sql(statement).format(**names))


_LISTS = {"members": "set_members", "titles": "set_titles", "organisations": "set_organisations"}


def _reject(connection: duckdb.DuckDBPyConnection, candidates: Iterable[Candidate]) -> None:
    rows: dict[tuple[str, str], dict[str, JsonValue]] = defaultdict(dict)
    for one in candidates:
        rows[one.schema, one.table][one.id] = None
    for (schema, table), values in rows.items():
        for part in (*PARTS.get(table, ()), table):
            _with(connection, values, sql("reject").format(schema=schema, table=part))


def _doubled(
    connection: duckdb.DuckDBPyConnection, mentions: Mapping[str, Candidate], kept: Sequence[Kept]
) -> Iterator[str]:
    """The corrected mentions whose article has another with their value."""
    rows: dict[tuple[str, str], dict[str, JsonValue]] = defaultdict(dict)
    for one in kept:
        if one.field == ONCE.get(one.kind):
            rows[mentions[one.row_id].schema, one.kind][one.row_id] = None
    for (schema, table), values in rows.items():
        statement = sql("doubled").format(schema=schema, table=table, column=ONCE[table])
        yield from (str(name) for (name,) in _with(connection, values, statement))


def _with(
    connection: duckdb.DuckDBPyConnection, values: Mapping[str, JsonValue], statements: str
) -> list[tuple[object, ...]]:
    """Run statements that read `corrected(mention_id, value)`; the rows of the last."""
    connection.register("corrected", pa.table({"mention_id": list(values), "value": list(values.values())}))
    try:
        return connection.execute(statements).fetchall()
    finally:
        connection.unregister("corrected")
