"""Who is named behind the distinction: "Nhận Bằng khen có 4 tập thể", "những người được tặng … là ông A, bà B"."""

from pipeline.extract.awards.grantors import after_time, passive_at
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_after import listed

_LINKS = frozenset({"là", "gồm", "như"})
_ALSO = frozenset({"cùng", "cũng"})
_WHERE = frozenset({"nay", "tại", "trong", "dịp", "đợt", "lần", "năm"})
_OCCASION = 8  # items of "tại buổi lễ hôm nay"
_TITLED = 12  # groups that one sentence lists with their titles


def identified(items: Items, verb: int | None, after: int) -> list[Item]:
    """In "những người được tặng … (tại buổi lễ) là ông A, bà B" they are named behind the distinction.

    So they are, counted ones too, where the verb opens the sentence: "Nhận Bằng khen có 4 tập thể".
    """
    passive = passive_at(items, verb) if verb is not None else None
    if verb is None or not (items.cue(verb) == "receive" or passive is not None):
        return []
    inverted = _opens_sentence(items, verb if passive is None else passive) or _is_number_of(items, verb)
    link = _link(items, after, inverted=inverted)
    if link is None and items.low((verb if passive is None else passive) - 1) in _ALSO:
        link, inverted = link_over_place(items, after), False
    named = _listed_with_titles(items, link + 1) if link is not None else []
    return named if inverted else [one for one in named if one.kind != "count"]


def link_over_place(items: Items, k: int) -> int | None:
    """The "có" of "(Cùng được tặng …) lần này, tỉnh A còn | có (thầy B)", which tells from where those are."""
    comma = next((place for place in range(k, k + _OCCASION) if items.low(place) == ","), None)
    if comma is None or any(_is_told(items, place) for place in range(k, comma)):
        return None
    link = next((place for place in range(comma + 1, comma + _OCCASION) if items.low(place) == "có"), None)
    return None if link is None or any(_is_told(items, place) for place in range(comma + 1, link)) else link


def _is_told(items: Items, k: int) -> bool:
    """True for what belongs to something else than the occasion or a place."""
    return items.kind(k) in {"award", "count", "end"} or items.cue(k) in {"give", "receive", "passive"}


def _listed_with_titles(items: Items, k: int) -> list[Item]:
    """Those listed from `k` on, each with the title that it has: "có 6 xã đạt danh hiệu …, 22 trường là tập thể …"."""
    found, end = listed(items, k)
    for _ in range(_TITLED):
        place = end + (items.cue(end) in {"receive", "member"}) * 1
        place += items.cue(place) == "filler"
        if place == end or items.kind(place) != "award":
            break
        following = next((at for at in range(place, place + _OCCASION) if items.kind(at) in {"count", "end"}), end)
        if items.kind(following) != "count" or items.low(following - 1) not in {",", "và"}:
            break
        more, end = listed(items, following)
        found += more
    return found


def _opens_sentence(items: Items, verb: int) -> bool:
    """True for "Nhận Bằng khen có …", "Cũng nhận …" and "Trong buổi lễ, vinh dự nhận …", which have no subject yet."""
    before = verb - 1 - (items.low(verb - 1) in _ALSO)
    if items.low(before) != ",":
        return items.kind(before) == "end"
    return next(
        (items.kind(k) == "end" for k in range(before - 1, before - _OCCASION, -1) if items.kind(k) != "word"), False
    )


def _is_number_of(items: Items, verb: int) -> bool:
    """True for "Số giáo viên đạt danh hiệu … (là 52 người)"."""
    for place in range(verb - 1, verb - _OCCASION, -1):
        if items.kind(place) not in {"word", "cue", "title"} or items.low(place) == "là":
            return False
        if items.low(place) == "số":
            return items.low(place - 1) not in {"trong", "một"}
    return False


def _link(items: Items, k: int, *, inverted: bool) -> int | None:
    """The place of the "là" or "gồm" behind the distinctions, or behind where they were given."""
    links = _LINKS | {"có"} if inverted else _LINKS
    k = after_time(items, k)
    if items.low(k) in links:
        return k
    if items.low(k) not in _WHERE:
        return None
    for place in range(k + 1, k + _OCCASION):
        if items.low(place) in links:
            return place
        if items.kind(place) not in {"word", "unit"}:
            return None
    return None
