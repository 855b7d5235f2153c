"""What a build may take of the machine's memory, and what DuckDB reads by itself."""

from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from pipeline.registry.limits import machine_memory, memory
from pipeline.registry.loading import readable


@pytest.mark.parametrize(
    ("articles", "machine", "limit"),
    [
        (0, 4, "800MB"),
        (100_000, 4, "800MB"),
        (1_000_000, 4, "1000MB"),
        (100_000, 64, "800MB"),
        (1_000_000, 16, "4000MB"),
        (1_000_000, 64, "8000MB"),
    ],
)
def test_a_large_registry_takes_a_quarter_of_a_large_machine(articles: int, machine: int, limit: str) -> None:
    assert memory(articles, machine * 1_000_000_000) == limit


def test_a_container_has_what_it_may_have(tmp_path: Path) -> None:
    said = tmp_path / "memory.max"
    whole = machine_memory(said)
    assert whole > 0
    for text, expected in (("max\n", whole), ("512000000\n", 512_000_000), (f"{whole * 8}\n", whole)):
        said.write_text(text, encoding="ascii")
        assert machine_memory(said) == expected
    said.write_text("much", encoding="ascii")
    with pytest.raises(ValueError, match="much"):
        machine_memory(said)


def test_whole_files_are_read_by_duckdb_and_chosen_rows_are_no_others(tmp_path: Path) -> None:
    table = pa.table({"name": ["a", "b", "c"]})
    pq.write_table(table, tmp_path / "a.parquet")
    dataset = ds.dataset([str(tmp_path / "a.parquet")], format="parquet")
    chosen = dataset.filter(pc.field("name") != "b")
    empty = ds.dataset([], schema=table.schema, format="parquet")
    with duckdb.connect() as connection:
        assert isinstance(readable(connection, dataset), duckdb.DuckDBPyRelation)
        for rows, names in ((table, "abc"), (dataset, "abc"), (chosen, "ac"), (empty, "")):
            connection.register("rows", readable(connection, rows))
            assert connection.execute("SELECT name FROM rows").fetchall() == [(name,) for name in names]
