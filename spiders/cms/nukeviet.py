"""NukeViet 3 to 5: URLs and articles of its news module.

Source of every rule: the CMS's own templates and router (branches 3.4–5), as gathered in CMS.md.
"""

import re
from datetime import datetime
from itertools import islice

from lxml.html import HtmlElement

from models import Article
from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.shared import stamps, text
from spiders.cms.shared.article import Found, build, flat, visible_stamp
from spiders.cms.shared.page import address, first, has_class, meta

_FINGERPRINT = re.compile(rb"""<meta\s+name=["']generator["']\s+content=["']NukeViet""", re.IGNORECASE)
# stands in every theme's head, also where the generator is switched off
_SCRIPT = re.compile(rb"\bnv_(?:base_siteurl|module_name|lang_data|name_variable)\s*=")
_MODULE = re.compile(r"""\bnv_module_name\s*=\s*["']([\w-]{1,60})["']""")
_ARTICLE = re.compile(r"-(\d{1,9})(?:\.html)?$")
_PAGE = re.compile(r"^page-\d{1,6}$")
_LANGUAGE = re.compile(r"^(?:vi|en|fr)$")
# operations and modules that are no news: copies, forms, counters, lists by tag or day
_TRAPS = re.compile(
    r"^(?:savefile|print|sendmail|users|comment|voting|banners|about|siteterms|seek|search|tag|"
    r"contact|feeds|statistics|archives|content|author|rating|admin|uploads|themes|assets|data|"
    r"two-step-verification|freecontent|menu)$"
)
_TRAP_PARAMETERS = frozenset({"download", "pdf", "second", "scaptcha", "nv_redirect", "nvvithemever"})
_NEWS = "news"
_COPY = re.compile(r"/(?:savefile|print)/")
_ROOTS = ("//*[contains(@itemtype,'NewsArticle')]", "//*[@id='news_detail']", "//*[@id='print']//*[@id='content']")
# of each kind of element beside the body: more is hostile, and each is read whole
_MOST = 20
_BODIES = (".//*[@id='news-bodyhtml']", f".//*[{has_class('bodytext')}]", ".//*[@id='bodytext']")
_TAGS = f"//a[contains(@href,'/tag/')][not(ancestor::*[{has_class('panel-primary')} or {has_class('well')}])]"


class NukeViet:
    """See `spiders.cms.base.Cms`."""

    name = "nukeviet"
    feeds = ("/rss/",)
    sitemaps = ("/sitemap.xml",)
    # the flood blocker allows 150 requests in 300 s, per address
    delay = 2.0

    def matches(self, url: str, body: bytes) -> bool:  # noqa: ARG002  # part of the protocol
        """By the generator, or by the variables that the templates write."""
        return bool(_FINGERPRINT.search(body) or _SCRIPT.search(body))

    def is_article_url(self, url: str) -> bool:
        """`…/alias-12.html` (4, 5) or `…/Cat/Alias-12/` (3)."""
        path = _path(url)
        if self.is_trap(url) or not path or not _ARTICLE.search(path[-1]) or _PAGE.match(path[-1]):
            return False
        return path[-1].endswith(".html") or len(_below_module(path)) > 1

    def is_listing_url(self, url: str) -> bool:
        """Home, `/cat/`, `/cat/page-2/`; also below a module or a language."""
        path = _path(url)
        if self.is_trap(url) or self.is_article_url(url) or (path and path[0] in {"rss", "sitemap.xml"}):
            return False
        return not any("." in segment for segment in path) and "rss" not in path

    def is_trap(self, url: str) -> bool:
        """Save, print and mail copies, accounts, polls, search, tags, downloads."""
        if urls.is_file(url) and not urls.split(url).path.endswith(".xml"):
            return True
        known = any(_TRAPS.match(segment.lower()) for segment in _path(url))
        return bool(known or _TRAP_PARAMETERS.intersection(urls.query(url))) or urls.is_hostile(url)

    def article_key(self, url: str, page: Page | None = None) -> str:
        """`host/module/number`: ids are one sequence within a module and survive renames and moves."""
        path = _path(url)
        number = _ARTICLE.search(path[-1]) if path else None
        return f"{urls.host(url)}/{_module(page)}/{number[1]}" if number else urls.canonical(url)

    def read(self, page: Page) -> Article | None:
        """The article by the templates' selectors; the same for 4 and 5, desktop, mobile, 3 and saved copies."""
        root = first(page.tree, *_ROOTS)
        body = first(root, *_BODIES) if root is not None else None
        if root is None or body is None:
            return None
        url = _without_copy(address(page) or page.url)
        found = Found(
            title=flat(first(root, ".//h1[@itemprop='headline']", ".//h1", ".//h2")) or meta(page, "og:title") or "",
            lead=first(root, f".//*[{has_class('hometext')}]", ".//*[@id='hometext']"),
            body=[body],
            captions=_home_captions(root),
            credits=_credits(root, body),
            downloads=page.tree.xpath(f"//*[{has_class('news-download-file')}]")[:_MOST],
            published_at=_published(page, root),
            category=meta(page, "article:section"),
            tags=[flat(link) for link in page.tree.xpath(_TAGS)],
        )
        article = build(page, self.name, self.article_key(url, page), found)
        return article.model_copy(update={"url": None if urls.is_hostile(url) else url}) if article else None


def _published(page: Page, root: HtmlElement) -> datetime | None:
    """The visible line first: in some versions the microdata hold the time of the last edit."""
    exact = first(root, ".//*[@itemprop='datePublished']")
    values = (meta(page, "article:published_time"), text.line(exact.text_content()) if exact is not None else None)
    moments = (stamps.of_metadata(value) for value in values if value)
    return visible_stamp(root) or next((moment for moment in moments if moment), None)


def _home_captions(root: HtmlElement) -> list[HtmlElement]:
    """Captions of the image beside the lead: desktop figure, mobile paragraph."""
    home: list[HtmlElement] = root.xpath(f".//figure[{has_class('article')}]/figcaption|.//p[{has_class('imgalt')}]")
    return home[:_MOST]


def _credits(root: HtmlElement, body: HtmlElement) -> list[HtmlElement]:
    """The elements outside the body that hold a word in bold: `<strong>Tác giả:</strong> …`."""
    own = frozenset(body.iter("strong", "b"))
    parents = (strong.getparent() for strong in root.iter("strong", "b") if strong not in own)
    return list(islice(dict.fromkeys(parents), _MOST))


def _without_copy(url: str) -> str:
    """The article's address, of a saved or printed copy of it."""
    return _COPY.sub("/", url, count=1)


def _path(url: str) -> tuple[str, ...]:
    """Path segments, with `index.php` and `?nv=news&op=cat/alias-1` resolved as the router does."""
    path = tuple(segment for segment in urls.segments(url) if segment != "index.php")
    query = urls.query(url)
    if "nv" in query:
        path += (query["nv"], *(segment for segment in query.get("op", "").split("/") if segment))
    return path


def _below_module(path: tuple[str, ...]) -> tuple[str, ...]:
    """What follows language and module name: category and article."""
    while path and (_LANGUAGE.match(path[0]) or path[0] in {_NEWS, "tin-tuc", "savefile", "print"}):
        path = path[1:]
    return path


def _module(page: Page | None) -> str:
    """The module that the page's script names; `news`, the one that NukeViet installs, where none is named."""
    if page is None:
        return _NEWS
    for script in page.tree.iterfind(".//script"):
        found = _MODULE.search((script.text or "")[:20_000])
        if found:
            return found[1]
    return _NEWS
