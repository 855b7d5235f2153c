"""From staged Arrow tables to a DuckDB file: schema, load, mentions, resolution, entities, derived, views, audits."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds

from pipeline.corrections import Correction
from pipeline.corrections.building import Corrections
from pipeline.registry.as_known import make_known
from pipeline.registry.audit import audits, fatal, run_audits
from pipeline.registry.changing import fill_changes
from pipeline.registry.errors import AuditError, BuildError, Finding
from pipeline.registry.limits import machine_memory, memory
from pipeline.registry.report import Progress, silent
from pipeline.registry.sql_files import Folder, question, scripts
from pipeline.resolve import LINKS, Context, resolve
from pipeline.search.index import begun
from pipeline.workers import WorkerDiedError

Staged = Mapping[str, pa.Table | ds.Dataset]

_CONFIG: dict[str, str | bool | int | float | list[str]] = {"autoinstall_known_extensions": False}
# the mentions are loaded twice: those of the latest contents, then those of older ones
_BEFORE: tuple[Folder, ...] = ("schema", "load")
# what is counted from things comes after what people put right of them
_AFTER: tuple[Folder, ...] = ("entities", "derived", "views")


def write(
    path: Path,
    staged: Staged,
    progress: Progress = silent,
    corrections: Sequence[Correction] = (),
    context: Context | None = None,
) -> dict[str, int]:
    """Make a new registry at `path` from the staged tables and count the rows of each of its tables.

    `corrections` are what people put right, in the order in which they count; `context` says of mentions that are known
    by their ids which are one thing, instead of them.

    Raises `AuditError` if it breaks a rule, `BuildError` if a statement fails or the file cannot be written.
    """
    try:
        with duckdb.connect(str(path), config=_CONFIG) as connection:
            connection.execute("SET TimeZone = 'UTC'")  # where the build runs decides nothing
            _load(connection, path.parent, staged, Corrections(corrections, context), progress)
            findings = run_audits(connection, progress)
            if grave := fatal(findings):
                raise AuditError(grave)
            _keep(connection, findings)
            rows = count_rows(connection)
            connection.execute("CHECKPOINT")  # closing would do it too, but keep silent where the disk is full
            return rows
    except (duckdb.Error, OSError, WorkerDiedError) as error:
        raise BuildError(f"không ghi được sổ mới: {error}") from error


def _load(
    connection: duckdb.DuckDBPyConnection, folder: Path, staged: Staged, people: Corrections, progress: Progress
) -> None:
    for name, rows in staged.items():
        connection.register(name, readable(connection, rows))
    # where it does not suffice DuckDB goes on in files beside the new registry
    connection.execute(f"SET memory_limit = '{memory(_count(staged['staged_articles']), machine_memory())}'")
    connection.begin()  # one transaction: every statement by itself would wait for the disk
    steps = _Steps(connection, progress)
    steps.run(*_BEFORE)
    with begun(connection, folder) as index:
        _understand(connection, people, steps)
        index.fill(progress)
    connection.commit()


def _understand(connection: duckdb.DuckDBPyConnection, people: Corrections, steps: "_Steps") -> None:
    """What stands in the articles, and which things are meant by it."""
    for contents in ("past", "main"):
        connection.execute(question(f"found_{contents}"))
        steps.run("mentions")
    resolve(connection, people.correct_mentions(connection))
    steps.run("entities")
    for name in LINKS:
        connection.unregister(f"staged_{name}")  # Arrow's memory is wanted for what follows
    people.correct_things(connection)
    steps.run("derived", "views")
    make_known(connection)
    fill_changes(connection)


def readable(connection: duckdb.DuckDBPyConnection, rows: pa.Table | ds.Dataset) -> object:
    """Whole files are for DuckDB to read: Arrow's scanner runs ahead of it, by 7 GB where articles are a million."""
    if isinstance(rows, ds.FileSystemDataset) and rows.files:
        whole = ds.dataset(rows.files, schema=rows.schema, format="parquet")
        if rows.count_rows() == whole.count_rows():
            return connection.read_parquet(rows.files)
    return rows


def _count(rows: pa.Table | ds.Dataset) -> int:
    return rows.num_rows if isinstance(rows, pa.Table) else rows.count_rows()


class _Steps:
    """Runs the scripts of whole folders, and tells how far it is."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, progress: Progress) -> None:
        self._connection, self._progress = connection, progress
        self._done = 0
        self._total = sum(len(scripts(folder)) for folder in (*_BEFORE, "mentions", "mentions", *_AFTER))

    def run(self, *folders: Folder) -> None:
        """Run them in their order. Raises `BuildError` naming the script that fails."""
        for folder in folders:
            for script in scripts(folder):
                try:
                    self._connection.execute(script.sql)
                except duckdb.Error as error:
                    raise BuildError(f"{folder}/{script.name}.sql: {error}") from error
                self._done += 1
                self._progress("load", self._done, self._total)


def _keep(connection: duckdb.DuckDBPyConnection, findings: tuple[Finding, ...]) -> None:
    """What the checks said becomes a table, so that whoever asks the registry can see it."""
    found = {finding.audit: finding for finding in findings}
    rows = [
        (audit.name, audit.sentence, audit.severity, found[audit.name].count, found[audit.name].quoted)
        if audit.name in found
        else (audit.name, audit.sentence, audit.severity, 0, None)
        for audit in audits()
    ]
    connection.executemany("INSERT INTO check_results VALUES (?, ?, ?, ?, ?)", rows)


def count_rows(connection: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Rows of each table of an open registry, by name."""
    names = connection.execute(question("tables")).fetchall()
    return {name: connection.table(name).count("*").fetchall()[0][0] for (name,) in names}
