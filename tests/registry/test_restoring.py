"""An older registry is put back whole, can be taken back, and is refused where it is broken."""

import shutil
from pathlib import Path

import duckdb
import pytest

from pipeline.home import Home
from pipeline.registry import RegistryMissingError, build
from pipeline.registry.errors import BusyError
from pipeline.registry.publish import exclusive, history, serial_of
from pipeline.registry.query import run
from pipeline.registry.restoring import Kept, RestoreError, kept, restore
from tests.registry.samples import PAGES, archive, prefill


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Three registries, of one, two and three pages."""
    place = Home(tmp_path_factory.mktemp("home"))
    for number, page in enumerate((PAGES[0], PAGES[1], PAGES[3])):
        archive(place, [page], str(number))
        prefill(place)
        build(place)
    return place


@pytest.fixture
def home(built: Home, tmp_path: Path) -> Home:
    """A copy that a test may change."""
    shutil.copytree(built.root, tmp_path / "home")
    return Home(tmp_path / "home")


def _articles(home: Home) -> int:
    return int(str(run(home, "SELECT count(*) FROM articles").rows[0][0]))


def _known(rows: list[Kept]) -> list[tuple[int | None, int | None]]:
    return [(row.serial, row.contents.articles if row.contents else None) for row in rows]


def test_the_kept_are_listed_newest_first_with_what_is_in_them(home: Home) -> None:
    rows = kept(home)
    assert _known(rows) == [(None, 3), (2, 2), (1, 1)]
    assert len({row.contents.archive_digest for row in rows if row.contents}) == 3
    assert len({row.contents.extractor_version for row in rows if row.contents}) == 1
    assert [row.built_at for row in rows] == sorted((row.built_at for row in rows), reverse=True)
    assert all(row.size == row.path.stat().st_size for row in rows)


def test_a_restore_is_undone_by_another(home: Home) -> None:
    before = home.registry.read_bytes()
    restored = restore(home, None, keep=7)
    assert (restored.path, _articles(home)) == (home.registry, 2)
    assert _known(kept(home)) == [(None, 2), (3, 3), (1, 1)]
    restore(home, None, keep=7)
    assert home.registry.read_bytes() == before
    assert _known(kept(home)) == [(None, 3), (4, 2), (1, 1)]


def test_one_is_chosen_by_its_number_and_no_other_is_lost(home: Home) -> None:
    restore(home, 1, keep=2)
    assert _known(kept(home)) == [(None, 1), (3, 3), (2, 2)]


def test_the_next_build_publishes_anew(home: Home) -> None:
    restore(home, 1, keep=7)
    assert build(home).rows["articles"] == 3
    assert _known(kept(home)) == [(None, 3), (4, 1), (3, 3), (2, 2)]


def test_a_number_that_is_not_kept_is_named(home: Home) -> None:
    with pytest.raises(RestoreError, match="không có sổ số 9; đang giữ: 1, 2"):
        restore(home, 9, keep=7)
    assert _articles(home) == 3


def test_without_a_history_there_is_nothing_to_restore(tmp_path: Path) -> None:
    place = Home(tmp_path)
    with pytest.raises(RegistryMissingError, match="chưa có sổ"):
        kept(place)
    with pytest.raises(RestoreError, match="không giữ sổ nào trước"):
        restore(place, None, keep=7)


def test_a_restore_waits_for_no_build(home: Home) -> None:
    with exclusive(home), pytest.raises(BusyError, match="một lần dựng sổ khác đang chạy"):
        restore(home, None, keep=7)
    assert _known(kept(home)) == [(None, 3), (2, 2), (1, 1)]


@pytest.mark.parametrize("damage", ["empty", "cut", "rotten", "strange"])
def test_a_broken_file_is_named_and_the_published_one_stays(home: Home, damage: str) -> None:
    last = history(home)[-1]
    data = last.read_bytes()
    last.unlink()  # not the published inode
    place = data.index("hưởng ứng phong trào".encode())  # in the text of an article: no header says that it changed
    rotten = data[:place] + b"\0" + data[place + 1 :]
    last.write_bytes({"empty": b"", "cut": data[: len(data) // 2], "rotten": rotten, "strange": b"x" * 9_000}[damage])
    with pytest.raises(RestoreError, match=r"thidua-000002\.duckdb bị hỏng"):
        restore(home, None, keep=7)
    assert _articles(home) == 3
    assert serial_of(history(home)[-1]) == 2
    if damage != "rotten":
        fault = kept(home)[1].fault
        assert fault is not None
        assert "thidua-000002.duckdb bị hỏng" in fault


def test_a_database_of_something_else_is_no_registry(home: Home) -> None:
    last = history(home)[-1]
    last.unlink()
    with duckdb.connect(str(last)) as connection:
        connection.execute("CREATE TABLE other AS SELECT 1")
    with pytest.raises(RestoreError, match="bị hỏng"):
        restore(home, None, keep=7)
    assert _articles(home) == 3
