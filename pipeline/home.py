"""The one folder that holds all state."""

import os
from dataclasses import dataclass
from pathlib import Path

CORRECTIONS_VARIABLE = "THIDUA_CORRECTIONS"


class HomeError(OSError):
    """The home folder cannot be made or written; the message names it."""


@dataclass(frozen=True)
class Home:
    """Where everything lies under `root` (`--home`, `THIDUA_HOME`, default `data/`)."""

    root: Path

    @property
    def archive(self) -> Path:
        """Folder of WARC files: the only output of crawling and ingesting."""
        return self.root / "archive"

    @property
    def ledger(self) -> Path:
        """SQLite file: what is known, due, fetched, unchanged, gone, failed."""
        return self.root / "ledger.sqlite"

    @property
    def extractions(self) -> Path:
        """Folder of Parquet files, one folder an extractor version."""
        return self.root / "extractions"

    @property
    def readings(self) -> Path:
        """Folder of Parquet files, one folder a reader version: what each content of the archive gave."""
        return self.root / "readings"

    @property
    def registry(self) -> Path:
        """The published DuckDB file."""
        return self.root / "thidua.duckdb"

    @property
    def corrections(self) -> Path:
        """File of reviewed corrections, which may lie in a git repository of its own: see `CORRECTIONS_VARIABLE`."""
        return Path(os.environ.get(CORRECTIONS_VARIABLE) or self.root / "corrections.jsonl")

    @property
    def history(self) -> Path:
        """Folder of the published files before this one."""
        return self.root / "history"

    @property
    def reports(self) -> Path:
        """Folder of what each night reports: JSON for programs, text beside it for people."""
        return self.root / "reports"

    @property
    def lock(self) -> Path:
        """The file that a night holds (spiders/lock.py), so that there is one at a time."""
        return self.root / "nightly.lock"

    def ensure(self) -> "Home":
        """Make the folder and prove that it can be written. Raises `HomeError`."""
        probe = self.root / ".writable"
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise HomeError(f"không ghi được vào thư mục {self.root}: {error.strerror}") from error
        return self
