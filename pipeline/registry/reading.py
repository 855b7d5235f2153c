"""From the archive to tables of captures and articles. Every page is read once for each of its contents."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from pathlib import Path

import pyarrow as pa

from models.arrow import ARTICLES, CAPTURES
from pipeline.registry.errors import BuildError
from pipeline.registry.report import Failure, Progress
from pipeline.registry.rows import Rows
from pipeline.registry.work import Done, Worker
from pipeline.workers import WorkerDiedError, Workers, in_chunks
from spiders.archive import Archived, ArchiveError, read_warc

# `content` counts the distinct contents in their order, null for a record without one
_CAPTURES = pa.schema([*CAPTURES, pa.field("kind", pa.string()), pa.field("content", pa.int64())])
_HASHES = (pa.field("input_hash", pa.string()), pa.field("content_hash", pa.string()))
_LENGTHS = (pa.field("lead_length", pa.int64()), pa.field("body_length", pa.int64()))
STAGED_ARTICLES = pa.schema([*_HASHES, *(column for column in ARTICLES if column.name != "parts"), *_LENGTHS])
CHUNK = 50  # records: a second of work, so that an interrupted build loses little


@dataclass(frozen=True)
class Reading:
    """All captures, every distinct content of every article, what could not be read or extracted.

    `extracted` articles are new to this extractor. `digest` is SHA-256 over record ids and digests of all captures:
    the same archive has the same one.
    """

    captures: pa.Table
    articles: pa.Table
    failures: tuple[Failure, ...]
    extracted: int
    digest: str


@dataclass
class _Reader:
    captures: Rows = field(default_factory=lambda: Rows(_CAPTURES))
    articles: Rows = field(default_factory=lambda: Rows(STAGED_ARTICLES))
    failures: list[Failure] = field(default_factory=list)
    digests: dict[str, str] = field(default_factory=dict)
    inputs: list[str | None] = field(default_factory=list)  # the input hash of each content
    extracted: int = 0
    passed: int = 0  # bytes of the archive, up to the record that was read last
    _contents: dict[tuple[str, str, str | None], int] = field(default_factory=dict)
    _staged: set[str] = field(default_factory=set)

    def new(self, archive: Path) -> Iterator[Archived]:
        """The records whose content was not there before; all are staged as captures on the way."""
        return filter(self._is_new, self._intact(archive))

    def _intact(self, archive: Path) -> Iterator[Archived]:
        behind = 0
        for path in warcs(archive):
            try:
                for archived in read_warc(path):
                    self.passed = behind + archived.capture.offset
                    yield archived
            except ArchiveError as error:
                self.failures.append(Failure("archive", path.name, None, None, str(error)))
            behind += path.stat().st_size

    def _is_new(self, archived: Archived) -> bool:
        """Stage a capture (one that two files hold counts once) and say whether its content must be read."""
        capture = archived.capture
        if capture.record_id in self.digests:
            return False
        self.digests[capture.record_id] = capture.digest
        has_content = archived.kind != "revisit" and capture.status == HTTPStatus.OK
        known = len(self._contents)
        content = (capture.url, capture.digest, capture.content_type)
        number = self._contents.setdefault(content, known) if has_content else None
        self.captures.append(capture.model_dump() | {"kind": archived.kind, "content": number})
        return number == known

    def take(self, done: Done) -> None:
        """Stage what the next content gave."""
        row = done.article
        self.inputs.append(row["input_hash"] if row else None)
        self.extracted += done.extracted
        if done.failure:
            self.failures.append(done.failure)
        if row and row["input_hash"] not in self._staged:
            self._staged.add(row["input_hash"])
            self.articles.append(row)

    def captures_with_inputs(self) -> pa.Table:
        """The captures, each with the input hash of its article."""
        table = self.captures.table()
        inputs = pa.array(self.inputs, pa.string()).take(table["content"])
        return table.drop_columns("content").append_column("input_hash", inputs)


def read_captures(archive: Path, extractions: Path, workers: int, progress: Progress) -> Reading:
    """Read every WARC file, and extract into the store `extractions` what is not kept there.

    `progress` is told bytes of the archive. A broken file or page becomes a failure, and everything intact is read
    nonetheless. Raises `BuildError` if a worker process dies or an extraction cannot be kept.
    """
    reader = _Reader()
    size = sum(path.stat().st_size for path in warcs(archive))
    chunks = in_chunks(reader.new(archive), CHUNK, lambda archived: len(archived.body))
    results = Workers(partial(Worker, extractions), workers).map(chunks)
    try:
        for result in results:
            for done in result:
                reader.take(done)
            progress("read", reader.passed, size)
    except WorkerDiedError as error:
        raise BuildError(f"{error}; what was finished is kept") from error
    progress("read", size, size)
    articles, failures = reader.articles.table(), tuple(reader.failures)
    return Reading(reader.captures_with_inputs(), articles, failures, reader.extracted, _digest(reader.digests))


def warcs(archive: Path) -> list[Path]:
    """The finished WARC files of the archive, in name order."""
    return sorted(archive.glob("*.warc.gz"))


def _digest(digests: dict[str, str]) -> str:
    whole = hashlib.sha256()
    for record_id, digest in sorted(digests.items()):
        whole.update(f"{record_id} {digest}\n".encode())
    return whole.hexdigest()
