"""Shares that are goals by when or how they are said: "năm học tới, 98% …", "phải bảo đảm 100% …"."""

import re

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at, is_of_today, start_before
from pipeline.extract.targets.figures import Figure, figures, written_out
from pipeline.extract.targets.region import Region, Text, until

_SHARES = frozenset({"%", "phần", "nhất", "tối", "lên"})  # words of shares and of least numbers
_SIGNS = frozenset({",", ";"})
_NEAR = 18  # tokens from "phải" to its share
_NO_ORDER = frozenset({"không", "chưa", "số", "những", "đã", "chuyên"})  # "không phải", "chuyên cần"
_DUTIES = frozenset({"phải", "cần"})
_TO_COME = frozenset({"sẽ", "phải", "cần"})
_AT_END = frozenset({"hết", "cuối"})
_YEAR = re.compile(r"20\d\d")


def ahead(text: Text, begin: int, end: int) -> Region | None:
    """What a sentence without a cue of commitment says of a time to come, or asks for."""
    if _SHARES.isdisjoint(text.tokens.lows[begin:end]) or tells(text, begin, end):
        return None
    if text.marks.any(begin, end, "aside", "intake"):
        return None
    places = (_future(text, begin, end), _until_year(text, begin, end), _modal(text, begin, end))
    first = min((place for place in places if place is not None), default=None)
    if first is None or first >= end:
        return None
    return Region(first, until(first, end), "targets:sentence", strict=True, far=True, sure=True)


def _future(text: Text, begin: int, end: int) -> int | None:
    """After "năm học tới"."""
    first = text.marks.first("future", begin, end)
    return None if first is None else text.marks.end(first, "future")


def tells(text: Text, begin: int, end: int) -> bool:
    """True for a sentence of what was done or is so, or of votes."""
    if text.marks.any(begin, end, "present", "reached", "given") or cue_at(text.tokens, begin, "past"):
        return True
    lows = text.tokens.lows
    return "đã" in lows[begin:end] or is_of_today(text.tokens, begin, 2)


def _until_year(text: Text, begin: int, end: int) -> int | None:
    """Where "đến (hết) năm 2030" begins, if the text is older than that or says what will be."""
    tokens, marks = text.tokens, text.marks
    first = marks.first("until", begin, end)
    after = None if first is None else marks.end(first, "until")
    if after is None or after >= end or not _YEAR.fullmatch(tokens.words[after]):
        return None
    if text.year is None:
        return None if _TO_COME.isdisjoint(tokens.lows[begin:end]) else first
    at_its_end = not _AT_END.isdisjoint(tokens.lows[first:after])
    return first if int(tokens.words[after]) >= text.year + (not at_its_end) else None


def _modal(text: Text, begin: int, end: int) -> int | None:
    """After the last "phải", "nhằm" before a share, unless a rule is told ("trường chuẩn phải có 90% …")."""
    tokens, marks = text.tokens, text.marks
    i = begin - 1
    while (found := marks.first("modal", i + 1, end)) is not None:
        i = found
        clause = next((k for k in range(i, min(i + _NEAR, end)) if tokens.words[k] in _SIGNS), min(i + _NEAR, end))
        near = figures(tokens, i, clause, text.taken) or written_out(tokens, i, clause)
        if not text.commits and tokens.lows[i] in _DUTIES:
            continue
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
