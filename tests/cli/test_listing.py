"""What `thidua --help` costs and shows, and what becomes of a command whose output nobody reads on."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from pipeline.cli import COMMANDS
from pipeline.cli.app import UNREAD, app
from pipeline.cli.listing import help_of, list_unloaded

MAIN = "from pipeline.cli import main; main()"
LOADED = "import sys, pipeline.cli as c\ntry: c.main()\nexcept SystemExit: pass\n"
LOADED += "print(sorted({'spacy', 'underthesea', 'duckdb', 'scrapy', 'pyarrow'} & sys.modules.keys()))"


def test_help_loads_nothing_that_is_slow_and_lists_every_command() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED, "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert all(command in done.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_the_list_is_that_of_the_command(command: str) -> None:
    import_module(f"pipeline.cli.{command}")
    shown = " ".join(CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "500"}).stdout.split())
    assert " ".join(help_of(command).partition("\n\n")[0].split()) in shown


def test_a_command_without_help_is_an_error() -> None:
    with pytest.raises(LookupError, match="rows"):
        list_unloaded(typer.Typer(), ["rows"])


def test_a_reader_that_goes_away_ends_a_command_quietly(tmp_path: Path) -> None:
    text = "Khối thi đua số 4 họp\nSáng 19/10/2021, Khối thi đua số 4 họp tại huyện.\n" + "Phấn đấu tốt. " * 400
    for number in range(20):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", MAIN, "extract", "--explain", str(tmp_path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=100) == UNREAD
    assert process.stderr.read() == b""
