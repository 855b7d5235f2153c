"""Which mentions are of one emulation block in one school year, and which of these are one block through the years."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import duckdb
import pyarrow as pa

from pipeline.resolve.blocks_facts import Told, told
from pipeline.resolve.blocks_groups import BlockYear, group, joined_by_scope
from pipeline.resolve.blocks_lines import Year, lines
from pipeline.resolve.blocks_names import unit_key
from pipeline.resolve.context import Context
from pipeline.resolve.homes import UNKNOWN
from pipeline.resolve.identity import aged, named, sql
from pipeline.resolve.pins import clusters, origins

_KIND = "blocks"
_LEVELS = {"central": "ministry"}
_COLUMNS = ("block_id", "mention_id", "line_id", "name_key", "school_year", "level", "province", "district")


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(block_id, mention_id, line_id, name_key, school_year, level, province, district) of every mention of a block.

    All but `mention_id` are the same for the mentions of one block in one school year; two names with one `name_key`
    are one name.
    """
    with origins(connection):
        rows = connection.execute(sql("block_facts")).to_arrow_table().to_pylist()
    facts = {row["mention_id"]: told(row) for row in rows}
    found = clusters(context, _KIND)
    for same in _same(facts.values()):
        for mention in same:
            found.join(same[0], mention)
    ages = aged(connection, _KIND)
    ids = named(ages, {mention: found.root(mention) for mention in facts})
    years = _years(ids, facts)
    line_of = lines(years.values())
    order = {block: place for place, block in enumerate(dict.fromkeys(ids.values()))}
    oldest: dict[str, str] = {}
    for block in sorted(line_of, key=order.__getitem__):
        oldest.setdefault(line_of[block], block)
    links = [(block, mention, oldest[line_of[block]], *_of_year(years[block])) for mention, block in ids.items()]
    columns = {name: [row[at] for row in links] for at, name in enumerate(_COLUMNS)}
    return pa.table(columns, schema=pa.schema([(name, pa.string()) for name in _COLUMNS]))


def _same(facts: Iterable[Told]) -> Iterator[list[str]]:
    """Mentions that are of one block in one school year, each of them in one list or more."""
    buckets: dict[tuple[str, tuple[str, ...]], list[Told]] = defaultdict(list)
    for fact in facts:
        buckets[fact.kind, fact.key].append(fact)
    numbered: dict[str, list[BlockYear]] = defaultdict(list)
    named_so: dict[str, list[BlockYear]] = defaultdict(list)
    for kind, key in sorted(buckets):
        blocks = group(buckets[kind, key])
        (named_so if key == buckets[kind, key][0].scope else numbered)[kind].extend(blocks)
        yield from ([told.mention for told in block.mentions] for block in blocks)
    for kind, blocks in named_so.items():
        for one, other in joined_by_scope(numbered[kind], blocks):
            yield [one.mentions[0].mention, other.mentions[0].mention]


def _years(ids: dict[str, str], facts: dict[str, Told]) -> dict[str, Year]:
    """The block-years by id, after people's decisions, in the order of age."""
    members: dict[str, list[Told]] = defaultdict(list)
    for mention, block in ids.items():
        members[block].append(facts[mention])
    found = {}
    for block, mentions in members.items():
        together = BlockYear(None, UNKNOWN)
        for one in sorted(mentions, key=lambda told: told.rank):
            together.add(one)
        keys = frozenset((mention.kind, mention.key) for mention in mentions)
        found[block] = Year(
            block, keys, together.year, together.home, frozenset(together.classes), frozenset(together.units)
        )
    return found


def _of_year(year: Year) -> tuple[str | None, ...]:
    home = year.home
    district = home.place if home.level == "district" and home.place else None
    level = _LEVELS.get(home.level, home.level) if home.level else None
    kind, key = min(year.names)
    return " ".join((kind, *key)), year.year, level, home.province, district.title() if district else None


def link_units(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(name, key) of every unit that heads or is in a block: names with one key are one unit's."""
    del context
    names = [name for (name,) in connection.execute(sql("block_units")).fetchall()]
    return pa.table({"name": pa.array(names, pa.string()), "key": pa.array(map(unit_key, names), pa.string())})
