"""How work on the registry fails: one clear line each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class RegistryError(Exception):
    """Anything that the registry cannot do; the message is for the person who asked."""


class BuildError(RegistryError):
    """No registry could be built; what was published before is still there."""


class BusyError(BuildError):
    """A build is running in this home folder, and only one may change it at a time."""


class RegistryMissingError(RegistryError):
    """There is no published registry in the home folder."""


class QueryError(RegistryError):
    """DuckDB refuses the question; the message is its own."""


@dataclass(frozen=True)
class Finding:
    """An audit that returned rows: its name, Vietnamese sentence and severity, how many rows, and the first of them."""

    audit: str
    sentence: str
    severity: str
    count: int
    columns: tuple[str, ...]
    rows: Sequence[tuple[object, ...]]

    @property
    def quoted(self) -> str:
        """The rows that are shown, in one line."""
        return "; ".join(
            ", ".join(f"{column}={value!r}" for column, value in zip(self.columns, row, strict=True))
            for row in self.rows
        )

    def __str__(self) -> str:
        return f"kiểm tra {self.audit} ({self.sentence}): {self.count} dòng: {self.quoted}"


class AuditError(BuildError):
    """The new registry breaks its own rules, so that it is not published. `findings` says where."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("không công bố sổ: " + "\n".join(map(str, findings)))
        self.findings = tuple(findings)


class SuccessionError(BuildError):
    """A new registry lacks, loses or changes more than it may, so that it is not published.

    `report` is the file that says what a new extractor changed; null where articles are missing altogether.
    """

    def __init__(self, report: Path | None, breaches: Sequence[str]) -> None:
        see = f"; xem {report}" if report else ""
        super().__init__(
            f"không công bố sổ: mất hoặc đổi quá mức cho phép: {'; '.join(breaches)}{see}; "
            'vẫn công bố: thidua build --accept "lý do"'
        )
        self.report = report
