"""The candidates that lost: readings that a component had and gave up, kept only for those who ask why.

A component calls `lost` wherever it gives up a reading that a reader of the article could have expected. Nothing is
kept, and next to nothing is spent, unless `watch` was called on the document before.
"""

from dataclasses import dataclass

from pipeline.extract.doc import Doc

_KEY = "lost candidates"


@dataclass(frozen=True)
class Lost:
    """A reading of `doc.text[start:end]` as a mention of `group` by `rule` that was given up; `why` is one clause,
    the same in every article; what differs stands behind a colon. `field_labels.csv` has it in Vietnamese.
    """

    group: str
    start: int
    end: int
    rule: str
    why: str


def watch(doc: Doc) -> None:
    """Keep the candidates that lose from now on."""
    doc.user_data[_KEY] = []


def lost(doc: Doc, candidate: Lost) -> None:
    """Note a candidate that lost; does nothing on a document that nobody watches."""
    kept: list[Lost] | None = doc.user_data.get(_KEY)
    if kept is not None:
        kept.append(candidate)


def watched(doc: Doc) -> bool:
    """True if somebody asks: a component may then compute what only an explanation needs."""
    return _KEY in doc.user_data


def lost_of(doc: Doc) -> tuple[Lost, ...]:
    """What lost, in the order in which it was given up."""
    return tuple(doc.user_data.get(_KEY, ()))
