"""Bytes → text. What is valid UTF-8 is UTF-8, whatever its headers say; the rest is named, known, or refused."""

import codecs
import re

from pipeline.read.errors import ReadError
from pipeline.read.legacy import judge

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MAGIC = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "zip or Office"),
    (b"\xd0\xcf\x11\xe0", "Office"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"Rar!", "RAR"),
)
_META = re.compile(rb"""<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,30})""", re.IGNORECASE)
_HEADER = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w-]{2,30})", re.IGNORECASE)
# the only one of Vietnam's own charsets that pages still come in; its tones are combining marks after the vowel
_VIETNAMESE = "cp1258"
_TONED = re.compile("[aeiouyâêôơưăAEIOUYÂÊÔƠƯĂ][\u0300\u0301\u0303\u0309\u0323]")
_MARKS = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_HEAD = 4096
_STRAY = 0.002  # share of characters that may be broken bytes: a page cut in a letter, a pasted byte
_WIDE = 0.2  # share of zero bytes above which text may be UTF-16
_HIGH = 0x80
_LATIN_END = "\u2100"  # above all Latin letters, Vietnamese ones included, marks and punctuation
_LATIN = 0.9


def decode(body: bytes, content_type: str | None = None) -> str:
    """The text of a page or a file; a byte order mark is dropped. Raises `ReadError`: empty, binary, undecodable."""
    if not body.strip():
        raise ReadError("rỗng")
    for magic, name in _MAGIC:
        if body.startswith(magic):
            raise ReadError(f"tệp nhị phân ({name}), không phải văn bản")
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return _strict(body, encoding)
    if b"\0" in body:
        wide = _strict(body, _wide(body))
        if sum(char < _LATIN_END and (char.isprintable() or char.isspace()) for char in wide) < _LATIN * len(wide):
            raise ReadError("tệp nhị phân, không phải văn bản")
        return wide
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(body, _declared(body, content_type))


def utf8(body: bytes, content_type: str | None = None) -> bytes:
    """A page's or file's text in UTF-8, as most come already: such bytes are handed on. Raises as `decode` does."""
    if body[:100].lstrip().startswith(b"<") and b"\0" not in body:
        try:
            body.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            return body
    return decode(body, content_type).encode()


def _strict(body: bytes, encoding: str) -> str:
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(f"không đọc được theo bảng mã {encoding}: byte {error.start}: {error.reason}") from error


def _wide(body: bytes) -> str:
    """Which UTF-16 text with zero bytes and no mark is; Latin letters have their zero in the high byte."""
    low, high = body[0::2].count(0), body[1::2].count(0)
    if max(low, high) < _WIDE * len(body) / 2 or min(low, high) * 10 > max(low, high):
        raise ReadError("tệp nhị phân, không phải văn bản")
    return "utf-16-le" if high > low else "utf-16-be"


def _declared(body: bytes, content_type: str | None) -> str | None:
    """The charset that the header, else the page, names, if Python knows it."""
    meta = _META.search(body[:_HEAD])
    header = _HEADER.search(content_type or "")
    names = [*([header[1]] if header else []), *([meta[1].decode("ascii")] if meta else [])]
    for name in names:
        try:
            codec = codecs.lookup(name)
        except LookupError:
            continue
        if codec.name not in {"utf-8", "ascii"} and codec._is_text_encoding:  # noqa: SLF001  # what bytes.decode itself asks
            return codec.name
    return None


def _legacy(body: bytes, declared: str | None) -> str:
    """UTF-8 with a stray byte, windows-1258 where it reads as Vietnamese, or what the page itself says."""
    mended = body.decode("utf-8", errors="replace")
    if mended.count("\ufffd") <= _STRAY * len(mended):
        return mended
    vietnamese = body.decode(_VIETNAMESE, errors="replace")
    if _reads_vietnamese(vietnamese):
        return vietnamese
    if declared and declared != _VIETNAMESE:
        return _strict(body, declared)
    latin = body.decode("latin-1")  # in which the charsets of TCVN3 and VNI look like what `legacy` knows
    if judge(latin).verdict == "certain":
        return latin
    raise ReadError("không rõ bảng mã: không phải UTF-8, UTF-16, windows-1258, TCVN3 hay VNI")


def _reads_vietnamese(text: str) -> bool:
    """Whether tone marks stand on vowels, and letters are most of what is not ASCII: so in no other charset."""
    marks, toned = len(_MARKS.findall(text)), len(_TONED.findall(text))
    strange = [char for char in text if ord(char) >= _HIGH and not _MARKS.match(char)]
    letters = sum(char.isalpha() or char in "“”‘’–…\u00a0" for char in strange)
    return toned > 0 and toned >= 0.9 * marks and letters >= 0.9 * len(strange)  # slips happen
