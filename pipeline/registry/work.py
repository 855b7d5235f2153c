"""What is done with the records of an archive, wherever it is done: read each, extract what is not kept yet."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models import Article, Extraction
from models.article import PartKind
from pipeline.extract import extract
from pipeline.faults import FAULTS, in_words
from pipeline.read import ReadError, read
from pipeline.registry.doubt import check
from pipeline.registry.report import Failure, Stage
from pipeline.registry.store import Store
from spiders.archive import Archived


@dataclass(frozen=True)
class Done:
    """What a record gave: its article with the input hash that its extraction is kept by, or why there is none.

    `article` is null for a record that shows none; `extracted` says whether its extraction was made just now;
    `is_lasting` whether the same record will always give the same: memory that ran out is no fault of a page.
    """

    article: dict[str, Any] | None = None
    extracted: bool = False
    failure: Failure | None = None
    is_lasting: bool = True


def input_hash(article: bytes) -> str:
    """What an extraction is kept by: SHA-256 of all that the extractor sees of an article, its address included."""
    return hashlib.sha256(article).hexdigest()


class Worker:
    """Reads and extracts chunks of records; extractions go to the store in `folder`, each at most once a process."""

    def __init__(self, folder: Path) -> None:
        self._store = Store(folder)
        self._known = set(self._store.known())

    def __call__(self, chunk: Sequence[Archived]) -> list[Done]:
        """What each record gave, in their order. One that cannot be read, extracted or believed is a failure."""
        made: list[tuple[str, Extraction]] = []
        done = [self._one(archived, made) for archived in chunk]
        self._store.write(made)
        return done

    def _one(self, archived: Archived, made: list[tuple[str, Extraction]]) -> Done:
        try:
            article = read(archived)
        except ReadError as error:
            return Done(failure=_failure("read", archived, str(error)))
        except FAULTS as error:
            return Done(failure=_failure("read", archived, in_words(error)), is_lasting=_is_lasting(error))
        return Done() if article is None else self._of(article, archived, made)

    def _of(self, article: Article, archived: Archived, made: list[tuple[str, Extraction]]) -> Done:
        name = input_hash(article.model_dump_json().encode())
        row = article.model_dump(exclude={"parts"}) | {"input_hash": name, "content_hash": article.content_hash}
        row |= lengths(article)
        if name in self._known:
            return Done(row)
        try:
            made.append((name, check(article, extract(article), archived.capture.fetched_at)))
        except FAULTS as error:
            return Done(row, failure=_failure("extract", archived, in_words(error)), is_lasting=_is_lasting(error))
        self._known.add(name)
        return Done(row, extracted=True)


def lengths(article: Article) -> dict[str, int]:
    """Characters of the lead and of the body, by column."""
    return {"lead_length": _length(article, "lead"), "body_length": _length(article, "body")}


def _length(article: Article, kind: PartKind) -> int:
    return sum(part.end - part.start for part in article.parts if part.kind == kind)


def _is_lasting(error: BaseException) -> bool:
    return not isinstance(error, MemoryError)


def _failure(stage: Stage, archived: Archived, reason: str) -> Failure:
    capture = archived.capture
    return Failure(stage, capture.warc, capture.url, capture.record_id, reason)
