"""When a page says it was published: stamps as sites print them and as metadata give them, broken forms too.

Vietnam has kept one zone, UTC+7, since 1975: a stamp without a zone is in it.
"""

import re
import unicodedata
from datetime import datetime, timedelta, timezone
from functools import cache

from gazetteers.furniture import CreditKind, credits_of, furniture
from spiders.cms.shared import text

VIETNAM = timezone(timedelta(hours=7))

_DATES = (
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4})(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\s?tháng\s?(?P<m>\d{1,2}),?\s?(?:năm\s)?(?P<y>\d{4})(?!\d)", re.IGNORECASE),
    re.compile(r"\bth(?:áng)?\s?(?P<m>\d{1,2})\s(?P<d>\d{1,2}),\s?(?P<y>\d{4})(?!\d)", re.IGNORECASE),
)
_YEAR = re.compile(r"\d{4}")  # every date has one, and few lines
_TIME = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})\s?(?::|h|g|giờ)\s?(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d{1,6})?)?\s?(?P<half>SA|CH|AM|PM)?(?!\d)",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|t[2-7]|cn|ngày|lúc|vào|năm)\b",
    re.IGNORECASE,
)
# what sites print beside a stamp: how often the page was seen
_SEEN = re.compile(
    r"(?:số\s)?(?:lượt|lần)\s(?:xem|đọc|truy cập|tải)\s?:?\s?\d*|(?:đã xem|views?|hits?)\s?:\s?\d*", re.IGNORECASE
)
_ZONE = re.compile(r"[\[(]?(?:gmt|utc)\s?(?:[+]\s?0?7(?::?00)?)?[\])]?", re.IGNORECASE)
_SWAPPED = re.compile(r"(\d{4}-\d{2}-\d{2})([+-]\d{2})(\d{2}:\d{2}:\d{2})")
_PLACE = re.compile(r"[^\W\d_]{1,9}(?: [^\W\d_]{1,9}){0,3}(?=, ?\d)")
# an hour in letters, its day behind it, or the day of the week in brackets
_TOLD = re.compile(r"\d\s?(?:giờ|h|g)\b|\d\s?[hg]\s?\d|\d\W{1,3}ngày\b|\d\s?\((?:thứ|chủ nhật)\b", re.IGNORECASE)
_ITEM = re.compile(r"^\W*(?:(?:\d{1,2}|[a-hA-H])[.)/]\s?)?")
_BULLETS = "-–+•*"
_LONGEST = 120
_NOON = 12
# the Web's first years; what a program prints for no moment (0001-01-01, 1970-01-01, 9999-12-31) is none
_YEARS = range(1990, 2100)


def of_line(line: str) -> datetime | None:
    """The moment of a line that is nothing but a stamp: `Thứ năm - 29/09/2022 05:54`, `Ngày đăng: 29-06-2014`.

    A day without a time is its midnight. None for a line that says anything else, and for the time of an event.
    """
    found = _take(line)
    if found and _is_told(line):
        return None
    return found[0] if found and not text.plain(_REST.sub(" ", _unlabelled(_alone(found[1])))) else None


def may_be_of_event(line: str) -> bool:
    """Whether what introduces a stamp introduces the time of an event as well: `Thời gian: 20/10/2021 09:15`."""
    return text.plain(line).startswith(_labels("moment")) and not text.plain(line).startswith(_labels("stamp"))


def tells_of_event(line: str) -> bool:
    """Whether a line says of an event what stands beside its time: `2. Địa điểm: Trường THPT Lê Lợi`."""
    label, colon, _ = line[:_LONGEST].partition(":")
    return bool(colon) and text.plain(_ITEM.sub("", label)) in _labels("occasion")


def _is_told(line: str) -> bool:
    """Whether a moment is told as a notice tells it: `Thời gian: 14 giờ 00 ngày 12/08/2022 (thứ Sáu).`

    Programs print figures and no full stop. A word that introduces nothing but stamps ("Ngày đăng", "Lúc") settles it.
    """
    bare = line.strip()
    if not may_be_of_event(bare):
        return False
    return bare.endswith(".") or bare[0] in _BULLETS or bare[0].isdecimal() or _TOLD.search(bare) is not None


def _alone(line: str) -> str:
    """The line without what else stands beside a stamp: `Lượt đọc : 607`, `Người đăng bài viết: admin`."""
    bare = f" {text.plain(_SEEN.sub(' ', _ZONE.sub(' ', line)))} "
    places = (bare.find(label) for label in _beside())
    return bare[: min((place for place in places if place >= 0), default=len(bare))].strip()


@cache
def _beside() -> tuple[str, ...]:
    """What begins the rest of a stamp's line: who posted it, the section, counters."""
    labels = (*credits_of("poster"), *credits_of("section"), *furniture("starts"))
    return tuple(f" {text.plain(label)} " for label in labels)


def within(line: str) -> datetime | None:
    """The first moment anywhere in a line."""
    found = _take(line)
    return found[0] if found else None


def is_clock(line: str) -> bool:
    """Whether the line is the site's own clock, a place before day and time: `Thái Bình, 17/09/2024 | 08:15:32`."""
    place = _PLACE.match(line.strip())
    timed = bool(_TIME.search(line))
    return (
        bool(place) and timed and not of_line(line) and of_line(line.strip()[place.end() if place else 0 :]) is not None
    )


def of_metadata(value: str) -> datetime | None:
    """The moment of a metadata value: ISO 8601, or the form that NukeViet and VHV give it, or a stamp.

    Their `date('Y-m-dTH:i:s')` prints the zone where the T should be: `2022-09-29+0705:54:00` (NukeViet 4.3 to 5).
    None where it says none, or one of years without a Web.
    """
    meant = _SWAPPED.sub(r"\1T\3\2:00", value.strip())
    try:
        moment = datetime.fromisoformat(meant)
    except ValueError:
        return within(meant)
    if moment.year not in _YEARS:
        return None
    return moment.replace(tzinfo=VIETNAM) if moment.tzinfo is None else moment.astimezone(VIETNAM)


def _take(line: str) -> tuple[datetime, str] | None:
    """The first moment of a line, and the line without it."""
    composed = unicodedata.normalize("NFC", line)
    if len(composed) > _LONGEST or not _YEAR.search(composed):
        return None
    for pattern in _DATES:
        date = pattern.search(composed)
        if date:
            rest = composed[: date.start()] + " ; " + composed[date.end() :]
            return _moment(date, rest)
    return None


def _moment(date: re.Match[str], rest: str) -> tuple[datetime, str] | None:
    time = _TIME.search(rest)
    try:
        moment = datetime(int(date["y"]), int(date["m"]), int(date["d"]), *_clock(time), tzinfo=VIETNAM)
    except ValueError:
        return None
    if moment.year not in _YEARS:
        return None
    return moment, rest[: time.start()] + " " + rest[time.end() :] if time else rest


def _clock(time: re.Match[str] | None) -> tuple[int, int, int]:
    """Hour, minute, second; CH and PM are afternoon."""
    if time is None:
        return 0, 0, 0
    hour, half = int(time["hour"]), (time["half"] or "").upper()
    if half in {"CH", "PM"} and hour < _NOON:
        hour += _NOON
    return 0 if half in {"SA", "AM"} and hour == _NOON else hour, int(time["minute"]), int(time["second"] or 0)


def _unlabelled(line: str) -> str:
    """The line without the word that introduces a stamp: `Ngày đăng :`, `Cập nhật lúc`."""
    bare = text.plain(line)
    labels = (*_labels("stamp"), *_labels("moment"))
    return next((bare.removeprefix(label) for label in labels if bare.startswith(label)), bare)


@cache
def _labels(kind: CreditKind) -> tuple[str, ...]:
    """The words that introduce a stamp, longer ones first."""
    return tuple(sorted(map(text.plain, credits_of(kind)), key=len, reverse=True))
