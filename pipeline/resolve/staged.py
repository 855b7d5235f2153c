"""What resolutions that came before have left in the connection."""

from typing import Any

import duckdb

from pipeline.resolve.identity import sql


def staged(connection: duckdb.DuckDBPyConnection, name: str, question: str) -> list[tuple[Any, ...]]:
    """The rows of `sql/<question>.sql`, which reads `staged_<name>`; none where that kind is not resolved."""
    known = connection.execute(sql("is_staged"), [f"staged_{name}"]).fetchall()
    return connection.execute(sql(question)).fetchall() if known else []
