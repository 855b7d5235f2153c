"""Sentences that belong to goals told beside them: "… đặt mục tiêu. Theo đó, 100% …", "… 90%. Đó là mục tiêu …"."""

from typing import Literal

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.ahead import tells
from pipeline.extract.targets.cues import cue_at, is_other
from pipeline.extract.targets.done import tells_of_goals
from pipeline.extract.targets.figures import Figure, figures
from pipeline.extract.targets.region import BULLETS, Region, Text, until

# the sentence before told goals with their figures, or the first item of their list, or only named them
Announced = Literal["goals", "items", "named"]
_THIS = (["đó", "là"], ["đây", "là"], ["đây", "cũng"], ["đó", "cũng"])
_DONE = frozenset({"đã", "đều"})
_REPORTED = 5  # tokens before a cue
_LEAD = 6  # tokens of a sentence before its share
_NAMED = 10  # tokens from "đó là" to "mục tiêu"


def announces(text: Text, begin: int, end: int) -> Announced | None:
    """Whether a sentence without figures names goals ("đề ra nhiều chỉ tiêu quan trọng")."""
    tokens, marks = text.tokens, text.marks
    goals = (i for i in marks.within("weak", begin, end) if "tiêu" in tokens.lows[i : marks.end(i, "weak")])
    named = marks.first("colon", begin, end)
    if named is not None and ":" not in tokens.words[named : end - 1]:
        named = None
    if named is None:
        named = next((i for i in goals if not is_other(tokens, i) and tokens.words[i - 1] != "("), None)
    if named is None or marks.any(begin, named, "result", "reached") or marks.any(begin, end, "aside"):
        return None
    if tells_of_goals(text, begin, end):
        return None
    if not _DONE.isdisjoint(tokens.lows[named:end]) and marks.any(named, end, "reached"):
        return None  # "các chỉ tiêu đều đạt"
    reported = any(cue_at(tokens, k, "report") for k in range(max(begin, named - _REPORTED), named))
    return None if reported else "named"


def following(text: Text, begin: int, end: int, announced: Announced) -> Region | None:
    """The goals of a sentence that has no cue of its own and follows others."""
    words = text.tokens.words
    if "|" in words[begin:end] or tells(text, begin, end):
        return None
    if is_inline_item(text.tokens, begin):
        first = begin + 1 + (words[begin] not in BULLETS)
        strict = announced != "items"
        return Region(first, until(begin, end), "targets:list", strict=strict, far=True) if first < end else None
    return _sentence(text, begin, end, announced)


def is_inline_item(tokens: Tokens, begin: int) -> bool:
    """True for a sentence that is an item of a list within a line: "- Trẻ mẫu giáo: 99%", "2. Duy trì sĩ số"."""
    if tokens.words[begin] in BULLETS:
        return True
    return tokens.words[begin].isdigit() and begin + 1 < len(tokens) and tokens.words[begin + 1] in {".", ")"}


def _sentence(text: Text, begin: int, end: int, announced: Announced) -> Region | None:
    tokens = text.tokens
    found = figures(tokens, begin, end, text.taken)
    if not found or any(cue_at(tokens, k, "voted") for k in range(begin, end)):
        return None
    start = cue_at(tokens, begin, "connector")
    if start is None and announced == "named" and not _leads(text, begin, found[0]):
        return None
    if any(cue_at(tokens, k, "doing") for k in range(begin, found[0].first)):
        return Region(begin, until(begin, end), "targets:sentence", strict=True)
    if start is None and not _leads(text, begin, found[0]):
        return None
    return Region(start or begin, until(begin, end), "targets:sentence", strict=True, far=True, sure=True)


def _leads(text: Text, begin: int, figure: Figure) -> bool:
    """True for a sentence that opens with a share or what it measures: "100% chi đoàn …", "Tỷ lệ … đạt 98%"."""
    return figure.percent and (figure.first - begin <= _LEAD or cue_at(text.tokens, begin, "measure") is not None)


def told_of(text: Text, begin: int, end: int, before: tuple[int, int]) -> Region | None:
    """The sentence before, if this one calls it a goal ("Đó là một trong những mục tiêu …")."""
    tokens = text.tokens
    if tokens.lows[begin : begin + 2] not in _THIS or tells(text, *before):
        return None
    near = min(begin + _NAMED, end)
    ends = [text.marks.end(i, "weak") or text.marks.end(i, "strong") for i in range(begin, near)]
    if not any(stop and "tiêu" in tokens.lows[stop - 3 : stop] for stop in ends):
        return None
    return Region(before[0], until(*before), "targets:sentence", strict=True, far=True)
