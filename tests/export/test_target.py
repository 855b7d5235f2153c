"""An export is whole or not there, and takes the place of nothing but an export."""

import json
from pathlib import Path

import pytest

from pipeline.export.errors import ExportError
from pipeline.export.target import GENERATOR, PACKAGE, workplace


def make(target: Path, *, force: bool = False, is_folder: bool = True, name: str = "new") -> None:
    with workplace(target, force=force, is_folder=is_folder) as made:
        if is_folder:
            (made / PACKAGE).write_text(json.dumps({"generator": GENERATOR, "name": name}))
        else:
            made.write_text(name)


def test_a_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    make(tmp_path / "a" / "b")
    assert [path.name for path in (tmp_path / "a").rglob("*")] == ["b", PACKAGE]


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    make(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [PACKAGE]


@pytest.mark.parametrize("is_folder", [True, False])
def test_an_older_export_is_replaced_by_force_alone(tmp_path: Path, *, is_folder: bool) -> None:
    place = tmp_path / "so.xlsx"
    make(place, is_folder=is_folder, name="old")
    with pytest.raises(ExportError, match="đã có: chọn --out khác, hoặc --force"):
        make(place, is_folder=is_folder)
    make(place, force=True, is_folder=is_folder)
    assert "new" in (place / PACKAGE if is_folder else place).read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["so.xlsx"]


@pytest.mark.parametrize("package", [None, "{}", "[]", "no json", '{"generator": "other"}'])
def test_a_folder_that_is_no_export_is_not_replaced_even_by_force(tmp_path: Path, package: str | None) -> None:
    (tmp_path / "thesis.docx").touch()
    if package is not None:
        (tmp_path / PACKAGE).write_text(package)
    with pytest.raises(ExportError, match="không phải bản xuất của thidua"):
        make(tmp_path, force=True)
    assert (tmp_path / "thesis.docx").exists()


@pytest.mark.parametrize(("is_folder", "what"), [(True, "một tệp"), (False, "một thư mục")])
def test_a_file_takes_no_folder_s_place_nor_a_folder_a_file_s(tmp_path: Path, *, is_folder: bool, what: str) -> None:
    place = tmp_path / "so"
    if is_folder:
        place.touch()
    else:
        place.mkdir()
    with pytest.raises(ExportError, match=f"là {what}"):
        make(place, force=True, is_folder=is_folder)


def test_what_came_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    place = tmp_path / "so.xlsx"

    def two_at_once() -> None:
        with workplace(place, force=False, is_folder=False) as made:
            made.write_text("new")
            place.write_text("of another run")

    with pytest.raises(ExportError, match="đã có"):
        two_at_once()
    assert place.read_text() == "of another run"
    assert [path.name for path in tmp_path.iterdir()] == ["so.xlsx"]


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with workplace(tmp_path / "so", force=False, is_folder=True) as made:
            (made / "half").touch()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_what_the_disk_refuses_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match=r"file/so: không ghi được: "):
        make(tmp_path / "file" / "so")
