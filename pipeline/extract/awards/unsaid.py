"""Who received the distinction of the sentence before: "… tặng danh hiệu X. Theo đó, 5 nhà giáo được phong tặng"."""

from collections.abc import Iterator
from itertools import chain

from pipeline.extract.awards.grantors import passive_at
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_after import is_recipient, members_after
from pipeline.extract.awards.recipients_before import recipients_before
from pipeline.extract.awards.story import Grant, Listing

_BACK = frozenset({("theo", "đó"), ("trong", "đó"), ("trong", "số"), ("đợt", "này"), ("lần", "này"), ("dịp", "này")})
_OCCASION = frozenset(
    {"dịp", "đợt", "lần", "năm", "này", "nay", "gồm", "là", "trong"}
)  # behind "được tặng" without a thing


def unsaid(items: Items, first: int, stop: int, listing: Listing | None) -> Iterator[Grant]:
    """The grants of sentences from place `first` to before `stop` that refer to the distinctions told before them."""
    if listing is None:
        return
    for begin, end in _sentences(items, first, stop):
        back = (items.low(begin), items.low(begin + 1)) in _BACK
        verbs = (k for k in range(begin, end) if items.cue(k) == "give" and _has_no_object(items, k + 1))
        for one in chain.from_iterable(_who(items, verb) for verb in verbs if back):
            yield from (Grant(award, one, listing.grantor, "awards:unsaid") for award in listing.awards)


def _sentences(items: Items, first: int, stop: int) -> Iterator[tuple[int, int]]:
    begin = first
    for k in items.places("end", first, stop):
        yield begin, k
        begin = k + 1
    yield begin, stop


def _has_no_object(items: Items, k: int) -> bool:
    if items.low(k) == "," and items.cue(k + 1) == "give":
        return False  # "được tuyên dương, tặng hoa"
    return items.kind(k) in {"end", "sign"} or items.low(k) in _OCCASION


def _who(items: Items, verb: int) -> list[Item]:
    """The subject of the "được" before the verb; the members of a group that are all named behind it."""
    passive = passive_at(items, verb)
    found = recipients_before(items, passive) or [] if passive is not None else []
    groups = all(one.kind == "count" for one in found)
    named = members_after(items, found, verb + 1) if found and groups else []
    return named or [one for one in found if is_recipient(one) and not one.place]
