"""How the published registry is opened: to be read, by itself, in Vietnam's time."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import duckdb

from pipeline.home import Home
from pipeline.registry.errors import QueryError, RegistryMissingError

# Times in Vietnam's; and SQL from a command line reads the registry and nothing else: it cannot undo these settings.
_SETTINGS = """
USE thidua;
SET TimeZone = 'Asia/Ho_Chi_Minh';
SET enable_external_access = false;
SET lock_configuration = true;
"""


@contextmanager
def opened(home: Home, config: Mapping[str, str] | None = None) -> Iterator[duckdb.DuckDBPyConnection]:
    """A read-only connection to what is published now, with an instance of DuckDB to itself.

    (By path, DuckDB hands out the instance that this process has already, with its settings and the file of its day.)
    `config` is DuckDB's, as `memory_limit`; it cannot be changed afterwards.
    Raises `RegistryMissingError`, and `QueryError` for what DuckDB refuses inside it.
    """
    if not home.registry.is_file():
        raise RegistryMissingError(f"{home.registry}: chưa có sổ: chạy `thidua build` trước")
    path = str(home.registry).replace("'", "''")
    try:
        with duckdb.connect(config=dict(config or {})) as connection:
            connection.execute(f"ATTACH '{path}' AS thidua (READ_ONLY); {_SETTINGS}")
            yield connection
    except duckdb.Error as error:
        raise QueryError(str(error)) from error
