"""From the elements that a CMS's selectors found to an article: the same way for every CMS."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from models import Article
from spiders.cms.base import Page
from spiders.cms.shared import captions, compose, credits, furniture, publication  # noqa: A004  # the builtin is no word here
from spiders.cms.shared.blocks import Line, lines_of
from spiders.cms.shared.compose import Piece
from spiders.cms.shared.credits import Byline
from spiders.cms.shared.frame import merged, unframed
from spiders.cms.shared.page import attachments, meta, site_name
from spiders.cms.shared.passage import is_article, own_lines
from spiders.cms.shared.publication import Place


@dataclass(frozen=True)
class Found:
    """What a CMS's selectors found on a page; the elements are those of its article alone.

    A `loose` body holds whatever its template has there, stamp, credits and furniture included; then the page's
    description may know the lead. An `unsure` one is an article only if it reads as one.
    """

    title: str
    lead: HtmlElement | None
    body: HtmlElement
    loose: bool = False
    unsure: bool = False
    drop: frozenset[HtmlElement] = frozenset()  # what is furniture within lead and body
    captions: Sequence[HtmlElement] = ()  # of the image between lead and body
    credits: Sequence[HtmlElement] = ()
    downloads: Sequence[HtmlElement] = ()
    places: Sequence[Place | None] = ()  # of the time of publication, from the most to the least trusted
    author: str | None = None  # where neither credits nor a signature name one
    category: str | None = None
    tags: Sequence[str] = ()


@dataclass(frozen=True)
class _Read:
    """The article's lines below its title, and what stood among them."""

    pieces: list[Piece]
    said: Byline
    shown: Place | None = None


def build(page: Page, cms: str, key: str, found: Found) -> Article | None:
    """The article; None where there is nothing but a title, or a list of other articles."""
    site = site_name(page)
    read = _loose(page, found, site) if found.loose else _strict(found, site)
    if not found.title or read is None or not read.pieces:
        return None
    whole, parts = compose.joined(found.title, read.pieces)
    moment, issues = publication.published([*found.places, read.shown])
    return Article(
        key=key,
        url=page.address,
        cms=cms,
        title=found.title,
        text=whole,
        parts=parts,
        published_at=moment,
        author=read.said.author or found.author,
        source_credit=read.said.source,
        category=found.category,
        tags=tuple(dict.fromkeys(found.tags)),
        attachments=attachments(page, [found.body, *found.downloads]),
        issues=issues,
    )


def _strict(found: Found, site: str | None) -> _Read:
    """The elements hold the article and nothing else, but for a signature."""
    body = compose.pieces_of(lines_of(found.body, drop=found.drop))
    pieces = compose.without_repeats(found.title, [*_above(found), *body])
    said = merged(list(_bylines(found.credits, site)))
    if not said.author and pieces:
        pieces, said = _signed(pieces, said, site)
    return _Read(pieces, said)


def _loose(page: Page, found: Found, site: str | None) -> _Read | None:
    """The body's own lines below the title, without frame and furniture; None for a list."""
    lines = own_lines(lines_of(found.body, drop=found.drop), found.title)
    if found.unsure and not is_article(lines):
        return None
    framed = unframed([line.text for line in lines], site)
    body = compose.pieces_of([lines[place] for place in framed.kept], own=True)
    pieces = compose.without_repeats(found.title, [*_above(found), *body])
    if found.lead is None:
        pieces = compose.with_lead(meta(page, "description", "og:description"), pieces)
    said = merged([*_bylines(found.credits, site), framed.byline])
    return _Read(pieces, said, Place("visible", framed.stamp) if framed.stamp else None)


def _above(found: Found) -> Iterator[Piece]:
    """The lead and the captions of the image beside it; some templates put both into one element."""
    lines: list[Line] = [] if found.lead is None else lines_of(found.lead, drop=found.drop)
    for place, line in enumerate(lines):
        if line.text and not furniture.is_furniture(line.text):
            styled = line.italic or line.centred or line.caption
            yield Piece("caption" if styled and captions.is_caption(lines, place) else "lead", line.text)
    yield from (Piece("caption", line.text) for element in found.captions for line in lines_of(element) if line.text)


def _bylines(elements: Sequence[HtmlElement], site: str | None) -> Iterator[Byline]:
    said = (credits.byline(line.text, site) for element in elements for line in lines_of(element))
    return (line for line in said if line)


def _signed(pieces: list[Piece], said: Byline, site: str | None) -> tuple[list[Piece], Byline]:
    """The pieces without a signature at their end, and what it says."""
    while len(pieces) > 1 and (furniture.is_heading(pieces[-1].text) or furniture.is_last(pieces[-1].text)):
        pieces = pieces[:-1]
    labelled = credits.byline(pieces[-1].text, site) if len(pieces) > 1 else None
    signed, size = (labelled, 1) if labelled else credits.signature([piece.text for piece in pieces], site)
    return pieces[: len(pieces) - size], Byline(said.author or signed.author, said.source or signed.source)
