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
from typing import IO, Any

from scrapy.crawler import CrawlerProcess

from gazetteers.sites import Site
from spiders.archive import ArchiveError, ArchiveWriter, salvage
from spiders.frontier import Frontier
from spiders.journal import Journal
from spiders.ledger import Ledger, LedgerError
from spiders.limits import Job
from spiders.lock import only_one
from spiders.news import NewsSpider
from spiders.records import CrawlError, CrawlEvent, CrawlReport, Ending, SiteReport
from spiders.settings import settings_of
from spiders.wire import Line

ENDINGS: dict[str, Ending] = {"finished": "finished", "closespider_timeout": "time_limit"}


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
    with Ledger(Path(job.ledger)) as ledger, ArchiveWriter(archive, "crawl") as writer:
        salvaged = tuple(str(one) for one in salvage(archive))
        sites = [Site.model_validate(row) for row in job.sites]
        frontiers = [Frontier.of(site, ledger, job.limits) for site in sites]
        journal = Journal(writer, ledger, lambda event: _say(wire, Line(event=_with_waiting(event, frontiers))))
        died = _begin(job, ledger, frontiers)
        ending = _crawl(job, frontiers, journal)
        reports = _end(ledger, frontiers, ending)
    return CrawlReport(
        sites=reports,
        seconds=time.monotonic() - begun,
        crawl=ledger.crawl or 0,
        ending=ending,
        died=died,
        salvaged=salvaged,
    )


def _begin(job: Job, ledger: Ledger, frontiers: Sequence[Frontier]) -> tuple[str, ...]:
    """Number this crawl and its sites; what is to be said of crawls that died before."""
    now = datetime.now(UTC)
    with ledger.crawls() as crawls:
        died = crawls.bury()
        ledger.crawl = crawls.begin(now, len(frontiers), job.time_limit)
        for frontier in frontiers:
            crawls.begin_site(ledger.crawl, frontier.site.domain, frontier.cms.name, now)
    return died


def _end(ledger: Ledger, frontiers: Sequence[Frontier], ending: Ending) -> tuple[SiteReport, ...]:
    """Keep what came of every site, and that the crawl ended by itself."""
    now = datetime.now(UTC)
    reports = tuple(frontier.report() for frontier in frontiers)
    with ledger.crawls() as crawls:
        for report in reports:
            crawls.end_site(ledger.crawl or 0, report, now)
        crawls.end(ledger.crawl or 0, ending, now)
    return reports


def _crawl(job: Job, frontiers: list[Frontier], journal: Journal) -> Ending:
    process = CrawlerProcess(settings_of(job), install_root_handler=job.log_level is not None)
    if job.log_level is None:
        logging.disable()
    crawler = process.create_crawler(NewsSpider)
    arguments: dict[str, Any] = {"proxy": job.proxy, "has_fixed_delay": job.delay is not None}
    process.crawl(crawler, frontiers=frontiers, journal=journal, **arguments)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    process.start()
    broken = getattr(crawler.spider, "broken", None)
    if broken:
        raise CrawlError(broken)
    reason = crawler.stats.get_value("finish_reason") if crawler.stats else None
    return ENDINGS.get(str(reason), "interrupted")


def _end_with_parent() -> None:
    """Standard input ends when the parent does: stop at once. Every record and row so far is whole on disk."""
    sys.stdin.read()
    os._exit(1)


def _with_waiting(event: CrawlEvent, frontiers: Sequence[Frontier]) -> CrawlEvent:
    return event.model_copy(update={"waiting": sum(frontier.waiting for frontier in frontiers)})


def _say(wire: IO[str], line: Line) -> None:
    wire.write(line.model_dump_json(exclude_none=True) + "\n")


if __name__ == "__main__":
    main()
