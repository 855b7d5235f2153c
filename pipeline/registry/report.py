"""What a build tells: while it runs, and at its end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Stage = Literal["archive", "read", "extract"]
Progress = Callable[[str, int, int | None], None]


def silent(stage: str, done: int, total: int | None) -> None:
    """Progress that nobody watches."""
    del stage, done, total


@dataclass(frozen=True)
class Failure:
    """What could not be read: at which stage, in which WARC file, which page (null for a whole file), and why."""

    stage: Stage
    source: str
    url: str | None
    capture_id: str | None
    reason: str

    def __str__(self) -> str:
        return self.reason if self.url is None or self.url in self.reason else f"{self.url}: {self.reason}"


@dataclass(frozen=True)
class BuildReport:
    """What a build did. `rows` counts the rows of each table; `seconds` is wall-clock time by stage.

    `read` contents were read anew, of `kept` ones it was known what they give; `extracted` articles are those read anew
    by this extractor, `reused` those whose extraction was kept.
    """

    registry: Path
    read: int
    kept: int
    extracted: int
    reused: int
    failures: tuple[Failure, ...]
    rows: Mapping[str, int]
    seconds: Mapping[str, float]
    compared: str | None = None
