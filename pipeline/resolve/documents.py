"""Which citations are of one document."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

import duckdb
import pyarrow as pa

from gazetteers.folding import fold
from gazetteers.place_finder import find_provinces
from pipeline.resolve.clusters import Clusters
from pipeline.resolve.context import Context
from pipeline.resolve.documents_groups import Cited, group
from pipeline.resolve.documents_issuers import issuer_name
from pipeline.resolve.documents_numbers import number_of
from pipeline.resolve.homes import UNKNOWN, Home, home
from pipeline.resolve.identity import aged, named, sql
from pipeline.resolve.pins import clusters, origins, pinned
from pipeline.resolve.settings import Setting, own_site, setting

_KIND = "documents"
_LOCAL = ("tỉnh", "huyện", "thành phố", "quận", "thị xã", "xã", "phường", "đảng bộ")
_BLOCKS = ("Cụm thi đua", "Khối thi đua", "Ban Chỉ đạo", "Ban Tổ chức", "Đảng ủy")  # of any level on any site
_COLUMNS = ("document_id", "mention_id", "level", "province", "issuer")


@dataclass(frozen=True)
class _Fact:
    """What some mentions say alike."""

    cited: Cited
    mentions: tuple[str, ...]
    issuer: str | None


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(document_id, mention_id) of every citation by number or name, and of those that point back to one.

    Beside it what the citation says of the body: `level` and `province` of all of the document's citations together,
    `issuer` under one name for all spellings.
    """
    with pinned(connection, context, _KIND), origins(connection):
        facts = list(_facts(connection.execute(sql("document_facts")).to_arrow_table().to_pylist()))
    found = clusters(context, _KIND)
    homes = _join_numbers(found, facts)
    _join_names(found, connection.execute(sql("document_names")).to_arrow_table().to_pylist())
    pointing = dict(connection.execute(sql("document_anaphors")).fetchall())
    for mention, antecedent in pointing.items():
        found.join(antecedent, mention)
    ages = [*aged(connection, "document_refs"), *aged(connection, "named_documents")]
    ages += [row for row in aged(connection, "document_anaphors") if row[0] in pointing]
    ids = named(ages, {mention: found.root(mention) for mention, _, _ in ages})
    return _table(ids, homes, {one: fact.issuer for _, fact in facts for one in fact.mentions})


def _facts(rows: Iterable[dict[str, Any]]) -> Iterator[tuple[tuple[object, ...], _Fact]]:
    for row in rows:
        where = setting(row)
        body = home(row["issuer"], row["level"] or _level_at(row, where), where)
        number = number_of(row["key"], row["type"], body.level)
        cited = Cited(
            unit=number.unit,
            year=number.year or row["year"],
            issued=row["issued_on"],
            home=body,
            site=own_site(row["domain"], row["site_level"], body.level),
            published=row["published_on"],
            lasting=number.lasting,
            pin=row["pin"],
        )
        issuer = issuer_name(row["issuer"], tuple(row["bodies"] or ()), row["key"], cited.home_then)
        yield (number.serial, number.codes), _Fact(cited, tuple(row["mentions"]), issuer)


def _level_at(row: dict[str, Any], where: Setting) -> str | None:
    """On the site of a province's body, a committee or union that is named by its code alone is the province's."""
    is_block = any(body in _BLOCKS for body in row["bodies"] or ())
    bare = row["issuer"] is None and row["bodies"] and not is_block
    return "province" if bare and where.level == "province" else None


def _join_numbers(found: Clusters[str], facts: list[tuple[tuple[object, ...], _Fact]]) -> dict[str, Home]:
    """Join the mentions of each document, and tell for each what all say of its body."""
    buckets: dict[tuple[object, ...], dict[Cited, list[str]]] = defaultdict(lambda: defaultdict(list))
    for number, fact in facts:
        buckets[number][fact.cited] += fact.mentions
    homes: dict[str, Home] = {}
    for bucket in buckets.values():
        for members in group(bucket):
            mentions = sorted(chain.from_iterable(bucket[one] for one in members))
            body = UNKNOWN
            for member in members:
                body = body.with_known(member.home_then)
            homes.update(dict.fromkeys(mentions, body))
            join(found, mentions)
    return homes


def join(found: Clusters[str], mentions: list[str]) -> None:
    """Make the mentions one, as far as nothing keeps them apart."""
    for mention in mentions:
        found.join(mentions[0], mention)


def _join_names(found: Clusters[str], rows: Iterable[dict[str, Any]]) -> None:
    """By name, congress and year; the resolution of a province's congress is that of the site's province."""
    named_so: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for row in rows:
        folded = fold(row["name"])
        where: str | None = None
        if any(f" {word}" in folded for word in _LOCAL) and not find_provinces(row["name"]):
            where = setting(row).province or row["domain"]
        name = "".join(char for char in folded if char.isalnum())
        named_so[row["type"], name, row["session"], row["year"], where].append(row["mention_id"])
        if row["numbered"]:
            found.join(row["numbered"], row["mention_id"])
    for mentions in named_so.values():
        join(found, mentions)


def _table(ids: dict[str, str], homes: dict[str, Home], issuers: dict[str, str | None]) -> pa.Table:
    columns: dict[str, list[str | None]] = {column: [] for column in _COLUMNS}
    for mention, document in ids.items():
        body = homes.get(mention, UNKNOWN)
        values = (document, mention, body.level, body.province, issuers.get(mention))
        for column, value in zip(_COLUMNS, values, strict=True):
            columns[column].append(value)
    return pa.table(columns, schema=pa.schema([(column, pa.string()) for column in _COLUMNS]))
