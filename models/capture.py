"""What the archive holds: one answer of one server at one moment."""

from datetime import datetime

from models.base import Record


class Capture(Record):
    """A response record in a WARC file (ISO 28500).

    `record_id` is the WARC-Record-ID without brackets; `digest` the SHA-256 of the decoded body, in hex;
    `warc` the file's name within the archive and `offset` the record's first byte there.
    `fetched_at` is WARC-Date, in UTC.
    """

    record_id: str
    url: str
    fetched_at: datetime
    status: int
    content_type: str | None
    digest: str
    warc: str
    offset: int
