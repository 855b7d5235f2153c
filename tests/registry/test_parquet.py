"""Files of kept rows: whole or not at all, merged where they are many."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.registry import parquet
from pipeline.registry.errors import BuildError

SCHEMA = pa.schema((pa.field("name", pa.string()), pa.field("value", pa.int64())))


def _table(*names: str, value: int = 0) -> pa.Table:
    return pa.Table.from_pylist([{"name": name, "value": value} for name in names], schema=SCHEMA)


def _fill(folder: Path, count: int, *also: str) -> None:
    for number in range(count):
        parquet.write(folder / f"{number:03}.parquet", [_table(f"n{number}", *also, value=number)], SCHEMA)


def _rows(folder: Path) -> list[tuple[str, int]]:
    rows = parquet.scan(folder, SCHEMA).to_table().to_pylist()
    return sorted((row["name"], row["value"]) for row in rows)


def test_many_small_files_become_one_with_each_key_once(tmp_path: Path) -> None:
    _fill(tmp_path, parquet.MANY, "shared")
    parquet.merge(tmp_path, "name", SCHEMA)
    assert len(parquet.files(tmp_path)) == 1
    assert _rows(tmp_path) == sorted([("shared", 0), *((f"n{number}", number) for number in range(parquet.MANY))])


def test_few_files_stay(tmp_path: Path) -> None:
    _fill(tmp_path, parquet.MANY - 1)
    parquet.merge(tmp_path, "name", SCHEMA)
    assert len(parquet.files(tmp_path)) == parquet.MANY - 1


def test_few_files_are_merged_where_a_key_is_in_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "SMALL", 1)  # however large they are
    _fill(tmp_path, 2, "shared")
    parquet.merge(tmp_path, "name", SCHEMA)
    assert _rows(tmp_path) == [("n0", 0), ("n1", 1), ("shared", 0)]


def test_large_files_stay_and_a_merged_file_has_groups_of_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "ROWS", 5)
    monkeypatch.setattr(parquet, "SMALL", 3)
    parquet.write(tmp_path / "large.parquet", [_table("a", "b", "c")], SCHEMA)
    _fill(tmp_path, parquet.MANY)
    parquet.merge(tmp_path, "name", SCHEMA)
    merged, large = parquet.files(tmp_path)
    assert large.name == "large.parquet"
    assert pq.read_metadata(merged).num_row_groups == 7


def test_nothing_to_merge(tmp_path: Path) -> None:
    parquet.merge(tmp_path / "missing", "name", SCHEMA)
    assert _rows(tmp_path) == []


def test_a_file_that_cannot_be_written_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.parquet" / "in the way").mkdir(parents=True)
    with pytest.raises(BuildError, match=r"a\.parquet: không ghi được"):
        parquet.write(tmp_path / "a.parquet", [_table("a")], SCHEMA)
    assert [path.name for path in tmp_path.iterdir()] == ["a.parquet"]


@pytest.mark.parametrize("content", [b"", b"not parquet", b"PAR1" + b"\0" * 40 + b"PAR1"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.parquet").write_bytes(content)
    with pytest.raises(BuildError, match=r"bad\.parquet: không phải tệp Parquet"):
        parquet.read(tmp_path / "bad.parquet")
    with pytest.raises(BuildError, match=r"bad\.parquet: không phải tệp Parquet"):
        parquet.merge(tmp_path, "name", SCHEMA)
