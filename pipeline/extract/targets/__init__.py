"""Targets: figures that a unit commits itself to reach, with the phrases that carry them."""

from collections.abc import Sequence

from models import Target
from pipeline.extract import spans
from pipeline.extract.candidates import lost, watched
from pipeline.extract.component import component
from pipeline.extract.doc import Doc
from pipeline.extract.people.document import doc_tokens
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import OPENING, openings
from pipeline.extract.targets.figures import taken_places
from pipeline.extract.targets.losers import losers
from pipeline.extract.targets.phrases import Phrase, phrases
from pipeline.extract.targets.regions import doc_regions

_ALIKE = 0.7  # of a headline's words


@component("thidua_targets")
def read_targets(doc: Doc) -> None:
    """One record for each figure; dates and document numbers are none.

    A figure that stands with its whole elsewhere ("115 xã" in a headline, "115/127 xã" below) is one.
    """
    tokens = doc_tokens(doc)
    taken = taken_places(doc)
    told = () if openings(*OPENING).isdisjoint(tokens.lows) else doc_regions(doc)
    kept = [(phrase, region.rule) for region in told if not region.honours for phrase in phrases(tokens, region, taken)]
    ratios = {_counted(tokens, phrase) for phrase, _ in kept if phrase.value.ratio}
    all_told = [phrase for phrase, _ in kept]
    kept = [one for one in kept if not _is_told_again(tokens, one[0], all_told)]
    for phrase, rule in kept:
        if phrase.value.ratio or phrase.value.percent or _counted(tokens, phrase) not in ratios:
            spans.add(doc, spans.TARGETS, _target(tokens, phrase, rule))
    if watched(doc):
        for candidate in losers(tokens, taken, [phrase for phrase, _ in kept]):
            lost(doc, candidate)


def _counted(tokens: Tokens, phrase: Phrase) -> tuple[str, str]:
    """The number of a figure, without its whole, and the word that it counts."""
    return tokens.lows[phrase.value.first], "".join(tokens.lows[phrase.value.stop : phrase.value.stop + 1])


def _is_told_again(tokens: Tokens, brief: Phrase, told: Sequence[Phrase]) -> bool:
    """True for a headline's share that the text below tells in fuller words."""
    title = tokens.line_end(0)
    if brief.first >= title:
        return False
    words = set(tokens.lows[brief.first : brief.stop])
    figure = tokens.lows[brief.value.first : brief.value.stop]
    return any(
        phrase.first >= title
        and tokens.lows[phrase.value.first : phrase.value.stop] == figure
        and len(words.intersection(tokens.lows[phrase.first : phrase.stop])) >= _ALIKE * len(words)
        for phrase in told
    )


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
