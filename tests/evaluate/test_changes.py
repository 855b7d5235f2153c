"""What another run gained, lost and changed, right or wrong by the gold; and where the other run comes from."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from models import Article, Award, Block, DateMention, DocumentRef, Event, Extraction, Leader, Target, Theme
from pipeline.cli.app import app
from pipeline.cli.evaluate import evaluate as _command  # noqa: F401  # it adds itself to the application
from pipeline.evaluate import GoldError
from pipeline.evaluate.base import ROOT, base_of, extracted_at, save, saved
from pipeline.evaluate.changes import Change, changes, summary
from pipeline.evaluate.inline import read_inline
from pipeline.evaluate.run import Case, cases

ARTICLE = """<article id="one" cms="other" level="school" negative="false" hard="false" about="">
<text>
Trường THPT Mẫu Sơn đón nhận Cờ thi đua
Ngày <date value="2024-05-20">20/5/2024</date>, thầy <leader titles="Hiệu trưởng">Lò Văn Mẫu</leader>, Hiệu trưởng.
<block kind="cum" members="A | B">Cụm thi đua số 1</block>, <doc type="Kế hoạch" date="2024-05-20">1/KH-SGDĐT</doc>
<theme kind="slogan">Dạy thật tốt, học thật tốt</theme> <target value="9%">đạt trên 9% số trường trong tỉnh</target>
<award recipient="Trường THPT Mẫu Sơn" award="Cờ thi đua" grantor="Bộ"/>
</text>
<event types="award" date="2024-05-20"/>
</article>
"""
PLACE: dict[str, Any] = {"start": 0, "end": 1, "quote": "x", "rule": "test"}
DAY, OTHER = DateMention(**PLACE, value="2024-05-20"), DateMention(**PLACE, value="2024-05-21")
HEAD = Leader(**PLACE, name="Lò Văn Mẫu", titles=("Hiệu trưởng",))
BLOCK = Block(**PLACE, name="Cụm thi đua số 1", kind="cum", members=("A", "B"))
PLAN = DocumentRef(**PLACE, number="1/KH-SGDĐT", type="Kế hoạch", issued_on="2024-05-20")
SLOGAN = Theme(**PLACE, kind="slogan", text="Dạy thật tốt, học thật tốt")
TARGET = Target(**PLACE, value="9%", text="đạt trên 9% số trường trong tỉnh")
FLAG = Award(**PLACE, recipient="Trường THPT Mẫu Sơn", award="Cờ thi đua", grantor="Bộ")
EVENT = Event(types=("award",), date="2024-05-20")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "one.xml").write_text(ARTICLE, encoding="utf-8")
    return tmp_path / "gold"


def _run(folder: Path, **found: object) -> Case:
    article = Article(key="k", title="x", text="x" * 2000)
    return Case(read_inline(folder / "one.xml"), article, _extraction(**found))


def _extraction(**found: object) -> Extraction:
    return Extraction.model_validate({"article_key": "k", "content_hash": "h", "extractor": "v"} | found)


def _changes(folder: Path, before: dict[str, object], after: dict[str, object]) -> list[Change]:
    return changes([_run(folder, **after)], {"one": _extraction(**before)})


@pytest.mark.parametrize(
    ("field", "right", "wrong"),
    [
        ("dates", DAY, OTHER),
        ("leaders", HEAD, HEAD.model_copy(update={"name": "Lò Văn Khác"})),
        ("blocks", BLOCK, BLOCK.model_copy(update={"name": "Cụm thi đua số 2"})),
        ("document_refs", PLAN, PLAN.model_copy(update={"number": "2/KH-SGDĐT"})),
        ("themes", SLOGAN, SLOGAN.model_copy(update={"text": "Nông thôn mới"})),
        ("targets", TARGET, TARGET.model_copy(update={"value": "8%"})),
        ("awards", FLAG, FLAG.model_copy(update={"award": "Giấy khen"})),
        ("events", EVENT, EVENT.model_copy(update={"types": ("training",)})),
    ],
)
def test_gained_and_lost_in_every_field(folder: Path, field: str, right: object, wrong: object) -> None:
    found = _changes(folder, {field: [right]}, {field: [wrong]})
    assert [(change.field, change.kind, change.verdict) for change in found] == [
        (field, "lost", "right"),
        (field, "gained", "wrong"),
    ]
    back = _changes(folder, {field: [wrong]}, {field: [right]})
    assert [(change.kind, change.verdict) for change in back] == [("lost", "wrong"), ("gained", "right")]
    assert _changes(folder, {field: [right, wrong]}, {field: [right, wrong]}) == []


@pytest.mark.parametrize(
    ("field", "right", "update", "expected"),
    [
        ("leaders", HEAD, {"titles": ()}, ("titles", "Hiệu trưởng", "")),
        ("blocks", BLOCK, {"members": ("A",)}, ("members", "A | B", "A")),
        ("document_refs", PLAN, {"issued_on": None}, ("date", "2024-05-20", "None")),
        ("themes", SLOGAN, {"kind": "movement"}, ("kind", "slogan", "movement")),
        ("themes", SLOGAN, {"text": "Dạy thật tốt, học thật"},
         ("wording", "Dạy thật tốt, học thật tốt", "Dạy thật tốt, học thật")),
        ("awards", FLAG, {"grantor": None}, ("grantor", "Bộ", "None")),
        ("events", EVENT, {"venue": "Hà Nội"}, ("venue", "None", "Hà Nội")),
        ("events", EVENT, {"types": ("award", "contest")}, ("types", "award", "award | contest")),
    ],
)  # fmt: skip
def test_a_change_says_what_was_and_what_is(
    folder: Path, field: str, right: Any, update: dict[str, object], expected: tuple[str, str, str]  # noqa: ANN401
) -> None:  # fmt: skip
    (change,) = _changes(folder, {field: [right]}, {field: [right.model_copy(update=update)]})
    assert (change.kind, change.verdict) == ("changed", "right → wrong")
    assert (change.attribute, change.before, change.after) == expected


def test_a_change_may_be_for_the_better_or_neither(folder: Path) -> None:
    none, other = HEAD.model_copy(update={"titles": ()}), HEAD.model_copy(update={"titles": ("Bí thư",)})
    found = [
        *_changes(folder, {"leaders": [none]}, {"leaders": [HEAD]}),
        *_changes(folder, {"leaders": [none]}, {"leaders": [other]}),
    ]
    assert summary(found) == {"changed: wrong → right": 1, "changed: wrong → wrong": 1}


def test_an_article_that_the_base_does_not_have_was_empty_there(folder: Path) -> None:
    (change,) = changes([_run(folder, dates=[DAY])], {})
    assert (change.kind, change.verdict, change.article) == ("gained", "right", "one")


def test_a_saved_run_is_the_same_run(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    run = list(cases(folder))
    save(path, run)
    assert changes(run, saved(path)) == []
    assert base_of(str(path), folder).keys() == {"one"}


@pytest.mark.parametrize("line", ["{", "[]", '{"source": "one"}', "null"])
def test_a_file_that_is_no_run_is_named_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "run.jsonl"
    path.write_text(f"{line}\n", encoding="utf-8")
    with pytest.raises(GoldError, match=r"run\.jsonl:1: no line of `thidua extract`"):
        saved(path)


def test_the_command_prints_text_and_json(folder: Path, tmp_path: Path) -> None:
    runner, path = CliRunner(), tmp_path / "run.jsonl"
    assert runner.invoke(app, ["evaluate", str(folder), "--save", str(path)]).exit_code == 0
    same = runner.invoke(app, ["evaluate", str(folder), "--against", str(path)])
    assert "nothing gained, lost or changed" in same.stdout
    record = json.loads(path.read_text(encoding="utf-8"))
    record["dates"] = []
    path.write_text(json.dumps(record), encoding="utf-8")
    text = runner.invoke(app, ["evaluate", str(folder), "--against", str(path)]).stdout
    assert "one  dates\n  + 2024-05-20  [right]\n    1 gained: right" in text
    told = json.loads(runner.invoke(app, ["evaluate", str(folder), "--against", str(path), "--json"]).stdout)
    assert told["summary"] == {"gained: right": 1}
    assert told["changes"][0]["verdict"] == "right"
    none = runner.invoke(app, ["evaluate", str(folder), "--against", "no-such-revision"])
    assert (none.exit_code, none.stdout) == (1, "")


def _git(repository: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.edu.vn", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=repository, check=True, capture_output=True)  # noqa: S607


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no git checkout")
def test_a_revision_is_run_with_its_own_code_and_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    _git(tmp_path, "clone", "--quiet", str(ROOT), str(copy))
    code = copy / "models" / "extraction.py"
    source = code.read_text(encoding="utf-8")
    blind = source.replace("        **found,\n", '        **(found | {"dates": []}),\n')
    assert blind != source
    code.write_text(blind, encoding="utf-8")
    _git(copy, "commit", "--quiet", "-am", "Dates are no longer printed")
    base = extracted_at("HEAD", folder, copy)
    assert [change.field for change in changes(cases(folder), base)] == ["dates"]
    listed = subprocess.run(["git", "worktree", "list"], cwd=copy, check=True, capture_output=True, text=True)  # noqa: S607
    assert len(listed.stdout.splitlines()) == 1
    code.write_text("raise ImportError", encoding="utf-8")
    _git(copy, "commit", "--quiet", "-am", "Nothing runs")
    with pytest.raises(GoldError, match="its code breaks off"):
        extracted_at("HEAD", folder, copy)
    code.write_text(
        source.replace("    published = ", '    assert "two" not in source\n    published = '), encoding="utf-8"
    )
    _git(copy, "commit", "--quiet", "-am", "One article breaks it")
    (folder / "two.xml").write_text(ARTICLE.replace('id="one"', 'id="two"'), encoding="utf-8")
    with pytest.raises(GoldError, match="its code breaks off"):
        extracted_at("HEAD", folder, copy)
