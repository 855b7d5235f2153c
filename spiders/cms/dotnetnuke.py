"""DotNetNuke (DNN): URLs and articles of its news modules and HTML modules.

Source of the rules: the templates of EasyDNNnews and of Ventrian's News Articles, DNN's skins (`dnn_ContentPane`) and
real addresses, as gathered in CMS.md.
"""

import re

from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.shared.layout import Layout, Stamp
from spiders.cms.shared.page import classed, has_class, path, paths
from spiders.cms.shared.portal import Portal

_NUMBER = re.compile(r"/(?:articleid|newsid|itemid)/(\d{1,12})(?:/|$)", re.IGNORECASE)
_PARAMETERS = ("articleid", "newsid", "itemid")
_TAB = re.compile(r"/tabid/(\d{1,9})(?:/|$)", re.IGNORECASE)
_METADATA = Stamp("metadata", metadata=("article:published_time",))
_TITLE = paths(
    f".//h1|.//*[{has_class('edn_articleTitle')}]",
    f".//h2|.//*[{has_class('Head')} or {has_class('title')}]",
)
_DROP = (
    classed(
        *("edn_socialButtons", "edn_metaDetails", "edn_relatedArticles", "edn_comments", "edn_articleTags"),
        *("edn_addComment", "edn_articleRating", "related"),
    ),
)


class DotNetNuke(Portal):
    """See `spiders.cms.base.Cms`."""

    name = "dotnetnuke"
    series = re.compile(r"(.+/article)/(\d{1,12})$")
    signs = (
        *(b"DotNetNuke", b"dnn_ContentPane", b"DnnModule", b"__dnnVariable", b'id="dnn_', b"/DesktopModules/"),
        *(b"/Portals/", b"dnncore", b"dnn_ctr"),
    )
    layouts = (
        Layout(
            root=paths(f"//*[{has_class('edn_articleDetails')}]", f"//*[{has_class('edn_article')}]"),
            body=paths(f".//*[{has_class('edn_articleContent')} or {has_class('edn_fullArticle')}]", "."),
            title=paths(f".//*[{has_class('edn_articleTitle')}]", f"//*[{has_class('edn_articleTitle')}]"),
            lead=paths(f".//*[{has_class('edn_articleSummary')}]"),
            author=paths(f".//*[{has_class('edn_author')}]"),
            category=paths(f".//*[{has_class('edn_categories')}]//a"),
            tags=paths(f"//*[{has_class('edn_articleTags')}]//a"),
            drop=_DROP,
            stamps=(
                Stamp("time element", path(f".//*[{has_class('edn_metaDetails')}]//time/@datetime")),
                Stamp("visible", path(f".//*[{has_class('edn_metaDetails')} or {has_class('edn_publishDate')}]")),
                _METADATA,
            ),
            loose=True,
            longest=True,
        ),
        Layout(
            root=paths("//*[@id='dnn_ContentPane']", "//*[contains(@id,'ContentPane')]"),
            body=paths(".//*[contains(@id,'_ModuleContent')]", "."),
            title=_TITLE,
            drop=_DROP,
            stamps=(_METADATA,),
            loose=True,
            unsure=True,
            longest=True,
        ),
    )
    articles = re.compile(r"/(?:articleid|newsid|itemid)/\d|[?&](?:articleid|newsid|itemid)=\d", re.IGNORECASE)
    listings = re.compile(
        r"^/(?:$|\?)|/default\.aspx(?:\?|$)|/tabid/\d|/currentpage/\d|/pageid/\d|^(?:/[^/?.]{1,80}){1,3}(?:\?|$)",
        re.IGNORECASE,
    )
    traps = re.compile(
        r"/ctl/|[?&]ctl=|/(?:login|register|search-results|searchresults|privacy|terms|admin|print)(?:[/.?]|$)"
        r"|/portals/|/articletype/(?:tagview|authorview|archiveview|categoryview)|[?&](?:search|keyword|skinsrc|print)=",
        re.IGNORECASE,
    )

    def address(self, url: str) -> str:
        """In whatever language: texts are in Vietnamese, only the frame is not."""
        return urls.plain(url, drop=lambda name: name == "language")

    def article_key(self, url: str, page: Page | None = None) -> str:  # noqa: ARG002  # part of the protocol
        """`host/article/number`, `host/tab/number` for a page that is one article, else the URL; languages are one."""
        path, query = "/" + "/".join(urls.segments(url)), urls.query(url)
        number = _NUMBER.search(path)
        said = (
            number[1] if number else next((query[name] for name in _PARAMETERS if query.get(name, "").isdigit()), None)
        )
        if said:
            return f"{urls.site(url)}/article/{said}"
        tab = _TAB.search(path)
        shown = tab[1] if tab else query.get("tabid", "")
        alone = set(query) <= {"tabid", "language"}
        return f"{urls.site(url)}/tab/{shown}" if shown.isdigit() and alone else urls.identity(_without_language(url))


def _without_language(url: str) -> str:
    return re.sub(r"([?&])language=[\w-]{0,10}&?", r"\1", url, flags=re.IGNORECASE).rstrip("?&")
