"""Tết and other days of the lunar calendar, as days of the solar one where their year is certain."""

import re
from datetime import date

from pipeline.extract.times import lunar
from pipeline.extract.times.forms import YEAR, Anchors, Form, Found, Reading, number

_STEMS = r"(?P<c>giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí])"
_BRANCHES = r"(?P<h>t[ýí]|sửu|dần|mão|mẹo|thìn|t[ỵị]|ngọ|mùi|thân|dậu|tuất|hợi)"
_IN_YEAR = rf"(?:,? (?:năm )?(?:(?P<y>{YEAR})(?![\d/\-])|{_STEMS} {_BRANCHES}(?!\w)))?"
_COUNT = r"(?P<d>mười|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|\d{1,2})"
_MONTH = r"(?P<m>giêng|chạp|hai|ba|tư|sáu|bảy|tám|chín|mười|\d{1,2})"
_FULL_MOON = 15
_LAST_DAYS = range(23, 31)  # of the twelfth month, from the day of the kitchen gods on
_HALF_YEAR = 180  # days
_NAMED = {"tết nguyên đán": (1, 1), "giỗ tổ hùng vương": (10, 3), "tết trung thu": (15, 8), "tết đoan ngọ": (5, 5)}


def _day(day: int | None, month: int | None, found: Found, anchors: Anchors) -> Reading | None:
    """The solar day of a lunar one in the year that is written, or the only one within half a year of publication."""
    if day is None or month not in range(1, 13):
        return None
    written = found["y"] or (lunar.year_of(found["c"] or "", found["h"] or "") if found["c"] else None)
    if written:
        return _value(lunar.solar(day, month or 1, int(written)), None)
    if anchors.published is None:
        return Reading(None)
    year = anchors.published.year
    days = [lunar.solar(day, month or 1, one) for one in (year - 1, year, year + 1)]
    near = [one for one in days if one and abs((one - anchors.published).days) < _HALF_YEAR]
    return _value(near[0], "published") if len(near) == 1 else Reading(None)


def _value(day: date | None, reason: str | None) -> Reading | None:
    return Reading(day.isoformat(), reason) if day else None


def _of_tet(found: Found, anchors: Anchors) -> Reading | None:
    """The days of Tết ("mùng 3 Tết"), and those before it ("28 Tết"), which belong to the lunar year before."""
    day = number(found["d"] or "")
    if day in _LAST_DAYS:
        return _before_tet(day or 0, found, anchors)
    return _day(day, 1, found, anchors)


def _before_tet(day: int, found: Found, anchors: Anchors) -> Reading | None:
    feast = _day(1, 1, found, anchors)
    if feast is None or feast.value is None:
        return feast
    return _value(lunar.solar(day, 12, date.fromisoformat(feast.value).year - 1), feast.reason)


def _of_a_month(found: Found, anchors: Anchors) -> Reading | None:
    return _day(number(found["d"] or ""), number(found["m"] or ""), found, anchors)


def _full_moon(found: Found, anchors: Anchors) -> Reading | None:
    return _day(_FULL_MOON, number(found["m"] or ""), found, anchors)


def _named(found: Found, anchors: Anchors) -> Reading | None:
    day, month = _NAMED[found["n"] or ""]
    return _day(day, month, found, anchors)


FORMS = (
    Form("lunar", "tet_day", ("mùng ", "mồng "), re.compile(rf"(?:mùng|mồng) {_COUNT} tết(?!\w){_IN_YEAR}"), _of_tet),
    Form(
        "lunar",
        "tet_eve",
        ("2", "30 tết"),
        re.compile(rf"(?P<d>2[3-9]|30)(?<!\d\d\d) (?:tháng chạp|tết)(?!\w){_IN_YEAR}"),
        _of_tet,
    ),
    Form(
        "lunar",
        "lunar_day",
        ("mùng ", "mồng ", "ngày "),
        re.compile(
            rf"(?:mùng|mồng|ngày)(?: mùng| mồng)? {_COUNT}(?:[ ]?[/\-][ ]?| tháng ){_MONTH}(?!\w|/)"
            rf"{_IN_YEAR}[ ]?(?:\(?âm lịch|(?<=giêng)|(?<=chạp))"
        ),
        _of_a_month,
    ),
    Form("lunar", "full_moon", ("rằm ",), re.compile(rf"rằm tháng {_MONTH}(?!\w){_IN_YEAR}"), _full_moon),
    Form(
        "lunar",
        "feast",
        tuple(_NAMED),
        re.compile(rf"(?P<n>{'|'.join(_NAMED)})(?!\w)(?: \([^)\n]{{1,30}}\))?{_IN_YEAR}"),
        _named,
    ),
)
