"""What one article's extraction must satisfy before it may enter the registry.

The audits see the whole registry, and stop it. A slip of the pen on one page ("15/10/2091") must not stop the articles
of all other pages: its extraction is refused here, and the article stands in `failures`.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from models import Article, Event, Extraction

FIRST_DAY = date(1948, 6, 11)  # the appeal for patriotic emulation (Lời kêu gọi thi đua ái quốc)
AHEAD = timedelta(days=730)  # after the day on which the page was seen: plans reach no further


class DoubtError(ValueError):
    """An extraction that cannot be right; the message says why."""


def check(article: Article, extraction: Extraction, seen: datetime) -> Extraction:
    """The extraction itself, if every quote is in its place and every event on a possible day. Raises `DoubtError`."""
    for mention in extraction.mentions():
        if article.text[mention.start : mention.end] != mention.quote:
            raise DoubtError(f"{mention.quote!r} ({mention.rule}) không nằm ở {mention.start}:{mention.end}")
    latest = seen.date() + AHEAD
    for event in extraction.events:
        for day in _days(event):
            if not FIRST_DAY <= day <= latest:
                raise DoubtError(f"hoạt động ngày {day} không nằm trong khoảng {FIRST_DAY} đến {latest}")
        spans = (*event.evidence, *((said.start, said.end) for said in event.said))
        if any(not 0 <= start < end <= len(article.text) for start, end in spans):
            raise DoubtError(f"bằng chứng {spans} nằm ngoài bài dài {len(article.text)} ký tự")
    return extraction


def _days(event: Event) -> Iterator[date]:
    days = [date.fromisoformat(day) for day in (event.start_date, event.end_date) if day]
    if days != sorted(days):
        raise DoubtError(f"hoạt động kết thúc ngày {days[1]}, trước ngày bắt đầu {days[0]}")
    yield from days
