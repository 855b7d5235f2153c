"""`thidua check` and `thidua sites`: what the monitors and the ledger say, for people and for programs."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest
from prometheus_client.parser import text_string_to_metric_families
from typer.testing import CliRunner, Result

from pipeline.cli.app import app, out
from pipeline.cli.check import check as _check  # noqa: F401  # it adds itself to the application
from pipeline.cli.sites import sites as _sites  # noqa: F401  # the same
from pipeline.monitors import monitors
from tests.monitors.world import World
from tests.registry.samples import published

SITES = "domain,organisation,level,province,cms\n"
SITES += "".join(f"{name}.test,Sở {name},province,Lâm Đồng,nukeviet\n" for name in ("a", "b", "c"))


@pytest.fixture
def world(tmp_path: Path) -> World:
    (tmp_path / "sites.csv").write_text(SITES, encoding="utf-8")
    return World(tmp_path / "home")


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], env={"COLUMNS": "160"})


def _states(world: World) -> dict[str, Any]:
    result = _run("sites", "--home", world.root, "--sites", world.root.parent / "sites.csv", "--json")
    assert result.exit_code == 0, result.output
    return {row["domain"]: row for row in map(json.loads, result.stdout.splitlines())}


@pytest.mark.parametrize(
    ("crawl", "host", "state"),
    [
        ({"outcomes": {"ok": 9}}, {}, "well"),
        ({"outcomes": {"ok": 9}, "complete": 0, "basis_code": "time_limit"}, {}, "incomplete"),
        ({"outcomes": {"ok": 3, "blocked": 1}, "stopped": "status 429", "complete": 0}, {}, "blocked"),
        ({"outcomes": {"ok": 2, "blocked": 7}}, {}, "blocked"),
        ({"outcomes": {"ok": 9, "blocked": 1}}, {}, "well"),
        ({"outcomes": {"error": 5}, "known_articles": 0, "complete": 0}, {}, "unreachable"),
        (
            {"outcomes": {}, "stopped": "status 503", "complete": 0},
            {"retry_after": "2026-03-17T00:00:00+00:00"},
            "blocked",
        ),
        ({"outcomes": {"moved": 1}}, {"moved_to": "moi.test"}, "moved"),
    ],
)
def test_a_site_is_in_one_state(world: World, crawl: dict[str, Any], host: dict[str, Any], state: str) -> None:
    world.crawl(1, **crawl)
    world.host(**host)
    states = _states(world)
    assert states["a.test"]["state"] == state
    assert states["b.test"]["state"] == "never"


def test_what_is_known_of_a_site_is_shown_in_every_form(world: World) -> None:
    world.crawl(1, complete=0, basis_code="time_limit", new_articles=4, outcomes={"ok": 5, "blocked": 1})
    world.host(delay=6.5, delay_reason="status 429")
    world.page("x", datetime(2026, 3, 1, tzinfo=UTC), None)
    arguments = ("sites", "--home", world.root, "--sites", world.root.parent / "sites.csv")
    [row, *_] = [row for row in _run(*arguments).stdout.splitlines() if "a.test" in row]
    assert row.split()[:6] == ["a.test", "chưa", "đủ:", "hết", "giờ", "15/03"]
    assert "6.5 s" in row
    assert "3 trang web: 1 chưa đủ, 2 chưa thu thập" in _run(*arguments).stdout
    table = list(csv.DictReader(io.StringIO(_run(*arguments, "--csv").stdout.removeprefix("\ufeff"))))
    plain = _states(world)["a.test"]
    assert table[0]["delay_reason"] == plain["delay_reason"] == "status 429"
    assert (plain["new_articles"], plain["blocked"], plain["delay"]) == (4, 1, 6.5)
    assert table[1]["last_crawl"] == ""


@pytest.mark.parametrize("width", [80, 120])
def test_sites_can_be_read_on_a_narrow_terminal(world: World, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(out, "_width", width)
    domain = "truong-tieu-hoc-so-1.lang-hanh.edu.test"
    table = world.root.parent / "long.csv"
    table.write_text(f"{SITES}{domain},Trường,school,,\n", encoding="utf-8")
    world.crawl(1, complete=0, basis_code="time_limit", new_articles=1234, outcomes={"ok": 5})
    world.page("x", datetime(2026, 3, 1, tzinfo=UTC), None)
    lines = _run("sites", "--home", world.root, "--sites", table).stdout.splitlines()
    assert [line.split()[:2] for line in lines if ".test" in line][:3] == [[f"{name}.test", "chưa"] for name in "abc"]
    assert [line for line in lines if "chưa thu thập" in line and line.split()[0] in domain]
    assert len(lines) <= 11
    assert max(map(len, lines)) <= width


def test_check_says_that_all_is_well(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    metrics = tmp_path / "check.prom"
    result = _run("check", "--home", home.root, "--metrics", metrics)
    assert result.exit_code == 0
    assert "0 điều bị vi phạm" in result.stdout
    assert all(f"({monitor.name})" in result.stdout for monitor in monitors())
    families = {family.name: family for family in text_string_to_metric_families(metrics.read_text(encoding="utf-8"))}
    found = {sample.labels["monitor"]: sample.value for sample in families["thidua_monitor_findings"].samples}
    assert found["disk_space"] == 0
    assert "silent_site" not in found  # unknown is no figure
    assert families["thidua_disk_free_bytes"].samples[0].value > 0
    assert families["thidua_site_state"].samples


def test_a_warning_is_shown_with_what_to_do_and_does_not_fail(world: World) -> None:
    world.host(moved_to="moi.test")
    result = _run("check", "--home", world.root)
    assert result.exit_code == 0
    assert "moi.test" in result.stdout
    assert "→ Sửa" in result.stdout


def test_a_fatal_monitor_fails(world: World) -> None:
    world.failure(stage="archive", source="c.warc.gz", reason="cut short")
    world.verdict("unreadable_archive")
    result = _run("check", "--home", world.root, "--json")
    assert result.exit_code == 1
    plain = {row["monitor"]: row for row in json.loads(result.stdout)["monitors"]}
    assert plain["unreadable_archive"]["findings"][0]["what"] == "cut short"
    assert plain["zero_items"]["state"] == "well"


def test_a_registry_that_breaks_a_rule_fails(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    with duckdb.connect(str(home.registry)) as registry:
        registry.execute("UPDATE events SET start_date = DATE '1200-01-01'")
    result = _run("check", "--home", home.root)
    assert result.exit_code == 1
    assert "Sổ đăng ký, nghiêm trọng: kiểm tra event_dates_in_range" in result.stdout


def test_a_home_without_anything_is_no_failure(tmp_path: Path) -> None:
    result = _run("check", "--home", tmp_path / "new")
    assert result.exit_code == 0
    assert "Sổ đăng ký: chưa có" in result.stdout


def test_metrics_that_cannot_be_written_are_named(world: World) -> None:
    result = _run("check", "--home", world.root, "--metrics", world.root / "no" / "x.prom")
    assert result.exit_code == 1
    assert "x.prom" in result.stderr
