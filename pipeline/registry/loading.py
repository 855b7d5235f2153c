"""From staged Arrow tables to a DuckDB file: schema, load, views, audits."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds

from gazetteers.labels import labels
from gazetteers.loader import fingerprint
from gazetteers.places import name_at, provinces
from gazetteers.sites import sites
from pipeline.registry.audit import run_audits
from pipeline.registry.errors import AuditError, BuildError
from pipeline.registry.report import Failure
from pipeline.registry.rows import Rows
from pipeline.registry.sql_files import Folder, scripts

Staged = Mapping[str, pa.Table | ds.Dataset]

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
_PROVINCES = pa.schema(_PROVINCE_COLUMNS)


def staged_knowledge() -> dict[str, pa.Table]:
    """The gazetteers that the registry shows as tables."""
    return {
        "staged_labels": _table(_LABELS, [label.model_dump() for label in labels()]),
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


def staged_build(extractor: str, digest: str) -> pa.Table:
    """The one row that says what the registry was built from; no clock value is in it."""
    row = {"extractor_version": extractor, "gazetteer_fingerprint": fingerprint(), "archive_digest": digest}
    return pa.Table.from_pylist([row])


def write(path: Path, staged: Staged) -> dict[str, int]:
    """Make a new registry at `path` from the staged tables and count the rows of each of its tables.

    Raises `AuditError` if it breaks a rule, `BuildError` if a statement fails.
    """
    with duckdb.connect(str(path), config={"autoinstall_known_extensions": False}) as connection:
        connection.execute("SET TimeZone = 'UTC'")  # where the build runs decides nothing
        for name, table in staged.items():
            connection.register(name, table)
        connection.begin()  # one transaction: every statement by itself would wait for the disk
        for folder in ("schema", "load", "views"):
            _run(connection, folder)
        connection.commit()
        if findings := run_audits(connection):
            raise AuditError(findings)
        for name in staged:
            connection.unregister(name)
        return count_rows(connection)


def count_rows(connection: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Rows of each table of an open registry, by name."""
    names = connection.execute("SELECT table_name FROM duckdb_tables() WHERE NOT temporary ORDER BY ALL").fetchall()
    return {name: connection.table(name).count("*").fetchall()[0][0] for (name,) in names}


def _run(connection: duckdb.DuckDBPyConnection, folder: Folder) -> None:
    for script in scripts(folder):
        try:
            connection.execute(script.sql)
        except duckdb.Error as error:
            raise BuildError(f"{folder}/{script.name}.sql: {error}") from error


def _table(schema: pa.Schema, rows: list[dict[str, object]]) -> pa.Table:
    collected = Rows(schema)
    for row in rows:
        collected.append(row)
    return collected.table()
