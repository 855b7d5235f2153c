"""What a night says of itself: one JSON file of a documented form (docs/operator.md), made whole or not at all."""

import os
from collections.abc import Mapping
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from models import Record
from pipeline.home import Home
from spiders.printable import escaped, printable

VERSION = 1  # of the form: raised when a field goes or changes its meaning, not when one is added
KEEP = 400  # reports: a year and a month of nights
PREFIX = "nightly-"

StageName = Literal["crawl", "build", "check"]
State = Literal["done", "failed", "stopped", "out_of_time", "skipped"]


class Status(IntEnum):
    """Exit statuses of `thidua nightly`."""

    WELL = 0
    FAILED = 1
    USAGE = 2
    ATTENTION = 3
    HELD = 4
    INTERRUPTED = 130
    TERMINATED = 143


class Stage(Record):
    """A part of the night and how it ended. `trace` is a fault of this program, for those who write it."""

    name: StageName
    state: State
    seconds: float
    reason: str | None = None
    trace: str | None = None


class SiteNight(Record):
    """What the night's crawl got of one site: articles, requests by outcome, what is left, what could not be had.

    `complete`, `basis_code` and `basis` say whether every list was read to its end, and how that is known; `stopped`
    why the rest was left for the next night; `delay` the seconds between two requests, with the reason where the site
    taught it; `tls_broken` why its certificate cannot be trusted, where its row allows that. `errors` has a line for
    each URL that could not be had.
    """

    domain: str
    organisation: str | None = None
    new_articles: int = 0
    changed_articles: int = 0
    known_articles: int = 0
    gone_articles: int = 0
    requests: int = 0
    left: int = 0
    complete: bool = False
    basis_code: str | None = None
    basis: str | None = None
    stopped: str | None = None
    delay: float | None = None
    delay_reason: str | None = None
    tls_broken: str | None = None
    outcomes: Mapping[str, int] = {}
    errors: tuple[str, ...] = ()


class BuildNight(Record):
    """What the build made: contents read anew and known before, articles extracted anew and kept, what could not be
    read, rows by table.
    """

    read: int
    kept: int
    extracted: int
    reused: int
    failures: tuple[str, ...]
    rows: Mapping[str, int]


class Found(Record):
    """A finding of a monitor, with its sentence and what to do about it, in Vietnamese."""

    monitor: str
    severity: Literal["warning", "fatal"]
    sentence: str
    action: str
    site: str | None
    field: str | None
    what: str
    since: datetime | None


class ChangeCount(Record):
    """How many things of a kind are new, changed, no longer there; `words` says which in Vietnamese."""

    kind: str
    change: Literal["added", "changed", "withdrawn"]
    words: str
    count: int


class Changed(Record):
    """What changed in the registry: `file` in the folder of the reports has all, `shown` says the first activities.

    `is_first` where there is no night before, so that nothing can be compared.
    """

    file: str
    is_first: bool = False
    counts: tuple[ChangeCount, ...] = ()
    shown: tuple[str, ...] = ()


class NightReport(Record):
    """One night. Times are UTC, spans seconds. `reserve_seconds` were kept back from the crawl's budget.

    `unknown` names the monitors that know too little to tell; `notes` whatever else an operator should hear of.
    """

    version: int = VERSION
    program: str
    started: datetime
    ended: datetime
    budget_seconds: float | None = None
    reserve_seconds: float | None = None
    crawl_seconds: float | None = None
    ending: Literal["finished", "stopped"] = "finished"
    exit_status: int = 0
    crawl: int | None = None
    crawl_ending: str | None = None
    stages: tuple[Stage, ...]
    sites: tuple[SiteNight, ...] = ()
    build: BuildNight | None = None
    changed: Changed | None = None
    findings: tuple[Found, ...] = ()
    unknown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def left(self) -> int:
        """URLs that stay due, over all sites."""
        return sum(site.left for site in self.sites)

    def total(self, field: Literal["new_articles", "changed_articles", "gone_articles", "requests"]) -> int:
        """A figure, over all sites."""
        return sum(int(getattr(site, field)) for site in self.sites)


def status_of(report: NightReport) -> Status:
    """The exit status that a report without a signal deserves."""
    failed = any(stage.state == "failed" for stage in report.stages)
    unbuilt = any(stage.state == "out_of_time" for stage in report.stages if stage.name != "crawl")
    if failed or unbuilt or any(finding.severity == "fatal" for finding in report.findings):
        return Status.FAILED
    unread = report.build.failures if report.build else ()
    sites = any(site.errors or site.stopped or not site.complete for site in report.sites)
    return Status.ATTENTION if sites or unread or report.findings or report.notes else Status.WELL


def keep(home: Home, report: NightReport, summary: str) -> Path:
    """Write the report, and the summary beside it; the oldest beyond `KEEP` go. Raises `OSError`."""
    home.reports.mkdir(exist_ok=True)
    path = home.reports / f"{_stem(report.started)}.json"
    write_whole(path.with_suffix(".txt"), printable(summary))
    write_whole(path, escaped(report.model_dump_json(indent=2)) + "\n")
    for old in _paths(home)[:-KEEP]:
        old.with_suffix(".txt").unlink(missing_ok=True)
        old.with_name(f"{old.stem}-changes.csv").unlink(missing_ok=True)
        old.unlink()
    return path


def changes_path(home: Home, started: datetime) -> Path:
    """The file of what changed, beside the report of the night that began then."""
    return home.reports / f"{_stem(started)}-changes.csv"


def _stem(started: datetime) -> str:
    return f"{PREFIX}{started:%Y%m%dT%H%M%SZ}"


def former(home: Home, most: int) -> tuple[list[NightReport], list[str]]:
    """The latest reports, oldest first, and a line for each that cannot be read."""
    reports, complaints = [], []
    for path in _paths(home)[-most:]:
        try:
            reports.append(NightReport.model_validate_json(path.read_bytes()))
        except (OSError, ValidationError) as error:
            complaints.append(f"{path}: no report of a night ({type(error).__name__})")
    return reports, complaints


def write_whole(path: Path, text: str) -> None:
    """The file in one rename, so that no reader sees a part of it. Raises `OSError`."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    with unfinished.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)


def _paths(home: Home) -> list[Path]:
    return sorted(home.reports.glob(f"{PREFIX}*.json"))
