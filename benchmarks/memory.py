"""Resident memory of one process that extracts many articles.

    uv run python -m benchmarks.memory [--articles 20000] [--first 2000]

Exit status 1 if the process is more than a tenth larger after the last article than after the first ones.
"""

import argparse
import gc
import sys
from pathlib import Path

from benchmarks.variants import articles
from pipeline.extract import extract

_PAGE = 4096  # bytes
_GROWTH = 1.10


def resident() -> float:
    """Megabytes of this process in memory (Linux)."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE / 1e6


def main() -> int:
    """Extract, print the sizes, and say by the exit status whether memory is flat."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=2_000)
    options = parser.parse_args()
    sizes: dict[int, float] = {}
    for number, article in enumerate(articles(options.articles), 1):
        extract(article)
        if number % options.first == 0:
            sizes[number] = resident()
            print(f"{number} articles: {sizes[number]:.1f} MB", flush=True)
    growth = sizes[max(sizes)] / sizes[options.first]
    print(f"growth {growth:.3f}")
    return 0 if growth <= _GROWTH else 1


if __name__ == "__main__":
    sys.exit(main())
