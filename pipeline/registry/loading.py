"""From staged Arrow tables to a DuckDB file: schema, load, views, audits."""

from collections.abc import Mapping
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds

from pipeline.registry.audit import run_audits
from pipeline.registry.errors import AuditError, BuildError
from pipeline.registry.report import Progress, silent
from pipeline.registry.sql_files import Folder, question, scripts

Staged = Mapping[str, pa.Table | ds.Dataset]

_FOLDERS: tuple[Folder, ...] = ("schema", "load", "views")


def write(path: Path, staged: Staged, progress: Progress = silent) -> dict[str, int]:
    """Make a new registry at `path` from the staged tables and count the rows of each of its tables.

    Raises `AuditError` if it breaks a rule, `BuildError` if a statement fails or the file cannot be written.
    """
    try:
        with duckdb.connect(str(path), config={"autoinstall_known_extensions": False}) as connection:
            connection.execute("SET TimeZone = 'UTC'")  # where the build runs decides nothing
            _load(connection, staged, progress)
            if findings := run_audits(connection, progress):
                raise AuditError(findings)
            rows = count_rows(connection)
            connection.execute("CHECKPOINT")  # closing would do it too, but keep silent where the disk is full
            return rows
    except duckdb.Error as error:
        raise BuildError(f"the new registry cannot be written: {error}") from error


def _load(connection: duckdb.DuckDBPyConnection, staged: Staged, progress: Progress) -> None:
    for name, table in staged.items():
        connection.register(name, table)
    steps = [(folder, script) for folder in _FOLDERS for script in scripts(folder)]
    connection.begin()  # one transaction: every statement by itself would wait for the disk
    for done, (folder, script) in enumerate(steps, 1):
        try:
            connection.execute(script.sql)
        except duckdb.Error as error:
            raise BuildError(f"{folder}/{script.name}.sql: {error}") from error
        progress("load", done, len(steps))
    connection.commit()


def count_rows(connection: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Rows of each table of an open registry, by name."""
    names = connection.execute(question("tables")).fetchall()
    return {name: connection.table(name).count("*").fetchall()[0][0] for (name,) in names}
