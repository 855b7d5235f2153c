"""The lines that a crawl's process writes to the process that asked for it."""

from models import Record
from spiders.records import CrawlEvent, CrawlReport


class Line(Record):
    """Exactly one of an event, the report at the end, or the reason why there is none."""

    event: CrawlEvent | None = None
    report: CrawlReport | None = None
    failed: str | None = None
