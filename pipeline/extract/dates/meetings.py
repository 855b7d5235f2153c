"""Years that follow from what a meeting is about: the years it reviews and plans, a congress's term, a count of years.

A meeting reviews the year that ends and plans the next one; a congress opens the term that it is named after; people
are honoured for the five years between two congresses in the last of them; what was decided on a day and carried out
for so many years is reviewed about that day.
"""

import re
from datetime import date
from itertools import pairwise

from pipeline.extract.dates.written import is_valid

_YEAR = re.compile(
    r"2(?<![\w./\-–].)(?<![\-–] .)(?<!tháng \d năm .)(?<!tháng \d\d năm .)0\d\d(?!\w|[./\-–]\d|[ ]?[\-–][ ]?\d)"
)
_REVIEW = re.compile(r"(?<!\w)(?:tổng kết|nhìn lại|đánh giá|kết quả|bình xét|kiểm điểm|khép lại)(?!\w)")
_PLAN = re.compile(
    r"(?<!\w)(?:phương hướng|nhiệm vụ|triển khai|kế hoạch|giao ước|ký kết|phát động|bàn|chương trình|mục tiêu)(?!\w)"
)
_REACH = 110  # characters before the reviewed year, and between it and the planned one
_ENDS = re.compile(r"[.;!?](?=\s)|\n")
_REVIEWED_UNTIL, _PLANNED_FROM = 6, 10  # months in which the year before is still reviewed, or the next one planned

_SPAN = r"\(?([12]\d{3})[ ]?[\-–/][ ]?([12]\d{3})(?!\d)"
_TERM = re.compile(rf"(?:nhiệm kỳ|đại hội|lần thứ [\divx]{{1,6}})[ ,]{{0,2}}{_SPAN}")
_TERM_SPANS = range(2, 6)
_CONGRESS = re.compile(r"(?<!\w)đại hội(?!\w)")
_TERM_PAST = re.compile(
    r"(?<!\w)(?:tổng kết|báo cáo|nhìn lại|kết quả|qua|trong|cuối|hết|hoạt động|giữa|nghị quyết|kh[óo][aá] do)"
    r"[^,.;\n]{0,40}$"
)
_GRASSROOTS = re.compile(r"(?<!\w)(?:chi bộ|cơ sở|(?:đoàn|bộ|hội) (?:nhà )?trường|chi đoàn|liên đội|chi hội)(?!\w)")
# months in which no congress opens the next year's term; those of schools and cells begin earlier
_OWN_TERM_UNTIL, _OWN_TERM_UNTIL_GRASSROOTS = 11, 9

_PERIOD = re.compile(rf"giai đoạn {_SPAN}")
_HONOURED = re.compile(r"(?<!\w)(?:tổng kết|điển hình|tiêu biểu|tuyên dương|biểu dương|tôn vinh|vinh danh)(?!\w)")
_PLANNED = re.compile(r"(?<!\w)(?:phát động|triển khai|phương hướng|mục tiêu|kế hoạch|hướng tới)(?!\w)")
_FIVE_YEARS = 5  # from congress to congress: 2015-2020; one of 2011-2015 may be reviewed in 2016
_HONOURED_UNTIL = 9

_CELEBRATED = re.compile(
    r"(?<!\w)k[ỷỉ] niệm(?!\w)|\d năm (?:ngày )?(?:thành lập|truyền thống|xây dựng và (?:phát triển|trưởng thành))"
)
_COUNTED_YEARS = re.compile(r"(?<![\d.,/\-])([1-9]\d{0,2}) năm(?!\w)")
_BOUNDS = re.compile(_SPAN)

_CARRIED_OUT = re.compile(r"(?<![\d.,/\-])0?([1-9]) năm (?:triển khai )?(?:thực hiện|triển khai|thi hành)(?!\w)")
_YEARS_OF = ("năm triển khai", "năm thực hiện", "năm thi hành")  # sought first: a pattern is tried at every character
_SIGNED = re.compile(r"ngày (\d{1,2})[./\-](\d{1,2})[./\-]([12]\d{3})(?!\d)")
_SIGNED_REACH = 160
_MOST_COUNTED = 8  # days to which years are counted; a text with more tells of no one of them
_SLACK = 75  # days between the day to which the years are counted and the review


def reviewed_year(folded: str) -> int | None:
    """The one year that is reviewed in the words in which the next one is planned."""
    years = {
        int(first[0])
        for first, second in pairwise(_YEAR.finditer(folded))
        if int(second[0]) == int(first[0]) + 1 and _is_review(folded, first.start(), first.end(), second.start())
    }
    return years.pop() if len(years) == 1 else None


def _is_review(folded: str, start: int, end: int, planned: int) -> bool:
    if planned - end > _REACH or _ENDS.search(folded, end, planned) or not _PLAN.search(folded, end, planned):
        return False
    begin = max((stop.end() for stop in _ENDS.finditer(folded, max(0, start - _REACH), start)), default=start - _REACH)
    return _REVIEW.search(folded, max(0, begin), start) is not None


def year_of_review(month: int, reviewed: int | None) -> int | None:
    """The year of a month in which `reviewed` is looked back on and the next year planned; null in between."""
    if reviewed is None or _REVIEWED_UNTIL < month < _PLANNED_FROM:
        return None
    return reviewed + (month <= _REVIEWED_UNTIL)


def year_of_term(month: int, sentence: str) -> int | None:
    """The first year of the one term that the congress in a folded sentence opens."""
    if not _CONGRESS.search(sentence):
        return None
    until = _OWN_TERM_UNTIL_GRASSROOTS if _GRASSROOTS.search(sentence) else _OWN_TERM_UNTIL
    firsts = {
        int(term[1])
        for term in _TERM.finditer(sentence)
        if int(term[2]) - int(term[1]) in _TERM_SPANS and not _TERM_PAST.search(sentence[: term.start()])
    }
    return firsts.pop() if len(firsts) == 1 and month <= until else None


def year_of_period(month: int, sentence: str) -> int | None:
    """The last year of the one five-year period for which people are honoured in a folded sentence."""
    if not _HONOURED.search(sentence) or _PLANNED.search(sentence) or month > _HONOURED_UNTIL:
        return None
    spans = {(int(span[1]), int(span[2])) for span in _PERIOD.finditer(sentence)}
    first, last = spans.pop() if len(spans) == 1 else (0, 0)
    return last if last - first == _FIVE_YEARS and last % _FIVE_YEARS == 0 else None


def year_of_span(sentence: str) -> int | None:
    """The last year of the years that a folded sentence both counts and bounds ("25 năm thành lập (1994 – 2019)")."""
    counts = {int(count[1]) for count in _COUNTED_YEARS.finditer(sentence)}
    lasts = {int(span[2]) for span in _BOUNDS.finditer(sentence) if int(span[2]) - int(span[1]) in counts}
    return lasts.pop() if len(lasts) == 1 and _CELEBRATED.search(sentence) else None


def counted_days(folded: str) -> frozenset[date]:
    """Days to which years are counted from a document's ("sau 3 năm thực hiện Chỉ thị … ngày 14.5.2011"), if few."""
    days = set[date]()
    if not any(words in folded for words in _YEARS_OF):
        return frozenset()
    for count in _CARRIED_OUT.finditer(folded):
        stop = _ENDS.search(folded, count.end(), count.end() + _SIGNED_REACH)
        signed = _SIGNED.search(folded, count.end(), stop.start() if stop else count.end() + _SIGNED_REACH)
        if signed:
            day, month, year = int(signed[1]), int(signed[2]), int(signed[3]) + int(count[1])
            days |= {date(year, month, day)} if is_valid(day, month, year) else set()
    return frozenset(days) if len(days) <= _MOST_COUNTED else frozenset()


def year_of_count(day: int | None, month: int, counted: frozenset[date]) -> int | None:
    """The year that puts a day next to the one to which years are counted."""
    years = {
        year
        for until in counted
        for year in (until.year - 1, until.year, until.year + 1)
        if is_valid(day, month, year) and abs((date(year, month, day or 1) - until).days) <= _SLACK
    }
    return years.pop() if len(years) == 1 else None
