"""Our whole crawl against Scrapy as it comes, on the same server.

    uv run python -m benchmarks.crawl [--sites 14] [--articles 60] [--rounds 3]

Ours discovers, obeys robots.txt, judges, archives and notes in the ledger, one connection a host and no delay. Against
it stand two spiders with Scrapy's default settings that keep nothing (`benchmarks.bare_spider`): one follows every link
of a page, as in Scrapy's tutorial; the other is told every URL that ours asked for and looks at no answer. Runs take
turns. Pages a second are counted by the server from the first request to the last; CPU is that of all processes but
the server's, for each page beyond those of a run with one site, so that starting up does not count.
Exit status 1 if ours is slower than either, or an article is not in the archive exactly once.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import nan
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.caller import ROOT, start
from benchmarks.web import Shape, World, judge, serve
from gazetteers.sites import Site

LEAST = 1.0  # times the pages a second of either bare spider
PARTS = ("archive", "ledger")


@dataclass(frozen=True)
class Run:
    """One run: requests as the server counted them, seconds from the first to the last, seconds of CPU of it all."""

    pages: int
    seconds: float
    cpu: float

    @property
    def rate(self) -> float:
        """Pages a second."""
        return self.pages / self.seconds if self.seconds else 0.0


@dataclass(frozen=True)
class Round:
    """Ours and the bare spiders' runs, each with a small one that shows what starting costs."""

    ours: Run
    follows: Run
    told: Run
    ours_small: Run
    follows_small: Run
    told_small: Run

    @property
    def ratios(self) -> tuple[float, float]:
        """Our pages a second for one of the spider's that follows links, of the one's that is told."""
        return self.ours.rate / self.follows.rate, self.ours.rate / self.told.rate

    @property
    def cpu(self) -> tuple[float, float, float]:
        """Milliseconds of CPU a page: ours, of the spider following links, of the one that is told; NaN: too little."""
        runs = ((self.ours, self.ours_small), (self.follows, self.follows_small), (self.told, self.told_small))
        ours, follows, told = (_a_page(run, small) for run, small in runs)
        return ours, follows, told


def _a_page(run: Run, small: Run) -> float:
    """Not a number where a run took no more CPU than the small one: too little was crawled to tell."""
    spent = run.cpu - small.cpu
    return 1000 * spent / (run.pages - small.pages) if spent > 0 else nan


def measure(world: World, rounds: int) -> tuple[list[Round], tuple[str, ...]]:
    """The rounds, and what is wrong with the archives that ours made."""
    made: list[Round] = []
    wrong: list[str] = []
    rows = world.universe.rows()
    for _ in range(rounds):
        with TemporaryDirectory() as folder:
            small, asked_small = _ours(world, rows[:1], Path(folder) / "small")
            ours, asked = _ours(world, rows, Path(folder) / "whole")
            wrong += faults(world, Path(folder) / "whole" / "archive")
        homes = [row.entry for row in rows]
        follows, told = _bare(world, "follows", homes), _bare(world, "told", asked)
        small_ones = _bare(world, "follows", homes[:1]), _bare(world, "told", asked_small)
        made.append(Round(ours, follows, told, small, *small_ones))
    return made, tuple(wrong)


def faults(world: World, archive: Path) -> list[str]:
    """What an archive of the world lacks, or has twice."""
    held, due = judge.held(archive), judge.owed(world.universe, [1])
    lost = [f"lost: {mark}" for mark in sorted(due - held.marks.keys())]
    twice = [f"archived twice: {mark}" for mark, count in sorted(held.marks.items()) if count > 1]
    return [*lost, *twice, *held.broken]


def _ours(world: World, rows: Sequence[Site], home: Path) -> tuple[Run, list[str]]:
    process = start(home, rows, world.proxy, delay=0.0)
    run = _watched(world, process)
    return run, [f"http://{one.host}{one.target}" for one in world.log()[-run.pages :]]


def _bare(world: World, manner: str, urls: Sequence[str]) -> Run:
    process = _begun("benchmarks.bare_spider", manner, world.proxy)
    if process.stdin:
        process.stdin.write("\n".join(urls))
        process.stdin.close()
        process.stdin = None
    return _watched(world, process)


def _begun(*command: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603  # our own modules
        [sys.executable, "-P", "-m", *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def _watched(world: World, process: "subprocess.Popen[str]") -> Run:
    """Wait for it, and ask the server what it had asked for. Raises `RuntimeError` where it failed."""
    since = len(world.log())
    before = os.times()
    _, errors = process.communicate()
    after = os.times()
    if process.returncode:
        raise RuntimeError(errors)
    at = [one.at for one in world.log(since)]
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(len(at), max(at) - min(at), cpu)


def parts(world: World) -> dict[str, float]:
    """Milliseconds of CPU a page that archive and ledger take of our crawl, as `benchmarks.crawl_parts` counts them."""
    with TemporaryDirectory() as folder:
        out, rows, home = (Path(folder) / name for name in ("parts.json", "sites", "home"))
        rows.write_text("".join(f"{site.model_dump_json()}\n" for site in world.universe.rows()), encoding="utf-8")
        with _begun("benchmarks.crawl_parts", str(out), world.proxy, str(home), str(rows)) as process:
            if process.wait():
                raise RuntimeError(process.stderr.read() if process.stderr else "")
        found = json.loads(out.read_text(encoding="utf-8"))
    return {name: 1000 * found[name] / found["answers"] for name in PARTS}


def show(rounds: Sequence[Round], shares: dict[str, float]) -> tuple[float, float]:
    """Print the figures; the median ratios."""
    for one in rounds:
        rates = ", ".join(f"{run.pages} at {run.rate:.0f}/s" for run in (one.ours, one.follows, one.told))
        print(f"pages: {rates}; CPU a page {' '.join(f'{cpu:.2f}' for cpu in one.cpu)} ms")
    ours, *others = (median(values) for values in zip(*(one.cpu for one in rounds), strict=True))
    first, second = (median(values) for values in zip(*(one.ratios for one in rounds), strict=True))
    for name, ratio, other in zip(("that follows links", "that is told"), (first, second), others, strict=True):
        print(
            f"against a bare spider {name}: {ratio:.2f} times the pages a second, {ours / other:.2f} of its CPU a page"
        )
    for name, share in shares.items():
        print(f"of our {ours:.2f} ms of CPU a page {name}: {share:.2f} ms ({share / ours:.0%})")
    return first, second


def main() -> int:
    """Run, print, and say by the exit status whether ours is as fast and nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sites", type=int, default=14)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    shape = Shape(1, datetime.now(UTC), options.sites, options.articles, has_faults=False)
    with serve(shape, scale=0) as world:
        world.warm()
        rounds, wrong = measure(world, options.rounds)
        ratio = min(show(rounds, parts(world)))
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong or ratio < LEAST else 0


if __name__ == "__main__":
    sys.exit(main())
