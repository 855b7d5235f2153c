"""Records out of WARC files, ours and others': every intact record, then the error that names the first broken one.

Read are WARC 1.0 and 1.1, plain, gzip (by record or over all), zstd, and WACZ, the parcel of browsers' archivers.
"""

import base64
import gzip
import hashlib
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Literal, cast
from zipfile import BadZipFile, ZipFile

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from models import Capture
from spiders.archive.damage import next_member
from spiders.archive.payload import BrokenRecordError, message
from spiders.archive.store import OPEN, SUFFIX, ArchiveError, reason_of

Kind = Literal["response", "resource", "revisit"]
KINDS = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.revisit
MAX_BLOCK = 128 << 20  # bytes: a larger record is not held in memory
MOST_DAMAGES = 1000  # places after which a file is given up
GZIP_MAGIC = b"\x1f\x8b"
PARCEL = ".wacz"
INSIDE = (".warc", ".warc.gz")


@dataclass(frozen=True)
class Head:
    """What a record says of itself before its content; `media_type` as its archiver recognised it, null if it did not.

    `kind` is the WARC-Type, `digest` the WARC-Payload-Digest as stated, `position` the first byte in the file.
    """

    kind: str
    url: str
    record_id: str
    digest: str | None
    media_type: str | None
    position: int


@dataclass(frozen=True)
class Reference:
    """The record whose content a revisit repeats, as far as it says."""

    record_id: str | None
    url: str | None
    date: str | None
    digest: str | None


@dataclass(frozen=True)
class Archived:
    """A record with its body, decoded. `headers` are the answer's, names in lower case, repeated ones joined by ", ".

    A body that could not be decoded keeps its `content-encoding` header. A `revisit` has no body of its own and says
    what it repeats. `truncated` is why its archiver did not keep the whole body (ISO 28500, 5.13), null if it did;
    `digest` the WARC-Payload-Digest as stated.
    """

    capture: Capture
    kind: Kind
    headers: Mapping[str, str]
    body: bytes
    truncated: str | None = None
    digest: str | None = None
    repeats: Reference | None = None


Choice = Callable[[Head], bool]


def read_archive(folder: Path) -> Iterator[Archived]:
    """Every record of every finished file of the folder, in name order. Raises `ArchiveError` at the first broken file.

    Who wants the files after a broken one reads them one by one with `read_warc`.
    """
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        yield from read_warc(path)


def read_warc(path: Path, choice: Choice | None = None) -> Iterator[Archived]:
    """Every intact response, resource and revisit record of a file, in its order; with `choice`, those that it takes.

    Raises `ArchiveError`, after the last intact record, for a file that is missing, empty, truncated, broken, no WARC.
    What follows a damaged place is read where each record is compressed for itself.
    """
    broken: list[tuple[int, str]] = []
    try:
        for name, opened in _parts(path):
            with opened as file:
                yield from _Reading(file, name, choice, broken).records()
    except (OSError, BadZipFile) as error:
        broken.append((0, reason_of(error) if isinstance(error, OSError) else str(error)))
    if broken:
        more = f"; {len(broken) - 1} more places like this" if len(broken) > 1 else ""
        raise ArchiveError(path, broken[0][0], broken[0][1] + more)


def _parts(path: Path) -> Iterator[tuple[str, BinaryIO]]:
    if path.suffix != PARCEL:
        yield path.name, path.open("rb")
        return
    with ZipFile(path) as parcel:
        names = [name for name in parcel.namelist() if name.endswith(INSIDE)]
        if not names:
            raise OSError("no WARC file in this parcel")
        for name in sorted(names):
            yield f"{path.name}#{name}", cast(BinaryIO, parcel.open(name))


@dataclass
class _Reading:
    """One file on its way from the first record to the last."""

    file: BinaryIO
    name: str
    choice: Choice | None
    broken: list[tuple[int, str]]
    place: int = 0

    def records(self) -> Iterator[Archived]:
        start: int | None = 0
        while start is not None:
            self.file.seek(start)
            whole = 0
            try:
                for record in ArchiveIterator(self.file, parse_http=False):
                    self.place = record.stream_pos
                    with self._noting():
                        archived = self._archived(record)
                        whole += 1
                        if archived:
                            yield archived
                self._check_end()
            except OSError as error:
                self.place = max(self.place, start)
                start = self._after_damage(reason_of(error), is_new=start == 0 or whole > 0)
            else:
                return

    def first(self, place: int) -> Archived | None:
        """The record that begins there. Raises `OSError` or `BrokenRecordError`."""
        self.file.seek(place)
        record = next(iter(ArchiveIterator(self.file, parse_http=False)), None)
        return self._archived(record) if record else None

    @contextmanager
    def _noting(self) -> Iterator[None]:
        """A record that is not what it says costs only itself."""
        try:
            yield
        except BrokenRecordError as error:
            self.broken.append((self.place, str(error)))

    def _after_damage(self, reason: str, *, is_new: bool) -> int | None:
        """Where reading can go on; None if it cannot."""
        if not is_new and self.broken:
            self.broken.pop()  # the same damage, met again at its own place
        self.broken.append((self.place, reason))
        return next_member(self.file, self.place + 1) if len(self.broken) < MOST_DAMAGES else None

    def _archived(self, record: WarcRecord) -> Archived | None:
        if self.choice and not self.choice(_head(record)):
            return None
        if not record.record_type & KINDS:
            return None
        length = record.content_length
        if length > MAX_BLOCK:
            raise BrokenRecordError(f"record of {length} bytes is larger than {MAX_BLOCK}")
        block = record.reader.read(length) if length else b""
        if len(block) < length:
            raise BrokenRecordError(f"record is truncated: {len(block)} of {length} bytes")
        return archived_of(record, self.name, block)

    def _check_end(self) -> None:
        """FastWARC takes a file that is cut short for one that ends: look at what follows its last record's start."""
        self.file.seek(0)
        start = self.file.read(len(GZIP_MAGIC))
        if not start:
            raise OSError("the file is empty")
        if start != GZIP_MAGIC:
            self._check_last_length()
            return
        self.file.seek(self.place)
        if self.file.read(len(GZIP_MAGIC)) != GZIP_MAGIC:
            self.place = 0  # one gzip stream over all records: they have no places of their own
        self.file.seek(self.place)
        try:
            with gzip.GzipFile(fileobj=self.file) as member:
                while member.read(1 << 20):
                    pass
        except (EOFError, zlib.error) as error:
            raise OSError("the file is truncated in or after this record") from error

    def _check_last_length(self) -> None:
        self.file.seek(self.place)
        last = next(iter(ArchiveIterator(self.file, parse_http=False)), None)
        if last is not None:
            read = 0
            while piece := last.reader.read(1 << 20):
                read += len(piece)
            if read < last.content_length:
                raise OSError("the file is truncated in or after this record")


def record_at(folder: Path, warc: str, place: int) -> Archived | None:
    """The record of one of our own files, finished or not, at an offset; None where it cannot be had any more."""
    path = folder / warc
    path = path if path.exists() else folder / f"{warc}{OPEN}"
    try:
        with path.open("rb") as file:
            return _Reading(file, warc, None, []).first(place)
    except (OSError, BrokenRecordError):
        return None


def archived_of(record: WarcRecord, warc: str, block: bytes) -> Archived:
    """A record of FastWARC's with its whole block. Raises `BrokenRecordError`."""
    _check_digest(record, block)
    kind = _kind(record.record_type)
    stated = record.headers
    status, headers, body = message(stated.get("Content-Type") or "", block, with_body=kind != "revisit")
    return Archived(
        _capture(record, warc, status, headers, body),
        kind,
        headers,
        body,
        truncated=stated.get("WARC-Truncated"),
        digest=stated.get("WARC-Payload-Digest"),
        repeats=_reference(record) if kind == "revisit" else None,
    )


def _head(record: WarcRecord) -> Head:
    stated = record.headers
    kind = stated.get("WARC-Type") or "unknown"
    url = (stated.get("WARC-Target-URI") or "").strip("<>")
    record_id = (record.record_id or "").strip("<>")
    payload = (stated.get("WARC-Payload-Digest"), stated.get("WARC-Identified-Payload-Type"))
    return Head(kind, url, record_id, *payload, record.stream_pos)


def _reference(record: WarcRecord) -> Reference:
    stated = record.headers
    names = ("WARC-Refers-To", "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date", "WARC-Payload-Digest")
    record_id, url, date, digest = (stated.get(name) for name in names)
    return Reference(record_id and record_id.strip("<>"), url and url.strip("<>"), date, digest)


def _capture(record: WarcRecord, warc: str, status: int, headers: Mapping[str, str], body: bytes) -> Capture:
    url, fetched_at = record.headers.get("WARC-Target-URI"), _date(record)
    if not url or not record.record_id or fetched_at is None:
        raise BrokenRecordError("record without WARC-Target-URI, WARC-Record-ID or WARC-Date")
    return Capture(
        record_id=record.record_id.strip("<>"),
        url=url.strip("<>"),
        fetched_at=fetched_at,
        status=status,
        content_type=headers.get("content-type"),
        digest=hashlib.sha256(body).hexdigest(),
        warc=warc,
        offset=record.stream_pos,
    )


def _date(record: WarcRecord) -> datetime | None:
    moment: datetime | None = record.record_date
    return moment


def _kind(record_type: WarcRecordType) -> Kind:
    if record_type == WarcRecordType.response:
        return "response"
    return "resource" if record_type == WarcRecordType.resource else "revisit"


def _check_digest(record: WarcRecord, block: bytes) -> None:
    """Only SHA-1 in base 32, the form that writers of WARC agree on, can be compared."""
    stated = (record.headers.get("WARC-Block-Digest") or "").lower()
    if stated.startswith("sha1:") and len(stated) == len("sha1:") + 32:
        digest = base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode().lower()
        if stated != f"sha1:{digest}":
            raise BrokenRecordError("record does not fit its digest")
