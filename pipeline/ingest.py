"""Files made elsewhere → archive. What the archive holds already, it does not get again."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from models import Capture
from pipeline.choosing import Education, Everything, Passed
from pipeline.home import Home
from pipeline.inputs import Failure, archived_from, files_in
from pipeline.repeated import Repeated
from spiders.archive import Archived, ArchiveError, ArchiveWriter, Choice, Head, read_warc

PREFIX = "ingest"
OURS = "sha256:"  # as our writer states the digest of a decoded body
_URI = re.compile(r"[a-z][a-z0-9+.-]{1,20}:[\x21-\x7e]{1,200}", re.IGNORECASE)

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class IngestReport:
    """How many records were added, how many the archive held already, and what could not be read.

    `passed` counts the records that were left by reason (`pipeline.choosing`), `truncated` those added of which their
    archiver had not kept the end.
    """

    added: int
    known: int
    failures: tuple[Failure, ...]
    passed: Mapping[Passed, int]
    truncated: int = 0


def ingest(
    home: Home, paths: Sequence[Path], *, everything: bool = False, progress: Progress | None = None
) -> IngestReport:
    """Put every page of the files and folders into the archive, unless it holds one of the same URL and digest.

    Of WARC files, pages of Vietnamese education are taken (`pipeline.choosing`), or with `everything` all answers and
    files. Answers stay answers with their headers, date and record id; all else becomes a resource. A revisit gets the
    content that it repeats. `progress` hears the file's name, the bytes read of all files, and how many there are.

    Raises `ArchiveError` if the archive cannot be written.
    """
    choice = Everything() if everything else Education()
    held, failures = _held(home.archive)
    files = [file for path in paths for file in files_in(path)]
    failures += [file for file in files if isinstance(file, Failure)]
    found = [file for file in files if isinstance(file, Path)]
    watch = _Watch(found, progress)
    with ArchiveWriter(home.archive, PREFIX) as writer:
        into = _Into(writer, choice, held)
        for file in found:
            for item in archived_from([file], watch.choice(file, choice)):
                failures.extend([item] if isinstance(item, Failure) else into.take(item))
        into.resolve([*sorted(home.archive.glob("*.warc.gz")), *found])
    watch.ended()
    return IngestReport(into.added, into.known, tuple(failures), dict(choice.passed), into.truncated)


@dataclass
class _Held:
    """What the archive holds: addresses with their content, and record ids; 16 bytes each."""

    contents: set[bytes] = field(default_factory=set)
    ids: set[bytes] = field(default_factory=set)

    def add(self, url: str, digest: str, record_id: str) -> None:
        self.contents.add(_short(f"{url} {digest}"))
        self.ids.add(_short(record_id))


@dataclass
class _Into:
    """The archive on its way to hold more."""

    writer: ArchiveWriter
    choice: Everything
    held: _Held
    added: int = 0
    known: int = 0
    truncated: int = 0
    repeated: Repeated = field(default_factory=Repeated)

    def take(self, item: Archived) -> tuple[()]:
        """Add a record, or keep a revisit for later."""
        if item.kind == "revisit":
            self.repeated.wait(item)
        elif not item.capture.warc or self.choice.page(item):
            self._add(item)
        return ()

    def resolve(self, files: Sequence[Path]) -> None:
        """Add what repeats a record of one of the files; what repeats none of them is counted."""
        for item in self.repeated.found(files):
            if self.choice.page(item):
                self._add(item)
        self.choice.passed["unresolved"] += self.repeated.left

    def _add(self, item: Archived) -> None:
        capture = item.capture
        if _short(f"{capture.url} {capture.digest}") in self.held.contents:
            self.known += 1
            return
        record_id = capture.record_id
        usable = bool(_URI.fullmatch(record_id)) and _short(record_id) not in self.held.ids
        written = _write(self.writer, item, record_id if usable else None)
        self.held.add(written.url, written.digest, record_id)
        self.added += 1
        self.truncated += item.truncated is not None


def _write(writer: ArchiveWriter, item: Archived, record_id: str | None) -> Capture:
    capture = item.capture
    if item.kind == "response":
        headers = list(item.headers.items())
        return writer.response(capture.url, capture.status, headers, item.body, capture.fetched_at, record_id=record_id)
    return writer.resource(
        capture.url, capture.content_type or "application/octet-stream", item.body, capture.fetched_at
    )


def _held(archive: Path) -> tuple[_Held, list[Failure]]:
    """Every record in the archive; a broken file is a failure, its intact records count."""
    held = _Held()
    failures: list[Failure] = []

    def unstated(head: Head) -> bool:
        """Whether a record must be read to know what it holds: ours say it in their header."""
        if head.kind == "response" and head.digest and head.digest.startswith(OURS):
            held.add(head.url, head.digest.removeprefix(OURS), head.record_id)
            return False
        return True

    for path in sorted(archive.glob("*.warc.gz")):
        try:
            for archived in read_warc(path, unstated):
                held.add(archived.capture.url, archived.capture.digest, archived.capture.record_id)
        except ArchiveError as error:
            failures.append(Failure(str(path), str(error).removeprefix(f"{path}: ")))
    return held, failures


class _Watch:
    """Tells how far the files are read."""

    def __init__(self, files: Sequence[Path], progress: Progress | None) -> None:
        self._progress = progress
        self._sizes = {file: file.stat().st_size if file.is_file() else 0 for file in files}
        self._total = sum(self._sizes.values())
        self._before = 0

    def choice(self, file: Path, choice: Everything) -> Choice:
        """The choice by header, which says on the way where in the file it is."""
        before = self._before
        self._before += self._sizes[file]

        def watched(head: Head) -> bool:
            self._tell(file.name, before + head.position)
            return choice.head(head)

        return watched

    def ended(self) -> None:
        """All files were read."""
        self._tell("", self._total)

    def _tell(self, name: str, done: int) -> None:
        if self._progress:
            self._progress(name, done, self._total)


def _short(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
