"""Reports of one activity: joined by type, who held it, day, place and documents; nothing chains, every pair must fit.

Contents of an edited article are followed first (`events_tracks`), pairs worth comparing are found in SQL, compared by
weighed signs (`events_signs`, `data/event_evidence.csv`) and grouped (`events_groups`).
"""

from collections.abc import Hashable, Iterable

import duckdb
import pyarrow as pa

from pipeline.resolve.context import Context
from pipeline.resolve.events_features import Features, features
from pipeline.resolve.events_groups import Pair, grouped, ordered
from pipeline.resolve.events_tracks import latest, tracks
from pipeline.resolve.events_weights import weights
from pipeline.resolve.identity import aged, named, sql

MOST = 300  # reports that a key may have in a fortnight
_NEEDED = {
    "staged_copies": ("article_id", "copy_of"),
    "staged_unit_mentions": ("mention_id", "role", "ordinal", "name", "unit_id"),
    "staged_block_mentions": ("mention_id", "block_id", "line_id"),
}


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(event_id, mention_id, article_id, is_copy, copy_of) of every event mention, past ones too.

    `copy_of` is the article that `is_copy` says it copies, one that reports the same event.
    """
    group_of = groups(connection, context)
    ids = named(aged(connection, "event_mentions"), group_of)
    columns = [list(ids), list(ids.values()), [mention.partition("-")[0] for mention in ids]]
    connection.register("event_links", pa.table(columns, schema=_texts("mention_id", "event_id", "article_id")))
    return connection.execute(sql("events_copies")).to_arrow_table()


def groups(connection: duckdb.DuckDBPyConnection, context: Context) -> dict[str, Hashable]:
    """By mention id, a name of its group; mentions that are reported alone are missing."""
    rows = _read(connection)
    track = tracks(rows)
    last = latest(rows, track)
    pairs = _pairs(connection, sorted(last.values()))
    place = {mention: last[int(track[row])] for row, mention in enumerate(rows.ids)}
    joined, parted = (_decided(place, kind.get("events", ())) for kind in (context.joined, context.parted))
    found = grouped(rows, pairs, joined, parted)
    name = {row: group[0] for group in found for row in group}
    return {mention: name.get(row, row) for mention, row in place.items()}


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
