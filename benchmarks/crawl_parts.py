"""A crawl that counts the CPU of its parts: `python -m benchmarks.crawl_parts OUT PROXY HOME SITES`.

It is `spiders.worker` with a clock around every call of the archive's writer and of the ledger from outside of them.
"""

import inspect
import json
import sys
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from gazetteers.sites import Site
from spiders import worker
from spiders.archive import ArchiveWriter
from spiders.ledger import Ledger
from spiders.limits import Job


class Clock:
    """Seconds of CPU by part; a call within another of the same part does not count twice."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(("archive", "ledger"), 0.0)
        self._within: set[str] = set()

    def around(self, part: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """The call with its time counted."""

        @wraps(call)
        def timed(*args: Any, **named: Any) -> Any:  # noqa: ANN401  # whatever the call takes
            if part in self._within:
                return call(*args, **named)
            self._within.add(part)
            begin = time.thread_time()
            try:
                return call(*args, **named)
            finally:
                self.seconds[part] += time.thread_time() - begin
                self._within.discard(part)

        return timed

    def watch(self, part: str, kind: type) -> None:
        """Count every public method of a class."""
        for name, call in inspect.getmembers(kind, inspect.isfunction):
            if not name.startswith("_"):
                setattr(kind, name, self.around(part, call))


def main(out: Path, proxy: str, home: Path, rows: Path) -> None:
    """Crawl the sites of `rows` without delay, and write the seconds of each part to `out` as JSON.

    As for any worker, the end of standard input is the end of it.
    """
    clock = Clock()
    clock.watch("archive", ArchiveWriter)
    clock.watch("ledger", Ledger)
    sites = tuple(Site.model_validate_json(line).model_dump() for line in rows.open(encoding="utf-8"))
    job = Job(archive=str(home / "archive"), ledger=str(home / "ledger.sqlite"), sites=sites, proxy=proxy, delay=0.0)
    with Path("/dev/null").open("w", encoding="utf-8") as wire:
        report = worker._run(job, wire)  # noqa: SLF001  # the worker as it is, without its parent
    answers = sum(sum(site.outcomes.values()) for site in report.sites)
    out.write_text(json.dumps({**clock.seconds, "answers": answers}), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
