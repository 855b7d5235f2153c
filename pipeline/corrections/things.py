"""Corrections of things: what is said of an activity, a document, a unit … as a whole, over all that reports say."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import duckdb
import pyarrow as pa
from pydantic import JsonValue

from pipeline.corrections.applying import Kept, kept_values
from pipeline.corrections.kinds import THINGS
from pipeline.corrections.looking import Row, plain, sql
from pipeline.corrections.outcomes import Outcome
from pipeline.corrections.row import Correction
from pipeline.corrections.timeline import spans
from pipeline.corrections.values import shown

_LISTS = {"types": "set_event_types", "blocks": "set_event_blocks", "units": "set_event_units"}
Key = tuple[str, str, str]  # kind, id, field


def correct_things(
    connection: duckdb.DuckDBPyConnection, found: Sequence[Outcome]
) -> tuple[tuple[Kept, ...], tuple[Outcome, ...]]:
    """Set values of things; the values that were there, and the outcomes with what is known only now."""
    undos = [one.row for one in found if one.row.action == "undo"]
    places = {one.row.id: place for one in found if (place := _place(connection, one))}
    by_key: dict[Key, list[Correction]] = defaultdict(list)
    for one in found:
        if one.row.id in places and one.state in {"applied", "already_true", "undone", "superseded"}:
            by_key[places[one.row.id]].append(one.row)
    rows = {key: _row(connection, *key[:2]) for key in by_key}
    kept = [
        part
        for key, corrections in by_key.items()
        for span in spans(corrections, undos)
        for part in kept_values(key[0], key[1], rows[key], key[2], span)
    ]
    counting = [one for one in kept if one.until is None]
    _write(connection, counting)
    _claim(connection, counting, {one.row.id: one.name for one in found})
    last = {max(same, key=lambda row: row.order).id for same in _counting(by_key, found)}
    return tuple(kept), tuple(_after(one, places, rows, last) for one in found)


def _counting(by_key: Mapping[Key, Sequence[Correction]], found: Iterable[Outcome]) -> list[list[Correction]]:
    gone = {one.row.id for one in found if one.state == "undone"}
    same = [[row for row in corrections if row.id not in gone] for corrections in by_key.values()]
    return [corrections for corrections in same if corrections]


def _after(one: Outcome, places: Mapping[str, Key], rows: Mapping[Key, Row], last: set[str]) -> Outcome:
    """A correction of a thing: is there such a thing, is it so already, does a later one of it count?"""
    if not _sets_thing(one) or one.state != "applied":
        return one
    key = places.get(one.row.id)
    if key is None:
        return replace(one, state="unmatched", detail="chỗ nêu còn đó nhưng không thuộc dòng nào của bảng này")
    if one.row.id not in last:
        return replace(one, state="superseded", detail="có lần sửa sau của cùng một dòng")
    return replace(one, state="already_true") if rows[key].get(key[2]) == one.row.after else one


def _sets_thing(one: Outcome) -> bool:
    return one.row.action == "set" and one.row.kind in THINGS


def _place(connection: duckdb.DuckDBPyConnection, one: Outcome) -> Key | None:
    """The thing that a correction's mention now belongs to."""
    candidate = one.matches[0].candidate if one.matches else None
    if not _sets_thing(one) or candidate is None:
        return None
    kind = THINGS[str(one.row.kind)]
    values = one.row.about[0].values
    naming = [values.get("unit_role"), values.get("unit_name")] if kind.table == "units" else []
    statement = sql("unit_of" if naming else "thing_of").format(link=kind.link, key=kind.key)
    linked = connection.execute(statement, [candidate.id, *naming]).fetchone()
    return (kind.table, str(linked[0]), str(one.row.field)) if linked else None


def _row(connection: duckdb.DuckDBPyConnection, table: str, name: str) -> Row:
    """A thing's values before any correction; an activity's with the lists that lie in tables of their own."""
    cursor = connection.execute(sql("thing").format(table=table, key=THINGS[table].key), [name])
    columns = [column[0] for column in cursor.description or ()]
    [cells] = cursor.fetchall()
    row: dict[str, JsonValue] = dict(zip(columns, map(plain, cells), strict=True))
    if table == "events":
        for field, values in connection.execute(sql("event_lists"), [name]).fetchall():
            row[field] = plain(values)
    return row


def _claim(connection: duckdb.DuckDBPyConnection, kept: Sequence[Kept], mentions: Mapping[str, str]) -> None:
    """What is corrected of an activity is the claim that was chosen, for that reason."""
    claims = [one for one in kept if one.kind == "events" and one.field in _CLAIMED]
    values = {
        "row_id": [one.row_id for one in claims],
        "field": [one.field for one in claims],
        "value": [shown(one.after) for one in claims],
        "mention_id": [mentions[one.correction_id] for one in claims],
    }
    connection.register("corrected", pa.table(values, schema=pa.schema(dict.fromkeys(values, pa.string()))))
    connection.execute(sql("claims"))
    connection.unregister("corrected")


_CLAIMED = frozenset({"date", "time", "venue", "format", "host", "school_year", "province", "unit_count"})


def _write(connection: duckdb.DuckDBPyConnection, kept: Sequence[Kept]) -> None:
    columns: dict[tuple[str, str], dict[str, Kept]] = defaultdict(dict)
    for one in kept:
        columns[one.kind, str(one.field)][one.row_id] = one
    for (table, column), ones in columns.items():
        values = {"row_id": list(ones), "value": [one.after for one in ones.values()]}
        connection.register("corrected", pa.table(values))
        statement = _LISTS.get(column, "set_thing") if table == "events" else "set_thing"
        connection.execute(sql(statement).format(table=table, key=THINGS[table].key, column=column))
        connection.unregister("corrected")
