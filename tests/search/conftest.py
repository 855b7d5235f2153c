from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from pipeline.registry.sql_files import scripts
from pipeline.search.index import build_index
from tests.search.samples import ARTICLES, Sample

# what of an article the index does not read
_REST = """
INSERT INTO articles BY NAME
SELECT
    *, 'https://' || domain || '/' || article_id AS url, article_id AS article_key, 0 AS lead_length, 0 AS body_length,
    [] AS tags, [] AS attachments, '' AS content_hash, 1 AS version_count, now() AS first_seen,
    now() AS last_seen, '' AS capture_id, TRUE AS extracted
FROM samples
ORDER BY article_id
"""
_SITES = """
INSERT INTO sources BY NAME
SELECT DISTINCT domain, province, 'Sở ' || province AS organisation, 1 AS capture_count, 1 AS article_count
FROM samples
WHERE domain IS NOT NULL
"""


def indexed(path: Path, samples: Sequence[Sample]) -> Path:
    """A file with the registry's schema, these articles and their index."""
    with duckdb.connect(str(path)) as connection:
        for script in scripts("schema"):
            connection.execute(script.sql)
        rows = pa.Table.from_pylist([vars(sample) for sample in samples])
        connection.register("samples", rows)
        connection.execute(_SITES)
        connection.register("samples", rows.drop_columns(["province"]))
        connection.execute(_REST)
        connection.execute("INSERT INTO provinces VALUES ('Hà Giang', 'tỉnh', NULL, NULL, 'Tuyên Quang', NULL)")
        build_index(connection)
    return path


@pytest.fixture(scope="session")
def index_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return indexed(tmp_path_factory.mktemp("index") / "thidua.duckdb", ARTICLES)


@pytest.fixture(scope="session")
def index(index_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The index as any reader opens it: a plain read-only connection."""
    with duckdb.connect(str(index_path), read_only=True) as connection:
        yield connection


def found(index: duckdb.DuckDBPyConnection, query: str, **narrowed: object) -> list[dict[str, Any]]:
    """The rows of search(…) as dictionaries."""
    named = "".join(f", {name} := ?" for name in narrowed)
    cursor = index.execute(f"FROM search(?{named})", [query, *narrowed.values()])
    columns = [column[0] for column in cursor.description or ()]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
