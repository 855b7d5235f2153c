"""A page of no known CMS: the forms of URL that news sites share, and an article by its structure."""

import re

from models import Article
from spiders.cms import urls
from spiders.cms.base import Page, Root
from spiders.cms.common import Common
from spiders.cms.shared import stranger
from spiders.cms.traps import is_common_trap

# the ways in which the systems of CMS.md, and newspapers, number or name an article
_NUMBERED = re.compile(
    r"/ct(?:full|mb)?/\d+/\d+$"  # qi
    r"|/-/(?:asset_publisher/\w+/content/)?[^/]{8,}"  # Liferay
    r"|/node/\d+$|/view-article/"  # Drupal, portals
    r"|[-_/](?:post|art|a|d|id)?\d{3,}(?:\.\w{2,5})?$"  # …-post231001.gd, …-414.html, …_3688.aspx
    r"|/(?:19|20)\d\d/\d\d?/(?:\d\d?/)?[^/]{8,}$"  # WordPress by date
    r"|articleid/\d+",  # DotNetNuke
    re.IGNORECASE,
)
_SLUG = re.compile(r"^[a-z0-9]{1,40}(?:-[a-z0-9]{0,40}){4,40}(?:\.(?:html?|aspx|php))?$", re.IGNORECASE)
_ARTICLE_ITEM = frozenset({"itemid", "articleid", "newsid", "postid"})
# a script that shows one item: /chi-tiet.php?id=12, /news_detail.aspx?id=12
_SCRIPT = re.compile(
    r"(?:chi-?tiet|detail|view|xem|tin|bai|news|article)[\w-]{0,20}\.(?:php|aspx?|html?)$", re.IGNORECASE
)
_LISTING = re.compile(
    r"^(?:category|chuyen-muc|danh-muc|c|tin-tuc|news|topics|su-kien|page|trang|index\.html|"
    r"index\.php)$"
)
_PAGE = frozenset({"page", "trang", "pageindex", "p", "cur", "currentpage"})
_TRAPS = re.compile(
    r"^(?:login|dang-nhap|register|dang-ky|search|tim-kiem|tag|tags|author|feed|wp-admin|wp-json|"
    r"wp-login\.php|print|printpage|comment|cart|gio-hang|calendar|lich|rss|users|savefile|"
    r"sendmail|contact|lien-he)$"
)
_TRAP_PARAMETERS = re.compile(r"^(?:share|replytocom|print|pdf|download|keyword|q|s|month|year|day|p_l_back_url)$")
_LISTING_DEPTH = 3


class Generic(Common):
    """See `spiders.cms.base.Cms`."""

    name = "generic"
    roots = (
        Root("/sitemap.xml", "sitemap"),
        Root("/wp-sitemap.xml", "sitemap"),
        Root("/rss", "feed"),
        Root("/feed/", "feed"),
    )

    def matches(self, url: str, body: bytes, seen: frozenset[bytes] | None = None) -> bool:  # noqa: ARG002  # part of the protocol
        """Any page: it stands last in the list."""
        return True

    def is_article_url(self, url: str) -> bool:
        """A numbered address, or a slug as long as a headline."""
        path = urls.segments(url)
        if self.is_trap(url):
            return False
        query = urls.query(url)
        numbered = query.get("id", "").isdigit() and bool(path) and bool(_SCRIPT.search(path[-1]))
        if numbered or _ARTICLE_ITEM.intersection(query):
            return True
        return bool(path) and bool(_NUMBERED.search("/" + "/".join(path)) or _SLUG.match(path[-1]))

    def is_listing_url(self, url: str) -> bool:
        """Home, or a short path that is no article, or a further page of one."""
        if self.is_trap(url) or self.is_article_url(url):
            return False
        path = urls.segments(url)
        paged = bool(_PAGE.intersection(urls.query(url)))
        return len(path) <= _LISTING_DEPTH or paged or any(map(_LISTING.match, path))

    def is_trap(self, url: str) -> bool:
        """Files, forms, copies, calendars, loops."""
        known = any(_TRAPS.match(segment.lower()) for segment in urls.segments(url))
        asked = any(_TRAP_PARAMETERS.match(name) for name in urls.query(url))
        return known or asked or is_common_trap(url)

    def article_key(self, url: str, page: Page | None = None) -> str:  # noqa: ARG002  # part of the protocol
        """The canonical URL; a page number or a view counts only where the path alone names no article."""
        return urls.identity(url, aliases=bool(urls.segments(url)) and self.is_article_url(urls.without_query(url)))

    def read(self, page: Page) -> Article | None:
        """The article by the page's structure."""
        url = page.address or page.url
        return stranger.read(page, self.name, self.article_key(url, page), article_url=self.is_article_url(url))
