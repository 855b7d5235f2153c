"""What makes an answer another one than the last: its content, not the counters, clocks and sessions around it."""

import hashlib
import re

import lxml.etree
import lxml.html
from w3lib.encoding import html_body_declared_encoding

from spiders.cms import cms_of
from spiders.cms.base import Page
from spiders.discovery import Found

_NOISE = re.compile(r"[0-9a-f]{16,}|\d+", re.IGNORECASE)  # sessions, tokens, counters, clocks
_HIDDEN = ("script", "style", "noscript", "template")


def digest_of(body: bytes, found: Found | None) -> str:
    """SHA-256, in hex, of what an answer is asked for: of a list its links, else the body.

    A list's visitor counter and clock change at every request; without this each crawl would archive every list again.
    """
    links = (*found.links, *found.following) if found else ()
    listed = sorted({f"{link.url} {link.lastmod or ''}" for link in links})
    return hashlib.sha256("\n".join(listed).encode() if listed else body).hexdigest()


def content_of(url: str, body: bytes) -> str:
    """SHA-256, in hex, of what the reader reads of a page; of a page that it reads as no article, of its text without
    digits and tokens.
    """
    tree = _tree(body)
    if tree is None:
        return hashlib.sha256(body).hexdigest()
    article = cms_of(url, body).read(Page(url, tree))
    if article:
        return article.content_hash
    lxml.etree.strip_elements(tree, *_HIDDEN, with_tail=False)
    words = " ".join("".join(tree.itertext()).split())
    return hashlib.sha256(_NOISE.sub("", words).encode("utf-8", "replace")).hexdigest()


def _tree(body: bytes) -> lxml.html.HtmlElement | None:
    parser = lxml.html.HTMLParser(encoding=html_body_declared_encoding(body) or "utf-8")
    try:
        return lxml.html.document_fromstring(body, parser=parser)
    except (lxml.etree.ParserError, ValueError):
        return None
