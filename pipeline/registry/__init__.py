"""The registry: from the archive to one published DuckDB file, and the questions asked of it."""

from pipeline.home import Home
from pipeline.registry.errors import (
    AuditError,
    BuildError,
    QueryError,
    RegistryError,
    RegistryMissingError,
    SuccessionError,
)
from pipeline.registry.report import BuildReport, Failure, Progress, silent

__all__ = [
    "AuditError",
    "BuildError",
    "BuildReport",
    "Failure",
    "Progress",
    "QueryError",
    "RegistryError",
    "RegistryMissingError",
    "SuccessionError",
    "build",
]

KEEP = 7  # published files before this one: a week of nightly builds


def build(
    home: Home, *, workers: int = 2, keep: int = KEEP, accepted: str | None = None, progress: Progress = silent
) -> BuildReport:
    """Archive → articles → extractions → a new registry, checked, in place of the old one.

    `workers` processes read and extract where there is much of it; `keep` old registries stay in `home.history`;
    `progress` is told the stage (read, in bytes of the archive; load, audit), what is done and the total.
    What could not be read is in the report and in the table `failures`. A new extractor is compared with the published
    one (`pipeline.comparison`); `accepted` says why its registry is taken although it goes beyond the limits.
    Raises `BuildError`, `AuditError` where a check fails, `SuccessionError` where the limits are broken: then the old
    file is still published.
    """
    from pipeline.registry.builder import run  # noqa: PLC0415  # the extractor loads for seconds, a query needs none

    return run(home, workers=workers, keep=keep, accepted=accepted, progress=progress)
