"""The year of a day that is written without one: taken only where one clue makes it certain, with that clue's name.

Clues are asked in the order of their strength; the first that answers decides. A holiday's fixed day ("chào mừng
20/11") keeps its year open unless a year is written with it or an anniversary is counted to it.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from itertools import takewhile, zip_longest
from operator import itemgetter

from gazetteers.holidays import holidays
from pipeline.extract.dates.background import is_of_a_day_past
from pipeline.extract.dates.clues import (
    Anniversary,
    Clues,
    NamedYear,
    SchoolYears,
    is_possible,
    school_beside,
    sentence_bounds,
)
from pipeline.extract.dates.meetings import year_of_count, year_of_period, year_of_review, year_of_span, year_of_term
from pipeline.extract.dates.told_years import year_of_told
from pipeline.extract.dates.written import Written, is_valid

# days by which a report may follow, or announce, what it tells
_PAST, _FUTURE = 150, 60
_AHEAD = 210  # what is planned or due may lie further off
_PLANNED = re.compile(
    r"(?<!\w)(?:trước|chậm nhất|muộn nhất|hạn|hạn cuối|hạn chót|sẽ|dự kiến|phải|yêu cầu|đề nghị|kế hoạch|tới)(?!\w)"
)
_PLANNED_REACH = 60
# what certainly lies ahead of the article, however near the same day of the year before is
_AHEAD_OF_IT = re.compile(r"(?<!\w)(?:sẽ|dự kiến|chậm nhất|muộn nhất|hạn cuối|hạn chót)(?!\w)[^.;\n]*$")
_A_YEAR = 330
_NEAR = 45
_MONTH_SLACK = 75
_LAUNCHED_BEFORE = 120  # days before a holiday on which a movement greets it already
_SENTENCE = 200  # characters in which another day of the same sentence is sought
_STOP = re.compile(r"[.;!?](?=\s)|\n")
_SCHOOL_SPAN = 250
_SUMMER = range(5, 11)
_REVIEWED_UNTIL, _PLANNED_FROM = 3, 10  # months of a calendar year's review after it, of its planning before it
_BETWEEN_YEARS = 7  # July ends one school year and prepares the next
_HALF_YEAR = re.compile(r"(?<!\w)sơ kết (?:công tác )?(?:học kỳ|học kì|hk)[ ]?(?:1|i)(?!\w)")
_HALF_YEAR_REVIEWED_UNTIL = 2
_SCHOOL_STARTS, _REVIEWS_END = 8, 11
_BESIDE = re.compile(
    r"[ ]?,?[ ]{0,2}\(?(?:năm[ ]|(?:(?:1[89]|20)\d\d[ ]{0,2}[\-/][ ]{0,2})(?=20\d\d\)))"
    r"(?P<year>(?:19|20)\d\d)(?!\d|[ ]{0,2}[\-/][ ]{0,2}\d)"
)
_RELATIVE = re.compile(r"[ ]?,?[ ]?(?:của )?năm (?P<which>nay|này|ngoái|trước|qua|sau|tới)(?!\w)")
_YEARS_AWAY = {"nay": 0, "này": 0, "ngoái": -1, "trước": -1, "qua": -1, "sau": 1, "tới": 1}
_TO = re.compile(r"[ ]{0,2}(?:-|~|đến|tới)")
_EVERY_YEAR = re.compile(r"[ ]?,?[ ]?(?:hằng|hàng|mỗi|mọi|các) năm(?!\w)")


@dataclass(frozen=True)
class Resolved:
    """A date with its year, and the clue that gave it; both null where it stays open."""

    written: Written
    year: int | None
    reason: str | None = None


@dataclass(frozen=True)
class _Others:
    """What the article's other dates say of one without a year: by day and month, and every full day.

    `counted` has the years that are counted to bare days ("80 năm Quốc khánh 2/9"), which hold for all its mentions.
    `placed` has the full days with their places, in order; `months` the months that are written with their year.
    """

    same_day: Mapping[tuple[int | None, int], frozenset[int]]
    counted: Mapping[tuple[int | None, int], frozenset[int]]
    days: frozenset[date]
    latest: date | None
    placed: Sequence[tuple[int, date]] = ()
    months: frozenset[date] = frozenset()


def resolve(folded: str, dates: Sequence[Written], clues: Clues) -> list[Resolved]:
    """Every date in its order, with the year that is written or certain."""
    others = _others(folded, dates, clues)
    resolved: list[Resolved] = []
    following: Written | None = None
    for one in reversed(dates):
        if one.year is not None:
            following = one
            resolved.append(as_written(folded, one, one.year))
        else:
            resolved.append(_resolved(folded, one, following, others, clues))
    return _carried(folded, resolved[::-1])


def _carried(folded: str, resolved: list[Resolved]) -> list[Resolved]:
    """The years of the days that end a range whose first day has one ("từ 1/9/2023 đến 31/12", "5/9 - 10/1")."""
    carried: list[Resolved] = []
    for one in resolved:
        before = carried[-1] if carried else None
        year = _carried_year(folded, before, one) if before else None
        carried.append(Resolved(one.written, year, "range") if year else one)
    return carried


def _carried_year(folded: str, before: Resolved, one: Resolved) -> int | None:
    first, last = before.written, one.written
    if before.year is None or one.year is not None or last.named or first.chain != last.chain:
        return None
    if not _TO.match(folded, first.end):
        return None
    year = before.year + ((last.month, last.day or 1) < (first.month, first.day or 1))
    return year if is_valid(last.day, last.month, year) else None


def as_written(folded: str, one: Written, year: int) -> Resolved:
    """The year as written; a first half year that is reviewed in the January before it began is a slip of New Year."""
    if one.month > _HALF_YEAR_REVIEWED_UNTIL:
        return Resolved(one, year)
    begin, end = sentence_bounds(folded, one.start, one.end)
    if not _HALF_YEAR.search(folded, begin, end):
        return Resolved(one, year)
    school = school_beside(folded, one.start, one.end)
    slip = school is not None and school.first == year and not is_of_a_day_past(folded, one.start)
    return Resolved(one, year + 1, "slip_of_year") if slip and one.day else Resolved(one, year)


def _others(folded: str, dates: Sequence[Written], clues: Clues) -> _Others:
    reported = [one for one in dates if one.year is not None and not is_of_a_day_past(folded, one.start)]
    told = [one for one, following in zip_longest(reported, reported[1:]) if not _counts_to(one, following)]
    bare = (one for one in dates if one.year is None)
    return _Others(
        same_day=_by_day((one, one.year) for one in told),
        counted=_by_day((one, _counted_to(one, clues)) for one in bare),
        days=frozenset(date(one.year, one.month, one.day) for one in told if one.year and one.day),
        latest=max((date(one.year, one.month, one.day) for one in dates if one.year and one.day), default=None),
        placed=[(one.start, date(one.year, one.month, one.day)) for one in told if one.year and one.day],
        months=frozenset(date(one.year, one.month, 1) for one in told if one.year and not one.day),
    )


def _by_day(years: Iterable[tuple[Written, int | None]]) -> Mapping[tuple[int | None, int], frozenset[int]]:
    found: dict[tuple[int | None, int], set[int]] = {}
    for one, year in years:
        if year is not None:
            found.setdefault((one.day, one.month), set()).add(year)
    return {key: frozenset(values) for key, values in found.items()}


def _counts_to(one: Written, following: Written | None) -> bool:
    """Whether an anniversary is counted from this day to the next ("15/10/1985 - 15/10/2025")."""
    return following is not None and (one.day, one.month, one.chain) == (
        following.day,
        following.month,
        following.chain,
    )


def _resolved(folded: str, one: Written, following: Written | None, others: _Others, clues: Clues) -> Resolved:
    beside: tuple[tuple[str, Callable[[], int | None]], ...] = (
        ("year_beside", lambda: _beside(folded, one, clues)),
        ("range", lambda: _from_chain(folded, one, following)),
        ("anniversary", lambda: _own_anniversary(one, others, clues)),
    )
    if _EVERY_YEAR.match(folded, one.end):
        return Resolved(one, None)
    is_open = one.named or _RELATIVE.match(folded, one.end)
    is_planned = _PLANNED.search(folded, max(0, one.start - _PLANNED_REACH), one.start) is not None
    answers = beside if is_open else (*beside, *_of_the_article(folded, one, others, clues, is_planned=is_planned))
    for reason, answer in answers:
        year = answer()
        if year is not None and is_valid(one.day, one.month, year):
            return Resolved(one, year, reason)
    return Resolved(one, None)


def _of_the_article(
    folded: str, one: Written, others: _Others, clues: Clues, *, is_planned: bool
) -> tuple[tuple[str, Callable[[], int | None]], ...]:
    """The clues that date the article, and so what it tells; a holiday's name has no part in them."""
    return (
        ("same_day", lambda: _same_day(one, others)),
        ("published", lambda: _next_after(folded, one, clues.published) if is_planned else None),
        ("published", lambda: _near_publication(one, clues.published, _FUTURE)),
        ("address", lambda: _near_publication(one, clues.address_day, _FUTURE)),
        ("stamp", lambda: _on_the_day(one, clues)),
        ("near_date", lambda: _in_own_sentence(folded, one, others)),
        ("anniversary_of_year", lambda: _near_own_anniversary(folded, one, clues)),
        ("anniversary_of_year", lambda: year_of_span(_sentence(folded, one))),
        ("school_year", lambda: _in_own_school_year(folded, one, clues)),
        ("term", lambda: year_of_term(one.month, _sentence(folded, one))),
        ("period", lambda: year_of_period(one.month, _sentence(folded, one))),
        ("reviewed_year", lambda: year_of_review(one.month, clues.reviewed)),
        ("told_year", lambda: year_of_told(one.month, _sentence(folded, one))),
        ("told_year", lambda: year_of_told(one.month, clues.title)),
        ("term", lambda: year_of_term(one.month, clues.title)),
        ("title_year", lambda: None if clues.school_titled else _in_named_year(one, clues.title_year)),
        ("school_year", lambda: _in_school_year(one, clues)),
        ("published", lambda: _near_publication(one, clues.published, _AHEAD) if is_planned else None),
        ("anniversary_of_year", lambda: _near_anniversary(one, clues.anniversaries)),
        ("title_year", lambda: _in_named_year(one, clues.title_year)),
        ("count_of_years", lambda: year_of_count(one.day, one.month, clues.counted)),
        ("named_year", lambda: None if clues.title_year else _in_named_year(one, clues.named_year)),
        ("near_date", lambda: _near_dates(one, others)),
        ("near_month", lambda: _near_months(one, others)),
        ("planned_year", lambda: _before_planned(one, clues.title_year or clues.named_year, others)),
    )


def _beside(folded: str, one: Written, clues: Clues) -> int | None:
    """The year of "20/11 năm 2023", "28/5 (1954-2024)", "5/9 năm nay" or "5/9 năm ngoái"."""
    beside = _BESIDE.match(folded, one.end)
    if beside:
        return int(beside["year"])
    relative = None if one.named else _RELATIVE.match(folded, one.end)
    return clues.published.year + _YEARS_AWAY[relative["which"]] if clues.published and relative else None


def _from_chain(folded: str, one: Written, following: Written | None) -> int | None:
    """The year of the next date in the same range or list; a range over New Year begins in the year before.

    A comma ends a holiday's name: "mừng ngày 3/2, ngày 16/1/2018".
    """
    if following is None or following.year is None or following.chain != one.chain:
        return None
    if one.named and "," in folded[one.end : following.start]:
        return None
    return following.year - (one.month > following.month)


def _own_anniversary(one: Written, others: _Others, clues: Clues) -> int | None:
    """The year that is counted to this very day, beside it or, where the day is repeated, beside another mention."""
    return _counted_to(one, clues) or _only(others.counted.get((one.day, one.month), frozenset()))


def _counted_to(one: Written, clues: Clues) -> int | None:
    """The year of a count in the same words ("76 năm Quốc khánh 2/9")."""
    counts = takewhile(lambda count: count.start < one.start, clues.anniversaries[_first_in_reach(one, clues) :])
    return _only({count.year for count in counts if (count.holiday.day, count.holiday.month) == (one.day, one.month)})


def _first_in_reach(one: Written, clues: Clues) -> int:
    return bisect_left(clues.anniversaries, one.start, key=lambda count: count.reach)


def _only(years: AbstractSet[int]) -> int | None:
    return next(iter(years)) if len(years) == 1 else None


def _same_day(one: Written, others: _Others) -> int | None:
    """The year that the same day has elsewhere; not the one from which its anniversaries count."""
    holiday = holidays().get((one.day or 0, one.month))
    return _only(others.same_day.get((one.day, one.month), frozenset()) - {holiday.since if holiday else 0})


def _on_the_day(one: Written, clues: Clues) -> int | None:
    """The year of a stamp of this very day or the next: it tells the truth, whatever school year is told of."""
    return _only({day.year for day in clues.stamps if _nearest(one, day, 1, 0) == day.year} if one.day else frozenset())


def _next_after(folded: str, one: Written, published: date | None) -> int | None:
    """The year of what is due or will be: its next day after publication, not the one some months before."""
    before = folded[max(0, one.start - _PLANNED_REACH) : one.start]
    ahead = _AHEAD_OF_IT.search(before) if published else None
    return _nearest(one, published, 0, _A_YEAR) if published and ahead and "đã" not in ahead[0] else None


def _near_publication(one: Written, published: date | None, ahead: int) -> int | None:
    return _nearest(one, published, _PAST, ahead) if published else None


def _nearest(one: Written, anchor: date, past: int, future: int) -> int | None:
    """The one year that puts the day at most `past` days before or `future` days after the anchor."""
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        if is_valid(one.day, one.month, year):
            distance = (date(year, one.month, one.day or 1) - anchor).days
            if -past <= distance <= future:
                return year
    return None


def _in_school_year(one: Written, clues: Clues) -> int | None:
    """By the months of the school year; a day too far from publication belongs to the year beside it."""
    year = _by_months(one, clues.school) if clues.school else None
    anchor = clues.published or clues.address_day
    if clues.school is None or anchor is None:
        return year
    if year is not None and _distance(one, year, anchor) <= _SCHOOL_SPAN:
        return year
    return min((anchor.year - 1, anchor.year, anchor.year + 1), key=lambda other: _distance(one, other, anchor))


def _in_own_school_year(folded: str, one: Written, clues: Clues) -> int | None:
    """By the school year that the same sentence names ("ngày 28/9, khai mạc hội thao năm học 2019-2020")."""
    school = school_beside(folded, one.start, one.end)
    if school is None or not all(is_possible(school, stamp) for stamp in clues.stamps):
        return None
    return _by_months(one, school)


def _sentence(folded: str, one: Written) -> str:
    begin, end = sentence_bounds(folded, one.start, one.end)
    return folded[begin:end]


def _distance(one: Written, year: int, anchor: date) -> int:
    return abs((date(year, one.month, min(one.day or 1, 28)) - anchor).days)


def _by_months(one: Written, school: SchoolYears) -> int | None:
    if school.next_too:
        return school.first + 1 if one.month in _SUMMER else None
    if one.month == _BETWEEN_YEARS and not school.reviewed:
        return None
    looked_back_on = school.reviewed and one.month <= _REVIEWS_END
    return school.first if one.month >= _SCHOOL_STARTS and not looked_back_on else school.first + 1


def _in_named_year(one: Written, named: NamedYear | None) -> int | None:
    """Null in the months in which the year before is reviewed, or the year after planned."""
    if named is None or (named.reviewed and one.month <= _REVIEWED_UNTIL):
        return None
    only_planned = named.planned and not named.reviewed
    return None if only_planned and one.month >= _PLANNED_FROM else named.year


def _before_planned(one: Written, planned: NamedYear | None, others: _Others) -> int | None:
    """In the last months before the planned year, if the latest day of all is in the months before this one."""
    latest = others.latest
    if planned is None or not planned.planned or one.month < _PLANNED_FROM or latest is None:
        return None
    return latest.year if latest.year == planned.year - 1 and latest.month <= one.month else None


def _near_anniversary(one: Written, counts: Iterable[Anniversary], past: int = _MONTH_SLACK) -> int | None:
    return (
        _only(
            {
                _nearest(one, date(count.year, count.holiday.month, count.holiday.day), past, _MONTH_SLACK) or 0
                for count in counts
            }
        )
        or None
    )


def _near_own_anniversary(folded: str, one: Written, clues: Clues) -> int | None:
    """By the anniversary that the same sentence counts to ("nhân 41 năm Ngày Nhà giáo Việt Nam, chiều 16/11").

    What is launched to greet it is launched some months before.
    """
    if not clues.anniversaries:
        return None
    begin, end = sentence_bounds(folded, one.start, one.end)
    first, last = (bisect_left(clues.anniversaries, at, key=lambda count: count.start) for at in (begin, end))
    return _near_anniversary(one, clues.anniversaries[first:last], _LAUNCHED_BEFORE)


def _in_own_sentence(folded: str, one: Written, others: _Others) -> int | None:
    """The year of a full day in the same sentence, a few weeks away: "Nhân … 20/11/2023, chiều 16/11"."""
    first = bisect_left(others.placed, one.start - _SENTENCE, key=itemgetter(0))
    last = bisect_left(others.placed, one.end + _SENTENCE, key=itemgetter(0))
    near = [
        day for at, day in others.placed[first:last] if not _STOP.search(folded, min(at, one.end), max(at, one.start))
    ]
    return _only({year for day in near if (year := _nearest(one, day, _NEAR, _NEAR)) is not None}) if one.day else None


def _near_months(one: Written, others: _Others) -> int | None:
    """The year of the months that are named with it, if they are near: "tháng 9/2010 … sáng 2/7"."""
    return _only({_nearest(one, month, _MONTH_SLACK, _MONTH_SLACK) or 0 for month in others.months} - {0})


def _near_dates(one: Written, others: _Others) -> int | None:
    years = {_nearest(one, day, _NEAR, _NEAR) for day in others.days} - {None}
    return years.pop() if len(years) == 1 else None
