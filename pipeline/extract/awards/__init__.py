"""Awards: who received, or was proposed for, which distinction from whom."""

import re
from dataclasses import replace
from itertools import chain

from models import Award
from pipeline.extract import spans
from pipeline.extract.awards.clause_reader import by_clauses
from pipeline.extract.awards.distinctions import award_places
from pipeline.extract.awards.item import Item, spelled
from pipeline.extract.awards.line_items import items_of
from pipeline.extract.awards.losers import losers
from pipeline.extract.awards.merge import merged, without_counts
from pipeline.extract.awards.reader import grants
from pipeline.extract.awards.shared_givers import with_shared
from pipeline.extract.awards.state import with_state
from pipeline.extract.awards.story import Grant
from pipeline.extract.awards.window import relevant_lines, segments_in
from pipeline.extract.candidates import lost, watched
from pipeline.extract.component import component
from pipeline.extract.doc import Doc
from pipeline.extract.people.document import doc_reading, doc_tokens
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.regions import doc_regions

_LONGEST_QUOTE = 120  # tokens from a distinction to its recipient
_HEADS = ["ban", "giám", "hiệu"]
_PERIOD = re.compile(r" (?:năm học|năm|nhiệm kỳ|giai đoạn)(?: .*)?$")


@component("thidua_awards")
def read_awards(doc: Doc) -> None:
    """One record for each recipient and distinction; what a unit commits itself to win is a target, not an award."""
    tokens = doc_tokens(doc)
    reading = doc_reading(doc)
    places = award_places(tokens)
    lines = relevant_lines(tokens, reading.lines, places)
    if not lines:
        return
    planned = [(region.first, region.stop) for region in doc_regions(doc)]
    atoms = chain.from_iterable(map(reading.named, segments_in(reading, lines)))
    items = items_of(tokens, lines, atoms, places)
    told = list(grants(items))
    told += by_clauses(items, told)
    told = [grant for grant in told if not _is_for_another(grant)]
    found = [grant for grant in told if not any(first <= grant.award.first < stop for first, stop in planned)]
    found = with_shared(items, with_state(tokens, items, found))
    found = without_counts(
        found, lambda grant: (_written(tokens, grant.recipient), _grantor(tokens, grant)), tokens.line_end(0)
    )
    for award in merged((_award(tokens, grant) for grant in found), tokens.ends[tokens.line_end(0) - 1]):
        spans.add(doc, spans.AWARDS, award)
    if watched(doc):
        for candidate in losers(tokens, items, told, found, planned):
            lost(doc, candidate)


def _is_for_another(grant: Grant) -> bool:
    """True for the head who takes the flag of the school: no person has one (law 06/2022/QH15, chapter II)."""
    return grant.award.low == "cờ" and grant.recipient.kind == "person"


def _award(tokens: Tokens, grant: Grant) -> Award:
    parts = [grant.award, grant.recipient]
    if max(part.stop for part in parts) - min(part.first for part in parts) > _LONGEST_QUOTE:
        parts = [grant.recipient]  # far down a list
    start = tokens.starts[min(part.first for part in parts)]
    end = tokens.ends[max(part.stop for part in parts) - 1]
    return Award(
        start=start,
        end=end,
        quote=tokens.text[start:end],
        rule=grant.rule,
        recipient=_written(tokens, grant.recipient),
        award=_written(tokens, grant.award),
        grantor=_grantor(tokens, grant),
        category=grant.award.form.category if grant.award.form else None,
    )


def _grantor(tokens: Tokens, grant: Grant) -> str | None:
    giver = grant.grantor
    if giver is not None and giver.kind == "unit" and tokens.lows[giver.first - 3 : giver.first] == _HEADS:
        giver = replace(giver, first=giver.first - 3)  # the school's heads give in their own name
    return _PERIOD.sub("", _written(tokens, giver)) if giver else None


def _written(tokens: Tokens, item: Item) -> str:
    return spelled(tokens, item)
