"""Leaders, teachers and delegates: which mentions mean one person (docs/resolution.md, People)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import duckdb
import pyarrow as pa

from pipeline.resolve.clusters import Clusters
from pipeline.resolve.context import Context
from pipeline.resolve.corrected import corrected
from pipeline.resolve.identity import aged, named
from pipeline.resolve.people_bonds import apart, bind
from pipeline.resolve.people_names import is_common, name_key
from pipeline.resolve.people_open import attach
from pipeline.resolve.people_said import Place, Said, all_said, places

_COLUMNS: dict[str, pa.DataType] = {"mention_id": pa.string(), "person_id": pa.string()}
_GROUP_COLUMNS: dict[str, pa.DataType] = {"mention_id": pa.string(), "base_id": pa.string(), "person": pa.int64()}


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(mention_id, person_id) of every mention of a person. Needs what `units.link` leaves in the connection."""
    said = list(all_said(connection))
    groups = list(grouped(said, places(connection)))
    rows = [(said[at].mention, said[at].mention.partition("@")[0], number) for at, number in groups]
    columns = [list(column) for column in zip(*rows, strict=True)] or [[], [], []]
    connection.register("person_rows", pa.table(columns, schema=pa.schema(_GROUP_COLUMNS)))
    connection.execute("CREATE OR REPLACE TEMP TABLE person_groups AS SELECT * FROM person_rows")
    corrected(connection, "person_groups", "person", context, "persons")
    found = dict(connection.execute("SELECT mention_id, person FROM person_groups").fetchall())
    ids = named(aged(connection, "leaders"), found)
    return pa.table([list(ids), list(ids.values())], schema=pa.schema(_COLUMNS))


def grouped(said: Sequence[Said], known: Mapping[int, Place]) -> Iterator[tuple[int, int]]:
    """Each mention's place in `said`, and the place of one mention of the same person."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(said):
        by_name[name_key(one.name)].append(at)
    for name, told in by_name.items():
        members = sorted(told, key=lambda at: _order(said[at]))  # which of them came first plays no part
        alike = [said[at] for at in members]
        clusters = _one_name(alike, known, common=is_common(name))
        first: dict[int, int] = {}
        for place, at in enumerate(members):
            yield at, first.setdefault(clusters.root(place), at)


def _order(one: Said) -> tuple[str, ...]:
    return (str(one.day), *(f"{post.office} {post.whole} {post.form}" for post in one.posts), one.article, one.mention)


def _one_name(said: Sequence[Said], known: Mapping[int, Place], *, common: bool) -> Clusters[int]:
    clusters = Clusters(apart(said))
    if len(said) > 1:
        bind(said, known, clusters, common=common)
        attach(said, known, clusters, common=common)
    return clusters
