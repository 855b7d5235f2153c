"""Files made elsewhere, in every form that EXTRACT.md names, as records or as articles; a bad one stops no other."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path

from models import Article, Capture
from pipeline.read import MAX_BYTES, ReadError, read
from spiders.archive import Archived, ArchiveError, Choice, read_warc


@dataclass(frozen=True)
class Failure:
    """An input that could not be read: where it is (path, path and line, or URL), and why."""

    source: str
    reason: str

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"


@dataclass(frozen=True)
class Input:
    """A record and where it came from: the URL of a record in a WARC file, the path of a file, path and line."""

    source: str
    archived: Archived
    named: bool = True  # the path itself was given, and not a folder or a WARC file around it


def inputs_from(paths: Sequence[Path], choice: Choice | None = None) -> Iterator[Input | Failure]:
    """Every record in files and folders, in their order; within a folder, and those below it, in order of names."""
    for path in paths:
        for file in files_in(path):
            found = [file] if isinstance(file, Failure) else _inputs(file, choice)
            named = path == file
            yield from (replace(item, named=named) if isinstance(item, Input) and not named else item for item in found)


def files_in(path: Path) -> Iterator[Path | Failure]:
    """The file itself, or those of a folder, and below it, that can be read, in order of names."""
    if not path.is_dir():
        yield path
        return
    inside = sorted(file for file in path.rglob("*") if file.is_file() and _reader(file))
    yield from inside
    if not inside:
        yield Failure(str(path), f"thư mục không có tệp nào có đuôi {', '.join(_READERS)}")


def archived_from(paths: Sequence[Path], choice: Choice | None = None) -> Iterator[Archived | Failure]:
    """The records of WARC files that `choice` takes, as they are; of all other files those that can be read."""
    for item in inputs_from(paths, choice):
        if isinstance(item, Failure):
            yield item
            continue
        failure = None if item.archived.capture.warc else _why_not(item)
        yield failure or item.archived


def articles_from(paths: Sequence[Path]) -> Iterator[tuple[str, Article] | Failure]:
    """Every article, with its source. What shows none is passed over, but a file given by name is a failure then."""
    for item in inputs_from(paths):
        found = item if isinstance(item, Failure) else article_of(item)
        if found:
            yield found


def article_of(item: Input) -> tuple[str, Article] | Failure | None:
    """The article of one input, with its source; null for a record among others that shows none."""
    try:
        article = read(item.archived)
    except ReadError as error:
        return Failure(item.source, _reason(error, item))
    if article:
        return item.source, article
    return Failure(item.source, "không thấy bài viết") if item.named else None


def _why_not(item: Input) -> Failure | None:
    try:
        read(item.archived)
    except ReadError as error:
        return Failure(item.source, _reason(error, item))
    return None


def _reason(error: ReadError, item: Input) -> str:
    return str(error).removeprefix(f"{item.archived.capture.url}: ")


def _inputs(path: Path, choice: Choice | None = None) -> Iterator[Input | Failure]:
    reader = _reader(path)
    if not path.exists():
        yield Failure(str(path), "không có tệp hay thư mục này")
    elif not reader:
        yield Failure(str(path), f"không đọc được: tên không có đuôi nào trong {', '.join(_READERS)}")
    else:
        try:
            yield from _warc(path, choice) if reader is _warc else reader(path)
        except OSError as error:
            yield Failure(str(path), error.strerror or str(error))


def _reader(path: Path) -> Callable[[Path], Iterator[Input | Failure]] | None:
    return next((reader for suffix, reader in _READERS.items() if path.name.lower().endswith(suffix)), None)


def _warc(path: Path, choice: Choice | None = None) -> Iterator[Input | Failure]:
    try:
        for archived in read_warc(path, choice):
            yield Input(archived.capture.url, archived, named=False)
    except ArchiveError as error:
        yield Failure(str(path), str(error).removeprefix(f"{path}: "))


def _file(content_type: str) -> Callable[[Path], Iterator[Input | Failure]]:
    def read_file(path: Path) -> Iterator[Input | Failure]:
        size = path.stat().st_size
        if size > MAX_BYTES:
            yield Failure(str(path), f"{size} byte, quá mức {MAX_BYTES} byte được đọc")
        else:
            yield Input(str(path), _resource(path, content_type, path.read_bytes()))

    return read_file


def _json_lines(path: Path) -> Iterator[Input | Failure]:
    with path.open("rb") as lines:
        empty = True
        for number, line in enumerate(iter(lambda: lines.readline(MAX_BYTES + 1), b""), start=1):
            if len(line) > MAX_BYTES:
                yield Failure(f"{path}:{number}", f"một dòng dài hơn {MAX_BYTES} byte; phần sau không đọc")
                return
            if line.strip():
                empty = False
                yield Input(f"{path}:{number}", _resource(path, "application/json", line.strip()))
        if empty:
            yield Failure(str(path), "rỗng")


def _resource(path: Path, content_type: str, body: bytes) -> Archived:
    """A file as a record. Its name is made of its content, so that it is the same wherever the file lies.

    Its time is the file's last change: since then it has been as it is.
    """
    digest = hashlib.sha256(body).hexdigest()
    capture = Capture(
        record_id=f"urn:sha256:{digest}",
        url=f"file:sha256:{digest[:16]}",
        fetched_at=datetime.fromtimestamp(int(path.stat().st_mtime), UTC),
        status=HTTPStatus.OK,
        content_type=content_type,
        digest=digest,
        warc="",
        offset=0,
    )
    return Archived(capture, "resource", {"content-type": content_type}, body)


_READERS: Mapping[str, Callable[[Path], Iterator[Input | Failure]]] = {
    ".warc": _warc,
    ".warc.gz": _warc,
    ".warc.zst": _warc,
    ".wacz": _warc,
    ".html": _file("text/html"),
    ".htm": _file("text/html"),
    ".txt": _file("text/plain"),
    ".jsonl": _json_lines,
    ".json": _file("application/json"),
}
