"""What was read once is not read again, and a build that reuses it gives what one from nothing gives."""

import dataclasses
import os
import shutil
from pathlib import Path

import pytest

from models import Article, Extraction
from pipeline.extract import extract, version
from pipeline.home import Home
from pipeline.read import read
from pipeline.registry import BuildReport, build, reading, readings, work
from pipeline.registry.query import run
from spiders.archive import Archived, ArchiveWriter, read_warc
from tests.registry.same import assert_same_content
from tests.registry.samples import FIRST, NEWS, PAGES, archive, prefill, published

AHEAD = dataclasses.replace(NEWS, url="http://c3binhlam.test/tin/77", title="Trường phát động thi đua ngày 20/10/2091")


def _counts(report: BuildReport) -> tuple[int, int, int, int]:
    return report.read, report.kept, report.extracted, report.reused


def _unreadable(home: Home, prefix: str) -> None:
    with ArchiveWriter(home.archive, prefix) as writer:
        writer.resource("file:///nhap/hong.json", "application/json", b'{"title": "khong co text"}', FIRST)


def _opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []

    def noting(path: Path) -> object:
        names.append(path.name)
        return read_warc(path)

    monkeypatch.setattr(reading, "read_warc", noting)
    return names


def test_nights_upon_each_other_give_what_one_build_from_nothing_gives(tmp_path: Path) -> None:
    home = Home(tmp_path / "nights")
    counts = []
    for number, pages in enumerate(([*PAGES[:2], AHEAD], [*PAGES[2:], AHEAD], [PAGES[0]], [])):
        archive(home, pages, f"{number}")
        if number == 1:
            _unreadable(home, "bad")
        prefill(home)
        counts.append(_counts(build(home)))
    assert counts == [(3, 0, 0, 2), (5, 3, 0, 6), (0, 8, 0, 6), (0, 8, 0, 6)]
    other = Home(tmp_path / "nothing")
    shutil.copytree(home.archive, other.archive)
    prefill(other)
    report = build(other)
    assert _counts(report) == (8, 0, 0, 6)
    assert sorted(failure.stage for failure in report.failures) == ["extract", "read"]
    assert_same_content(home.registry, other.registry)


def test_only_files_with_something_new_are_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, _ = published(tmp_path)
    opened = _opened(monkeypatch)
    assert _counts(build(home)) == (0, 6, 0, 6)
    assert opened == []
    archive(home, [dataclasses.replace(NEWS, url="http://c3binhlam.test/tin/9")], "later")
    assert _counts(build(home)) == (1, 6, 1, 6)
    assert [name.partition("-")[0] for name in opened] == ["later"]


def test_a_file_that_changed_is_noticed_whatever_its_size_and_times(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    [warc] = home.archive.iterdir()
    stood = warc.stat()
    edited = tmp_path / "edited"
    with ArchiveWriter(edited, "sample") as writer:
        changed = dataclasses.replace(NEWS, title="Lịch nghỉ Tết")
        writer.resource(NEWS.url, "application/json", changed.resource(), NEWS.fetched_at)
    [new] = edited.iterdir()
    data = new.read_bytes()
    warc.write_bytes(data)
    os.utime(warc, ns=(stood.st_atime_ns, stood.st_mtime_ns))
    assert _counts(build(home, accepted="tệp khác thật")) == (1, 0, 1, 0)
    assert run(home, "SELECT title FROM articles").rows == (("Lịch nghỉ Tết",),)


def test_a_byte_that_rotted_is_noticed(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    [warc] = home.archive.iterdir()
    data = bytearray(warc.read_bytes())
    data[-20] ^= 1
    warc.write_bytes(bytes(data))
    for _ in range(2):  # a broken file is never one that was read to its end
        assert [failure.stage for failure in build(home, accepted="bài mất theo").failures] == ["archive"]


def test_a_file_under_another_name_is_known_and_named_as_it_is_called_now(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    _unreadable(home, "bad")
    build(home)
    for warc in list(home.archive.iterdir()):
        warc.rename(warc.with_name(f"moved-{warc.name}"))
    report = build(home)
    assert _counts(report) == (0, 7, 0, 6)
    assert [failure.source.startswith("moved-bad") for failure in report.failures] == [True]
    assert run(home, "SELECT bool_and(warc LIKE 'moved-%') FROM captures").rows == ((True,),)


def test_an_extraction_that_is_gone_is_made_anew_from_the_page(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    shutil.rmtree(home.extractions)
    report = build(home)
    assert _counts(report) == (6, 0, 6, 0)
    assert _counts(build(home)) == (0, 6, 0, 6)


def test_articles_that_are_gone_are_read_anew(tmp_path: Path) -> None:
    home, _ = published(tmp_path)
    [folder] = home.readings.iterdir()
    shutil.rmtree(folder / "articles")
    assert _counts(build(home)) == (6, 0, 0, 6)
    assert _counts(build(home)) == (0, 6, 0, 6)


def test_a_refusal_is_kept_for_the_capture_that_it_was_made_for(tmp_path: Path) -> None:
    home = Home(tmp_path)
    archive(home, [AHEAD], "b")
    assert [failure.stage for failure in build(home).failures] == ["extract"]
    again = build(home)
    assert _counts(again) == (0, 1, 0, 0)
    assert [failure.stage for failure in again.failures] == ["extract"]
    archive(home, [dataclasses.replace(AHEAD, fetched_at=FIRST.replace(year=2090))], "a")  # now the first that shows it
    later = build(home)
    assert (_counts(later), later.failures) == ((1, 0, 1, 0), ())
    assert _counts(build(home)) == (0, 1, 0, 1)


def test_memory_that_ran_out_is_no_fault_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(_: Article) -> Extraction:
        raise MemoryError

    home = Home(tmp_path)
    archive(home, [NEWS])
    monkeypatch.setattr(work, "extract", exhausted)
    assert [failure.reason for failure in build(home).failures] == ["MemoryError"]
    monkeypatch.setattr(work, "extract", extract)
    report = build(home)
    assert (_counts(report), report.failures) == ((1, 0, 1, 0), ())


def test_an_interrupted_build_keeps_what_it_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: Archived, __: int = 0) -> Article | None:
        raise KeyboardInterrupt

    home = Home(tmp_path)
    archive(home, PAGES[:2], "a")
    monkeypatch.setattr(reading, "CHUNK", 1)
    prefill(home)
    first = reading.read_captures(home.archive, home.extractions / version(), tmp_path / "kept", 1, lambda *_: None)
    archive(home, PAGES[2:4], "b")
    prefill(home)
    calls = []

    def second_fails(archived: Archived) -> Article | None:
        calls.append(archived)
        return read(archived) if len(calls) == 1 else interrupted(archived)

    monkeypatch.setattr(work, "read", second_fails)
    again = (home.archive, home.extractions / version(), tmp_path / "kept", 1, lambda *_: None)
    with pytest.raises(KeyboardInterrupt):
        reading.read_captures(*again)
    monkeypatch.setattr(work, "read", read)
    rest = reading.read_captures(*again)
    assert (first.read, rest.read, rest.kept) == (2, 1, 3)


def test_what_was_read_goes_to_disk_on_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "FLUSH", 2)
    home, _ = published(tmp_path)
    [folder] = home.readings.iterdir()
    assert len(list((folder / "outcomes").iterdir())) == 3
    assert _counts(build(home)) == (0, 6, 0, 6)


def test_the_same_content_of_a_page_and_of_a_file_is_told_apart(tmp_path: Path) -> None:
    body = b"<html><body><p>Hai.</p></body></html>"
    with ArchiveWriter(tmp_path, "two") as writer:
        writer.resource("http://a.test/1", "text/html", body, FIRST)
        writer.response("http://a.test/1", 200, [("Content-Type", "text/html")], body, FIRST)
        writer.response("http://a.test/1", 404, [("Content-Type", "text/html")], body, FIRST)
    [warc] = tmp_path.iterdir()
    first, second, gone = (readings.content_of(archived) for archived in read_warc(warc))
    assert first != second
    assert gone is None
