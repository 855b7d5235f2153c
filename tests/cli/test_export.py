"""`thidua export`: what it says, where it writes by default, and its exit status."""

from pathlib import Path

import pytest

from tests.cli.test_bad_input import _run as run
from tests.registry.samples import published


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    published(folder)
    return folder


def test_a_workbook_of_the_last_captures_day_is_what_one_gets(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("export", "--home", home)
    assert result.exit_code == 0
    assert "Hoạt động thi đua (v_events): 4 dòng" in result.stdout
    assert "Đã xuất ra thidua-2025-09-02.xlsx" in result.stdout
    assert "Giấy phép CC BY 4.0." in result.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["thidua-2025-09-02.xlsx"]
    again = run("export", "--home", home)
    assert (again.exit_code, again.stdout) == (1, "")
    assert "--force" in again.stderr
    assert run("export", "--home", home, "--force").exit_code == 0


def test_options_are_heeded_and_notes_are_on_standard_error(home: Path, tmp_path: Path) -> None:
    options = ("--format", "csv", "--separator", "semicolon", "--view", "v_events", "--since", "2022-11-01")
    result = run("export", "--home", home, *options, "--out", tmp_path / "so")
    assert result.exit_code == 0
    assert "v_events: Chỉ những dòng có published_on từ 01/11/2022" in result.stderr
    header, *rows = (tmp_path / "so" / "v_events.csv").read_text(encoding="utf-8-sig").splitlines()
    assert header.startswith('"date";"start_date";')
    assert len(rows) == 2


@pytest.mark.parametrize(
    ("options", "status", "message"),
    [
        (["--format", "docx"], 2, "docx"),
        (["--since", "hôm qua"], 2, "hôm qua"),
        (["--separator", "|"], 2, "comma hay semicolon"),
        (["--view", "v_la"], 1, "không có view hay bảng v_la"),
    ],
)
def test_bad_options_say_why(home: Path, tmp_path: Path, options: list[str], status: int, message: str) -> None:
    result = run("export", "--home", home, "--out", tmp_path / "so", *options)
    assert result.exit_code == status
    assert message in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_a_registry_it_says_what_to_do(tmp_path: Path) -> None:
    result = run("export", "--home", tmp_path, "--out", tmp_path / "so")
    assert result.exit_code == 1
    assert "chưa có sổ: chạy `thidua build` trước" in result.stderr
