from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import gazetteers
from gazetteers import loader
from gazetteers.loader import OF_THE_CRAWL, GazetteerError, Row, fingerprint, folder, load_file


class Person(Row):
    name: str
    age: int | None = None


def test_rows_are_typed_and_empty_cells_are_null(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text('name,age\n"Ksor, H\'Lan",31\nLò Văn Mây,\n', encoding="utf-8")
    assert load_file(file, Person) == (Person(name="Ksor, H'Lan", age=31), Person(name="Lò Văn Mây"))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"name,age\nA,1\nB,x\n", ":3: age: Input should be a valid integer"),
        (b"name,years\nA,1\n", ":2: years: Extra inputs"),
        (b"name,age\nA,1,2\n", ":2: (too many cells): Extra inputs"),
        (b"age\n1\n", ":2: name: Field required"),
        (b'name,age\n"A,1\n', "unexpected end of data"),
        (b"name\nH\xf2a\n", "codec can't decode"),
    ],
)
def test_a_bad_file_is_named_with_its_line(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "bad.csv"
    file.write_bytes(content)
    with pytest.raises(GazetteerError) as caught:
        load_file(file, Person)
    assert str(caught.value).startswith(str(file))
    assert reason in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"none\.csv"):
        load_file(tmp_path / "none.csv", Person)


def test_every_table_is_read_by_some_module() -> None:
    modules = [import_module(f"gazetteers.{module.name}") for module in iter_modules(gazetteers.__path__)]
    code = "".join(Path(str(module.__file__)).read_text(encoding="utf-8") for module in modules)
    tables = [path.name.removesuffix(".csv") for path in folder().iterdir() if path.name.endswith(".csv")]
    assert tables
    assert [table for table in tables if f'"{table}"' not in code] == []


def test_the_fingerprint_is_stable() -> None:
    assert fingerprint() == fingerprint.__wrapped__()


def test_a_new_site_is_no_new_extractor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "titles.csv").write_text("a\n")
    (tmp_path / "sites.csv").write_text("a\n")
    monkeypatch.setattr(loader, "folder", lambda: tmp_path)
    whole, reading = fingerprint.__wrapped__(), fingerprint.__wrapped__(reading_only=True)
    (tmp_path / "sites.csv").write_text("b\n")
    assert fingerprint.__wrapped__(reading_only=True) == reading
    assert fingerprint.__wrapped__() != whole
    (tmp_path / "titles.csv").write_text("b\n")
    assert fingerprint.__wrapped__(reading_only=True) != reading


def test_the_tables_of_the_crawl_are_there() -> None:
    assert {path.name for path in folder().iterdir()} >= OF_THE_CRAWL
