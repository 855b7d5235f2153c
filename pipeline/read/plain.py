"""Plain text as people save it: a title, perhaps under furniture, a stamp, an author, the article, more furniture."""

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime, time

from gazetteers.folding import fold
from models import Article
from models.article import PartKind
from pipeline.read.errors import ReadError
from pipeline.read.heading import find_title, repeated_title, said_after
from pipeline.read.legacy import convert_lines, looks_legacy
from pipeline.read.tabs import with_cells
from spiders.cms import urls
from spiders.cms.shared import captions, compose, furniture, stamps, text
from spiders.cms.shared import credits as bylines
from spiders.cms.shared.compose import Piece
from spiders.cms.shared.frame import header_end, unframed

_DEEPEST_ADDRESS = 4  # lines above a copy's title
# what heads every document (decree 30/2020/NĐ-CP, annex I): the country's name, and its own number
_MOTTO = fold("Cộng hòa xã hội chủ nghĩa Việt Nam")
_NUMBER = re.compile(r"số ?:? ?\d{0,6} ?/ ?(?:\d{4} ?/ ?)?[A-ZĐ]{2,10}[ /-]", re.IGNORECASE)


def read_plain(body: str) -> Article:
    """The article in a text, its lines converted where they are in a legacy charset. Raises as `article_from_text`."""
    article = article_from_text(body)
    converted, issue = convert_lines(body) if looks_legacy(article) else (body, None)
    return article_from_text(converted).model_copy(update={"issues": (issue,)}) if issue else article


def article_from_text(  # noqa: PLR0913  # one argument a key of EXTRACT.md
    body: str,
    *,
    title: str | None = None,
    url: str | None = None,
    published: str | datetime | None = None,
    author: str | None = None,
    source: str | None = None,
) -> Article:
    """The article in a text, of which some may be known already: what is given wins over what the text says.

    `published` is ISO 8601 or a stamp; a text's stamp of the same day may add the time. Without `url` the key is the
    hash of the text. Raises `ReadError` for a text without a letter, or a `published` that is no date.
    """
    lines = [line for line in text.lines(with_cells(body)) if any(char.isalnum() for char in line)]
    if not lines:
        raise ReadError("không có chữ nào")
    lines = lines[: furniture.end_of_article(lines)]
    heading, lines = _titled(lines, text.line(title) if title else None)
    framed = unframed(lines)
    own = (lines[place] for place in framed.kept)
    pieces = [Piece(_kind(line), line) for line in own]
    whole, parts = compose.joined(heading, compose.without_repeats(heading, pieces))
    said = body if title is None else f"{title}\n{body}"
    return Article(
        key=urls.canonical(url) if url else key_of(said.encode(errors="surrogatepass")),
        url=url,
        title=heading,
        text=whole,
        parts=parts,
        published_at=_published(published, framed.stamp),
        author=author or framed.byline.author,
        source_credit=source or framed.byline.source,
    )


def _kind(line: str) -> PartKind:
    return "table" if " | " in line else "caption" if captions.is_bracketed(line) else "body"


def key_of(body: bytes) -> str:
    """The key of an article that has no address: `sha256:` and the first 16 hex digits of the hash of its UTF-8."""
    return "sha256:" + hashlib.sha256(body).hexdigest()[:16]


def _titled(lines: list[str], title: str | None) -> tuple[str, list[str]]:
    """The title, and the lines below it; what stands above a title is furniture, its stamp excepted."""
    above: list[str] = []
    if title is None:
        lines = _kept(_below_address(lines)) or lines
        place = find_title(lines)
        above, title, lines = lines[:place], lines[place], lines[place + 1 :]
    end = repeated_title(lines, title)
    if any(_NUMBER.match(line) or _MOTTO in fold(line) for line in lines[:end]):
        end = 0  # a document's own title, below its number and its day
    above += [*lines[:end], said_after(lines[:end], title)]
    credited = [line for line in above if stamps.of_line(line) or bylines.is_written_by(line)]
    return title, [*credited, *_without_counts(_kept(lines[end:]))]


def _below_address(lines: list[str]) -> list[str]:
    """The lines below the site's name and its address, which copies for printing and saving bear at their head."""
    place = next((place for place, line in enumerate(lines[:_DEEPEST_ADDRESS]) if furniture.is_address(line)), -1)
    return lines[place + 1 :]


def _without_counts(lines: list[str]) -> list[str]:
    """The lines without the bare figures (readers, comments) between title and prose."""
    end = header_end(lines)
    return [line for place, line in enumerate(lines) if place >= end or not line.isdigit()]


def _kept(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if not furniture.is_furniture(line) and not furniture.is_heading(line)]


def _published(given: str | datetime | None, stamp: datetime | None) -> datetime | None:
    """What is given, to the minute of the text's stamp where that is of the same day; else the stamp."""
    if given is None:
        return stamp
    moment = stamps.of_metadata(given) if isinstance(given, str) else given
    if moment is None:
        raise ReadError(f"ngày đăng {given!r} không phải ngày")
    exact = stamp is not None and stamp.date() == moment.date() and moment.time() == time.min
    return stamp if exact else moment
