"""The file of corrections: what it holds comes back, nothing that is wrong with it passes, and git merges it."""

import json
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.corrections import Correction, CorrectionsError, append, digest, read
from pipeline.corrections.file import parse
from pipeline.corrections.undone import undone
from tests.corrections.samples import MOMENT, row, undo

LATER = undo(row(), 5)
TEXTS = st.text(min_size=1).filter(str.strip)


def file_of(folder: Path, *lines: str) -> Path:
    path = folder / "corrections.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def changed(**changes: object) -> str:
    return json.dumps({**row().model_dump(mode="json"), **changes}, ensure_ascii=False)


@given(by=TEXTS, why=TEXTS, after=TEXTS, minutes=st.integers(0, 10**7))
def test_a_line_says_all_that_its_correction_says(by: str, why: str, after: str, minutes: int) -> None:
    written = row(minutes, by=by, why=why, after=after)
    assert "\n" not in written.line()
    assert parse(written.line().encode()) == written
    assert list(json.loads(written.line())) == list(Correction.model_fields)


def test_vietnamese_stays_readable_in_the_file() -> None:
    assert '"by": "Lò Thị Mai"' in row().line()
    assert '"at": "2025-09-05T08:30:00+07:00"' in row().line()


def test_ids_sort_by_time_and_differ_by_content() -> None:
    rows = [row(minutes) for minutes in range(50)]
    assert [one.id for one in rows] == sorted(one.id for one in rows)
    assert len({row(by=f"người {number}").id for number in range(200)}) == 200
    assert row().id == row().id


def test_what_is_appended_is_read_in_the_order_in_which_it_counts(tmp_path: Path) -> None:
    path = tmp_path / "kho" / "corrections.jsonl"
    late, early = row(9), row(1)
    for one in (late, early):
        append(path, one)
    assert read(path) == (early, late)
    assert digest(read(path)) == digest([late, early]) != digest([early])


def test_a_missing_line_end_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "corrections.jsonl"
    path.write_bytes(row().line().encode())
    append(path, row(1))
    assert read(path) == (row(), row(1))


def test_an_editors_marks_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "corrections.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + row().line().encode() + b"\r\n\r\n" + row(1).line().encode() + b"\r\n")
    assert read(path) == (row(), row(1))


def test_no_file_is_no_correction_unless_one_was_named(tmp_path: Path) -> None:
    assert read(tmp_path / "none.jsonl") == ()
    with pytest.raises(CorrectionsError, match=r"none\.jsonl"):
        read(tmp_path / "none.jsonl", required=True)


BAD = {
    "{": "không phải JSON",
    "[1]": "dictionary",
    "<<<<<<< HEAD": "xung đột",
    "=======": "xung đột",
    '{"id": "x"}': "at: Field required",
    changed(id="nope"): "id",
    changed(at="2025-09-05T08:30:00"): "timezone",
    changed(by=""): "by",
    changed(why=""): "why",
    changed(note="x"): "note",
    changed(action="delete"): "action",
    changed(action="reject"): "field",
    changed(about=[]): "about",
    changed(others=["x"]): "others",
    changed(kind="persona"): "không có loại",
    changed(field="honour"): "không có trường",
    changed(after=7): "name",
    changed(after=None): "name",
    changed(kind="document_refs", field="issued_on", after="31/12/2021"): "EDTF",
    changed(kind="events", field="types", after=["party"]): "pledge_signing",
    changed(after="Lự"): "đã dùng ở dòng 1",
    LATER.model_copy(update={"target": row(77).id}).line(): "không có trong tệp",
    undo(row(), -5).line(): "ghi sau nó",
    "[" * 100_000: "lồng",
}


@pytest.mark.parametrize("line", BAD, ids=lambda line: line[:12] + BAD[line])
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    path = file_of(tmp_path, row().line(), line, row(1).line())
    with pytest.raises(CorrectionsError) as caught:
        read(path)
    [problem] = caught.value.problems
    assert str(problem).startswith(f"{path}:2: ")
    assert BAD[line] in problem.why


def test_every_bad_line_is_named(tmp_path: Path) -> None:
    path = file_of(tmp_path, "{", row().line(), "[]")
    path.write_bytes(path.read_bytes() + b"\xff\n")
    with pytest.raises(CorrectionsError) as caught:
        read(path)
    assert [problem.line for problem in caught.value.problems] == [1, 3, 4]


def test_an_undo_undoes_and_can_be_undone() -> None:
    first = row()
    second = undo(first, 1)
    third = undo(second, 1)
    assert set(undone([first, second])) == {first.id}
    assert set(undone([third, first, second])) == {second.id}
    assert set(undone([first, second, third, undo(first, 9)])) == {first.id, second.id}


def _git(folder: Path, *arguments: str) -> None:
    names = ["-c", "user.name=x", "-c", "user.email=x@example.test", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S607  # any git


def test_two_branches_that_both_append_merge_without_a_conflict(tmp_path: Path) -> None:
    path = tmp_path / "corrections.jsonl"
    (tmp_path / ".gitattributes").write_text("corrections.jsonl merge=union\n", encoding="utf-8")
    _git(tmp_path, "init")
    append(path, row())
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "-m", "một")
    _git(tmp_path, "checkout", "-b", "khac")
    append(path, row(2, by="Vi Văn Tá"))
    _git(tmp_path, "commit", "-am", "hai")
    _git(tmp_path, "checkout", "main")
    append(path, row(1))
    append(path, row(3))
    _git(tmp_path, "commit", "-am", "ba")
    _git(tmp_path, "merge", "khac", "-m", "gộp")
    assert read(path) == (row(), row(1), row(2, by="Vi Văn Tá"), row(3))


def test_milliseconds_tell_two_corrections_of_a_moment_apart() -> None:
    first, second = (row((MOMENT + timedelta(milliseconds=number) - MOMENT).total_seconds() / 60) for number in (1, 2))
    assert first.order < second.order
