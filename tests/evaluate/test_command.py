"""`thidua evaluate` where it is asked for what it cannot do: nothing is passed over in silence."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli.app import app
from pipeline.cli.evaluate import evaluate as _command  # noqa: F401  # it adds itself to the application

CORPUS = Path(__file__).parents[1] / "corpus"
USAGE = 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gold").mkdir()
    shutil.copy(CORPUS / "B02.xml", tmp_path / "gold")
    return tmp_path / "gold"


def _evaluate(folder: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["evaluate", str(folder), *options])


@pytest.mark.parametrize(
    "options",
    [
        ("--check", "--gate", "floors.toml"),
        ("--check", "--json"),
        ("--against", "main", "--differences", "all"),
        ("--json", "--by", "cms"),
        ("--reason", "two words"),
        ("--against", "main", "--pages", "own"),
        ("--differences", "colours"),
        ("--by", "colour"),
        ("--pages", "geocities"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_usage(folder: Path, options: tuple[str, ...]) -> None:
    assert _evaluate(folder, *options).exit_code == USAGE


def test_a_gate_is_asked_beside_a_comparison_too(folder: Path, tmp_path: Path) -> None:
    run = str(tmp_path / "run.jsonl")
    assert _evaluate(folder, "--save", run).exit_code == 0
    shut = _evaluate(folder, "--against", run, "--gate", str(tmp_path / "no-such-floors.toml"))
    assert shut.exit_code == 1
    assert "no-such-floors.toml" in shut.stderr


@pytest.mark.parametrize("option", ["--save", "--renew", "--gate", "--against"])
def test_a_file_that_cannot_be_used_is_named(folder: Path, tmp_path: Path, option: str) -> None:
    result = _evaluate(folder, option, str(tmp_path / "no" / "such" / "folder"))
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert "folder" in result.stderr


@pytest.mark.parametrize("option", ["--gate", "--against"])
def test_a_file_of_bytes_is_named(folder: Path, tmp_path: Path, option: str) -> None:
    path = tmp_path / "bytes"
    path.write_bytes(b"\xff\xfe\xfa\x00")
    result = _evaluate(folder, option, str(path))
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert "bytes: " in result.stderr
