"""Where an export comes from: which registry, until when it knows the world, under which licence, cited how."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files

import duckdb

from pipeline.export.errors import ExportError
from pipeline.export.sql_files import question
from pipeline.hanoi import HANOI

_SHORT = 12  # hex digits by which a build is named


@dataclass(frozen=True)
class Provenance:
    """The registry behind an export. No clock of the export is in it: the same registry gives the same files.

    Digests are hex; times are those of the captures, null if there is none; counts are of articles and of sites with
    at least one.
    """

    extractor_version: str
    gazetteer_fingerprint: str
    archive_digest: str
    first_capture: datetime | None
    last_capture: datetime | None
    article_count: int
    source_count: int

    @property
    def build(self) -> str:
        """A short name of the registry: the first digits of archive, extractor and gazetteers."""
        parts = (self.archive_digest, self.extractor_version, self.gazetteer_fingerprint)
        return "-".join(part[:_SHORT] for part in parts)

    @property
    def last_day(self) -> date | None:
        """The day of the last capture, in Vietnam."""
        return self.last_capture.astimezone(HANOI).date() if self.last_capture else None

    @property
    def citation_vi(self) -> str:
        """The suggested citation in Vietnamese."""
        return self._cited("vi")

    @property
    def citation_en(self) -> str:
        """The suggested citation in English."""
        return self._cited("en")

    def _cited(self, language: str) -> str:
        day = self.last_day
        return texts()["citation"][language].format(
            build=self.build,
            day_vi=f"{day:%d/%m/%Y}" if day else "(chưa có)",
            day_en=day.isoformat() if day else "(none)",
        )


def provenance(connection: duckdb.DuckDBPyConnection) -> Provenance:
    """Of an open registry. Raises `ExportError` if it does not say what it was built from."""
    row = connection.execute(question("provenance")).fetchone()
    if row is None:
        raise ExportError("sổ đăng ký không ghi nó được dựng từ đâu (bảng build_info trống)")
    return Provenance(*row)


@cache
def texts() -> Mapping[str, Mapping[str, str]]:
    """What every export says of itself (`data/texts.toml`)."""
    return tomllib.loads((files("pipeline.export") / "data" / "texts.toml").read_text(encoding="utf-8"))
