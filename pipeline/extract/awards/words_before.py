"""What may stand before the names of a list: "các tập thể:", "ông", "1.", "các đơn vị dẫn đầu khối:"."""

from pipeline.extract.awards.items import Items
from pipeline.extract.awards.vocabulary import WHO

_WORDS_BEFORE = 14  # items such as "các tập thể:", "cán bộ, giáo viên" before a recipient's name
_PRAISE = 10  # items from "cho" to the colon of "cho các đơn vị dẫn đầu phong trào thi đua:"


def over_words(items: Items, k: int) -> int:
    """Skip "các tập thể:", "cán bộ, giáo viên", "ông", "1." before a unit's or a person's name."""
    for place in range(k, min(k + _WORDS_BEFORE, len(items))):
        kind = items.kind(place)
        if items.low(place) == "nhóm" and items.kind(place + 1) == "count":
            continue  # "cho nhóm 3 học sinh"
        if kind in WHO:
            return k if _is_of_trade(items, place) else place
        if not (items.cue(place) == "member" or kind in {"title", "address"} or _light(items, place)):
            return k
    return k


def _is_of_trade(items: Items, k: int) -> bool:
    """True for "ngành Giáo dục" in "cho các tập thể, cá nhân ngành Giáo dục", whose members are not counted."""
    return items.low(k) == "ngành" and items.cue(k - 1) == "member"


def _light(items: Items, k: int) -> bool:
    """True for signs and words that open a list or number its items."""
    low = items.low(k)
    numbered = low.isdecimal() and items.low(k + 1) in {".", ")", "/"}
    return (
        numbered
        or low in {",", ":", "và", "-", "+", "*", "các", "mỗi", ")", "("}
        or (low == "." and items.low(k - 1).isdecimal())
        or (low == "lớp" and items.low(k + 1) == ":")
    )


def behind_praise(items: Items, k: int) -> int | None:
    """Behind the colon of "(cho) các đơn vị dẫn đầu:", where those who are meant stand."""
    group = items.cue(k) == "member" or items.low(k) == "các"
    colon = next((place for place in range(k, k + _PRAISE) if items.low(place) == ":"), None)
    if not group or colon is None or items.kind(over_words(items, colon + 1)) not in WHO:
        return None
    plain = all(items.kind(place) == "word" or items.cue(place) == "member" for place in range(k + 1, colon))
    return colon + 1 if plain else None


def before_leads(items: Items, k: int) -> int:
    """Before the forms of address and nouns that end at place `k`: "(Tổ Văn và) các thầy, cô giáo: (Lò Văn An)"."""
    colon = k if items.low(k) == ":" and _is_lead(items, k - 1) else None
    place = k if colon is None else k - 1
    while _is_lead(items, place) or (colon is not None and items.low(place) == "," and _is_lead(items, place - 1)):
        place -= 1
    return place


def _is_lead(items: Items, k: int) -> bool:
    return items.kind(k) == "address" or items.cue(k) == "member"
