"""A copy of the home folder that was made while a crawl ran: nothing is lost when the work goes on from it."""

import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from gazetteers.sites import Site
from pipeline.backup import BackupError, backup
from pipeline.demo.server import DemoServer
from pipeline.home import Home
from spiders.archive import read_warc
from spiders.crawl import crawl
from spiders.ledger import Ledger
from tests.monitors.world import NOW
from tests.nightly.conftest import Nights, kill, until


def _crawl(home: Home, server: DemoServer, sites: Sequence[Site]) -> None:
    crawl(home.archive, home.ledger, sites, proxy=server.proxy, delay=0.0)


def _lost(home: Home, server: DemoServer, sites: Sequence[Site]) -> set[str]:
    """The articles that the archive does not hold when a crawl has gone on from a copy."""
    _crawl(home, server, sites)
    files = sorted(home.archive.glob("*.warc.gz"))
    held = {archived.capture.url for path in files for archived in read_warc(path)}
    return {url for site in sites for url in server.portals[site.domain].urls("article")} - held


def test_work_goes_on_from_a_copy_that_was_made_in_the_middle_of_a_crawl(nights: Nights, tmp_path: Path) -> None:
    articles = set(nights.server.urls("article"))
    arguments = ("--home", str(nights.home.root), "--sites", str(nights.sites), "--proxy", nights.server.proxy)
    process = nights.command("crawl", *arguments, "--delay", "0.1")
    until(lambda: sum(url in articles for _, url in nights.server.requests) > 10)
    copy = Home(tmp_path / "copy")
    backup(nights.home, copy.root)
    assert list(copy.archive.glob("*.open"))  # it was indeed in the middle
    kill(process)
    assert _lost(copy, nights.server, nights.server.sites) == set()


def test_the_ledger_goes_first_for_the_other_order_loses_articles(
    nights: Nights, demo: DemoServer, tmp_path: Path
) -> None:
    small = demo.sites[1:]
    before, after = Home(tmp_path / "before"), Home(tmp_path / "after")
    _crawl(nights.home, demo, small[:1])
    backup(nights.home, before.root)
    _crawl(nights.home, demo, small)  # what happens between the two halves of a copy
    backup(nights.home, after.root)
    right, wrong = Home(tmp_path / "right"), Home(tmp_path / "wrong")
    for target, ledger, archive in ((right, before, after), (wrong, after, before)):
        shutil.copytree(archive.archive, target.archive)
        shutil.copy2(ledger.ledger, target.ledger)
    assert _lost(right, demo, small) == set()
    assert len(_lost(wrong, demo, small)) > 10


def test_a_file_that_is_finished_later_takes_the_place_of_its_unfinished_copy(tmp_path: Path) -> None:
    home, copy = Home(tmp_path / "home"), Home(tmp_path / "copy")
    home.archive.mkdir(parents=True)
    path = home.archive / "crawl-1.warc.gz"
    path.with_name("crawl-1.warc.gz.open").write_bytes(b"ha")
    backup(home, copy.root)
    assert [left.name for left in copy.archive.iterdir()] == ["crawl-1.warc.gz.open"]
    path.with_name("crawl-1.warc.gz.open").unlink()
    path.write_bytes(b"half and whole")
    assert backup(home, copy.root).files == 1
    assert [(left.name, left.read_bytes()) for left in copy.archive.iterdir()] == [(path.name, b"half and whole")]
    assert backup(home, copy.root).files == 0


def test_a_ledger_that_cannot_be_copied_is_named_and_the_older_copy_stays(tmp_path: Path) -> None:
    home, copy = Home(tmp_path / "home").ensure(), Home(tmp_path / "copy").ensure()
    home.ledger.write_bytes(b"no database" * 1000)
    with sqlite3.connect(copy.ledger) as older:
        older.execute("CREATE TABLE t (x)")
    older.close()
    with pytest.raises(BackupError, match="file is not a database"):
        backup(home, copy.root)
    with sqlite3.connect(copy.ledger) as older:
        assert older.execute("SELECT count(*) FROM t").fetchone() == (0,)
    older.close()


def test_what_was_left_beside_the_older_copy_of_the_ledger_is_not_taken_for_the_new_one(tmp_path: Path) -> None:
    home, copy = Home(tmp_path / "home").ensure(), Home(tmp_path / "copy").ensure()
    with Ledger(home.ledger) as ledger, ledger.crawls() as crawls:
        crawls.begin(NOW, 1, None)
    backup(home, copy.root)
    with Ledger(copy.ledger) as looked:
        with looked.crawls() as crawls:
            crawls.begin(NOW, 2, None)
        for rest in ("-wal", "-shm"):  # as a kill leaves them
            beside = copy.ledger.with_name(copy.ledger.name + rest)
            shutil.copy2(beside, tmp_path / rest)
    for rest in ("-wal", "-shm"):
        shutil.copy2(tmp_path / rest, copy.ledger.with_name(copy.ledger.name + rest))
    backup(home, copy.root)
    with sqlite3.connect(copy.ledger) as db:
        assert db.execute("SELECT sites FROM crawls").fetchall() == [(1,)]
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


@pytest.mark.parametrize("elsewhere", [False, True])
def test_corrections_are_copied_wherever_they_lie_and_after_an_edit_that_keeps_their_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, elsewhere: bool
) -> None:
    home, copy = Home(tmp_path / "home"), Home(tmp_path / "copy")
    home.archive.mkdir(parents=True)
    if elsewhere:
        monkeypatch.setenv("THIDUA_CORRECTIONS", str(tmp_path / "kho.jsonl"))
    for text in ("một", "hai"):
        home.corrections.write_text(text, encoding="utf-8")
        backup(home, copy.root)
        assert copy.root.joinpath("corrections.jsonl").read_text(encoding="utf-8") == text
