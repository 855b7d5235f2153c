"""Three nights over the loopback internet, faults mixed in, at the pace that real sites are asked.

    uv run python -m benchmarks.night [--sites 68] [--articles N] [--delay SECONDS] [--answer-time 15]

Every night is a crawl in processes of its own, whose clock is a day ahead of the night's before; new articles appear,
some are edited, some deleted, and `benchmarks/web/faults.csv` says what goes wrong where. Without `--delay` each site
is asked at its own pace, NukeViet every two seconds, and its flood blocker counts real minutes; with it, the blocker's
minutes are as much shorter. In the end it is printed what was lost, what was fetched or archived twice, which sites
were called complete and were not, and how far each site was from its limit. Exit status 1 if any of it must not be.
"""

import argparse
import json
import sqlite3
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.caller import start
from benchmarks.clock import shifted
from benchmarks.web import Shape, Universe, World, judge, serve
from benchmarks.web.judge import Distance
from benchmarks.web.layouts import path_of
from benchmarks.web.requests import Request
from benchmarks.web.world import NIGHTS
from spiders.cms.urls import canonical
from spiders.records import CrawlReport

USUAL = 2.0  # seconds between two requests to NukeViet
NEAREST = 5  # sites that are printed


@dataclass(frozen=True)
class Night:
    """What one night was: its requests, its report, and which sites it wrongly called complete."""

    number: int
    seconds: float
    log: tuple[Request, ...]
    report: CrawlReport
    untrue: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What three nights came to. `gone` counts deleted articles that the ledger knows to be gone, of `deleted`.

    `distances` are those of the sites that have a limit: NukeViet's.
    """

    articles: int
    lost: tuple[str, ...]
    archived_twice: tuple[str, ...]
    fetched_twice: tuple[str, ...]
    broken: tuple[str, ...]
    trapped: tuple[str, ...]
    untrue: tuple[str, ...]
    unnamed: tuple[str, ...]
    passed: tuple[str, ...]
    distances: tuple[Distance, ...]
    deleted: int
    gone: int

    @property
    def faults(self) -> tuple[str, ...]:
        """What must not be, a line each."""
        named = {
            "lost": self.lost,
            "archived twice": self.archived_twice,
            "fetched twice in a night": self.fetched_twice,
            "broken": self.broken,
            "traps asked for": self.trapped,
            "called complete, and not": self.untrue,
            "incomplete without a reason": self.unnamed,
            "past its limit": self.passed,
        }
        return tuple(f"{what}: {len(which)}: {' '.join(which[:4])}" for what, which in named.items() if which)


def run(shape: Shape, home: Path, delay: float | None, answer_time: float, nights: Sequence[int] = NIGHTS) -> Outcome:
    """Crawl the world in so many nights, and judge it. Raises `RuntimeError` where a crawl failed."""
    scale = 1.0 if delay is None else delay / USUAL
    with serve(shape, scale) as world:
        past = []
        for number in nights:
            world.night(number)
            past.append(_night(world, home, number, delay, answer_time))
            _tell(past[-1])
        return judged(world.universe, past, home, scale)


def _night(world: World, home: Path, number: int, delay: float | None, answer_time: float) -> Night:
    since, begin = len(world.log()), time.monotonic()
    how = {"answer_time": answer_time, **({} if delay is None else {"delay": delay})}
    process = start(home, world.universe.rows(), world.proxy, environment=shifted(number - 1), **how)
    output, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(f"the crawl of night {number} failed: {errors[-2000:]}")
    report = CrawlReport.model_validate_json(output.splitlines()[-1])
    said = untrue(world.universe, report, number, judge.held(home / "archive").marks.keys())
    return Night(number, time.monotonic() - begin, tuple(world.log(since)), report, said)


def untrue(universe: Universe, report: CrawlReport, night: int, held: Iterable[str]) -> tuple[str, ...]:
    """Sites that were called complete, of which an article of this night is not in the archive in any version."""
    known = {mark.rpartition("-")[0] for mark in held}
    found = []
    for site in report.sites:
        shown = universe.by_host[site.domain].on(night)
        if site.complete and any(story.mark.rpartition("-")[0] not in known for story in shown):
            found.append(f"{site.domain} in night {night}")
    return tuple(found)


def judged(universe: Universe, past: Sequence[Night], home: Path, scale: float) -> Outcome:
    """What the nights came to."""
    log = [one for night in past for one in night.log]
    held = judge.held(home / "archive")
    due = judge.owed(universe, [night.number for night in past])
    measured = (one for night in past for one in judge.distances(universe, night.log, scale))
    distances = tuple(one for one in measured if universe.by_host[one.host].kind.cms == "nukeviet")
    gone = _gone(universe, home / "ledger.sqlite", past[-1].number)
    return Outcome(
        articles=len(due),
        lost=tuple(sorted(due - held.marks.keys())),
        archived_twice=tuple(sorted(mark for mark, count in held.marks.items() if count > 1)),
        fetched_twice=tuple(f"{mark} in night {night}" for night, mark in judge.fetched_twice(log)),
        broken=held.broken,
        trapped=tuple(f"{one.host}{one.target}" for one in judge.trapped(log)),
        untrue=tuple(line for night in past for line in night.untrue),
        unnamed=tuple(line for night in past for line in _unnamed(night.report)),
        passed=tuple(one.host for one in distances if one.fullest > 1),
        distances=distances,
        deleted=gone[0],
        gone=gone[1],
    )


def _unnamed(report: CrawlReport) -> list[str]:
    return [site.domain for site in report.sites if not (site.complete or site.basis or site.stopped or site.errors)]


def _gone(universe: Universe, ledger: Path, night: int) -> tuple[int, int]:
    """How many articles were deleted on sites without faults, and of how many the ledger says so."""
    with sqlite3.connect(ledger) as db:
        rows = db.execute("SELECT key FROM urls WHERE kind = 'article' AND state IN ('gone', 'soft_404')").fetchall()
    gone = {key for (key,) in rows}
    deleted = [
        canonical(f"http://{site.host}{path_of(site, story)}")
        for site in universe.sites
        for story in site.stories
        if not site.faults and story.deleted is not None and story.deleted <= night
    ]
    return len(deleted), len(gone.intersection(deleted))


def _tell(night: Night) -> None:
    articles = sum(bool(one.mark) for one in night.log)
    complete = sum(site.complete for site in night.report.sites)
    print(
        f"night {night.number}: {night.seconds:.0f} s, {len(night.log)} requests, {articles} articles; "
        f"complete {complete} of {len(night.report.sites)} sites",
        flush=True,
    )
    for site in night.report.sites:
        if not site.complete:
            print(f"  {site.domain}: {site.basis or site.stopped or '; '.join(site.errors[:1])}")


def show(outcome: Outcome) -> None:
    """Print what came of it."""
    print(f"articles (each version) {outcome.articles}: lost {len(outcome.lost)}")
    print(f"archived twice {len(outcome.archived_twice)}, fetched twice in a night {len(outcome.fetched_twice)}")
    print(f"traps asked for {len(outcome.trapped)}; deleted articles found gone {outcome.gone} of {outcome.deleted}")
    print("sites with NukeViet's flood blocker, the nearest to its limit (1 is the limit):")
    for one in sorted(outcome.distances, key=lambda one: -one.fullest)[:NEAREST]:
        print(f"  {one.host}: {one.fullest:.2f} of it, {one.requests} requests, {one.refused} refused")
    print(f"requests that were refused for their number: {sum(one.refused for one in outcome.distances)}")
    for fault in outcome.faults:
        print(fault, file=sys.stderr)


def main() -> int:
    """Run, print, and say by the exit status whether all is as it must be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sites", type=int)
    parser.add_argument("--articles", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--delay", type=float)
    parser.add_argument("--answer-time", type=float, default=15.0)
    parser.add_argument("--keep", type=Path, help="a folder for archive and ledger, to look at them afterwards")
    parser.add_argument("--json", type=Path, help="a file for the outcome")
    options = parser.parse_args()
    shape = Shape(options.seed, datetime.now(UTC), options.sites, options.articles)
    with TemporaryDirectory() as folder:
        outcome = run(shape, options.keep or Path(folder), options.delay, options.answer_time)
    show(outcome)
    if options.json:
        options.json.write_text(json.dumps(outcome, default=vars, indent=1), encoding="utf-8")
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main())
