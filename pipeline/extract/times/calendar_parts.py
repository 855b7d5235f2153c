"""Months without a day, quarters, half-years, seasons, years and periods; codes of EDTF level 2 (ISO 8601-2, 4.8)."""

import re
from datetime import date

from pipeline.extract.times.forms import YEAR, Anchors, Form, Found, Reading, month_parts, number

_MONTH_NUMBER = (
    r"(?P<m>0?[1-9](?!\d)|1[0-2](?!\d)|(?:mười một|mười hai|mười|hai|ba|tư|sáu|bảy|bẩy|tám|chín"
    r"|viii|vii|vi|iv|iii|ii|ix|xii|xi)(?!\w))"
)
_TO_YEAR = rf"(?:(?:[ ]?[/\-.][ ]?|[ ]?,?[ ]năm )(?P<y>{YEAR})(?!\d))?"
_QUARTERS, _SEASONS = 32, {"xuân": 21, "hè": 22, "hạ": 22, "thu": 23, "đông": 24}
_HALF_YEAR = 6  # months
_HALVES = {"đầu": 40, "cuối": 41}
_REACH = 180  # days from publication in which the one month of a name lies


def _nearest(month: int, published: date | None) -> int | None:
    """The year that puts a month nearest to publication, at most six months away."""
    if published is None:
        return None
    years = [
        year
        for year in (published.year - 1, published.year, published.year + 1)
        if abs((date(year, month, 15) - published).days) < _REACH
    ]
    return years[0] if len(years) == 1 else None


def _month(found: Found, anchors: Anchors) -> Reading | None:
    month = number(found["m"] or "")
    if month is None:
        return None
    year = int(found["y"] or "") if found["y"] else _nearest(month, anchors.published)
    reason = None if found["y"] or year is None else "published"
    part = month_parts(year, month).get(found.lead.strip())
    return Reading(part or f"{year or 'XXXX'}-{month:02d}", reason)


def _quarter(found: Found, _anchors: Anchors) -> Reading | None:
    quarter = number(found["q"] or "")
    if quarter not in range(1, 5):
        return None
    return Reading(f"{found['y'] or 'XXXX'}-{_QUARTERS + (quarter or 0)}")


def _half(found: Found, anchors: Anchors) -> Reading | None:
    months, part = number(found.lead.strip().lstrip("0")), found["p"] or ""
    if months is None:
        return None
    year = found["y"] or (str(anchors.published.year) if found["w"] and anchors.published else None)
    reason = "published" if year and not found["y"] else None
    if months == _HALF_YEAR:
        return Reading(f"{year or 'XXXX'}-{_HALVES[part]}", reason)
    if part == "cuối" or year is None:
        return Reading(None)
    return Reading(f"{year}-01/{year}-{months:02d}", reason)


def _season(found: Found, _anchors: Anchors) -> Reading:
    return Reading(f"{found['y'] or 'XXXX'}-{_SEASONS[found['s'] or '']}")


def _year(found: Found, _anchors: Anchors) -> Reading:
    months = {"đầu": ("01", "04"), "giữa": ("05", "08"), "cuối": ("09", "12")}.get(found.lead.strip())
    year = found["y"]
    return Reading(f"{year}-{months[0]}~/{year}-{months[1]}~" if months else year)


def _relative_year(found: Found, anchors: Anchors) -> Reading:
    step = {"nay": 0, "này": 0, "ngoái": -1, "trước": -1, "qua": -1, "sau": 1, "tới": 1}[found["w"] or ""]
    if anchors.published is None:
        return Reading(None)
    return Reading(str(anchors.published.year + step), "published")


def _period(found: Found, _anchors: Anchors) -> Reading | None:
    first, last = found["y"] or "", found["z"] or ""
    return Reading(f"{first}/{last}") if first < last else None


def _decade(found: Found, _anchors: Anchors) -> Reading:
    figures = found["y"] or ""
    return Reading(f"{figures[:3]}X" if len(figures) == len("1990") else f"19{figures[0]}X")


def _century(found: Found, _anchors: Anchors) -> Reading | None:
    century = {"xix": 19, "xx": 20, "xxi": 21, "19": 19, "20": 20, "21": 21}[found["c"] or ""]
    return Reading(f"{century - 1}XX")


FORMS = (
    Form(
        "period",
        "period",
        ("giai đoạn ", "nhiệm kỳ ", "thời kỳ ", "từ năm ", "trong các năm "),
        re.compile(
            rf"(?:giai đoạn|nhiệm kỳ|thời kỳ|từ năm|trong các năm)[ ]{{1,2}}(?:từ )?(?:năm )?(?P<y>{YEAR})"
            rf"[ ]{{0,2}}(?:-|đến|tới)[ ]{{0,2}}(?:hết )?(?:năm )?(?P<z>{YEAR})(?!\d)"
        ),
        _period,
    ),
    Form(
        "period",
        "since",
        ("từ năm ",),
        re.compile(rf"từ năm (?P<y>{YEAR}) (?:đến nay|trở lại đây|tới nay|trở đi)"),
        lambda found, _: Reading(f"{found['y']}/.."),
    ),
    Form(
        "period",
        "until",
        ("đến năm ", "tới năm ", "trước năm "),
        re.compile(rf"(?:đến|tới|trước) năm (?P<y>{YEAR})(?!\d|[ ]?[\-/][ ]?\d)"),
        lambda found, _: Reading(f"../{found['y']}"),
    ),
    Form(
        "half_year",
        "months_of_year",
        ("tháng đầu năm", "tháng cuối năm"),
        re.compile(rf"tháng (?P<p>đầu|cuối) năm(?!\w| học)(?: (?:(?P<y>{YEAR})(?!\d)|(?P<w>nay)))?"),
        _half,
        re.compile(r"(?<!\w)(?:0?[3-9]|sáu|ba|chín) $"),
    ),
    Form(
        "quarter",
        "quarter",
        ("quý ",),
        re.compile(
            rf"quý[ ]{{1,2}}(?P<q>iv|i{{1,3}}|[1-4]|một|hai|ba|tư)(?!\w)"
            rf"(?:[ ]?[/\-,]?[ ]?(?:của )?(?:năm )?(?P<y>{YEAR})(?!\d))?"
        ),
        _quarter,
    ),
    Form(
        "season",
        "season",
        ("mùa ", "dịp ", "nghỉ ", "vụ "),
        re.compile(rf"(?:mùa|dịp|nghỉ|vụ) (?P<s>xuân|hè|hạ|thu|đông)(?!\w)(?:,? (?:năm )?(?P<y>{YEAR})(?!\d))?"),
        _season,
    ),
    Form(
        "month",
        "month",
        ("tháng ",),
        re.compile(rf"tháng(?<!\d tháng) {_MONTH_NUMBER}{_TO_YEAR}"),
        _month,
        re.compile(r"(?<!\w)(?:đầu|giữa|cuối|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần) $"),
    ),
    Form(
        "year",
        "year",
        ("năm 1", "năm 2"),
        re.compile(rf"năm (?P<y>{YEAR})(?!\d|[ ]{{0,2}}[\-/][ ]{{0,2}}\d)"),
        _year,
        re.compile(r"(?<!\w)(?:đầu|giữa|cuối) $"),
    ),
    Form(
        "year",
        "year_relative",
        ("năm nay", "năm này", "năm ngoái", "năm trước", "năm sau", "năm tới"),
        re.compile(r"năm (?P<w>nay|này|ngoái|trước|sau|tới)(?!\w)"),
        _relative_year,
    ),
    Form(
        "period",
        "decade",
        ("những năm ", "thập niên ", "thập kỷ "),
        re.compile(r"(?:những năm|thập niên|thập kỷ) (?P<y>(?:19|20)\d0|[3-9]0)(?![\d%])"),
        _decade,
    ),
    Form("period", "century", ("thế kỷ ",), re.compile(r"thế kỷ (?:thứ )?(?P<c>xix|xxi|xx|19|20|21)(?!\w)"), _century),
)
