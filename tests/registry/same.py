"""Whether two registries hold the same rows in the same order."""

from pathlib import Path

import duckdb


def assert_same_content(one: Path, other: Path) -> None:
    """Table by table."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{one}' AS one (READ_ONLY); ATTACH '{other}' AS other (READ_ONLY)")
        tables = connection.execute(
            "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE database_name = 'one' ORDER BY ALL"
        ).fetchall()
        assert ("main.events",) in tables
        for (table,) in tables:
            for left, right in (("one", "other"), ("other", "one")):
                lost = connection.execute(f"FROM {left}.{table} EXCEPT ALL FROM {right}.{table}").fetchall()
                assert lost == [], f"{table}: in {left} only"
            sides = [connection.execute(f"FROM {side}.{table}").fetchall() for side in ("one", "other")]
            assert sides[0] == sides[1], f"{table}: another order of rows"
