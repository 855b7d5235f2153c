"""How well reading and extraction use the cores: wall-clock time of a whole archive with one process and with more.

    uv run python -m benchmarks.pool [--articles 4000] [--processes 2]

The archive's pages are the demo's, as WARC. Efficiency is time of one process / (processes * time of all); loading
the extractor is part of both times. Exit status 1 below 0.85. Measure on an idle machine: the other cores' work counts
against the many, and not against the one.
"""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from urllib.parse import urlsplit

from pipeline.demo.pages import Visit
from pipeline.demo.portals import portals
from pipeline.registry.reading import read_captures
from pipeline.registry.report import silent
from spiders.archive import ArchiveWriter

_LEAST = 0.85


def write_archive(folder: Path, count: int) -> None:
    """Archive `count` article pages under as many addresses."""
    pages = [(portal, url) for portal in portals().values() for url in portal.urls("article")]
    now = datetime(2025, 9, 1, tzinfo=UTC)
    with ArchiveWriter(folder, "pool") as writer:
        for number in range(count):
            portal, url = pages[number % len(pages)]
            body = portal.answer(Visit(urlsplit(url).path, now, number, f"session{number}")).body
            writer.resource(url.replace("http://", f"http://{number}."), "text/html", body, now)


def seconds(archive: Path, processes: int) -> float:
    """Wall-clock seconds to read and extract the archive from nothing."""
    with TemporaryDirectory() as kept:
        begin = perf_counter()
        read_captures(archive, Path(kept) / "extractions", Path(kept) / "readings", processes, silent)
        return perf_counter() - begin


def main() -> int:
    """Run, print, and say by the exit status whether the cores are used."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=4_000)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        archive = Path(folder)
        write_archive(archive, options.articles)
        one, several = seconds(archive, 1), seconds(archive, options.processes)
    efficiency = one / (options.processes * several)
    print(f"{options.articles} pages: 1 process {one:.1f} s, {options.processes} {several:.1f} s: {efficiency:.2f}")
    return 0 if efficiency >= _LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
