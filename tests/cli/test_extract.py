"""`thidua extract`: the contract, the whole records beside it, and the explanation as text and as a page."""

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli.app import app
from pipeline.cli.extract import extract as _command  # noqa: F401  # it adds itself to the application

TEXT = "Khối thi đua số 4 họp\nSáng 19/10/2021, bà Lò Thị Mẫu - Phó Giám đốc Sở GD&ĐT dự họp tại huyện.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TEXT.replace("Lò Thị Mẫu", "Giàng A Mẫu"), encoding="utf-8")
    return tmp_path


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["extract", *map(str, arguments)])


def test_full_prints_the_whole_records_beside_the_contract(folder: Path) -> None:
    plain = json.loads(_run(folder / "a.txt").stdout)
    whole = json.loads(_run("--full", folder / "a.txt").stdout)
    article, record = whole.pop("article"), whole.pop("record")
    assert whole == plain
    assert article["parts"]
    assert "text" not in article
    assert record["extractor"]
    assert record["dates"][0].keys() > plain["dates"][0].keys()


def test_explain_shows_several_articles_and_names_what_cannot_be_read(folder: Path) -> None:
    (folder / "c.json").write_text("{", encoding="utf-8")
    result = _run("--explain", folder)
    assert result.exit_code == 1
    assert "c.json: JSON hỏng" in result.stderr
    assert result.stdout.count("══ Khối thi đua số 4 họp") == 2
    assert "⟦bà Giàng A Mẫu - Phó Giám đốc Sở GD&ĐT⟧" in result.stdout


def test_explain_writes_one_page_of_several_articles(folder: Path) -> None:
    page = folder / "page.html"
    assert _run("--explain", "--html", page, folder).exit_code == 0
    source = page.read_text(encoding="utf-8")
    assert source.count("<article ") == 2
    assert "Lò Thị Mẫu" in source


def test_a_name_of_a_file_that_is_no_utf_8_does_not_stop_the_page(tmp_path: Path) -> None:
    name = tmp_path / os.fsdecode(b"tin-\xff.txt")
    name.write_text(TEXT, encoding="utf-8")
    assert _run("--explain", "--html", tmp_path / "page.html", tmp_path).exit_code == 0
    assert "tin-?.txt" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_and_a_page_without_explanation_are_failures(folder: Path) -> None:
    nowhere = _run("--explain", "--html", folder / "no" / "page.html", folder / "a.txt")
    assert nowhere.exit_code == 1
    assert "page.html" in nowhere.stderr
    assert _run("--html", folder / "page.html", folder / "a.txt").exit_code == 2
