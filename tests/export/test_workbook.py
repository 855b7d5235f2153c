"""XLSX read back by openpyxl: types, names, hostile cells, and Excel's limits."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from pipeline.export.long_cells import GOES_ON, TITLE, parts, units
from pipeline.export.workbook import Limits, Workbook

SMALL = Limits(rows=4, cell=100)
moment = datetime.fromisoformat  # Excel knows no zones
Sheets = dict[str, list[tuple[object, ...]]]


def written(path: Path, tables: Iterable[tuple[str, pa.Table]], limits: Limits) -> tuple[Sheets, tuple[str, ...]]:
    with Workbook(path, path.parent, limits) as book:
        for title, table in tables:
            with book.table(title, table.schema.names) as write:
                for batch in table.to_batches(2):
                    write(batch)
        notes = book.notes
    opened = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in opened.worksheets}, notes


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (date(2021, 10, 19), pa.date32(), moment("2021-10-19")),
        (date(1885, 1, 1), pa.date32(), "1885-01-01"),
        (datetime(2021, 10, 16, 0, 30, tzinfo=UTC), pa.timestamp("us", "UTC"), moment("2021-10-16 07:30")),
        (5, pa.int64(), 5),
        (10**17 + 1, pa.int64(), "100000000000000001"),
        (1.5, pa.float64(), 1.5),
        (float("nan"), pa.float64(), "nan"),
        (Decimal(7), pa.decimal128(38, 0), 7),
        (False, pa.bool_(), False),
        ("12/10", pa.string(), "12/10"),
        ("=1+1", pa.string(), "=1+1"),
        ("http://a.test/", pa.string(), "http://a.test/"),
        ("0012", pa.string(), "0012"),
        (["THPT Một", "THPT Hai"], pa.list_(pa.string()), "THPT Một; THPT Hai"),
        (None, pa.string(), None),
    ],
)
def test_a_value_keeps_its_type(tmp_path: Path, value: object, kind: pa.DataType, expected: object) -> None:
    table = pa.table({"cột": pa.array([value], kind), "sau": ["."]})
    sheets, notes = written(tmp_path / "a.xlsx", [("Trang", table)], Limits())
    assert sheets == {"Trang": [("cột", "sau"), (expected, ".")]}
    assert notes == ()


def test_no_text_is_a_formula_or_a_link(tmp_path: Path) -> None:
    table = pa.table({"a": ['=HYPERLINK("http://a.test")', "http://a.test", "@x", "+1", "{=1}"]})
    written(tmp_path / "a.xlsx", [("Trang", table)], Limits())
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Trang"]
    assert [cell.data_type for cell in sheet["A"][1:]] == ["s"] * 5
    assert all(cell.hyperlink is None for cell in sheet["A"])


def test_the_heading_is_frozen_and_filters(tmp_path: Path) -> None:
    written(tmp_path / "a.xlsx", [("Văn bản", pa.table({"Số": ["1"], "Ngày": ["2"]}))], Limits())
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Văn bản"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B2"
    assert sheet.column_dimensions["A"].width > 8


def test_a_long_heading_wraps_and_nothing_of_it_is_cut(tmp_path: Path) -> None:
    long = "Tỉnh, thành phố của trang đăng bài, không rõ thì của hoạt động trong bài"
    written(tmp_path / "a.xlsx", [("Trang", pa.table({"Số": ["1"], long: ["2"]}))], Limits())
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Trang"]
    width, height = sheet.column_dimensions["B"].width, sheet.row_dimensions[1].height
    assert sheet["B1"].value == long
    assert sheet["B1"].alignment.wrap_text
    assert width < 30
    assert height / 15 * (width - 2) >= len(long)  # as many lines as it needs


def test_rows_beyond_the_limit_go_on_in_a_further_sheet_and_it_is_said(tmp_path: Path) -> None:
    tables = [("Bài", pa.table({"a": list(range(7))})), ("bài", pa.table({"a": [8]}))]
    sheets, notes = written(tmp_path / "a.xlsx", tables, SMALL)
    assert list(sheets) == ["Bài", "Bài (2)", "Bài (3)", "bài (4)"]
    assert [row[0] for name in list(sheets)[:3] for row in sheets[name][1:]] == list(range(7))
    assert notes == ("Quá 4 dòng một trang tính: xếp tiếp vào “Bài”, “Bài (2)”, “Bài (3)”.",)


def test_a_text_beyond_the_limit_goes_on_elsewhere_and_it_is_said(tmp_path: Path) -> None:
    text = "Đ🎓" * 80
    sheets, notes = written(tmp_path / "a.xlsx", [("Bài", pa.table({"Chữ": ["ngắn", text]}))], SMALL)
    start = str(sheets["Bài"][2][0])
    assert start.endswith(GOES_ON)
    assert units(start) <= SMALL.cell
    rest = sheets[TITLE][1:]
    assert [row[:4] for row in rest] == [("Bài", 3, "Chữ", number) for number in range(2, 2 + len(rest))]
    assert start.removesuffix(GOES_ON) + "".join(str(row[4]) for row in rest) == text
    assert notes == (f"1 ô dài quá 100 ký tự của Excel: phần sau ở trang tính “{TITLE}”, không mất gì.",)


def test_a_relation_without_rows_has_its_sheet(tmp_path: Path) -> None:
    sheets, _ = written(tmp_path / "a.xlsx", [("Trống", pa.table({"a": pa.array([], pa.string())}))], SMALL)
    assert sheets == {"Trống": [("a",)]}


@given(st.text(), st.integers(2, 9), st.integers(2, 9))
def test_parts_of_a_text_are_the_text(text: str, limit: int, first: int) -> None:
    made = list(parts(text, limit, first))
    assert "".join(made) == text
    assert all(units(part) <= (limit if place else first) for place, part in enumerate(made))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(texts=st.lists(st.text(st.characters(codec="utf-8"), max_size=40), min_size=1, max_size=3))
def test_hostile_texts_come_back_as_they_were(tmp_path: Path, texts: list[str]) -> None:
    sheets, _ = written(tmp_path / "a.xlsx", [("Trang", pa.table({"a": texts}))], Limits())
    assert [unescape(str(row[0] or "")) for row in sheets["Trang"][1:]] == texts
