"""A stage that fails does not prevent the next: in one process, on real folders."""

import shutil
import signal
import threading
from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.nightly import NightReport, Order, Status, night, run_night
from pipeline.nightly.report import former
from pipeline.nightly.stopping import StageEndedError, Stopper
from spiders.lock import only_one
from tests.registry.samples import NEWS, archive, published

ORDER = Order(sites=())


def _states(report: NightReport) -> list[str]:
    return [stage.state for stage in report.stages]


def test_what_was_archived_is_built_when_the_crawl_fails(tmp_path: Path) -> None:
    home = published(tmp_path)[0]
    with only_one(home.ledger):  # somebody crawls by hand
        report = run_night(home, ORDER)
    assert _states(report) == ["failed", "done", "done"]
    assert "một lần thu thập khác đang chạy ở đây" in str(report.stages[0].reason)
    assert report.exit_status == Status.FAILED
    assert report.build is not None
    assert report.build.rows["articles"] > 0


def test_a_failed_build_leaves_the_published_registry(tmp_path: Path) -> None:
    home = published(tmp_path)[0]
    before = home.registry.read_bytes()
    shutil.rmtree(home.archive)
    report = run_night(home, ORDER)
    assert _states(report)[1:] == ["failed", "done"]
    assert "chưa có tệp WARC nào" in str(report.stages[1].reason)
    assert report.stages[1].trace is None
    assert home.registry.read_bytes() == before


def test_a_build_that_its_time_does_not_suffice_for_leaves_the_published_registry(tmp_path: Path) -> None:
    home = published(tmp_path)[0]
    before = home.registry.read_bytes()
    report = run_night(home, Order(sites=(), budget=0.2))  # a crawl's process alone takes longer to begin
    assert _states(report) == ["out_of_time"] * 3
    assert report.exit_status == Status.FAILED
    assert report.ending == "finished"
    assert home.registry.read_bytes() == before
    assert former(home, 1)[0] == [report]


def test_a_report_that_cannot_be_kept_is_told_nonetheless(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.reports.write_text("a file where the folder should be")
    report = run_night(home, Order(sites=(), budget=0.2))
    assert report.exit_status == Status.FAILED
    assert "cannot be kept" in report.notes[-1]


def test_a_fault_of_the_program_costs_its_stage_and_is_told_with_its_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(*_: object, **__: object) -> None:
        raise KeyError("label")

    monkeypatch.setattr(night, "build", faulty)
    home = Home(tmp_path)
    archive(home, [NEWS])
    report = run_night(home, ORDER)
    assert _states(report)[1] == "failed"
    assert report.stages[1].reason == "KeyError: 'label'"
    assert "Traceback" in str(report.stages[1].trace)
    assert report.exit_status == Status.FAILED


def _work_that_tidies_up() -> None:
    try:
        signal.raise_signal(signal.SIGTERM)
    finally:
        signal.raise_signal(signal.SIGINT)


def test_a_second_signal_does_not_disturb_the_tidying_up() -> None:
    with Stopper() as stopper:
        with pytest.raises(StageEndedError), stopper.stage(None):
            _work_that_tidies_up()
        assert stopper.signal == signal.SIGTERM
        with pytest.raises(StageEndedError), stopper.stage(None):
            raise AssertionError("no further stage begins")


def test_a_stage_ends_when_its_time_is_over_and_a_signal_between_stages_is_obeyed() -> None:
    with Stopper() as stopper:
        with pytest.raises(StageEndedError), stopper.stage(0.0):
            threading.Event().wait(30)
        assert stopper.signal is None
        with stopper.stage(None):
            pass
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(StageEndedError), stopper.stage(None):
            pass
