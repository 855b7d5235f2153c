"""Days, weeks and months counted from the day of publication or from the day told last; and what is said vaguely."""

import re
from datetime import date, timedelta

from pipeline.extract.times.forms import Anchors, Form, Found, Reading, span_of_days

_DAYS = {
    "nay": 0, "hôm nay": 0, "hôm qua": -1, "qua": -1, "hôm kia": -2, "mai": 1, "ngày mai": 1, "ngày kia": 2,
}  # fmt: skip
_WEEKDAYS = {
    "thứ hai": 0, "thứ 2": 0, "thứ ba": 1, "thứ 3": 1, "thứ tư": 2, "thứ 4": 2, "thứ năm": 3, "thứ 5": 3,
    "thứ sáu": 4, "thứ 6": 4, "thứ bảy": 5, "thứ 7": 5, "chủ nhật": 6,
}  # fmt: skip
_STEPS = {"trước": -1, "qua": -1, "vừa qua": -1, "vừa rồi": -1, "này": 0, "nay": 0, "sau": 1, "tới": 1}
_STEP = r"(?P<w>trước|vừa qua|vừa rồi|qua|này|nay|sau|tới)(?!\w)"
_WEEK = 7
_WEEKEND = 5  # Saturday


def _day(found: Found, anchors: Anchors) -> Reading:
    if anchors.beside:
        return Reading(anchors.beside.isoformat(), "beside")
    if anchors.published is None:
        return Reading(None)
    return Reading((anchors.published + timedelta(days=_DAYS[found["d"] or ""])).isoformat(), "published")


def _same_day(found: Found, anchors: Anchors) -> Reading:
    if anchors.day is None:
        return Reading(None)
    step = {"cùng ngày": 0, "hôm sau": 1, "hôm trước": -1}[found["d"] or ""]
    return Reading((anchors.day + timedelta(days=step)).isoformat(), "day_before")


def _weekday(found: Found, anchors: Anchors) -> Reading:
    if anchors.beside:
        return Reading(anchors.beside.isoformat(), "beside")
    if anchors.published is None:
        return Reading(None)
    monday = _monday(anchors.published)
    day = monday + timedelta(days=_WEEKDAYS[found["d"] or ""])
    if found["k"]:
        return Reading((day + timedelta(days=_WEEK * _STEPS[found["w"] or ""])).isoformat(), "published")
    if _STEPS[found["w"] or ""] < 0:  # "thứ Sáu vừa qua": the last one before
        day -= timedelta(days=_WEEK * (day >= anchors.published))
    else:
        day += timedelta(days=_WEEK * (day <= anchors.published))
    return Reading(day.isoformat(), "published")


def _week(found: Found, anchors: Anchors) -> Reading:
    if anchors.published is None:
        return Reading(None)
    monday = _monday(anchors.published) + timedelta(days=_WEEK * _STEPS[found["w"] or ""])
    if found.lead:
        return Reading(span_of_days(monday + timedelta(days=_WEEKEND), _WEEK - _WEEKEND), "published")
    return Reading(span_of_days(monday, _WEEK), "published")


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(found: Found, anchors: Anchors) -> Reading:
    if anchors.published is None:
        return Reading(None)
    count = anchors.published.year * 12 + anchors.published.month - 1 + _STEPS[found["w"] or ""]
    return Reading(f"{count // 12}-{count % 12 + 1:02d}", "published")


def _vague(found: Found, anchors: Anchors) -> Reading:
    """Open on its other side (EDTF level 1): before publication, or after it."""
    if anchors.published is None:
        return Reading(None)
    ahead = found.match[0].endswith("tới")
    return Reading(f"{anchors.published}/" if ahead else f"/{anchors.published}", "published")


_PARTS = tuple(f"{part} " for part in ("sáng", "trưa", "chiều", "tối", "đêm"))
FORMS = (
    Form(
        "day",
        "day_relative",
        ("hôm nay", "hôm qua", "hôm kia", "ngày mai", "ngày kia"),
        re.compile(r"(?P<d>hôm nay|hôm qua|hôm kia|(?:ngày )(?:mai|kia))(?!\w)"),
        _day,
        re.compile(r"(?<!\w)(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) )?(?:ngày )?$"),
    ),
    Form(
        "day",
        "part_of_day",
        _PARTS,
        re.compile(r"(?:sáng|trưa|chiều|tối|đêm) (?P<d>nay|qua|mai)(?!\w)"),
        _day,
        re.compile(r"(?<!\w)rạng $"),
    ),
    Form(
        "day",
        "same_day",
        ("cùng ngày", "hôm sau", "hôm trước"),
        re.compile(r"(?P<d>cùng ngày|hôm sau|hôm trước)(?!\w)"),
        _same_day,
        re.compile(r"(?<!\w)(?:ngày|sáng|chiều|tối) $"),
    ),
    Form(
        "day",
        "weekday",
        ("thứ ", "chủ nhật "),
        re.compile(rf"(?P<d>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?P<k>tuần )?{_STEP}"),
        _weekday,
    ),
    Form("week", "week", ("tuần ",), re.compile(rf"tuần(?<!\d tuần) {_STEP}"), _week, re.compile(r"(?<!\w)cuối $")),
    Form("month", "month_relative", ("tháng ",), re.compile(rf"tháng(?<!\d tháng) {_STEP}"), _month),
    Form(
        "vague",
        "vague",
        ("vừa qua", "mới đây", "gần đây", "thời gian qua", "những năm qua", "sắp tới", "thời gian tới"),
        re.compile(r"(?:vừa qua|mới đây|gần đây|thời gian qua|những năm qua|sắp tới|thời gian tới)(?!\w)"),
        _vague,
    ),
)
