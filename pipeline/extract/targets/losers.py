"""Shares that no unit commits itself to: computed only for those who ask."""

from collections.abc import Iterator

from pipeline.extract import spans
from pipeline.extract.candidates import Lost
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.figures import Taken, figures
from pipeline.extract.targets.phrases import Phrase


def losers(tokens: Tokens, taken: Taken, kept: list[Phrase]) -> Iterator[Lost]:
    """Every percentage that stands in no phrase of `kept`."""
    held = {place for phrase in kept for place in range(phrase.first, phrase.stop)}
    for figure in figures(tokens, 0, len(tokens), taken):
        if figure.percent and figure.first not in held:
            place = tokens.starts[figure.first], tokens.ends[figure.stop - 1]
            yield Lost(spans.TARGETS, *place, "targets:share", "no word announces it as a commitment")
