"""What changed in the night, as a file for a spreadsheet and as lines of the summary."""

import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.nightly import report as module
from pipeline.nightly.changed import HEADINGS, changed
from pipeline.nightly.report import NightReport, changes_path, keep
from pipeline.nightly.summary import summary
from pipeline.registry.opening import opened
from tests.corrections.world import PAGE, World, begun

NOW = datetime(2025, 9, 2, 20, 0, tzinfo=UTC)


def _world(folder: Path) -> World:
    world = begun(folder)
    world.set(world.id_of("events", "date = '2021-10-15'"), "date", "2021-10-18")
    world.set(world.id_of("leaders", "name LIKE 'Đinh%'"), "titles", "=SUM(A1)")
    world.edit(("Bà Lường Thị Mơ", "Cô Lường Thị Mơ"))
    return world


def _night(**fields: object) -> NightReport:
    usual = {"program": "0", "started": NOW, "ended": NOW + timedelta(hours=2), "stages": ()}
    return NightReport.model_validate({**usual, **fields})


def test_a_night_tells_what_changed(tmp_path: Path) -> None:
    world = _world(tmp_path)
    told = changed(world.home, NOW)
    assert [(one.words, one.count) for one in told.counts] == [
        ("bài đổi", 1),
        ("hoạt động đổi", 1),
        ("người được nêu đổi", 1),
    ]
    text = summary(_night(changed=told))
    assert (
        "Thay đổi so với đêm trước: 1 bài đổi, 1 hoạt động đổi, 1 người được nêu đổi "
        "(nightly-20250902T200000Z-changes.csv)\n"
        f"  Ký kết giao ước thi đua (Ngày: 2021-10-15 → 2021-10-18) – {PAGE.title}\n"
    ) in text
    content = changes_path(world.home, NOW).read_text(encoding="utf-8")
    assert content.startswith("\ufeff")
    header, *rows = csv.reader(io.StringIO(content.removeprefix("\ufeff")))
    assert tuple(header) == HEADINGS
    assert [
        "hoạt động",
        "đổi",
        "Ký kết giao ước thi đua",
        "Ngày",
        "2021-10-15",
        "2021-10-18",
        PAGE.title,
        PAGE.url,
        "",
    ] in rows
    assert "'=SUM(A1)" in {cell for row in rows for cell in row}  # no formula


def test_a_night_in_which_nothing_changed_says_so(tmp_path: Path) -> None:
    told = changed(begun(tmp_path).home, NOW)
    assert "đây là đêm đầu tiên, chưa có đêm trước để so" in summary(_night(changed=told))
    later = told.model_copy(update={"is_first": False})
    assert "Thay đổi so với đêm trước: không có gì (" in summary(_night(changed=later))
    assert "Thay đổi" not in summary(_night())


def test_the_file_goes_with_its_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEEP", 2)
    home = World(tmp_path).home
    home.reports.mkdir()
    for day in range(3):
        report = _night(started=NOW + timedelta(days=day))
        changes_path(home, report.started).write_text("x", encoding="utf-8")
        keep(home, report, "")
    assert len(list(home.reports.glob("*-changes.csv"))) == 2


def test_what_the_night_before_told_is_not_told_again(tmp_path: Path) -> None:
    world = _world(tmp_path)
    with opened(world.home) as registry:
        [(until,)] = registry.execute("SELECT until FROM known.last_night").fetchall()
    assert changed(world.home, NOW, until - timedelta(seconds=1)).counts != ()
    again = changed(world.home, NOW, until)
    assert (again.counts, again.shown) == ((), ())
    assert changes_path(world.home, NOW).read_text(encoding="utf-8").count("\n") == 1  # the headings
