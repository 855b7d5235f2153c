"""From the archive to tables of captures and articles. Every content is read once in the life of a reader version."""

import hashlib
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds

from pipeline.registry.errors import BuildError
from pipeline.registry.readings import CAPTURED, Outcome, Readings, content_of, digest_of
from pipeline.registry.report import Failure, Progress
from pipeline.registry.rows import Rows
from pipeline.registry.store import Store
from pipeline.registry.work import Done, Worker
from pipeline.workers import WorkerDiedError, Workers, in_chunks
from spiders.archive import Archived, ArchiveError, read_warc

CHUNK = 50  # records: a second of work, so that an interrupted build loses little


@dataclass(frozen=True)
class Reading:
    """All captures, every distinct content of every article, what could not be read or extracted.

    `read` contents were read anew, of `kept` ones it was known what they give; `extracted` articles are new to this
    extractor, `reused` ones were kept. `digest` is SHA-256 over record ids and digests of all captures: the same
    archive has the same one.
    """

    captures: pa.Table
    articles: ds.Dataset
    failures: tuple[Failure, ...]
    read: int
    kept: int
    extracted: int
    reused: int
    digest: str


@dataclass(frozen=True)
class _Due:
    """A content that must be read: its number, its name, and the record that shows it first."""

    number: int
    content: str
    record_id: str


@dataclass
class _Reader:
    readings: Readings
    extracted: frozenset[str]  # input hashes whose extraction was kept before
    made: set[str] = field(default_factory=set)  # those whose extraction was made just now
    captures: list[pa.Table] = field(default_factory=list)
    numbers: list[int | None] = field(default_factory=list)  # of each capture's content
    inputs: list[str | None] = field(default_factory=list)  # the input hash of each content
    failures: list[tuple[Failure, str | None]] = field(default_factory=list)  # with the input hash of what failed
    digests: dict[str, str] = field(default_factory=dict)
    read: int = 0
    passed: int = 0  # bytes of the archive, up to the record that was read last
    _contents: dict[str, int] = field(default_factory=dict)
    _due: deque[_Due] = field(default_factory=deque)

    def new(self, archive: Path) -> Iterator[Archived]:
        """The records whose content must be read; all are staged as captures on the way."""
        behind = 0
        for path in warcs(archive):
            digest = digest_of(path)
            captures = self.readings.captures(digest)
            if captures is None or self._has_due(captures):
                yield from self._opened(path, digest, behind)
            else:
                self._passed_by(captures, path.name)
            behind += path.stat().st_size
            self.passed = behind

    def _has_due(self, captures: pa.Table) -> bool:
        """Whether a file must be opened for a content that it is the first to show."""
        seen: set[str] = set()
        for row in _rows(captures, "record_id", "content"):
            record_id, content = row["record_id"], row["content"]
            if record_id in self.digests or content is None or content in seen or content in self._contents:
                continue
            seen.add(content)
            if self.readings.outcome(content, record_id, self.extracted) is None:
                return True
        return False

    def _passed_by(self, captures: pa.Table, warc: str) -> None:
        """Stage the captures of a file that need not be opened."""
        place = captures.schema.get_field_index("warc")
        captures = captures.set_column(place, "warc", pa.repeat(pa.scalar(warc), captures.num_rows))
        rows = _rows(captures, "record_id", "digest", "content", "url", "warc")
        self.captures.append(captures.filter(pa.array([self._meet(row)[0] for row in rows], pa.bool_())))

    def _opened(self, path: Path, digest: str, behind: int) -> Iterator[Archived]:
        rows, new = Rows(CAPTURED), []
        try:
            for archived in read_warc(path):
                self.passed = behind + archived.capture.offset
                row = archived.capture.model_dump() | {"kind": archived.kind, "content": content_of(archived)}
                is_new, is_due = self._meet(row)
                rows.append(row)
                new.append(is_new)
                if is_due:
                    yield archived
        except ArchiveError as error:
            self.failures.append((Failure("archive", path.name, None, None, str(error)), None))
        else:
            self.readings.keep_captures(digest, rows.table())
        self.captures.append(rows.table().filter(pa.array(new, pa.bool_())))

    def _meet(self, row: Mapping[str, str]) -> tuple[bool, bool]:
        """Whether a record is new (one that two files hold counts once), and whether its content must be read."""
        record_id, content = row["record_id"], row["content"]
        if record_id in self.digests:
            return False, False
        self.digests[record_id] = row["digest"]
        known = len(self._contents)
        number = None if content is None else self._contents.setdefault(content, known)
        self.numbers.append(number)
        if number != known:
            return True, False
        outcome = self.readings.outcome(content, record_id, self.extracted)
        self.inputs.append(outcome.input_hash if outcome else None)
        if outcome is None:
            self._due.append(_Due(known, content, record_id))
        elif outcome.stage:
            failure = Failure(outcome.stage, row["warc"], row["url"], record_id, outcome.reason or "")
            self.failures.append((failure, outcome.input_hash))
        return True, outcome is None

    def take(self, done: Done) -> None:
        """Note and keep what the next of the records gave."""
        due, name = self._due.popleft(), done.article["input_hash"] if done.article else None
        self.read += 1
        self.inputs[due.number] = name
        if done.extracted and name:
            self.made.add(name)
        if done.failure:
            self.failures.append((done.failure, name))
        if done.is_lasting:
            stage, reason = (done.failure.stage, done.failure.reason) if done.failure else (None, None)
            self.readings.add(due.content, due.record_id, Outcome(name, stage, reason), done.article)

    def result(self) -> Reading:
        """What came of it all, when the last record is taken."""
        inputs = frozenset(name for name in self.inputs if name)
        extracted = self.extracted | self.made
        # a page whose extraction is refused for its day may show it again later, when the day is no longer far off
        failures = (failure for failure, name in self.failures if name is None or name not in extracted)
        return Reading(
            self._captures_with_inputs(),
            self.readings.articles(inputs),
            tuple(sorted(failures, key=lambda failure: (failure.source, failure.capture_id or "", failure.stage))),
            self.read,
            len(self.inputs) - self.read,
            len(self.made - self.extracted),
            len(inputs & self.extracted),
            self._digest(),
        )

    def _captures_with_inputs(self) -> pa.Table:
        """The captures, each with the input hash of its article."""
        captures = pa.concat_tables([CAPTURED.empty_table(), *self.captures]).drop_columns("content")
        inputs = pa.array(self.inputs, pa.string()).take(pa.array(self.numbers, pa.int64()))
        return captures.append_column("input_hash", inputs)

    def _digest(self) -> str:
        whole = hashlib.sha256()
        for record_id, digest in sorted(self.digests.items()):
            whole.update(f"{record_id} {digest}\n".encode())
        return whole.hexdigest()


def read_captures(archive: Path, extractions: Path, readings: Path, workers: int, progress: Progress) -> Reading:
    """Every capture of every WARC file, and what it gives; what the folders keep is neither read nor extracted again.

    `extractions` and `readings` are those of this version. `progress` is told bytes of the archive. A broken file or
    page becomes a failure, and everything intact is read nonetheless. Raises `BuildError` if a worker process dies or
    something cannot be kept.
    """
    store, kept = Store(extractions), Readings(readings)
    reader = _Reader(kept, store.known())
    size = sum(path.stat().st_size for path in warcs(archive))
    chunks = in_chunks(reader.new(archive), CHUNK, lambda archived: len(archived.body))
    try:
        for result in Workers(partial(Worker, extractions), workers).map(chunks):
            for done in result:
                reader.take(done)
            progress("read", reader.passed, size)
    except WorkerDiedError as error:
        raise BuildError(f"{error}; phần đã xong được giữ lại") from error
    finally:
        kept.flush()
    progress("read", size, size)
    kept.merge()
    store.merge()
    return reader.result()


def warcs(archive: Path) -> list[Path]:
    """The finished WARC files of the archive, in name order."""
    return sorted(archive.glob("*.warc.gz"))


def _rows(table: pa.Table, *columns: str) -> Iterator[Mapping[str, str]]:
    """Some columns of a table, row by row."""
    for batch in table.select(columns).to_batches():
        yield from batch.to_pylist()
