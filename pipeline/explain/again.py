"""The candidates that lost against mentions of the registry: an article is read and extracted once more."""

from collections.abc import Iterable
from pathlib import Path

from pipeline.explain.explanation import Explanation, explain
from pipeline.explain.items import Item, losers
from pipeline.explain.row import Evidence, Source
from pipeline.read import ReadError, read
from spiders.archive import ArchiveError, record_at


class GoneError(LookupError):
    """The archive does not have the record any more, or not as it was; the message is Vietnamese."""


def again(archive: Path, source: Source) -> Explanation:
    """The explanation of the content that a row was read from. Raises `GoneError`."""
    if source.record is None:
        raise GoneError(f"{source.url}: không có bản ghi nào trong kho lưu trữ")
    warc, offset = source.record
    try:
        record = record_at(archive, warc, offset)
        article = read(record) if record else None
    except (ArchiveError, ReadError, OSError) as error:
        raise GoneError(f"{warc}: {error}") from error
    if article is None or article.content_hash != source.content_hash:
        raise GoneError(f"{warc}, byte {offset}: không còn nội dung của bài này")
    return explain(article, source.url)


def against(explanation: Explanation, evidence: Iterable[Evidence]) -> tuple[Item, ...]:
    """What lost in the sentences of these places, in the order of the text."""
    spans = [
        (one.place[0] - len(one.context.before), one.place[1] + len(one.context.after))
        for one in evidence
        if one.place and one.context
    ]
    return tuple(
        item for item in losers(explanation) if any(item.start < end and start < item.end for start, end in spans)
    )
