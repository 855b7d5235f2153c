"""Where a damaged file goes on: the next record that is compressed for itself."""

import zlib
from typing import BinaryIO

MAGIC = b"\x1f\x8b\x08"
BEGIN = b"WARC/"
CHUNK = 1 << 20
SAMPLE = 4096  # bytes of a member that are looked at: enough for the first bytes of its content
MOST = 100_000  # places that look like a member's begin: a file of nothing else is no archive


def next_member(file: BinaryIO, start: int) -> int | None:
    """The first byte, from `start` on, of a gzip member that holds a WARC record; None if there is none."""
    tried = 0
    position, rest = start, b""
    while True:
        file.seek(position + len(rest))
        chunk = file.read(CHUNK)
        window = rest + chunk
        found = window.find(MAGIC)
        while found >= 0 and tried < MOST:
            tried += 1
            if _holds_a_record(file, position + found):
                return position + found
            found = window.find(MAGIC, found + 1)
        if not chunk or tried >= MOST:
            return None
        rest = window[-len(MAGIC) + 1 :]
        position += len(window) - len(rest)


def _holds_a_record(file: BinaryIO, place: int) -> bool:
    file.seek(place)
    try:
        begin = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(file.read(SAMPLE), len(BEGIN))
    except zlib.error:
        return False
    return begin == BEGIN
