"""Records out of WARC files, ours and others': every intact record, then the error that names the first broken one."""

import base64
import gzip
import hashlib
import io
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Literal

from fastwarc.stream_io import ChunkedReader
from fastwarc.warc import ArchiveIterator, HeaderMap, WarcRecord, WarcRecordType

from models import Capture
from spiders.archive.store import OPEN, SUFFIX, ArchiveError, reason_of

Kind = Literal["response", "resource", "revisit"]
KINDS = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.revisit
MAX_BLOCK = 256 << 20  # bytes: a larger record is not held in memory
MAX_BODY = 64 << 20  # bytes of a decoded body: more is a bomb, not a page
GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True)
class Archived:
    """A record with its body, decoded. `headers` are the answer's, names in lower case, repeated ones joined by ", ".

    A body that could not be decoded keeps its `content-encoding` header. A `revisit` has no body of its own.
    """

    capture: Capture
    kind: Kind
    headers: Mapping[str, str]
    body: bytes


class _BrokenRecordError(ValueError):
    """One record that is not what it says; the records after it may still be whole."""


def read_archive(folder: Path) -> Iterator[Archived]:
    """Every record of every finished file of the folder, in name order. Raises `ArchiveError` at the first broken file.

    Who wants the files after a broken one reads them one by one with `read_warc`.
    """
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        yield from read_warc(path)


def read_warc(path: Path) -> Iterator[Archived]:
    """Every intact response, resource and revisit record of a `.warc` or `.warc.gz` file, in its order.

    Raises `ArchiveError`, after the last intact record, for a file that is missing, empty, truncated, broken, no WARC.
    """
    broken: list[tuple[int, str]] = []
    place = 0
    try:
        with path.open("rb") as file:
            for record in ArchiveIterator(file, parse_http=False):
                place = record.stream_pos
                try:
                    archived = _archived(record, path.name)
                except _BrokenRecordError as error:
                    broken.append((place, str(error)))
                    continue
                if archived:
                    yield archived
        _check_end(path, place)
    except OSError as error:
        broken.append((place, reason_of(error)))
    if broken:
        raise ArchiveError(path, *broken[0])


def record_at(folder: Path, warc: str, place: int) -> Archived | None:
    """The record of one of our own files, finished or not, at an offset; None where it cannot be had any more."""
    path = folder / warc
    path = path if path.exists() else folder / f"{warc}{OPEN}"
    try:
        with path.open("rb") as file:
            file.seek(place)
            record = next(iter(ArchiveIterator(file, parse_http=False)), None)
            return _archived(record, warc) if record else None
    except (OSError, _BrokenRecordError):
        return None


def _check_end(path: Path, last: int) -> None:
    """FastWARC takes a file that is cut short for one that ends: look at what follows its last record's start."""
    with path.open("rb") as file:
        start = file.read(len(GZIP_MAGIC))
        if not start:
            raise OSError("the file is empty")
        if start != GZIP_MAGIC:
            return
        file.seek(last)
        if file.read(len(GZIP_MAGIC)) != GZIP_MAGIC:
            last = 0  # one gzip stream over all records: they have no places of their own
        file.seek(last)
        try:
            with gzip.GzipFile(fileobj=file) as member:
                while member.read(1 << 20):
                    pass
        except (EOFError, zlib.error) as error:
            raise OSError("the file is truncated in or after this record") from error


def _archived(record: WarcRecord, warc: str) -> Archived | None:
    length = record.content_length
    if length > MAX_BLOCK:
        raise _BrokenRecordError(f"record of {length} bytes is larger than {MAX_BLOCK}")
    block = record.reader.read(length) if length else b""
    if len(block) < length:
        raise _BrokenRecordError(f"record is truncated: {len(block)} of {length} bytes")
    if not record.record_type & KINDS:
        return None
    _check_digest(record, block)
    kind = _kind(record.record_type)
    status, headers, body = _payload(record, kind, block)
    return Archived(_capture(record, warc, status, headers, body), kind, headers, body)


def _capture(record: WarcRecord, warc: str, status: int, headers: Mapping[str, str], body: bytes) -> Capture:
    url, fetched_at = record.headers.get("WARC-Target-URI"), record.record_date
    if not url or not record.record_id or fetched_at is None:
        raise _BrokenRecordError("record without WARC-Target-URI, WARC-Record-ID or WARC-Date")
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


def _kind(record_type: WarcRecordType) -> Kind:
    if record_type == WarcRecordType.response:
        return "response"
    return "resource" if record_type == WarcRecordType.resource else "revisit"


def _payload(record: WarcRecord, kind: Kind, block: bytes) -> tuple[int, dict[str, str], bytes]:
    media_type = record.headers.get("Content-Type") or ""
    if not media_type.lower().startswith("application/http"):
        return HTTPStatus.OK, ({"content-type": media_type} if media_type else {}), block
    try:
        parsed = HeaderMap()
        size = parsed.parse(io.BytesIO(block))
    except OSError as error:
        raise _BrokenRecordError(f"record without a readable HTTP header: {error}") from error
    if parsed.status_code is None:
        raise _BrokenRecordError("record without an HTTP status")
    headers = _joined(parsed)
    body = b"" if kind == "revisit" else _decoded(block[size:], headers)
    return parsed.status_code, headers, body


def _joined(parsed: HeaderMap) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in parsed.to_tuples():
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    return headers


def _decoded(body: bytes, headers: dict[str, str]) -> bytes:
    """The body without the encodings of its way; what was undone leaves `headers`.

    Other archivers keep the header of an encoding that they undid: a body that does not decode stays as it is.
    """
    if headers.get("transfer-encoding", "").lower() == "chunked":
        try:
            body = ChunkedReader(io.BytesIO(body)).read()
        except OSError:
            pass
        else:
            del headers["transfer-encoding"]
    if headers.get("content-encoding", "").lower() in {"gzip", "x-gzip", "deflate"}:
        try:
            body = _inflated(body)
        except zlib.error:
            return body
        del headers["content-encoding"]
    return body


def _inflated(body: bytes) -> bytes:
    """Gzip, zlib or raw deflate, bounded by `MAX_BODY`. Raises `zlib.error`."""
    wbits = zlib.MAX_WBITS | 32 if body[:1] in (b"\x1f", b"\x78") else -zlib.MAX_WBITS
    decoder = zlib.decompressobj(wbits)
    plain = decoder.decompress(body, MAX_BODY + 1)
    if len(plain) > MAX_BODY:
        raise _BrokenRecordError(f"body of more than {MAX_BODY} bytes once decoded")
    return plain


def _check_digest(record: WarcRecord, block: bytes) -> None:
    """Only SHA-1 in base 32, the form that writers of WARC agree on, can be compared."""
    stated = (record.headers.get("WARC-Block-Digest") or "").lower()
    if stated.startswith("sha1:") and len(stated) == len("sha1:") + 32:
        digest = base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode().lower()
        if stated != f"sha1:{digest}":
            raise _BrokenRecordError("record does not fit its digest")
