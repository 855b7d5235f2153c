"""Whole exports of a published registry: every view by itself, what describes them, and what is refused."""

import csv
import filecmp
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb
import openpyxl
import pyarrow.parquet as pq
import pytest

from pipeline.export import FORMATS, ExportError, Format, Request, export
from pipeline.export.workbook import Limits
from pipeline.export.xlsx import DICTIONARY, SOURCE
from pipeline.home import Home
from pipeline.registry.twins import twin_views

Spoil = Callable[[str], Home]
BY_VIEW = tuple(kind for kind in FORMATS if kind != "ftm")
HOSTILE = """
CREATE VIEW v_moi AS
SELECT '=1+1' AS cong_thuc, '12/10' AS so, DATE '2024-09-05' AS ngay, ['a', 'b;c'] AS danh_sach, NULL::INT AS trong;
COMMENT ON VIEW v_moi IS 'Điều mới: một view mà bản dựng sau thêm vào.';
COMMENT ON COLUMN v_moi.so IS 'Số, ký hiệu; null nếu không rõ.';
"""


def views(home: Home) -> dict[str, list[tuple[object, ...]]]:
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        connection.execute("SET TimeZone = 'Asia/Ho_Chi_Minh'")
        sql = "SELECT view_name FROM duckdb_views() WHERE NOT internal AND schema_name = 'main'"
        names = connection.execute(sql).fetchall()
        again = set(twin_views().values())  # the same rows with Vietnamese names of columns
        return {name: connection.table(name).fetchall() for (name,) in names if name not in again}


def target(folder: Path, kind: Format) -> Path:
    return folder / ("so.xlsx" if kind == "xlsx" else "so")


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_parquet_holds_every_view_with_its_types_and_comments(home: Home, tmp_path: Path) -> None:
    done = export(home, Request("parquet"), tmp_path / "so")
    expected = views(home)
    assert {file.relation.name: file.rows for file in done.files} == {
        name: len(rows) for name, rows in expected.items()
    }
    for name, rows in expected.items():
        table = pq.read_table(tmp_path / "so" / f"{name}.parquet")
        assert [tuple(row.values()) for row in table.to_pylist()] == rows
    schema = pq.read_schema(tmp_path / "so" / "v_events.parquet")
    comments = schema.field("start_date").metadata or {}
    assert comments[b"comment"].decode().startswith("Ngày bắt đầu")
    about = schema.metadata or {}
    assert about[b"licence"] == b"CC-BY-4.0"
    assert about[b"archive_digest"].decode() == done.source.archive_digest


def test_csv_and_json_lines_say_the_same(home: Home, tmp_path: Path) -> None:
    export(home, Request("csv"), tmp_path / "csv")
    export(home, Request("jsonl"), tmp_path / "jsonl")
    for name, rows in views(home).items():
        with (tmp_path / "csv" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            from_csv = list(csv.DictReader(file, strict=True))
        from_json = lines(tmp_path / "jsonl" / f"{name}.jsonl")
        assert len(from_csv) == len(from_json) == len(rows)
        for cells, values in zip(from_csv, from_json, strict=True):
            texts = {name: value for name, value in values.items() if isinstance(value, str) and "T" not in value}
            assert {name: cells[name].removeprefix("'") for name in texts} == texts


def test_a_view_of_a_later_build_is_there_by_itself(with_sql: Spoil, tmp_path: Path) -> None:
    home = with_sql(HOSTILE)
    for kind in BY_VIEW:
        export(home, Request(kind, ("v_moi",)), target(tmp_path / kind, kind))
    assert lines(tmp_path / "jsonl" / "so" / "v_moi.jsonl") == [
        {"cong_thuc": "=1+1", "so": "12/10", "ngay": "2024-09-05", "danh_sach": ["a", "b;c"], "trong": None}
    ]
    content = (tmp_path / "csv" / "so" / "v_moi.csv").read_bytes()
    assert next(csv.reader(io.StringIO(content.decode().splitlines()[1]))) == [
        "'=1+1",
        "'12/10",
        "2024-09-05",
        '["a", "b;c"]',
        "",
    ]
    sheet = openpyxl.load_workbook(tmp_path / "xlsx" / "so.xlsx")["Điều mới"]
    assert [cell.value for cell in sheet[1]] == ["cong_thuc", "Số, ký hiệu", "ngay", "danh_sach", "trong"]
    assert sheet["C2"].is_date
    [row] = pq.read_table(tmp_path / "parquet" / "so" / "v_moi.parquet").to_pylist()
    assert row["danh_sach"] == ["a", "b;c"]


def test_a_workbook_has_a_sheet_a_view_its_dictionary_and_its_source(home: Home, tmp_path: Path) -> None:
    done = export(home, Request("xlsx"), tmp_path / "so.xlsx")
    book = openpyxl.load_workbook(tmp_path / "so.xlsx")
    assert book.sheetnames == [SOURCE, *(file.relation.title for file in done.files), DICTIONARY]
    assert "Hoạt động thi đua" in book.sheetnames
    events = book["Hoạt động thi đua"]
    assert [cell.value for cell in events[1]][:3] == ["Ngày diễn ra dạng EDTF", "Ngày bắt đầu", "Ngày kết thúc"]
    assert events.max_row == 1 + len(views(home)["v_events"])
    about = {row[0]: row[1] for row in book[SOURCE].iter_rows(values_only=True)}
    assert about["Trích dẫn"] == done.source.citation_vi
    assert "CC BY 4.0" in str(about["Trích dẫn"])
    assert about["Mã kho lưu trữ"] == done.source.archive_digest
    columns = {(row[1], row[3]): row[5] for row in book[DICTIONARY].iter_rows(min_row=2, values_only=True)}
    assert columns["v_events", "start_date"] == "Ngày bắt đầu; null nếu không rõ năm."


@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl"])
def test_a_folder_describes_itself(home: Home, tmp_path: Path, kind: Format) -> None:
    done = export(home, Request(kind), tmp_path / "so")
    package = json.loads((tmp_path / "so" / "datapackage.json").read_text(encoding="utf-8"))
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    assert package["citation"] == {"vi": done.source.citation_vi, "en": done.source.citation_en}
    assert "02/09/2025" in done.source.citation_vi  # the day of the last capture, in Vietnam
    assert "2025-09-02" in done.source.citation_en
    assert {resource["path"] for resource in package["resources"]} == {file.file for file in done.files}
    fields = next(one for one in package["resources"] if one["name"] == "v_events")["schema"]["fields"]
    assert {field["name"]: field["type"] for field in fields}["start_date"] == "date"
    with (tmp_path / "so" / "dictionary.csv").open(encoding="utf-8-sig", newline="") as file:
        meanings = {(row["Bảng, view"], row["Cột"]): row["Ý nghĩa"] for row in csv.DictReader(file)}
    assert all(meaning for (_, column), meaning in meanings.items() if column)
    page = (tmp_path / "so" / "README.md").read_text(encoding="utf-8")
    assert done.source.citation_en in page
    assert ("Cách đọc CSV" in page) == (kind == "csv")


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_registry_gives_the_same_files(home: Home, tmp_path: Path, kind: Format) -> None:
    one, two = (export(home, Request(kind), target(tmp_path / name, kind)).target for name in ("one", "two"))
    if kind == "xlsx":
        assert filecmp.cmp(one, two, shallow=False)
    else:
        names = sorted(path.name for path in one.iterdir())
        assert names == sorted(path.name for path in two.iterdir())
        assert filecmp.cmpfiles(one, two, names, shallow=False)[0] == names


def test_since_cuts_by_the_day_that_a_view_has_and_says_so(home: Home, tmp_path: Path) -> None:
    day = date(2022, 5, 28)
    done = export(home, Request("jsonl", ("v_articles", "v_summary"), since=day), tmp_path / "so")
    days = [row["published_on"] for row in lines(tmp_path / "so" / "v_articles.jsonl")]
    assert days == ["2022-05-28", "2022-11-02", None]
    notes = {file.relation.name: " ".join(file.notes) for file in done.files}
    assert notes["v_articles"] == "Chỉ những dòng có published_on từ 28/05/2022 và những dòng không rõ ngày ấy."
    assert notes["v_summary"] == "Không có cột ngày để lọc từ 28/05/2022: xuất mọi dòng."


def test_tables_go_out_by_name(home: Home, tmp_path: Path) -> None:
    export(home, Request("parquet", ("articles", "v_events", "articles")), tmp_path / "so")
    files = {path.name for path in (tmp_path / "so").glob("*.parquet")}
    assert files == {"articles.parquet", "v_events.parquet"}
    assert pq.read_table(tmp_path / "so" / "articles.parquet").num_rows == len(views(home)["v_articles"])


def test_an_unknown_view_is_named_beside_those_there_are(home: Home, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"không có view hay bảng v_su_kien; các view có: .*v_events"):
        export(home, Request("csv", ("v_su_kien",)), tmp_path / "so")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", BY_VIEW)
def test_a_failing_view_leaves_the_older_export_and_no_crumbs(with_sql: Spoil, tmp_path: Path, kind: Format) -> None:
    home = with_sql("CREATE VIEW v_zz AS SELECT CAST(title AS INT) AS a FROM articles;")
    place = target(tmp_path / "out", kind)
    done = export(home, Request(kind, ("v_events",)), place)
    before = sorted((path.name, path.stat().st_mtime_ns) for path in place.parent.rglob("*"))
    with pytest.raises(Exception, match="Could not convert"):
        export(home, Request(kind), place, force=True)
    assert sorted((path.name, path.stat().st_mtime_ns) for path in place.parent.rglob("*")) == before
    assert done.target == place


def test_a_type_that_a_format_does_not_know_is_an_error(with_sql: Spoil, tmp_path: Path) -> None:
    home = with_sql("CREATE VIEW v_la AS SELECT 'x'::BLOB AS a;")
    with pytest.raises(ExportError, match="no JSON for bytes"):
        export(home, Request("jsonl", ("v_la",)), tmp_path / "so")


def test_the_limits_are_those_of_excel() -> None:
    assert Limits() == Limits(1_048_576, 32_767)
