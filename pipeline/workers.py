"""A map over chunks of work in several processes, in order, with a bounded number of chunks under way.

Little work is done here: a process needs seconds to load the extractor.
"""

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import Any, Generic, TypeVar

FEW = 4  # chunks: below this, two processes take longer to load the extractor than they save
CHUNK_BYTES = 16_000_000  # in a chunk, which is pickled
_DIED = "một tiến trình con đã chết (hết bộ nhớ?)"
AHEAD = 4  # chunks under way for each process: enough that none waits, few enough to be held in memory

Chunk = TypeVar("Chunk")
Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Chunk], Result]


class WorkerDiedError(RuntimeError):
    """A process of the pool ended without a word; the system ends one that takes too much memory."""


def in_chunks(items: Iterable[Item], most: int, size_of: Callable[[Item], int]) -> Iterator[list[Item]]:
    """The items in their order, at most so many to a chunk; a chunk also ends where its sizes reach `CHUNK_BYTES`.

    `size_of` gives the bytes of an item, which is asked for only when its chunk is.
    """
    chunk: list[Item] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += size_of(item)
        if len(chunk) >= most or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


_work: Callable[[Any], Any] | None = None  # of a worker process, set once when it begins


class Workers(Generic[Chunk, Result]):
    """`make()` gives the function that does a chunk's work; it is called once in each process, and must be picklable.

    Chunks and results are pickled. The chunks are asked for as they are needed: they may be more than memory holds.
    """

    def __init__(self, make: Callable[[], Work[Chunk, Result]], processes: int) -> None:
        self._make = make
        self._processes = processes

    def map(self, chunks: Iterable[Chunk]) -> Iterator[Result]:
        """The result of each chunk, in their order. Raises `WorkerDiedError` if a process dies."""
        pending = iter(chunks)
        first = list(islice(pending, FEW)) if self._processes > 1 else []
        if len(first) < FEW:
            yield from map(self._make(), chain(first, pending))
        else:
            yield from self._in_processes(chain(first, pending))

    def _in_processes(self, chunks: Iterator[Chunk]) -> Iterator[Result]:
        # spawn: a forked copy of a process with threads (DuckDB, Arrow) can hang
        context = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(self._processes, mp_context=context, initializer=_begin, initargs=(self._make,))
        under_way: deque[Future[Result]] = deque()
        try:
            for chunk in chunks:
                under_way.append(pool.submit(_do, chunk))
                if len(under_way) >= AHEAD * self._processes:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        except BrokenProcessPool as error:
            raise WorkerDiedError(_DIED) from error
        finally:
            pool.shutdown(cancel_futures=True)  # who interrupts does not wait for the queue


class Aside(Generic[Chunk, Result]):
    """One process that does chunk after chunk while this one goes on; `make` as for `Workers`."""

    def __init__(self, make: Callable[[], Work[Chunk, Result]]) -> None:
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(1, mp_context=context, initializer=_begin, initargs=(make,))

    def submit(self, chunk: Chunk) -> Future[Result]:
        """One more chunk, which is done after those before it. Raises `WorkerDiedError`."""
        try:
            return self._pool.submit(_do, chunk)
        except BrokenProcessPool as error:
            raise WorkerDiedError(_DIED) from error

    def result(self, future: Future[Result]) -> Result:
        """What came of a chunk, when it is done. Raises `WorkerDiedError`, and what its work raised."""
        try:
            return future.result()
        except BrokenProcessPool as error:
            raise WorkerDiedError(_DIED) from error

    def close(self) -> None:
        """End the process when it is done with the chunk that it is at; those behind are dropped."""
        self._pool.shutdown(cancel_futures=True)


def _begin(make: Callable[[], Callable[[Any], Any]]) -> None:
    global _work  # noqa: PLW0603  # a pool's initializer has no other place to leave what its tasks need
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _work = make()


def _end_with_parent() -> None:
    """A worker whose parent was killed would wait for tasks forever: it holds both ends of their pipe."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _do(chunk: Any) -> Any:  # noqa: ANN401  # the types are those of the function that the pool was made for
    if _work is None:
        raise RuntimeError("the pool's initializer has not run")
    return _work(chunk)
