"""The engines that benchmarks/search.py compares, each asked the same questions of the same articles.

`search` and `matches` are the project's own index, with and without the sentences; `fts5` is SQLite's, `tantivy` that
of the package of this name, which is no dependency: `uv run --with tantivy …`. The last two are given text that is
folded as ours is, and find articles, no sentences.
"""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

import duckdb
import pyarrow as pa

from gazetteers.search_folding import terms
from pipeline.registry.sql_files import scripts
from pipeline.search.index import build_index

MOST = 10
_FILL = """
INSERT INTO articles BY NAME
SELECT
    article_id, article_id AS article_key, domain, title, text, 0 AS lead_length, 0 AS body_length, published_on,
    [] AS tags, [] AS attachments, article_id AS content_hash, 1 AS version_count, now() AS first_seen,
    now() AS last_seen, article_id AS capture_id, TRUE AS extracted
FROM staged
ORDER BY article_id
"""  # fmt: skip


class Engine(Protocol):
    """Something that is given articles, makes an index of them, and answers."""

    def __init__(self, folder: Path) -> None: ...

    def prepare(self, tables: Iterable[pa.Table]) -> None:
        """Take the articles; this is not measured."""

    def build(self) -> None:
        """Make the index; this is measured."""

    def ask(self, question: str) -> int:
        """Answer with the first `MOST` articles; how many there were."""

    def size(self) -> int:
        """Bytes of the index."""


class Matches:
    """The registry's own index, without sentences."""

    _SQL = "FROM search_matches(?, 10, NULL, NULL, NULL, NULL)"

    def __init__(self, folder: Path) -> None:
        self._path = folder / "registry.duckdb"
        self._before = 0

    def prepare(self, tables: Iterable[pa.Table]) -> None:
        """A registry with nothing but articles."""
        with duckdb.connect(str(self._path)) as connection:
            for script in scripts("schema"):
                connection.execute(script.sql)
            staged = pa.concat_tables(tables)
            connection.register("staged", staged)
            connection.execute(_FILL)
            connection.unregister("staged")
        self._before = self._path.stat().st_size

    def build(self) -> None:
        """As the build of a registry does it."""
        with duckdb.connect(str(self._path), config={"threads": 2}) as connection:
            connection.begin()
            build_index(connection)
            connection.commit()
        self._reader = duckdb.connect(str(self._path), read_only=True, config={"threads": 2})

    def ask(self, question: str) -> int:
        """As any reader of DuckDB does it."""
        return len(self._reader.execute(self._SQL, [question]).fetchall())

    def size(self) -> int:
        """What the file has grown by."""
        return self._path.stat().st_size - self._before


class Search(Matches):
    """The registry's own index, with sentences: what `thidua search` asks."""

    _SQL = "FROM search(?)"


class Fts5:
    """SQLite's FTS5 over folded text, without a second copy of it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "index.sqlite"
        self._tables: list[pa.Table] = []

    def prepare(self, tables: Iterable[pa.Table]) -> None:
        """Keep them in memory."""
        self._tables = list(tables)

    def build(self) -> None:
        """Fold, insert, and merge into one segment."""
        self._db = sqlite3.connect(self._path)
        self._db.execute("CREATE VIRTUAL TABLE found USING fts5(title, body, content='', prefix='3')")
        self._db.executemany("INSERT INTO found (rowid, title, body) VALUES (?, ?, ?)", _folded(self._tables))
        self._db.execute("INSERT INTO found (found) VALUES ('optimize')")
        self._db.commit()

    def ask(self, question: str) -> int:
        """By BM25, the title counted five times."""
        sql = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY bm25(found, 5, 1) LIMIT 10"
        return len(self._db.execute(sql, [" AND ".join(_clauses(question, '"{}" *'))]).fetchall())

    def size(self) -> int:
        """The file's."""
        return self._path.stat().st_size


class Tantivy:
    """Tantivy over folded text."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "tantivy"
        self._tables: list[pa.Table] = []
        self._tantivy: Any = import_module("tantivy")

    def prepare(self, tables: Iterable[pa.Table]) -> None:
        """Keep them in memory."""
        self._tables = list(tables)

    def build(self) -> None:
        """Fold, add with one thread a core, commit, wait for the merges."""
        schema = self._tantivy.SchemaBuilder()
        schema.add_integer_field("place", stored=True)
        for name in ("title", "body"):
            schema.add_text_field(name, tokenizer_name="whitespace")
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        self._index = self._tantivy.Index(schema.build(), path=str(self._folder))
        writer = self._index.writer(heap_size=300_000_000, num_threads=2)
        for place, title, body in _folded(self._tables):
            writer.add_document(self._tantivy.Document(place=place, title=title, body=body))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def ask(self, question: str) -> int:
        """By BM25, the title counted five times."""
        clauses = " ".join(f"+{clause}" for clause in _clauses(question, '"{}"*'))
        query = self._index.parse_query(clauses, ["title", "body"], field_boosts={"title": 5.0})
        return len(self._index.searcher().search(query, MOST).hits)

    def size(self) -> int:
        """Of all its files."""
        return sum(path.stat().st_size for path in self._folder.iterdir())


ENGINES: dict[str, type[Engine]] = {"search": Search, "matches": Matches, "fts5": Fts5, "tantivy": Tantivy}


def _folded(tables: Iterable[pa.Table]) -> Iterator[tuple[int, str, str]]:
    place = 0
    for table in tables:
        for title, text in zip(table["title"].to_pylist(), table["text"].to_pylist(), strict=True):
            place += 1
            yield place, " ".join(terms(title or "")), " ".join(terms(text or ""))


def _clauses(question: str, prefix: str) -> Iterator[str]:
    """The parts of a question as phrases; `prefix` is the pattern of one that may go on."""
    for number, part in enumerate(question.split('"')):
        for clause in [part] if number % 2 else part.split():
            words = terms(clause)
            goes_on = number % 2 == 0 and (len(words) > 1 or clause.endswith("*"))
            # Tantivy's parser knows prefixes of phrases only
            alone = goes_on and len(words) == 1 and prefix == '"{}"*'
            if words:
                yield (prefix if goes_on and not alone else '"{}"').format(" ".join(words))
