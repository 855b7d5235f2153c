"""A crawl that is killed with SIGKILL at random moments and begun again: nothing lost, nothing twice.

    uv run python -m benchmarks.kill [--kills 25] [--seed 1] [--sites 8] [--articles 60]

Killed is the crawl's own process, the one that called it, or both at once; at a moment between the start of the
interpreter and the end of the work. In the end every article must be in the archive, exactly once per content; every
record must be whole and its digest right; and nothing that was fetched before may be fetched again but for the
requests in flight, at most one per site and kill. Exit status 1 if any of this does not hold.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.caller import start, workers_of
from benchmarks.web import Shape, World, judge, serve

KINDS = ("nukeviet4", "vhv", "qi", "wordpress", "nukeviet3", "newspaper", "sharepoint", "liferay6")
POLL = 0.01
LISTS = 8  # of a site
STARTING = 1.2  # seconds: about what the interpreter needs before it asks for anything
PATIENCE = 120.0


@dataclass(frozen=True)
class Outcome:
    """What many kills did to one crawl. `runs` counts the requests of articles in each run, the last uninterrupted."""

    kills: int
    articles: int
    runs: tuple[int, ...]
    lost: tuple[str, ...]
    twice: tuple[str, ...]
    broken: tuple[str, ...]
    again: tuple[str, ...]
    in_flight: int

    @property
    def faults(self) -> tuple[str, ...]:
        """What must not be."""
        named = {"lost": self.lost, "archived twice": self.twice, "broken": self.broken, "fetched again": self.again}
        return tuple(f"{what}: {', '.join(which[:5])} ({len(which)})" for what, which in named.items() if which)


def run(kills: int, seed: int, shape: Shape, home: Path) -> Outcome:
    """Kill a crawl of the world so many times, let it end, and judge it."""
    chance = random.Random(seed)  # noqa: S311  # moments, no secrets
    with serve(shape, scale=0) as world:
        world.warm()
        begins = [0]
        # twice the share of one run, for a middle of one share, and the lists that each run reads again
        most = 2 * len(judge.owed(world.universe, [1])) // kills + LISTS * len(world.universe.sites)
        for _ in range(kills):
            _killed(world, start(home, world.universe.rows(), world.proxy, delay=0.0), chance, most)
            begins.append(len(world.log()))
        _ended(start(home, world.universe.rows(), world.proxy, delay=0.0))
        return _judged(world, kills, begins, home)


def _killed(world: World, process: "subprocess.Popen[str]", chance: random.Random, most: int) -> None:
    """Kill it while it starts, or some moment after it made up to `most` requests; one that ends before is left."""
    if chance.random() < 1 / 6:
        time.sleep(chance.uniform(0, STARTING))
    else:
        since, made = len(world.log()), chance.randrange(most)
        deadline = time.monotonic() + PATIENCE
        while len(world.log(since)) <= made and process.poll() is None and time.monotonic() < deadline:
            time.sleep(chance.uniform(0, POLL))
    victims = chance.choice((workers_of(process.pid), [process.pid], [*workers_of(process.pid), process.pid]))
    for victim in victims:
        _kill(victim)
    process.communicate(timeout=PATIENCE)
    _ended_quietly()


def _kill(victim: int) -> None:
    try:
        os.kill(victim, signal.SIGKILL)
    except ProcessLookupError:
        return  # it ended in this moment


def _ended_quietly() -> None:
    """A worker whose parent was killed needs a moment to notice; the next crawl waits for its lock."""
    time.sleep(POLL)


def _ended(process: "subprocess.Popen[str]") -> None:
    _, errors = process.communicate(timeout=PATIENCE)
    if process.returncode:
        raise RuntimeError(f"the last crawl failed: {errors[-2000:]}")


def _judged(world: World, kills: int, begins: list[int], home: Path) -> Outcome:
    log = world.log()
    runs = [log[begin:end] for begin, end in zip(begins, [*begins[1:], len(log)], strict=True)]
    held = judge.held(home / "archive")
    due = judge.owed(world.universe, [1])
    in_flight, again = judge.again([[(one.host, one.mark) for one in run] for run in runs])
    return Outcome(
        kills=kills,
        articles=len(due),
        runs=tuple(sum(bool(one.mark) for one in run) for run in runs),
        lost=tuple(sorted(due - held.marks.keys())),
        twice=tuple(sorted(mark for mark, count in held.marks.items() if count > 1)),
        broken=held.broken,
        again=again,
        in_flight=in_flight,
    )


def show(outcome: Outcome) -> None:
    """Print what came of it."""
    print(f"{outcome.kills} kills; articles fetched in each run: {' '.join(map(str, outcome.runs))}")
    print(f"articles {outcome.articles}: lost {len(outcome.lost)}, archived twice {len(outcome.twice)}")
    print(f"broken records {len(outcome.broken)}")
    print(f"fetched again: in flight at a kill {outcome.in_flight}, others {len(outcome.again)}")
    for fault in outcome.faults:
        print(fault, file=sys.stderr)


def main() -> int:
    """Run, print, and say by the exit status whether all of it held."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sites", type=int, default=8)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--keep", type=Path, help="a folder for archive and ledger, to look at them afterwards")
    options = parser.parse_args()
    shape = Shape(options.seed, datetime.now(UTC), options.sites, options.articles, KINDS, has_faults=False)
    with TemporaryDirectory() as folder:
        outcome = run(options.kills, options.seed, shape, options.keep or Path(folder))
    show(outcome)
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main())
