"""The report: its form, its statuses, its words."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.nightly import report as module
from pipeline.nightly.report import (
    BuildNight,
    Found,
    NightReport,
    SiteNight,
    Stage,
    Status,
    former,
    keep,
    status_of,
)
from pipeline.nightly.summary import site_line, summary

NOW = datetime(2026, 3, 16, 15, 30, tzinfo=UTC)
WELL = SiteNight(domain="a.test", complete=True, basis_code="lists_to_known", new_articles=2, requests=9)
LATE = SiteNight(domain="b.test", basis_code="time_limit", left=70, requests=30, errors=("http://b.test/1: error",))
BUILD = BuildNight(read=3, kept=6, extracted=2, reused=5, failures=(), rows={"articles": 7, "events": 3})
STAGES = tuple(
    Stage.model_validate({"name": name, "state": "done", "seconds": 3}) for name in ("crawl", "build", "check")
)
MOVED = Found(
    monitor="moved_site", severity="warning", sentence="Trang web đã chuyển.", action="Sửa bảng.",
    site="a.test", field=None, what="sang c.test", since=None,
)  # fmt: skip
FATAL = MOVED.model_copy(update={"severity": "fatal", "monitor": "disk_space", "sentence": "Ổ đĩa sắp đầy."})


def _night(**fields: object) -> NightReport:
    usual = {"program": "0", "started": NOW, "ended": NOW + timedelta(hours=2, minutes=5), "stages": STAGES,
             "sites": (WELL,), "build": BUILD}  # fmt: skip
    return NightReport.model_validate({**usual, **fields})


def _stages(name: str, state: str) -> tuple[Stage, ...]:
    return tuple(stage.model_copy(update={"state": state}) if stage.name == name else stage for stage in STAGES)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, Status.WELL),
        ({"sites": (WELL, LATE)}, Status.ATTENTION),
        ({"sites": (WELL.model_copy(update={"stopped": "status 429"}),)}, Status.ATTENTION),
        ({"build": BUILD.model_copy(update={"failures": ("http://a.test/1: empty",)})}, Status.ATTENTION),
        ({"findings": (MOVED,)}, Status.ATTENTION),
        ({"notes": ("crawl 7 died",)}, Status.ATTENTION),
        ({"findings": (MOVED, FATAL)}, Status.FAILED),
        ({"stages": _stages("crawl", "failed")}, Status.FAILED),
        ({"stages": _stages("build", "failed"), "build": None}, Status.FAILED),
        ({"stages": _stages("build", "out_of_time"), "build": None}, Status.FAILED),
        ({"stages": _stages("crawl", "out_of_time")}, Status.WELL),  # what it left is said by its sites
    ],
)
def test_the_status_is_the_gravest_of_what_happened(fields: dict[str, object], status: Status) -> None:
    assert status_of(_night(**fields)) == status


def test_a_report_is_kept_whole_and_read_again(tmp_path: Path) -> None:
    home, night = Home(tmp_path), _night(sites=(WELL, LATE), findings=(MOVED,))
    path = keep(home, night, "Tóm tắt\n")
    assert path.name == "nightly-20260316T153000Z.json"
    assert former(home, 5) == ([night], [])
    assert path.with_suffix(".txt").read_text(encoding="utf-8") == "Tóm tắt\n"
    assert len(list(home.reports.iterdir())) == 2


def test_the_oldest_reports_go_and_a_broken_one_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEEP", 2)
    home = Home(tmp_path)
    for day in range(4):
        keep(home, _night(started=NOW + timedelta(days=day)), "")
    assert len(list(home.reports.iterdir())) == 4
    broken = home.reports / "nightly-20260319T153000Z.json"
    broken.write_text("{")
    nights, complaints = former(home, 5)
    assert [night.started.day for night in nights] == [18]
    assert complaints == [f"{broken}: no report of a night (ValidationError)"]


def test_a_site_is_one_line() -> None:
    line = "b.test: 0 mới, 0 sửa, 0 gỡ, 0 đã có; 30 yêu cầu; hết giờ, còn lại 70 địa chỉ; 1 địa chỉ không tải được"
    assert site_line(LATE) == line


def test_the_summary_says_what_came_what_is_missing_and_what_to_look_at() -> None:
    text = summary(_night(sites=(WELL, LATE), findings=(MOVED, FATAL), exit_status=1, notes=tuple("abcdefg")))
    for words in (
        "Đêm 22:30 16/03/2026 – 00:35 17/03/2026 (2 giờ 5 phút)",
        "CÓ VIỆC HỎNG",
        "Bài: 2 bài mới, 0 bài sửa, 0 bài đã gỡ",
        "Trang web: 2, đọc hết 1; để lại 70 địa chỉ cho đêm sau",
        "7 bài, 3 hoạt động thi đua; 2 bài trích xuất mới",
        "  NGHIÊM TRỌNG – Ổ đĩa sắp đầy:\n    a.test: sang c.test\n",
        "    → Sửa bảng.",
        "Chưa đọc hết 1 trang web:",
        "… và 2 dòng nữa trong tệp JSON",
    ):
        assert words in text
    assert text.index("Ổ đĩa sắp đầy") < text.index("Trang web đã chuyển")


def test_what_a_monitor_finds_at_many_sites_is_said_once() -> None:
    sites = tuple(MOVED.model_copy(update={"site": f"{name}.test"}) for name in "abcdefgh")
    text = summary(_night(findings=sites))
    assert text.count("Trang web đã chuyển") == text.count("Sửa bảng.") == 1
    assert "    e.test: sang c.test\n    … và 3 dòng nữa trong tệp JSON\n    → Sửa bảng." in text


def test_a_failed_build_is_said_to_have_left_the_old_registry() -> None:
    stages = (STAGES[0], STAGES[1].model_copy(update={"state": "failed", "reason": "no space"}), STAGES[2])
    text = summary(_night(stages=stages, build=None, exit_status=1))
    assert "dựng sổ, kiểm tra và công bố: hỏng (3 giây): no space" in text
    assert "sổ đã công bố trước đây giữ nguyên" in text
