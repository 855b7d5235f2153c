"""Chunks of articles made into words and postings: in this process, or in one beside it, by way of files."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

import pyarrow as pa

from pipeline.search.postings import Words, postings, read
from pipeline.workers import Aside

Made = tuple[pa.Table, pa.Table]  # words (term, word) and postings (code, document, impact)


class Maker:
    """Makes chunk after chunk, in their order; `mean` is the mean length of all texts of all chunks."""

    def __init__(self, mean: float) -> None:
        self._words = Words()
        self._mean = mean

    def made(self, texts: pa.Table) -> Made:
        """The words that no chunk had before, and the chunk's postings. `texts`: document, title, text."""
        rows = (row for batch in texts.to_batches(max_chunksize=500) for row in batch.to_pylist())
        articles = [read(self._words, row["document"], row["title"], row["text"]) for row in rows]
        found = postings(articles, self._words, self._mean)
        return self._words.news(), found

    def __call__(self, chunk: Path) -> None:
        """The same from the file `chunk`, which is gone then, to two beside it."""
        texts = _kept(chunk)
        for name, table in zip(_names(chunk), self.made(texts), strict=True):
            keep(name, table)


class Beside:
    """A `Maker` in a process of its own: chunks are given to it early, and what it made of them is taken later."""

    def __init__(self, mean: float, folder: Path) -> None:
        self._process = Aside[Path, None](partial(Maker, mean))
        self._folder = folder
        self._under_way: list[tuple[Path, Future[None]]] = []

    def give(self, texts: pa.Table) -> None:
        """One more chunk. Raises `OSError` if the folder takes no file."""
        chunk = self._folder / f"{len(self._under_way):06}.texts"
        keep(chunk, texts)
        self._under_way.append((chunk, self._process.submit(chunk)))

    def taken(self) -> Iterator[Made]:
        """What came of each chunk, in their order. Raises `WorkerDiedError`, and what the process raised."""
        for _, future in self._under_way:
            self._process.result(future)
        self.close()  # its memory is wanted for what follows
        for chunk, _ in self._under_way:
            words, found = (_kept(name) for name in _names(chunk))
            yield words, found

    def close(self) -> None:
        """End the process, whatever it is at."""
        self._process.close()


def keep(path: Path, table: pa.Table) -> None:
    """Write a table for `_kept` to take."""
    options = pa.ipc.IpcWriteOptions(compression="lz4")
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, table.schema, options=options) as writer:
        writer.write_table(table)


def _kept(path: Path) -> pa.Table:
    with pa.OSFile(str(path), "rb") as file:
        table = pa.ipc.open_file(file).read_all()
    path.unlink()
    return table


def _names(chunk: Path) -> Sequence[Path]:
    return chunk.with_suffix(".words"), chunk.with_suffix(".postings")
