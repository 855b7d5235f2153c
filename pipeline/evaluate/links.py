"""What a build joined, read back from the link tables of its registry."""

from collections.abc import Mapping
from importlib.resources import files

import duckdb

from pipeline.evaluate.case_fields import KINDS, Kind
from pipeline.evaluate.clusters import Clusters

# the table that says which mentions of a kind are one
TABLES: Mapping[Kind, str] = {
    "events": "event_reports",
    "documents": "document_citations",
    "blocks": "block_mentions",
    "leaders": "person_mentions",
    "units": "unit_mentions",
    "movements": "movement_mentions",
    "awards": "award_mentions",
    "copies": "copies",
}


def links(connection: duckdb.DuckDBPyConnection) -> dict[Kind, Clusters]:
    """The cluster of each mention, of every kind whose link table the registry has."""
    known = {name for (name,) in connection.sql("SELECT table_name FROM duckdb_tables()").fetchall()}
    return {
        kind: dict(connection.sql(_sql(kind)).project("mention_id, cluster_id").fetchall())
        for kind in KINDS
        if TABLES[kind] in known
    }


def unit_names(connection: duckdb.DuckDBPyConnection) -> dict[str, tuple[str, str]]:
    """The article and the name of each mention of a unit, as `links` names it."""
    rows = connection.sql(_sql("units")).project("mention_id, article_id, name").fetchall()
    return {mention: (article, name) for mention, article, name in rows}


def _sql(kind: Kind) -> str:
    return (files("pipeline.evaluate") / "sql" / f"{kind}.sql").read_text(encoding="utf-8")
