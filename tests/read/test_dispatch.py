"""Records in, articles, None or the one error out."""

import codecs
import re
import unicodedata
from datetime import UTC, datetime

import pytest

from models import Capture
from pipeline.read import MAX_BYTES, ReadError, read
from pipeline.read.charset import decode
from spiders.archive import Archived
from spiders.archive.reader import Kind

URL = "http://a.test/tin-tuc/bai-12.html"
TEXT = "Trường Mầm non Hoa Gạo phát động thi đua\nSáng nay, nhà trường phát động đợt thi đua mới chào mừng 20/11."
TONES = "\u0300\u0301\u0303\u0309\u0323"


def tones_apart(text: str) -> str:
    """The text as windows-1258 writes it: the vowel in one piece, its tone behind it."""
    letters = (unicodedata.normalize("NFD", letter) for letter in text)
    parted = ((re.sub(f"[{TONES}]", "", letter), re.sub(f"[^{TONES}]", "", letter)) for letter in letters)
    return "".join(unicodedata.normalize("NFC", vowel) + tone for vowel, tone in parted)


VIETNAMESE = tones_apart(TEXT)
PAGE = f'<html><head><meta name="generator" content="NukeViet v4.5"></head><body><div itemtype="NewsArticle"><h1>Bài</h1><div id="news-bodyhtml">{TEXT}</div></div></body></html>'  # noqa: E501  # one page


def record(body: bytes, content_type: str | None = "text/html", kind: Kind = "response", status: int = 200) -> Archived:
    capture = Capture(
        record_id="urn:x",
        url=URL,
        fetched_at=datetime(2026, 1, 1, tzinfo=UTC),
        status=status,
        content_type=content_type,
        digest="",
        warc="",
        offset=0,
    )
    return Archived(capture, kind, {"content-type": content_type} if content_type else {}, body)


@pytest.mark.parametrize(
    "archived",
    [
        record(PAGE.encode()),
        record(PAGE.encode(), "TEXT/HTML; charset=iso-8859-1"),
        record(PAGE.encode(), None),
        record(PAGE.encode("utf-16"), "text/html; charset=utf-16"),
        record(TEXT.encode(), "text/plain", "resource"),
        record(
            b'{"text": "Tr\\u01b0\\u1eddng A ph\\u00e1t \\u0111\\u1ed9ng thi \\u0111ua"}',
            "application/json",
            "resource",
        ),
    ],
)
def test_articles(archived: Archived) -> None:
    article = read(archived)
    assert article is not None
    assert "thi đua" in article.text


@pytest.mark.parametrize(
    "archived",
    [
        record(PAGE.encode(), status=404),
        record(PAGE.encode(), status=500),
        record(b"", "text/html", "revisit"),
        record(b"User-agent: *", "text/plain"),
        record(b'{"a": 1}', "application/json"),
        record(b"\x89PNG", "image/png"),
        record(b"<?xml version='1.0'?><rss><channel/></rss>", "application/rss+xml"),
        record(b"<?xml version='1.0'?><rss><channel/></rss>"),
        record(b"<?xml version='1.0'?><urlset/>"),
        record(b"<html><body><p>Trang ch\xe1\xbb\xa7</p></body></html>"),
    ],
)
def test_what_is_no_article_is_none(archived: Archived) -> None:
    assert read(archived) is None


@pytest.mark.parametrize(
    ("archived", "reason"),
    [
        (record(b""), "rỗng"),
        (record(b" \n "), "rỗng"),
        (record(b"%PDF-1.4 abc"), r"tệp nhị phân \(PDF\)"),
        (record(b"a\0\1\2\3b" * 50, "text/plain", "resource"), "tệp nhị phân"),
        (record(bytes(range(128, 256)) * 4), "không rõ bảng mã"),
        (record(codecs.BOM_UTF16_LE + b"\x00\xd8a"), "không đọc được theo bảng mã utf-16"),
        (record(b"a" * (MAX_BYTES + 1)), "10000001 byte, quá mức 10000000"),
        (record(b"<!-- only -->"), "không phải HTML"),
        (record(b'{"title": "x"}', "application/json", "resource"), "JSON không có text"),
        (record(b'{"text": ', "application/json", "resource"), "JSON hỏng ở dòng 1 cột 10"),
        (record(b"[1]", "application/json", "resource"), "không phải đối tượng mà là list"),
        (record(b"[" * 200_000, "application/json", "resource"), "lồng nhau quá sâu"),
    ],
)
def test_bad_input_is_one_error_that_names_the_culprit(archived: Archived, reason: str) -> None:
    with pytest.raises(ReadError, match=f"^{URL}: .*{reason}"):
        read(archived)


def test_the_limit_is_the_caller_s() -> None:
    with pytest.raises(ReadError, match="quá mức 10 "):
        read(record(PAGE.encode()), max_bytes=10)


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (TEXT.encode(), "text/html; charset=windows-1258", TEXT),
        (TEXT.encode("utf-8-sig"), None, TEXT),
        (TEXT.encode("utf-16"), None, TEXT),
        (TEXT.encode("utf-16-le"), None, TEXT),
        (TEXT.encode("utf-16-be"), None, TEXT),
        (VIETNAMESE.encode("cp1258"), None, VIETNAMESE),
        (VIETNAMESE.encode("cp1258"), "text/html; charset=utf-8", VIETNAMESE),
        ((TEXT * 20).encode()[:-1] + b"\xe1", None, (TEXT * 20)[:-1] + "\ufffd"),
        ("<meta charset='iso-8859-1'>café".encode("latin-1"), None, "<meta charset='iso-8859-1'>café"),
        ("<meta charset='no-such'>abc é".encode(), None, "<meta charset='no-such'>abc é"),
    ],
)
def test_charsets(body: bytes, content_type: str | None, expected: str) -> None:
    assert decode(body, content_type) == expected


ADDED = '<!-- một ghi chú --><script>var a = "đ";</script><p title="à">Ảnh</p x>'
LONG = PAGE.replace("<div id", ADDED + "<div id").replace(TEXT, " ".join([TEXT] * 30))


@pytest.mark.parametrize("broken", ["", "</b>" * 150, "<i>" * 2100], ids=["sound", "many errors", "too deep"])
@pytest.mark.parametrize("stray", [b"\xff", b"\xe1\xbb", b"\xed\xa0\x80"])
def test_a_stray_byte_is_mended_wherever_it_stands(stray: bytes, broken: str) -> None:
    page = (LONG + broken + "cuối trang").encode()
    for place in range(page.index(b"<body>"), len(page), 97):
        body = page[:place] + stray + page[place:]
        assert read(record(body)) == read(record(decode(body).encode()))
