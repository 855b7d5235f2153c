"""Distinctions that nobody is read to have received: computed only for those who ask."""

from collections.abc import Iterator, Sequence

from pipeline.extract import spans
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.story import Grant
from pipeline.extract.candidates import Lost
from pipeline.extract.people.tokens import Tokens

Planned = Sequence[tuple[int, int]]


def losers(
    tokens: Tokens, items: Items, told: Sequence[Grant], kept: Sequence[Grant], planned: Planned
) -> Iterator[Lost]:
    """Grants that were read and given up, and distinctions that were read as nobody's."""
    winners = {id(grant) for grant in kept}
    for grant in told:
        if id(grant) in winners:
            continue
        if any(first <= grant.award.first < stop for first, stop in planned):
            yield Lost(spans.AWARDS, *_place(tokens, grant.award), grant.rule, "it is a commitment")
        else:
            why = "those who are counted are all named"
            yield Lost(spans.AWARDS, *_place(tokens, grant.recipient), grant.rule, why)
    given = {grant.award.first for grant in told}
    for k in range(len(items)):
        if items.kind(k) == "award" and items[k].first not in given:
            yield Lost(spans.AWARDS, *_place(tokens, items[k]), "awards:form", "nobody is said to have received it")


def _place(tokens: Tokens, item: Item) -> tuple[int, int]:
    return tokens.starts[item.first], tokens.ends[item.stop - 1]
