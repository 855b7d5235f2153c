"""Cues of goals in what was reached: "cũng đạt mục tiêu: …", "các chỉ tiêu đều về đích: …", "năm qua, phấn đấu …"."""

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at
from pipeline.extract.targets.region import Text

# between the verb and what is reached: "đạt được 5/5 các chỉ tiêu", "hoàn thành xuất sắc nhiều chỉ tiêu"
_BETWEEN = frozenset(
    {"các", "những", "nhiều", "hầu", "hết", "toàn", "bộ", "mọi", "được", "và", "xuất", "sắc", "tốt", "mức", "/", "%"}
)
_VERBS = (["đạt"], ["hoàn", "thành"], ["về", "đích"], ["vượt"])
_ADVERBS = frozenset({"cũng", "đều", "đã", "cơ", "bản", "thực", "hiện", "sớm", "vẫn"})
_SIGNS = frozenset({",", ";", ":", ".", "-", "+", "*", "•", ")"})
_AIMING = frozenset(
    {"đấu", "tâm", "cần", "muốn", "để", "nhằm", "sẽ", "phải", "hứa", "cam", "vụ", "tới", "đặt", "hướng", "giúp", "là"}
)
_CLAUSE = 40  # tokens before a cue
_NOUN = frozenset({"của", "cao"})
_THIS = frozenset({"đó", "đây"})


def is_reached(text: Text, begin: int, cue: int) -> bool:
    """True for "trường cũng đạt | mục tiêu", unless somebody wants to, or it is said as a task without a subject."""
    lows = text.tokens.lows
    k = cue
    while k > begin and (lows[k - 1] in _BETWEEN or text.tokens.words[k - 1][0].isdigit()):
        k -= 1
    verb = next((one for one in _VERBS if k - len(one) >= begin and lows[k - len(one) : k] == one), None)
    if verb is None:
        return False
    k -= len(verb)
    told = k
    while k > begin and lows[k - 1] in _ADVERBS:
        k -= 1
    if k == begin or text.tokens.words[k - 1] in _SIGNS:
        return "đã" in lows[k:told] or "cũng" in lows[k:told]
    return not _is_aimed_at(text.tokens, begin, k)


def _is_aimed_at(tokens: Tokens, begin: int, at: int) -> bool:
    """True if the clause before `at` says that somebody wants, has or is going to."""
    for k in range(at - 1, max(begin, at - _CLAUSE) - 1, -1):
        if tokens.words[k] in {";", ":", "."}:
            return False
        if tokens.lows[k] in _AIMING:
            return True
    return False


def is_attained(text: Text, weak: int, stop: int) -> bool:
    """True for "các chỉ tiêu đều về đích: …", "các chỉ tiêu đạt được", not for "các chỉ tiêu cần đạt được"."""
    lows = text.tokens.lows
    return any(cue_at(text.tokens, k, "attained") and lows[k - 1] not in _AIMING for k in range(weak, stop))


def tells_of_goals(text: Text, begin: int, stop: int) -> bool:
    """True for a line or sentence whose goals are reached ones: "Trường đạt các chỉ tiêu:"."""
    for cue in text.marks.within("weak", begin, stop):
        end = text.marks.end(cue, "weak") or cue
        if text.tokens.lows[end - 1] == "tiêu" or "tiêu" in text.tokens.lows[cue:end]:
            return is_reached(text, begin, cue) or is_attained(text, end, stop)
    return False


def comment_at(tokens: Tokens, start: int, stop: int) -> int:
    """Where a clause begins that says what the goals before it are: "…, đó chính là tiêu chí để nhà trường …"."""
    if _THIS.isdisjoint(tokens.lows[start:stop]):
        return stop
    for k in range(start + 1, stop - 1):
        if tokens.lows[k] in _THIS and "là" in tokens.lows[k + 1 : k + 3]:
            return k
    return stop


def is_noun(text: Text, weak: int) -> bool:
    """True for "với quyết tâm của thầy và trò", which promises nothing."""
    lows = text.tokens.lows
    return lows[weak - 2 : weak] == ["quyết", "tâm"] and weak < len(lows) and lows[weak] in _NOUN


def is_of_past(text: Text, begin: int, cue: int) -> bool:
    """True in a sentence that begins with a time that is over, and names no other before the cue."""
    if cue_at(text.tokens, begin, "past") is None:
        return False
    return not text.marks.any(begin, cue, "future", "until")
