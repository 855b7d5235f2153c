"""The year of a day from the one calendar year that its sentence, or the title, says is reviewed or begun.

Work of a calendar year is reviewed from its last months into the first half of the next, halves and quarters of it
within it; its tasks are set and its pledges signed from the December before. In the months in between both are told.
"""

import re

from pipeline.extract.dates.background import is_of_a_year_past

_YEAR = re.compile(r"năm(?<!\d năm) (20\d\d)(?![ ]{0,2}[\-/][ ]{0,2}\d)(?!\d)")
_TOLD = re.compile(
    r"(?<!\w)(?:(?P<part>sơ kết|giữa năm|tháng đầu năm|quý [ivx\d]{1,3})"
    r"|(?P<review>tổng kết|nhìn lại|bình xét|kiểm điểm)"
    r"|(?P<plan>phương hướng|nhiệm vụ|giao ước|ký kết|triển khai|phát động))(?!\w)"
)
_REACH = 110  # characters between the words and the year
_SET_BEFORE = re.compile(
    r"(?:phương hướng|nhiệm vụ|giao ước thi đua|giao ước|kế hoạch|công tác)(?: [^\W\d]{1,12}){0,6} (?:của )?$"
)
_ANOTHERS = re.compile(r"(?<!\w)(?:do|từ|so với|khởi xướng|khởi công|thành lập|ra đời|ban hành)(?!\w)")
_SHORT = re.compile(r"(?<!\w)(?:hội|cuộc|kỳ|giải|tháng|đợt|tuần|chiến dịch|mùa|khóa|lớp|liên hoan|tập huấn)(?!\w)")
_REVIEWED_FROM, _REVIEWED_UNTIL = 9, 6
_PLANNED_UNTIL, _PLANNED_FROM = 9, 12
_PARTS = range(4, 12)


def year_of_told(month: int, folded: str) -> int | None:
    """The year of a month, if exactly one calendar year is told in the folded sentence or title; else null."""
    years = list(_YEAR.finditer(folded))
    if len({match[1] for match in years}) != 1 or is_of_a_year_past(folded, years[0].start()):
        return None
    at = years[0].start()
    told = {match.lastgroup: match.end() for match in _TOLD.finditer(folded, max(0, at - _REACH), at + len("năm"))}
    year = int(years[0][1])
    if told and _ANOTHERS.search(folded, max(told.values()), at):
        return None  # "phát động phong trào do Bộ khởi xướng năm 2008"
    if "part" in told:
        return year if month in _PARTS else None
    if "review" in told:
        return _reviewed(month, year, folded[told["review"] : at])
    return _planned(month, year, folded[max(0, at - _REACH) : at]) if "plan" in told else None


def _reviewed(month: int, year: int, what: str) -> int | None:
    """A contest or campaign is reviewed as soon as it is over, in any month of its year."""
    if month >= _REVIEWED_FROM:
        return year
    return year + 1 if month <= _REVIEWED_UNTIL and not _SHORT.search(what) else None


def _planned(month: int, year: int, before: str) -> int | None:
    if month <= _PLANNED_UNTIL:
        return year
    return year - 1 if month >= _PLANNED_FROM and _SET_BEFORE.search(before) else None
