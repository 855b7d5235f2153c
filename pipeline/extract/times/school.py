"""School years, their terms and parts. A year of lessons runs from September to May, its terms meet in January.

Frame of the school year: yearly decisions of the minister (e.g. 2171/QĐ-BGDĐT of 2022): opening on 5 September, first
term's end before 20 January, the year's before 31 May. The exact days differ by province, hence `~`.
"""

import re

from pipeline.extract.times.forms import SCHOOL_YEARS, Anchors, Form, Found, Reading, number, school_year_of

_WHICH = r"(?P<w>này|nay|hiện nay|mới|trước|ngoái|qua|vừa qua|tới|sau)"
_NEW = r"(?: mới(?=[ :]{1,3}\d))?"  # "năm học mới 2022-2023"
_IN = (
    rf"(?:[ ,]{{1,3}}(?:của )?(?:(?:năm học|nh|niên khóa){_NEW}[ ]{{1,2}})?:?[ ]?"
    rf"(?:{SCHOOL_YEARS}|(?<=năm học ){_WHICH}(?!\w)))?"
)


def year_value(first: int) -> str:
    """The EDTF interval of a school year."""
    return f"{first}-09~/{first + 1}-05~"


def _term_value(first: int, term: int) -> str:
    return f"{first}-09~/{first + 1}-01~" if term == 1 else f"{first + 1}-01~/{first + 1}-05~"


def first_year(found: Found, anchors: Anchors) -> Reading:
    """The first year of the school year that is written, counted or left to the article; `value` is its figures."""
    first, second, which = found["y"], found["z"], found["w"]
    if first and second:
        return Reading(first if (int(first) + 1) % 100 == int(second) % 100 else None)
    if which:
        return _relative(which, anchors)
    school = anchors.school
    if school and not school.next_too:
        return Reading(str(school.first), "school_year")
    return Reading(None)


def _relative(which: str, anchors: Anchors) -> Reading:
    """As in "năm học này": certain only by the day of publication, and in summer only for the coming or past one."""
    if anchors.published is None:
        return Reading(None)
    ahead = which in ("mới", "tới", "sau", "trước", "ngoái", "qua", "vừa qua")
    first = school_year_of(anchors.published, ahead=ahead)
    is_new = which == "mới" and anchors.published.month in range(1, 6)
    if first is None or is_new:
        return Reading(None)
    step = {"tới": 1, "sau": 1, "trước": -1, "ngoái": -1, "qua": -1, "vừa qua": -1}.get(which, 0)
    if step == 1 and anchors.published.month in (6, 7):
        step = 0
    return Reading(str(first + step), "published")


def _year(found: Found, anchors: Anchors) -> Reading | None:
    first = first_year(found, anchors)
    if first.value is None:
        return None if found["y"] else first
    return Reading(year_value(int(first.value)), first.reason)


def _part(found: Found, anchors: Anchors) -> Reading:
    first = first_year(found, anchors)
    if first.value is None:
        return first
    year = int(first.value)
    return Reading(f"{year}-09~" if found["p"] == "đầu" else f"{year + 1}-05~", first.reason)


def _term(found: Found, anchors: Anchors) -> Reading | None:
    term = number(found["t"] or "")
    if term not in (1, 2):
        return None
    first = first_year(found, anchors)
    return Reading(_term_value(int(first.value), term), first.reason) if first.value else first


FORMS = (
    Form(
        "school_term",
        "school_term",
        ("học k", "hk"),
        re.compile(rf"(?:học k[ỳì]|hk)[ ]?(?P<t>i{{1,3}}|[12]|một|hai)(?![\w.,/\-]\w|\w){_IN}"),
        _term,
    ),
    Form(
        "school_year_part",
        "school_year_part",
        ("đầu năm học", "cuối năm học"),
        re.compile(rf"(?P<p>đầu|cuối) năm học(?!\w){_NEW}(?:[ :]{{1,3}}(?:{SCHOOL_YEARS}|{_WHICH}(?!\w)))?"),
        _part,
    ),
    Form(
        "school_year",
        "school_year",
        ("năm học", "niên khóa", "niên học", "nh "),
        re.compile(rf"(?:năm học|niên khóa|niên học|nh){_NEW}[ :]{{1,3}}(?:{SCHOOL_YEARS}|{_WHICH}(?!\w))"),
        _year,
    ),
)
