"""What an id of the published registry means, written down so that a correction of it can be found again."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import duckdb
from duckdb import ColumnExpression, ConstantExpression
from pydantic import JsonValue

from pipeline.corrections.kinds import MENTIONS, OVER, SITE, THINGS, ThingKind, base_id, is_past, mention_table
from pipeline.corrections.row import Anchor, Place
from pipeline.corrections.sentence import sentence_around

Row = Mapping[str, JsonValue]


class UnknownIdError(LookupError):
    """An id that the published registry does not have, or not as what it was taken for; the message is Vietnamese."""


@dataclass(frozen=True)
class Meant:
    """What an id means: the kind and the id of the row that is corrected, its values, its mentions' ids."""

    kind: str
    id: str
    values: Row
    mentions: tuple[str, ...]


class Looker:
    """Looks ids up in an open registry; `kind` is the table that they are taken from, null where they tell."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, kind: str | None = None) -> None:
        self._connection, self._kind = connection, kind

    def meant(self, name: str) -> Meant:
        """The row with that id: an activity before its report, a mention before what is made of it.

        Raises `UnknownIdError`.
        """
        kind = self._kind
        if kind is None:
            table = mention_table(base_id(name))
            kind = "events" if table == "event_mentions" else table or "units"
            if kind == "events" and not self._rows("events", "event_id", name):
                kind = "event_mentions"
        return self._thing(name, kind) if kind in THINGS else self._mention(name, kind)

    def thing(self, name: str) -> Meant:
        """The thing with that id, or the one that the mention with that id belongs to. Raises `UnknownIdError`."""
        table = mention_table(base_id(name))
        kind = self._kind or ("units" if table is None else OVER.get(table, table))
        if kind not in THINGS:
            raise UnknownIdError(f"{name}: loại {kind} không gộp, tách được")
        return self._thing(name, kind)

    def _thing(self, name: str, kind: str) -> Meant:
        thing = THINGS[kind]
        rows = self._rows(thing.table, thing.key, name)
        if not rows:
            linked = self._rows(thing.link, "mention_id", name) if kind != "units" else []
            rows = self._rows(thing.table, thing.key, linked[0][thing.key]) if linked else []
        if not rows:
            raise UnknownIdError(self._unknown(name, kind))
        found = str(rows[0][thing.key])
        return Meant(kind, found, rows[0], self._current(thing, found))

    def _unknown(self, name: str, kind: str) -> str:
        """That no row has that id; a post is said by the mentions of its holder, and is put right there."""
        if self._rows("posts", "post_id", name):
            mention = name.rpartition("/")[0]
            return f"{name}: chức vụ là do các lần nêu nói ra, hãy sửa titles, organisations của {mention}"
        is_guess = self._kind is None and mention_table(base_id(name)) is None
        return (
            f"{name}: không có dòng nào trong sổ mang mã này"
            if is_guess
            else f"{name}: không có trong bảng {kind} của sổ"
        )

    def _current(self, thing: ThingKind, name: str) -> tuple[str, ...]:
        """The mentions of a thing that its articles still hold, the one that it is named after first."""
        links = self._rows(thing.link, thing.key, name)
        linked = {str(row["mention_id"]) for row in links if not is_past(str(row["mention_id"]))}
        # a unit's own site names it for good; where an article does, that says more
        current = sorted(linked, key=lambda one: (mention_table(one) is None, one))
        if not current:
            raise UnknownIdError(f"{name}: không bài nào còn nêu, nên không sửa được")
        named = base_id(name.partition("/")[0])  # a unit's id is its mention's and the place in it
        is_site = mention_table(named) is None
        return tuple(sorted(current, key=lambda one: (is_site or one != named, current.index(one))))

    def _mention(self, name: str, kind: str) -> Meant:
        if kind not in MENTIONS:
            raise UnknownIdError(f"{name}: không có loại {kind}; các loại: {', '.join((*MENTIONS, *THINGS))}")
        if is_past(name):
            raise UnknownIdError(f"{name}: thuộc một bản cũ của bài; chỉ bản hiện nay mới sửa được")
        row = self.values(name, kind)
        if row is None:
            raise UnknownIdError(f"{name}: không có trong bảng {kind} của sổ")
        return Meant(kind, name, row, (name,))

    def values(self, name: str, table: str) -> Row | None:
        """A mention's fields as its record has them; null for no such mention."""
        rows = self._rows(table, "mention_id", name)
        if not rows:
            return None
        row = rows[0] | self._parts(name, table)
        return {field: row.get(field) for field in (*MENTIONS[table].fields, "article_id", *_PLACED) if field in row}

    def _extracted(self, name: str, table: str) -> Row | None:
        """A mention's fields as the extraction had them, before anybody corrected any."""
        row = self.values(name, table)
        former = {field: _value(before) for field, before in self._ask("former", table, name)}
        return None if row is None else {**row, **{field: former[field] for field in former if field in row}}

    def last_day(self, name: str) -> str:
        """The last day that an activity may have had of which a mention tells: as the registry's own check says."""
        [(day,)] = self._ask("last_day", name)
        return str(day)

    def is_corrected(self, meant: Meant, field: str) -> bool:
        """Whether a field has been corrected by now."""
        return any(field == one for one, _ in self._ask("former", meant.kind, meant.id))

    def _parts(self, name: str, table: str) -> dict[str, JsonValue]:
        """The lists that lie in tables of their own."""
        if table == "blocks":
            return {"members": [member for (member,) in self._ask("members", name)]}
        if table == "leaders":
            titles = self._ask("titles", name)
            return {"titles": [title for title, _ in titles], "organisations": [unit for _, unit in titles]}
        return {}

    def anchor(self, name: str, field: str | None = None) -> Anchor:
        """What a mention is now, with the sentences that the field (or the whole) rests on. Raises `UnknownIdError`."""
        table = mention_table(name)
        if table is None and self._rows("unit_mentions", "mention_id", name):
            return Anchor(mention=name, article=SITE, content_hash=SITE)
        row = self._extracted(name, table) if table else None
        if table is None or row is None:
            raise UnknownIdError(f"{name}: không có trong sổ")
        [(url, content_hash, text)] = self._ask("article", row["article_id"])
        places = self._places(name, table, row)
        asked = self._ask("said", name, _attributes(row, field)) if field and table == "event_mentions" else ()
        said = [quote for (quote,) in asked]
        sentences = said or [sentence_around(text, place.start, place.end) for place in places]
        return Anchor(
            mention=name,
            article=str(row["article_id"]),
            url=url,
            content_hash=content_hash,
            places=tuple(places),
            sentences=tuple(dict.fromkeys(sentences)),
            values={field: row.get(field) for field in (*MENTIONS[table].identity, *MENTIONS[table].also)},
        )

    def _places(self, name: str, table: str, row: Row) -> list[Place]:
        own = (tuple(row[column] for column in _PLACED),) if table != "event_mentions" else ()
        spans = own or self._ask("evidence", name)
        return [Place(start=start, end=end, quote=quote) for start, end, quote in spans]

    def naming(self, name: str, unit: str) -> Row:
        """How a mention names a unit: role, place in the list of that role, and name. Raises `UnknownIdError`."""
        rows = [row for row in self._rows("unit_mentions", "mention_id", name) if row["unit_id"] == unit]
        if not rows:
            raise UnknownIdError(f"{name}: không nêu đơn vị {unit}")
        return {field: rows[0][field] for field in ("role", "ordinal", "name")}

    def claimed(self, event: str, field: str) -> str | None:
        """The mention whose word on a field of an activity was taken; null if none said anything."""
        said = [name for (name,) in self._ask("claim", event, field) if not is_past(name)]
        return said[0] if said else None

    def _rows(self, table: str, column: str, value: JsonValue) -> list[dict[str, JsonValue]]:
        wanted = ColumnExpression(column) == ConstantExpression(value)
        try:
            found = self._connection.table(table).filter(wanted)
        except duckdb.CatalogException as error:
            raise UnknownIdError(f"sổ chưa có bảng {table}: chạy thidua build trước") from error
        return [dict(zip(found.columns, map(plain, row), strict=True)) for row in found.fetchall()]

    def _ask(self, name: str, *values: object) -> Sequence[tuple[Any, ...]]:
        return self._connection.execute(sql(name), list(values)).fetchall()


_PLACED = ("start_offset", "end_offset", "quote")


def _attributes(row: Row, field: str | None) -> list[str]:
    """What `event_said` calls a field: its name, or for the types each of them."""
    types = row.get("types")
    return [str(code) for code in types] if field == "types" and isinstance(types, list) else [str(field)]


def _value(shown: str | None) -> JsonValue:
    """A value that the registry shows as text, as it was: lists are JSON."""
    value: JsonValue = json.loads(shown) if shown and shown.startswith("[") else shown
    return value


def plain(value: object) -> JsonValue:
    """A value of the registry as JSON has it: days as text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [plain(part) for part in value]
    return value  # type: ignore[return-value]  # columns hold text, numbers, truth values and lists of them


@cache
def sql(name: str) -> str:
    """The statement of `sql/NAME.sql`. Raises `FileNotFoundError`."""
    return (files("pipeline.corrections") / "sql" / f"{name}.sql").read_text(encoding="utf-8")
