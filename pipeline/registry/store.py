"""Extractions on disk: Parquet, one folder an extractor version, kept by what the extractor saw."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from models import Extraction
from models.arrow import EXTRACTIONS
from pipeline.registry.errors import BuildError

SCHEMA = pa.schema([pa.field("input_hash", pa.string()), *EXTRACTIONS])


class Store:
    """The extractions of one extractor version in `folder`. A file appears whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def known(self) -> frozenset[str]:
        """The input hashes whose extraction is kept. Raises `BuildError` naming a file that cannot be read."""
        found: set[str | None] = set()
        for path in self._files():
            try:
                found.update(pq.read_table(path, columns=["input_hash"])["input_hash"].to_pylist())
            except (OSError, pa.ArrowException) as error:
                raise BuildError(f"{path}: not a Parquet file of extractions; delete it to extract again") from error
        return frozenset(name for name in found if name is not None)

    def write(self, extractions: Sequence[tuple[str, Extraction]]) -> None:
        """Keep extractions with their input hashes, in a file named by these. Raises `BuildError` naming the file."""
        if not extractions:
            return
        rows = [{"input_hash": name} | extraction.model_dump() for name, extraction in extractions]
        names = "".join(name for name, _ in extractions)
        path = self.folder / f"{hashlib.sha256(names.encode()).hexdigest()[:32]}.parquet"
        self.folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        try:
            pq.write_table(pa.Table.from_pylist(rows, schema=SCHEMA), unfinished, compression="zstd")
            unfinished.replace(path)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise BuildError(f"{path} cannot be written: {error}") from error

    def scan(self) -> ds.Dataset:
        """All kept extractions, read as they are asked for."""
        return ds.dataset([str(path) for path in self._files()], schema=SCHEMA, format="parquet")

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob("*.parquet"))
