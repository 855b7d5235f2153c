import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from pipeline.home import Home
from tests.registry.samples import published

Spoil = Callable[[str], Home]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home folder with a published registry; to be read only."""
    return published(tmp_path_factory.mktemp("export"))[0]


@pytest.fixture
def with_sql(home: Home, tmp_path: Path) -> Spoil:
    """A copy of the home's registry after some SQL, as a later build could have made it."""

    def change(sql: str) -> Home:
        changed = Home(tmp_path / "home").ensure()
        shutil.copy(home.registry, changed.registry)
        with duckdb.connect(str(changed.registry)) as connection:
            connection.execute(sql)
        return changed

    return change
