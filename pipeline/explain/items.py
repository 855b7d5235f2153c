"""What an explanation shows, in the order in which it is shown: a view that both the text and the page are made of."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gazetteers.field_labels import field_label
from gazetteers.labels import labels
from models import Event, Mention
from pipeline.explain.explanation import Explanation, Place
from pipeline.explain.rules import rule_line, why_detail

_PLACED = frozenset({"start", "end", "quote", "rule", "evidence"})
_GROUPS = {
    "documents": "document_refs",
    "people": "leaders",
    "times": "time_expressions",
}  # what components call the fields that are named otherwise
# the first letter of a mention's sign, by kind
SIGNS = {
    "dates": "N",
    "document_refs": "V",
    "blocks": "K",
    "leaders": "T",
    "themes": "P",
    "awards": "G",
    "targets": "C",
    "time_expressions": "L",
    "named_documents": "D",
    "document_anaphors": "Q",
}
# fields of `labels.csv` by the field of a record that holds their codes
_HOLDS = {
    "event_type": "types",
    "event_format": "format",
    "block_kind": "kind",
    "theme_kind": "kind",
    "block_level": "level",
    "award_category": "category",
    "leader_act": "kind",
    "date_role": "role",
}
LOST_SIGN = "×"
_LONGEST = 400  # characters of a sentence on each side of a mention


@dataclass(frozen=True)
class Context:
    """A stretch of text in what surrounds it in its sentences."""

    before: str
    quote: str
    after: str


@dataclass(frozen=True)
class Item:
    """A mention, or a candidate that lost. `sign` is its own in the article: `N1` for the first date, `×1`."""

    sign: str
    kind: str
    start: int
    end: int
    rule: str
    context: Context
    fields: tuple[tuple[str, str], ...] = ()
    why: str = ""

    @property
    def kind_label(self) -> str:
        """The kind in Vietnamese."""
        return field_label("kind", self.kind)


@dataclass(frozen=True)
class Told:
    """An event with the sentences that say it."""

    sign: str
    rule: str
    fields: tuple[tuple[str, str], ...]
    evidence: tuple[str, ...]


def mentions(explanation: Explanation) -> tuple[tuple[str, tuple[Item, ...]], ...]:
    """Every kind with its mentions, in the order of the text; kinds of which there are none stay out."""
    kinds = ((kind, getattr(explanation.extraction, kind)) for kind in SIGNS)
    return tuple((kind, tuple(_items(explanation, kind, found))) for kind, found in kinds if found)


def losers(explanation: Explanation) -> tuple[Item, ...]:
    """The candidates that lost, in the order of the text."""
    ordered = sorted(explanation.lost, key=lambda candidate: (candidate.start, candidate.end))
    return tuple(
        Item(
            f"{LOST_SIGN}{number}",
            _GROUPS.get(candidate.group, candidate.group),
            candidate.start,
            candidate.end,
            candidate.rule,
            context(explanation, (candidate.start, candidate.end)),
            why=_why(candidate.why),
        )
        for number, candidate in enumerate(ordered, start=1)
    )


def _why(clause: str) -> str:
    """The clause in Vietnamese; what stands behind its colon in words."""
    said, colon, detail = clause.partition(": ")
    return f"{field_label('why', said)}{colon}{why_detail(detail)}"


def events(explanation: Explanation) -> tuple[Told, ...]:
    """The events with what is said of them."""
    text = explanation.article.text
    return tuple(
        Told(f"H{number}", event.rule, fields_of(event), tuple(text[start:end] for start, end in event.evidence))
        for number, event in enumerate(explanation.extraction.events, start=1)
    )


def context(explanation: Explanation, place: Place) -> Context:
    """A place in its sentences, the sentences cut where they are very long."""
    text, (start, end) = explanation.article.text, place
    first, last = _around(explanation.sentences, start, end)
    before = _cut(text[max(min(first, start), start - _LONGEST) : start], cut=start - first > _LONGEST, at_start=True)
    after = _cut(text[end : min(max(last, end), end + _LONGEST)], cut=last - end > _LONGEST, at_start=False)
    return Context(before, text[start:end], after)


def _around(sentences: Sequence[Place], start: int, end: int) -> Place:
    """From the sentence that a place begins in to the one that it ends in; the place itself between sentences."""
    at = bisect_right(sentences, start, key=lambda sentence: sentence[0]) - 1
    last = bisect_left(sentences, max(end, start + 1), key=lambda sentence: sentence[0]) - 1
    first = sentences[at][0] if at >= 0 and start < sentences[at][1] else start
    return first, sentences[last][1] if last >= 0 else end


def _cut(text: str, *, cut: bool, at_start: bool) -> str:
    if not cut:
        return text
    return f"…{text}" if at_start else f"{text}…"


def fields_of(record: Mention | Event) -> tuple[tuple[str, str], ...]:
    """Label and value of every field that says something, in the order of the record."""
    values = record.model_dump(mode="json", exclude=set(_PLACED))
    return tuple((field_label("field", name), shown(name, value)) for name, value in values.items()
                 if value not in (None, [], ""))  # fmt: skip


def shown(name: str, value: Any) -> str:  # noqa: ANN401  # whatever a record's field holds
    """A value as people read it: codes in words, lists in one line."""
    if isinstance(value, list):
        return "; ".join(shown(name, item) for item in value)
    if isinstance(value, dict):
        return ", ".join(shown(key, item) for key, item in value.items() if key not in _PLACED)
    if value is None:
        return "–"
    if name == "rule":
        return rule_line(str(value))
    code = f"{name}:{value}"
    said = _words().get(code) or field_label("code", code)
    return str(value) if said == code else said


@cache
def _words() -> dict[str, str]:
    """The Vietnamese words of codes, by the field that holds them and the code."""
    return {f"{_HOLDS[label.field]}:{label.code}": label.label_vi for label in labels() if label.field in _HOLDS}


def _items(explanation: Explanation, kind: str, found: Sequence[Mention]) -> Iterator[Item]:
    ordered = sorted(found, key=lambda mention: (mention.start, mention.end))
    for number, mention in enumerate(ordered, start=1):
        yield Item(
            f"{SIGNS[kind]}{number}",
            kind,
            mention.start,
            mention.end,
            mention.rule,
            context(explanation, (mention.start, mention.end)),
            fields_of(mention),
        )
