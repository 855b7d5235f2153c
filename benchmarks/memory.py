"""Resident memory of one process that reads and extracts many pages.

    uv run python -m benchmarks.memory [--articles 20000] [--first 2000]

Each article is laid out as a page of one CMS after the other, strangers among them, and goes the whole way from bytes
to records. Exit status 1 if the process is more than a tenth larger after the last article than after the first ones.
"""

import argparse
import gc
import resource
import sys
from itertools import cycle
from pathlib import Path

from benchmarks.variants import articles
from models import Article
from pipeline.demo.cms_pages import VARIANTS, render, url_of
from pipeline.extract import extract
from pipeline.read.html import read_html

_GROWTH = 1.10


def resident() -> float:
    """Megabytes of this process in memory (Linux)."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 1e6


def work(variant: str, article: Article) -> bool:
    """Lay out, read, extract; whether the page's reader saw an article, as not all do without a day of publication."""
    found = read_html(url_of(variant, article), render(variant, article))
    if found is not None:
        extract(found)
    return found is not None


def main() -> int:
    """Extract, print the sizes, and say by the exit status whether memory is flat."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=2_000)
    options = parser.parse_args()
    if not 0 < options.first < options.articles:
        parser.error("--first is a part of --articles")
    sizes: dict[int, float] = {}
    seen = 0
    for number, (article, variant) in enumerate(zip(articles(options.articles), cycle(VARIANTS), strict=False), 1):
        seen += work(variant, article)
        if number % options.first == 0 or number == options.articles:
            sizes[number] = resident()
            print(f"{number} pages, {seen} of them read: {sizes[number]:.1f} MB", flush=True)
    growth = sizes[options.articles] / sizes[options.first]
    print(f"growth {growth:.3f}")
    return 0 if growth <= _GROWTH else 1


if __name__ == "__main__":
    sys.exit(main())
