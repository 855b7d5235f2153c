"""The words before a bare day and month (`5/9`) that make it a date, over folded text."""

import re
from dataclasses import dataclass

from gazetteers.holidays import holidays
from pipeline.extract.dates.written import Written

_REACH = 100
PART = r"rạng sáng|(?<!điểm )(?<!tươi )(?<!trong )sáng|trưa|chiều|tối|đêm|khuya"
WEEKDAY = r"thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật"
CLOCK = r"\d{1,2}[ ]?(?:giờ|h|g|:)(?:[ ]?\d{2}(?!\d)(?:[ ]?(?:phút|ph|p|'))?)?"
# as in "ngày 5/9", "sáng thứ Hai (5/9)" and "hôm nay, 5/9"; the letters with which its words begin lead, to be fast
_NO_HOUR = r"(?<!điểm )(?<!tươi )(?<!ánh )(?<!soi )"  # "là điểm sáng: 11/11 xã"
_STRONG = re.compile(
    rf"(?<!\w)(?=[chkmnrstđ]){_NO_HOUR}"
    rf"(?:(?:{PART})[ ](?:qua|nay|mai|hôm (?:qua|nay)|(?:{WEEKDAY}))?|hôm(?: qua| nay| kia)?"
    rf"|ngày(?: mai)?|{WEEKDAY}|{PART}|mùng|mồng)[ ]?[,:(\-]?[ ]{{0,2}}(?:(?:tức )?ngày[ ]{{0,2}})?(?:mùng |mồng )?$"
)
_LONGEST_CUE = 40  # characters of what `_STRONG` matches
_MEDIUM = re.compile(
    r"(?<!\w)(?:từ|đến|tới|vào|trước|sau|dịp|hết|phiên|khai mạc|bế mạc|khai giảng|tựu trường|bế giảng|cuộc họp"
    r"|lúc \S{1,6}|giờ|h|(?:chậm|muộn) nhất(?: là)?(?: vào)?|hạn (?:cuối|chót|nộp)(?: là)?)[ ]$"
)
_QUOTE = "[\"“'‘]"  # ngày "Sách Việt Nam 21/4"
_FESTIVE = r"kỷ niệm|kỉ niệm|chào mừng|mừng|lễ|tết|đón|tri ân|hướng tới|hướng về|nhân dịp|nhân"
# "sau ba ngày tranh tài, từ 16-18.11" counts days
_NOT_COUNTED = r"(?<!\d )(?<!hai )(?<!ba )(?<!bốn )(?<!năm )(?<!nhiều )(?<!những )(?<!mấy )"
_NAMED = re.compile(
    rf"(?<!\w)(?:{_FESTIVE}|chủ điểm|{_NOT_COUNTED}ngày(?! càng| một| hội)|quốc khánh|quốc tế|giải phóng|truyền thống)"
    rf"(?:[ ,\-]{{1,3}}{_QUOTE}?[^\W\d]{{1,12}}){{0,12}}[ ]{{0,2}}[(,:\-]?[ ]{{0,2}}$"
)
_FOR_A_HOLIDAY = re.compile(
    r"(?<!\w)(?:tuần|đợt|phong trào|hội thi|hội thao|hội diễn|văn nghệ|thi đua)(?:[ ][^\W\d]{1,12}){0,6}[ ]$"
)
_DAY_OF = re.compile(r"(?<!\w)ngày(?! càng| một| hội)(?:[ ][^\W\d]{1,12}){1,10}[ ]?\(?$")
_DAY_OF_MEMORY = re.compile(r"ngày (?:truyền thống|thành lập|sinh|mất|giải phóng|chiến thắng|quốc tế|toàn quốc)")
_HOLIDAY_DAY = re.compile(rf"(?<!\w)(?:{_FESTIVE})(?: các)?[ ](?:ngày )?(?:lễ )?$")
_CALLED = re.compile(r"(?<!\w)ngày(?! hội)(?:[ ][^\W\d]{1,12}){1,8}[ ]\(?ngày[ ]$")
_SPANNED = re.compile(r"(?:(?<!\w)từ[ ]|\()$")  # "từ 14 đến 16-3", "(22 - 24/6)"
_CELL_START = re.compile(r"(?:^|\n)[ \t]{0,4}(?:[-+*•][ ]{0,2})?$")
_ENTRY = re.compile(r"[ ]?:[ ]")
_CELL_END = re.compile(r"[ ]?\|")
_HEADER = re.compile(r"(?:^|\n)(?:ngày|thời gian|thứ|lịch|mốc|buổi)[^\n|]{0,40}\|")
_HEADER_REACH = 800
_HOUR = re.compile(rf"(?<!\w)(?:{PART}|hôm|giờ|lúc|\d{{1,2}}h)(?!\w)")
_HOUR_REACH = 24
_OCCASION = re.compile(r"(?<!\w)dịp (?:ngày )?$")
# "hội thao trong dịp 26/3" tells when, "hội thao nhân dịp 26/3" for what
_IN_HONOUR = re.compile(r"(?<!trong )(?<!vào )(?<!\w)dịp (?:ngày )?$")
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|\n")
LINK = re.compile(
    r"[ ]{0,2}(?:,|;|\+|và|&|-|/|\*|~|đến|tới|hoặc|cùng)[ ]{0,2}(?:hết )?"
    rf"(?:(?:{PART})[ ])?(?:ngày )?"
)


def is_of_an_hour(folded: str, date: Written) -> bool:
    """Whether a part of the day, an hour or "hôm nay" stands before the date."""
    return has_hour(folded, min(date.cue, date.start - _HOUR_REACH), date.start)


def has_hour(folded: str, start: int, end: int) -> bool:
    """Whether a part of the day, an hour or "hôm nay" stands there."""
    return _HOUR.search(folded, start, end) is not None


def is_occasion(folded: str, date: Written, following: Written) -> bool:
    """Whether a holiday stands behind "dịp", with another one in the same sentence."""
    if (date.day, date.month) not in holidays() or not _OCCASION.search(folded, max(0, date.start - 12), date.start):
        return False
    return following.start - date.end <= _REACH and not _SENTENCE_END.search(folded, date.end, following.start)


def window(folded: str, end: int) -> str:
    """The same line's text before `end`, as far as a cue may reach."""
    start = max(0, end - _REACH)
    return folded[max(start, folded.rfind("\n", start, end) + 1) : end]


@dataclass(frozen=True)
class Context:
    """`reach` characters before the figures their words begin; `rank` and `named` as in `Written`."""

    reach: int
    rank: int
    named: bool = False


def context(folded: str, start: int, bare: Written, sign: str) -> Context | None:
    """What makes bare figures a date; null if nothing does. `start` is where they, or the days listed before, begin."""
    before = window(folded, start)
    is_holiday = (bare.day, bare.month) in holidays()
    if cue := strong(before):
        return Context(cue, 2, named=is_holiday and _is_called_so(before, bare))
    if is_holiday and sign.strip() in ("/", "-", ".") and (named := _NAMED.search(before) or _IN_HONOUR.search(before)):
        return Context(len(before) - named.start(), 1, named=True)
    if sign == "/" and (named := _DAY_OF.search(before)):
        return Context(len(before) - named.start(), 1, named=_DAY_OF_MEMORY.match(named[0]) is not None)
    if (sign.strip() == "/" or is_holiday) and (medium := _MEDIUM.search(before)):
        return Context(len(before) - medium.start(), 0)
    if start < bare.start and (spanned := _SPANNED.search(before)):
        return Context(len(before) - spanned.start(), 1)
    return _by_place(folded, start, bare, before) if sign == "/" else None


def _is_called_so(before: str, bare: Written) -> bool:
    """As in "mừng ngày 20/11" and "Ngày Nhà giáo Việt Nam ngày 20/11"."""
    if _HOLIDAY_DAY.search(before):
        return True
    called = _CALLED.search(before)
    words = holidays()[bare.day or 0, bare.month].words.split("|")
    return called is not None and any(word in called[0] for word in words)


def _by_place(folded: str, start: int, bare: Written, before: str) -> Context | None:
    """A holiday behind what is held for it ("đợt thi đua 20/11"), or a day that heads an entry or a row."""
    occasion = _FOR_A_HOLIDAY.search(before) if (bare.day, bare.month) in holidays() else None
    if occasion:
        return Context(len(before) - occasion.start(), 1, named=True)
    return Context(0, 0) if _heads_an_entry(folded, start, bare.end) else None


def strong(before: str) -> int | None:
    """How many characters before the figures their word begins ("ngày", "sáng", "hôm nay (")."""
    cue = _STRONG.search(before, max(0, len(before) - _LONGEST_CUE))
    return len(before) - cue.start() if cue else None


def _heads_an_entry(folded: str, start: int, end: int) -> bool:
    """As in "- 5/9: khai giảng", or the first cell of a table whose first column is headed by days."""
    if not _CELL_START.search(folded, max(0, start - 8), start):
        return False
    if _ENTRY.match(folded, end):
        return True
    return bool(_CELL_END.match(folded, end) and _HEADER.search(folded, max(0, start - _HEADER_REACH), start))
