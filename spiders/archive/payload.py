"""What lies in a record: the HTTP message, its header and its body out of the encodings of its way."""

import io
import sys
import zlib
from collections.abc import Callable
from http import HTTPStatus

import brotli
from fastwarc.stream_io import ChunkedReader
from fastwarc.warc import HeaderMap

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAX_BODY = 64 << 20  # bytes of a decoded body: more is a bomb, not a page
LAYERS = 3  # encodings upon each other


class BrokenRecordError(ValueError):
    """One record that is not what it says; the records after it may still be whole."""


def message(media_type: str, block: bytes, *, with_body: bool) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and decoded body of a record's block; a block that is no HTTP message is a body of status 200.

    Header names are in lower case, repeated ones joined by ", ". Raises `BrokenRecordError`.
    """
    if not media_type.lower().startswith("application/http"):
        return HTTPStatus.OK, ({"content-type": media_type} if media_type else {}), block
    try:
        parsed = HeaderMap()
        size = parsed.parse(io.BytesIO(block))
    except OSError as error:
        raise BrokenRecordError(f"record without a readable HTTP header: {error}") from error
    if parsed.status_code is None:
        raise BrokenRecordError("record without an HTTP status")
    headers = _joined(parsed)
    return parsed.status_code, headers, _decoded(block[size:], headers) if with_body else b""


def _joined(parsed: HeaderMap) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in parsed.to_tuples():
        key = name.lower()
        if key:  # HTTP/2 as some archivers write it has `:status` for a header
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
    layers = [name.strip().lower() for name in headers.get("content-encoding", "").split(",")]
    if len(layers) > LAYERS or not set(layers) <= _DECODERS.keys():
        return body
    plain = body
    try:
        for name in reversed(layers):
            plain = _DECODERS[name](plain)
    except (zlib.error, brotli.error, zstd.ZstdError):
        return body
    del headers["content-encoding"]
    return plain


def _inflated(body: bytes) -> bytes:
    """Gzip, zlib or raw deflate. Raises `zlib.error`."""
    wbits = zlib.MAX_WBITS | 32 if body[:1] in (b"\x1f", b"\x78") else -zlib.MAX_WBITS
    plain = zlib.decompressobj(wbits).decompress(body, MAX_BODY + 1)
    _check_size(plain)
    return plain


def _unbrotlied(body: bytes) -> bytes:
    """What there is of a body. Raises `brotli.error`."""
    decoder = brotli.Decompressor()
    plain = bytearray(decoder.process(body, output_buffer_limit=1 << 16))
    while not decoder.is_finished() and (piece := decoder.process(b"", output_buffer_limit=1 << 16)):
        plain += piece
        _check_size(plain)
    if not plain and not decoder.is_finished():
        raise brotli.error("nothing of it decodes")
    return bytes(plain)


def _unzstd(body: bytes) -> bytes:
    """Raises `ZstdError`."""
    plain = zstd.ZstdDecompressor().decompress(body, MAX_BODY + 1)
    _check_size(plain)
    return plain


def _check_size(plain: bytes | bytearray) -> None:
    if len(plain) > MAX_BODY:
        raise BrokenRecordError(f"body of more than {MAX_BODY} bytes once decoded")


_DECODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": _inflated,
    "x-gzip": _inflated,
    "deflate": _inflated,
    "br": _unbrotlied,
    "zstd": _unzstd,
}
