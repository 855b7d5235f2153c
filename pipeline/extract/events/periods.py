"""The year that an article looks back on and the one that it looks ahead to: of two named years in a row, each its own.

Neither needs words beside it: "đánh giá năm học 2020-2021, nhiệm vụ năm học 2021-2022" names both. A span of more
years than two is a stage of them, with the word for it or without: "phong trào thi đua 2020-2025".
"""

import re
from collections.abc import Collection, Iterable, Iterator
from operator import itemgetter

from gazetteers.events import COMING_YEAR, PAST_YEAR

_YEARS = re.compile(r"20(?P<first>\d\d)(?:\s?[-–—]\s?(?:20)?(?P<second>\d\d))?(?!\d)")
_INSIDE = frozenset("0123456789/.-")  # of a date or a number
_NAMED = "năm "
_STAGE = ("giai đoạn",)
_LONGEST = 10  # years of a stage


def years_of(folded: str) -> list[tuple[int, int, tuple[str, ...]]]:
    """Where a year stands whose successor or predecessor the text names, too, and every stage, in order.

    School and calendar years are kept apart.
    """
    matches = list(_YEARS.finditer(folded))
    found = list(_years(folded, matches))
    named = {(school, year) for _, _, school, year in found}
    years = [(start, end, kinds) for start, end, school, year in found if (kinds := _kinds(named, school, year))]
    return sorted([*years, *((start, end, _STAGE) for start, end in _stages(folded, matches))], key=itemgetter(0, 1))


def _stages(folded: str, matches: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
    for match in matches:
        dated = match.start() and folded[match.start() - 1] in _INSIDE
        if match["second"] and not dated and 1 < int(match["second"]) - int(match["first"]) <= _LONGEST:
            yield match.span()


def _kinds(named: Collection[tuple[bool, int]], school: bool, year: int) -> tuple[str, ...]:  # noqa: FBT001  # of a pair
    steps = ((COMING_YEAR, -1), (PAST_YEAR, 1))
    return tuple(kind for kind, step in steps if (school, year + step) in named)


def _years(folded: str, matches: Iterable[re.Match[str]]) -> Iterator[tuple[int, int, bool, int]]:
    """Start, end, whether it is a school year, and its first year of the century."""
    for match in matches:
        if match.start() and folded[match.start() - 1] in _INSIDE:
            continue
        first, second = int(match["first"]), match["second"]
        if second is not None:
            if int(second) == first + 1:
                yield match.start(), match.end(), True, first
        elif folded.endswith(_NAMED, 0, match.start()):
            yield match.start(), match.end(), False, first
