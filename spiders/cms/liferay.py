"""Liferay 6 and 7: URLs and articles of its asset publisher and web content display.

Source of the rules: the portal's own JSPs (asset_publisher/display/full_content.jsp, journal/view.jsp) and real
addresses, as gathered in CMS.md.
"""

import re

from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.shared.layout import Layout, Stamp
from spiders.cms.shared.page import classed, has_class, path, paths
from spiders.cms.shared.portal import Portal

# /<page>/-/asset_publisher/<instance>/content/<slug>; 7.x also /-/<slug> and /w/<slug>
_CONTENT = re.compile(r"/-/asset_publisher/\w{1,40}/content/(.{1,400})$|/(?:-|w)/([^/]{8,300})$", re.IGNORECASE)
_JOURNAL = re.compile(r"/-/journal_content/56(?:_INSTANCE_\w{1,40})?/(\d{1,12})/(\d{1,12})(?:/|$)", re.IGNORECASE)
# of several sites on one host, all but the first lie below /web/<site>
_SITE = re.compile(r"^/web/([^/]{1,100})/", re.IGNORECASE)
_CURSOR = re.compile(r"^_.{1,100}_cur$")
# which list, how long its pages are, and which of them
_PAGE_OF_LIST = re.compile(r"^(?:p_p_.{1,100}|_.{1,100}_(?:cur|delta))$")
_DEFAULT_SITE = "guest"

_JOURNAL_ARTICLE = f"//*[{has_class('journal-content-article')}]"
_STAMPS = (
    Stamp("metadata line", path(f".//*[{has_class('metadata-publish-date')}]")),
    Stamp("metadata", metadata=("article:published_time", "dc.date")),
)
_DROP = (
    classed(
        *("asset-links", "asset-ratings", "asset-metadata", "asset-actions", "asset-user-actions", "asset-more"),
        *("taglib-social-bookmarks", "taglib-ratings", "taglib-discussion", "lfr-discussion"),
    ),
)
_TITLE = paths(
    f".//*[{has_class('header-title')}]",
    f".//*[{has_class('taglib-header')}]//*[self::h1 or self::h2 or self::h3]",
    f".//*[{has_class('asset-content')}]//h1",
    f".//*[{has_class('asset-content')}]//*[{has_class('title')}]",
)
# the elements that the portal's taglibs write: their names cost an XPath nothing, a class of any element does
_TAGS = paths(
    f"//span[{has_class('taglib-asset-tags-summary')}]//a", f"//div[{has_class('taglib-asset-tags-summary')}]//a"
)
_CATEGORY = paths(
    f"//span[{has_class('taglib-asset-categories-summary')}]//a",
    f"//div[{has_class('taglib-asset-categories-summary')}]//a",
)


class Liferay(Portal):
    """See `spiders.cms.base.Cms`."""

    name = "liferay"
    series = re.compile(r"(.+/journal/\d{1,12})/(\d{1,12})$")
    signs = (
        *(b"Liferay.ThemeDisplay", b"Liferay.Portlet", b"portlet-boundary", b"/html/js/liferay", b"/o/frontend-js"),
        *(b"p_p_id", b"journal-content-article", b"asset-full-content", b"lfr-"),
    )
    layouts = (
        Layout(
            root=paths(*(f"//{name}[{has_class('asset-full-content')}]/parent::*" for name in ("div", "*"))),
            body=paths(
                f".//*[{has_class('asset-content')}]{_JOURNAL_ARTICLE}",
                f".//*[{has_class('asset-content')}]",
                f".{_JOURNAL_ARTICLE}",
            ),
            title=_TITLE,
            drop=_DROP,
            stamps=_STAMPS,
            tags=_TAGS,
            category=_CATEGORY,
            loose=True,
            longest=True,
        ),
        Layout(
            root=paths(_JOURNAL_ARTICLE),  # a page's header and footer are such articles, too
            body=paths("."),
            drop=_DROP,
            stamps=_STAMPS,
            tags=_TAGS,
            category=_CATEGORY,
            loose=True,
            unsure=True,
            longest=True,
        ),
    )
    articles = re.compile(
        r"/-/asset_publisher/\w{1,40}/content/.|/-/journal_content/56|/(?:-|w)/[^/?]{8,}(?:\?|$)", re.IGNORECASE
    )
    listings = re.compile(r"^(?:/web/[^/?]{1,100})?(?:/[^/?]{1,80}){0,3}/?(?:\?|$)", re.IGNORECASE)
    traps = re.compile(
        r"/(?:c/portal|login|dang-nhap|search|tim-kiem|documents|image|api|group|user|combo)(?:[/?]|$)"
        r"|p_p_state=(?:pop_up|exclusive)|p_p_lifecycle=[12]|viewMode=print|struts_action|p_l_back_url|_keywords=",
        re.IGNORECASE,
    )

    def address(self, url: str) -> str:
        """Without the portlets' parameters, but for the page of a list (`_101_INSTANCE_x_cur`) and whose list it is."""
        query = urls.query(url)
        paged = any(_CURSOR.match(name) and value not in {"", "1"} for name, value in query.items())
        if not paged or self.is_article_url(url):
            return urls.plain(url, drop=lambda name: name.startswith(("p_p_", "p_r_p_", "_")))
        return urls.only(url, _PAGE_OF_LIST)

    def article_key(self, url: str, page: Page | None = None) -> str:  # noqa: ARG002  # part of the protocol
        """`host/[site/]content/slug` or `host/journal/group/number`: on whichever page and instance it is shown."""
        path = "/" + "/".join(urls.segments(url))
        journal, content = _JOURNAL.search(path), _CONTENT.search(path)
        if journal:
            return f"{urls.site(url)}/journal/{journal[1]}/{journal[2]}"
        if content:
            site = _SITE.match(path)
            below = f"{site[1].lower()}/" if site and site[1].lower() != _DEFAULT_SITE else ""
            return f"{urls.site(url)}/{below}content/{content[1] or content[2]}"
        return urls.identity(url)
