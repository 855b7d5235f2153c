"""From captures to articles."""

from pipeline.read.errors import ReadError
from pipeline.read.plain import article_from_text

__all__ = ["ReadError", "article_from_text"]
