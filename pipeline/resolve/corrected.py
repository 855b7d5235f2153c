"""What people decided about which mentions are one thing, carried out on a table of mentions and their groups."""

from collections.abc import Iterable

import duckdb

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.context import Context, Pairs


def corrected(connection: duckdb.DuckDBPyConnection, table: str, column: str, context: Context, kind: str) -> bool:
    """Part and join the groups that `column` of `table` numbers, as the context says of mentions by `base_id`.

    A parted pair that is one group loses its second member, which becomes a group of its own; joined pairs come after.
    False where the context says nothing of the kind.
    """
    parted, joined = context.parted.get(kind, ()), context.joined.get(kind, ())
    groups = _groups(connection, table, column, [*parted, *joined])
    fresh = max([0, *groups.values()]) + _largest(connection, table, column)
    for one, other in parted:
        if one in groups and groups.get(other) == groups[one]:
            fresh += 1
            groups[other] = fresh
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE base_id = ?", [fresh, other])  # noqa: S608
    _join(connection, table, column, _known(joined, groups), _known(parted, groups))
    return bool(parted or joined)


def _groups(
    connection: duckdb.DuckDBPyConnection, table: str, column: str, pairs: Iterable[tuple[str, str]]
) -> dict[str, int]:
    """The group of each mention that a pair names."""
    names = sorted({name for pair in pairs for name in pair})
    query = f"SELECT base_id, min({column}) FROM {table} WHERE list_contains(?, base_id) GROUP BY base_id"  # noqa: S608
    return dict(connection.execute(query, [names]).fetchall()) if names else {}


def _largest(connection: duckdb.DuckDBPyConnection, table: str, column: str) -> int:
    found = connection.execute(f"SELECT coalesce(max({column}), 0) FROM {table}").fetchone()  # noqa: S608
    return int(found[0]) if found else 0


def _known(pairs: Pairs, groups: dict[str, int]) -> list[tuple[int, int]]:
    return [(groups[one], groups[other]) for one, other in pairs if one in groups and other in groups]


def _join(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    column: str,
    joined: list[tuple[int, int]],
    parted: list[tuple[int, int]],
) -> None:
    clusters = Clusters(pair for pair in parted if pair[0] != pair[1])
    for one, other in joined:
        clusters.join(min(one, other), max(one, other))
    for group in sorted({group for pair in joined for group in pair}):
        root = clusters.root(group)
        if root != group:
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", [root, group])  # noqa: S608
