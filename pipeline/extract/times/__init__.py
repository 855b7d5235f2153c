"""Time expressions that are no calendar day: school years, terms, quarters, periods, "hôm nay", Tết; as EDTF.

They are read after dates and documents, whose places are taken, and kept beside the dates, never among them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from operator import itemgetter

from gazetteers.phrases import Phrases
from models import DateMention, TimeExpression
from pipeline.extract import spans
from pipeline.extract.component import component
from pipeline.extract.dates import clues_in
from pipeline.extract.doc import Doc
from pipeline.extract.folded import folded_of
from pipeline.extract.index import Reach
from pipeline.extract.places import Places
from pipeline.extract.times import calendar_parts, feasts, relative, school
from pipeline.extract.times.forms import Anchors, Form, Found

FORMS: tuple[Form, ...] = (*school.FORMS, *feasts.FORMS, *calendar_parts.FORMS, *relative.FORMS)
_MASKS = (spans.DATES, "document_numbers", "addresses")
_LEAD = 24  # characters before its word that may belong to an expression
_BESIDE = 4  # characters to the date that explains one: " (", ", ngày "
_REACH = 1500  # characters back to the day that "cùng ngày" means
_by_end = itemgetter(2, 1)


@dataclass(frozen=True)
class _Place:
    """A spelling at `start:end`."""

    start: int
    end: int
    form: Form
    found: Found

    @property
    def is_part_of_month(self) -> bool:
        """Whether it may hold a month that is a date by itself ("cuối tháng 9/2022")."""
        return self.form.rule == "month" and self.found.lead != ""


@component("thidua_times")
def find_times(doc: Doc) -> None:
    """Fills `doc.spans["times"]`; of expressions that overlap the longest is kept, of equal ones the first."""
    text, folded = spans.text_of(doc), folded_of(doc)
    taken = {group: spans.places(doc, group) for group in _MASKS}
    masked, dated = Places(place for places in taken.values() for place in places), Reach(taken[spans.DATES])
    parts = Places()
    kept = [
        one
        for one in sorted(_candidates(folded), key=lambda one: (one.start - one.end, one.start))
        if (parts if one.is_part_of_month and dated.touches(one.start, one.end) else masked).take(one.start, one.end)
    ]
    kept.sort(key=lambda one: one.start)
    if kept:
        _lay(doc, text, folded, kept)


def _lay(doc: Doc, text: str, folded: str, kept: Sequence[_Place]) -> None:
    clues = clues_in(doc)
    anchors = Anchors(clues.published, clues.school)
    days = _days(spans.found(doc, spans.DATES, DateMention))
    known: set[tuple[str, str]] = set()
    for one in kept:
        reading = one.form.read(one.found, _beside(anchors, days, one))
        value = reading.value or folded[one.start : one.end] if reading else ""
        if reading is None or (one.form.kind, value) in known:
            continue
        known.add((one.form.kind, value))
        record = TimeExpression(
            start=one.start,
            end=one.end,
            quote=text[one.start : one.end],
            rule=one.form.rule,
            kind=one.form.kind,
            value=reading.value,
            reason=reading.reason,
        )
        spans.add(doc, spans.TIMES, record)


def _candidates(folded: str) -> Iterator[_Place]:
    words = _words()
    for number, start, _ in sorted(words.found(folded), key=_by_end):  # of equal expressions, that of the first word
        if folded[start - 1 : start].isalnum():
            continue
        for form in words.meanings[number]:
            match = form.pattern.match(folded, start)
            if match:
                lead = form.lead.search(folded, max(0, start - _LEAD), start) if form.lead else None
                yield _Place(lead.start() if lead else start, match.end(), form, Found(match, lead[0] if lead else ""))


@cache
def _words() -> Phrases[tuple[Form, ...]]:
    """All words of all forms, each with the forms that begin with it."""
    forms: dict[str, tuple[Form, ...]] = {}
    for form in FORMS:
        for word in form.words:
            forms[word] = (*forms.get(word, ()), form)
    return Phrases(forms)


def _days(dates: Sequence[DateMention]) -> list[tuple[int, date]]:
    return [
        (one.start, date.fromisoformat(one.value))
        for one in dates
        if len(one.value) == len("2022-09-29") and one.value[0] != "X"
    ]


def _beside(anchors: Anchors, days: Sequence[tuple[int, date]], one: _Place) -> Anchors:
    """The anchors with the days written before and right behind the expression."""
    index = bisect_right(days, one.start, key=lambda day: day[0])
    before = days[index - 1] if index else None
    after = days[index] if index < len(days) else None
    return anchors._replace(
        day=before[1] if before and one.start - before[0] <= _REACH else None,
        beside=after[1] if after and 0 <= after[0] - one.end <= _BESIDE else None,
    )
