"""What the articles that corrections speak of say at this build: their texts and mentions, read in a few queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import duckdb

from pipeline.corrections.kinds import MENTIONS
from pipeline.corrections.looking import Row, plain, sql
from pipeline.corrections.row import Place

Schema = Literal["main", "past"]


@dataclass(frozen=True)
class Candidate:
    """A mention as the extractor found it; `schema` is main for what the article says now, past for what it said."""

    id: str
    table: str
    schema: Schema
    values: Row
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Content:
    """One content of an article, with its mentions by table."""

    content_hash: str
    text: str
    mentions: Mapping[str, Sequence[Candidate]]


@dataclass(frozen=True)
class Told:
    """An article: what it says now (null where it is not in the archive), and what it said before."""

    now: Content | None
    before: tuple[Content, ...]


def said(connection: duckdb.DuckDBPyConnection, articles: Iterable[str], tables: Iterable[str]) -> Mapping[str, Told]:
    """These articles by id, in an open registry whose mentions are loaded, before anything is corrected."""
    names, wanted = sorted(set(articles)), sorted(set(tables))
    now = _contents(connection, "main", names, wanted)
    before = _contents(connection, "past", names, wanted)
    return {name: Told(next(iter(now[name]), None), tuple(before[name])) for name in names}


def _contents(
    connection: duckdb.DuckDBPyConnection, schema: Schema, articles: Sequence[str], tables: Sequence[str]
) -> Mapping[str, Sequence[Content]]:
    mentions: dict[tuple[str, str], dict[str, list[Candidate]]] = defaultdict(lambda: defaultdict(list))
    for table in tables:
        for article, candidate in _mentions(connection, schema, table, articles):
            mentions[article, candidate.id.partition("@")[2]][table].append(candidate)
    found: dict[str, list[Content]] = defaultdict(list)
    for name, content_hash, text in connection.execute(sql("articles").format(schema=schema), [articles]).fetchall():
        suffix = content_hash[:8] if schema == "past" else ""
        found[name].append(Content(content_hash, text, mentions[name, suffix]))
    return found


def _mentions(
    connection: duckdb.DuckDBPyConnection, schema: Schema, table: str, articles: Sequence[str]
) -> Iterable[tuple[str, Candidate]]:
    parts = _parts(connection, schema, table, articles)
    cursor = connection.execute(sql("mentions").format(schema=schema, table=table), [articles])
    columns = [column[0] for column in cursor.description or ()]
    for cells in cursor.fetchall():
        row = dict(zip(columns, map(plain, cells), strict=True))
        name = str(row["mention_id"])
        values = {key: value for key, value in (row | parts.values[name]).items() if key in MENTIONS[table].fields}
        yield str(row["article_id"]), Candidate(name, table, schema, values, tuple(parts.places[name]) or _own(row))


@dataclass
class _Parts:
    """What lies in tables of its own, by mention."""

    values: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    places: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))


def _parts(connection: duckdb.DuckDBPyConnection, schema: Schema, table: str, articles: Sequence[str]) -> _Parts:
    parts = _Parts()
    if table not in _CHILDREN:
        return parts
    statement = sql(_CHILDREN[table]).format(schema=schema)
    for name, *cells in connection.execute(statement, [articles]).fetchall():
        if table == "event_mentions":
            start, end, quote = cells
            parts.places[name].append(Place(start=start, end=end, quote=quote))
        elif table == "blocks":
            parts.values[name]["members"] = plain(cells[0])
        else:
            parts.values[name] |= {"titles": plain(cells[0]), "organisations": plain(cells[1])}
    return parts


_CHILDREN = {"event_mentions": "evidence_of", "blocks": "members_of", "leaders": "titles_of"}


def _own(row: Row) -> tuple[Place, ...]:
    if not row.get("quote"):
        return ()
    return (Place.model_validate({"start": row["start_offset"], "end": row["end_offset"], "quote": row["quote"]}),)
