"""Which extractions and readings may go: those of versions by which no kept registry was built."""

import shutil
from pathlib import Path

import duckdb

from pipeline.home import Home
from pipeline.registry.publish import history
from pipeline.registry.sql_files import question

_COLUMNS = ("extractor_version", "reader_version")


def prune(home: Home) -> list[Path]:
    """Delete the folders of versions by which neither the published registry nor one of `home.history` was built.

    A kept file that cannot be read keeps nothing: it cannot be restored either. Call it inside `exclusive`. Returns
    what was deleted.
    """
    kept = {version for path in (home.registry, *history(home)) for version in _versions(path)}
    folders = [*home.extractions.glob("*"), *home.readings.glob("*")]
    old = [folder for folder in folders if folder.is_dir() and folder.name not in kept]
    for folder in old:
        shutil.rmtree(folder)
    return old


def _versions(path: Path) -> list[str]:
    quoted = str(path).replace("'", "''")
    try:
        with duckdb.connect() as connection:
            connection.execute(f"ATTACH '{quoted}' AS kept (READ_ONLY); USE kept")
            cursor = connection.execute(question("build"))
            names = [column[0] for column in cursor.description or ()]
            return [
                value for row in cursor.fetchall() for name, value in zip(names, row, strict=True) if name in _COLUMNS
            ]
    except duckdb.Error:
        return []
