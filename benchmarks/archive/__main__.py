"""`python -m benchmarks.archive FOLDER`: write a synthetic home folder."""

import argparse
import sys
from pathlib import Path

import benchmarks.archive as package
from benchmarks.archive import Size, write_home


def main() -> int:
    """Write it."""
    parser = argparse.ArgumentParser(description=package.__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    home = write_home(options.folder, Size(options.articles, options.seed), options.processes)
    print(f"{home.root}: {options.articles} articles; build with: uv run thidua build --home {home.root}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
