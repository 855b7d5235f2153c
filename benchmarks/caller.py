"""A crawl in a process that may be killed: `python -m benchmarks.caller ORDER`, with sites on standard input.

What a command line does, and no more: it calls `spiders.crawl.crawl`, which starts the crawl's own process.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from gazetteers.sites import Site
from spiders.crawl import CrawlError, crawl
from spiders.limits import Limits

ROOT = Path(__file__).parents[1]


def start(
    home: Path, sites: Sequence[Site], proxy: str, *, environment: Mapping[str, str] | None = None, **how: float | None
) -> "subprocess.Popen[str]":
    """Begin a crawl of the sites into `home`; its standard output is the report as a line of JSON.

    `how` are `delay` and `time_limit` of `spiders.crawl.crawl`, and limits by their names. `environment` is added to
    the environment of both processes.
    """
    order = {"home": str(home), "proxy": proxy, **how}
    process = subprocess.Popen(  # noqa: S603  # our own module
        [sys.executable, "-P", "-m", "benchmarks.caller", json.dumps(order)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
    )
    if process.stdin:
        process.stdin.write("".join(f"{site.model_dump_json()}\n" for site in sites))
        process.stdin.close()
        process.stdin = None
    return process


def workers_of(parent: int) -> list[int]:
    """The processes that a process has started; none once it is gone."""
    try:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    except OSError:
        return []
    return [int(child) for child in children]


def main(order: dict[str, str | float | None]) -> int:
    """Crawl the sites of standard input, and print the report; 1 and the reason on standard error if there is none."""
    home = Path(str(order.pop("home")))
    proxy = str(order.pop("proxy"))
    how = {name: order.pop(name) for name in ("delay", "time_limit") if name in order}
    limits = Limits.model_validate(order)
    rows = [Site.model_validate_json(line) for line in sys.stdin]
    try:
        report = crawl(home / "archive", home / "ledger.sqlite", rows, proxy=proxy, limits=limits, **how)  # type: ignore[arg-type]  # floats by their names
    except CrawlError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(report.model_dump_json() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
