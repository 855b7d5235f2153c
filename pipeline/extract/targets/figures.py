"""Figures as a commitment writes them: "13", "100%", "98,5 %", "5/5"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from gazetteers.blocks import numerals
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.people.lexicon import Lexicon
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import cue_at, cue_before, openings, start_before


@dataclass(frozen=True, slots=True)
class Figure:
    """Tokens `first` to before `stop`; a `ratio` has its whole with it, "115/127"."""

    first: int
    stop: int
    percent: bool
    ratio: bool = False


MAGNITUDES = frozenset({"nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "trăm"})
_UP_TO = frozenset({"-", "–", "đến", "tới"})
_EACH = frozenset({"mỗi", "từng", "hằng", "hàng", "cả"})
_GROWS = frozenset({"lên", "xuống", "còn", "dưới", "trên", "mức", "tới", "khoảng"})
_LIMITED = 4  # tokens of "xuống còn dưới 2,5%"
_BEFORE_ITEM = frozenset({":", ".", ";"})
_OPENING_QUOTES, _CLOSING_QUOTES = frozenset('“"'), frozenset('”"')
_NAME = 4  # tokens of "3 đủ", "5 không 3 sạch"
_THINGS = (["điểm"], ["bông"], ["cây"], ["lượt"], ["em"], ["kg"], ["giờ"], ["tiết"], ["cuốn"], ["quyển"], ["học"])
_SHORT = 4  # characters of a range's numbers, "12,5"
_GROUP = 3  # digits after the dot of a thousand
_PER_CENT = ["phần", "trăm"]
_YEAR = re.compile(r"(?:19|20)\d\d")
_TAKEN = (spans.DOCUMENTS, spans.DATES)
Taken = Callable[[int, int], bool]


def taken_places(doc: Doc) -> Taken:
    """Whether dates and documents hold a stretch of characters."""
    return lambda start, end: not spans.is_free(doc, start, end, _TAKEN)


def figures(tokens: Tokens, first: int, stop: int, taken: Taken) -> list[Figure]:
    """The figures between two tokens that count or measure: no dates, ages, grades, numbers of things.

    `taken` says whether a stretch of characters is another mention's (a date's, a document's).
    """
    found = []
    i = first
    words = tokens.words
    while i < stop:
        figure = _figure(tokens, i, stop) if words[i][0].isdigit() else None
        if figure is None:
            i += 1
            continue
        if not taken(tokens.starts[figure.first], tokens.ends[figure.stop - 1]) and _counts(tokens, figure):
            found.append(figure)
        i = figure.stop
    return found


def written_out(tokens: Tokens, first: int, stop: int) -> list[Figure]:
    """The figures between two tokens that are written in words behind "ít nhất": elsewhere "một" counts nothing."""
    found, least = [], openings("least")
    for i in (k for k in range(first, stop) if tokens.lows[k] in least):
        bound = cue_at(tokens, i, "least")
        if bound is not None and bound < stop and (numeral := _numerals().match(tokens, bound)) is not None:
            figure = Figure(bound, min(numeral[0], stop), percent=False)
            found += [figure] if _counts(tokens, figure) else []
    return found


@cache
def _numerals() -> Lexicon[int]:
    return Lexicon(numerals().items())


def _figure(tokens: Tokens, i: int, stop: int) -> Figure | None:
    """The figure that begins at a digit; None inside a date or a document's number, and for a list's own numbers."""
    if tokens.tight(i) and tokens.words[i - 1] in {"/", "-"}:
        return None
    if _is_ordinal(tokens, i):
        return None
    end = i + 1
    if end + 1 < stop and tokens.words[end] == "/" and tokens.words[end + 1].isdigit() and _is_glued(tokens, end):
        end += 2
    ratio = end > i + 1
    end = _range_end(tokens, i, stop) if not ratio else end
    sign = _percent_end(tokens, end, stop)
    return Figure(i, sign or _magnitude_end(tokens, end, stop), sign is not None, ratio)


def _is_glued(tokens: Tokens, k: int) -> bool:
    """True for the sign of "115/127", not for that of an item's number ("1/ 100%")."""
    return tokens.tight(k) and tokens.tight(k + 1)


def _percent_end(tokens: Tokens, k: int, stop: int) -> int | None:
    """After "%" or "phần trăm"; None where neither stands."""
    if k < stop and tokens.words[k] == "%":
        return k + 1
    return k + 2 if k + 1 < stop and tokens.lows[k : k + 2] == _PER_CENT else None


def _range_end(tokens: Tokens, i: int, stop: int) -> int:
    """After the second figure of a range, "xếp thứ 12-15", "80 - 85%", "6% đến 12%"; else after the first."""
    if (second := _second_share(tokens, i, stop)) is not None:
        return second + 1
    if i + 2 >= stop or tokens.lows[i + 1] not in _UP_TO or not tokens.words[i + 2][0].isdigit():
        return i + 1
    if _YEAR.fullmatch(tokens.words[i]):
        return i + 1  # "năm 2030 – 100%"
    share = i + 3 < stop and tokens.words[i + 3] == "%"
    counted = _is_range(tokens, i) and i + 3 < stop and tokens.is_word(i + 3)
    tight = tokens.tight(i + 1) and tokens.tight(i + 2)
    return i + 3 if share or counted or (tight and cue_before(tokens, i, "rank")) else i + 1


def _second_share(tokens: Tokens, i: int, stop: int) -> int | None:
    """The second figure of "51% - 53%", "từ 6% đến 12%"."""
    second = i + 3
    if second + 1 >= stop or tokens.words[i + 1] != "%" or tokens.lows[i + 2] not in _UP_TO:
        return None
    return second if tokens.words[second][0].isdigit() and tokens.words[second + 1] == "%" else None


def _is_range(tokens: Tokens, i: int) -> bool:
    """True for "30-40", "6,5 đến 7": two short numbers that rise and are no years."""
    low, high = (tokens.words[k].replace(",", ".") for k in (i, i + 2))
    if max(len(low), len(high)) > _SHORT or _YEAR.fullmatch(high):
        return False
    return all(number.replace(".", "").isdecimal() for number in (low, high)) and float(low) < float(high)


def _is_ordinal(tokens: Tokens, i: int) -> bool:
    """True for the number of a list's item: "1. Đối với học sinh", "2.1. …", "(3) …"."""
    following = tokens.words[i + 1] if i + 1 < len(tokens) else "\n"
    before = tokens.words[i - 1] if i else "\n"
    if (before == "(" and following == ")") or (before in _BEFORE_ITEM and is_inline_label(tokens, i)):
        return True
    if following in {":", "."} and tokens.lows[max(0, i - 2) : i] == ["chỉ", "tiêu"] and _begins_line(tokens, i - 2):
        return True
    if not _begins_line(tokens, i):
        return False
    parts = tokens.words[i].split(".")
    if len(parts) > 1 and following not in {"%", "/"} and all(len(part) < _GROUP for part in parts):
        return True
    if following == "/":
        return i + 2 >= len(tokens) or not tokens.words[i + 2][0].isdigit() or not _is_glued(tokens, i + 1)
    return following == "|" or (following in {".", ")"} and tokens.tight(i + 1))


def is_inline_label(tokens: Tokens, i: int) -> bool:
    """True for the number of "các chỉ tiêu: 1. Huy động trẻ …", "… gồm: 1. 100% giáo viên …"."""
    labelled = i + 2 < len(tokens) and tokens.words[i + 1] in {".", ")"} and tokens.tight(i + 1)
    if not labelled or not tokens.words[i].isdigit():
        return False
    return tokens.capital(i + 2) or (tokens.words[i + 2][0].isdigit() and tokens.spaced(i + 2))


def _begins_line(tokens: Tokens, i: int) -> bool:
    """True for a line's first token, behind a bullet or not."""
    before = i - 1
    while before >= 0 and before >= i - 2 and not tokens.words[before][0].isalnum() and tokens.words[before] != "\n":
        before -= 1
    return before < 0 or tokens.words[before] == "\n"


def _magnitude_end(tokens: Tokens, k: int, stop: int) -> int:
    """After "triệu", "nghìn tỷ", which are of the figure; the currency is not."""
    while k < stop and tokens.lows[k] in MAGNITUDES:
        k += 1
    return k


def _is_where_it_stood(tokens: Tokens, figure: Figure) -> bool:
    """True for the first figure of "nâng từ 20% lên 25%", "giảm từ 3,1% xuống dưới 2,5%"."""
    if figure.first == 0 or tokens.lows[figure.first - 1] != "từ":
        return False
    following = tokens.lows[figure.stop : figure.stop + _LIMITED]
    limits = list(takewhile(_GROWS.__contains__, following))
    return 0 < len(limits) < len(following) and following[len(limits)][0].isdigit()


def _is_quoted(tokens: Tokens, figure: Figure) -> bool:
    """True for the name that a number begins, and for each number in it: "chỉ tiêu “3 đủ”", "“5 không 3 sạch”"."""
    before = range(figure.first, max(figure.first - _NAME, 0), -1)
    begin = next((k for k in before if tokens.words[k - 1] in _OPENING_QUOTES), None)
    if figure.percent or begin is None or not tokens.words[begin].isdecimal():
        return False
    return not _CLOSING_QUOTES.isdisjoint(tokens.words[figure.stop : figure.stop + _NAME])


def _counts(tokens: Tokens, figure: Figure) -> bool:
    if _is_where_it_stood(tokens, figure) or _is_quoted(tokens, figure):
        return False
    if figure.percent:
        return True
    if figure.stop == figure.first + 1 and _YEAR.fullmatch(tokens.words[figure.first]):
        return tokens.lows[figure.stop : figure.stop + 1] in _THINGS  # "2000 điểm 10"
    if figure.stop < len(tokens) and tokens.words[figure.stop] in {"-", "/"} and tokens.tight(figure.stop):
        return False
    if cue_before(tokens, figure.first, "rank"):
        return True
    return not (_is_numbered(tokens, figure.first) or (not figure.ratio and _is_no_count(tokens, figure.stop)))


def _is_numbered(tokens: Tokens, first: int) -> bool:
    """True for the number of "lớp 5", "tháng 9"; not for that of "mỗi lớp 5 tiết mục"."""
    if first + 1 < len(tokens) and not tokens.is_word(first + 1):
        while tokens.words[first - 1] == "," and first > 1 and tokens.words[first - 2].isdigit():
            first -= 2  # "khối 8, 9: …"
    start = start_before(tokens, first, "number_before")
    return start is not None and (start == 0 or tokens.lows[start - 1] not in _EACH)


def _is_no_count(tokens: Tokens, stop: int) -> bool:
    """True before "tuổi", "tuần"; not before "tuần học tốt"."""
    return cue_at(tokens, stop, "number_after") is not None and cue_at(tokens, stop, "counted") is None
