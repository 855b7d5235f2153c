"""Kills, crashes, second starts and broken files: nothing is lost, nothing half-written is taken for a whole."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from spiders.archive import read_archive
from spiders.crawl import CrawlError, CrawlEvent
from spiders.ledger import Ledger
from spiders.lock import only_one

if TYPE_CHECKING:
    from tests.spiders.conftest import Home, Web

HOST = "sgddt.vidu.test"
ROOT = Path(__file__).parents[2]
# what a command line does: one crawl in a process that can be killed with its child
CALLER = """
import json, signal, sys
from pathlib import Path
from gazetteers.sites import Site
from spiders.crawl import crawl
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs inherit that it is ignored
how = json.loads(sys.argv[1])
site = Site(domain=how["host"], organisation="Sở", level="province", start_url=f"http://{how['host']}/")
report = crawl(Path(how["archive"]), Path(how["ledger"]), [site], proxy=how["proxy"], delay=0.0,
               on_event=lambda event: print(event, flush=True))
print(report.new_articles)
"""


def caller(home: "Home") -> "subprocess.Popen[str]":
    how = {"host": HOST, "archive": str(home.archive), "ledger": str(home.ledger), "proxy": home.web.proxy}
    command = [sys.executable, "-c", CALLER, json.dumps(how)]
    return subprocess.Popen(  # our own script
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def wait_for(process: "subprocess.Popen[str]", part: str) -> None:
    assert process.stdout is not None
    assert any(part in line for line in process.stdout)


def articles(home: "Home") -> Counter[str]:
    records = read_archive(home.archive)
    return Counter(record.capture.url for record in records if "bai-viet" in record.capture.url)


def slowly(web: "Web", pause: float) -> None:
    for route in web.routes.values():
        route.pause = pause


def worker_of(parent: int) -> int:
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    # a test's own process may have others, of pools that ran before
    return next(int(child) for child in children if b"spiders.worker" in Path(f"/proc/{child}/cmdline").read_bytes())


@pytest.mark.parametrize("seed", range(4))
def test_sigkill_at_any_moment_loses_nothing(home: "Home", web: "Web", seed: int) -> None:
    web.nukeviet(HOST, articles=40)
    slowly(web, 0.01)
    process = caller(home)
    wait_for(process, "robots.txt")
    worker = worker_of(process.pid)
    time.sleep(random.Random(seed).uniform(0.0, 0.4))  # noqa: S311  # a moment, not a secret
    os.kill(worker, signal.SIGKILL)
    process.communicate()
    assert process.returncode == 1
    asked = Counter(web.asked("bai-viet"))
    report = home.crawl(HOST)
    again = Counter(web.asked("bai-viet"))
    assert len(articles(home)) == 40
    assert max(articles(home).values()) == 1
    assert sum(again.values()) <= 41  # the one in flight
    assert report.new_articles >= 40 - len(asked)
    assert not list(home.archive.glob("*.open"))


def test_when_the_caller_is_killed_its_crawl_ends_and_the_next_may_begin(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=40)
    slowly(web, 0.05)
    process = caller(home)
    wait_for(process, "robots.txt")
    process.kill()
    process.communicate()
    slowly(web, 0.0)
    home.crawl(HOST)
    assert set(articles(home).values()) == {1}
    assert len(articles(home)) == 40


def test_a_process_that_dies_is_an_error_and_its_archive_is_kept(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=40)
    slowly(web, 0.02)
    seen: list[CrawlEvent] = []

    def kill_at_ten(event: CrawlEvent) -> None:
        seen.append(event)
        if len(seen) == 10:
            os.kill(worker_of(os.getpid()), signal.SIGKILL)

    with pytest.raises(CrawlError, match=r"died with status -9.*records kept"):
        home.crawl(HOST, on_event=kill_at_ten)
    assert len(list(read_archive(home.archive))) >= 10


def test_ctrl_c_stops_politely(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=40)
    slowly(web, 0.1)  # four seconds, so that a busy machine presses before the crawl is through
    process = caller(home)
    wait_for(process, "bai-viet")
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert "KeyboardInterrupt" in errors
    assert not list(home.archive.glob("*.open"))
    before = len(articles(home))
    assert 0 < before < 40
    slowly(web, 0.0)
    assert home.crawl(HOST).new_articles == 40 - before


def test_a_second_crawl_on_the_same_home_is_refused(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=3)
    with (
        only_one(home.ledger),
        pytest.raises(CrawlError, match=rf"một lần thu thập khác đang chạy ở đây .process {os.getpid()}"),
    ):
        home.crawl(HOST)
    assert web.log == []
    assert home.crawl(HOST).new_articles == 3


def test_a_corrupt_ledger_is_named(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=1)
    home.root.mkdir()
    home.ledger.write_bytes(b"this is no database at all" * 100)
    with pytest.raises(CrawlError, match=r"ledger\.sqlite.*not a database"):
        home.crawl(HOST)


def test_a_ledger_that_breaks_in_the_middle_ends_the_crawl_clearly(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=30)

    def lock_out(event: CrawlEvent) -> None:
        if event.kind == "article":
            with sqlite3.connect(home.ledger) as other:
                other.execute("DROP TABLE IF EXISTS fetches")

    with pytest.raises(CrawlError, match=r"ledger\.sqlite: .*fetches"):
        home.crawl(HOST, on_event=lock_out)
    assert list(read_archive(home.archive))


def test_an_archive_that_cannot_be_written_is_named(home: "Home", web: "Web") -> None:
    home.root.mkdir()
    home.archive.write_text("a file where the folder should be")
    with pytest.raises(CrawlError, match="archive"):
        home.crawl(HOST)
    assert web.log == []


def test_a_home_that_cannot_be_made_is_named(home: "Home", web: "Web") -> None:
    home.root.parent.joinpath("home").write_text("")
    with pytest.raises(CrawlError, match="home"):
        home.crawl(HOST)
    assert web.log == []


def test_two_crawls_in_one_process_and_a_ledger_that_can_be_read_meanwhile(home: "Home", web: "Web") -> None:
    web.nukeviet(HOST, articles=3)
    known: list[int] = []

    def look(event: CrawlEvent) -> None:
        with Ledger(home.ledger) as ledger:
            known.append(ledger.find(event.url) is not None)

    home.crawl(HOST, on_event=look)
    home.crawl(HOST, on_event=look)
    assert known
    assert all(known)
