"""Files made elsewhere → archive. What the archive holds already, it does not get again."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from models import Capture
from pipeline.home import Home
from pipeline.inputs import Failure, archived_from
from spiders.archive import Archived, ArchiveError, ArchiveWriter, read_warc

PREFIX = "ingest"


@dataclass(frozen=True)
class IngestReport:
    """How many records were added, how many the archive held already, and what could not be read."""

    added: int
    known: int
    failures: tuple[Failure, ...]


def ingest(home: Home, paths: Sequence[Path]) -> IngestReport:
    """Put every record of the files and folders into the archive, unless it holds one of the same URL and digest.

    Responses stay responses with their headers; all else becomes a resource. A revisit has no body of its own and is
    left out. Raises `ArchiveError` if the archive cannot be written.
    """
    held, failures = _held(home.archive)
    added = known = 0
    with ArchiveWriter(home.archive, PREFIX) as writer:
        for item in archived_from(paths):
            if isinstance(item, Failure):
                failures.append(item)
            elif _identity(item.capture) in held:
                known += 1
            elif item.kind != "revisit":
                held.add(_identity(_write(writer, item)))
                added += 1
    return IngestReport(added, known, tuple(failures))


def _held(archive: Path) -> tuple[set[tuple[str, str]], list[Failure]]:
    """The identity of every record in the archive; a broken file is a failure, its intact records count."""
    held: set[tuple[str, str]] = set()
    failures: list[Failure] = []
    for path in sorted(archive.glob("*.warc.gz")):
        try:
            held.update(_identity(archived.capture) for archived in read_warc(path))
        except ArchiveError as error:
            failures.append(Failure(str(path), str(error).removeprefix(f"{path}: ")))
    return held, failures


def _identity(capture: Capture) -> tuple[str, str]:
    return capture.url, capture.digest


def _write(writer: ArchiveWriter, item: Archived) -> Capture:
    capture = item.capture
    if item.kind == "response":
        headers = list(item.headers.items())
        return writer.response(capture.url, capture.status, headers, item.body, capture.fetched_at)
    return writer.resource(
        capture.url, capture.content_type or "application/octet-stream", item.body, capture.fetched_at
    )
