"""Views with Vietnamese names: the same rows as those with English names, made from one table of names."""

from collections import Counter

import duckdb
import pytest

from pipeline.registry import twins
from pipeline.registry.sql_files import scripts
from pipeline.registry.twins import FILE, Name, names, statements, twin_views


def test_the_file_is_that_of_the_views_and_the_table_of_names() -> None:
    [script] = [script for script in scripts("views") if script.name == FILE]
    assert script.sql == statements(), "run: uv run python -m pipeline.registry.twins"


@pytest.mark.parametrize(("english", "vietnamese"), twin_views().items())
def test_a_twin_has_the_same_rows_in_the_same_order(
    registry: duckdb.DuckDBPyConnection, english: str, vietnamese: str
) -> None:
    assert registry.table(vietnamese).fetchall() == registry.table(english).fetchall()
    assert not set(registry.table(vietnamese).columns) & set(registry.table(english).columns)


def test_every_name_is_used_and_means_one_thing(registry: duckdb.DuckDBPyConnection) -> None:
    used = {column for view in twin_views() for column in registry.table(view).columns} | set(twin_views())
    assert {name.english for name in names()} == used
    assert [name for name, count in Counter(name.vietnamese for name in names()).items() if count > 1] == []


def test_a_column_without_a_name_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    nameless = (Name(kind="view", english="v_posts", vietnamese="v_chuc_vu"),)
    monkeypatch.setattr(twins, "names", lambda: nameless)
    with pytest.raises(duckdb.Error, match=r"vietnamese_names\.csv: no name for column"):
        statements()
