"""From the archive to tables of captures and articles. Every page is read once for each of its contents."""

import hashlib
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

import pyarrow as pa

from models import Article
from models.arrow import ARTICLES, CAPTURES
from pipeline.read import ReadError, read
from pipeline.registry.report import Failure, Progress
from pipeline.registry.rows import Rows
from pipeline.registry.work import Pending
from spiders.archive import Archived, ArchiveError, read_warc

STAGED_CAPTURES = pa.schema([*CAPTURES, pa.field("kind", pa.string()), pa.field("input_hash", pa.string())])
STAGED_ARTICLES = pa.schema(
    [
        pa.field("input_hash", pa.string()),
        pa.field("content_hash", pa.string()),
        *(column for column in ARTICLES if column.name != "parts"),
    ]
)
EVERY = 50  # records between two words about progress


@dataclass(frozen=True)
class Reading:
    """All captures, every distinct content of every article, what could not be read, and what must be extracted.

    `digest` is SHA-256 over record ids and digests of all captures: the same archive has the same one.
    """

    captures: pa.Table
    articles: pa.Table
    failures: tuple[Failure, ...]
    pending: tuple[Pending, ...]
    digest: str


def input_hash(article: bytes) -> str:
    """What an extraction is kept by: SHA-256 of all that the extractor sees of an article, its address included."""
    return hashlib.sha256(article).hexdigest()


@dataclass
class _Reader:
    known: Container[str]
    captures: Rows = field(default_factory=lambda: Rows(STAGED_CAPTURES))
    articles: Rows = field(default_factory=lambda: Rows(STAGED_ARTICLES))
    failures: list[Failure] = field(default_factory=list)
    pending: list[Pending] = field(default_factory=list)
    digests: dict[str, str] = field(default_factory=dict)
    _inputs: dict[tuple[str, str, str | None], str | None] = field(default_factory=dict)
    _staged: set[str] = field(default_factory=set)

    def take(self, archived: Archived) -> None:
        """Stage a record; one that two files hold counts once."""
        capture = archived.capture
        if capture.record_id in self.digests:
            return
        self.digests[capture.record_id] = capture.digest
        row = capture.model_dump() | {"kind": archived.kind, "input_hash": self._input_of(archived)}
        self.captures.append(row)

    def _input_of(self, archived: Archived) -> str | None:
        capture = archived.capture
        if archived.kind == "revisit" or capture.status != HTTPStatus.OK:
            return None
        content = (capture.url, capture.digest, capture.content_type)
        if content not in self._inputs:
            article = self._article_of(archived)
            self._inputs[content] = None if article is None else self._stage(article, archived)
        return self._inputs[content]

    def _article_of(self, archived: Archived) -> Article | None:
        try:
            return read(archived)
        except ReadError as error:
            capture = archived.capture
            self.failures.append(Failure("read", capture.warc, capture.url, capture.record_id, str(error)))
            return None

    def _stage(self, article: Article, archived: Archived) -> str:
        raw = article.model_dump_json().encode()
        name = input_hash(raw)
        if name not in self._staged:
            self._staged.add(name)
            row = article.model_dump(exclude={"parts"})
            self.articles.append(row | {"input_hash": name, "content_hash": article.content_hash})
            if name not in self.known:
                capture = archived.capture
                self.pending.append(
                    Pending(name, raw, capture.warc, capture.url, capture.record_id, capture.fetched_at)
                )
        return name


def read_captures(archive: Path, known: Container[str], progress: Progress) -> Reading:
    """Read every WARC file; `known` holds the input hashes whose extraction is kept.

    A broken file or page becomes a failure, and everything intact is read nonetheless.
    """
    reader = _Reader(known)
    for done, archived in enumerate(_intact(archive, reader.failures.append), 1):
        reader.take(archived)
        if done % EVERY == 0:
            progress("read", done, None)
    progress("read", len(reader.digests), len(reader.digests))
    failures, pending = tuple(reader.failures), tuple(reader.pending)
    return Reading(reader.captures.table(), reader.articles.table(), failures, pending, _digest(reader.digests))


def warcs(archive: Path) -> list[Path]:
    """The finished WARC files of the archive, in name order."""
    return sorted(archive.glob("*.warc.gz"))


def _intact(archive: Path, complain: Callable[[Failure], None]) -> Iterator[Archived]:
    for path in warcs(archive):
        try:
            yield from read_warc(path)
        except ArchiveError as error:
            complain(Failure("archive", path.name, None, None, str(error)))


def _digest(digests: dict[str, str]) -> str:
    whole = hashlib.sha256()
    for record_id, digest in sorted(digests.items()):
        whole.update(f"{record_id} {digest}\n".encode())
    return whole.hexdigest()
