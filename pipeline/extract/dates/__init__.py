"""Calendar days and months, as EDTF: spellings, contest with false friends, ranges and lists, the missing year."""

from collections.abc import Sequence

from models import DateMention
from pipeline.extract import spans
from pipeline.extract.candidates import lost, watched
from pipeline.extract.component import component
from pipeline.extract.dates.clues import Clues, clues_of
from pipeline.extract.dates.contest import contest, false_friends
from pipeline.extract.dates.contexts import LINK, is_occasion, is_of_an_hour
from pipeline.extract.dates.losers import losers
from pipeline.extract.dates.parse import parse
from pipeline.extract.dates.resolve import Resolved, as_written, resolve
from pipeline.extract.dates.written import Written, edtf
from pipeline.extract.doc import Doc
from pipeline.extract.folded import folded_of

# laid by the documents' first component, which runs before: a number's digits are no date
_CLUES = "clues"
_MASKS = ("document_numbers", "addresses")


@component("thidua_dates")
def find_dates(doc: Doc) -> None:
    """Fills `doc.spans["dates"]`, and `false_friends` with what competed and won."""
    text = spans.text_of(doc)
    folded = folded_of(doc)
    taken = [place for group in _MASKS for place in spans.places(doc, group)]
    dates = parse(folded)
    won, friends = contest(dates, false_friends(folded, text, dates), taken)
    if watched(doc):
        for candidate in losers(folded, dates, won, friends, taken):
            lost(doc, candidate)
    for friend in friends:
        spans.add(doc, spans.FALSE_FRIENDS, friend)
    for date in _resolved(doc, folded, won):
        spans.add(doc, spans.DATES, _mention(text, date))


def _resolved(doc: Doc, folded: str, dates: Sequence[Written]) -> list[Resolved]:
    """The dates with their years; the article is searched for clues only if one needs them."""
    written = [as_written(folded, date, date.year) for date in dates if date.year is not None]
    if len(written) == len(dates):
        return written
    return resolve(folded, _chained(folded, _named_again(folded, dates)), clues_in(doc))


def clues_in(doc: Doc) -> Clues:
    """What the article knows of its year, sought once."""
    if _CLUES not in doc.user_data:
        doc.user_data[_CLUES] = clues_of(spans.article_of(doc), folded_of(doc), spans.title_end(doc))
    clues: Clues = doc.user_data[_CLUES]
    return clues


def _named_again(folded: str, dates: Sequence[Written]) -> list[Written]:
    """A holiday that is named once is meant as such again ("mừng Ngày Nhà giáo 20/11 … vào ngày 20.11"), in the same
    breath with another one too ("dịp 20.10 rồi 20.11"); an hour or a part of the day says that something happened.
    """
    named = {(date.day, date.month) for date in dates if date.named}
    kept: list[Written] = []
    for date in reversed(dates):
        again = (date.day, date.month) in named and not is_of_an_hour(folded, date)
        along = bool(kept) and kept[-1].named and is_occasion(folded, date, kept[-1])
        named_now = date.named or (date.year is None and (again or along))
        kept.append(date if named_now == date.named else date._replace(named=named_now))
    return kept[::-1]


def _chained(folded: str, dates: Sequence[Written]) -> list[Written]:
    """Number the ranges and lists: dates with nothing but a link between them share one."""
    chained: list[Written] = []
    for date in dates:
        previous = chained[-1] if chained else None
        linked = previous is not None and LINK.fullmatch(folded, previous.end, date.start) is not None
        number = previous.chain + (not linked) if previous else 0
        chained.append(date if number == date.chain else date._replace(chain=number))
    return chained


def _mention(text: str, date: Resolved) -> DateMention:
    one = date.written
    return DateMention(
        start=one.start,
        end=one.end,
        quote=text[one.start : one.end],
        rule=one.rule,
        value=edtf(one.day, one.month, date.year),
        reason=date.reason,
    )
