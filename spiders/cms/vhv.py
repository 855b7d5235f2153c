"""VHV, the portal behind edu.viettel.vn: URLs and articles. Source of the rules: real pages, as gathered in CMS.md."""

import re

from models import Article
from spiders.cms import urls, vhv_listing
from spiders.cms.base import Listing, Page, Root
from spiders.cms.common import Common
from spiders.cms.shared import stranger
from spiders.cms.shared.article import build
from spiders.cms.shared.layout import Layout, Stamp, found_by
from spiders.cms.shared.page import has_class, path, paths
from spiders.cms.shared.signs import bears
from spiders.cms.traps import is_common_trap

_NUMBER = re.compile(r"(?:print|read)Article\('([0-9a-f]{24})'")
_HEX = re.compile(r"^[0-9a-f]{24}$")
_PRINT = "Article.Print.detail"
_LISTING_DEPTH = 3
_BUTTONS = path("descendant::a/@onclick")
_BODY = paths(f"descendant::div[{has_class('content-detail')}]")
_ROOT = (
    "descendant::article[starts-with(normalize-space(@class),'news-detail-layout')][contains(@itemtype,'NewsArticle')]"
)
_LAYOUTS = (
    Layout(
        # other `article[itemtype*=NewsArticle]` are items of lists
        root=paths(_ROOT),
        body=_BODY,
        title=paths(f".//h1[{has_class('title-detail')}]", ".//h1"),
        lead=paths(f".//div[{has_class('brief')}]"),
        credits=paths(f".//div[{has_class('author')}]|.//div[{has_class('source')}]/span"),
        stamps=(
            Stamp("microdata", path(".//meta[@itemprop='datePublished']/@content")),
            Stamp("visible", path(f".//*[{has_class('post-date')}]")),
        ),
    ),
    Layout(
        root=paths(f"descendant::div[{has_class('print-article')}]"),
        body=_BODY,
        title=paths(".//h1", ".//h2"),
        lead=paths(f".//*[{has_class('brief')}]"),
        credits=paths(f".//*[{has_class('author')}]|.//*[{has_class('source')}]"),
        stamps=(Stamp("visible", path(f".//*[{has_class('post-date')}]")),),
    ),
)
_TRAPS = frozenset({"api", "page", "upload", "app", "css", "login", "dang-nhap", "cms", "tim-kiem", "search"})
_TRAP_PARAMETERS = frozenset({"module", "moduleid", "id", "keyword", "captcha"})


class Vhv(Common):
    """See `spiders.cms.base.Cms`."""

    name = "vhv"
    signs = (b'class="ModuleWrapper"', b"VHV.", b"/api/Common/Captcha/getCaptcha", b"news-detail-layout-type")
    # "RSS" leads to this list of categories in HTML
    roots = (Root("/?page=sitemap", "sitemap"),)

    def matches(self, url: str, body: bytes, seen: frozenset[bytes] | None = None) -> bool:
        """By the signs that its templates leave; there is no generator tag. A print copy has only its address."""
        return urls.query(url).get("page") == _PRINT or bears(body, self.signs, seen)

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
        return bool(asked or known) or is_common_trap(url)

    def listing(self, url: str, body: bytes, articles: int) -> Listing | None:
        """See `spiders.cms.vhv_listing`."""
        return vhv_listing.listing(url, body, articles)

    def article_key(self, url: str, page: Page | None = None) -> str:
        """`host/article/24 hex` by the number in the page's buttons or the print copy's URL, else the URL."""
        number = urls.query(url).get("id", "")
        if page is not None:
            asked = urls.query(page.url).get("id", "") if urls.query(page.url).get("page") == _PRINT else number
            number = next((found[1] for found in map(_NUMBER.search, _BUTTONS(page.tree)) if found), asked)
        aliases = self.is_article_url(urls.without_query(url))
        return f"{urls.site(url)}/article/{number}" if _HEX.match(number) else urls.identity(url, aliases=aliases)

    def read(self, page: Page) -> Article | None:
        """The article by the templates' selectors; in a layout that has none of them, by the page's structure."""
        url = page.address or page.url
        key = self.article_key(url, page)
        found = found_by(_LAYOUTS, page)
        if found:
            return build(page, self.name, key, found)
        return stranger.read(page, self.name, key, article_url=True) if self.is_article_url(url) else None
