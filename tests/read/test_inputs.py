"""Files and folders of every form, good and bad, and what becomes of them in the archive."""

import gzip
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.home import Home
from pipeline.ingest import ingest
from pipeline.inputs import Failure, archived_from, articles_from
from pipeline.read import MAX_BYTES, read
from spiders.archive import ArchiveWriter, read_archive

TEXT = "Trường Mầm non Hoa Gạo phát động thi đua\nSáng nay, nhà trường phát động đợt thi đua chào mừng 20/11."
PAGE = (
    '<html><head><meta name="generator" content="NukeViet v4.5">'
    '<link rel="canonical" href="http://a.test/thi-dua/bai-12.html"></head><body><div itemtype="NewsArticle">'
    "<h1>Trường Mầm non Hoa Gạo phát động thi đua</h1>"
    '<div id="news-bodyhtml">Sáng nay, nhà trường phát động đợt thi đua.</div></div></body></html>'
)
LISTING = "<html><body><p>Trang chủ</p></body></html>"
RECORD = json.dumps({"text": TEXT, "url": "http://a.test/thi-dua/bai-13.html"})

ENDINGS = ".warc, .warc.gz, .warc.zst, .wacz, .html, .htm, .txt, .jsonl, .json"


def warc(folder: Path) -> Path:
    """A WARC file with an article, a listing, a refusal and an article as a resource."""
    at = datetime(2026, 1, 2, tzinfo=UTC)
    with ArchiveWriter(folder, "t") as writer:
        writer.response("http://a.test/thi-dua/bai-12.html", 200, [("Content-Type", "text/html")], PAGE.encode(), at)
        writer.response("http://a.test/", 200, [("Content-Type", "text/html")], LISTING.encode(), at)
        writer.response("http://a.test/x", 500, [("Content-Type", "text/html")], b"", at)
        writer.resource("file:x", "text/plain", TEXT.encode(), at)
    return next(folder.glob("*.warc.gz"))


def outcome(*paths: Path) -> list[str]:
    """Each article's source and title, each failure's line, without the folder's name."""
    folder = str(paths[0].parent) + os.sep
    found = []
    for item in articles_from(paths):
        line = str(item) if isinstance(item, Failure) else f"{item[0]} = {item[1].title}"
        found.append(line.replace(folder, ""))
    return found


TITLE = TEXT.partition("\n")[0]
FORMS: list[tuple[str, bytes, list[str]]] = [
    ("a.txt", TEXT.encode(), [f"a.txt = {TITLE}"]),
    ("a.TXT", TEXT.encode("utf-16"), [f"a.TXT = {TITLE}"]),
    ("a.html", PAGE.encode(), [f"a.html = {TITLE}"]),
    ("a.htm", PAGE.encode(), [f"a.htm = {TITLE}"]),
    ("a.json", RECORD.encode(), [f"a.json = {TITLE}"]),
    ("a.jsonl", f"{RECORD}\n\n{RECORD}\n".encode(), [f"a.jsonl:1 = {TITLE}", f"a.jsonl:3 = {TITLE}"]),
    ("a.txt", b"", ["a.txt: rỗng"]),
    ("a.html", b"", ["a.html: rỗng"]),
    ("a.jsonl", b"\n", ["a.jsonl: rỗng"]),
    ("a.warc", b"", ["a.warc: offset 0: the file is empty"]),
    ("a.txt", b"%PDF-1.7 x", ["a.txt: tệp nhị phân (PDF), không phải văn bản"]),
    ("a.html", b"\x00\x01\x02\x03" * 9, ["a.html: tệp nhị phân, không phải văn bản"]),
    (
        "a.txt",
        bytes(range(128, 256)),
        ["a.txt: không rõ bảng mã: không phải UTF-8, UTF-16, windows-1258, TCVN3 hay VNI"],
    ),
    ("a.html", LISTING.encode(), ["a.html: không thấy bài viết"]),
    ("a.html", b"a" * (MAX_BYTES + 1), [f"a.html: {MAX_BYTES + 1} byte, quá mức {MAX_BYTES} byte được đọc"]),
    ("a.json", b'{"title": "x"}', ["a.json: JSON không có text"]),
    ("a.json", b"{", ["a.json: JSON hỏng ở dòng 1 cột 2: Expecting property name enclosed in double quotes"]),
    (
        "a.docx",
        b"x",
        [f"a.docx: không đọc được: tên không có đuôi nào trong {ENDINGS}"],
    ),
    (
        "a.jsonl",
        f'{RECORD}\n{{"url": null}}\n[]\n{RECORD}'.encode(),
        [
            f"a.jsonl:1 = {TITLE}",
            "a.jsonl:2: JSON không có text",
            "a.jsonl:3: JSON không phải đối tượng mà là list",
            f"a.jsonl:4 = {TITLE}",
        ],
    ),
]


@pytest.mark.parametrize(("name", "body", "expected"), FORMS)
def test_every_form_and_every_fault(tmp_path: Path, name: str, body: bytes, expected: list[str]) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    assert outcome(path) == expected


def test_a_path_that_is_not_there_stops_no_other(tmp_path: Path) -> None:
    good = tmp_path / "b.txt"
    good.write_text(TEXT, encoding="utf-8")
    assert outcome(tmp_path / "a.txt", good) == ["a.txt: không có tệp hay thư mục này", f"b.txt = {TITLE}"]


def test_a_folder_is_every_such_file_in_it(tmp_path: Path) -> None:
    inside = tmp_path / "in" / "deeper"
    inside.mkdir(parents=True)
    (inside / "c.txt").write_text(TEXT, encoding="utf-8")
    (inside.parent / "b.html").write_text(LISTING, encoding="utf-8")  # shows none, and was not asked for by name
    (inside.parent / "a.jpg").write_bytes(b"\xff\xd8\xff")
    assert outcome(inside.parent) == [f"in{os.sep}deeper{os.sep}c.txt = {TITLE}"]


def test_a_folder_without_such_files_is_a_failure(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert outcome(empty) == [
        "empty: thư mục không có tệp nào có đuôi .warc, .warc.gz, .warc.zst, .wacz, .html, .htm, .txt, .jsonl, .json"
    ]


def test_a_warc_file_gives_its_articles_by_url(tmp_path: Path) -> None:
    path = warc(tmp_path)
    assert outcome(path) == [f"http://a.test/thi-dua/bai-12.html = {TITLE}", f"file:x = {TITLE}"]
    plain = tmp_path / "b.warc"
    plain.write_bytes(gzip.decompress(path.read_bytes()))
    assert outcome(plain) == outcome(path)


def test_a_truncated_warc_file_gives_its_intact_records_and_one_failure(tmp_path: Path) -> None:
    path = warc(tmp_path)
    path.write_bytes(path.read_bytes()[:-200])
    *articles, failure = outcome(path)
    assert articles == [f"http://a.test/thi-dua/bai-12.html = {TITLE}"]
    assert failure.startswith(f"{path.name}: offset ")


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.json", "a.jsonl"])
def test_names_of_files_do_not_enter_the_article(tmp_path: Path, name: str) -> None:
    body = next(body for form, body, _ in FORMS if form == name)
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{folder}-{name}").write_bytes(body)
    keys = {item[1].key for item in articles_from([tmp_path]) if not isinstance(item, Failure)}
    assert len(keys) == 1


def files(folder: Path) -> list[Path]:
    """One good file of every form, and some bad ones."""
    folder.mkdir()
    for name, body, expected in FORMS[:6]:
        assert " = " in expected[0]
        (folder / f"good-{name}").write_bytes(body)
    (folder / "bad.txt").write_bytes(b"%PDF")
    (folder / "bad.json").write_bytes(b"{}")
    return [folder, warc(folder), folder / "missing.txt"]


def test_ingesting_twice_adds_nothing(tmp_path: Path) -> None:
    home, paths = Home(tmp_path / "home").ensure(), files(tmp_path / "in")
    first = ingest(home, paths, everything=True)
    before = sorted(path.read_bytes() for path in home.archive.iterdir())
    second = ingest(home, paths, everything=True)
    assert (first.added, second.added) == (first.added, 0)
    assert second.known == first.added + first.known
    assert first.failures == second.failures
    assert [failure.reason for failure in first.failures] == [
        "JSON không có text",
        "tệp nhị phân (PDF), không phải văn bản",
        "không có tệp hay thư mục này",
    ]
    assert sorted(path.read_bytes() for path in home.archive.iterdir()) == before


def test_what_was_ingested_is_read_from_the_archive(tmp_path: Path) -> None:
    home, paths = Home(tmp_path / "home").ensure(), files(tmp_path / "in")
    ingest(home, paths, everything=True)
    articles = [article for article in map(read, read_archive(home.archive)) if article]
    given = [item[1] for item in articles_from(paths) if not isinstance(item, Failure)]
    assert {article.content_hash for article in articles} == {article.content_hash for article in given}
    assert {article.key for article in articles} == {article.key for article in given}


def test_responses_stay_responses(tmp_path: Path) -> None:
    home = Home(tmp_path / "home").ensure()
    ingest(home, [warc(tmp_path)], everything=True)
    kinds = [(item.kind, item.capture.url, item.capture.status) for item in read_archive(home.archive)]
    assert kinds == [
        ("response", "http://a.test/thi-dua/bai-12.html", 200),
        ("response", "http://a.test/", 200),
        ("response", "http://a.test/x", 500),
        ("resource", "file:x", 200),
    ]


def test_a_broken_file_in_the_archive_is_a_failure_and_stops_nothing(tmp_path: Path) -> None:
    home = Home(tmp_path / "home").ensure()
    ingest(home, [warc(tmp_path)], everything=True)
    held = next(home.archive.glob("*.warc.gz"))
    held.write_bytes(held.read_bytes()[:-100])
    report = ingest(home, [warc(tmp_path)], everything=True)
    assert report.added == 1
    assert report.known == 3
    assert [failure.source for failure in report.failures] == [str(held)]


def test_the_record_of_a_file_is_its_content(tmp_path: Path) -> None:
    write: Callable[[str], Path] = tmp_path.joinpath
    write("a.txt").write_text(TEXT, encoding="utf-8")
    write("b.txt").write_text(TEXT, encoding="utf-8")
    one, two = (item for item in archived_from([write("a.txt"), write("b.txt")]) if not isinstance(item, Failure))
    assert one.capture.url == two.capture.url
    assert one.capture.url.startswith("file:sha256:")
