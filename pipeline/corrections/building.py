"""Corrections in a build: before the mentions are resolved, after things are made of them, and what became of each."""

from collections.abc import Sequence

import duckdb
import pyarrow as pa

from pipeline.corrections.applying import Kept, correct_mentions
from pipeline.corrections.deciding import decided
from pipeline.corrections.looking import sql
from pipeline.corrections.outcomes import Outcome, outcomes
from pipeline.corrections.row import Correction
from pipeline.corrections.things import correct_things
from pipeline.corrections.values import shown
from pipeline.corrections.words import words
from pipeline.resolve import Context

_TEXT, _MOMENT = pa.string(), pa.timestamp("us", tz="UTC")
_CORRECTIONS: dict[str, pa.DataType] = {
    "correction_id": _TEXT,
    "made_at": _MOMENT,
    "made_by": _TEXT,
    "action": _TEXT,
    "action_vi": _TEXT,
    "kind": _TEXT,
    "target": _TEXT,
    "others": pa.list_(_TEXT),
    "field": _TEXT,
    "before": _TEXT,
    "after": _TEXT,
    "why": _TEXT,
    "article_id": _TEXT,
    "url": _TEXT,
    "quote": _TEXT,
}
_STATES: dict[str, pa.DataType] = {
    "correction_id": _TEXT,
    "state": _TEXT,
    "state_vi": _TEXT,
    "detail": _TEXT,
    "mention_id": _TEXT,
}
_KEPT: dict[str, pa.DataType] = {
    "kind": _TEXT,
    "row_id": _TEXT,
    "field": _TEXT,
    "before": _TEXT,
    "after": _TEXT,
    "correction_id": _TEXT,
    "known_from": _MOMENT,
    "known_to": _MOMENT,
}


class Corrections:
    """The corrections of one build; `rows` are in the order in which they count. No clock but their own is asked.

    `context` takes the place of what they join and part, where that is known already.
    """

    def __init__(self, rows: Sequence[Correction], context: Context | None = None) -> None:
        self._rows, self._context = rows, context
        self._found: tuple[Outcome, ...] = ()
        self._kept: tuple[Kept, ...] = ()

    def correct_mentions(self, connection: duckdb.DuckDBPyConnection) -> Context:
        """When the mentions are loaded: set and reject; what people joined and parted, for resolution."""
        if self._rows:
            self._found = outcomes(connection, self._rows)
            self._kept = correct_mentions(connection, self._found)
        return self._context or decided(self._found)

    def correct_things(self, connection: duckdb.DuckDBPyConnection) -> None:
        """When things are made: set their values, and write down what became of every correction."""
        if not self._rows:
            return
        kept, self._found = correct_things(connection, self._found)
        tables = {
            "staged_corrections": _table(_CORRECTIONS, [_row(one.row) for one in self._found]),
            "staged_correction_states": _table(_STATES, [_state(one) for one in self._found]),
            "staged_corrected_values": _table(_KEPT, [one.row() for one in (*self._kept, *kept)]),
        }
        for name, table in tables.items():
            connection.register(name, table)
        connection.execute(sql("record"))


def _table(columns: dict[str, pa.DataType], rows: Sequence[dict[str, object]]) -> pa.Table:
    return pa.Table.from_pylist(list(rows), schema=pa.schema(columns))


def _row(row: Correction) -> dict[str, object]:
    anchor = row.about[0] if row.about else None
    return {
        "correction_id": row.id,
        "made_at": row.at,
        "made_by": row.by,
        "action": row.action,
        "action_vi": words("action", row.action),
        "kind": row.kind,
        "target": row.target,
        "others": list(row.others),
        "field": row.field,
        "before": shown(row.before),
        "after": shown(row.after),
        "why": row.why,
        "article_id": anchor.article if anchor else None,
        "url": anchor.url if anchor else None,
        "quote": anchor.places[0].quote if anchor and anchor.places else None,
    }


def _state(one: Outcome) -> dict[str, object]:
    candidate = one.matches[0].candidate if one.matches else None
    return {
        "correction_id": one.row.id,
        "state": one.state,
        "state_vi": words("state", one.state),
        "detail": one.detail,
        "mention_id": candidate.id if candidate else None,
    }
