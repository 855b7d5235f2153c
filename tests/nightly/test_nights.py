"""Whole nights on the demo's sites."""

import json
import signal
import sqlite3
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from pipeline.demo.portals import build
from pipeline.demo.samples import load_samples
from pipeline.demo.server import DemoServer, serve
from pipeline.nightly import Status
from pipeline.registry.query import run
from tests.nightly.conftest import Nights, ended, kill, until

HOST = "sgddt.lamdong.test"


def test_two_nights_bring_what_is_new_edited_and_deleted(tmp_path: Path) -> None:
    *before, newest = load_samples("nukeviet")
    first, deleted, *others = before
    edited = first.model_copy(update={"title": f"{first.title} (đã sửa)"})
    with serve(shown={HOST: build(HOST, "nukeviet", tuple(before))}) as server:
        nights = Nights(tmp_path, server, 1)
        metrics = tmp_path / "thidua.prom"
        night = nights.run("--metrics", str(metrics))
        assert "Traceback" not in night.err
        [report] = nights.reports()
        assert report.total("new_articles") == len(before)
        assert [stage.state for stage in report.stages] == ["done", "done", "done"]
        assert f"{HOST}: {len(before)} mới" in night.out
        assert night.status == report.exit_status == Status.WELL
        assert all(site.complete for site in report.sites)
        _shows(metrics, report.total("new_articles"))
    _pass_days(nights, (first.number, deleted.number))
    with serve(shown={HOST: build(HOST, "nukeviet", (edited, *others, newest))}) as server:
        assert Nights(tmp_path, server, 1).run().status == Status.WELL
        report = nights.reports()[-1]
        site = next(site for site in report.sites if site.domain == HOST)
        assert (site.new_articles, site.changed_articles, site.gone_articles) == (1, 1, 1)
        titles = run(nights.home, "SELECT title FROM articles").rows
        assert (edited.title,) in titles
        assert (newest.title,) in titles
        assert (deleted.title,) in titles  # deleted there, kept here
        assert report.reserve_seconds is not None
        assert report.reserve_seconds < 60  # learned from the first night, not a quarter of the budget
        text = max(nights.home.reports.glob("*.txt")).read_text(encoding="utf-8")
        assert "Bài: 1 bài mới, 1 bài sửa, 1 bài đã gỡ" in text
        assert report.changed is not None
        assert (nights.home.reports / report.changed.file).is_file()
    check = ended(nights.command("check", "--home", str(nights.home.root), "--json"))
    assert check.status == 0
    assert json.loads(check.out)["audits"] == []


def _pass_days(nights: Nights, numbers: tuple[int, ...]) -> None:
    """As if the days had passed after which these articles are looked at again."""
    with sqlite3.connect(nights.home.ledger) as ledger:
        sql = "UPDATE urls SET next_due = first_seen WHERE kind = 'article' AND key LIKE ?"
        assert all(ledger.execute(sql, [f"%-{number}.html"]).rowcount == 1 for number in numbers)
    ledger.close()


def _shows(metrics: Path, articles: int) -> None:
    families = {family.name: family for family in text_string_to_metric_families(metrics.read_text(encoding="utf-8"))}
    assert sum(sample.value for sample in families["thidua_site_new_articles"].samples) == articles
    assert all(sample.value == 1 for sample in families["thidua_stage_success"].samples)
    assert all(family.documentation and family.type == "gauge" for family in families.values())
    assert families["thidua_monitor_findings"].samples


def test_a_night_killed_in_the_crawl_and_one_in_the_build_leave_nothing_broken(
    tmp_path: Path, demo: DemoServer
) -> None:
    nights = Nights(tmp_path, demo, 1)
    first = nights.start("--delay", "0.05")
    until(lambda: len(nights.server.requests) > 20)
    kill(first)
    second = nights.start("--delay", "0")
    until(lambda: list(nights.home.extractions.glob("*")) or list(nights.home.root.glob(".build-*")))
    kill(second)
    third = nights.run()
    [report] = nights.reports()
    assert third.status in {Status.WELL, Status.ATTENTION}, third.err
    assert [stage.state for stage in report.stages] == ["done", "done", "done"]
    [(articles,)] = run(nights.home, "SELECT count(*) FROM articles").rows
    assert articles == len(list(demo.portals[HOST].urls("article")))
    assert list(nights.home.archive.glob("*.open")) == []
    assert list(nights.home.root.glob(".build-*")) == []


def test_a_second_start_says_who_holds_the_night_and_sigterm_ends_it_with_a_report(nights: Nights) -> None:
    first = nights.start("--delay", "0.2")
    until(lambda: len(nights.server.requests) > 3)
    second = ended(nights.start("--delay", "0"))
    assert second.status == Status.HELD
    assert f"tiến trình {first.pid}, từ " in second.err
    first.send_signal(signal.SIGTERM)
    assert ended(first).status == Status.TERMINATED
    [report] = nights.reports()
    assert report.ending == "stopped"
    assert [stage.state for stage in report.stages] == ["stopped", "skipped", "skipped"]
    assert report.exit_status == Status.TERMINATED
    assert {site.domain for site in report.sites} == {site.domain for site in nights.server.sites}
    assert list(nights.home.archive.glob("*.open")) == []


def test_a_night_ends_within_its_budget_and_says_what_is_left(nights: Nights) -> None:
    night = ended(nights.start("--delay", "0.5", budget="12s"))
    [report] = nights.reports()
    # the crawl alone would take 25 seconds; a machine with other work may be late by some
    assert (report.ended - report.started).total_seconds() < 22
    # on a slow machine the crawl is told to stop before its own clock, which began later, says so
    assert report.crawl_ending in {"time_limit", "interrupted"}
    assert report.left > 0
    # what was archived in this short time is built, if this machine builds it in the rest
    assert report.stages[0].state in {"done", "out_of_time"}
    assert night.status == report.exit_status
    assert night.status in {Status.ATTENTION, Status.FAILED}
    assert all(f"còn lại {site.left} địa chỉ" in night.out for site in report.sites if site.left)
