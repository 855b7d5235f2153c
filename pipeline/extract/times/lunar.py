"""Vietnam's lunar calendar (âm lịch): the solar day of a lunar one.

A month begins on the day of new moon at UTC+7, the 11th is the one of the winter solstice, and where two solstices are
thirteen months apart the first month without a principal solar term is the leap one. Astronomy after J. Meeus,
"Astronomical Algorithms" (1998), in the form of Hồ Ngọc Đức, "Thuật toán tính âm lịch" (2004); good to the minute, and
so to the day, from 1800 to 2199.
"""

from datetime import date, timedelta
from functools import cache
from math import floor, pi, sin

_ZONE = 7 / 24  # days that Hà Nội is ahead of Greenwich
_SYNODIC = 29.530588853  # days from new moon to new moon
_EPOCH = 2415021.076998695  # Julian day of the new moon numbered 0, in January 1900
_J2000 = 2451545
_ORDINAL = 1721424.5  # Julian day at midnight of the day before `date.fromordinal(1)`
_STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
_OLD_SPELLINGS = {"kỉ": "kỷ", "quí": "quý", "tí": "tý", "mẹo": "mão", "tị": "tỵ"}
_CYCLE = 60
_CYCLE_BEGINS = 1984  # a year Giáp Tý; the news that we read is of this cycle


def solar(day: int, month: int, year: int) -> date | None:
    """The solar day of a lunar one (of the ordinary month, not the leap one); null where the month has no such day."""
    months = _months(year)
    begins, ends = months[month - 1]
    found = begins + timedelta(days=day - 1)
    return found if day >= 1 and found < ends else None


def year_of(stem: str, branch: str) -> int | None:
    """The year of a name of the sexagenary cycle in folded letters ("nhâm dần": 2022), from 1984 to 2043."""
    stem, branch = _OLD_SPELLINGS.get(stem, stem), _OLD_SPELLINGS.get(branch, branch)
    if stem not in _STEMS or branch not in _BRANCHES:
        return None
    for offset in range(_CYCLE):
        if _STEMS[offset % 10] == stem and _BRANCHES[offset % 12] == branch:
            return _CYCLE_BEGINS + offset
    return None


@cache
def _months(year: int) -> tuple[tuple[date, date], ...]:
    """First day of each of the twelve ordinary months of a lunar year, and the first day after it."""
    before, after = _eleventh(year - 1), _eleventh(year)
    starts = [_new_moon(before + count) for count in range(16)]
    if after - before == 13:  # noqa: PLR2004  # months from solstice to solstice in a leap year
        leap = next(i for i in range(1, 14) if _term(starts[i]) == _term(starts[i + 1]))
        ordinary = [i for i in range(15) if i != leap]
    else:
        ordinary = list(range(15))
    first = ordinary[2:12]  # the 11th and 12th months belong to the year before
    later = [_new_moon(after + count) for count in range(16)]
    next_leap = _eleventh(year + 1) - after == 13  # noqa: PLR2004  # as above
    shift = 1 if next_leap and _term(later[1]) == _term(later[2]) else 0
    ends = [(starts[i], starts[i + 1]) for i in first]
    return (*ends, (later[0], later[1]), (later[1 + shift], later[2 + shift]))


def _eleventh(year: int) -> int:
    """The number of the new moon that begins the 11th month of a year: the last before or at the winter solstice."""
    count = floor((date(year, 12, 31).toordinal() + _ORDINAL - _EPOCH) / _SYNODIC)
    return count if _term(_new_moon(count)) < 9 else count - 1  # noqa: PLR2004  # the ninth term is the solstice's


@cache
def _new_moon(count: int) -> date:
    """The day of a new moon in Hà Nội."""
    t = count / 1236.85
    mean = 2415020.75933 + 29.53058868 * count + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * _sine(166.56 + 132.87 * t - 0.009173 * t**2)
    sun = 359.2242 + 29.10535608 * count - 0.0000333 * t**2 - 0.00000347 * t**3
    moon = 306.0253 + 385.81691806 * count + 0.0107306 * t**2 + 0.00001236 * t**3
    node = 21.2964 + 390.67050646 * count - 0.0016528 * t**2 - 0.00000239 * t**3
    shift = (0.1734 - 0.000393 * t) * _sine(sun) + 0.0021 * _sine(2 * sun) - 0.4068 * _sine(moon)
    shift += 0.0161 * _sine(2 * moon) - 0.0004 * _sine(3 * moon) + 0.0104 * _sine(2 * node)
    shift -= 0.0051 * _sine(sun + moon) + 0.0074 * _sine(sun - moon) - 0.0004 * _sine(2 * node + sun)
    shift -= 0.0004 * _sine(2 * node - sun) + 0.0006 * _sine(2 * node + moon) - 0.0010 * _sine(2 * node - moon)
    shift -= 0.0005 * _sine(2 * moon + sun)
    dynamical = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return date.fromordinal(floor(mean + shift - dynamical + _ZONE - _ORDINAL + 0.0))


def _term(day: date) -> int:
    """The twelfth of the ecliptic, from the spring equinox, in which the sun stands at the beginning of a day."""
    t = (day.toordinal() + _ORDINAL - _ZONE - _J2000) / 36525
    anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t**2) * _sine(anomaly)
    longitude += (0.019993 - 0.000101 * t) * _sine(2 * anomaly) + 0.000290 * _sine(3 * anomaly)
    return floor(longitude % 360 / 30)


def _sine(degrees: float) -> float:
    return sin(degrees * pi / 180)
