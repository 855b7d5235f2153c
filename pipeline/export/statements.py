"""FollowTheMoney statements: one row for each thing that one page says of one entity.

The format is that of https://followthemoney.tech/docs/statements/ as the package `followthemoney` 4.11 reads CSV:
`entity_id` is the entity as one page has it (a mention), `canonical_id` the thing that the registry joined it to, and
`id` is SHA-1 of dataset, entity, property and value. So every value keeps its page (`origin`), the words of the page
(`original_value`, null where the value is the same) and the captures between which the page was known.
"""

import csv
import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from pipeline.export.ftm_mapping import Property, schema, sources
from pipeline.export.package import Exported
from pipeline.export.relations import Column, Relation
from pipeline.export.selection import cut, stream
from pipeline.export.sql_files import question
from pipeline.export.work import Work

DATASET = "vn_thidua"
PREFIX = "thidua-"
LANGUAGE = "vie"
FILE = "statements.csv"
SPOKEN = frozenset({"name", "string", "text", "address"})  # types of values that are in a language
_NOT_IN_IDS = re.compile(r"[^0-9A-Za-z.-]")
_PARTIAL_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2})?)?)?")
COLUMNS: Mapping[str, str] = {
    "canonical_id": "Thực thể trong sổ mà các lần nêu cùng chỉ.",
    "entity_id": "Thực thể như một bài nêu.",
    "prop": "Thuộc tính FollowTheMoney; id là chính thực thể.",
    "prop_type": "Kiểu của thuộc tính.",
    "schema": "Loại thực thể FollowTheMoney.",
    "value": "Giá trị.",
    "dataset": "Tên bộ dữ liệu.",
    "origin": "Địa chỉ bài nói điều này; với tệp nhập vào không có địa chỉ thì là khóa bài.",
    "lang": "Ngôn ngữ của giá trị (ISO 639-3); trống nếu giá trị không thuộc ngôn ngữ nào.",
    "original_value": "Lời của bài; trống nếu như giá trị.",
    "external": "f: mọi điều đều của bộ dữ liệu này.",
    "first_seen": "Lần tải đầu tiên thấy bài (UTC).",
    "last_seen": "Lần tải gần nhất còn thấy bài (UTC).",
    "id": "SHA-1 của bộ dữ liệu, thực thể, thuộc tính và giá trị.",
}
Row = Mapping[str, object]
Statement = tuple[str | None, ...]


def write_statements(work: Work, folder: Path) -> list[Exported]:
    """Write `statements.csv`, the statements of an entity next to each other. Raises `OSError`."""
    count = 0
    with (folder / FILE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, dialect=csv.unix_dialect)
        writer.writerow(COLUMNS)
        for source in sources():
            found = cut(work.connection.sql(question(f"ftm/{source}")), "published_on", work.request.since)
            with stream(found) as reader:
                for batch in reader:
                    for row in batch.to_pylist():
                        statements = tuple(of(source, row))
                        writer.writerows(statements)
                        count += len(statements)
                    work.progress(source, count, None)
    since = work.request.since
    notes = (
        (f"Chỉ những điều của các bài đăng từ {since:%d/%m/%Y} và của các bài không rõ ngày đăng.",) if since else ()
    )
    return [Exported(_relation(), FILE, count, notes)]


def of(source: str, row: Row) -> Iterator[Statement]:
    """The statements of a row of a source: that there is the entity, and each value of each property once."""
    entity, kind = entity_id(str(row["id"])), row["kind"]
    about = _About(entity, entity_id(str(row["canonical"])), schema(source, str(kind) if kind else None), row)
    yield about.says("id", "id", entity, None)
    for one in sources()[source]:
        original = row[one.original] if one.original else None
        for value in values(one, row[one.column]):
            yield about.says(one.prop, one.type, value, str(original) if original else None)


def values(one: Property, value: object) -> list[str]:
    """A value of the registry as values of a property, each once; what the type does not take is left out."""
    found = value if isinstance(value, list) else [value]
    texts = (_text(one.type, item) for item in found if item is not None)
    return list(dict.fromkeys(text for text in texts if text))


@cache
def entity_id(name: str) -> str:
    """An id as FollowTheMoney takes it: letters, digits, dots and hyphens."""
    return PREFIX + _NOT_IN_IDS.sub(".", name)


def statement_id(entity: str, prop: str, value: str, language: str | None) -> str:
    """The id that the package gives to a statement."""
    key = f"{DATASET}.{entity}.{prop}.{value}" + (f"@{language}" if language else "")
    return hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()


class _About:
    """What all statements of a row share."""

    def __init__(self, entity: str, canonical: str, schema_: str, row: Row) -> None:
        self._entity, self._canonical, self._schema = entity, canonical, schema_
        self._origin = str(row["origin"])
        self._seen = moment(row["first_seen"]), moment(row["last_seen"])

    def says(self, prop: str, kind: str, value: str, original: str | None) -> Statement:
        language = LANGUAGE if kind in SPOKEN else None
        return (
            self._canonical,
            self._entity,
            prop,
            kind,
            self._schema,
            value,
            DATASET,
            self._origin,
            language,
            original if original != value else None,
            "f",
            *self._seen,
            statement_id(self._entity, prop, value, language),
        )


def moment(value: object) -> str | None:
    """A moment in UTC, to the second."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S") if isinstance(value, datetime) else None


def _text(kind: str, value: object) -> str | None:
    match value:
        case datetime():
            return moment(value)
        case date():
            return value.isoformat()
        case str() if kind == "entity":
            return entity_id(value)
        case str() if kind == "date":
            return value if _PARTIAL_DATE.fullmatch(value) else None
        case str() if kind == "url":
            return value if value.startswith(("http://", "https://")) else None
        case _:
            return str(value).strip() or None


def _relation() -> Relation:
    columns = tuple(Column(name, "VARCHAR", comment, name) for name, comment in COLUMNS.items())
    return Relation("statements", "view", "Mỗi dòng một điều mà một bài nói về một thực thể.", "Điều được nói", columns)
