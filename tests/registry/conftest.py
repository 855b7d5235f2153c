from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from pipeline.home import Home
from tests.registry.asked import asked
from tests.registry.samples import published


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home folder with a published registry; to be read only."""
    return published(tmp_path_factory.mktemp("home"))[0]


@pytest.fixture(scope="session")
def answering(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home folder with two school years of departments and their crawls; to be read only."""
    return asked(tmp_path_factory.mktemp("asked"))


@pytest.fixture(scope="session")
def registry(home: Home) -> Iterator[duckdb.DuckDBPyConnection]:
    """The published registry, read-only."""
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        yield connection


@pytest.fixture
def writable(home: Home, tmp_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A copy of the registry that a test may spoil."""
    copy = tmp_path / "copy.duckdb"
    copy.write_bytes(home.registry.read_bytes())
    with duckdb.connect(str(copy)) as connection:
        yield connection
