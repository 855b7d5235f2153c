"""What changed in the last night, computed once for each registry from the times of captures and corrections."""

import duckdb

from pipeline.registry.sql_files import question


def fill_changes(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `changes` of a new registry; it stays empty where there is no night before, or nothing changed."""
    since, until = connection.execute(question("last_night")).fetchall()[0]
    if since is None or not connection.execute(question("touched"), [since, until]).fetchall():
        return
    connection.execute(question("changes"), [since, until])
