"""Every date that a folded text may hold, with its lists and ranges; the contest with false friends comes after."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from gazetteers.holidays import holidays
from pipeline.extract.dates import contexts
from pipeline.extract.dates.forms import BARE_MONTH, MONTHS, SHORT, Found, figures, number_of, short_at
from pipeline.extract.dates.written import Written, is_valid

_LEAD = re.compile(
    r"(?=\d)(?<![\d/.:hg])(?<![^\W\d]-)(?<!\d{3}-)(?<!thứ )(?P<d>\d{1,2})[ ]{0,2}"
    r"(?P<link>,|;|\+|và|&|-|~|đến|tới)[ ]{0,2}(?:hết )?(?:ngày )?$"
)
# the same with its own "ngày" or part of the day, an hour or a part of the day before the second:
# "từ 8h ngày 1 đến 17h ngày 3/9/2022", "sáng 7 và chiều 8/9"
_LEAD_BY_HOUR = re.compile(
    rf"(?<!\w)(?:ngày|mùng|mồng|{contexts.PART})[ ]{{1,2}}(?P<d>\d{{1,2}})[ ]{{0,2}}"
    r"(?P<link>,|;|\+|và|&|-|~|đến|tới)[ ]{0,2}(?:hết )?(?:lúc )?"
    rf"(?:(?:{contexts.CLOCK}|{contexts.PART}|{contexts.WEEKDAY})[ ]?,?[ ]{{1,2}}){{1,2}}"
    r"(?:(?:ngày|mùng|mồng)[ ]{1,2})?$"
)
_FROM = re.compile(r"(?<!\w)(?:từ|trong|các|hai|ba)[ ](?:ngày )?$")
_COUNTED = re.compile(
    r"(?<!\w)(?:lớp|khối|cụm|số|thứ|bài|tiết|câu|điều|khoản|mục|điểm|tổ|nhóm|khóa|đợt|vòng|lần|bảng|đội|quận|phường|xã"
    r"|tầng|phòng|trường|kỳ|tập|chương|tuần|tháng|học kỳ|ca|buổi|trang|hạng|loại|mức|cấp|giải|nhất)[ ]$"
)
# what a figure before "tháng" numbers: "chuẩn quốc gia mức độ 1 tháng 11/2014", "đợt 2 tháng 3/2023"
_NUMBERS = re.compile(r"(?<!\w)(?:mức|độ|hạng|loại|đợt|vòng|lớp|khối|số|kỳ|giai đoạn|lần|lần thứ)[ ]$")
_COUNTED_REACH = 12
_TO = ("đến", "tới", "-")
_FROM_DAY = re.compile(
    rf"(?<!\w)từ[ ]{{1,2}}(?:(?:lúc )?(?:{contexts.CLOCK}|{contexts.PART}|{contexts.WEEKDAY})[ ]?,?[ ]{{1,2}}){{0,2}}"
    r"(?:ngày|mùng|mồng)[ ]{1,2}$"
)
_FROM_REACH = 40
_MONTHS_OF_A_YEAR = 12
_DASH = re.compile(r"[ ]?(?:-|đến)[ ]?")
_MAX_LEADS = 12
_LEAD_REACH = 16
_HOUR_REACH = 56


def parse(folded: str) -> list[Written]:
    """All candidates in the order of the text; months and days may overlap."""
    found = list(figures(folded))
    full = [written for one in found if one.rule not in (SHORT, BARE_MONTH) for written in _full(folded, one)]
    days = _with_short(folded, full, [one for one in found if one.rule == SHORT])
    months = [*_months(folded), *(_bare_month(one) for one in found if one.rule == BARE_MONTH)]
    with_leads = [part for day in days for part in _led(folded, day)]
    return sorted([*with_leads, *months], key=lambda written: (written.start, -written.end))


def _full(folded: str, found: Found) -> Iterator[Written]:
    """The one reading of a spelling that names its year or stands in a date's context."""
    year = _year(found.parts.get("y"))
    if found.rule == "words" and _NUMBERS.search(folded, max(0, found.start - _COUNTED_REACH), found.start):
        return
    for day, month in _day_and_month(found.parts):
        if not is_valid(day, month, year):
            continue
        written = Written(found.start, found.end, day, month, year, found.rule, found.start)
        if year is None:
            in_context = _in_context(folded, written, None)
            if in_context:
                yield in_context
        else:
            cue = contexts.strong(contexts.window(folded, found.start))
            yield written._replace(cue=found.start - (cue or 0))


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    written = written.replace(" ", "")
    if len(written) == len("23"):
        return int(written) + 2000
    return int(f"20{written[1]}{written[3]}") if written[0] == "2" and written[1] != "0" else int(written)  # "2107"


def _day_and_month(parts: dict[str, str | None]) -> list[tuple[int, int]]:
    """One reading; of figures run together ("268/2022") the only one that the calendar has, else none."""
    if "dm" not in parts:
        return [(number_of(parts["d"] or ""), number_of(parts["m"] or ""))]
    figures = parts["dm"] or ""
    readings = [(int(figures[:cut]), int(figures[cut:])) for cut in (1, 2) if len(figures) - cut in (1, 2)]
    valid = [(day, month) for day, month in readings if is_valid(day, month, None)]
    return valid if len(valid) == 1 else []


def _with_short(folded: str, full: list[Written], shorts: Iterable[Found]) -> list[Written]:
    """The full dates and, between them, the bare figures that stand in a date's context."""
    found: list[Written] = []
    waiting = list(reversed(full))
    for one in shorts:
        while waiting and waiting[-1].start < one.end:
            found.append(waiting.pop())
        short = _short(one)
        if short is None:
            continue
        previous = found[-1] if found else None
        accepted = _in_context(folded, short, previous, sign=one.parts["s"] or "")
        if accepted is None and _opens_brackets(folded, short):
            accepted = short._replace(rank=1)
        if accepted is None and _opens_a_list(folded, short, waiting[-1] if waiting else None):
            accepted = short._replace(rank=0, named=not waiting or waiting[-1].year is None)
        if accepted:
            found.append(accepted)
    return [*found, *reversed(waiting)]


def _opens_a_list(folded: str, short: Written, full: Written | None) -> bool:
    """Before a full date ("25/9 - 5/10/2023"), or of holidays that explain each other ("20/11, 3/2 và 19/5")."""
    if full and contexts.LINK.fullmatch(folded, short.end, full.start):
        return True
    link = contexts.LINK.match(folded, short.end)
    other = short_at(folded, link.end()) if link else None
    following = _short(other) if other else None
    days = holidays()
    return following is not None and {(short.day, short.month), (following.day, following.month)} <= days.keys()


def _opens_brackets(folded: str, short: Written) -> bool:
    """As in "đợt 2 (21/11 - 9/1)": two days in brackets, from one to the other."""
    if folded[short.start - 1 : short.start] != "(":
        return False
    dash = _DASH.match(folded, short.end)
    other = short_at(folded, dash.end()) if dash else None
    return other is not None and folded[other.end : other.end + 1] == ")" and _short(other) is not None


def _short(found: Found) -> Written | None:
    day, month = number_of(found.parts["d"] or ""), number_of(found.parts["m"] or "")
    if not is_valid(day, month, None):
        return None
    return Written(found.start, found.end, day, month, None, SHORT, found.start)


def _in_context(folded: str, bare: Written, previous: Written | None, *, sign: str = "/") -> Written | None:
    """The same with the place and rank of the words that make it a date; null if none do."""
    if previous and previous.day and contexts.LINK.fullmatch(folded, previous.end, bare.start):
        previous_rank = min(previous.rank, 1) if previous.year is None else previous.rank
        named = previous.named and not contexts.has_hour(folded, previous.end, bare.start)
        return bare._replace(rank=previous_rank, named=named)  # "mừng 20/11, sáng 18/11": what happened is no holiday
    start = _first_lead(folded, bare)
    found = contexts.context(folded, start, bare, sign)
    return bare._replace(cue=bare.start - found.reach, rank=found.rank, named=found.named) if found else None


def _first_lead(folded: str, day: Written) -> int:
    position, following = day.start, day.day or 0
    for _ in range(_MAX_LEADS):
        lead = _lead_before(folded, position)
        if not lead or int(lead["d"]) >= following or _counts(folded, lead):
            break
        position, following = lead.start("d"), int(lead["d"])
    return position


def _counts(folded: str, lead: re.Match[str]) -> bool:
    """True for the number of "Cụm thi đua số 6, ngày 27/6", which is no day before the one that has its own "ngày"."""
    if not lead[0].endswith("ngày "):
        return False
    return _COUNTED.search(folded, max(0, lead.start("d") - _COUNTED_REACH), lead.start("d")) is not None


def _lead_before(folded: str, position: int) -> re.Match[str] | None:
    """The bare day right before the day at `position`, linked to it."""
    near = _LEAD.search(folded, max(0, position - _LEAD_REACH), position)
    return near or _LEAD_BY_HOUR.search(folded, max(0, position - _HOUR_REACH), position)


def _led(folded: str, day: Written) -> list[Written]:
    """The date and the days before it that share its month: "25, 26/9/2019", "từ 10 đến 15/5"."""
    leads: list[Written] = []
    position = day.start
    while len(leads) < _MAX_LEADS and (lead := _lead(folded, position, leads[0] if leads else day)):
        leads.insert(0, lead)
        position = lead.start
    before = contexts.window(folded, position)
    cue = contexts.strong(before)
    is_list = cue is not None or _FROM.search(before) or _is_in_a_row(before, leads, day)
    if leads and not is_list and not _is_range(folded, leads[-1], day):
        return [day]
    start = position - (cue or 0)
    return [part._replace(cue=min(part.cue, start)) for part in (*leads, day)]


def _lead(folded: str, position: int, following: Written) -> Written | None:
    """The bare day before the one at `position`; days of one month ascend: "25-21, 19-25, 15-12" are scores.

    The same day twice ("từ 8h ngày 5 đến 17h ngày 5/9") is one day, not a month.
    """
    match = _lead_before(folded, position)
    if match is None:
        return None
    day, month, year = int(match["d"]), following.month, following.year
    if day >= (following.day or 0):
        if day == following.day or not _is_from_a_month_before(folded, match):
            return None
        month, year = (month - 1, year) if month > 1 else (_MONTHS_OF_A_YEAR, year and year - 1)
    if not is_valid(day, month, year):
        return None
    start, end = match.span("d")
    return following._replace(start=start, end=end, cue=start, day=day, month=month, year=year, rule="list")


def _is_from_a_month_before(folded: str, lead: re.Match[str]) -> bool:
    """As in "từ 8h ngày 28 đến 17h ngày 3/9": what ends before it began, by its days, began in the month before."""
    start = lead.start("d")
    return lead["link"] in _TO and _FROM_DAY.search(folded, max(0, start - _FROM_REACH), start) is not None


def _is_in_a_row(before: str, leads: list[Written], day: Written) -> bool:
    """Days one after the other ("thi tốt nghiệp: 22, 23 và 24/6/2017") that count nothing else ("lớp 11 và 12/6")."""
    days = [part.day or 0 for part in (*leads, day)]
    return all(after - first == 1 for first, after in pairwise(days)) and not _COUNTED.search(before)


def _is_range(folded: str, lead: Written, day: Written) -> bool:
    """As in "27-28/8/2024" and "(27 - 31/3)": joined by a dash, in order, with a year or in brackets."""
    dash = folded[lead.end : day.start]
    if dash.strip() != "-" or (lead.day or 0) >= (day.day or 0):
        return False
    return (dash == "-" and day.year is not None) or folded[lead.start - 1 : lead.start] == "("


def _months(folded: str) -> Iterator[Written]:
    for match in MONTHS.finditer(folded):
        month, year = number_of(match["m"]), int(match["y"])
        for lead in re.finditer(r"\d{1,2}", match["leads"]):
            start = match.start("leads") + lead.start()
            if is_valid(None, int(lead[0]), year) and int(lead[0]) < month:  # else it is of the year before
                yield Written(start, start + len(lead[0]), None, int(lead[0]), year, "month_list", match.start())
        if is_valid(None, month, year):
            start = match.start("m") if match["leads"] else match.start()
            yield Written(start, match.end(), None, month, year, "month_year", match.start())


def _bare_month(found: Found) -> Written:
    month, year = number_of(found.parts["m"] or ""), int(found.parts["y"] or "")
    return Written(found.start, found.end, None, month, year, found.rule, found.start, rank=0)
