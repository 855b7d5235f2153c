import errno
import fcntl
import gzip
import io
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from models import Capture
from spiders.archive import Archived, ArchiveError, ArchiveWriter, read_archive, read_warc, salvage
from spiders.archive import payload as payload_module

NOON = datetime(2024, 9, 5, 12, 0, 0, 250_000, tzinfo=UTC)
HTML = [("Content-Type", "text/html; charset=utf-8"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]


def page(number: int) -> str:
    return f"http://sgddt.vidu.test/tin-tuc/bai-{number}.html"


def write_pages(folder: Path, count: int) -> list[Capture]:
    with ArchiveWriter(folder, "crawl") as writer:
        return [writer.response(page(n), 200, HTML, f"<p>Thi đua {n}</p>".encode() * 40, NOON) for n in range(count)]


def intact(path: Path) -> tuple[list[Archived], ArchiveError | None]:
    found = []
    try:
        for archived in read_warc(path):
            found.append(archived)  # noqa: PERF402  # what came before the error is what the test looks at
    except ArchiveError as error:
        return found, error
    return found, None


def foreign(path: Path, http: Sequence[bytes], content_type: str = "application/http; msgtype=response") -> Path:
    out = io.BytesIO()
    for block in http:
        record = WarcRecord()
        record.init_headers(record_type=WarcRecordType.response)
        record.headers["WARC-Target-URI"] = "http://khac.test/"
        record.headers["Content-Type"] = content_type
        record.set_bytes_content(block)
        member = GzipWriter(out)
        record.write(member, checksum_data=True)
        member.finish()
    path.write_bytes(out.getvalue())
    return path


def test_what_is_written_is_read(tmp_path: Path) -> None:
    with ArchiveWriter(tmp_path / "a", "crawl") as writer:
        answer = writer.response(page(1), 404, [*HTML, ("Content-Encoding", "gzip")], "không có".encode(), NOON)
        text = writer.resource("file:///tmp/b%C3%A0i.txt", "text/plain", "Cụm thi đua".encode(), NOON)
    found = list(read_archive(tmp_path / "a"))
    assert [archived.capture for archived in found] == [answer, text]
    assert [archived.kind for archived in found] == ["response", "resource"]
    assert found[0].body.decode() == "không có"
    assert found[0].headers["set-cookie"] == "a=1, b=2"
    assert found[0].headers["x-archive-orig-content-encoding"] == "gzip"
    assert "content-encoding" not in found[0].headers
    assert answer.fetched_at == NOON
    assert answer.content_type == "text/html; charset=utf-8"


@given(body=st.binary(max_size=300), status=st.integers(100, 999))
def test_any_body_comes_back(tmp_path_factory: pytest.TempPathFactory, body: bytes, status: int) -> None:
    folder = tmp_path_factory.mktemp("archive")
    with ArchiveWriter(folder, "x") as writer:
        capture = writer.response(page(1), status, [], body, NOON)
    (archived,) = read_archive(folder)
    assert (archived.body, archived.capture) == (body, capture)


def test_warcio_reads_the_same(tmp_path: Path) -> None:
    captures = write_pages(tmp_path, 3)
    with (tmp_path / captures[0].warc).open("rb") as file:
        records = [(r.rec_type, r.rec_headers["WARC-Target-URI"]) for r in ArchiveIterator(file, check_digests="raise")]
    assert records == [("warcinfo", None), *(("response", page(n)) for n in range(3))]


def test_offset_is_where_the_record_begins(tmp_path: Path) -> None:
    for number, capture in enumerate(write_pages(tmp_path, 3)):
        member = (tmp_path / capture.warc).read_bytes()[capture.offset :]
        assert page(number).encode() in gzip.decompress(member)[:400]


def test_a_writer_without_records_leaves_nothing(tmp_path: Path) -> None:
    write_pages(tmp_path, 0)
    assert list(tmp_path.iterdir()) == []


def write_and_fail(folder: Path) -> None:
    with ArchiveWriter(folder, "x") as writer:
        writer.response(page(1), 200, HTML, b"whole", NOON)
        assert list(read_archive(folder)) == []
        raise RuntimeError


def test_an_error_in_the_context_still_finishes_the_file(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        write_and_fail(tmp_path)
    assert [archived.body for archived in read_archive(tmp_path)] == [b"whole"]


def test_large_archives_are_split(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spiders.archive.writer.ROTATE_AT", 600)
    captures = write_pages(tmp_path, 4)
    assert len({capture.warc for capture in captures}) > 1
    assert [archived.capture for archived in read_archive(tmp_path)] == captures


@pytest.mark.parametrize("cut", [1, 5, 9, 60, 200])
def test_a_truncated_file_gives_its_intact_records_then_an_error(tmp_path: Path, cut: int) -> None:
    path = tmp_path / write_pages(tmp_path, 3)[0].warc
    path.write_bytes(path.read_bytes()[:-cut])
    found, error = intact(path)
    assert [archived.capture.url for archived in found][:2] == [page(0), page(1)]
    assert error is not None
    assert str(path) in str(error)
    assert "truncated" in str(error)


def test_cut_within_the_next_header_is_an_error(tmp_path: Path) -> None:
    captures = write_pages(tmp_path, 3)
    path = tmp_path / captures[0].warc
    path.write_bytes(path.read_bytes()[: captures[2].offset + 5])
    found, error = intact(path)
    assert [archived.capture for archived in found] == captures[:2]
    assert error is not None


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "empty"), (b"\0\1\2\3" * 50, "WARC"), (gzip.compress(b"hello", mtime=0), "WARC"), (b"<html>", "WARC")],
)
def test_what_is_no_warc_is_said_to_be_none(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "x.warc.gz"
    path.write_bytes(content)
    found, error = intact(path)
    assert found == []
    assert reason in str(error)
    assert str(path) in str(error)


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    _, error = intact(tmp_path / "none.warc.gz")
    assert "none.warc.gz" in str(error)
    assert "No such file" in str(error)


def test_a_flipped_bit_is_found(tmp_path: Path) -> None:
    captures = write_pages(tmp_path, 3)
    path = tmp_path / captures[0].warc
    data = bytearray(path.read_bytes())
    data[captures[1].offset + 150] ^= 0xFF
    path.write_bytes(bytes(data))
    found, error = intact(path)
    assert [archived.capture for archived in found][:1] == captures[:1]
    assert captures[1] not in [archived.capture for archived in found]
    assert error is not None


def test_plain_and_single_stream_warcs_are_read(tmp_path: Path) -> None:
    captures = write_pages(tmp_path, 3)
    plain = gzip.decompress((tmp_path / captures[0].warc).read_bytes())
    (tmp_path / "plain.warc").write_bytes(plain)
    (tmp_path / "one.warc.gz").write_bytes(gzip.compress(plain))
    for name in ("plain.warc", "one.warc.gz"):
        found, error = intact(tmp_path / name)
        assert error is None
        assert [archived.capture.url for archived in found] == [capture.url for capture in captures]


ENCODED = b"HTTP/1.1 200 OK\r\nContent-Encoding: %s\r\n\r\n%s"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("http", "body", "left"),
    [
        (ENCODED % (b"gzip", gzip.compress(b"abc", mtime=0)), b"abc", None),
        (ENCODED % (b"gzip", b"already plain"), b"already plain", "gzip"),
        (ENCODED % (b"br", b"\x0b\x01"), b"\x0b\x01", "br"),
        (CHUNKED, b"abcde", None),
    ],
)
def test_others_encodings_are_undone_where_they_can_be(
    tmp_path: Path, http: bytes, body: bytes, left: str | None
) -> None:
    (archived,) = read_warc(foreign(tmp_path / "f.warc.gz", [http]))
    assert archived.body == body
    assert archived.headers.get("content-encoding") == left


def test_a_bomb_and_a_broken_header_cost_only_their_own_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payload_module, "MAX_BODY", 1_000_000)
    bomb = ENCODED % (b"gzip", gzip.compress(bytes(5_000_000)))
    path = foreign(tmp_path / "f.warc.gz", [bomb, b"not http at all", b"HTTP/1.1 200 OK\r\n\r\nfine"])
    found, error = intact(path)
    assert [archived.body for archived in found] == [b"fine"]
    assert "more than 1000000 bytes" in str(error)


def test_salvage_keeps_whole_records_and_cuts_the_torn_one(tmp_path: Path) -> None:
    captures = write_pages(tmp_path, 3)
    whole = tmp_path / captures[0].warc
    left = whole.rename(whole.with_name(f"{whole.name}.open"))
    left.write_bytes(left.read_bytes()[:-20])
    (salvaged,) = salvage(tmp_path)
    assert (salvaged.path, salvaged.records) == (whole, 2)
    assert salvaged.bytes_cut > 0
    assert [archived.capture for archived in read_archive(tmp_path)] == captures[:2]
    assert salvage(tmp_path) == ()


def test_salvage_removes_what_holds_no_record(tmp_path: Path) -> None:
    (tmp_path / "x.warc.gz.open").write_bytes(b"\x1f\x8b\x08")
    (salvaged,) = salvage(tmp_path)
    assert salvaged.path is None
    assert list(tmp_path.iterdir()) == []


def test_salvage_leaves_a_living_writer_alone(tmp_path: Path) -> None:
    with ArchiveWriter(tmp_path, "x") as writer:
        writer.response(page(1), 200, HTML, b"1", NOON)
        assert salvage(tmp_path) == ()
        writer.response(page(2), 200, HTML, b"2", NOON)
    assert [archived.body for archived in read_archive(tmp_path)] == [b"1", b"2"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ArchiveError, match="file/archive"), ArchiveWriter(tmp_path / "file" / "archive", "x"):
        pass


class FullDisk(io.FileIO):
    """A real file whose disk is full after some bytes."""

    room = 900

    def write(self, data: object) -> int:
        piece = bytes(memoryview(data))[: max(self.room - self.tell(), 0)]  # type: ignore[arg-type]
        if not piece:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(piece)


def test_a_full_disk_leaves_whole_records_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def create(self: ArchiveWriter) -> FullDisk:
        file = FullDisk(self.folder / "x.warc.gz.open", "xb")
        fcntl.flock(file, fcntl.LOCK_EX)
        return file

    monkeypatch.setattr(ArchiveWriter, "_create", create)
    with pytest.raises(ArchiveError, match="No space left"):
        write_pages(tmp_path, 9)
    found, error = intact(tmp_path / "x.warc.gz")
    assert error is None
    assert 0 < len(found) < 9


def test_a_url_of_two_lines_is_refused(tmp_path: Path) -> None:
    with ArchiveWriter(tmp_path, "x") as writer, pytest.raises(ValueError, match="one line"):
        writer.response("http://a.test/\r\nWARC-Type: resource", 200, [], b"", NOON)
