"""Shares that are goals by when or how they are said: "năm học tới, 98% …", "phải bảo đảm 100% …"."""

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at, start_before
from pipeline.extract.targets.figures import Figure, figures
from pipeline.extract.targets.region import Region, Text, until

_NEAR = 12  # tokens from "phải" to its share
_NO_ORDER = frozenset({"không", "chưa", "số", "những", "đã"})  # "không phải", "số cần", "đã phải"
_UNTIL = frozenset({"đến", "tới", "sang"})
_SPAN = frozenset({"hết", "cuối", "đầu", "năm", "học"})


def ahead(text: Text, begin: int, end: int) -> Region | None:
    """What a sentence without a cue of commitment says of a time to come, or asks for."""
    if tells(text, begin, end):
        return None
    places = (_future(text, begin, end), _until_year(text, begin, end), _modal(text, begin, end))
    first = min((place for place in places if place is not None), default=None)
    if first is None:
        return None
    return Region(first, until(first, end), "targets:sentence", strict=True, far=True, sure=True)


def _future(text: Text, begin: int, end: int) -> int | None:
    """After "năm học tới"."""
    first = text.marks.first("future", begin, end)
    return None if first is None else text.marks.end(first, "future")


def tells(text: Text, begin: int, end: int) -> bool:
    """True for a sentence of what was done or is so, or of votes."""
    if text.marks.any(begin, end, "present", "reached") or cue_at(text.tokens, begin, "past"):
        return True
    lows = text.tokens.lows
    return "đã" in lows[begin:end] or "hiện" in lows[begin : begin + 2]


def _until_year(text: Text, begin: int, end: int) -> int | None:
    """Where "đến (hết) năm 2030" begins, if the text is older than that or says what will be."""
    lows = text.tokens.lows
    for i in range(begin, end):
        if lows[i] in _UNTIL and (year := _year(text.tokens, i + 1, end)) is not None:
            is_ahead = year > text.year if text.year is not None else "sẽ" in lows[i:end]
            return i if is_ahead else None
    return None


def _year(tokens: Tokens, k: int, end: int) -> int | None:
    start = k
    while k < end and tokens.lows[k] in _SPAN:
        k += 1
    word = tokens.words[k] if start < k < end else ""
    return int(word) if len(word) == 4 and word.isdecimal() else None  # noqa: PLR2004  # digits of a year


def _modal(text: Text, begin: int, end: int) -> int | None:
    """After the last "phải", "nhằm" before a share, unless a rule is told ("trường chuẩn phải có 90% …")."""
    tokens, marks = text.tokens, text.marks
    i = begin - 1
    while (found := marks.first("modal", i + 1, end)) is not None:
        i = found
        near = figures(tokens, i, min(i + _NEAR, end), text.taken)
        if tokens.lows[i - 1] in _NO_ORDER or not near or not _is_asked(tokens, near[0]):
            continue
        last = max(k for k in range(i, near[0].first) if marks.end(k, "modal"))
        return None if is_rule(tokens, begin, end) else marks.end(last, "modal")
    return None


def _is_asked(tokens: Tokens, figure: Figure) -> bool:
    """True for a share and for what each one is to have: "mỗi trường có ít nhất 3 sáng kiến"."""
    return figure.percent or start_before(tokens, figure.first, "least") is not None


def is_rule(tokens: Tokens, begin: int, end: int) -> bool:
    """True for a sentence that tells what some rule asks for: "trường chuẩn phải có 90% … theo quy định"."""
    return any(cue_at(tokens, k, "norm") for k in range(begin, end))
