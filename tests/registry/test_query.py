from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.registry import QueryError, RegistryMissingError
from pipeline.registry.query import run


def test_an_answer_has_names_and_rows(home: Home) -> None:
    answer = run(home, "SELECT types AS loai, province FROM v_events WHERE school_year = '2021-2022'")
    assert answer.columns == ("loai", "province")
    assert answer.rows == (("Ký kết giao ước thi đua, Triển khai nhiệm vụ", "Bình Phước"),)


def test_times_are_those_of_vietnam(home: Home) -> None:
    answer = run(home, "SELECT CAST(published_at AS VARCHAR) FROM articles WHERE title LIKE 'Tổng kết%'")
    assert answer.rows == (("2022-05-26 08:00:00+07",),)
    [(moment,)] = run(home, "SELECT published_at FROM articles WHERE title LIKE 'Tổng kết%'").rows
    assert str(moment) == "2022-05-26 08:00:00+07:00"


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("", "câu hỏi rỗng"),
        ("SELEC 1", "syntax error"),
        ("SELECT * FROM su_kien", "su_kien"),
        ("DELETE FROM articles", "read-only"),
        ("CREATE TABLE mine (a INT)", "read-only"),
        ("COPY articles TO '{folder}/out.csv'", "disabled by configuration"),
        ("SELECT * FROM read_csv('/etc/passwd')", "disabled by configuration"),
        ("ATTACH '{folder}/other.duckdb'", "disabled by configuration"),
        ("SET enable_external_access = true", "locked"),
        ("SELECT 1 / CAST('x' AS INT)", "Could not convert"),
    ],
)
def test_what_is_refused_says_why(home: Home, tmp_path: Path, sql: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        run(home, sql.format(folder=tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_without_a_registry_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(RegistryMissingError, match=r"thidua\.duckdb: chưa có sổ: chạy `thidua build` trước"):
        run(Home(tmp_path), "SELECT 1")


def test_a_file_that_is_no_registry_is_an_error(tmp_path: Path) -> None:
    Home(tmp_path).registry.write_bytes(b"x" * 4096)
    with pytest.raises(QueryError, match="not a valid DuckDB database"):
        run(Home(tmp_path), "SELECT 1")
