"""The commitments of one sentence: from its first cue that announces figures to where it tells of today."""

from dataclasses import replace
from typing import Literal

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.ahead import ahead, is_rule
from pipeline.extract.targets.cues import Marks, cue_at, cue_before, is_other
from pipeline.extract.targets.figures import figures
from pipeline.extract.targets.region import Region, Text, until

_REACHED = frozenset({"đã", "sự", "thần", "trình"})
_EFFORT = frozenset({"nỗ", "lực", "cố", "gắng", "không", "ngừng", "tích", "cực", "đoàn", "kết", "ra", "sức", ","})
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "-", "+", "*"})
_SUBJECT = 3  # tokens: "tỷ lệ đỗ"
_COMPOUND = frozenset({"thực", "thể", "phát", "biểu", "xuất"})
_GOALS = frozenset({"tiêu"})
_SIGNS = frozenset({"ký", "kí"})
_REPORTED = 5  # tokens before a cue
_FAR = 24  # tokens from "các chỉ tiêu" to the colon before its figures
_PROMISES = frozenset({"cam", "quyết"})
_INTRODUCTION = 14  # tokens from a cue to the colon before its figures
_NEAR = 7  # tokens from a weak cue to its figure or colon


def opened(text: Text, begin: int, end: int) -> Region | None:
    """The commitments of a sentence: from its first cue that announces figures to where it tells of today."""
    tokens, marks = text.tokens, text.marks
    i = begin - 1
    while (i := min(_next(marks, i + 1, end, "strong"), _next(marks, i + 1, end, "weak"))) < end:
        if tokens.capital(i) and i > begin and tokens.is_word(i - 1):
            continue  # "thầy Hứa Văn An"
        strong = marks.end(i, "strong")
        if tokens.lows[i] == "phải" and is_rule(tokens, begin, end):
            continue
        if strong and not _reached(tokens, begin, i, strong):
            return _pledged(text, begin, i, end) or _with_subject(text, _region(text, strong, end), begin, i)
        region = _after_weak(text, begin, i, end)
        if region is not None:
            return region
    return _agreed(text, begin, end) or ahead(text, begin, end)


def _pledged(text: Text, begin: int, cue: int, end: int) -> Region | None:
    """What a pledge names behind its colon before the cue: "ký giao ước: 100% lớp …, mỗi lớp | phấn đấu …"."""
    agreed = _agreed(text, begin, end)
    return agreed if agreed and agreed.first < cue and figures(text.tokens, agreed.first, cue, text.taken) else None


def _with_subject(text: Text, region: Region | None, begin: int, cue: int) -> Region | None:
    """The region with the words of the clause before its cue, if no figure is among them."""
    words = text.tokens.words
    first = next((k + 1 for k in range(cue - 1, begin - 1, -1) if words[k] in _CLAUSE_ENDS), begin)
    if region is None or cue - first < _SUBJECT or figures(text.tokens, first, cue, text.taken):
        return region
    return replace(region, subject=first)


def _next(marks: Marks, start: int, end: int, kind: Literal["strong", "weak"]) -> int:
    found = marks.first(kind, start, end)
    return end if found is None else found


def _is_result(text: Text, begin: int, i: int) -> bool:
    """True if the clause up to the cue at `i` tells of something done: "đã hoàn thành các chỉ tiêu"."""
    tokens = text.tokens
    if cue_before(tokens, i, "result"):
        return True
    for k in range(i - 1, begin - 1, -1):
        if tokens.words[k] in {",", ";", ":"}:
            break
        if tokens.lows[k] == "đã" and text.marks.end(k, "result"):
            return True
    return False


def _agreed(text: Text, begin: int, end: int) -> Region | None:
    """What an agreement says behind a colon: "bản giao ước nêu rõ: 100% đơn vị …"."""
    colon = next((k for k in range(begin, end) if text.tokens.words[k] == ":"), end)
    if colon + 1 >= end or text.marks.any(begin, colon, "reached", "result"):
        return None
    return _region(text, colon + 1, end, strict=True, far=True) if text.marks.any(begin, colon, "colon") else None


def _region(text: Text, first: int, end: int, *, strict: bool = False, far: bool = False) -> Region | None:
    """The region from token `first` on, or from behind a colon that follows before any figure."""
    words = text.tokens.words
    colon = next(
        (k for k in range(first, min(first + _INTRODUCTION, end)) if words[k] == ":" or words[k][0].isdigit()), end
    )
    start = colon + 1 if colon < end and words[colon] == ":" else first
    return _from(text, start, end, strict=strict, far=far)


def _from(text: Text, start: int, end: int, *, strict: bool = False, far: bool = False) -> Region | None:
    """The region from token `start` to where the sentence tells of today."""
    stop = start
    while (present := text.marks.first("present", stop, end)) is not None and _is_joined(text.tokens, present):
        stop = present + 1
    stop = end if present is None else present
    return Region(start, until(start, stop), "targets:sentence", strict, far) if stop > start else None


def _is_joined(tokens: Tokens, k: int) -> bool:
    """True for "hiện có" within "thực hiện có"."""
    return tokens.lows[k - 1] in _COMPOUND


def _reached(tokens: Tokens, begin: int, i: int, after: int) -> bool:
    """True for "đã (nỗ lực) phấn đấu đạt", "sự phấn đấu của", "sau một năm phấn đấu, trường có": these are no plans."""
    while i > begin and tokens.lows[i - 1] in _EFFORT:
        i -= 1
    before = tokens.lows[i - 1] if i > begin else ""
    return before in _REACHED or (after < len(tokens) and tokens.lows[after] in {"của", ","})


def _after_weak(text: Text, begin: int, cue: int, end: int) -> Region | None:
    """A weak cue announces what follows a colon or close behind it; further on only what is worded as a goal."""
    tokens, weak = text.tokens, text.marks.end(cue, "weak")
    if weak is None or is_other(tokens, cue) or _is_result(text, begin, cue) or cue_at(tokens, begin, "past"):
        return None
    colon = _colon(text, weak, end)
    if text.marks.any(weak, colon or min(weak + _INTRODUCTION, end), "reached"):
        return None  # "các chỉ tiêu đều đạt và vượt: 100% …"
    if _registers(tokens, weak):
        return _region(text, weak, end)
    if colon is not None:
        return None if _is_report(text, begin, cue) else _from(text, colon + 1, end)
    near = min(weak + _NEAR, end)
    stop = next((k for k in range(weak, near) if tokens.words[k] in {",", ";"}), near)
    return _in_clause(text, (begin, cue, weak, end), near=bool(figures(tokens, weak, stop, text.taken)))


def _is_report(text: Text, begin: int, cue: int) -> bool:
    """True for "kết quả thực hiện các chỉ tiêu: 98% …"."""
    return any(cue_at(text.tokens, k, "report") for k in range(max(begin, cue - _REPORTED), cue))


def _colon(text: Text, weak: int, end: int) -> int | None:
    """The colon that a weak cue leads to; those of goals from further away, and behind a comma, than a pledge's."""
    tokens = text.tokens
    goals = tokens.lows[weak - 1] in _GOALS
    for k in range(weak, min(weak + (_FAR if goals else _NEAR), end - 1)):
        word = tokens.words[k]
        if word == ":":
            return k
        if word == ";" or (word == "," and not goals and cue_at(tokens, k + 1, "example") is None):
            return None
        if figures(tokens, k, k + 1, text.taken) or tokens.lows[k] == "đã":
            return None
    return None


def _registers(tokens: Tokens, weak: int) -> bool:
    """True for "đăng ký (đạt) danh hiệu …": what follows is what a unit wants to win."""
    if tokens.lows[weak - 2 : weak] == ["danh", "hiệu"]:
        return True
    if tokens.lows[weak - 1] not in {"ký", "kí"}:
        return False
    return tokens.lows[weak : weak + 2] == ["danh", "hiệu"] or tokens.lows[weak + 1 : weak + 3] == ["danh", "hiệu"]


def _in_clause(text: Text, places: tuple[int, int, int, int], *, near: bool) -> Region | None:
    """What a weak cue announces without a colon: `near` it a figure, else what is worded as a goal."""
    begin, cue, weak, end = places
    tokens = text.tokens
    if tokens.lows[cue - 2 : cue] == ["đã", "ký"] or (tokens.lows[cue - 1] in _SIGNS and tokens.lows[weak] == "có"):
        return None  # "đã ký cam kết", "lễ ký cam kết có 20 đại biểu" tell of the signing
    copula = _copula(text, weak, end) if tokens.lows[weak - 1] in _GOALS or tokens.lows[cue] == "đích" else None
    if copula is not None:
        return _region(text, copula + 1, end, strict=True, far=not near and tokens.lows[weak - 2] != "chỉ")
    if near:
        return _region(text, weak, end, strict=True)
    promised = tokens.lows[cue] in _PROMISES or "mỗi" in tokens.lows[begin:cue]
    return _region(text, weak, end, strict=True, far=True) if promised else None


def _copula(text: Text, weak: int, end: int) -> int | None:
    """The "là" of "mục tiêu … là", before any figure."""
    for k in range(weak, end):
        if text.tokens.lows[k] == "là":
            return k
        if figures(text.tokens, k, k + 1, text.taken):
            return None
    return None
