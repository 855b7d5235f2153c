"""What `thidua search` prints, and how it ends."""

import json
from pathlib import Path

import pytest

from tests.cli.test_bad_input import _run as run
from tests.registry.samples import published


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    published(folder)
    return folder


def test_articles_are_printed_with_the_hit_in_its_sentence(home: Path) -> None:
    result = run("search", "--home", home, "giao uoc thi dua")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "1. Cụm thi đua số 2 ký kết giao ước năm học 2021-2022"
    assert lines[1].startswith("16/10/2021 · ")
    assert "://" in lines[1].split(" · ")[-1]
    assert "«giao ước thi đua»" in lines[2]
    assert lines[-1] == "1 bài"


def test_json_is_one_object_an_article(home: Path) -> None:
    result = run("search", "--home", home, "--json", "1205/kh-sgd")
    [hit] = map(json.loads, result.stdout.splitlines())
    assert hit["place"] == 1
    assert "«1205/KH-SGDĐT»" in hit["sentence"]
    assert hit["end_offset"] - hit["start_offset"] == len(hit["quote"])


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--from", "2021-10-16", "--to", "16/10/2021"), True),
        (("--from", "2021-10-17"), False),
        (("--to", "2021-10-15"), False),
        (("--site", "sgddt.lamson.test"), True),
        (("--site", "khac.test"), False),
        (("--province", "Không Có"), False),
        (("--limit", "1"), True),
    ],
)
def test_options_narrow_it_down(home: Path, options: tuple[str, ...], found: bool) -> None:  # noqa: FBT001  # a table's column
    result = run("search", "--home", home, "giao uoc thi dua", *options)
    assert result.exit_code == 0
    assert (result.stdout == "Không tìm thấy bài nào.\n") is not found


@pytest.mark.parametrize(
    ("arguments", "status", "why"),
    [
        (("!!!",), 2, "không có chữ hay số nào"),
        (("a " * 300,), 2, "500 ký tự"),
        (("th*",), 2, "ba chữ"),
        (("thi", "--limit", "0"), 2, "từ 1 đến 1000"),
        (("thi", "--from", "hôm qua"), 2, "hôm qua"),
        ((), 2, "TEXT"),
    ],
)
def test_a_question_that_cannot_be_asked_is_a_matter_of_usage(
    home: Path, arguments: tuple[str, ...], status: int, why: str
) -> None:
    result = run("search", "--home", home, *arguments)
    assert result.exit_code == status
    assert why in result.stderr
    assert "Traceback" not in result.output


def test_without_a_registry_the_work_fails(tmp_path: Path) -> None:
    result = run("search", "--home", tmp_path, "thi đua")
    assert result.exit_code == 1
    assert "thidua build" in result.stderr
