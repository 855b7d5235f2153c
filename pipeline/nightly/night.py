"""One night, stage by stage: each may fail, and the next is tried all the same."""

import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from traceback import format_exc

from gazetteers.sites import Site
from pipeline.faults import FAULTS, in_words
from pipeline.home import Home
from pipeline.monitors import Verdict, watch
from pipeline.monitors.sources import SourceError
from pipeline.nightly.budget import LATEST, reserve
from pipeline.nightly.changed import changed
from pipeline.nightly.crawled import Crawled, Mark, crawled, mark, settle
from pipeline.nightly.report import (
    BuildNight,
    Changed,
    Found,
    NightReport,
    Stage,
    StageName,
    Status,
    changes_path,
    former,
    keep,
    status_of,
)
from pipeline.nightly.stopping import StageEndedError, Stopper
from pipeline.nightly.summary import summary
from pipeline.registry import BuildReport, Progress, RegistryError, build
from pipeline.registry.report import silent
from spiders.archive import ArchiveError
from spiders.crawl import CrawlError, CrawlEvent, CrawlReport, crawl
from spiders.ledger import LedgerError
from spiders.lock import held

# what may befall a stage; a fault of the program costs this stage, too, and is in the report with its trace
EXPECTED = (OSError, RegistryError, ArchiveError, LedgerError, CrawlError, SourceError, sqlite3.Error)
FAILURES = (*EXPECTED, *FAULTS)
WRITING, WRITING_SHARE = 30.0, 0.1  # seconds, and most of the budget, for a stage to end and the report to be written
INSISTENCE = 0.5  # of the reserve: how long after its time a crawl is still waited for


@dataclass(frozen=True)
class Order:
    """What a night is to do: see `spiders.crawl.crawl`. `budget` in seconds is for the whole night, null for no end."""

    sites: Sequence[Site]
    budget: float | None = None
    proxy: str | None = None
    allow_private: bool = False
    delay: float | None = None
    contact: str = ""
    log_level: str | None = None


@dataclass(frozen=True)
class Watchers:
    """Who is told what goes on: stages as they begin, requests, and the stations of the build."""

    stage: Callable[[StageName], None] = lambda _: None
    event: Callable[[CrawlEvent], None] = lambda _: None
    build: Progress = silent


def run_night(home: Home, order: Order, watchers: Watchers | None = None) -> NightReport:
    """Crawl, build (which checks and publishes), ask the monitors; keep the report and the summary, and return it.

    Only the main thread may call it, for it listens to signals: SIGTERM and Ctrl-C end the stage that runs, and the
    night, politely and with a report. Raises `HeldError` while another night runs here, and `OSError` where the home
    folder cannot be written; a report that cannot be kept is returned nonetheless, and says so.
    """
    with held(home.ensure().lock), Stopper() as stopper:
        return _Night(home, order, watchers or Watchers(), stopper).run()


@dataclass
class _Night:
    home: Home
    order: Order
    watchers: Watchers
    stopper: Stopper
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    begun: float = field(default_factory=time.monotonic)
    notes: list[str] = field(default_factory=list)
    crawl_report: CrawlReport | None = None
    build_report: BuildReport | None = None
    verdicts: tuple[Verdict, ...] = ()
    told: datetime | None = None  # when the last night ended that told what changed

    def run(self) -> NightReport:
        nights, complaints = former(self.home, LATEST)
        self.notes += complaints
        self.told = max((night.ended for night in nights if night.changed), default=None)
        budget = self.order.budget
        kept_back = reserve(budget, nights) if budget is not None else None
        limit = budget - kept_back if budget is not None and kept_back is not None else None
        last = None if budget is None else budget - min(WRITING, WRITING_SHARE * budget)
        since = self._mark()
        insist = None if limit is None or kept_back is None else limit + INSISTENCE * kept_back
        stages = (
            self._stage("crawl", lambda: self._crawl(limit), insist),
            self._stage("build", self._build, last),
            self._stage("check", self._check, last),
        )
        got = self._crawled(since)
        report = NightReport(
            program=metadata.version("thidua"),
            started=self.started,
            ended=datetime.now(UTC),
            budget_seconds=budget,
            reserve_seconds=kept_back,
            crawl_seconds=limit,
            ending="stopped" if self.stopper.signal else "finished",
            crawl=got.crawl,
            crawl_ending=got.ending,
            stages=stages,
            sites=got.sites,
            build=_built(self.build_report),
            changed=self._changed(),
            findings=_findings(self.verdicts),
            unknown=tuple(verdict.monitor.name for verdict in self.verdicts if verdict.state == "unknown"),
            notes=tuple(self.notes),
        )
        report = report.model_copy(update={"exit_status": self._status(report).value})
        try:
            keep(self.home, report, summary(report))
        except OSError as error:  # a full disk: what can still be told is told
            notes = (*report.notes, f"{self.home.reports}: this report cannot be kept: {error.strerror}")
            return report.model_copy(update={"exit_status": Status.FAILED.value, "notes": notes})
        return report

    def _stage(self, name: StageName, work: Callable[[], None], within: float | None) -> Stage:
        if self.stopper.signal:
            return Stage(name=name, state="skipped", seconds=0)
        begun = time.monotonic()

        def stage(state: str, reason: str | None = None, trace: str | None = None) -> Stage:
            seconds = time.monotonic() - begun
            return Stage.model_validate(
                {"name": name, "state": state, "seconds": seconds, "reason": reason, "trace": trace}
            )

        try:
            with self.stopper.stage(None if within is None else self.begun + within):
                self.watchers.stage(name)
                work()
        except StageEndedError:
            return stage("stopped" if self.stopper.signal else "out_of_time")
        except FAILURES as error:
            if isinstance(error, EXPECTED):
                return stage("failed", str(error))
            return stage("failed", in_words(error), format_exc())
        return stage("done")

    def _crawl(self, limit: float | None) -> None:
        order = self.order
        self.crawl_report = crawl(
            self.home.archive,
            self.home.ledger,
            order.sites,
            proxy=order.proxy,
            allow_private=order.allow_private,
            delay=order.delay,
            time_limit=limit,
            contact=order.contact,
            log_level=order.log_level,
            on_event=self.watchers.event,
        )
        self.notes += [*self.crawl_report.died, *self.crawl_report.salvaged, *self.crawl_report.warnings]

    def _build(self) -> None:
        self.build_report = build(self.home, progress=self.watchers.build)

    def _check(self) -> None:
        self.verdicts = watch(self.home)

    def _mark(self) -> Mark:
        try:
            return mark(self.home.ledger)
        except sqlite3.Error:
            return Mark()  # the crawl, and the monitor of the ledger's soundness, say what is wrong with it

    def _crawled(self, since: Mark) -> Crawled:
        """From the ledger; lines of the crawl's own report say more where there is one."""
        try:
            if self.crawl_report is None and self.home.ledger.exists():
                self.notes += settle(self.home.ledger)
            got = crawled(self.home.ledger, since, self.order.sites)
        except FAILURES as error:
            self.notes.append(f"{self.home.ledger}: {error}")
            return Crawled()
        own = {site.domain: site.errors for site in self.crawl_report.sites} if self.crawl_report else {}
        sites = (site.model_copy(update={"errors": own.get(site.domain, site.errors)}) for site in got.sites)
        return Crawled(got.crawl, got.ending, tuple(sites))

    def _changed(self) -> Changed | None:
        """What the night's own registry says changed; null where it made none."""
        if self.build_report is None:
            return None
        try:
            return changed(self.home, self.started, self.told)
        except (RegistryError, OSError) as error:
            self.notes.append(f"{changes_path(self.home, self.started)}: {error}")
            return None

    def _status(self, report: NightReport) -> Status:
        return Status(128 + self.stopper.signal) if self.stopper.signal else status_of(report)


def _built(report: BuildReport | None) -> BuildNight | None:
    if report is None:
        return None
    failures = tuple(str(failure) for failure in report.failures)
    return BuildNight(
        read=report.read,
        kept=report.kept,
        extracted=report.extracted,
        reused=report.reused,
        failures=failures,
        rows=report.rows,
    )


def _findings(verdicts: Sequence[Verdict]) -> tuple[Found, ...]:
    return tuple(
        Found(
            monitor=verdict.monitor.name,
            severity=verdict.monitor.severity,
            sentence=verdict.monitor.sentence,
            action=verdict.monitor.action,
            site=finding.site,
            field=finding.field,
            what=finding.what,
            since=finding.since,
        )
        for verdict in verdicts
        for finding in verdict.findings
    )
