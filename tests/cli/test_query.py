"""What `thidua query` prints: nothing cut at any width, and CSV that a spreadsheet and a data frame open."""

import io
from pathlib import Path

import polars as pl
import pytest
from rich.cells import cell_len

from pipeline.cli.app import out
from tests.cli.test_bad_input import _run as run
from tests.registry.samples import published


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("query")
    published(folder)
    return folder


@pytest.mark.parametrize("width", [60, 80, 118, 119, 120, 121, 200])
def test_no_cell_is_cut(home: Path, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(out, "_width", width)
    for sql in (
        "FROM v_events",
        "SELECT date, url FROM v_events",
        "SELECT number, type, url FROM v_documents",
        "SELECT url, url FROM v_articles",
    ):
        printed = run("query", "--home", home, sql).stdout
        assert "…" not in printed
        assert max(map(cell_len, printed.splitlines())) <= width


def test_many_columns_are_records(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(out, "_width", 80)
    printed = run("query", "--home", home, "FROM v_events ORDER BY start_date LIMIT 1").stdout.splitlines()
    assert printed[0].startswith("1 ─")
    assert "date            2021-10-15" in map(str.rstrip, printed)
    assert printed[-1] == "1 dòng"


def test_csv_opens_in_excel_and_in_data_frames(home: Path) -> None:
    printed = run("query", "--home", home, "--csv", "SELECT province, types FROM v_events").stdout
    assert printed.startswith("\ufeffprovince,types\n")
    frame = pl.read_csv(io.BytesIO(printed.encode()))
    assert frame.columns == ["province", "types"]
    assert "Ký kết giao ước thi đua" in frame["types"][0]
