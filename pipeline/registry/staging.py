"""What the registry holds besides captures, articles and extractions, as Arrow tables to load."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from gazetteers.labels import labels
from gazetteers.loader import fingerprint
from gazetteers.places import name_at, provinces
from gazetteers.sites import sites
from pipeline.corrections import Correction
from pipeline.corrections import digest as corrections_digest
from pipeline.corrections.words import all_words
from pipeline.registry.absence import absence_bounds, school_activities
from pipeline.registry.accuracy import accuracy
from pipeline.registry.report import Failure
from pipeline.registry.rows import Rows

_TEXT = pa.string()
_LABELS = pa.schema([(name, _TEXT) for name in ("field", "code", "label_vi", "label_en")])
_SITES = pa.schema([(name, _TEXT) for name in ("domain", "organisation", "level", "province", "cms")])
_FAILURES = pa.schema([(name, _TEXT) for name in ("stage", "source", "url", "capture_id", "reason")])
_PROVINCE_COLUMNS: dict[str, pa.DataType] = {
    "name": _TEXT,
    "kind": _TEXT,
    "valid_from": pa.date32(),
    "valid_to": pa.date32(),
    "current_name": _TEXT,
    "code": _TEXT,
}
_ACCURACY_COLUMNS: dict[str, pa.DataType] = {
    **dict.fromkeys(("gold", "cms", "field", "attribute", "measure"), _TEXT),
    "value": pa.float64(),
    "articles": pa.int64(),
}
_ACTIVITY_COLUMNS: dict[str, pa.DataType] = {
    "activity": _TEXT,
    "event_type": _TEXT,
    "first_month": pa.int64(),
    "meaning": _TEXT,
}
_ACTIVITIES = pa.schema(_ACTIVITY_COLUMNS)
_BOUND_COLUMNS: dict[str, pa.DataType] = {"name": _TEXT, "value": pa.float64(), "meaning": _TEXT}
_BOUNDS = pa.schema(_BOUND_COLUMNS)
_ACCURACY = pa.schema(_ACCURACY_COLUMNS)
_PROVINCES = pa.schema(_PROVINCE_COLUMNS)


@dataclass(frozen=True)
class Versions:
    """By what articles were extracted and records read: the names of the folders in which both are kept."""

    extractor: str
    reader: str


def staged_knowledge() -> dict[str, pa.Table]:
    """The gazetteers, the bounds of absence and the extractor's accuracy, which the registry shows as tables."""
    return {
        "staged_absence_bounds": _table(_BOUNDS, [row.model_dump() for row in absence_bounds()]),
        "staged_school_activities": _table(_ACTIVITIES, [row.model_dump() for row in school_activities()]),
        "staged_accuracy": _table(_ACCURACY, [row.model_dump() for row in accuracy()]),
        "staged_labels": _table(_LABELS, [label.model_dump() for label in (*labels(), *all_words())]),
        "staged_sites": _table(_SITES, [site.model_dump(include=set(_SITES.names)) for site in sites()]),
        "staged_provinces": _table(
            _PROVINCES,
            [
                row.model_dump(include=set(_PROVINCES.names)) | {"current_name": name_at(row.name, date.max)}
                for row in provinces()
            ],
        ),
    }


def staged_failures(failures: tuple[Failure, ...]) -> pa.Table:
    """The failures as rows."""
    return _table(_FAILURES, [vars(failure) for failure in failures])


def staged_build(versions: Versions, digest: str, corrections: Sequence[Correction] = ()) -> pa.Table:
    """The one row that says what the registry was built from; no clock value is in it."""
    row = {
        "extractor_version": versions.extractor,
        "reader_version": versions.reader,
        "gazetteer_fingerprint": fingerprint(),
        "archive_digest": digest,
        "corrections_digest": corrections_digest(corrections),
    }
    return pa.Table.from_pylist([row])


def _table(schema: pa.Schema, rows: list[dict[str, object]]) -> pa.Table:
    collected = Rows(schema)
    for row in rows:
        collected.append(row)
    return collected.table()
