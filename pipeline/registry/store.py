"""Extractions on disk: Parquet, one folder an extractor version, kept by what the extractor saw."""

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds

from models import Extraction
from models.arrow import EXTRACTIONS
from pipeline.registry import parquet

KEY = "input_hash"
SCHEMA = pa.schema([pa.field(KEY, pa.string()), *EXTRACTIONS])


class Store:
    """The extractions of one extractor version in `folder`. A file appears whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def known(self) -> frozenset[str]:
        """The input hashes whose extraction is kept. Raises `BuildError` naming a file that cannot be read."""
        found: set[str | None] = set()
        for path in parquet.files(self.folder):
            found.update(parquet.read(path, [KEY])[KEY].to_pylist())
        return frozenset(name for name in found if name is not None)

    def write(self, extractions: Sequence[tuple[str, Extraction]]) -> None:
        """Keep extractions with their input hashes, in a file named by these. Raises `BuildError` naming the file."""
        if not extractions:
            return
        rows = [{KEY: name} | extraction.model_dump() for name, extraction in extractions]
        path = self.folder / parquet.name_of(name for name, _ in extractions)
        parquet.write(path, [pa.Table.from_pylist(rows, schema=SCHEMA)], SCHEMA)

    def merge(self) -> None:
        """Make one file of many small ones, for a chunk of work leaves one; then each extraction is there once."""
        parquet.merge(self.folder, KEY, SCHEMA)

    def scan(self) -> ds.Dataset:
        """All kept extractions, read as they are asked for."""
        return parquet.scan(self.folder, SCHEMA)
