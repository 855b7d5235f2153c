"""A stack in a process of its own, as it runs at work: the models of the others neither fill its memory nor its caches.

Their code is imported in every process; what is large, models and tables, is loaded by who runs.
"""

import gc
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from time import process_time
from typing import Self

from benchmarks.stacks import STACKS, Page


class Alone:
    """The process of one stack with the pages that it reads; a context manager, which ends it."""

    def __init__(self, stack: str, pages: Sequence[Page]) -> None:
        # a fresh process: a forked one has its parent's memory
        self._process = ProcessPoolExecutor(1, get_context("spawn"), _begin, (stack, pages))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.shutdown()

    def turn(self) -> list[float]:
        """All pages once: CPU seconds of each. Raises what the stack raises."""
        return self._process.submit(_turn).result()


@dataclass
class _Work:
    """What the process does, turn after turn."""

    stack: str = ""
    pages: Sequence[Page] = ()
    turns: int = 0


_WORK = _Work()


def _begin(stack: str, pages: Sequence[Page]) -> None:
    _WORK.stack, _WORK.pages = stack, pages


def _turn() -> list[float]:
    if _WORK.turns == 1:
        gc.collect()
        gc.freeze()  # else a collection over all loaded models falls on whichever page is read then
    _WORK.turns += 1
    return [_seconds(page) for page in _WORK.pages]


def _seconds(page: Page) -> float:
    begin = process_time()
    STACKS[_WORK.stack](page)
    return process_time() - begin
