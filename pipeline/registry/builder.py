"""The build, station by station."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import perf_counter

from pipeline.corrections import Correction, CorrectionsError, read
from pipeline.extract import version
from pipeline.home import CORRECTIONS_VARIABLE, Home
from pipeline.registry.crawled import staged_crawl
from pipeline.registry.errors import BuildError
from pipeline.registry.loading import Staged, write
from pipeline.registry.pruning import prune
from pipeline.registry.publish import exclusive, publish, workshop
from pipeline.registry.reader_version import reader_version
from pipeline.registry.reading import Reading, read_captures, warcs
from pipeline.registry.report import BuildReport, Progress
from pipeline.registry.staging import Versions, staged_build, staged_failures, staged_knowledge
from pipeline.registry.store import Store
from pipeline.registry.succession import examined


def run(home: Home, *, workers: int, keep: int, accepted: str | None, progress: Progress) -> BuildReport:
    """Build and publish; see `pipeline.registry.build`."""
    home.ensure()
    if not warcs(home.archive):
        raise BuildError(f"{home.archive}: chưa có tệp WARC nào: chạy `thidua crawl` hoặc `thidua ingest` trước")
    clock = _Clock()
    with exclusive(home):
        corrections = _corrections(home)
        versions = Versions(version(), reader_version())
        extractions, readings = home.extractions / versions.extractor, home.readings / versions.reader
        with clock.of("read and extract"):
            reading = read_captures(home.archive, extractions, readings, workers, progress)
        with clock.of("registry"):
            staged = {**_staged(reading, Store(extractions), versions, corrections), **staged_crawl(home.ledger)}
            made = partial(write, staged=staged, progress=progress, corrections=corrections)
            rows, compared = _make(home, made, keep, accepted)
        prune(home)
    return BuildReport(
        home.registry,
        reading.read,
        reading.kept,
        reading.extracted,
        reading.reused,
        reading.failures,
        rows,
        clock.seconds,
        compared,
    )


class _Clock:
    """Wall-clock seconds by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def of(self, stage: str) -> Iterator[None]:
        start = perf_counter()
        yield
        self.seconds[stage] = perf_counter() - start


def _corrections(home: Home) -> tuple[Correction, ...]:
    try:
        return read(home.corrections, required=bool(os.environ.get(CORRECTIONS_VARIABLE)))
    except CorrectionsError as error:
        raise BuildError(f"{error}\nthidua correct check: xem mọi dòng hỏng") from error


def _staged(reading: Reading, store: Store, versions: Versions, corrections: Sequence[Correction]) -> Staged:
    return {
        "staged_captures": reading.captures,
        "staged_articles": reading.articles,
        "staged_extractions": store.scan(),
        "staged_failures": staged_failures(reading.failures),
        "staged_build": staged_build(versions, reading.digest, corrections),
        **staged_knowledge(),
    }


def _make(
    home: Home, made: Callable[[Path], dict[str, int]], keep: int, accepted: str | None
) -> tuple[dict[str, int], str | None]:
    with workshop(home) as built:
        rows = made(built)
        compared = examined(home, built, accepted)
        publish(built, home, keep)
    return rows, compared
