"""What `thidua correct` writes, and what it refuses with one clear line."""

import json
from pathlib import Path

import duckdb
import pytest

from pipeline.corrections import read
from tests.cli.test_bad_input import _run as run
from tests.registry.samples import published

WHO = ("--by", "Lò Thị Mai", "--why", "đối chiếu công văn")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("correct")
    published(folder)
    return folder


def _id(home: Path, sql: str) -> str:
    with duckdb.connect(str(home / "thidua.duckdb"), read_only=True) as connection:
        [(name,)] = connection.execute(sql).fetchall()
    return str(name)


def _leader(home: Path) -> str:
    return _id(home, "SELECT mention_id FROM leaders WHERE name = 'Đinh Khắc Lữ'")


def test_a_wrong_value_is_written_with_all_that_finds_it_again(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "kho" / "sua.jsonl"
    name = _leader(home)
    result = run("correct", "set", name, "name", "Đinh Khắc Lự", *WHO, "--home", home, "--file", path)
    assert result.exit_code == 0, result.output
    [row] = read(path)
    assert row.id in result.stdout
    assert "sửa giá trị name" in result.stdout
    assert "Đinh Khắc Lữ → Đinh Khắc Lự" in result.stdout
    assert (row.by, row.why, row.action, row.kind) == ("Lò Thị Mai", "đối chiếu công văn", "set", "leaders")
    assert (row.target, row.field, row.before, row.after) == (name, "name", "Đinh Khắc Lữ", "Đinh Khắc Lự")
    [anchor] = row.about
    assert anchor.url == "http://sgddt.lamson.test/tin/101"
    assert [place.quote for place in anchor.places] == ["Đinh Khắc Lữ"]
    assert anchor.sentences == ("Ông Đinh Khắc Lữ, Tỉnh ủy viên, Phó Giám đốc Sở, dự và phát biểu.",)
    assert anchor.values == {"name": "Đinh Khắc Lữ"}


@pytest.mark.parametrize(
    ("field", "value", "changed"),
    [
        ("titles", "Giám đốc Sở", (["Tỉnh ủy viên", "Phó Giám đốc Sở"], ["Giám đốc Sở"])),
        ("organisations", '["Tỉnh ủy", "Sở"]', (["Tỉnh ủy", None], ["Tỉnh ủy", "Sở"])),
        ("honorific", None, ("ông", None)),
    ],
)
def test_lists_and_nothing_are_values(
    home: Path, tmp_path: Path, field: str, value: str | None, changed: tuple[object, object]
) -> None:
    path = tmp_path / "sua.jsonl"
    given = ("--null",) if value is None else (value,)
    result = run("correct", "set", _leader(home), field, *given, *WHO, "--home", home, "--file", path)
    assert result.exit_code == 0, result.output
    [row] = read(path)
    assert (row.before, row.after) == changed


def test_a_false_mention_is_rejected_and_that_is_undone(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "sua.jsonl"
    where = ("--home", home, "--file", path)
    assert run("correct", "reject", _leader(home), *WHO, *where).exit_code == 0
    [rejected] = read(path)
    assert run("correct", "undo", rejected.id, *WHO, *where).exit_code == 0
    assert [row.action for row in read(path)] == ["reject", "undo"]
    again = run("correct", "undo", rejected.id, *WHO, *where)
    assert (again.exit_code, again.stderr) == (1, f"{rejected.id}: đã hủy rồi\n")
    shown = [json.loads(line) for line in run("correct", "list", "--json", *where).stdout.splitlines()]
    assert [(one["action"], one["state"]) for one in shown] == [("reject", "pending"), ("undo", "pending")]
    assert "chờ dựng sổ" in run("correct", "list", *where).stdout
    assert run("correct", "list", "--open", *where).stdout.endswith("0 dòng\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("set", "LEADER", "nam", "x"), "leaders không có trường 'nam'"),
        (("set", "LEADER", "name", "Đinh Khắc Lữ"), "name đã là 'Đinh Khắc Lữ'"),
        (("set", "LEADER", "organisations", "Tỉnh ủy"), "phải có 2 đơn vị"),
        (("set", "0123456789abcdef-leaders-9", "name", "x"), "không có trong bảng leaders"),
        (("set", "0123456789abcdef-leaders-9@0a1b2c3d", "name", "x", "--kind", "leaders"), "bản cũ"),
        (("set", "0123456789abcdef/site-9", "name", "x"), "không có dòng nào trong sổ mang mã này"),
        (("set", "POST", "ended", "true"), "hãy sửa titles, organisations của"),
        (("set", "THEME", "name", "x"), "movements có trường ấy: thêm --kind movements"),
        (("reject", "LEADER", "--kind", "people"), "không có loại people"),
        (("merge", "LEADER", "0123456789abcdef-dates-9", "--kind", "dates"), "không gộp, tách được"),
        (("undo", "01M8CRPT48BS4BBEV9NC30CM0R"), "không có trong tệp sửa chữa"),
    ],
)
def test_what_cannot_be_is_one_clear_line(home: Path, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    path = tmp_path / "sua.jsonl"
    rows = {
        "LEADER": "SELECT mention_id FROM leaders WHERE name = 'Đinh Khắc Lữ'",
        "POST": "SELECT min(post_id) FROM posts",
        "THEME": "SELECT min(mention_id) FROM movement_mentions",
    }
    named = [_id(home, rows[argument]) if argument in rows else argument for argument in arguments]
    result = run("correct", *named, *WHO, "--home", home, "--file", path)
    assert result.exit_code == 1
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert not path.exists()


@pytest.mark.parametrize(
    "arguments",
    [("set", "x", "name", "y", "--null"), ("set", "x", "name"), ("merge", "x"), ("reject", "x", "--by", " ")],
)
def test_a_wrong_call_is_a_usage_error(home: Path, arguments: tuple[str, ...]) -> None:
    assert run("correct", *arguments[:1], *WHO, *arguments[1:], "--home", home).exit_code == 2


def test_a_file_that_is_broken_is_not_written_to_and_every_bad_line_is_named(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "sua.jsonl"
    path.write_text("{\n\n<<<<<<< HEAD\n", encoding="utf-8")
    where = ("--home", home, "--file", path)
    refused = run("correct", "reject", _leader(home), *WHO, *where)
    assert refused.exit_code == 1
    assert refused.stderr.startswith(f"{path}:1: ")
    assert path.read_text(encoding="utf-8") == "{\n\n<<<<<<< HEAD\n"
    checked = run("correct", "check", *where)
    assert checked.exit_code == 1
    assert [line.partition(": ")[0] for line in checked.stderr.splitlines()] == [f"{path}:1", f"{path}:3", str(path)]


def test_a_sound_file_is_said_to_be_sound(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "sua.jsonl"
    where = ("--home", home, "--file", path)
    assert run("correct", "check", *where).exit_code == 1  # there is none
    assert run("correct", "reject", _leader(home), *WHO, *where).exit_code == 0
    assert run("correct", "check", *where).stdout.replace("\n", "") == f"{path}: 1 dòng, không dòng nào hỏng"
