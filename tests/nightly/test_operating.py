"""The units and the guide: they parse, agree with the program, and leave out nothing."""

import configparser
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from pipeline.cli import COMMANDS
from pipeline.health import State
from pipeline.monitors import monitors
from pipeline.monitors.words import words
from pipeline.nightly.report import BuildNight, Found, NightReport, SiteNight, Stage, Status

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
ANALYZE = shutil.which("systemd-analyze")
GUIDE = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")


def _unit(name: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[method-assign,assignment]  # systemd minds capitals
    parser.read(DEPLOY / name)
    return parser


def test_the_service_is_hardened_and_ends_what_hangs() -> None:
    service = _unit("thidua.service")["Service"]
    for key, value in {
        "NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes", "PrivateTmp": "yes",
        "CapabilityBoundingSet": "", "User": "thidua", "KillMode": "mixed", "StateDirectory": "thidua",
    }.items():  # fmt: skip
        assert service[key] == value
    assert service["SuccessExitStatus"].split() == [str(Status.ATTENTION.value), str(Status.TERMINATED.value)]
    budget = re.search(r"--budget (\d+)h", service["ExecStart"])
    limit = re.fullmatch(r"(\d+)h", service["RuntimeMaxSec"])
    assert budget
    assert limit
    assert int(limit[1]) > int(budget[1])
    assert service["Environment"] == "THIDUA_HOME=/var/lib/thidua"


def test_the_timer_makes_up_for_a_missed_night() -> None:
    timer = _unit("thidua.timer")
    assert timer["Timer"]["Persistent"] == "true"
    assert timer["Timer"]["Unit"] == "thidua.service"
    assert timer["Install"]["WantedBy"] == "timers.target"


@pytest.mark.skipif(ANALYZE is None, reason="no systemd")
def test_systemd_takes_the_units(tmp_path: Path) -> None:
    for name in ("thidua.service", "thidua.timer"):
        text = (DEPLOY / name).read_text(encoding="utf-8").replace("/opt/thidua/venv/bin/thidua", sys.executable)
        (tmp_path / name).write_text(text, encoding="utf-8")
    units = [str(tmp_path / name) for name in ("thidua.service", "thidua.timer")]
    done = subprocess.run([str(ANALYZE), "verify", *units], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", ["thidua.service", "thidua.cron", "Dockerfile"])
def test_units_run_commands_that_exist(name: str) -> None:
    text = (DEPLOY / name).read_text(encoding="utf-8")
    assert "nightly" in text
    assert set(re.findall(r"bin/thidua ([a-z]+)", text)) <= set(COMMANDS)


def test_the_image_is_made_in_two_stages_and_runs_as_nobody_special() -> None:
    lines = (DEPLOY / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    steps = [line.split(maxsplit=1) for line in lines if line.strip() and not line.startswith("#")]
    known = {"FROM", "RUN", "ENV", "WORKDIR", "COPY", "VOLUME", "USER", "STOPSIGNAL", "ENTRYPOINT", "CMD"}
    assert {step[0] for step in steps} <= known
    assert [step[0] for step in steps].count("FROM") == 2
    [user] = [step[1] for step in steps if step[0] == "USER"]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)
    assert ["VOLUME", "/data"] in steps
    copied = {part for step in steps if step[0] == "COPY" and "--from" not in step[1] for part in step[1].split()[:-1]}
    assert all((ROOT / part).exists() for part in copied)
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"benchmarks", "tests"}
    assert packages <= copied


def test_cron_runs_it_every_night() -> None:
    lines = (DEPLOY / "thidua.cron").read_text(encoding="utf-8").splitlines()
    [job] = [line for line in lines if line and not line.startswith("#") and "=" not in line.split()[0]]
    assert re.match(r"\d+ \d+ \* \* \* thidua ", job)


@pytest.mark.parametrize("monitor", [monitor.name for monitor in monitors()])
def test_every_monitor_is_in_the_guide_with_its_severity(monitor: str) -> None:
    severity = next(one.severity for one in monitors() if one.name == monitor)
    assert re.search(rf"^\| `{monitor}` \| {severity} \|", GUIDE, re.MULTILINE)


@pytest.mark.parametrize("status", [status.value for status in Status])
def test_every_exit_status_is_in_the_guide(status: int) -> None:
    assert re.search(rf"^\| {status} \|", GUIDE, re.MULTILINE)


@pytest.mark.parametrize("record", [NightReport, SiteNight, Stage, BuildNight, Found])
def test_every_field_of_the_report_is_in_the_guide(record: type[NightReport]) -> None:
    assert [name for name in record.model_fields if f"`{name}`" not in GUIDE] == []


@pytest.mark.parametrize("state", get_args(State))
def test_every_state_of_a_site_is_in_the_guide_with_its_word(state: str) -> None:
    assert f"| `{state}` | {words('health', state)} |" in GUIDE


def test_the_guide_names_commands_that_exist() -> None:
    assert set(re.findall(r"(?:bin/|`)thidua ([a-z]+)", GUIDE)) <= set(COMMANDS)
