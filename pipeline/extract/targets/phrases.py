"""A region's phrases, one for each commitment, and the figure that each carries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from gazetteers.targets import TargetCueKind
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at, openings, start_before
from pipeline.extract.targets.figures import Figure, Taken, figures, written_out
from pipeline.extract.targets.labels import GRADES
from pipeline.extract.targets.pieces import pieces
from pipeline.extract.targets.region import Region
from pipeline.extract.targets.subjects import LIFTS

_AT = frozenset({"đến", "tới", "vào", "sang", "hết", "cuối", "trong", "từ"})
_TIME = _AT | {"năm", "học", "hằng", "hàng", "nhiệm", "giai", "kỳ", "kì", "đoạn"}
_THIS = frozenset({"này", "tới", "mới", "sau"})
_LINKS = frozenset({"và", "còn", "rồi"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS = frozenset({"năm", "kỳ", "kì", "đoạn"})
_LOOSE = frozenset({"từ", "trong", "ngoài"})  # bounds that other things have, too
_SIGNS = frozenset({",", ";"})
_RESTATES = frozenset({"chiếm", "bằng"})
_UPWARDS = frozenset({"trở", "lên", "trên", "từ", "ít", "nhất", "tối", "thiểu", "đạt", "hơn", "dưới", "tỷ", "tỉ", "lệ"})
_CLAUSE_WORDS = 2  # on both sides of "và"
_AT_LEAST = ("trở", "lên")
_ABBREVIATION = 2  # letters
_PLANNED = (["đăng"], ["ký"], ["cam"], ["đề"])  # what "đã đăng ký" tells is still to come
_BARE = 4  # tokens of "80% cán bộ", which has no predicate yet


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` to before `stop` carry the figure `value`."""

    first: int
    stop: int
    value: Figure


def phrases(tokens: Tokens, region: Region, taken: Taken) -> Iterator[Phrase]:
    """Every commitment of a region."""
    held = not region.far
    last: Phrase | None = None
    for first, stop in pieces(tokens, region, taken):
        if any(cue_at(tokens, k, "voted") for k in range(first, stop)) or _is_remark(tokens, region, first, stop):
            continue
        if _is_condition(tokens, first, stop) or (first > region.first and _is_past(tokens, first, stop)):
            continue
        goes_on = first == region.first or tokens.lows[first - 1] in {",", "và"} or _is_grade(tokens, first, stop)
        goes_on = goes_on or (tokens.words[first - 1] == ";" and last is not None)
        item = region.rule == "targets:list" and _begins_with_figure(tokens, first, stop)
        held = not region.strict or (held and goes_on) or item or _is_commitment(tokens, first, stop, sure=region.sure)
        found = list(_carried(tokens, first, stop, taken)) if held else []
        if held and not found and last is not None and not region.strict:
            found = _counted(tokens, first, stop, taken)
        if held and all(_is_bare(tokens, phrase) for phrase in found):
            found = _of_others(tokens, region, (first, stop), last if goes_on else None, taken) or found
        last = found[-1] if found else last
        yield from found


def _begins_with_figure(tokens: Tokens, first: int, stop: int) -> bool:
    """True for "5 sáng kiến", "Có 5 sáng kiến"."""
    first += tokens.lows[first] == "có"
    return first < stop and tokens.words[first][0].isdigit()


def _counted(tokens: Tokens, first: int, stop: int, taken: Taken) -> list[Phrase]:
    """What goes on counting with a single word: "6 lớp, | 180 cháu"."""
    found = figures(tokens, first, stop, taken)
    end = _end(tokens, first, stop)
    if not found or found[0].percent or found[0].first != first or end != found[0].stop + 1:
        return []
    return [Phrase(first, end, found[0])] if tokens.is_word(end - 1) else []


def _is_condition(tokens: Tokens, first: int, stop: int) -> bool:
    """True for "em nào góp trên 10 kg được công nhận …"; not for "nhà nào cũng có 1 hội viên"."""
    lows = tokens.lows
    k = next((k for k in range(first, stop) if lows[k] == "nào"), stop)
    return k + 1 < stop and lows[k + 1] != "cũng" and "được" in lows[k:stop]


def _is_past(tokens: Tokens, first: int, stop: int) -> bool:
    """True for what a commitment is compared with: "trong đó | năm qua đạt 95%", "đã có 3 sáng kiến"."""
    first = min(cue_at(tokens, first, "example") or first, stop - 1)
    if cue_at(tokens, first, "past") is not None or tokens.lows[first : first + 2] == ["kết", "quả"]:
        return True
    upto = next((k for k in range(first, stop) if tokens.words[k][0].isdigit()), stop)
    return any(tokens.lows[k] == "đã" and tokens.lows[k + 1 : k + 2] not in _PLANNED for k in range(first, upto))


def _is_remark(tokens: Tokens, region: Region, first: int, stop: int) -> bool:
    """True for a second sentence of a list's item that does not name a goal of its own, "Xếp thứ tự: 15/27"."""
    if first == region.first or tokens.words[first - 1] != ".":
        return False
    return ":" not in tokens.words[first:stop] and not _is_commitment(tokens, first, stop, sure=True)


def _is_grade(tokens: Tokens, first: int, stop: int) -> bool:
    """True for the "Khá 45%" of "Học lực: Giỏi 20%; Khá 45%", which goes on with the subject before it."""
    stop = _end(tokens, first, stop)
    return first < stop <= first + _BARE and tokens.is_word(first) and tokens.words[stop - 1] == "%"


def _is_bare(tokens: Tokens, phrase: Phrase) -> bool:
    """True for "98% trở lên", which does not say of what."""
    return phrase.value.percent and all(
        tokens.lows[k] in _UPWARDS
        for k in range(phrase.first, phrase.stop)
        if tokens.is_word(k) and k != phrase.value.first
    )


def _of_others(
    tokens: Tokens, region: Region, piece: tuple[int, int], last: Phrase | None, taken: Taken
) -> list[Phrase]:
    """A share that does not say of what: of the subject before it, at a later time or as it is."""
    return _of_time(tokens, region, piece, taken) or _of_subject(tokens, region, piece, last, taken)


def _of_time(tokens: Tokens, region: Region, piece: tuple[int, int], taken: Taken) -> list[Phrase]:
    """A share of the subject before it at a later time, with that time: "đến năm 2030 là 60%"."""
    first, stop = piece
    first += tokens.lows[first] in _LINKS
    found = figures(tokens, first, stop, taken)
    if len(found) != 1 or _time_end(tokens, first) == first or (piece[0] == region.first and region.subject):
        return []
    return [Phrase(first, _end(tokens, found[0].stop, stop), found[0])]


def _of_subject(
    tokens: Tokens, region: Region, piece: tuple[int, int], last: Phrase | None, taken: Taken
) -> list[Phrase]:
    """A share whose subject stands before the cue or with the share before it.

    "Tỷ lệ trường đạt chuẩn phấn đấu | đạt 68%", "Chỉ tiêu bơi lớp 3, 4 lần lượt đạt 70%, | 80%", "Tốt 85%, | Khá 14%".
    """
    found = figures(tokens, *piece, taken)
    if len(found) != 1 or not found[0].percent or tokens.lows[piece[0]] in _RESTATES:
        return []
    if piece[0] == region.first and region.subject is not None:
        return [Phrase(region.subject, _end(tokens, found[0].stop, piece[1]), found[0])]
    if last is None:
        return []
    begin = _begin(tokens, piece[0], found[0].first)
    named = any(tokens.lows[k] not in _UPWARDS or _grades(tokens, k) for k in range(begin, found[0].first))
    first = begin if named else last.first
    return [Phrase(first, _end(tokens, found[0].stop, piece[1]), found[0])]


def _is_commitment(tokens: Tokens, first: int, stop: int, *, sure: bool) -> bool:
    """True for what is worded as a goal: a share, a bound, or something for each one ("mỗi trường có ít nhất 02 …")."""
    lows = tokens.lows
    if "%" in lows[first:stop] or "mỗi" in lows[first:stop]:
        return True
    if any(pair == _AT_LEAST for pair in pairwise(lows[first:stop])):
        return True
    if sure and any(
        map(_is_part, tokens.words[first:stop], tokens.words[first + 1 : stop], tokens.words[first + 2 : stop])
    ):
        return True  # "đến năm 2025, 28/35 trường đạt chuẩn"
    kinds: tuple[TargetCueKind, ...] = ("rank", "least", "strong") if sure else ("rank", "bound", "strong")
    begun = openings(*kinds)
    return any(
        any(cue_at(tokens, k, kind) for kind in kinds) and lows[k] not in _LOOSE
        for k in range(first, stop)
        if lows[k] in begun
    )


def _is_part(part: str, sign: str, whole: str) -> bool:
    return sign == "/" and part.isdecimal() and whole.isdecimal()


def _carried(tokens: Tokens, first: int, stop: int, taken: Taken) -> Iterator[Phrase]:
    found = figures(tokens, first, stop, taken) or written_out(tokens, first, stop)
    if not found or (tokens.lows[first] in _RESTATES and tokens.lows[first - 1] in _SIGNS):
        return  # "phấn đấu đạt thêm 12 trường, chiếm 46%"
    begin = _begin(tokens, _after_and(tokens, first, found[0].first), found[0].first)
    end = _end(tokens, found[0].stop, stop)
    shares = [figure for figure in found[1:] if _is_share(tokens, found[0], figure)]
    value = next((figure for figure in found if figure.percent), found[0]) if not shares else found[0]
    whole = _before_parts(tokens, found, end) if value is found[0] else end
    yield from _worded(tokens, Phrase(begin, shares[0].first - 1 if shares else whole, value))
    if value.percent and value is found[0]:
        yield from _each(tokens, found[1:], end)
    for share in shares:
        closed = share.stop < len(tokens) and tokens.words[share.stop] == ")"
        yield from _worded(tokens, Phrase(begin, share.stop + closed, share))


def _is_share(tokens: Tokens, number: Figure, figure: Figure) -> bool:
    """True for the share of a number: "05 đ/c = 15%", "120 em (25%)"."""
    before = tokens.words[figure.first - 1]
    bracketed = before == "(" and figure.percent and not number.percent
    return before == "=" or (bracketed and tokens.words[figure.stop : figure.stop + 1] == [")"])


def _before_parts(tokens: Tokens, found: list[Figure], stop: int) -> int:
    """Before the parts of a number: "10 trường | (mầm non 4 trường, …)"."""
    if len(found) == 1:
        return stop
    return next((k for k in range(found[0].stop, found[1].first) if tokens.words[k] == "("), stop)


def _after_and(tokens: Tokens, first: int, figure: int) -> int:
    """After the "và" behind which another clause names the figure: "đạt chuẩn mức độ 2 và | kết nạp 5 đảng viên"."""
    if tokens.lows[first] == "mỗi":
        return first  # "mỗi em thu gom và nộp 2 kg giấy"
    for k in range(figure - _CLAUSE_WORDS, first + _CLAUSE_WORDS, -1):
        if tokens.lows[k] != "và":
            continue
        if tokens.lows[k + 1] in LIFTS or (cue_at(tokens, k + 1, "verb") and not cue_at(tokens, k + 1, "lead")):
            return k + 1
    return first


def _each(tokens: Tokens, found: list[Figure], end: int) -> Iterator[Phrase]:
    """What each one of a share is to reach: "100% chi đội có | ít nhất 01 mô hình"."""
    for figure in found:
        least = start_before(tokens, figure.first, "least")
        if least is not None and not figure.percent:
            yield Phrase(least, end, figure)
            return


def _worded(tokens: Tokens, phrase: Phrase) -> Iterator[Phrase]:
    """The phrase, if it says what is counted."""
    words = sum(tokens.is_word(i) for i in range(phrase.first, phrase.stop))
    if words > 1 or (words and not phrase.value.percent and _is_named(tokens, phrase)):
        yield phrase
    elif words and phrase.value.percent and (tokens.lows[phrase.first] in GRADES or _is_short(tokens, phrase)):
        yield phrase  # "Tốt: 80%" below "Hạnh kiểm", "LĐTT: 100%"
    elif words and tokens.lows[phrase.first - 2 : phrase.first] == ["chỉ", "tiêu"]:
        yield Phrase(phrase.first - 2, phrase.stop, phrase.value)  # "chỉ tiêu 450 bài"


def _is_named(tokens: Tokens, phrase: Phrase) -> bool:
    """True for "LĐTT: 45", "45 LĐTT"."""
    if ":" in tokens.words[phrase.first : phrase.value.first]:
        return True
    if any(word.isdecimal() for word in tokens.words[phrase.value.stop : phrase.stop]):
        return True  # "1.000 điểm 10"
    return _is_short(tokens, phrase)


def _is_short(tokens: Tokens, phrase: Phrase) -> bool:
    return any(len(word) > _ABBREVIATION and word.isupper() for word in tokens.words[phrase.first : phrase.stop])


def _begin(tokens: Tokens, first: int, figure: int) -> int:
    """After the verbs and signs that open the clause; "trên", "ít nhất" stay with the figure."""
    while first < figure:
        if not tokens.is_word(first):
            first += 1
            continue
        after = max(_time_end(tokens, first), _label_end(tokens, first))
        if first < after <= figure:
            first = after
            continue
        lead = cue_at(tokens, first, "lead")
        if lead is None or lead > figure or (cue_at(tokens, first, "bound") or 0) >= lead or _grades(tokens, first):
            break
        first = lead
    return first


def _grades(tokens: Tokens, k: int) -> bool:
    """True for the grade of "Phẩm chất: Tốt 90%, Đạt 10%"."""
    return tokens.words[k] == "Đạt" and tokens.words[k - 1] in _SIGNS | {"%"}


def _time_end(tokens: Tokens, k: int) -> int:
    """After "đến hết năm học 2025-2026", "hằng năm"; `k` where no time stands."""
    i = k
    while i < len(tokens) and tokens.lows[i] in _TIME:
        i += 1
    named = not _YEARS.isdisjoint(tokens.lows[k:i]) and tokens.lows[i - 1] in _YEARS | {"học"}
    if not named and not (k < i < len(tokens) and _YEAR.fullmatch(tokens.words[i])):
        return k
    i += i < len(tokens) and tokens.lows[i] in _THIS
    while i < len(tokens) and (_YEAR.fullmatch(tokens.words[i]) or tokens.words[i] in {"-", "–"}):
        i += 1
    return i + (i < len(tokens) and tokens.words[i] == ",")


def _label_end(tokens: Tokens, k: int) -> int:
    """After "Chỉ tiêu 1:" and "1 |"; `k` where there is no such label."""
    if tokens.lows[k : k + 2] == ["chỉ", "tiêu"] and k + 3 < len(tokens) and tokens.words[k + 2].isdigit():
        return k + 4 if tokens.words[k + 3] in {":", "."} else k
    return k


def _end(tokens: Tokens, first: int, stop: int) -> int:
    """Before the signs that end the clause."""
    while stop > first and not tokens.is_word(stop - 1) and tokens.words[stop - 1] not in {"%", ")", "”", '"'}:
        if tokens.words[stop - 1][0].isdigit():
            break
        stop -= 1
    return stop
