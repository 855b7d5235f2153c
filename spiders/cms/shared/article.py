"""From the elements that a CMS's selectors found to an article: the same way for every CMS."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from lxml.html import HtmlElement

from models import Article
from models.article import PartKind
from spiders.cms.base import Page
from spiders.cms.shared import compose, credits, furniture, stamps, text  # noqa: A004  # the builtin is no word here
from spiders.cms.shared.blocks import lines_of
from spiders.cms.shared.compose import Piece
from spiders.cms.shared.credits import Byline
from spiders.cms.shared.frame import merged
from spiders.cms.shared.page import address, attachments, site_name


@dataclass(frozen=True)
class Found:
    """What a CMS's selectors found on a page; the elements are those of its article alone."""

    title: str
    lead: HtmlElement | None
    body: Sequence[HtmlElement]  # in page order
    captions: Sequence[HtmlElement] = ()  # of the image between lead and body
    credits: Sequence[HtmlElement] = ()
    downloads: Sequence[HtmlElement] = ()
    published_at: datetime | None = None
    category: str | None = None
    tags: Sequence[str] = ()


def build(page: Page, cms: str, key: str, found: Found) -> Article | None:
    """The article; None where there is nothing but a title."""
    lead = _of_kind("lead", [] if found.lead is None else [found.lead])
    body = (piece for element in found.body for piece in compose.pieces_of(lines_of(element)))
    pieces = compose.without_repeats(found.title, [*lead, *_of_kind("caption", found.captions), *body])
    lines = [credits.byline(flat(element), site_name(page)) for element in found.credits]
    said = merged([line for line in lines if line])
    if not said.author and pieces:
        pieces, said = _signed(pieces, said, site_name(page))
    if not found.title or not pieces:
        return None
    whole, parts = compose.joined(found.title, pieces)
    return Article(
        key=key,
        url=address(page),
        cms=cms,
        title=found.title,
        text=whole,
        parts=parts,
        published_at=found.published_at,
        author=said.author,
        source_credit=said.source,
        category=found.category,
        tags=tuple(dict.fromkeys(found.tags)),
        attachments=attachments(page, [*found.body, *found.downloads]),
    )


def _of_kind(kind: PartKind, elements: Sequence[HtmlElement]) -> list[Piece]:
    return [Piece(kind, line.text) for element in elements for line in lines_of(element) if line.text]


def flat(element: HtmlElement | None) -> str:
    """All that is seen of an element, on one line; empty for none."""
    return text.line(" ".join(line.text for line in lines_of(element))) if element is not None else ""


def visible_stamp(root: HtmlElement, depth: int = 15) -> datetime | None:
    """The first stamp among an element's first lines."""
    moments = (stamps.of_line(line.text) for line in lines_of(root)[:depth])
    return next((moment for moment in moments if moment), None)


def _signed(pieces: list[Piece], said: Byline, site: str | None) -> tuple[list[Piece], Byline]:
    """The pieces without a signature at their end, and what it says."""
    while len(pieces) > 1 and furniture.is_heading(pieces[-1].text):
        pieces = pieces[:-1]
    labelled = credits.byline(pieces[-1].text, site) if len(pieces) > 1 else None
    signed, size = (labelled, 1) if labelled else credits.signature([piece.text for piece in pieces], site)
    return pieces[: len(pieces) - size], Byline(said.author or signed.author, said.source or signed.source)
