"""The process in which a crawl runs: Scrapy's reactor cannot be started twice, so each crawl has a process of its own.

Reads one job as a line of JSON from standard input, writes lines of JSON to standard output: events, then a report or
the reason of a failure. When standard input ends, its parent is gone, and so is the crawl's reason.
"""

import logging
import os
import sys
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, cast

from scrapy.crawler import CrawlerProcess

from gazetteers.sites import Site
from spiders import timer
from spiders.archive import ArchiveError, ArchiveWriter, salvage
from spiders.frontier import Frontier
from spiders.journal import Journal
from spiders.ledger import Ledger, LedgerError
from spiders.limits import Job
from spiders.lock import only_one
from spiders.news import NewsSpider
from spiders.reconcile import Notice, reconcile
from spiders.records import CrawlError, CrawlEvent, CrawlReport, Ending, SiteReport
from spiders.settings import settings_of
from spiders.wire import Line

LOOK_SECONDS = 0.2
FEW = 10  # sites whose queues are looked at for every event


def main() -> None:
    """Run the job of standard input."""
    wire = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever prints must not break the lines
    job = Job.model_validate_json(sys.stdin.readline())
    try:
        with only_one(Path(job.ledger)):
            report = _run(job, wire)
    except (ArchiveError, LedgerError, CrawlError) as error:
        _say(wire, Line(failed=str(error)))
    else:
        _say(wire, Line(report=report))


def _run(job: Job, wire: IO[str]) -> CrawlReport:
    begun = time.monotonic()
    archive = Path(job.archive)
    with Ledger(Path(job.ledger)) as ledger, ArchiveWriter(archive, "crawl", ledger.open_warc) as writer:
        salvaged = salvage(archive)
        notices = reconcile(ledger, archive, [one.path.name for one in salvaged if one.path])
        died, notices = _begin(job, ledger, notices)
        sites = [Site.model_validate(row) for row in job.sites]
        frontiers = [Frontier.of(site, ledger, job.limits, job.delay) for site in sites]
        _begin_sites(ledger, frontiers)
        waiting = Waiting(frontiers)
        journal = Journal(writer, ledger, lambda event: _say(wire, Line(event=waiting.noted(event))))
        ending = _crawl(job, frontiers, journal)
        reports = _end(journal, frontiers, ending)
        notices += _network(ledger, journal, frontiers)
    return CrawlReport(
        sites=reports,
        seconds=time.monotonic() - begun,
        crawl=ledger.crawl or 0,
        ending=ending,
        died=died,
        salvaged=tuple(map(str, salvaged)),
        warnings=tuple(text for _, _, text in notices),
    )


def _begin(job: Job, ledger: Ledger, notices: tuple[Notice, ...]) -> tuple[tuple[str, ...], tuple[Notice, ...]]:
    """Number this crawl; what is to be said of crawls that died before, and of the clock."""
    now = datetime.now(UTC)
    last = ledger.clock_went_back(now)
    if last:
        said = f"the clock says {now:%Y-%m-%d %H:%M} UTC, and the last request was made at {last:%Y-%m-%d %H:%M} UTC"
        notices += (("clock_back", None, said),)
    with ledger.crawls() as crawls:
        died = crawls.bury()
        ledger.crawl = crawls.begin(now, len(job.sites), job.time_limit)
        crawls.warn(notices, ledger.crawl, now)
    return died, notices


def _network(ledger: Ledger, journal: Journal, frontiers: Sequence[Frontier]) -> tuple[Notice, ...]:
    """What is to be said where no site answered at all."""
    silent = sum(frontier.tally.silent for frontier in frontiers)
    if journal.answers or not silent:
        return ()
    notices: tuple[Notice, ...] = (
        ("no_network", None, f"none of {len(frontiers)} sites answered: is there a network?"),
    )
    with ledger.crawls() as crawls:
        crawls.warn(notices, ledger.crawl, datetime.now(UTC))
    return notices


def _begin_sites(ledger: Ledger, frontiers: Sequence[Frontier]) -> None:
    with ledger.crawls() as crawls:
        for frontier in frontiers:
            crawls.begin_site(ledger.crawl or 0, frontier.site.domain, frontier.cms.name, frontier.begun)


def _end(journal: Journal, frontiers: Sequence[Frontier], ending: Ending) -> tuple[SiteReport, ...]:
    """Keep what came of the sites that were not done, and that the crawl ended by itself."""
    for frontier in frontiers:
        journal.done(frontier, None if ending == "finished" else ending)
    with journal.ledger.crawls() as crawls:
        crawls.end(journal.ledger.crawl or 0, ending, datetime.now(UTC))
    return tuple(frontier.report for frontier in frontiers if frontier.report)


def _crawl(job: Job, frontiers: list[Frontier], journal: Journal) -> Ending:
    delays = {frontier.site.domain: frontier.delay for frontier in frontiers}
    timer.install()
    process = CrawlerProcess(settings_of(job, delays), install_root_handler=job.log_level is not None)
    if job.log_level is None:
        logging.disable()
    crawler = process.create_crawler(NewsSpider)
    process.crawl(crawler, frontiers=frontiers, journal=journal, proxy=job.proxy, time_limit=job.time_limit)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    process.start(install_signal_handlers=False)
    spider = cast(NewsSpider, crawler.spider)
    if spider.broken:
        raise CrawlError(spider.broken)
    return spider.ending


def _end_with_parent() -> None:
    """Standard input ends when the parent does: stop at once. Every record and row so far is whole on disk."""
    sys.stdin.read()
    os._exit(1)


class Waiting:
    """How many requests are still to be made, looked up now and then."""

    def __init__(self, frontiers: Sequence[Frontier]) -> None:
        self._frontiers = frontiers
        self._count = 0
        self._looked = 0.0

    def noted(self, event: CrawlEvent) -> CrawlEvent:
        """The event with the count."""
        now = time.monotonic()
        if now - self._looked > LOOK_SECONDS or len(self._frontiers) <= FEW:
            self._looked = now
            self._count = sum(frontier.waiting for frontier in self._frontiers)
        return event.model_copy(update={"waiting": self._count})


def _say(wire: IO[str], line: Line) -> None:
    wire.write(line.model_dump_json(exclude_none=True) + "\n")


if __name__ == "__main__":
    main()
