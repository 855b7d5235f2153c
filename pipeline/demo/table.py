"""The demo's sites as a table for `--sites`."""

import csv
from collections.abc import Sequence
from pathlib import Path

from gazetteers.sites import Site


def write_sites(path: Path, sites: Sequence[Site]) -> None:
    """A table of sites, as `--sites` takes it, whole or not at all. Raises `OSError`."""
    rows = [{name: value or "" for name, value in site.model_dump().items()} for site in sites]
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    part.replace(path)
