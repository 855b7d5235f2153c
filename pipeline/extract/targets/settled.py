"""What a meeting settles for a time to come: "các trường thống nhất trong học kỳ II: 100% trẻ …"."""

from itertools import pairwise

from pipeline.extract.targets.ahead import is_rule
from pipeline.extract.targets.region import Text

_SETTLES = ("thống", "nhất")
_TO_COME = frozenset({("kỳ", "ii"), ("kì", "ii"), ("học", "mới"), ("chỉ", "tiêu"), ("nhiệm", "vụ")})
_TOLD = frozenset({("đánh", "giá"), ("nhận", "định"), ("nhận", "xét"), ("kết", "quả"), ("ghi", "nhận"), ("báo", "cáo")})


def settled(text: Text, begin: int, end: int) -> int | None:
    """The place after the colon behind which the sentence says what was settled; null where it is of the past."""
    words = text.tokens.words
    if not may_settle(text, begin, end):
        return None
    colon = words.index(":", begin, end)
    said = set(pairwise(text.tokens.lows[begin:colon]))
    ahead = text.marks.any(begin, colon, "future") or not _TO_COME.isdisjoint(said)
    if _SETTLES not in said or not ahead or not _TOLD.isdisjoint(said) or text.marks.any(begin, colon, "reached"):
        return None
    return None if colon + 1 >= end or is_rule(text.tokens, begin, end) else colon + 1


def may_settle(text: Text, begin: int, end: int) -> bool:
    """True for a line or sentence with "thống nhất" and a colon in it."""
    if _SETTLES[0] not in text.tokens.places:
        return False
    return _SETTLES[0] in text.tokens.lows[begin:end] and ":" in text.tokens.words[begin:end]
