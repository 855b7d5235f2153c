import dataclasses
import io
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any

import duckdb
import pytest
from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType

from pipeline.extract import version
from pipeline.home import Home, HomeError
from pipeline.registry import BuildError, build
from pipeline.registry.publish import exclusive
from spiders.archive import ArchiveWriter
from tests.registry.same import assert_same_content
from tests.registry.samples import FIRST, FOUND, LAUNCH, NEWS, PAGES, PLEDGE, SECOND, archive, prefill, published

LATER = datetime(2025, 9, 5, 1, 0, tzinfo=UTC)


def _ask(home: Home, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def test_building_twice_gives_the_same_content(tmp_path: Path) -> None:
    home, first = published(tmp_path)
    second = build(home)
    assert first.rows == second.rows
    assert home.history.is_dir()
    assert_same_content(home.history / "thidua-000001.duckdb", home.registry)


def test_another_machine_with_the_same_archive_builds_the_same_content(tmp_path: Path) -> None:
    home, _ = published(tmp_path / "one")
    other = Home(tmp_path / "other")
    shutil.copytree(home.archive, other.archive)
    for page in PAGES:  # the store as many builds leave it: one file each
        prefill(other, {page.url: FOUND[page.url]})
    build(other)
    assert_same_content(home.registry, other.registry)


def test_a_build_extracts_only_what_is_new(tmp_path: Path) -> None:
    home, first = published(tmp_path)
    assert (first.extracted, first.reused) == (0, len(PAGES))
    new = dataclasses.replace(NEWS, url="http://c3binhlam.test/tin/9", title="Lịch thi học kỳ")
    archive(home, [new], "second")
    told: list[tuple[str, int, int | None]] = []
    second = build(home, progress=lambda stage, done, total: told.append((stage, done, total)))
    assert (second.extracted, second.reused) == (1, len(PAGES))
    size = sum(path.stat().st_size for path in home.archive.iterdir())
    assert ("read", size, size) in told
    third = build(home)
    assert (third.extracted, third.reused) == (0, len(PAGES) + 1)
    assert _ask(home, "SELECT extracted FROM articles WHERE title = 'Lịch thi học kỳ'") == [(True,)]


def test_the_extractor_itself_fills_the_tables(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, [PLEDGE])
    report = build(home)
    assert (report.extracted, report.failures) == (1, ())
    assert _ask(home, "SELECT extractor_version FROM build_info") == [(version(),)]
    assert ("1205/KH-SGDĐT",) in _ask(home, "SELECT number FROM document_refs")


def test_the_same_record_in_two_files_counts_once(tmp_path: Path) -> None:
    home, before = published(tmp_path)
    [warc] = home.archive.iterdir()
    shutil.copy(warc, warc.with_name(f"copy-{warc.name}"))
    assert build(home).rows == before.rows


def _revisit(folder: Path, url: str, fetched_at: datetime) -> None:
    record = WarcRecord()
    record.init_headers(record_type=WarcRecordType.revisit)
    record.record_date = fetched_at
    record.headers["WARC-Target-URI"] = url
    record.headers["Content-Type"] = "application/http; msgtype=response"
    record.set_bytes_content(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    out = io.BytesIO()
    member = GzipWriter(out)
    record.write(member)
    member.finish()
    (folder / "revisit.warc.gz").write_bytes(out.getvalue())


def test_a_page_that_has_not_changed_is_seen_again(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, PAGES)
    _revisit(home.archive, NEWS.url, LATER)
    prefill(home)
    build(home)
    seen = _ask(
        home, "SELECT epoch(first_seen), epoch(last_seen), version_count FROM articles WHERE title = 'Lịch nghỉ hè'"
    )
    assert seen == [(FIRST.timestamp(), LATER.timestamp(), 1)]


def test_a_page_that_is_gone_keeps_its_article(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, [LAUNCH])
    with ArchiveWriter(home.archive, "gone") as writer:
        gone = b"<html><body><h1>404</h1><p>Trang kh\xc3\xb4ng t\xe1\xbb\x93n t\xe1\xba\xa1i</p></body></html>"
        headers = [("Content-Type", "text/html; charset=utf-8")]
        writer.response(LAUNCH.url, HTTPStatus.NOT_FOUND, headers, gone, SECOND)
    prefill(home)
    build(home)
    assert _ask(home, "SELECT status, article_id IS NULL FROM captures ORDER BY fetched_at") == [
        (200, False),
        (404, True),
    ]
    assert _ask(home, "SELECT epoch(last_seen), version_count FROM articles") == [(FIRST.timestamp(), 1)]


def test_what_cannot_be_read_is_a_failure_and_the_rest_is_built(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, PAGES)
    with ArchiveWriter(home.archive, "bad") as writer:
        writer.resource("file:///nhap/hong.json", "application/json", b'{"title": "khong co text"}', FIRST)
    [warc] = home.archive.glob("sample-*")
    (home.archive / "cut.warc.gz").write_bytes(warc.read_bytes()[:-40])
    (home.archive / "empty.warc.gz").write_bytes(b"")
    prefill_from = Home(tmp_path / "sound")
    archive(prefill_from, PAGES)
    prefill(prefill_from)
    shutil.copytree(prefill_from.extractions, home.extractions)
    report = build(home)
    assert {(failure.stage, failure.source.partition("-")[0]) for failure in report.failures} == {
        ("archive", "cut.warc.gz"),
        ("archive", "empty.warc.gz"),
        ("read", "bad"),
    }
    assert any("file:///nhap/hong.json" in str(failure) for failure in report.failures)
    assert any("cut.warc.gz" in str(failure) for failure in report.failures)
    assert report.rows["failures"] == 3
    assert report.rows["articles"] == 5


def test_an_empty_archive_is_an_error_and_no_registry(tmp_path: Path) -> None:
    home = Home(tmp_path)
    with pytest.raises(BuildError, match="chưa có tệp WARC nào"):
        build(home)
    assert not home.registry.exists()


def test_a_home_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(HomeError, match="file"):
        build(Home(tmp_path / "file"))


def test_a_damaged_file_of_extractions_is_named(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    before = home.registry.read_bytes()
    [kept] = (home.extractions / version()).glob("*.parquet")
    kept.write_bytes(b"not parquet")
    with pytest.raises(BuildError, match=kept.name):
        build(home)
    assert home.registry.read_bytes() == before


def test_only_one_build_at_a_time(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    with exclusive(home), pytest.raises(BuildError, match="một lần dựng sổ khác đang chạy"):
        build(home)
    build(home)


def test_what_a_killed_build_left_behind_goes_with_the_next(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    left = tmp_path / ".build-killed"
    left.mkdir()
    (left / "thidua.duckdb").write_bytes(b"half")
    build(home)
    assert not left.exists()


def test_importing_the_registry_loads_no_language_model() -> None:
    code = "import sys, pipeline.registry.query, pipeline.registry.summary; print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
