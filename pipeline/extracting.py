"""Files → the lines that `thidua extract` prints, in several processes where there are many articles."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from models import contract
from pipeline.extract import extract
from pipeline.inputs import Failure, Input, article_of, inputs_from
from pipeline.workers import Workers

CHUNK = 25  # inputs: half a second of work, so that the first lines come soon
CHUNK_BYTES = 16_000_000  # of bodies in a chunk, which is pickled

Line = str | Failure


def lines_from(paths: Sequence[Path], processes: int | None = None, *, full: bool = False) -> Iterator[Line]:
    """One JSON object for each article of the files, or why there is none, in the order of the inputs.

    `processes` is the number of cores unless given; with `full`, the whole records stand beside the contract's keys.
    Raises `WorkerDiedError` if a process dies.
    """
    work = partial(_lines, full=full)
    workers: Workers[list[Input | Failure], list[Line]] = Workers(work, processes or os.cpu_count() or 1)
    for lines in workers.map(_chunks(inputs_from(paths))):
        yield from lines


def _chunks(items: Iterator[Input | Failure]) -> Iterator[list[Input | Failure]]:
    chunk: list[Input | Failure] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += 0 if isinstance(item, Failure) else len(item.archived.body)
        if len(chunk) >= CHUNK or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _lines(*, full: bool) -> Callable[[list[Input | Failure]], list[Line]]:
    return lambda chunk: [line for item in chunk if (line := _line(item, full=full)) is not None]


def _line(item: Input | Failure, *, full: bool) -> Line | None:
    found = item if isinstance(item, Failure) else article_of(item)
    if found is None or isinstance(found, Failure):
        return found
    source, article = found
    extraction = extract(article)
    record = contract(article, extraction, source)
    if full:
        record["article"] = article.model_dump(mode="json", exclude={"text"})
        record["record"] = extraction.model_dump(mode="json")
    return json.dumps(record, ensure_ascii=False)
