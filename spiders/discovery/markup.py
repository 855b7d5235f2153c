"""The links of an HTML page, by one pass over its tree."""

import re
from itertools import islice

from lxml import etree
from w3lib.encoding import html_body_declared_encoding

from spiders.links import Base, Link, Rel

MAX_LINKS = 5_000  # of one page
FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml"})
_LONGEST = 300  # characters of an anchor's text
_PIECES = 20  # of an anchor's text: an anchor that was never closed may hold half a page
# ASP.NET's pagers: the next page is the answer to a form that a script sends
_POSTS_BACK = re.compile(
    r"javascript:\s{0,9}__dopostback\(\W{0,9}[^)]{0,200}(?:pag(?:er|ing|e\b|ination)|lnknext|btnnext|next)",
    re.IGNORECASE,
)


def page_links(url: str, body: bytes) -> tuple[tuple[Link, ...], bool]:
    """The http(s) links of a page in their order, each once, and whether a list goes on by a script's form only."""
    root = _tree(body)
    if root is None:
        return (), False
    base = _base(url, root)
    found: dict[str, Link] = {}
    posts_back = False
    for element in islice(root.iter("a", "link"), MAX_LINKS):
        rel = _rel(element)
        reference = element.get("href") if rel else None
        target = base.absolute(reference) if reference else None
        if rel and target:
            link = Link(target, rel, text=_text(element))
            found[target] = _merged(found[target], link) if target in found else link
        elif reference and not posts_back:
            posts_back = bool(_POSTS_BACK.match(reference, 0, _LONGEST))
    return tuple(found.values()), posts_back


def _tree(body: bytes) -> etree._Element | None:
    """The plain tree: the classes of `lxml.html` cost more than the parse."""
    declared = html_body_declared_encoding(body)
    for encoding in (declared, "utf-8") if declared else ("utf-8",):
        try:
            return etree.fromstring(body, etree.HTMLParser(encoding=encoding, remove_comments=True))
        except LookupError:
            continue  # the page declares an encoding that nobody knows
        except etree.XMLSyntaxError:
            return None  # nothing in it
    return None


def _base(url: str, root: etree._Element) -> Base:
    base = Base(url)
    stated = next((base.absolute(element.get("href", "")) for element in root.iter("base")), None)
    return Base(stated) if stated else base


def _merged(one: Link, other: Link) -> Link:
    """Picture and headline lead to the same article: one link, with the longer text and the plainer meaning."""
    text = max(one.text, other.text, key=len)
    return Link(one.url, one.rel if one.rel != "next" else other.rel, text=text)


def _rel(element: etree._Element) -> Rel | None:
    stated = element.get("rel")
    rels = stated.lower().split() if stated else ()
    if "next" in rels:
        return "next"
    if element.tag == "a":
        return "link"
    is_feed = "alternate" in rels and (element.get("type") or "").lower() in FEED_TYPES
    return "feed" if is_feed else None


def _text(element: etree._Element) -> str:
    """What is written on the link or in its title, whichever says more."""
    written = "".join(map(str, islice(element.itertext(), _PIECES))) if len(element) else element.text or ""
    text = " ".join(written[:_LONGEST].split())
    title = element.get("title")
    return max(text, " ".join(title[:_LONGEST].split()), key=len) if title else text
