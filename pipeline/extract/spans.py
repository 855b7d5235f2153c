"""How components lay what they find into a document, and read what earlier ones found.

A component adds records (`models.Mention`) whose offsets are those of `doc.text`, the article's shadow. In a document
of spaCy's they are laid into `doc.spans[group]` too, with the rule as label. Earlier winners mask: a later component
asks `is_free` before it takes a place that another has taken.
"""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import TypeVar

import numpy as np
from spacy import tokens
from spacy.attrs import SENT_START

from models import Article, Event, Mention
from pipeline.extract.doc import TEXT, Doc
from pipeline.extract.index import Reach, token_range

M = TypeVar("M", bound=Mention)

DOCUMENTS = "documents"
NAMED_DOCUMENTS = "named_documents"
ANAPHORS = "document_anaphors"
DATES = "dates"
TIMES = "times"
BLOCKS = "blocks"
UNITS = "units"
PEOPLE = "people"
THEMES = "themes"
AWARDS = "awards"
TARGETS = "targets"
SENTENCES = "sentences"
FALSE_FRIENDS = "false_friends"

# keys of `doc.user_data`, which answers a hundred times faster than `doc._` does
_ARTICLE = "article"
_RECORDS = "records"
_EVENTS = "events"
_REACHES = "reaches"
_START = attrgetter("start")


def article_of(doc: Doc) -> Article:
    """The article whose shadow the document is; its offsets are raw ones, so take only its other facts from it.

    Raises `KeyError` for a document that was not made of one.
    """
    known: dict[str, Article] = doc.user_data
    return known[_ARTICLE]


def set_article(doc: Doc, article: Article) -> None:
    """Say whose shadow the document is."""
    doc.user_data[_ARTICLE] = article


def events_of(doc: Doc) -> list[Event]:
    """The reported activities; none before they are read."""
    events: list[Event] = doc.user_data.get(_EVENTS, [])
    return events


def set_events(doc: Doc, events: list[Event]) -> None:
    """Keep the reported activities."""
    doc.user_data[_EVENTS] = events


if not tokens.Doc.has_extension("article"):
    tokens.Doc.set_extension("article", getter=article_of, setter=set_article)
    tokens.Doc.set_extension("events", getter=events_of, setter=set_events)


def text_of(doc: Doc) -> str:
    """`doc.text`, which spaCy joins anew at every call, joined once."""
    if TEXT not in doc.user_data:
        doc.user_data[TEXT] = doc.text
    text: str = doc.user_data[TEXT]
    return text


def add(doc: Doc, group: str, record: Mention) -> None:
    """Keep a record and its span under `group`. Raises `ValueError` if the record does not fit `doc.text`."""
    if not record.quote or text_of(doc)[record.start : record.end] != record.quote:
        raise ValueError(f"{group}: {record.quote!r} is not at {record.start}:{record.end}")
    if isinstance(doc, tokens.Doc):
        if group not in doc.spans:
            doc.spans[group] = tokens.SpanGroup(doc, name=group)
        doc.spans[group].append(_cover(doc, record.start, record.end, record.rule))
    doc.user_data.setdefault(_RECORDS, {}).setdefault(group, []).append(record)


def replace(doc: Doc, group: str, records: Sequence[Mention]) -> None:
    """Put the same records, with more known of them, in the place of those of a group, in the order of `found`.

    Raises `ValueError` if one is at another place.
    """
    kept = sorted(_records(doc, group), key=lambda record: record.start)
    if [(record.start, record.end) for record in kept] != [(record.start, record.end) for record in records]:
        raise ValueError(f"{group}: these are other records")
    doc.user_data[_RECORDS][group] = list(records)


def places(doc: Doc, group: str) -> list[tuple[int, int]]:
    """Start and end, in characters, of every record of a group, in the order in which they were added."""
    return [(record.start, record.end) for record in _records(doc, group)]


def _records(doc: Doc, group: str) -> Sequence[Mention]:
    groups: dict[str, list[Mention]] = doc.user_data.get(_RECORDS, {})
    return groups.get(group, ())


def found(doc: Doc, group: str, kind: type[M]) -> list[M]:
    """The records of a group in the order of the text. `kind` is their type."""
    return sorted([record for record in _records(doc, group) if isinstance(record, kind)], key=_START)


def is_free(doc: Doc, start: int, end: int, groups: Iterable[str]) -> bool:
    """True if no span of these groups shares a character with `doc.text[start:end]`."""
    for group in groups:  # noqa: SIM110  # asked of every unit
        if _reach(doc, group).touches(start, end):
            return False
    return True


def _reach(doc: Doc, group: str) -> Reach:
    records = _records(doc, group)
    reaches: dict[str, Reach] = doc.user_data.setdefault(_REACHES, {})
    reach = reaches.get(group)
    if reach is None or reach.size != len(records):
        reach = reaches[group] = Reach([(record.start, record.end) for record in records])
    return reach


def sentences(doc: Doc) -> list[tuple[int, int]]:
    """Start and end, in characters, of every sentence; a sentence never crosses a line feed."""
    found: list[tuple[int, int]] = doc.user_data.get(SENTENCES, [])
    return found


def set_sentences(doc: Doc, places: list[tuple[int, int]]) -> None:
    """Keep the sentences, which follow each other; spaCy's document has their starts marked in its tokens."""
    doc.user_data[SENTENCES] = places
    if isinstance(doc, tokens.Doc):
        group = [_cover(doc, start, end, "underthesea") for start, end in places]
        doc.spans[SENTENCES] = tokens.SpanGroup(doc, name=SENTENCES, spans=group)
        # all at once: the token's own setter looks at every token of the document at every call
        marks = np.full((len(doc), 1), -1, dtype=np.int64)
        marks[[span.start for span in group]] = 1
        doc.from_array([SENT_START], marks.astype(np.uint64))  # type: ignore[arg-type]  # stub of a memory view


def title_end(doc: Doc) -> int:
    """Where the title line ends in `doc.text`."""
    text = text_of(doc)
    end = text.find("\n")
    return len(text) if end < 0 else end


def _cover(doc: tokens.Doc, start: int, end: int, label: str) -> tokens.Span:
    """The tokens that cover these characters. Raises `ValueError` where there are none."""
    if not 0 <= start < end <= len(text_of(doc)):
        raise ValueError(f"{label}: {start}:{end} lies outside a text of {len(text_of(doc))} characters")
    first, after = token_range(doc, start, end)
    return tokens.Span(doc, first, after, label=label)
