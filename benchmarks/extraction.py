"""CPU time an article of the naive stack, the reference and ours, from page bytes to records, in one run.

    uv run python -m benchmarks.extraction [PAGE…] [--rounds 12] [--json]

Each stack has a process of its own, as at work, where nobody loads two of them. They take turns, all pages each, round
after round, and each page's least time counts: milliseconds vary from run to run, ratios less. A turn is all pages and
not one, because each stack then runs page after page of its own (a turn of ours is a quarter of a second, which tells
of the machine's neighbours as much as of ours: hence a dozen): behind every page of the naive stack, whose models
fill the processor's caches, the two others cost a quarter more. Each page is measured twice: read by the reader of its
own CMS (known), and as if nobody knew its CMS (unknown). Without pages, articles of the corpus are laid out. Exit
status 1 if a ratio is not what is promised.
"""

import argparse
import json
import platform
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import repeat
from math import inf
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

from benchmarks.alone import Alone
from benchmarks.sample_pages import write_known
from benchmarks.stacks import STACKS, Page, pages_from

# kind of page, ratio, and the limit that it must keep
PROMISES: tuple[tuple[str, str, Callable[[float], bool]], ...] = (
    ("known", "naive / ours", lambda ratio: ratio >= 25),  # noqa: PLR2004
    ("known", "ours / reference", lambda ratio: ratio < 0.6),  # noqa: PLR2004
    ("unknown", "naive / ours", lambda ratio: ratio >= 15),  # noqa: PLR2004
)


@dataclass(frozen=True)
class Measured:
    """CPU milliseconds an article of each stack, over `pages` pages of `characters` characters on average."""

    pages: int
    characters: float
    milliseconds: dict[str, float]

    @property
    def ratios(self) -> dict[str, float]:
        """How much more the naive stack costs than ours, and ours than the reference."""
        cost = self.milliseconds
        return {"naive / ours": cost["naive"] / cost["ours"], "ours / reference": cost["ours"] / cost["reference"]}


def measure(pages: Sequence[Page], rounds: int) -> Measured:
    """Every stack on every page, `rounds` times after one turn that is not counted."""
    with ExitStack() as opened:
        stacks = {name: opened.enter_context(Alone(name, pages)) for name in STACKS}
        turns = [{name: stack.turn() for name, stack in stacks.items()} for _ in range(rounds + 1)]
    least = {name: map(min, *(turn[name] for turn in turns[1:]), repeat(inf)) for name in STACKS}
    milliseconds = {name: 1000 * fmean(times) for name, times in least.items()}
    return Measured(len(pages), fmean(len(page.text) for page in pages), milliseconds)


def broken(results: dict[str, Measured]) -> list[str]:
    """The promises that a run does not keep."""
    return [
        f"{kind} pages: {ratio} is {results[kind].ratios[ratio]:.2f}"
        for kind, ratio, keeps in PROMISES
        if kind in results and not keeps(results[kind].ratios[ratio])
    ]


def interpreter() -> str:
    """Which Python ran it: ours is Python for the most part, the others are C, so that its build moves the ratios."""
    path = Path(sys.executable).resolve()
    return f"{platform.python_implementation()} {platform.python_version()} ({platform.python_compiler()}), {path}"


def show(results: dict[str, Measured]) -> None:
    """A table of the run."""
    print(interpreter())
    for kind, found in results.items():
        costs = "  ".join(f"{name} {cost:.1f} ms" for name, cost in found.milliseconds.items())
        ratios = "  ".join(f"{name} {ratio:.2f}" for name, ratio in found.ratios.items())
        print(f"{kind}: {found.pages} pages of {found.characters:.0f} characters: {costs}  |  {ratios}")


def main() -> int:
    """Run, print, and say by the exit status whether the promises are kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", type=Path, metavar="PAGE")
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("--rounds: at least 1")
    with TemporaryDirectory() as folder:
        paths = options.pages or write_known(Path(folder))
        try:
            pages = {kind: pages_from(paths, stranger=kind == "unknown") for kind in ("known", "unknown")}
        except ValueError as error:
            parser.error(str(error))
    results = {kind: measure(found, options.rounds) for kind, found in pages.items()}
    if options.json:
        rows = {kind: vars(found) | {"ratios": found.ratios} for kind, found in results.items()}
        print(json.dumps({"interpreter": interpreter(), **rows}, indent=1))
    else:
        show(results)
    missed = broken(results)
    for line in missed:
        print(line, file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
