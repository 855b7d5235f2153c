"""Which mentions are of one grant: to one unit or person, of one distinction, by one body, in one year."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

import duckdb
import pyarrow as pa

from gazetteers.folding import fold
from gazetteers.places import name_at
from pipeline.resolve.awards_names import Form, form_of, grantor_of, is_counted
from pipeline.resolve.blocks_names import unit_key
from pipeline.resolve.context import Context
from pipeline.resolve.identity import aged, named, sql
from pipeline.resolve.pins import clusters
from pipeline.resolve.settings import setting
from pipeline.resolve.staged import staged

_KIND = "awards"
_COLUMNS: dict[str, pa.DataType] = {
    "award_id": pa.string(),
    "mention_id": pa.string(),
    "form": pa.string(),
    "grantor": pa.string(),
    "recipient_unit_id": pa.string(),
    "recipient_person_id": pa.string(),
    "year": pa.int64(),
}
_SCHEMA = pa.schema(_COLUMNS)


@dataclass(frozen=True)
class Links:
    """What other resolutions have found: units and persons by mention, activities by mention."""

    units: dict[str, str]
    persons: dict[str, str]
    events: dict[str, str]


@dataclass(frozen=True)
class Grant:
    """What a mention says; `whom` is what tells the recipient from others."""

    mention: str
    form: Form
    grantor: str | None
    whom: tuple[str, ...]
    unit: str | None
    person: str | None
    year: int | None


def link(connection: duckdb.DuckDBPyConnection, context: Context) -> pa.Table:
    """(award_id, mention_id, form, grantor, recipient_unit_id, recipient_person_id, year) of every distinction."""
    links = Links(
        dict(staged(connection, "unit_mentions", "award_recipients")),
        dict(staged(connection, "person_mentions", "person_links")),
        dict(staged(connection, "event_reports", "event_links")),
    )
    rows = connection.execute(sql("award_facts")).to_arrow_table().to_pylist()
    grants = {row["mention_id"]: grant_of(row, links) for row in rows}
    found = clusters(context, _KIND)
    for same in group(list(grants.values())):
        for grant in same:
            found.join(same[0].mention, grant.mention)
    ids = named(aged(connection, _KIND), {mention: found.root(mention) for mention in grants})
    values = [(award, *_values(grants[mention])) for mention, award in ids.items()]
    return pa.table({name: [row[at] for row in values] for at, name in enumerate(_SCHEMA.names)}, schema=_SCHEMA)


def _values(grant: Grant) -> tuple[object, ...]:
    return grant.mention, grant.form.name, grant.grantor, grant.unit, grant.person, grant.year


def grant_of(row: dict[str, Any], links: Links) -> Grant:
    """The row of `award_facts.sql` with its names as the law has them."""
    where = setting(row)
    form = form_of(row["award"])
    unit = links.units.get(row["mention_id"])
    person = links.persons.get(row["leader"]) if row["leader"] else None
    day = row["day"] or row["published_on"]
    if unit or person:
        whom: tuple[str, ...] = (unit or person or "",)
    elif is_counted(row["recipient"]):
        whom = ("counted", unit_key(row["recipient"]), _occasion(row, links))
    else:
        home = name_at(where.province, date.max) if where.province else row["domain"] or row["mention_id"]
        whom = ("named", unit_key(row["recipient"]), home)
    grantor = form.grantor or grantor_of(row["grantor"], where)
    return Grant(row["mention_id"], form, grantor, whom, unit, person, day.year if day else None)


def _occasion(row: dict[str, Any], links: Links) -> str:
    """The one activity at which counted recipients are told of; they are nobody's beyond it."""
    events = {links.events.get(mention, mention) for mention in row["activities"]}
    return next(iter(events)) if len(events) == 1 else str(row["mention_id"])


def group(grants: list[Grant]) -> list[list[Grant]]:
    """Mentions of one grant together; one that does not say who gave is of the only one that it can be."""
    same: dict[tuple[object, ...], dict[str | None, list[Grant]]] = defaultdict(lambda: defaultdict(list))
    for grant in sorted(grants, key=lambda one: one.mention):
        year = grant.year if grant.year is not None else grant.mention
        same[grant.whom, grant.form.key, year][fold(grant.grantor) if grant.grantor else None].append(grant)
    found = []
    for by_grantor in same.values():
        if len(by_grantor) <= 2 and None in by_grantor:  # noqa: PLR2004  # unsaid, and at most one
            found.append(list(chain.from_iterable(by_grantor.values())))
        else:
            found += list(by_grantor.values())
    return found
