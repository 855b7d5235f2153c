"""The main job as a new user runs it: the installed command, in an empty folder, twice."""

import os
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest

# what takes another day (an edit, a correction, a page that went), a fault, or numbers of one series
MAY_BE_EMPTY = {
    "absent_articles", "changes", "corrected_values", "correction_states", "corrections", "document_gaps", "failures",
}  # fmt: skip
SECONDS = 60  # the bound on a demo, on two cores


def _thidua(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("thidua")), *arguments]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("THIDUA_")}
    environment |= {"COLUMNS": "160"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _content(registry: Path) -> dict[str, list[tuple[object, ...]]]:
    with duckdb.connect(str(registry), read_only=True) as connection:
        names = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main' ORDER BY table_name"
        ).fetchall()
        return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY ALL').fetchall() for (name,) in names}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def first(home: Path) -> tuple[subprocess.CompletedProcess[str], float]:
    begin = time.monotonic()
    done = _thidua(home, "demo")
    return done, time.monotonic() - begin


def test_the_demo_shows_what_it_found_in_vietnamese(
    first: tuple[subprocess.CompletedProcess[str], float], home: Path
) -> None:
    done, seconds = first
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert seconds < SECONDS
    for words in ("Hoạt động thi đua", "Ký kết giao ước", "Lâm Đồng", "57 trang mới", "data/thidua.duckdb"):
        assert words in done.stdout
    content = _content(home / "data" / "thidua.duckdb")
    assert len(content["articles"]) == len(list((Path("pipeline") / "demo" / "articles").glob("*/[0-9]*.json")))
    assert {table for table in content if not content[table]} <= MAY_BE_EMPTY


def test_the_demo_shows_reports_that_meet(first: tuple[subprocess.CompletedProcess[str], float], home: Path) -> None:
    assert first[0].returncode == 0
    with duckdb.connect(str(home / "data" / "thidua.duckdb"), read_only=True) as connection:
        reports = "SELECT date, report_count, copy_count FROM events WHERE report_count > 1 ORDER BY date"
        assert connection.execute(reports).fetchall() == [
            ("2015-10-15", 2, 0),
            ("2023-10-14", 2, 0),
            ("2024-10-11", 2, 1),
        ]
        assert connection.execute("SELECT change, before, after FROM block_changes").fetchall() == [
            ("head_moved", "Sở GD&ĐT Lâm Đồng", "Sở GD&ĐT Kiên Giang")
        ]
        cited = "SELECT article_count, copy_count FROM documents WHERE number = '3018/QĐ-BGDĐT'"
        assert connection.execute(cited).fetchall() == [(3, 1)]
        assert connection.execute("SELECT issue FROM registry_issues").fetchall() == [("event_dates_conflict",)]


def test_a_second_demo_fetches_no_article_and_changes_nothing(
    first: tuple[subprocess.CompletedProcess[str], float], home: Path
) -> None:
    assert first[0].returncode == 0
    registry = home / "data" / "thidua.duckdb"
    before = _content(registry)
    again = _thidua(home, "demo")
    assert again.returncode == 0, again.stderr
    assert "0 trang mới, 0 trang thay đổi" in again.stdout
    after = _content(registry)
    assert len(after.pop("site_nights")) == 2 * len(before.pop("site_nights"))  # another night, and nothing else
    assert after == before


def test_the_readmes_queries_run(first: tuple[subprocess.CompletedProcess[str], float], home: Path) -> None:
    assert first[0].returncode == 0
    blocks = Path("README.md").read_text(encoding="utf-8").split("```sql\n")[1:]
    queries = [block.split("```")[0].strip() for block in blocks]
    assert len(queries) >= 3
    corrected = Path("README.md").read_text(encoding="utf-8").split("thidua correct set ")[1].split()[0]
    queries.append(f"SELECT 1 FROM events WHERE event_id = '{corrected}'")  # the README's own id
    for sql in queries:
        with duckdb.connect(str(home / "data" / "thidua.duckdb"), read_only=True) as connection:
            assert connection.execute(sql).fetchall(), sql
