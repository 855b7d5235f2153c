"""Extraction as a map over chunks of articles: in this process where there are few, else in several."""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models import Article
from pipeline.extract import extract
from pipeline.registry.doubt import check
from pipeline.registry.errors import BuildError
from pipeline.registry.report import Failure, Progress
from pipeline.registry.store import Store

CHUNK = 50  # articles: a few seconds of work, so that an interrupted build loses little
FEW = 150  # articles: below this, two processes take longer to load the extractor than they save


@dataclass(frozen=True)
class Pending:
    """An article to extract, as JSON, with its input hash and the capture it was read from."""

    input_hash: str
    article: bytes
    warc: str
    url: str
    capture_id: str
    seen: datetime


def extract_chunk(folder: Path, chunk: Sequence[Pending]) -> list[Failure]:
    """Extract the articles into `folder`. One that cannot be extracted, or is in doubt, is a failure."""
    done = []
    failures = []
    for item in chunk:
        try:
            article = Article.model_validate_json(item.article)
            done.append((item.input_hash, check(article, extract(article), item.seen)))
        except ValueError as error:
            reason = str(error).partition("\n")[0]
            failures.append(Failure("extract", item.warc, item.url, item.capture_id, reason))
    Store(folder).write(done)
    return failures


def extract_all(folder: Path, pending: Sequence[Pending], workers: int, progress: Progress) -> list[Failure]:
    """Extract everything pending into `folder`. Raises `BuildError` if a worker process dies."""
    chunks = [pending[start : start + CHUNK] for start in range(0, len(pending), CHUNK)]
    several = workers > 1 and len(pending) >= FEW
    results = _in_processes(folder, chunks, workers) if several else _here(folder, chunks)
    failures = []
    done = 0
    for size, found in results:
        done += size
        failures += found
        progress("extract", done, len(pending))
    return failures


def _here(folder: Path, chunks: Sequence[Sequence[Pending]]) -> Iterator[tuple[int, list[Failure]]]:
    for chunk in chunks:
        yield len(chunk), extract_chunk(folder, chunk)


def _in_processes(
    folder: Path, chunks: Sequence[Sequence[Pending]], workers: int
) -> Iterator[tuple[int, list[Failure]]]:
    # spawn: a forked copy of a process with threads (DuckDB, Arrow) can hang
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))
    try:
        sizes = {pool.submit(extract_chunk, folder, chunk): len(chunk) for chunk in chunks}
        for future in as_completed(sizes):
            yield sizes[future], future.result()
    except BrokenProcessPool as error:
        raise BuildError("an extraction process died (out of memory?); what was finished is kept") from error
    finally:
        pool.shutdown(cancel_futures=True)  # an interrupted build does not work off its queue first
