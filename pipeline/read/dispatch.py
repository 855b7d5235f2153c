"""The one way from an archived record to an article."""

from http import HTTPStatus

from models import Article
from pipeline.read.charset import decode
from pipeline.read.errors import ReadError
from pipeline.read.html import read_html
from pipeline.read.plain import read_plain
from pipeline.read.records import parse_record, read_record
from spiders.archive import Archived

MAX_BYTES = 10_000_000  # no article's page is larger; a hundred times the usual one
_HTML = frozenset({"text/html", "application/xhtml+xml"})


def read(archived: Archived, max_bytes: int = MAX_BYTES) -> Article | None:
    """The article of a record; None for what is none: listings, feeds, files, refusals, revisits.

    Answers of servers are read if they are HTML, resources also if they are plain text or a JSON record. Raises
    `ReadError` naming the URL for what should be text and is not: empty, binary, undecodable, too large, no `text`.
    """
    media_type = _media_type(archived)
    if archived.kind == "revisit" or archived.capture.status != HTTPStatus.OK:
        return None
    if media_type not in _HTML and (
        archived.kind != "resource" or media_type not in {"text/plain", "application/json"}
    ):
        return None
    try:
        return _read(archived, media_type, max_bytes)
    except ReadError as error:
        raise ReadError(f"{archived.capture.url}: {error}") from error


def _read(archived: Archived, media_type: str, max_bytes: int) -> Article | None:
    url, body = archived.capture.url, archived.body
    if len(body) > max_bytes:
        raise ReadError(f"{len(body)} byte, quá mức {max_bytes} byte được đọc")
    if "content-encoding" in archived.headers and archived.headers["content-encoding"] != "identity":
        raise ReadError(f"không giải nén được nội dung dạng {archived.headers['content-encoding']}")
    if media_type in _HTML:
        return read_html(url, body, archived.headers.get("content-type"))
    source = decode(body, archived.headers.get("content-type"))
    return read_record(parse_record(source)) if media_type == "application/json" else read_plain(source)


def _media_type(archived: Archived) -> str:
    """The record's type without parameters; a body that says no type and begins as a page is HTML."""
    stated = (archived.headers.get("content-type") or archived.capture.content_type or "").partition(";")[0]
    if stated.strip():
        return stated.strip().lower()
    return "text/html" if archived.body[:200].lstrip().lower().startswith((b"<!doctype html", b"<html")) else ""
