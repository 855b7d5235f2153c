"""The words before a bare day and month (`5/9`) that make it a date, over folded text."""

import re

from gazetteers.holidays import holidays

_REACH = 100
_PART = r"rạng sáng|sáng|trưa|chiều|tối|đêm|khuya"
_WEEKDAY = r"thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật"
# as in "ngày 5/9", "sáng thứ Hai (5/9)" and "hôm nay, 5/9"
_STRONG = re.compile(
    rf"(?<!\w)(?:(?:{_PART})[ ](?:qua|nay|mai|hôm (?:qua|nay)|(?:{_WEEKDAY}))?|hôm(?: qua| nay| kia)?"
    rf"|ngày(?: mai)?|{_WEEKDAY}|{_PART}|mùng|mồng)[ ]?[,:(\-]?[ ]{{0,2}}(?:(?:tức )?ngày[ ]{{0,2}})?(?:mùng |mồng )?$"
)
_MEDIUM = re.compile(r"(?<!\w)(?:từ|đến|tới|vào|trước|sau|dịp|hết|phiên|khai mạc|bế mạc|lúc \S{1,6}|giờ|h)[ ]$")
_FESTIVE = r"kỷ niệm|kỉ niệm|chào mừng|mừng|lễ|tết|đón|tri ân|hướng tới|hướng về|nhân dịp"
_NAMED = re.compile(
    rf"(?<!\w)(?:{_FESTIVE}|ngày(?! càng| một| hội)|quốc khánh|quốc tế|giải phóng|truyền thống)"
    r"(?:[ ,\-]{1,3}[^\W\d]{1,12}){0,12}[ ]{0,2}[(,:\-]?[ ]{0,2}$"
)
_DAY_OF = re.compile(r"(?<!\w)ngày(?! càng| một| hội)(?:[ ][^\W\d]{1,12}){1,10}[ ]?\(?$")
_HOLIDAY_DAY = re.compile(rf"(?<!\w)(?:{_FESTIVE})(?: các)?[ ](?:ngày )?(?:lễ )?$")
LINK = re.compile(
    r"[ ]{0,2}(?:,|;|và|&|-|/|\*|~|đến|tới|hoặc|cùng)[ ]{0,2}(?:hết )?"
    rf"(?:(?:{_PART})[ ])?(?:ngày )?"
)


def window(folded: str, end: int) -> str:
    """The same line's text before `end`, as far as a cue may reach."""
    start = max(0, end - _REACH)
    return folded[max(start, folded.rfind("\n", start, end) + 1) : end]


def strong(before: str) -> int | None:
    """How many characters before the figures their word begins ("ngày", "sáng", "hôm nay (")."""
    cue = _STRONG.search(before)
    return len(before) - cue.start() if cue else None


def medium(before: str) -> int | None:
    """The same for words that stand before other figures, too ("từ", "đến", "dịp")."""
    cue = _MEDIUM.search(before)
    return len(before) - cue.start() if cue else None


def festive(before: str, day: int, month: int, *, slash: bool) -> int | None:
    """The same for the name of a day that the figures close ("Ngày Nhà giáo Việt Nam 20/11")."""
    cue = _NAMED.search(before) if (day, month) in holidays() else _DAY_OF.search(before) if slash else None
    return len(before) - cue.start() if cue else None


def is_holiday_day(before: str, day: int, month: int) -> bool:
    """Whether "ngày 20/11" is said of the holiday, not of what happened on it ("chào mừng ngày 20/11")."""
    return (day, month) in holidays() and _HOLIDAY_DAY.search(before) is not None
