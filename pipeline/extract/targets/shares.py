"""What a drive asks of everyone: "mỗi học sinh thu gom ít nhất 02 kg giấy vụn"."""

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.ahead import tells
from pipeline.extract.targets.cues import cue_at, start_before
from pipeline.extract.targets.figures import figures
from pipeline.extract.targets.region import Region, Text, until

_NEAR = 10  # tokens from "mỗi học sinh" to the figure
_WEIGHTS = frozenset({"kg", "kilogam", "kilôgam", "ki", "cân"})
_NORM = ["định", "mức"]
_BRINGS = frozenset({"nộp", "gom", "góp", "nhặt", "kiệm"})
_HAS = frozenset({"có", "lời", "vắng", "nghỉ"})  # "mỗi lớp có ít nhất 35 học sinh", "trả lời ít nhất 5 câu"
_DUES = frozenset({"phí", "lương"})
_GIVEN = frozenset({"được", "nhận", "tặng", "trao", "giá", "hỗ", "đã", "hiện", "thưởng"})


def asked_of_each(text: Text, begin: int, end: int) -> Region | None:
    """The clause of a sentence that says how much everyone is to bring, if a drive is spoken of."""
    first = text.marks.first("each", begin, end)
    if first is None or not text.campaign or text.marks.any(begin, end, "reached", "given", "aside"):
        return None
    noun = text.marks.end(first, "each") or first
    found = figures(text.tokens, noun, min(noun + _NEAR, end), text.taken)
    if not found or tells(text, first, end) or not _is_asked(text.tokens, noun, found[0].first, found[0].stop):
        return None
    if any(cue_at(text.tokens, k, "norm") for k in range(noun, end)):
        return None
    return Region(first, until(first, end), "targets:sentence", strict=True, far=True, sure=True)


def _is_asked(tokens: Tokens, noun: int, figure: int, stop: int) -> bool:
    """True for a least amount, a norm, and a weight to bring or said with nothing else."""
    between = tokens.lows[noun:figure]
    if not _GIVEN.isdisjoint(between):
        return False
    least = start_before(tokens, figure, "least")
    if least is not None:
        return _HAS.isdisjoint(between) and _DUES.isdisjoint(tokens.lows[stop : stop + _NEAR])
    if between[:2] == _NORM:
        return True
    weighs = stop < len(tokens) and tokens.lows[stop] in _WEIGHTS
    return weighs and (not between or not _BRINGS.isdisjoint(between))
