"""Targets: figures that a unit commits itself to reach, with the phrases that carry them."""

from spacy.tokens import Doc

from models import Target
from pipeline.extract import spans
from pipeline.extract.candidates import lost, watched
from pipeline.extract.component import component
from pipeline.extract.people.document import doc_tokens
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import announcing
from pipeline.extract.targets.figures import taken_places
from pipeline.extract.targets.losers import losers
from pipeline.extract.targets.phrases import Phrase, phrases
from pipeline.extract.targets.regions import regions


@component("thidua_targets")
def read_targets(doc: Doc) -> None:
    """One record for each figure; dates and document numbers are none."""
    tokens = doc_tokens(doc)
    taken = taken_places(doc)
    kept: list[Phrase] = []
    for region in () if announcing().isdisjoint(tokens.lows) else regions(tokens, taken):
        for phrase in phrases(tokens, region, taken):
            kept.append(phrase)
            spans.add(doc, spans.TARGETS, _target(tokens, phrase, region.rule))
    if watched(doc):
        for candidate in losers(tokens, taken, kept):
            lost(doc, candidate)


def _target(tokens: Tokens, phrase: Phrase, rule: str) -> Target:
    start, end = tokens.starts[phrase.first], tokens.ends[phrase.stop - 1]
    quote = tokens.text[start:end]
    return Target(
        start=start,
        end=end,
        quote=quote,
        rule=rule,
        value=tokens.slice(phrase.value.first, phrase.value.stop),
        text=" ".join(quote.split()),
    )
