"""Rows of the registry as they leave it: a terminal obeys none, a spreadsheet runs none, a program gets all."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli.cells import cell
from spiders.printable import CONTROLS
from tests.registry.samples import published

SQL = (
    "SELECT chr(27) || '[2J' || chr(155) || chr(8238) AS screen, "
    "'=HYPERLINK(1)' AS formula, -5 AS n, '-5' AS t, 'Thi đua' AS v"
)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Thi đua", "Thi đua"),
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'�=1"),
        ("  =1", "'  =1"),
        ("\x00=1", "�=1"),
        ("\u202e=1", "�=1"),
        ("a=1", "a=1"),
        ("– gạch dài", "– gạch dài"),
        (-5, -5),
        (None, None),
        ("a\x1b[2Jb", "a�[2Jb"),
    ],
)
def test_a_cell_runs_nothing(value: object, shown: object) -> None:
    assert cell(value) == shown


@pytest.mark.parametrize("form", ["", "--csv", "--json"])
def test_what_a_query_prints(tmp_path: Path, form: str) -> None:
    published(tmp_path)
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "query", "--home", str(tmp_path), SQL]
    done = subprocess.run([*command, *form.split()], capture_output=True, text=True, check=True, timeout=60)
    assert not CONTROLS.search(done.stdout)
    if form == "--csv":
        _, row = csv.reader(io.StringIO(done.stdout.removeprefix("\ufeff")))
        assert row == ["�[2J��", "'=HYPERLINK(1)", "-5", "'-5", "Thi đua"]
    if form == "--json":
        assert json.loads(done.stdout)["screen"] == "\x1b[2J\x9b\u202e"
