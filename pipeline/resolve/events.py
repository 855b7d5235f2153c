"""Reports of one activity: joined by type, who held it, day, place and documents; nothing chains, every pair must fit.

Contents of an edited article are followed first (`events_tracks`), pairs worth comparing are found in SQL, compared by
weighed signs (`events_signs`, `data/event_evidence.csv`) and grouped (`events_groups`).
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import duckdb
import pyarrow as pa

from pipeline.resolve.context import Context
from pipeline.resolve.events_features import Features, Numbers, features
from pipeline.resolve.events_groups import Hanging, Pair, groups_of, hanging, ordered
from pipeline.resolve.events_history import Told, doubtful, history
from pipeline.resolve.events_tracks import latest, tracks
from pipeline.resolve.events_weights import weights
from pipeline.resolve.identity import aged, named, sql

MOST = 300  # reports that a key may have in a fortnight
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOMENT = pa.timestamp("us", tz="UTC")
_NEEDED = {
    "staged_copies": ("article_id", "copy_of"),
    "staged_unit_mentions": ("mention_id", "role", "ordinal", "name", "unit_id"),
    "staged_block_mentions": ("mention_id", "block_id", "line_id"),
}


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(event_id, mention_id, article_id, is_copy, copy_of) of every event mention, past ones too.

    `copy_of` is the article that `is_copy` says it copies, one that reports the same event. Leaves `event_past`, which
    `link_past` gives back.
    """
    resolved = _resolved(connection, context)
    ids = named(aged(connection, "event_mentions"), resolved.group_of)
    columns = [list(ids), list(ids.values()), [mention.partition("-")[0] for mention in ids]]
    connection.register("event_links", pa.table(columns, schema=_texts("mention_id", "event_id", "article_id")))
    connection.register("event_past", _past(connection, resolved, context, ids))
    return connection.execute(sql("events_copies")).to_arrow_table()


def link_past(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(mention_id, event_id, known_from, known_to) where a mention was of another event as far as was known then."""
    del context
    return connection.execute("FROM event_past ORDER BY ALL").to_arrow_table()


def groups(connection: duckdb.DuckDBPyConnection, context: Context) -> dict[str, Hashable]:
    """By mention id, a name of its group; mentions that are reported alone are missing."""
    return _resolved(connection, context).group_of


@dataclass(frozen=True)
class _Resolved:
    rows: Features
    track: Numbers
    place: dict[str, int]
    hanging: Hanging
    group_of: dict[str, Hashable]


def _resolved(connection: duckdb.DuckDBPyConnection, context: Context) -> _Resolved:
    rows = _read(connection)
    track = tracks(rows)
    last = latest(rows, track)
    pairs = _pairs(connection, sorted(last.values()))
    place = {mention: last[int(track[row])] for row, mention in enumerate(rows.ids)}
    joined, parted = (_decided(place, kind.get("events", ())) for kind in (context.joined, context.parted))
    found = hanging(rows, pairs, joined, parted)
    name = {row: group[0] for group in groups_of(rows, found) for row in group}
    return _Resolved(rows, track, place, found, {mention: name.get(row, row) for mention, row in place.items()})


def _past(
    connection: duckdb.DuckDBPyConnection, resolved: _Resolved, context: Context, ids: Mapping[str, str]
) -> pa.Table:
    rows, place = resolved.rows, resolved.place
    names = {mention: number for number, mention in enumerate(dict.fromkeys(ids.values()))}
    group = {int(first): names[ids[rows.ids[int(first)]]] for first in set(resolved.track.tolist())}
    joined, parted = (_since(place, kind.get("events", ()), context) for kind in (context.joined, context.parted))
    told = Told(rows, resolved.track.tolist(), group, joined, parted, {})
    sets = doubtful([members for members, _ in resolved.hanging.components], told, resolved.hanging.whole)
    known = _known(connection, rows, {row for members in sets for row in members})
    then = list(history(sets, replace(told, known=known)))
    taken = set(ids.values())
    columns = [
        [rows.ids[one.row] for one in then],
        [_name(rows.ids[one.oldest], ids, taken) for one in then],
        [one.known_from for one in then],
        [one.known_to for one in then],
    ]
    moments = [pa.field(name, _MOMENT) for name in ("known_from", "known_to")]
    return pa.table(columns, schema=pa.schema([*_texts("mention_id", "event_id"), *moments]))


def _name(oldest: str, ids: Mapping[str, str], taken: Collection[str]) -> str:
    """An event is called by its oldest mention, as it is today; where that names another one, by its content, too."""
    base = oldest.partition("@")[0]
    return base if base not in taken or ids[oldest] == base else oldest


def _known(
    connection: duckdb.DuckDBPyConnection, rows: Features, wanted: Collection[int]
) -> dict[int, list[tuple[int, int | None]]]:
    """When each row was what its article said."""
    number = {rows.ids[row]: row for row in wanted}
    connection.register("event_doubtful", pa.table([list(number)], schema=_texts("mention_id")))
    found: dict[int, list[tuple[int, int | None]]] = defaultdict(list)
    for mention, begun, ended in connection.execute(sql("events_known")).fetchall():
        found[number[mention]].append((begun, ended))
    return found


def _since(place: Mapping[str, int], pairs: Iterable[tuple[str, str]], context: Context) -> dict[Pair, int | None]:
    """Pairs of rows that people decided, and since when."""
    moments = context.since.get("events", {})
    found: dict[Pair, int | None] = {}
    for one, other in pairs:
        if one in place and other in place and place[one] != place[other]:
            moment = moments.get((one, other))
            found[ordered(place[one], place[other])] = None if moment is None else _microseconds(moment)
    return found


def _microseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _read(connection: duckdb.DuckDBPyConnection) -> Features:
    existing = {name for (name,) in connection.execute("SELECT view_name FROM duckdb_views()").fetchall()}
    for name, columns in _NEEDED.items():
        if name not in existing:
            connection.register(name, _texts(*columns).empty_table())
    connection.register("event_wide_bodies", pa.table({"prefix": [f"{row.prefix} " for row in weights().wide]}))
    connection.execute(sql("events_names"))
    connection.execute(sql("events_read"))
    return features(connection.execute("SELECT * FROM event_rows ORDER BY place").to_arrow_table().to_pydict())


def _texts(*columns: str) -> pa.Schema:
    return pa.schema([pa.field(column, pa.string()) for column in columns])


def _pairs(connection: duckdb.DuckDBPyConnection, places: list[int]) -> list[Pair]:
    connection.register("event_tracks", pa.table([places], schema=pa.schema([pa.field("place", pa.int64())])))
    connection.execute("SET VARIABLE most = ?", [MOST])
    connection.execute(sql("events_pairs"))
    return connection.execute("SELECT one, other FROM event_pairs").fetchall()


def _decided(place: dict[str, int], pairs: Iterable[tuple[str, str]]) -> list[Pair]:
    """Pairs of mention ids as pairs of rows; those of one track say nothing new."""
    known = [(place[one], place[other]) for one, other in pairs if one in place and other in place]
    return [ordered(*pair) for pair in known if pair[0] != pair[1]]
