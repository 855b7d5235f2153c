"""Since when and until when each correction counted: what "as known on a day" rests on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline.corrections.row import Correction
from pipeline.corrections.undone import undone


@dataclass(frozen=True)
class Span:
    """From `since` to `until` (null: still) `row` decided."""

    row: Correction
    since: datetime
    until: datetime | None


def spans(rows: Iterable[Correction], undos: Sequence[Correction]) -> Iterator[Span]:
    """When each of `rows`, which all decide the same, was the one that counted; `undos` are all undo rows there are."""
    ordered = sorted(rows, key=lambda row: row.order)
    moments = sorted({row.at for row in (*ordered, *undos) if row.at >= ordered[0].at})
    begun: Span | None = None
    for moment in moments:
        decides = _at(moment, ordered, undos)
        if begun and decides is not begun.row:
            yield Span(begun.row, begun.since, moment)
            begun = None
        if decides and begun is None:
            begun = Span(decides, moment, None)
    if begun:
        yield begun


def _at(moment: datetime, rows: Sequence[Correction], undos: Sequence[Correction]) -> Correction | None:
    gone = undone(row for row in undos if row.at <= moment)
    return next((row for row in reversed(rows) if row.at <= moment and row.id not in gone), None)
