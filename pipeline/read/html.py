"""HTML pages → articles, by the CMS whose fingerprint they bear."""

import re

from lxml import etree, html

from models import Article, Issue
from pipeline.quiet import uncollected
from pipeline.read.charset import utf8
from pipeline.read.errors import ReadError
from pipeline.read.legacy import looks_legacy
from pipeline.read.legacy_page import convert_tree
from pipeline.read.plain import key_of
from spiders.cms import Page, cms_of, urls

_XML = re.compile(rb"<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b")
_HEAD = 1000
# lxml.html's own lookup asks Python about every element: it makes reading a page half as slow again
_CLASSES = etree.ElementDefaultClassLookup(
    element=html.HtmlElement, comment=html.HtmlComment, pi=html.HtmlProcessingInstruction, entity=html.HtmlEntity
)
_COUNT = etree.XPath("count(descendant-or-self::*) + count(descendant::comment())")
# elements and comments: forty times those of the largest real page that was measured
MAX_ELEMENTS = 50_000
_FEW = 2  # bytes: an element takes more, even where half of them are implied ("<hr>a" is two)


@uncollected
def read_html(url: str, body: bytes, content_type: str | None = None) -> Article | None:
    """The article of a page; None for what shows none. `url` may be a `file:` name: then the page says its address.

    Raises `ReadError` for bytes that are no text or no page.
    """
    encoded = utf8(body, content_type)
    if _XML.search(encoded[:_HEAD]):
        return None
    cms, tree = cms_of(url, encoded), parse(encoded)
    article = cms.read(Page(url, tree, encoded))
    if article and looks_legacy(article):
        issue = convert_tree(tree)
        article = with_issue(cms.read(Page(url, tree)), issue) if issue else article
    if article and urls.is_hostile(url) and article.url is None:
        return article.model_copy(update={"key": key_of(encoded)})
    return article


def with_issue(article: Article | None, issue: Issue) -> Article | None:
    """The article with one more doubt."""
    return article.model_copy(update={"issues": (*article.issues, issue)}) if article else None


def parse(source: str | bytes) -> html.HtmlElement:
    """The tree of a page's text, or of its UTF-8 bytes. Raises `ReadError` where there is none, or one of more than
    `MAX_ELEMENTS`.
    """
    encoded = source.encode(errors="replace") if isinstance(source, str) else source
    # "huge" lifts the depth that is read from 256 to 2048 elements: pages pasted from Word never close their fonts; no
    # path asks for `id(…)`, so no table of ids is made
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, collect_ids=False)
    parser.set_element_class_lookup(_CLASSES)
    try:
        tree = html.document_fromstring(encoded.replace(b"\0", b""), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise ReadError(f"không phải HTML: {error}") from error
    if len(encoded) > _FEW * MAX_ELEMENTS and (elements := int(str(_COUNT(tree)).partition(".")[0])) > MAX_ELEMENTS:
        raise ReadError(f"{elements} phần tử và chú thích, quá mức {MAX_ELEMENTS} được đọc")
    return tree
