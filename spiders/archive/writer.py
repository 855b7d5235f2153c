"""Records into WARC files: a record is whole on disk before its capture is returned."""

import fcntl
import hashlib
import io
import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType

from models import Capture
from spiders.archive.store import OPEN, SUFFIX, ArchiveError, publish, reason_of

ROTATE_AT = 1_000_000_000  # bytes: the size of file that ISO 28500 (annex C) recommends
LEVEL = 1  # six times as fast as zlib's own compromise, for a sixth more bytes
ENCODING_HEADERS = frozenset({"content-encoding", "transfer-encoding"})


class ArchiveWriter:
    """Writes `FOLDER/PREFIX-TIME-SERIAL.warc.gz`, under a name ending in `.open` until it is finished.

    The file is made with the first record: a writer that got nothing leaves nothing. Leaving the context finishes the
    file whether or not an error ended it, for every record in it is whole. Raises `ArchiveError` where the folder or
    a file cannot be written; a record that fails half-way is cut off again. `on_file` hears the final name of each file
    before its first record is written.
    """

    def __init__(self, folder: Path, prefix: str, on_file: Callable[[str], None] | None = None) -> None:
        self.folder, self.prefix, self._on_file = folder, prefix, on_file
        self._serial = 0
        self._path: Path | None = None
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError(self.folder, None, reason_of(error)) from error
        if not os.access(self.folder, os.W_OK | os.X_OK):
            raise ArchiveError(self.folder, None, "the archive folder cannot be written")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def response(  # noqa: PLR0913  # what an answer consists of
        self,
        url: str,
        status: int,
        headers: Sequence[tuple[str, str]],
        body: bytes,
        fetched_at: datetime,
        *,
        record_id: str | None = None,
    ) -> Capture:
        """Archive a server's answer; `body` is decoded, so that the encodings of its way are dropped and noted.

        An answer that another archive held keeps its `record_id`, an absolute URI.
        """
        lines = [f"HTTP/1.1 {status} {_phrase(status)}", *(_http_lines(headers)), f"Content-Length: {len(body)}"]
        head = "\r\n".join(lines).encode("utf-8") + b"\r\n\r\n"
        record = _record(WarcRecordType.response, url, "application/http; msgtype=response", fetched_at)
        if record_id:
            record.headers["WARC-Record-ID"] = f"<{record_id}>"
        record.set_bytes_content(head + body)
        digest = hashlib.sha256(body).hexdigest()
        record.headers["WARC-Payload-Digest"] = f"sha256:{digest}"
        content_type = next((value for name, value in headers if name.lower() == "content-type"), None)
        return self._append(record, url, status, content_type, digest)

    def resource(self, uri: str, content_type: str, body: bytes, fetched_at: datetime) -> Capture:
        """Archive a file that no server sent, e.g. a text at `file:///…`."""
        record = _record(WarcRecordType.resource, uri, content_type, fetched_at)
        record.set_bytes_content(body)
        return self._append(record, uri, HTTPStatus.OK, content_type, hashlib.sha256(body).hexdigest())

    def close(self) -> None:
        """Finish the open file, if there is one, and give it its final name."""
        if self._file is None or self._path is None:
            return
        file, path = self._file, self._path
        self._file = self._path = None
        try:
            os.fsync(file.fileno())
            publish(path)
        except OSError as error:
            raise ArchiveError(path, None, reason_of(error)) from error
        finally:
            file.close()

    def _append(self, record: WarcRecord, url: str, status: int, content_type: str | None, digest: str) -> Capture:
        file = self._opened()
        offset = self._write(file, _compressed(record))
        return Capture(
            record_id=(record.record_id or "").strip("<>"),
            url=url,
            fetched_at=record.record_date,
            status=status,
            content_type=content_type,
            digest=digest,
            warc=Path(file.name).name.removesuffix(OPEN),
            offset=offset,
        )

    def _write(self, file: BinaryIO, data: bytes) -> int:
        offset = file.tell()
        try:
            rest = memoryview(data)
            while rest:  # an unbuffered write may take less than it is given
                rest = rest[file.write(rest) :]
        except OSError as error:
            os.ftruncate(file.fileno(), offset)
            file.seek(offset)
            raise ArchiveError(Path(file.name), offset, reason_of(error)) from error
        return offset

    def _opened(self) -> BinaryIO:
        if self._file is not None and self._file.tell() >= ROTATE_AT:
            self.close()
        if self._file is None:
            self._file = self._create()
            self._path = Path(self._file.name)
            if self._on_file:
                self._on_file(self._path.name.removesuffix(OPEN))
            self._write(self._file, _compressed(_warcinfo(self._path.name.removesuffix(OPEN))))
        return self._file

    def _create(self) -> BinaryIO:
        while True:
            self._serial += 1
            name = f"{self.prefix}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}-{self._serial:05}{SUFFIX}"
            path = self.folder / f"{name}{OPEN}"
            try:
                file = path.open("xb", buffering=0)
            except FileExistsError:
                continue
            except OSError as error:
                raise ArchiveError(path, None, reason_of(error)) from error
            fcntl.flock(file, fcntl.LOCK_EX)  # salvage leaves alone what a living process holds
            if path.exists() and not path.with_name(name).exists():
                return file
            file.close()


def _record(kind: WarcRecordType, uri: str, content_type: str, fetched_at: datetime) -> WarcRecord:
    if any(character in uri for character in "\r\n"):
        raise ValueError(f"a URI of one line is needed: {uri!r}")
    record = WarcRecord()
    record.init_headers(record_type=kind)
    record.record_date = fetched_at.astimezone(UTC)
    record.headers["WARC-Target-URI"] = uri
    record.headers["Content-Type"] = content_type
    return record


def _warcinfo(name: str) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(record_type=WarcRecordType.warcinfo)
    record.headers["WARC-Filename"] = name
    record.headers["Content-Type"] = "application/warc-fields"
    record.set_bytes_content(b"software: thidua\r\nformat: WARC File Format 1.1\r\n")
    return record


def _compressed(record: WarcRecord) -> bytes:
    """One record as one gzip member, so that a reader can start at any of them."""
    out = io.BytesIO()
    member = GzipWriter(out, compression_level=LEVEL)
    record.write(member, checksum_data=True)
    member.finish()
    return out.getvalue()


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


def _http_lines(headers: Sequence[tuple[str, str]]) -> list[str]:
    """Header lines as sent, but for those that no longer hold of the decoded body."""
    lines = []
    for name, value in headers:
        if name.lower() == "content-length":
            continue
        kept = f"X-Archive-Orig-{name}" if name.lower() in ENCODING_HEADERS else name
        lines.append(f"{' '.join(kept.split())}: {' '.join(value.split())}")
    return lines
