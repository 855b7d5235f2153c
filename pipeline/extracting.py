"""Files → the lines that `thidua extract` prints, in several processes where there are many articles."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from models import contract
from pipeline.extract import extract
from pipeline.faults import FAULTS, in_words
from pipeline.inputs import Failure, Input, article_of, inputs_from
from pipeline.passing import passing
from pipeline.registry.report import Progress, silent
from pipeline.workers import Workers, in_chunks

CHUNK = 25  # inputs: half a second of work, so that the first lines come soon

Line = str | Failure


def lines_from(
    paths: Sequence[Path], processes: int | None = None, *, full: bool = False, progress: Progress = silent
) -> Iterator[Line]:
    """One JSON object for each article of the files, or why there is none, in the order of the inputs.

    `processes` is the number of cores unless given; with `full`, the whole records stand beside the contract's keys.
    `progress` is told the bytes of the files that were handed out for reading.
    Raises `WorkerDiedError` if a process dies.
    """
    work = partial(_lines, full=full)
    workers: Workers[list[Input | Failure], list[Line]] = Workers(work, processes or os.cpu_count() or 1)
    inputs = passing(inputs_from(paths), paths, progress, "extract")
    for lines in workers.map(in_chunks(inputs, CHUNK, _size)):
        yield from lines


def _size(item: Input | Failure) -> int:
    return 0 if isinstance(item, Failure) else len(item.archived.body)


def _lines(*, full: bool) -> Callable[[list[Input | Failure]], list[Line]]:
    return lambda chunk: [line for item in chunk if (line := _line(item, full=full)) is not None]


def _line(item: Input | Failure, *, full: bool) -> Line | None:
    found = item if isinstance(item, Failure) else article_of(item)
    if found is None or isinstance(found, Failure):
        return found
    source, article = found
    try:
        extraction = extract(article)
    except FAULTS as error:
        return Failure(source, in_words(error))
    record = contract(article, extraction, source)
    if full:
        record["article"] = article.model_dump(mode="json", exclude={"text"})
        record["record"] = extraction.model_dump(mode="json")
    return json.dumps(record, ensure_ascii=False)
