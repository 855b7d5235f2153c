"""JSON records of articles, with the keys of EXTRACT.md; gold files are such records, too."""

import json
from collections.abc import Mapping
from typing import Any

from models import Article
from pipeline.read.errors import ReadError
from pipeline.read.legacy import convert_lines, looks_legacy
from pipeline.read.plain import article_from_text
from spiders.cms.shared import text

_STRINGS = ("url", "title", "author", "source")
_DATES = ("published", "published_at", "date")


def read_record(record: Mapping[str, Any]) -> Article:
    """The article of a record: `text` is required; `url`, `title`, `published` (or `published_at`, `date`), `author`,
    `source` are used where given. Other keys are passed over. Raises `ReadError` for a key of the wrong type.
    """
    body = record.get("text")
    if not isinstance(body, str) or not body.strip():
        raise ReadError("JSON không có text")
    given = {key: _string(record, key) for key in _STRINGS}
    published = next((value for value in (_string(record, key) for key in _DATES) if value), None)
    article = article_from_text(body, published=published, **given)
    if not looks_legacy(article):
        return article
    # as it came: a cleaned title has lost its soft hyphens, which are letters in TCVN3
    title = " ".join(str(record.get("title") or "").split())
    converted, issue = convert_lines(f"{title}\n{body}")
    title, _, body = converted.partition("\n")
    article = article_from_text(body, published=published, **{**given, "title": text.line(title) or None})
    return article.model_copy(update={"issues": (issue,) if issue else ()})


def parse_record(source: str) -> Mapping[str, Any]:
    """The JSON object in a text. Raises `ReadError` with the line and column of what is wrong."""
    try:
        record = json.loads(source)
    except json.JSONDecodeError as error:
        raise ReadError(f"JSON hỏng ở dòng {error.lineno} cột {error.colno}: {error.msg}") from error
    except RecursionError as error:
        raise ReadError("JSON hỏng: lồng nhau quá sâu") from error
    if not isinstance(record, dict):
        raise ReadError(f"JSON không phải đối tượng mà là {type(record).__name__}")
    return record


def _string(record: Mapping[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise ReadError(f"khóa {key!r} của JSON không phải chuỗi mà là {type(value).__name__}")
    return text.line(value) or None if value else None
