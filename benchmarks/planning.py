"""Planning a night where a million URLs over 700 sites are known.

    uv run python -m benchmarks.planning [--urls 1000000] [--sites 700] [--few 20000]

Planned is what a crawl does before and while it asks its first questions: it opens the ledger, learns what the last
crawl left, numbers itself, looks up every site, its lists and what of its articles is due, and says for each site what
is asked first. It is done in a process of its own on a ledger with many URLs and on one with few, the same number of
which is due. Exit status 1 where any query walks through all URLs or all requests, where the many cost SQLite more than
twice the steps of the few, or where they cost more than 30 MB of memory more.
"""

import argparse
import json
import re
import resource
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.caller import ROOT
from gazetteers.sites import Site
from spiders.frontier import Frontier
from spiders.ledger import Ledger
from spiders.ledger.rows import text_of
from spiders.limits import Limits

ASKED = 5  # requests of each site that are planned: the entry point, and what comes after it
STEPS = 100  # instructions of SQLite's machine between two looks
MOST_STEPS = 2.0  # times those of the few
MOST_MEMORY = 30.0  # MB more than the few
BIG = ("urls", "fetches", "listings")
_LITERAL = re.compile(r"'(?:[^']|'')*'|\b\d+(?:\.\d+)?\b")


@dataclass(frozen=True)
class Plan:
    """What planning cost. `steps` are instructions of SQLite's machine, `scans` queries that walk through a table."""

    urls: int
    requests: int
    seconds: float
    steps: int
    memory: float
    scans: tuple[str, ...]


def fill(path: Path, urls: int, sites: int) -> None:
    """Make a ledger of so many known URLs over so many sites."""
    with Ledger(path):
        pass
    script = (files("benchmarks") / "planning.sql").read_text(encoding="utf-8")
    values = {"urls": urls, "sites": sites, "now": text_of(datetime.now(UTC))}
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA synchronous = OFF")
        for statement in script.split(";\n"):
            if statement.strip():
                db.execute(statement, values)
    db.close()


def plan(path: Path, sites: int) -> Plan:
    """Plan a night on the ledger, in this process."""
    begin = time.perf_counter()
    now = datetime.now(UTC)
    watch = _Watch()
    with Ledger(path) as ledger:
        watch.over(ledger)
        ledger.clock_went_back(now)
        with ledger.crawls() as crawls:
            crawls.bury()
            ledger.crawl = crawls.begin(now, sites, None)
        frontiers = [Frontier.of(row, ledger, Limits()) for row in rows(sites)]
        asked = [known for frontier in frontiers for _ in range(ASKED) if (known := frontier.next(now))]
        ledger.commit()
        seconds = time.perf_counter() - begin
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        scans = watch.scans(ledger)
        (urls,) = ledger._db.execute("SELECT count(*) FROM urls").fetchone()  # noqa: SLF001  # counted after the measurement
    return Plan(urls, len(asked), seconds, watch.steps, memory, scans)


def rows(sites: int) -> tuple[Site, ...]:
    """The sites of the ledger that `fill` makes."""
    names = (f"sgddt.site{number:03}.test" for number in range(sites))
    return tuple(
        Site(domain=name, organisation="Sở", level="province", cms="nukeviet", start_url=f"http://{name}/")
        for name in names
    )


class _Watch:
    """Counts SQLite's steps, and keeps one of each kind of statement."""

    def __init__(self) -> None:
        self.steps = 0
        self._statements: dict[str, str] = {}

    def over(self, ledger: Ledger) -> None:
        ledger._db.set_progress_handler(self._count, STEPS)  # noqa: SLF001  # what no ledger offers
        ledger._db.set_trace_callback(self._keep)  # noqa: SLF001  # the same

    def _count(self) -> int:
        self.steps += STEPS
        return 0

    def _keep(self, statement: str) -> None:
        self._statements.setdefault(_LITERAL.sub("?", statement), statement)

    def scans(self, ledger: Ledger) -> tuple[str, ...]:
        """The statements that walk through one of the big tables, with SQLite's own words for it."""
        db = ledger._db  # noqa: SLF001  # the same
        db.set_trace_callback(None)
        return tuple(found for statement in self._statements.values() for found in scans(db, statement))


def scans(db: sqlite3.Connection, statement: str) -> list[str]:
    """What of a statement's plan walks through a big table. The last row by its number is found at once."""
    if not re.match(r"\s*(?:--[^\n]*\n\s*)*(?:SELECT|WITH|UPDATE|DELETE|INSERT)\b", statement, re.IGNORECASE):
        return []
    details = [str(row[3]) for row in db.execute(f"EXPLAIN QUERY PLAN {statement}")]
    walks = re.compile(rf"SCAN (?:{'|'.join(BIG)})\b(?! USING (?:COVERING )?INDEX urls_(?:unread|due))")
    last = re.search(r"FROM fetches\s+ORDER BY id DESC\s+LIMIT 1\b", statement)
    return [] if last else [f"{' '.join(statement.split())[:100]}: {one}" for one in details if walks.match(one)]


def measured(path: Path, sites: int) -> Plan:
    """Plan in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.planning", "--plan", str(path), "--sites", str(sites)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603  # our own module
    cells = json.loads(done.stdout)
    return Plan(**{**cells, "scans": tuple(cells["scans"])})


def faults(few: Plan, many: Plan) -> tuple[str, ...]:
    """What must not be."""
    found = [f"walks through all: {one}" for one in sorted(Counter((*few.scans, *many.scans)))]
    if many.steps > MOST_STEPS * few.steps:
        found.append(f"{many.urls} URLs cost {many.steps} steps, {few.urls} cost {few.steps}")
    if many.memory > few.memory + MOST_MEMORY:
        found.append(f"{many.urls} URLs cost {many.memory:.0f} MB, {few.urls} cost {few.memory:.0f} MB")
    return tuple(found)


def compare(urls: int, few: int, sites: int) -> tuple[Plan, Plan]:
    """Plans of a ledger with few URLs and of one with many."""
    with TemporaryDirectory() as folder:
        plans: list[Plan] = []
        for count in (few, urls):
            path = Path(folder) / f"{count}.sqlite"
            fill(path, count, sites)
            plans.append(measured(path, sites))
            path.unlink()
    return plans[0], plans[1]


def show(plans: Sequence[Plan], sites: int) -> None:
    """Print the figures."""
    for one in plans:
        print(
            f"{one.urls:,} URLs over {sites} sites: {one.seconds:.2f} s, {one.memory:.0f} MB, "
            f"{one.steps:,} steps of SQLite, {one.requests:,} requests planned"
        )


def main() -> int:
    """Run, print, and say by the exit status whether planning is flat."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--urls", type=int, default=1_000_000)
    parser.add_argument("--few", type=int, default=20_000)
    parser.add_argument("--sites", type=int, default=700)
    parser.add_argument("--plan", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.plan:
        print(json.dumps(asdict(plan(options.plan, options.sites))))
        return 0
    plans = compare(options.urls, options.few, options.sites)
    show(plans, options.sites)
    wrong = faults(*plans)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
