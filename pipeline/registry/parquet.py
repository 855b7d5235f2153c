"""Parquet files that appear whole or not at all, in folders that any number of builds add to."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from pipeline.registry.errors import BuildError

SMALL = 10_000  # rows: a file of fewer is merged with others
MANY = 32  # small files, from which on merging them costs less than opening each
ROWS = 10_000  # in a row group: what a reader holds at once


def files(folder: Path) -> list[Path]:
    """The finished files of a folder, in name order; none where there is no folder."""
    return sorted(folder.glob("*.parquet"))


def name_of(keys: Iterable[str]) -> str:
    """A file's name by the keys of its rows."""
    return f"{hashlib.sha256(''.join(keys).encode()).hexdigest()[:32]}.parquet"


def write(path: Path, batches: Iterable[pa.Table], schema: pa.Schema) -> None:
    """Write rows, as many as there are, under their final name once they are all there. Raises `BuildError`."""
    unfinished = path.with_suffix(".unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with pq.ParquetWriter(unfinished, schema, compression="zstd") as writer:
            for table in batches:
                writer.write_table(table, row_group_size=ROWS)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise BuildError(f"{path}: không ghi được: {error}") from error


def read(path: Path, columns: Sequence[str] | None = None) -> pa.Table:
    """A file's rows. Raises `BuildError` naming a file that cannot be read."""
    try:
        return pq.read_table(path, columns=None if columns is None else list(columns))
    except (OSError, pa.ArrowException) as error:
        raise BuildError(f"{path}: không phải tệp Parquet của chương trình này; xóa đi để làm lại") from error


def scan(folder: Path, schema: pa.Schema) -> ds.Dataset:
    """All rows of a folder, read as they are asked for."""
    return ds.dataset([str(path) for path in files(folder)], schema=schema, format="parquet")


def merge(folder: Path, key: str, schema: pa.Schema) -> None:
    """Make one file of many small ones; then no key is in the folder twice.

    Two processes may have made the same row; who is killed on the way here has both files, and no row less.
    """
    rows = {path: _rows(path) for path in files(folder)}
    is_twice = sum(rows.values()) > len({name for path in rows for name in read(path, [key])[key].to_pylist()})
    old = [path for path, count in rows.items() if is_twice or count < SMALL]
    if len(old) < MANY and not is_twice:
        return
    merged = folder / name_of(path.name for path in old)
    write(merged, _each_once(old, key), schema)
    for path in old:
        path.unlink()


def _rows(path: Path) -> int:
    try:
        return int(pq.read_metadata(path).num_rows)
    except (OSError, pa.ArrowException) as error:
        raise BuildError(f"{path}: không phải tệp Parquet của chương trình này; xóa đi để làm lại") from error


def _each_once(paths: Sequence[Path], key: str) -> Iterable[pa.Table]:
    seen: set[str | None] = set()
    pending: list[pa.Table] = []
    for path in paths:
        table = read(path)
        new = []
        for name in table[key].to_pylist():
            new.append(name not in seen)
            seen.add(name)
        pending.append(table.filter(pa.array(new, pa.bool_())))
        if sum(part.num_rows for part in pending) >= ROWS:
            yield pa.concat_tables(pending)
            pending = []
    if pending:
        yield pa.concat_tables(pending)
