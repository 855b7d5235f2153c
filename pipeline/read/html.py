"""HTML pages → articles, by the CMS whose fingerprint they bear."""

import re

from lxml import etree, html

from models import Article
from pipeline.read.charset import decode
from pipeline.read.errors import ReadError
from pipeline.read.plain import key_of
from spiders.cms import Page, cms_of, urls

_XML = re.compile(r"<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b")
_HEAD = 1000
# elements and comments: forty times those of the largest real page that was measured
MAX_ELEMENTS = 50_000


def read_html(url: str, body: bytes, content_type: str | None = None) -> Article | None:
    """The article of a page; None for what shows none. `url` may be a `file:` name: then the page says its address.

    Raises `ReadError` for bytes that are no text or no page.
    """
    source = decode(body, content_type)
    if _XML.search(source[:_HEAD]):
        return None
    page = Page(url, parse(source))
    article = cms_of(url, source.encode(errors="replace")).read(page)
    if article and urls.is_hostile(url) and article.url is None:
        return article.model_copy(update={"key": key_of(source)})
    return article


def parse(source: str) -> html.HtmlElement:
    """The tree of a page's text. Raises `ReadError` where there is none, or one of more than `MAX_ELEMENTS`."""
    clean = source.replace("\0", "").encode("utf-8", errors="replace")
    try:
        # "huge" lifts the depth that is read from 256 to 2048 elements: pages pasted from Word never close their fonts
        tree = html.document_fromstring(clean, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise ReadError(f"no HTML: {error}") from error
    elements = sum(1 for _ in tree.iter())
    if elements > MAX_ELEMENTS:
        raise ReadError(f"{elements} elements and comments, more than the {MAX_ELEMENTS} that are read")
    return tree
