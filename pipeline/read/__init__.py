"""From captures to articles: one function of a record's bytes, whatever their kind."""

from models import Article
from pipeline.read.dispatch import MAX_BYTES, read
from pipeline.read.errors import ReadError
from pipeline.read.plain import article_from_text, read_plain
from pipeline.read.records import read_record

__all__ = ["MAX_BYTES", "ReadError", "article_from_text", "read", "read_record", "read_text"]


def read_text(text: str) -> Article:
    """The article of a plain text: its title on the first line or under page furniture."""
    return read_plain(text)
