"""Templates, and the small things that every demo site writes: bodies, dates, aliases, pictures."""

import re
import struct
import unicodedata
import zlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from functools import cache
from typing import Literal

from jinja2 import Environment, PackageLoader, StrictUndefined

from pipeline.demo.samples import Sample, TableBlock, TextBlock

HANOI = timezone(timedelta(hours=7))
WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True)
class Piece:
    """A stretch of an article's body as a site lays it out; `number` is its place in the body, from 0."""

    number: int
    kind: Literal["p", "caption", "list", "table"]
    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def pieces(sample: Sample) -> tuple[Piece, ...]:
    """The body of an article, its neighbouring list items made one list."""
    found: list[Piece] = []
    for block in sample.blocks:
        if found and found[-1].kind == "list" and isinstance(block, TextBlock) and block.kind == "li":
            found[-1] = replace(found[-1], items=(*found[-1].items, block.text))
        else:
            found.append(_piece(len(found), block))
    return tuple(found)


def _piece(number: int, block: TextBlock | TableBlock) -> Piece:
    if isinstance(block, TableBlock):
        return Piece(number, "table", rows=block.rows)
    if block.kind == "li":
        return Piece(number, "list", items=(block.text,))
    return Piece(number, block.kind, text=block.text)


@cache
def environment() -> Environment:
    """The templates. Every value is escaped, for HTML and XML alike; an unknown name is an error."""
    templates = Environment(
        loader=PackageLoader("pipeline.demo"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters.update(alias=alias, cut=cut, weekday=weekday)
    return templates


def render(template: str, **values: object) -> bytes:
    """A template filled in, as UTF-8."""
    return environment().get_template(template).render(**values).encode()


def weekday(moment: datetime) -> str:
    """The day of the week as Vietnamese sites write it, e.g. `Thứ năm`."""
    return WEEKDAYS[moment.weekday()]


def http_date(moment: datetime) -> str:
    """A moment in the form of HTTP (RFC 9110, 5.6.7), which RSS shares."""
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def alias(text: str) -> str:
    """A name as a part of a URL: `Đổi mới, sáng tạo` → `doi-moi-sang-tao`."""
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub("[^a-z0-9]+", "-", bare).strip("-")


def cut(text: str, length: int) -> str:
    """At most `length` characters, cut between words and followed by three dots, as CMSs shorten a lead."""
    if len(text) <= length:
        return text
    return text[: length + 1].rpartition(" ")[0] + "..."


@cache
def picture() -> bytes:
    """A grey PNG of one pixel, standing for every photo of the demo."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0\x80")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
