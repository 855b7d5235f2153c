"""What describes the data beside the data: a dictionary, a Data Package (datapackage.org, v2), a page for people."""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import jinja2

from pipeline.export.provenance import Provenance, texts
from pipeline.export.relations import Column, Relation
from pipeline.export.target import GENERATOR, PACKAGE
from pipeline.export.work import Request, Work

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
DICTIONARY_HEADINGS = ("Tên", "Bảng, view", "Tiêu đề cột", "Cột", "Kiểu", "Ý nghĩa")
_TYPES = (
    ("[]", "array"),
    ("STRUCT", "object"),
    ("MAP", "object"),
    ("BOOLEAN", "boolean"),
    ("TIMESTAMP", "datetime"),
    ("DATE", "date"),
    ("TIME", "time"),
    ("DOUBLE", "number"),
    ("FLOAT", "number"),
    ("DECIMAL", "number"),
    ("INT", "integer"),
)


@dataclass(frozen=True)
class Exported:
    """A file of an export: what it holds of which relation, how many rows, and what a reader of it must know."""

    relation: Relation
    file: str
    rows: int
    notes: tuple[str, ...] = ()


def dictionary_rows(relations: Sequence[Relation]) -> Iterator[tuple[str, str, str, str, str, str]]:
    """The data dictionary: a row a relation (no column), then one a column."""
    for relation in relations:
        yield relation.title, relation.name, "", "", relation.kind, relation.comment or ""
        for column in relation.columns:
            yield relation.title, relation.name, column.heading, column.name, column.type, column.comment or ""


def describe(folder: Path, exported: Sequence[Exported], work: Work) -> None:
    """Write `README.md`, `dictionary.csv` and `datapackage.json` into the folder of an export."""
    with (folder / "dictionary.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=work.request.separator)
        writer.writerow(DICTIONARY_HEADINGS)
        writer.writerows(dictionary_rows([one.relation for one in exported]))
    package = json.dumps(datapackage(exported, work), ensure_ascii=False, indent=2)
    (folder / PACKAGE).write_text(package + "\n", encoding="utf-8")
    page = _page().render(exported=exported, source=work.source, texts=texts(), format=work.request.format)
    (folder / "README.md").write_text(page, encoding="utf-8")


def datapackage(exported: Sequence[Exported], work: Work) -> dict[str, object]:
    """A Data Package (v2): files, columns with their meaning, licence, citation, the registry's digests."""
    source = work.source
    dataset, licence = texts()["dataset"], texts()["licence"]
    return {
        "$schema": PROFILE,
        "name": dataset["name"],
        "title": dataset["title_vi"],
        "description": dataset["title_en"],
        "version": source.build,
        "generator": GENERATOR,
        "licenses": [{"name": licence["id"], "title": licence["name"], "path": licence["url"]}],
        "rights": {"vi": licence["vi"], "en": licence["en"]},
        "citation": {"vi": source.citation_vi, "en": source.citation_en},
        "registry": about(source),
        "resources": [_resource(one, work.request) for one in exported],
    }


def about(source: Provenance) -> dict[str, str]:
    """Provenance, licence and citation as plain texts by English names."""
    moments = {"first_capture": source.first_capture, "last_capture": source.last_capture}
    return {
        "extractor_version": source.extractor_version,
        "gazetteer_fingerprint": source.gazetteer_fingerprint,
        "archive_digest": source.archive_digest,
        **{name: moment.isoformat() if moment else "" for name, moment in moments.items()},
        "licence": texts()["licence"]["id"],
        "citation_vi": source.citation_vi,
        "citation_en": source.citation_en,
    }


def _resource(one: Exported, request: Request) -> dict[str, object]:
    resource: dict[str, object] = {
        "name": one.relation.name,
        "title": one.relation.title,
        "description": " ".join(filter(None, (one.relation.comment, *one.notes))),
        "path": one.file,
        "format": Path(one.file).suffix[1:],
        "encoding": "utf-8",
        "rowCount": one.rows,
        "schema": {"fields": [_field(column, request.format) for column in one.relation.columns]},
    }
    if request.format == "csv":
        resource["dialect"] = {
            "delimiter": request.separator,
            "lineTerminator": "\n",
            "quoteChar": '"',
            "doubleQuote": True,
        }
    return resource


def _field(column: Column, format_: str) -> dict[str, object]:
    kind = next((kind for sign, kind in _TYPES if sign in column.type), "string")
    field: dict[str, object] = {"name": column.name, "type": kind, "title": column.heading}
    if column.comment:
        field["description"] = column.comment
    return {**field, **_CSV.get(kind, {})} if format_ == "csv" else field


_CSV: Mapping[str, Mapping[str, object]] = {
    "number": {"decimalChar": ","},
    "boolean": {"trueValues": ["TRUE"], "falseValues": ["FALSE"]},
    "datetime": {"format": "%Y-%m-%d %H:%M:%S"},
}


@cache
def _page() -> jinja2.Template:
    source = (files("pipeline.export") / "data" / "readme.md.jinja").read_text(encoding="utf-8")
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined)  # noqa: S701  # Markdown; no page's text is in it
    environment.filters["thousands"] = lambda number: f"{number:,}".replace(",", ".")
    return environment.from_string(source)
