"""Lines as lists have them: where they begin and end, their bullets, what they say as headings."""

from collections.abc import Iterator
from itertools import chain

from pipeline.extract.awards.grantors import HANDS
from pipeline.extract.awards.houses import resolved
from pipeline.extract.awards.item import Item
from pipeline.extract.awards.items import Items
from pipeline.extract.awards.recipients_after import is_recipient, listed
from pipeline.extract.awards.vocabulary import AUTHORITY, WHO
from pipeline.extract.awards.words_before import over_words

_BULLETS = frozenset("-+•*·●▪–○♦>✓")
_NUMBER_ENDS = frozenset({".", ")", "/", "-", "|"})
_ROMAN = frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "a", "b", "c", "d", "đ", "e"})
_LONGEST_LABEL = 12  # items of "* Tập thể nhỏ:"
_REACH = 60  # items
_NO_HEAD = frozenset({";", "để", "vì", "các", "nhiều", "những"})  # between those at a line's head and their distinction
_ASKED = frozenset({("đề", "nghị")})
_SECTIONS = frozenset(
    {
        "phương",
        "nhiệm",
        "mục",
        "giải",
        "dự",
        "tham",
        "tồn",
        "hạn",
        "kết",
        "chỉ",
        "ý",
        "thảo",
        "nguồn",
        "ảnh",
        "tin",
        "tác",
        "bài",
    }
)  # how headings of what else a report tells begin: phương hướng, nhiệm vụ, mục tiêu, giải pháp, tham dự có, tin ảnh
_PLANS = frozenset({"veto", "rule"})


def lines(items: Items) -> Iterator[tuple[int, int]]:
    """First place and the place after the last of every line that is not empty."""
    first = 0
    feeds = (k for k in items.places("end", 0, len(items)) if items.lows[k] == "\n")
    for k in chain(feeds, (len(items),)):
        if k > first:
            yield first, k
        first = k + 1


def after_bullet(items: Items, k: int) -> int:
    """The place after "-", "1.", "a)", "II." at a line's beginning; `k` where there is none."""
    low = items.low(k)
    if low in _BULLETS:
        return k + 1
    numbered = low in _ROMAN or low.replace(".", "").isdecimal()
    return k + 2 if numbered and items.low(k + 1) in _NUMBER_ENDS else k


def ends_with_colon(items: Items, stop: int) -> bool:
    """True for "… gồm:"."""
    return items.low(stop - 1) == ":"


def has_cue(items: Items, first: int, stop: int, cue: str) -> bool:
    """True if a cue of this kind stands in a line."""
    return cue in items.cues[first:stop]


def is_planned(items: Items, first: int, stop: int) -> bool:
    """True if a line speaks of plans or rules."""
    return not _PLANS.isdisjoint(items.cues[first:stop])


def heading_giver(items: Items, first: int, stop: int) -> Item | None:
    """The authority of "Chủ tịch UBND tỉnh tặng:" or "đề nghị Chính phủ:", without a full stop behind it."""
    if not ends_with_colon(items, stop):
        return None
    found: Item | None = None
    for k in range(max(first, stop - _REACH), stop):
        item = items[k]
        if item.kind == "end" and k > first + 1:
            found = None
        if item.kind not in AUTHORITY:
            continue
        asked = items.low(k - 1) in {"nghị", "trình", "xin"} or items.low(k + 1) == ":"
        if items.low(k - 1) in HANDS and items.cue(k + 1) != "propose" and not asked:
            handed = items.low(stop - 2) == "trao" or any(items.low(place) == "bố" for place in range(k + 1, k + 4))
            if handed:  # "lãnh đạo huyện đã công bố các quyết định:"
                continue
        if asked or items.cue(k + 1) == "give" or items.low(k + 1) in {"quyết", "đã", "ký", "vừa"}:
            found = item
    return found


def recipients_of_line(items: Items, first: int, stop: int) -> list[Item] | None:
    """Those whom a list's line names at its beginning: none in a label ("Cá nhân:"), null if it is no list's line."""
    begin = after_bullet(items, first)
    if items.low(begin) in _SECTIONS and ":" in items.lows[first:stop]:
        return None
    place = over_words(items, begin)
    if items.kind(place) not in WHO:
        label = stop - first <= _LONGEST_LABEL and (ends_with_colon(items, stop) or begin > first)
        short = items.cue(begin) == "member" and stop - begin == 1
        return [] if label or short else None
    found, end = listed(items, place)
    prose = begin == first and end < stop and items.kind(end) not in {"sign", "end"}
    if prose or has_cue(items, place, min(stop, place + _REACH), "give"):
        return None
    return found


def head_of_line(items: Items, first: int, award: int) -> list[Item]:
    """Those at a line's beginning with ":" or "-" behind them and a distinction next: "- Tổ Văn: Giấy khen"."""
    place = over_words(items, after_bullet(items, first))
    if items.kind(place) not in WHO or not is_recipient(resolved(items, place)) or items[place].place:
        return []
    found, end = listed(items, place)
    if end == award - 1 and items.low(end) == "với" and all(one.kind != "unit" for one in found):
        return found  # the caption "5 cá nhân với Giấy khen của LĐLĐ huyện"
    if not 0 < award - end < _REACH or items.low(award - 1).isdecimal():
        return []  # "Bộ GD&ĐT: 02 Bằng khen cho tập thể"
    acts = (k for k in range(end, award) if items.cue(k) == "give" and items.cue(k - 1) != "passive")
    asked = items.has_pair(end, award, _ASKED)  # "Trường A: đề nghị UBND tỉnh tặng Cờ thi đua"
    if not asked and any(items.low(k) not in {"đề", "công"} for k in acts):
        return []  # a headline: "Sở Nội vụ: trao Bằng khen …"
    row = after_bullet(items, first) > first and items.low(end) == "," == items.low(award - 1)  # "1. A, kế toán, LĐTT"
    if not (row or items.low(end) in {":", "-"}) or _is_beside_office(items, award):
        return []
    plain = all(
        items.kind(k) in {"unit", "title", "sign", "word", "cue"} and items.low(k) not in _NO_HEAD
        for k in range(end, award)
    )
    return found if plain else []


def _is_beside_office(items: Items, award: int) -> bool:
    """True for the honour of "Bà A - Nhà giáo ưu tú - Trưởng phòng", which says who comes and not what is given."""
    form = items[award].form
    honour = form is not None and form.category == "honour"
    return honour and items.low(award + 1) in {"-", ","} and items.kind(award + 2) == "title"
