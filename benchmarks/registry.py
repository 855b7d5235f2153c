"""What a registry costs: a build from extractions, a night with new pages, the questions asked of it, and its growth.

    uv run python -m benchmarks.registry [FOLDER] [--articles 100000] [--new 1000] [--rounds 5]
    uv run python -m benchmarks.registry [FOLDER] --growth 10000 100000 1000000

The archive is synthetic (`benchmarks.archive`); it is written into FOLDER (default: a temporary one) and used again by
the next run. A build is a process of its own; its memory is that of all its processes together. Without `--growth`:
the build, then one with so many new pages, which must be all that is read and extracted, then every example query of
docs/registry.md, `rounds` times, of which the median counts. Promised are those under the headings of `PROMISED`, and,
with a limit of their own, those about the past; the others list whole tables. With `--growth`: builds of several sizes
and the slope of their CPU time in a log-log fit, which other work on the machine disturbs least. Exit status 1 if a
promise is broken.
"""

import argparse
import json
import math
import os
import re
import shutil
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import linear_regression, median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.archive import Size, write_home
from benchmarks.pool import write_archive
from benchmarks.process_tree import Taken, watched
from pipeline.home import Home
from pipeline.registry.opening import opened

SECONDS = 180  # of a build of 100,000 articles, on 2 cores
MEGABYTES = 4_000  # of all its processes
MILLISECONDS = 100  # of a question
PAST = re.compile(r"_(?:as_known|tinh_den)\(")
PAST_MILLISECONDS = 500  # of one about the past, which makes anew what has changed since
COMPARED = re.compile(r"changes_between\(")
COMPARED_MILLISECONDS = 5_000  # of one that lays two days beside each other
EXPONENT = 1.1  # of the growth
PROMISED = ("Questions", "Absence")
PAGE = Path(__file__).parent.parent / "docs" / "registry.md"
# imports are none of the build: at small sizes they would hide its growth
BUILD = """
import json, os, sys
from pathlib import Path
from pipeline.home import Home
from pipeline.registry import build, builder
before = sum(os.times()[:4])
report = build(Home(Path(sys.argv[1])))
cpu = sum(os.times()[:4]) - before
names = ("read", "kept", "extracted", "reused")
print(json.dumps({name: getattr(report, name) for name in names} | {
    "rows": sum(report.rows.values()), "stages": dict(report.seconds), "cpu": cpu, "failures": len(report.failures),
}))
"""


@dataclass(frozen=True)
class Built:
    """A build of so many articles: what it took, and what it counted."""

    articles: int
    taken: Taken
    read: int
    kept: int
    extracted: int
    reused: int
    rows: int
    cpu: float
    stages: dict[str, float]
    failures: int

    def __str__(self) -> str:
        stages = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in self.stages.items())
        return (
            f"{self.articles} articles, {self.rows} rows: {self.taken.seconds:.1f} s ({stages}), "
            f"{self.taken.cpu:.1f} s of CPU, {self.taken.megabytes:.0f} MB"
        )


def build(home: Home, articles: int) -> Built:
    """Build and publish in a process of its own."""
    taken = watched([sys.executable, "-c", BUILD, str(home.root)])
    return Built(articles, taken, **json.loads(taken.output.splitlines()[-1]))


def night(home: Home, before: Built, new: int) -> tuple[Built, list[str]]:
    """A build with new pages in the archive, and which promise it breaks; in a copy of the home folder."""
    copy = Home(home.root.with_name(f"{home.root.name}-night"))
    shutil.rmtree(copy.root, ignore_errors=True)
    shutil.copytree(home.root, copy.root, copy_function=os.link)
    try:
        write_archive(copy.archive, new)
        built = build(copy, before.articles + new)
    finally:
        shutil.rmtree(copy.root)
    known = (built.kept, built.reused) == (before.read + before.kept, before.extracted + before.reused)
    is_all = built.read == new and built.extracted <= new
    broken = [] if known and is_all else ["a night read or extracted what was kept"]
    return built, broken


def examples(page: str, *headings: str) -> list[str]:
    """The example queries of a page, or those under some of its headings. Raises `ValueError` if there is none."""
    parts = re.split(r"^## (.*)\n", page, flags=re.MULTILINE)
    told = [text for title, text in zip(parts[1::2], parts[2::2], strict=True) if not headings or title in headings]
    found = [sql for text in told for sql in re.findall(r"```sql\n(.*?)```", text, re.DOTALL)]
    if not found:
        raise ValueError(f"{PAGE}: no example query under {headings}")
    return found


def milliseconds(home: Home, queries: Sequence[str], rounds: int) -> list[float]:
    """The median time of each query's answer, on a connection of its own that is open already."""
    return [_median(home, sql, rounds) for sql in queries]


def _median(home: Home, sql: str, rounds: int) -> float:
    times = []
    with opened(home) as connection:
        for _ in range(rounds):
            begin = perf_counter()
            connection.execute(sql).fetchall()
            times.append(1000 * (perf_counter() - begin))
    return median(times)


def exponent(sizes: Sequence[int], costs: Sequence[float]) -> float:
    """The slope of costs over sizes, both logarithms: 1 where twice as much costs twice as much."""
    return linear_regression([math.log(size) for size in sizes], [math.log(cost) for cost in costs]).slope


def too_costly(built: Built, promised: float = SECONDS) -> list[str]:
    """Which promises of a build are broken."""
    broken = [f"a build takes {built.taken.seconds:.0f} s"] if built.taken.seconds >= promised else []
    return broken + ([f"a build takes {built.taken.megabytes:.0f} MB"] if built.taken.megabytes >= MEGABYTES else [])


def limit(sql: str, promised: Collection[str]) -> float:
    """Milliseconds in which a query must be answered; endless for one that lists whole tables."""
    if COMPARED.search(sql):
        return COMPARED_MILLISECONDS
    if PAST.search(sql):
        return PAST_MILLISECONDS
    return MILLISECONDS if sql in promised else math.inf


def too_slow(times: Mapping[str, float], promised: Collection[str]) -> list[str]:
    """Which questions are answered too late; milliseconds by query."""
    return [f"{time:.0f} ms: {' '.join(sql.split())}" for sql, time in times.items() if time >= limit(sql, promised)]


def _one(home: Home, articles: int, new: int, rounds: int) -> list[str]:
    built = build(home, articles)
    print(f"build: {built}", flush=True)
    later, broken = night(home, built, new)
    counts = f"{later.read} contents read, {later.kept} kept; {later.extracted} extracted, {later.reused} reused"
    print(f"night with {new} new pages: {later}; {counts}", flush=True)
    page = PAGE.read_text(encoding="utf-8")
    queries, promised = examples(page), set(examples(page, *PROMISED))
    times = dict(zip(queries, milliseconds(home, queries, rounds), strict=True))
    for sql, time in sorted(times.items(), key=lambda pair: -pair[1]):
        print(f"{time:7.1f} ms of {limit(sql, promised):5.0f}  {' '.join(sql.split())[:100]}")
    return [*too_costly(built), *broken, *too_slow(times, promised)]


def _growth(homes: Callable[[int], Home], sizes: Sequence[int]) -> list[str]:
    costs, clock = [], []
    for articles in sizes:
        built = build(homes(articles), articles)
        print(built, flush=True)
        costs.append(built.cpu)
        clock.append(built.taken.seconds)
    slope = exponent(sizes, costs)
    print(f"exponent {slope:.3f} of CPU time, {exponent(sizes, clock):.3f} of the clock")
    return [f"the exponent is {slope:.3f}"] if slope > EXPONENT else []


def main() -> int:
    """Run, print, and say by the exit status whether the promises are kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--new", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--processes", type=int, default=2, help="that write the archive")
    parser.add_argument("--growth", nargs="+", type=int, metavar="ARTICLES")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = options.folder or Path(stack.enter_context(TemporaryDirectory()))

        def home_of(articles: int) -> Home:
            return write_home(folder / str(articles), Size(articles), options.processes)

        if options.growth:
            broken = _growth(home_of, options.growth)
        else:
            broken = _one(home_of(options.articles), options.articles, options.new, options.rounds)
    for line in broken:
        print(line, file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
