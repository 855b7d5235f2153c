"""CSV read back by Python's own reader, and what is in its bytes."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.export.csv_files import csv_file

MOMENT = datetime(2021, 10, 16, 0, 30, 12, 345, tzinfo=UTC)


def written(table: pa.Table, path: Path, separator: str = ",") -> bytes:
    with csv_file(path, table.schema, separator) as write:
        for batch in table.to_batches():
            write(batch)
    return path.read_bytes()


def read(content: bytes, separator: str = ",") -> list[list[str]]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.reader(text, delimiter=separator, strict=True))


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        ("Cụm thi đua số 2", pa.string(), "Cụm thi đua số 2"),
        ("12/10", pa.string(), "'12/10"),
        (date(2021, 10, 19), pa.date32(), "2021-10-19"),
        (MOMENT, pa.timestamp("us", "Asia/Ho_Chi_Minh"), "2021-10-16 07:30:12"),
        (MOMENT, pa.timestamp("us", "UTC"), "2021-10-16 00:30:12"),
        (1.5, pa.float64(), "1,5"),
        (Decimal("12.50"), pa.decimal128(5, 2), "12,50"),
        (-5, pa.int64(), "-5"),
        (999_999_999_999_999, pa.int64(), "999999999999999"),
        (1_234_567_890_123_456_789, pa.int64(), "'1234567890123456789"),
        (-(10**20), pa.decimal128(38, 0), "'-100000000000000000000"),
        (True, pa.bool_(), "TRUE"),
        (["THPT Một", 'THPT "Hai"'], pa.list_(pa.string()), '["THPT Một", "THPT \\"Hai\\""]'),
        ({"a": date(2021, 1, 1)}, pa.struct([("a", pa.date32())]), '{"a": "2021-01-01"}'),
    ],
)
def test_a_value_is_written_as_excel_reads_it(tmp_path: Path, value: object, kind: pa.DataType, expected: str) -> None:
    table = pa.table({"cột": pa.array([value, None], kind)})
    content = written(table, tmp_path / "a.csv")
    assert read(content) == [["cột"], [expected], []]


def test_the_bytes_are_what_excel_wants(tmp_path: Path) -> None:
    table = pa.table({"a": ["Đồng Nai", "", None], "b": ["x;y", 'x"y', "x\ny"]})
    assert written(table, tmp_path / "a.csv") == ('\ufeff"a","b"\n"Đồng Nai","x;y"\n"","x""y"\n,"x\ny"\n'.encode())
    assert written(table, tmp_path / "b.csv", ";").splitlines()[1] == '"Đồng Nai";"x;y"'.encode()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(rows=st.lists(st.tuples(st.text(), st.text("\",;\r\n='0/12 ")), min_size=1))
@pytest.mark.parametrize("separator", [",", ";"])
def test_hostile_cells_come_back_as_they_were(tmp_path: Path, separator: str, rows: list[tuple[str, str]]) -> None:
    table = pa.table({"a": [one for one, _ in rows], "b": [two for _, two in rows]})
    found = read(written(table, tmp_path / "a.csv", separator), separator)[1:]
    assert [tuple(cell.removeprefix("'") for cell in row) for row in found] == rows
