"""A page of no known CMS: the forms of URL that news sites share, and an article by its structure."""

import re

from models import Article
from spiders.cms import urls
from spiders.cms.base import Page

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
_ITEM = frozenset({"itemid", "articleid", "newsid", "postid", "id", "catid", "tabid"})
_ARTICLE_ITEM = frozenset({"itemid", "articleid", "newsid", "postid"})
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


class Generic:
    """See `spiders.cms.base.Cms`."""

    name = "generic"
    feeds = ("/rss", "/feed/")
    sitemaps = ("/sitemap.xml", "/wp-sitemap.xml")
    delay = 1.0

    def matches(self, url: str, body: bytes) -> bool:  # noqa: ARG002  # part of the protocol
        """Any page: it stands last in the list."""
        return True

    def is_article_url(self, url: str) -> bool:
        """A numbered address, or a slug as long as a headline."""
        path = urls.segments(url)
        if self.is_trap(url):
            return False
        if _ARTICLE_ITEM.intersection(urls.query(url)):
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
        return bool(known) or asked or urls.is_file(url) or urls.is_hostile(url)

    def article_key(self, url: str, page: Page | None = None) -> str:  # noqa: ARG002  # part of the protocol
        """The canonical URL."""
        return urls.canonical(url)

    def read(self, page: Page) -> Article | None:  # noqa: ARG002  # the reader follows
        """The article by the page's structure."""
        return None
