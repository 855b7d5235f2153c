"""From a document that all components have seen to the extraction of its article, in the article's own offsets."""

import hashlib
from collections.abc import Callable, Hashable, Iterable
from functools import cache
from importlib import metadata
from importlib.resources import files
from typing import TypeVar

from gazetteers.loader import fingerprint
from models import (
    Article,
    Award,
    Block,
    DateMention,
    DocumentAnaphor,
    DocumentRef,
    Event,
    Extraction,
    Leader,
    Mention,
    NamedDocument,
    Said,
    Target,
    Theme,
    TimeExpression,
)
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.shadow import Shadow

M = TypeVar("M", bound=Mention)
# readers of gazetteers that extraction loads; the others decide what is fetched, read or joined, not what is found
GAZETTEERS = (
    "__init__",
    "awards",
    "blocks",
    "communes",
    "documents",
    "events",
    "false_friends",
    "folding",
    "holidays",
    "loader",
    "patterns",
    "people",
    "phrases",
    "place_finder",
    "places",
    "targets",
    "themes",
    "units",
)


def assemble(doc: Doc, shadow: Shadow, article: Article) -> Extraction:
    """Collect what the components found; a mention counts once per distinct value, at its first place."""

    def collect(group: str, kind: type[M], value: Callable[[M], Hashable]) -> tuple[M, ...]:
        distinct = _first_of_each(spans.found(doc, group, kind), value)
        return tuple(_to_raw(record, shadow) for record in distinct)

    return Extraction(
        article_key=article.key,
        content_hash=article.content_hash,
        extractor=version(),
        events=tuple(_event_to_raw(event, shadow) for event in spans.events_of(doc)),
        dates=collect(spans.DATES, DateMention, lambda date: date.value),
        document_refs=collect(spans.DOCUMENTS, DocumentRef, lambda document: document.number.casefold()),
        blocks=collect(spans.BLOCKS, Block, lambda block: block.name.casefold()),
        leaders=tuple(
            _leader_to_raw(leader, shadow)
            for leader in collect(spans.PEOPLE, Leader, lambda leader: leader.name.casefold())
        ),
        themes=collect(spans.THEMES, Theme, lambda theme: theme.text.casefold()),
        awards=collect(
            spans.AWARDS, Award, lambda award: (award.recipient.casefold(), award.award.casefold(), award.grantor)
        ),
        targets=collect(spans.TARGETS, Target, lambda target: target.text.casefold()),
        time_expressions=collect(spans.TIMES, TimeExpression, lambda time: (time.kind, time.value or time.quote)),
        named_documents=collect(spans.NAMED_DOCUMENTS, NamedDocument, lambda one: (one.name.casefold(), one.year)),
        document_anaphors=collect(spans.ANAPHORS, DocumentAnaphor, lambda anaphor: anaphor.start),
    )


@cache
def version() -> str:
    """The extractor's version: a hash over its code, records, gazetteers, their code, the segmenter's release."""
    digest = hashlib.sha256(fingerprint(reading_only=True).encode())
    digest.update(metadata.version("underthesea").encode())
    for name, content in sorted(sources()):
        digest.update(name.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()[:16]


def sources() -> Iterable[tuple[str, bytes]]:
    """Every module that counts, by its package and file, with its text."""
    for package in ("pipeline.extract", "models"):
        yield from _sources(package)
    yield "pipeline/quiet.py", (files("pipeline") / "quiet.py").read_bytes()
    for name in GAZETTEERS:
        yield f"gazetteers/{name}.py", (files("gazetteers") / f"{name}.py").read_bytes()


def _sources(package: str) -> Iterable[tuple[str, bytes]]:
    folder = files(package)
    for path in folder.iterdir():
        if path.name.endswith(".py"):
            yield f"{package}/{path.name}", path.read_bytes()
        elif path.is_dir() and (path / "__init__.py").is_file():
            yield from _sources(f"{package}.{path.name}")


def _first_of_each(records: list[M], value: Callable[[M], Hashable]) -> list[M]:
    first: dict[Hashable, M] = {}
    for record in records:
        first.setdefault(value(record), record)
    return list(first.values())


def _to_raw(record: M, shadow: Shadow) -> M:
    if shadow.is_raw:
        return record
    start, _ = shadow.to_raw(record.start, record.end)
    quote = shadow.quote(record.start, record.end)
    return record.model_copy(update={"start": start, "end": start + len(quote), "quote": quote})


def _leader_to_raw(leader: Leader, shadow: Shadow) -> Leader:
    if shadow.is_raw:
        return leader
    return leader.model_copy(update={"acts": tuple(_to_raw(act, shadow) for act in leader.acts)})


def _event_to_raw(event: Event, shadow: Shadow) -> Event:
    if shadow.is_raw:
        return event
    said = tuple(_said_to_raw(item, shadow) for item in event.said)
    return event.model_copy(update={"evidence": tuple(shadow.to_raw(*span) for span in event.evidence), "said": said})


def _said_to_raw(said: Said, shadow: Shadow) -> Said:
    start, end = shadow.to_raw(said.start, said.end)
    return said.model_copy(update={"start": start, "end": end})
