"""Traps that every site may have, whatever made it."""

import re

from gazetteers.url_traps import trap_words
from spiders.cms import urls

# pages of a calendar: /lich-cong-tac/tuan-37/2024, /events/2031-05, /calendar/2031/05/06
_DATES = re.compile(
    r"/(?:calendar|lich(?:-[a-z]{1,12}){0,4}|events?)/(?:[a-z-]{1,30}/){0,2}(?:(?:tuan|thang|nam|week|month|day|ngay)[-_/]?)?"
    r"\d{1,4}(?:[-_/](?:nam[-_/])?\d{1,4}){0,2}$",
    re.IGNORECASE,
)


def is_common_trap(url: str) -> bool:
    """Copies, forms, accounts, searches and calendars; files; addresses that loops made or that are none."""
    if urls.is_hostile(url) or urls.is_file(url):
        return True
    segments, parameters = trap_words("segment"), trap_words("parameter")
    path = urls.segments(url)
    if any(segments.match(segment.lower()) for segment in path):
        return True
    if any(value and parameters.match(name) for name, value in urls.query(url).items()):
        return True
    return any(char.isdigit() for char in path[-1]) and bool(_DATES.search("/" + "/".join(path))) if path else False
