"""Why the registry says what it says: one of its rows with every sentence of every article behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib.resources import files
from typing import Any

import duckdb
from duckdb import ColumnExpression, ConstantExpression

from gazetteers.field_labels import field_label
from pipeline.corrections.kinds import mention_table
from pipeline.corrections.sentence import sentence_around
from pipeline.explain.items import Context, shown
from pipeline.explain.kinds import Kind, kinds_of
from pipeline.hanoi import HANOI

_PARTS_OF = {"events": "event_parts", "block_years": "block_parts"}


class UnknownRowError(LookupError):
    """No row of the published registry has that id; the message is Vietnamese."""


@dataclass(frozen=True)
class Claim:
    """What one report says of an attribute; `reason` says in Vietnamese why it was chosen, null where it was not."""

    attribute: str
    value: str
    is_chosen: bool
    reason: str | None
    title: str


@dataclass(frozen=True)
class Source:
    """Where the content that says it was read from: its article, and its last record in the archive, if any."""

    article_id: str
    content_hash: str
    title: str
    url: str
    published: str | None
    record: tuple[str, int] | None


@dataclass(frozen=True)
class Evidence:
    """A mention at one place: `context` is its sentence, null where no words of the article stand for it.

    `captures` are the downloads that found this content, `is_past` says that the article no longer has it.
    """

    mention_id: str
    kind: str
    value: str | None
    rule: str
    place: tuple[int, int] | None
    context: Context | None
    source: Source
    captures: tuple[str, ...]
    is_past: bool


@dataclass(frozen=True)
class RowExplanation:
    """A row of the registry: its values with what they mean, and all that stands behind them.

    `hidden` counts places that are not shown; `corrections` and `issues` are lines in Vietnamese.
    """

    id: str
    table: str
    heading: str
    fields: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    hidden: int
    corrections: tuple[str, ...]
    issues: tuple[str, ...]
    extractor: str


def explain_row(connection: duckdb.DuckDBPyConnection, name: str, most: int) -> RowExplanation:
    """The row with that id in an open registry, with at most `most` places. Raises `UnknownRowError`."""
    asking = _Asking(connection)
    kind, row = asking.row(name)
    mentions = asking.mentions(kind, name)
    places = asking.evidence(mentions, most)
    about = [name, *mentions]
    return RowExplanation(
        name,
        kind.table.removeprefix("known."),
        asking.heading(kind),
        (*asking.fields(kind, row), *asking.parts(kind, name)),
        tuple(_claim(*claim) for claim in asking.ask("claims", name)) if kind.table == "events" else (),
        places,
        max(asking.total - len(places), 0),
        tuple(map(_correction, asking.ask("corrections", about, list(kind.corrected)))),
        tuple(f"{field_label('field', field)}: {detail}" for field, detail in asking.ask("issues", about)),
        asking.extractor(),
    )


class _Asking:
    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self.total = 0  # places of the mentions asked for last

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of `sql/<statement>.sql`."""
        sql = (files("pipeline.explain") / "sql" / f"{statement}.sql").read_text(encoding="utf-8")
        return self._connection.execute(sql, list(values)).fetchall()

    def row(self, name: str) -> tuple[Kind, Mapping[str, Any]]:
        for kind in kinds_of(name):
            if rows := self._matching(kind.table, kind.key, name):
                return kind, rows[0]
        for at, by, why in self.ask("rejected", name):
            raise UnknownRowError(f"{name}: {by} đã loại khỏi sổ lúc {plain(at)}, vì: {why}")
        raise UnknownRowError(f"{name}: không có dòng nào trong sổ mang mã này")

    def mentions(self, kind: Kind, name: str) -> list[str]:
        return sorted({row["mention_id"] for row in self._matching(kind.link, kind.link_key, name)})

    def _matching(self, table: str, column: str, value: str) -> list[dict[str, Any]]:
        found = self._connection.sql("FROM query_table($1)", params=[table]).filter(
            ColumnExpression(column) == ConstantExpression(value)
        )
        return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]

    def heading(self, kind: Kind) -> str:
        [(comment,)] = self.ask("table", kind.table.removeprefix("known."))
        return label_of(comment).partition(",")[0]

    def fields(self, kind: Kind, row: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
        meant = dict(self.ask("columns", kind.table.removeprefix("known.")))
        return tuple(
            (_asked(label_of(meant.get(name) or name)), shown(name, plain(value)))
            for name, value in row.items()
            if value is not None and value != [] and name in meant
        )

    def parts(self, kind: Kind, name: str) -> tuple[tuple[str, str], ...]:
        """What has tables of its own: types, blocks and units of an activity, members of a block."""
        statement = _PARTS_OF.get(kind.table)
        rows = self.ask(statement, name) if statement else []
        return tuple((field_label("field", field), value) for field, value in rows if value)

    def evidence(self, mentions: Sequence[str], most: int) -> tuple[Evidence, ...]:
        rows = self.ask("evidence", list(mentions))
        self.total = len(rows)
        return tuple(self._placed(*row) for row in rows[:most])

    def _placed(self, *row: Any) -> Evidence:  # noqa: ANN401  # the columns of sql/evidence.sql
        mention, article, content, value, rule, start, end, quote, title, url, published, text = row
        captures = self.ask("captures", article, content)
        records = [(warc, offset) for _, _, warc, offset, is_revisit in captures if not is_revisit]
        source = Source(article, content, title, url, plain(published), records[-1] if records else None)
        place = None if start is None else (start, end)
        base, _, past = mention.partition("@")
        kind = mention_table(base) or base
        context = None if place is None else _context(text, start, end, quote)
        seen = tuple(_capture(*one) for one in captures)
        return Evidence(mention, kind, value, rule, place, context, source, seen, bool(past))

    def extractor(self) -> str:
        [(version,)] = self._connection.execute("SELECT extractor_version FROM build_info").fetchall()
        return str(version)


def _context(text: str, start: int, end: int, quote: str) -> Context:
    sentence = sentence_around(text, start, end)
    begin = text.rfind(sentence, 0, start + len(sentence))
    return Context(text[begin:start], quote, text[end : begin + len(sentence)])


def label_of(comment: str) -> str:
    """The head of a column's comment: what it is, without what it may be."""
    return comment.partition(";")[0].partition(":")[0].rstrip(".")


def _asked(label: str) -> str:
    """A label that says when a value is true, as what is true: "Đúng nếu đơn vị có …" → "Đơn vị có …"."""
    said = label.removeprefix("Đúng nếu ")
    return label if said == label else said[:1].upper() + said[1:]


def plain(value: Any) -> Any:  # noqa: ANN401  # whatever a column holds
    """A value as people of Vietnam write it: days and moments day first, in their own time."""
    if isinstance(value, datetime):
        return value.astimezone(HANOI).strftime("%d/%m/%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, bool):
        return "đúng" if value else "sai"
    return value


def _capture(fetched: datetime, url: str, warc: str, offset: int, is_revisit: bool) -> str:  # noqa: FBT001  # a column
    unchanged = ", máy chủ báo không đổi" if is_revisit else ""
    return f"{plain(fetched)} {url} ({warc}, byte {offset}{unchanged})"


def _claim(attribute: str, value: str, is_chosen: bool, reason: str | None, title: str) -> Claim:  # noqa: FBT001  # a column
    return Claim(field_label("field", attribute), shown(attribute, value), is_chosen, reason, title)


def _correction(row: Sequence[Any]) -> str:
    at, by, action, field, before, after, why, state = row
    changed = f" {field_label('field', field)}: {before} → {after}" if field else ""
    return f"{plain(at)} {by} {action}{changed} – {why} [{state}]"
