"""Distinctions that only the President of the state confers: who is told to have given one gave all of its name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazetteers.folding import fold
from pipeline.extract.awards.grantors import UNKNOWN, named_grantor
from pipeline.extract.awards.item import Item, spelled
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.story import Grant
from pipeline.extract.awards.vocabulary import SIGNED
from pipeline.extract.people.tokens import Tokens

_LINE = 60  # items before and behind a distinction in which the decision on it is named


def with_state(tokens: Tokens, items: Items, grants: Sequence[Grant]) -> list[Grant]:
    """The grants, those of a state distinction without a giver with the giver that the text tells elsewhere.

    "570 nhà giáo được Chủ tịch nước phong tặng danh hiệu Nhà giáo Ưu tú … 3 nhà giáo của tỉnh được tặng danh hiệu này".
    """
    if all(grant.grantor or not _is_state(grant.award) for grant in grants):
        return list(grants)
    givers = {fold(spelled(tokens, award)): giver for award, giver in _given(items, grants)}
    return [
        replace(grant, grantor=givers.get(fold(spelled(tokens, grant.award))))
        if grant.grantor is None and _is_state(grant.award)
        else grant
        for grant in grants
    ]


def _is_state(award: Item) -> bool:
    return award.form is not None and award.form.president


def _given(items: Items, grants: Sequence[Grant]) -> Iterator[tuple[Item, Item]]:
    """State distinctions with who gave them: of grants, beside the distinction itself, in the decision on it."""
    for k in items.places("award", 0, len(items)):
        if not _is_state(items[k]):
            continue
        named = named_grantor(items, k + 1)[0]
        giver = named if named is not None and named is not UNKNOWN and named.state else _signer(items, k)
        if giver is not None:
            yield items[k], giver
    yield from ((grant.award, grant.grantor) for grant in grants if grant.grantor is not None and grant.grantor.state)


def _signer(items: Items, k: int) -> Item | None:
    """The President who signed, "Quyết định phong tặng danh hiệu … vừa được Chủ tịch nước … ký", in the sentence."""
    for place in range(k, min(k + _LINE, len(items))):
        if items.kind(place) == "end":
            return None
        if items[place].state and items.kind(place) == "title":
            signs = items.low(place + 1 + (items.kind(place + 1) == "person"))
            return items[place] if signs in SIGNED else None
    return None
