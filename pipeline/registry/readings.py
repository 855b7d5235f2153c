"""What every content of the archive gave, kept in Parquet: a page that was read once is not read again."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from models.arrow import ARTICLES, CAPTURES
from pipeline.registry import parquet
from pipeline.registry.report import Stage
from pipeline.registry.rows import Rows
from spiders.archive import Archived

# `content` names all of a record on which its reading rests (`content_of`), null for a record without one
CAPTURED = pa.schema([*CAPTURES, pa.field("kind", pa.string()), pa.field("content", pa.string())])
_HASHES = (pa.field("input_hash", pa.string()), pa.field("content_hash", pa.string()))
_LENGTHS = (pa.field("lead_length", pa.int64()), pa.field("body_length", pa.int64()))
STAGED_ARTICLES = pa.schema([*_HASHES, *(column for column in ARTICLES if column.name != "parts"), *_LENGTHS])
OUTCOMES = pa.schema([(name, pa.string()) for name in ("name", "input_hash", "stage", "reason")])
FLUSH = 2_000  # contents: some ten seconds of reading, which is what a killed build loses


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a content gave: the input hash of its article, null if it shows none; at which stage it failed, and why."""

    input_hash: str | None = None
    stage: Stage | None = None
    reason: str | None = None


def content_of(archived: Archived) -> str | None:
    """SHA-256 of all of a record on which its reading rests; None for a revisit and for what is no answer (not 200)."""
    capture = archived.capture
    if archived.kind == "revisit" or capture.status != HTTPStatus.OK:
        return None
    encoding = archived.headers.get("content-encoding")
    seen = (archived.kind, capture.url, capture.digest, capture.content_type, encoding)
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()


def digest_of(path: Path) -> str:
    """SHA-256 of a file's bytes: two gigabytes a second, and nothing that changed in it goes unnoticed."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Readings:
    """The readings of one reader version in `folder`: `warcs` (captures by file), `outcomes` and `articles`.

    A refusal of an extraction rests on the moment of its capture, too, and is kept for that capture alone. Raises
    `BuildError` naming a file that cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self._warcs, self._outcomes, self._articles = (folder / name for name in ("warcs", "outcomes", "articles"))
        self._known = {row.pop("name"): Outcome(**row) for row in _rows(self._outcomes)}
        self._inputs = {row["input_hash"] for row in _rows(self._articles, ["input_hash"])}
        self._new_outcomes, self._new_articles = Rows(OUTCOMES), Rows(STAGED_ARTICLES)
        self._names: list[str] = []

    def captures(self, digest: str) -> pa.Table | None:
        """The captures of a WARC file that was wholly read before, without its name (`CAPTURED`, `warc` null)."""
        path = self._warcs / f"{digest}.parquet"
        return parquet.read(path) if path.exists() else None

    def keep_captures(self, digest: str, captures: pa.Table) -> None:
        """Keep the captures of a file that was read to its end."""
        parquet.write(self._warcs / f"{digest}.parquet", [captures], CAPTURED)

    def outcome(self, content: str, record_id: str, extracted: frozenset[str]) -> Outcome | None:
        """What is kept of a content; None if it must be read, also because its extraction is not among `extracted`."""
        for name in (content, f"{content} {record_id}"):
            found = self._known.get(name)
            if found and (found.input_hash is None or self._holds(found.input_hash, found.stage, extracted)):
                return found
        return None

    def _holds(self, input_hash: str, stage: Stage | None, extracted: frozenset[str]) -> bool:
        return input_hash in self._inputs and (stage == "extract" or input_hash in extracted)

    def add(self, content: str, record_id: str, outcome: Outcome, article: dict[str, Any] | None) -> None:
        """Keep what a content gave; on disk with the next of every `FLUSH`, or with `flush`."""
        if article and article["input_hash"] not in self._inputs:
            self._inputs.add(article["input_hash"])
            self._new_articles.append(article)
        name = f"{content} {record_id}" if outcome.stage == "extract" else content
        values = (name, outcome.input_hash, outcome.stage, outcome.reason)
        self._new_outcomes.append(dict(zip(OUTCOMES.names, values, strict=True)))
        self._names.append(name)
        if len(self._names) >= FLUSH:
            self.flush()

    def flush(self) -> None:
        """Put on disk what was added: articles first, so that no outcome names one that is not there."""
        if not self._names:
            return
        name = parquet.name_of(self._names)
        articles, outcomes = self._new_articles.table(), self._new_outcomes.table()
        if articles.num_rows:
            parquet.write(self._articles / name, [articles], STAGED_ARTICLES)
        parquet.write(self._outcomes / name, [outcomes], OUTCOMES)
        self._new_outcomes, self._new_articles, self._names = Rows(OUTCOMES), Rows(STAGED_ARTICLES), []

    def merge(self) -> None:
        """Make one file of many small ones; each night leaves one."""
        parquet.merge(self._articles, "input_hash", STAGED_ARTICLES)
        parquet.merge(self._outcomes, "name", OUTCOMES)

    def articles(self, inputs: frozenset[str]) -> ds.Dataset:
        """The articles of these input hashes, each once, read as they are asked for."""
        articles = parquet.scan(self._articles, STAGED_ARTICLES)
        if inputs == self._inputs:
            return articles
        return articles.filter(pc.field("input_hash").isin(pa.array(sorted(inputs), pa.string())))


def _rows(folder: Path, columns: list[str] | None = None) -> Iterator[dict[str, Any]]:
    for path in parquet.files(folder):
        for batch in parquet.read(path, columns).to_batches():
            yield from batch.to_pylist()
