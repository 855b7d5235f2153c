"""Article pages of the demo's sites as files."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.demo.pages import Visit
from pipeline.demo.portals import HOSTS, LAYOUTS, portals


def write_known(folder: Path) -> list[Path]:
    """The pages laid out as NukeViet's and VHV's are; the files written."""
    return [path for host in HOSTS if LAYOUTS[HOSTS[host]].cms for path in _write(folder, host)]


def _write(folder: Path, host: str) -> Iterator[Path]:
    portal = portals()[host]
    for number, url in enumerate(portal.urls("article")):
        visit = Visit(urlsplit(url).path, datetime(2025, 9, 1, tzinfo=UTC), number, f"session{number}")
        path = folder / f"{host}-{number:03}.html"
        path.write_bytes(portal.answer(visit).body)
        yield path
