"""The commitments of one sentence: from its first cue that announces figures to where it tells of today."""

from dataclasses import replace
from typing import Literal

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.ahead import ahead, is_rule, tells
from pipeline.extract.targets.cues import COMPOUNDS, Marks, cue_at, is_other, start_before
from pipeline.extract.targets.done import comment_at, is_attained, is_noun, is_of_past, is_reached
from pipeline.extract.targets.figures import figures
from pipeline.extract.targets.region import Region, Text, until
from pipeline.extract.targets.settled import settled
from pipeline.extract.targets.shares import asked_of_each

_DENIED = frozenset({"không", "chưa", "chẳng"})
_OUGHT = "phải"
_ALWAYS = frozenset({"luôn", "ngừng"})
_TASKS = frozenset({"nâng", "giảm", "đưa", "tăng", "duy", "giữ", "huy", "bảo", "đảm", "hạ", "kéo"})
_REACHED = frozenset({"đã", "sự", "thần", "trình", "nhờ"})
_EFFORT = frozenset({"nỗ", "lực", "cố", "gắng", "không", "ngừng", "tích", "cực", "đoàn", "kết", "ra", "sức", ","})
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "-", "+", "*"})
_SUBJECT = 3  # tokens: "tỷ lệ đỗ"
_GOALS = frozenset({"tiêu"})
_QUOTES = frozenset('“”"«»')
_SIGNS = frozenset({"ký", "kí"})
_REPORTED = 5  # tokens before a cue
_FAR = 24  # tokens from "các chỉ tiêu" to the colon before its figures
_COPULAS = frozenset({"là", "làm"})
_PREDICATE = 5  # tokens from "là" to the cue
_NOUNS = frozenset({"chỉ", "mục"})
_QUOTA = ["chỉ", "tiêu"]
_IN_ORDER_TO = frozenset({"để", "nhằm", "sẽ", "phải", "sớm"})
_SIGNED = frozenset({"đăng", "cam"})
_PLANNED = frozenset({"đăng", "đề", "ký", "cam"})
_PROMISES = frozenset({"cam", "quyết"})
_INTRODUCTION = 14  # tokens from a cue to the colon before its figures
_CLAUSE = 60  # tokens on either side of a cue that say in which sense it stands
_NEAR = 7  # tokens from a weak cue to its figure or colon


def opened(text: Text, begin: int, end: int) -> Region | None:
    """The commitments of a sentence: from its first cue that announces figures to where it tells of today."""
    tokens, marks = text.tokens, text.marks
    i = begin - 1
    while (i := min(_next(marks, i + 1, end, "strong"), _next(marks, i + 1, end, "weak"))) < end:
        if tokens.capital(i) and i > begin and tokens.is_word(i - 1):
            continue  # "thầy Hứa Văn An"
        if i > begin and tokens.lows[i - 1] in _DENIED:
            i = (marks.end(i, "strong") or marks.end(i, "weak") or i + 1) - 1
            continue  # "không đặt chỉ tiêu 100%"
        strong = marks.end(i, "strong")
        if tokens.lows[i] == "phải" and is_rule(tokens, max(begin, i - _CLAUSE), min(end, i + _CLAUSE)):
            continue
        if strong and not _is_done(text, (begin, i, strong, end)):
            told = _pledged(text, begin, i, end) or _asked(text, begin, i, end) or _demanded(text, begin, i, end)
            return told or _committed(text, begin, i, end)
        region = _after_weak(text, begin, i, end)
        if region is not None:
            return _closer(text, region, begin, end) or region
        if strong and marks.end(i, "weak"):
            i = strong - 1  # the "phấn đấu" of "chỉ tiêu phấn đấu" is no cue of its own
    return _agreed(text, begin, end) or ahead(text, begin, end) or asked_of_each(text, begin, end)


def _committed(text: Text, begin: int, cue: int, end: int) -> Region | None:
    """What follows a strong cue, with the words before it that say of what."""
    return _with_subject(text, _region(text, text.marks.end(cue, "strong") or cue, end), begin, cue)


def _asked(text: Text, begin: int, cue: int, end: int) -> Region | None:
    """What a "phải" asks for, with its bound and everyone who is asked: "mỗi trường | phải có ít nhất 1 mô hình"."""
    tokens = text.tokens
    if tokens.lows[cue] != _OUGHT:
        return None
    first = next((k + 1 for k in range(cue - 1, begin - 1, -1) if tokens.words[k] in _CLAUSE_ENDS), begin)
    each = tokens.lows[first] == "mỗi" and not figures(tokens, first, cue, text.taken)
    region = _from(text, first if each else cue + 1, end)
    return region if each else _with_subject(text, region, begin, cue)


def _is_done(text: Text, places: tuple[int, int, int, int]) -> bool:
    """True for a strong cue that tells of what was done, or of a quota."""
    begin, cue, stop, end = places
    if is_of_past(text, begin, cue) or (text.marks.end(cue, "weak") and _is_result(text, begin, cue)):
        return True  # "hoàn thành vượt mức chỉ tiêu phấn đấu: 98% …"
    return _reached(text.tokens, begin, cue, stop) or _is_quota(text, begin, stop, end) or _always(text, cue, stop, end)


def _always(text: Text, cue: int, stop: int, end: int) -> bool:
    """True for "luôn phấn đấu vươn lên, …": how somebody is, if no figure follows in the clause."""
    tokens = text.tokens
    if tokens.lows[cue - 1] not in _ALWAYS:
        return False
    clause = next((k for k in range(stop, min(stop + _CLAUSE, end)) if tokens.words[k] in {",", ";", ":"}), end)
    return not figures(tokens, stop, clause, text.taken) and tokens.words[clause : clause + 1] != [":"]


def _pledged(text: Text, begin: int, cue: int, end: int) -> Region | None:
    """What a pledge names behind its colon before the cue: "ký giao ước: 100% lớp …, mỗi lớp | phấn đấu …"."""
    agreed = _agreed(text, begin, end)
    return agreed if agreed and agreed.first < cue and figures(text.tokens, agreed.first, cue, text.taken) else None


def _demanded(text: Text, begin: int, cue: int, end: int) -> Region | None:
    """What is asked for before the cue: "yêu cầu ngành giữ vững tỷ lệ 98%, | phấn đấu xóa 45 phòng học tạm"."""
    region = ahead(text, begin, end)
    return region if region and figures(text.tokens, region.first, cue, text.taken) else None


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


def _is_quota(text: Text, begin: int, stop: int, end: int) -> bool:
    """True for the "chỉ tiêu" before token `stop` that is one of pupils or posts."""
    tokens = text.tokens
    if tokens.lows[stop - 2 : stop] != _QUOTA:
        return False
    if text.intake:
        return True
    return any(cue_at(tokens, k, "intake") for k in range(max(begin, stop - _CLAUSE), min(end, stop + _CLAUSE)))


def _is_result(text: Text, begin: int, i: int) -> bool:
    """True if the clause up to the cue at `i` tells of something done: "đã hoàn thành các chỉ tiêu"."""
    tokens = text.tokens
    if not _GOALS.isdisjoint(tokens.lows[i : i + 3]) and is_reached(text, begin, i):
        return True
    if (done := start_before(tokens, i, "result")) is not None:
        return tokens.lows[done - 1] not in _IN_ORDER_TO
    for k in range(i - 1, max(begin, i - _CLAUSE) - 1, -1):
        if tokens.words[k] in {",", ";", ":"}:
            break
        if tokens.lows[k] == "đã" and (text.marks.end(k, "result") or _has_signed(tokens, k, i)):
            return True
    return False


def _has_signed(tokens: Tokens, k: int, cue: int) -> bool:
    """True for the "đã" at `k` of "đã vận động đoàn viên đăng ký 45 sáng kiến": who has is told, not what will be."""
    return tokens.lows[cue] in _SIGNED and tokens.lows[k + 1] not in _PLANNED


def _agreed(text: Text, begin: int, end: int) -> Region | None:
    """What an agreement says behind a colon: "bản giao ước nêu rõ: 100% đơn vị …"."""
    if (first := settled(text, begin, end)) is not None:
        return _region(text, first, end, strict=True, far=True)
    if not text.marks.any(begin, end, "colon"):
        return None
    colon = next((k for k in range(begin, end) if text.tokens.words[k] == ":"), end)
    if colon + 1 >= end or text.marks.any(begin, colon, "reached", "result") or is_rule(text.tokens, begin, colon):
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
    """The region from token `start` to where the sentence tells of today, without quotation marks around it."""
    words = text.tokens.words
    if start >= end:
        return None
    if words[start] in _QUOTES:
        start, end = start + 1, end - (words[end - 1] in _QUOTES)
    stop = start
    while (present := text.marks.first("present", stop, end)) is not None and _is_joined(text.tokens, present):
        stop = present + 1
    stop = comment_at(text.tokens, start, end if present is None else present)
    return Region(start, until(start, stop), "targets:sentence", strict, far) if stop > start else None


def _is_joined(tokens: Tokens, k: int) -> bool:
    """True for "hiện có" within "thực hiện có"."""
    return tokens.lows[k - 1] in COMPOUNDS


def _reached(tokens: Tokens, begin: int, i: int, after: int) -> bool:
    """True for "đã (nỗ lực) phấn đấu đạt", "sự phấn đấu của", "sau một năm phấn đấu, trường có": these are no plans."""
    k = i
    while k > begin and tokens.lows[k - 1] in _EFFORT:
        k -= 1
    before = tokens.lows[k - 1] if k > begin else ""
    noun = tokens.lows[i] in _NOUNS  # "các chỉ tiêu phấn đấu của năm học mới"
    return before in _REACHED or (not noun and after < len(tokens) and tokens.lows[after] in {"của", ",", "suốt"})


def _after_weak(text: Text, begin: int, cue: int, end: int) -> Region | None:
    """A weak cue announces what follows a colon or close behind it; further on only what is worded as a goal."""
    tokens, weak = text.tokens, text.marks.end(cue, "weak")
    if weak is None or _is_no_plan(text, (begin, cue, weak, end)):
        return None
    if (before := _is_said_before(text, begin, cue)) is not None:
        return before
    colon = _colon(text, weak, end)
    if _is_told(text, weak, colon, end):
        return None
    if _registers(tokens, weak):
        return _region(text, _who(text, begin, cue) or weak, end)
    if colon is not None:
        return None if _is_report(text, begin, cue) else _from(text, colon + 1, end)
    near = min(weak + _NEAR, end)
    stop = next((k for k in range(weak, near) if tokens.words[k] in {",", ";"}), near)
    return _in_clause(text, (begin, cue, weak, end), near=bool(figures(tokens, weak, stop, text.taken)))


def _closer(text: Text, region: Region, begin: int, end: int) -> Region | None:
    """What a later cue announces close behind it: "cam kết làm tốt công tác, quyết tâm | đạt 15 giải".

    Behind a near one a strong cue says more: "đăng ký với Phòng phấn đấu | có 85% …".
    """
    found = figures(text.tokens, region.first, region.stop, text.taken)
    strive = text.marks.first("strong", region.first, found[0].first) if found else None
    if strive is not None and not region.far:
        return replace(region, first=text.marks.end(strive, "strong") or strive)
    cues = text.marks.within("weak", region.first, found[0].first) if found and region.far else ()
    closer = _after_weak(text, begin, cues[-1], end) if cues else None
    return closer if closer and not closer.far else None


def _is_told(text: Text, weak: int, colon: int | None, end: int) -> bool:
    """True for "các chỉ tiêu đều đạt và vượt: …", "những chỉ tiêu trường đã làm được", not for "đã đề ra"."""
    tokens, near = text.tokens, colon or min(weak + _INTRODUCTION, end)
    if text.marks.any(weak, next((k for k in range(weak, near) if tokens.words[k] == ";"), near), "reached"):
        return True
    if tokens.lows[weak - 1] not in _GOALS:
        return False
    if colon is not None:
        return is_attained(text, weak, colon)
    done = range(weak, min(weak + _NEAR, end) - 1)
    return any(tokens.lows[k] == "đã" and tokens.lows[k + 1] not in _PLANNED for k in done)


def _is_no_plan(text: Text, places: tuple[int, int, int, int]) -> bool:
    """True for a weak cue in another sense, of a quota, or in what was done."""
    begin, cue, weak, end = places
    if is_other(text.tokens, cue) or _is_quota(text, begin, weak, end) or text.tokens.words[cue - 1] == "(":
        return True
    if is_noun(text, weak):
        return True
    return _is_result(text, begin, cue) or cue_at(text.tokens, begin, "past") is not None


def _is_said_before(text: Text, begin: int, cue: int) -> Region | None:
    """What a sentence names before it calls it a goal: "60% trường đạt chuẩn là một trong những mục tiêu"."""
    lows = text.tokens.lows
    copula = next((k for k in range(cue - 1, max(begin, cue - _PREDICATE) - 1, -1) if lows[k] in _COPULAS), None)
    if copula is None or figures(text.tokens, copula, cue, text.taken) or not _CLAUSE_ENDS.isdisjoint(lows[copula:cue]):
        return None
    begin = max(begin, cue - _CLAUSE)
    found = figures(text.tokens, begin, copula, text.taken)
    bare = found and found[0].stop == copula and lows[found[0].first - 1] == "số"
    if not found or bare or tells(text, begin, cue):
        return None  # "con số 90% là mục tiêu" does not say of what
    return Region(begin, until(begin, copula), "targets:sentence", strict=True, far=True)


def _is_report(text: Text, begin: int, cue: int) -> bool:
    """True for "kết quả thực hiện các chỉ tiêu: 98% …"."""
    return any(cue_at(text.tokens, k, "report") for k in range(max(begin, cue - _REPORTED), cue))


def _colon(text: Text, weak: int, end: int) -> int | None:
    """The colon that a weak cue leads to; those of goals from further away, and behind a comma, than a pledge's."""
    tokens = text.tokens
    goals = tokens.lows[weak - 1] in _GOALS
    for k in range(weak, min(weak + _FAR, end - 1)):
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


def _who(text: Text, begin: int, cue: int) -> int | None:
    """Where the clause begins that says how many register: "180 cá nhân đăng ký danh hiệu …"."""
    tokens = text.tokens
    first = next((k + 1 for k in range(cue - 1, begin - 1, -1) if tokens.words[k] in _CLAUSE_ENDS), begin)
    found = figures(tokens, max(first, cue - _NEAR), cue, text.taken)
    return found[0].first if found else None


def _in_clause(text: Text, places: tuple[int, int, int, int], *, near: bool) -> Region | None:
    """What a weak cue announces without a colon: `near` it a figure, else what is worded as a goal."""
    begin, cue, weak, end = places
    tokens = text.tokens
    if weak >= end or _is_of_signing(tokens, cue, weak):
        return None
    copula = _copula(text, weak, end) if tokens.lows[weak - 1] in _GOALS or tokens.lows[cue] == "đích" else None
    if copula is not None:
        return _region(text, copula + 1, end, strict=True, far=not near and tokens.lows[weak - 2] != "chỉ")
    if near:
        return _region(text, weak, end, strict=True)
    if tokens.lows[weak - 1] in _GOALS and (until_year := text.marks.end(weak, "until")) is not None:
        return _region(text, until_year + 1, end, strict=True, far=True)  # "Mục tiêu đến năm 2025, | 80% số trường …"
    if tokens.lows[weak - 1] in _GOALS and _lifts(text, weak, end):
        return _region(text, weak, end, strict=True, far=True)
    promised = tokens.lows[cue] in _PROMISES or "mỗi" in tokens.lows[max(begin, cue - _CLAUSE) : cue]
    return _region(text, weak, end, strict=True, far=True) if promised else None


def _lifts(text: Text, weak: int, end: int) -> bool:
    """True for "mục tiêu | nâng tỷ lệ học sinh giỏi từ 20% lên 25%": a share in the clause that says what to do."""
    tokens = text.tokens
    if tokens.lows[weak] not in _TASKS or tokens.lows[weak + 1 : weak + 2] == ["cao"]:
        return False
    stop = next((k for k in range(weak, min(weak + _CLAUSE, end)) if tokens.words[k] in {",", ";"}), end)
    return any(figure.percent for figure in figures(tokens, weak, min(stop, weak + _CLAUSE), text.taken))


def _is_of_signing(tokens: Tokens, cue: int, weak: int) -> bool:
    """True for "đã ký cam kết", "lễ ký cam kết có 20 đại biểu", "cam kết với 40 phụ huynh", "được đăng ký 3 …"."""
    if weak + 1 >= len(tokens):
        return False
    lows, before = tokens.lows, tokens.lows[cue - 1]
    if lows[cue - 2 : cue] == ["đã", "ký"] or (before in _SIGNS and lows[weak] == "có"):
        return True
    with_many = lows[weak] == "với" and tokens.words[weak + 1][0].isdigit()
    return lows[cue] in _SIGNED and (with_many or before == "được")


def _copula(text: Text, weak: int, end: int) -> int | None:
    """The "là" of "mục tiêu … là", before any figure."""
    for k in range(weak, min(end, weak + _CLAUSE)):
        if text.tokens.lows[k] == "là":
            return k
        if figures(text.tokens, k, k + 1, text.taken):
            return None
    return None
