"""The spider's own answer to a fault of this program: the page is named, the crawl goes on."""

from datetime import UTC, datetime
from pathlib import Path

from scrapy.http import HtmlResponse
from twisted.python.failure import Failure

from gazetteers.sites import Site
from spiders.archive import ArchiveWriter
from spiders.frontier import Frontier
from spiders.journal import Journal
from spiders.ledger import Ledger
from spiders.limits import Limits
from spiders.news import NewsSpider

SITE = Site(domain="sgddt.vidu.test", organisation="Sở", level="province", start_url="http://sgddt.vidu.test/")


def test_a_fault_in_reading_is_reported(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger, ArchiveWriter(tmp_path / "a", "x") as writer:
        frontier = Frontier.of(SITE, ledger, Limits())
        spider = NewsSpider([frontier], Journal(writer, ledger, print), proxy=None)
        fault = Failure(KeyError("x"))  # type: ignore[no-untyped-call]
        spider.stumbled(fault, HtmlResponse("http://www.sgddt.vidu.test/a"))
        (line,) = frontier.close(datetime.now(UTC)).errors
    assert line == "http://www.sgddt.vidu.test/a: its links could not be read (KeyError('x'))"


def test_each_site_has_the_pace_of_its_cms_or_its_robots_txt(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l.sqlite") as ledger:
        nukeviet = Frontier.of(SITE.model_copy(update={"cms": "nukeviet"}), ledger, Limits())
        stranger = Frontier.of(SITE, ledger, Limits())
        assert nukeviet.delay >= 2.0
        assert stranger.delay >= 1.0
        stranger.learn(SITE.entry, b'<meta name="generator" content="NukeViet v4.5">')
        assert stranger.delay == nukeviet.delay
        stranger.pace.robots_delay = 10.0
        assert stranger.delay == 10.0
