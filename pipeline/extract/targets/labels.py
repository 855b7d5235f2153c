"""Figures that follow each other without a comma: "Tốt: 60%   Khá: 35%", "12 lớp: Tổng số: 410 em"."""

from itertools import pairwise

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at
from pipeline.extract.targets.figures import Figure

_LABEL = 8  # tokens from one figure to the next
_GRADE = 3  # words of a grade, "hoàn thành tốt"
_NO_LABEL = frozenset("(),;|")
GRADES = frozenset({"tốt", "khá", "giỏi", "tb", "yếu", "kém"})
_OF_GRADES = GRADES | {"đạt", "trung", "bình", "xuất", "sắc", "chưa", "hoàn", "thành", "cần", "cố", "gắng"}


def label_starts(tokens: Tokens, found: list[Figure]) -> list[int]:
    """Where another label with its own figure begins, for the figures of one clause."""
    starts = (_label_start(tokens, one, other) for one, other in pairwise(found))
    return [start for start in starts if start is not None]


def _label_start(tokens: Tokens, one: Figure, other: Figure) -> int | None:
    begin = cue_at(tokens, one.stop, "upwards") or one.stop
    between = range(begin, other.first)
    if not 0 < len(between) <= _LABEL or any(tokens.words[k] in _NO_LABEL for k in between):
        return None
    colons = [k for k in between if tokens.words[k] == ":"]
    if colons and _leads_to(tokens, colons[-1] + 1, other.first):
        return _before_colon(tokens, one, begin, colons)
    return begin if one.percent and other.percent and _is_grade(tokens, begin, other.first) else None


def _leads_to(tokens: Tokens, k: int, figure: int) -> bool:
    """True from behind a colon to its figure, with a bound before it or not: ": dưới 4%", ": >= 98%"."""
    return k >= figure or cue_at(tokens, k, "bound") == figure or not any(map(tokens.is_word, range(k, figure)))


def _before_colon(tokens: Tokens, one: Figure, begin: int, colons: list[int]) -> int | None:
    if one.percent:
        return begin if begin < colons[-1] else None
    if len(colons) > 1:
        return colons[0] + 1
    return next((k for k in range(begin, colons[-1]) if tokens.capital(k)), None)  # behind what the number counts


def _is_grade(tokens: Tokens, begin: int, figure: int) -> bool:
    words = tokens.lows[begin:figure]
    return len(words) <= _GRADE and _OF_GRADES.issuperset(words)
