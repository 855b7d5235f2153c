"""SharePoint: URLs and articles of publishing pages and of the news pages that Vietnamese portals build from lists.

Source of the rules: its stock page layouts (ArticleLeft.aspx and its kind, pagelayouts15.css) and real addresses and
XPaths, as gathered in CMS.md. Ids of web parts (`ctl00_ctl24_g_<guid>`) change and are not used.
"""

import re

from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.shared.layout import Layout, Stamp
from spiders.cms.shared.page import has_class, path, paths
from spiders.cms.shared.portal import Portal

_PAGE = re.compile(r"^/(?:(.{1,300})/)?pages/([^/]{1,150})\.aspx$", re.IGNORECASE)
_NUMBER = re.compile(r"^\s*(\d{1,12})\s*$")
_HOLDERS = ("div", "*")  # most often a div, and looking for an id in all elements costs several times as much
# attributes are asked, and not elements, most of which have no id
_MAIN = "(//*/@id[.='DeltaPlaceHolderMain' or .='MSO_ContentTable' or .='s4-bodyContainer'])[1]/parent::*"
_METADATA = Stamp("metadata", metadata=("article:published_time", "articlestartdate"))
_CAPTIONED = f".//*[{has_class('captioned-image')}]//*[{has_class('caption')}]"


class SharePoint(Portal):
    """See `spiders.cms.base.Cms`."""

    name = "sharepoint"
    series = re.compile(r"([^?]+)/(\d{1,12})$")
    signs = (
        *(b"Microsoft SharePoint", b"_spPageContextInfo", b"/_layouts/", b"MSOWebPartPage", b"s4-workspace"),
        *(b"WebPartWPQ", b"ms-rtestate-field", b'id="MSO_ContentTable"', b"DeltaPlaceHolderMain"),
    )
    layouts = (
        Layout(
            root=paths(
                *(f"//{name}[@id='news-detail']/ancestor::*[.//*[@id='news-title']][1]" for name in _HOLDERS),
                *(f"//{name}[@id='news-detail']/.." for name in _HOLDERS),
            ),
            body=paths(".//*[@id='news-detail']"),
            title=paths(".//*[@id='news-title']"),
            lead=paths(".//*[@id='news-des']"),
            stamps=(Stamp("visible", path(".//*[@id='news-date' or contains(@class,'news-date')]")), _METADATA),
            loose=True,
        ),
        Layout(
            root=paths(f"{_MAIN}//*[{has_class('article')}]", _MAIN),
            body=paths(f".//*[{has_class('article-content')}]", f".//*[{has_class('ms-rtestate-field')}]"),
            title=paths(
                f".//*[{has_class('article-header')}]//*[self::h1 or self::h2]",
                "//*[@id='DeltaPlaceHolderPageTitleInTitleArea']",
                f"//*[{has_class('ms-core-pageTitle')}]",
            ),
            captions=paths(_CAPTIONED),
            author=paths(f".//*[{has_class('article-byline')} or {has_class('byline')}]"),
            stamps=(
                Stamp("visible", path(f".//*[{has_class('date-line')} or {has_class('article-date')}]")),
                _METADATA,
            ),
            loose=True,
            unsure=True,
        ),
    )
    # an item of a list, or a page whose name is a headline
    articles = re.compile(
        r"\.aspx\?(?:.{0,300}&)?(?:itemid|newsid)=[\s+%0-9]{0,60}\d"
        r"|/pages/[a-z0-9]{1,40}(?:-[a-z0-9]{0,40}){5,60}\.aspx(?:\?|$)",
        re.IGNORECASE,
    )
    listings = re.compile(
        r"^/$|^/[^?]{0,300}/pages/[^/?]{1,150}\.aspx(?:\?|$)|^/(?:[^/?.]{1,80}/?){1,3}$", re.IGNORECASE
    )
    traps = re.compile(
        r"/(?:_layouts|_catalogs|_vti_bin|lists|sitecollectionimages|style library)/|/search|print(?:view)?=|keyword=|"
        r"/forms/",
        re.IGNORECASE,
    )

    def address(self, url: str) -> str:
        """Of an item its page and number only."""
        query = urls.query(url)
        item = next((name for name in ("itemid", "newsid") if _NUMBER.match(query.get(name, ""))), None)
        if item:
            return urls.plain(url, drop=lambda name: name != item)
        return urls.plain(url)

    def article_key(self, url: str, page: Page | None = None) -> str:  # noqa: ARG002  # part of the protocol
        """`host/module/page/number`: the item of the list that the page shows; ports, padding, pages do not count."""
        path = _PAGE.match("/" + "/".join(urls.segments(url)))
        query = urls.query(url)
        number = _NUMBER.match(query.get("itemid") or query.get("newsid") or "")
        if not (path and number):
            return urls.identity(url)
        module = f"{path[1]}/{path[2]}" if path[1] else path[2]
        return f"{urls.site(url)}/{module.lower()}/{number[1]}"
