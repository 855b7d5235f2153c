"""VHV, the portal behind edu.viettel.vn: URLs and articles. Source of the rules: real pages, as gathered in CMS.md."""

import re
from datetime import datetime

from lxml.html import HtmlElement

from models import Article
from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.shared import stamps
from spiders.cms.shared.article import Found, build, flat, visible_stamp
from spiders.cms.shared.page import address, first, has_class, meta

_FINGERPRINTS = (b'class="ModuleWrapper"', b"VHV.", b"/api/Common/Captcha/getCaptcha", b"news-detail-layout-type")
_NUMBER = re.compile(r"(?:print|read)Article\('([0-9a-f]{24})'")
_HEX = re.compile(r"^[0-9a-f]{24}$")
_PRINT = "Article.Print.detail"
_MOST_CREDITS = 20  # more is hostile, and each is read whole
_ENOUGH = 2  # one sign alone may be a quotation
_LISTING_DEPTH = 3
_ROOT = "//article[starts-with(normalize-space(@class),'news-detail-layout')][contains(@itemtype,'NewsArticle')]"
_TRAPS = frozenset({"api", "page", "upload", "app", "css", "login", "dang-nhap", "cms", "tim-kiem", "search"})
_TRAP_PARAMETERS = frozenset({"module", "moduleid", "id", "keyword", "captcha"})


class Vhv:
    """See `spiders.cms.base.Cms`."""

    name = "vhv"
    feeds: tuple[str, ...] = ()
    # "RSS" leads to this list of categories in HTML
    sitemaps: tuple[str, ...] = ("/?page=sitemap",)
    delay = 1.0

    def matches(self, url: str, body: bytes) -> bool:
        """By the signs that its templates leave; there is no generator tag. A print copy has only its address."""
        return urls.query(url).get("page") == _PRINT or sum(sign in body for sign in _FINGERPRINTS) >= _ENOUGH

    def is_article_url(self, url: str) -> bool:
        """`/cat/[sub/]slug.html`, the slug cut at 60 characters."""
        path = urls.segments(url)
        return bool(path) and path[-1].endswith(".html") and path[-1] != "index.html" and not self.is_trap(url)

    def is_listing_url(self, url: str) -> bool:
        """Home, `/cat`, `/cat/sub`, and the list of all categories."""
        path = urls.segments(url)
        named = all("." not in segment for segment in path) or path == ("index.html",)
        return named and len(path) <= _LISTING_DEPTH and not self.is_trap(url)

    def is_trap(self, url: str) -> bool:
        """Module calls, the print copy, searches, accounts, files."""
        query = urls.query(url)
        page = query.get("page", "home")
        asked = _TRAP_PARAMETERS.intersection(query) or not (page.isdigit() or page in {"sitemap", "home"})
        known = _TRAPS.intersection(segment.lower() for segment in urls.segments(url))
        return bool(asked or known) or urls.is_file(url) or urls.is_hostile(url)

    def article_key(self, url: str, page: Page | None = None) -> str:
        """`host/article/24 hex` by the number in the page's buttons or the print copy's URL, else the URL."""
        number = urls.query(url).get("id", "")
        if page is not None:
            number = next((found[1] for found in map(_NUMBER.search, page.tree.xpath("//a/@onclick")) if found), number)
        return f"{urls.host(url)}/article/{number}" if _HEX.match(number) else urls.canonical(url)

    def read(self, page: Page) -> Article | None:
        """The article by the templates' selectors."""
        root = first(page.tree, _ROOT)
        body = first(root, f".//*[{has_class('content-detail')}]") if root is not None else None
        if root is None or body is None:
            return None
        url = address(page) or page.url
        said = root.xpath(f".//div[{has_class('author')}]|.//div[{has_class('source')}]/span")
        found = Found(
            title=flat(first(root, f".//h1[{has_class('title-detail')}]", ".//h1")) or meta(page, "og:title") or "",
            lead=first(root, f".//div[{has_class('brief')}]"),
            body=[body],
            credits=said[:_MOST_CREDITS],
            published_at=_published(page, root),
            category=flat(first(page.tree, f"(//*[{has_class('breadcrumb')}]//a)[last()]")) or None,
        )
        return build(page, self.name, self.article_key(url, page), found)


def _published(page: Page, root: HtmlElement) -> datetime | None:
    """The article's own microdata, valid here, then the page's, then the visible line."""
    own = root.xpath(".//meta[@itemprop='datePublished']/@content")
    values = (*own, meta(page, "article:published_time") or "")
    moments = (stamps.of_metadata(value) for value in values)
    return next((moment for moment in moments if moment), None) or visible_stamp(root)
