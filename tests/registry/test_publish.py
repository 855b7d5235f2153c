import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.registry import build
from pipeline.registry.errors import BuildError
from pipeline.registry.publish import history, publish
from tests.registry.samples import PAGES, archive, prefill, published

READER = """
import sys, duckdb
connection = duckdb.connect(sys.argv[1], read_only=True)
for line in sys.stdin:
    print(connection.execute("SELECT count(*), max(title) FROM articles").fetchone()[0], flush=True)
"""

# a file system that is full: no file may grow beyond so many bytes
FULL = """
import resource, sys
from pathlib import Path
from pipeline.home import Home
from pipeline.registry import BuildError, build
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    build(Home(Path(sys.argv[1])))
except BuildError as error:
    print(error)
"""


def test_a_full_disk_leaves_the_old_registry_and_nothing_half_written(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    before = home.registry.read_bytes()
    command = [sys.executable, "-c", FULL, str(tmp_path)]
    full = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "không ghi được sổ mới" in full.stdout
    assert home.registry.read_bytes() == before
    assert not list(tmp_path.glob(".build-*"))


def test_a_reader_of_the_old_file_keeps_working_after_a_publish(tmp_path: Path) -> None:
    home, _ = published(tmp_path, PAGES[:2])
    reader = [sys.executable, "-c", READER, str(home.registry)]
    with subprocess.Popen(reader, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as old:
        assert old.stdin is not None
        assert old.stdout is not None

        def asks() -> int:
            assert old.stdin is not None
            assert old.stdout is not None
            old.stdin.write("\n")
            old.stdin.flush()
            return int(old.stdout.readline())

        assert asks() == 2
        archive(home, PAGES[2:], "second")
        prefill(home)
        build(home)
        assert asks() == 2
        new = subprocess.run(reader, input="\n", capture_output=True, text=True, check=True)
        assert int(new.stdout) == 5
        assert asks() == 2
        old.stdin.close()
        assert old.wait() == 0


def test_the_last_registries_are_kept(tmp_path: Path) -> None:
    home = Home(tmp_path)
    for content in (b"1", b"2", b"3", b"4", b"5"):
        built = tmp_path / "new.duckdb"
        built.write_bytes(content)
        publish(built, home, keep=2)
    assert home.registry.read_bytes() == b"5"
    assert [(path.name, path.read_bytes()) for path in history(home)] == [
        ("thidua-000003.duckdb", b"3"),
        ("thidua-000004.duckdb", b"4"),
    ]


def test_nothing_is_kept_where_nothing_is_wanted(tmp_path: Path) -> None:
    home = Home(tmp_path)
    for content in (b"1", b"2"):
        built = tmp_path / "new.duckdb"
        built.write_bytes(content)
        publish(built, home, keep=0)
    assert history(home) == []


def test_unfinished_changes_of_the_old_file_do_not_meet_the_new_one(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    log = tmp_path / "thidua.duckdb.wal"
    log.write_bytes(b"left by a writer that died")
    build(home)
    assert not log.exists()


def test_a_registry_that_cannot_be_replaced_is_named(tmp_path: Path) -> None:
    home = Home(tmp_path)
    (home.registry / "in the way").mkdir(parents=True)
    built = tmp_path / "new.duckdb"
    built.write_bytes(b"1")
    with pytest.raises(BuildError, match=r"thidua\.duckdb: không công bố được"):
        publish(built, home, keep=2)
