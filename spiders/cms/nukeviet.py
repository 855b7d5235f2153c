"""NukeViet 3 to 5: URLs and articles of its news module.

Source of every rule: the CMS's own templates (themes default, modern, mobile; savefile and print) and its router
(branches 3.4–5), as gathered in CMS.md.
"""

import re
from collections.abc import Mapping
from typing import ClassVar

from models import Article
from spiders.cms import urls
from spiders.cms.base import Page, Root
from spiders.cms.common import Common
from spiders.cms.shared import stranger
from spiders.cms.shared.article import build
from spiders.cms.shared.layout import Layout, Stamp, found_by
from spiders.cms.shared.page import has_class, path, paths
from spiders.cms.shared.portal import numbered
from spiders.cms.traps import is_common_trap
from spiders.records import UrlKind

_FINGERPRINT = re.compile(rb"""<meta\s{1,9}name=["']generator["']\s{1,9}content=["']NukeViet""", re.IGNORECASE)
# stands in every theme's head, also where the generator is switched off
_VARIABLES = (b"base_siteurl", b"module_name", b"lang_data", b"name_variable")
_SCRIPT = re.compile(rb"\bnv_(?:%b)\s{0,9}=" % b"|".join(_VARIABLES))
_NAMES = (b"NukeViet", b"NUKEVIET")
_HEAD = 50_000  # bytes in which the generator stands
_MODULE = re.compile(r"""\bnv_module_name\s{0,9}=\s{0,9}["']([\w-]{1,60})["']""")
# an installation below the host's root: schools that share a host have numbers of their own
_BASE = re.compile(r"""\bnv_(?:base_siteurl|siteroot)\s{0,9}=\s{0,9}["']/?([\w./-]{0,80}?)/?["']""")
_THEME = re.compile(r"^(?:https?://[^/]{1,200})?/?([\w./-]{0,80}?)/?(?:themes|assets)/")
_ARTICLE = re.compile(r"-(\d{1,9})(?:\.html)?$")
_SERIES = re.compile(r"(.+)/(\d{1,9})$")
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
_COPIES = frozenset({"savefile", "print"})
_COPY = re.compile(r"/(?:savefile|print)/")
_LONGEST = 20_000  # characters of a script that are looked at
_SCRIPTS = path("descendant::script[not(@src)]")
_STYLES = path("descendant::link[contains(@href,'themes/') or contains(@href,'assets/')]/@href")
_TAGS = paths(
    f"descendant::a[contains(@href,'/tag/')][not(ancestor::*[{has_class('panel-primary')} or {has_class('well')}])]",
    f"descendant::div[{has_class('keywords')}]/descendant::a",
)
_STAMPS = (
    # in some versions the microdata hold the time of the last edit: the visible line and the metadata go before them
    Stamp("metadata", metadata=("article:published_time",)),
    Stamp("microdata", path(".//*[@itemprop='datePublished']")),
)
_DOWNLOADS = paths(f"descendant::div[{has_class('news-download-file')}]")
# the image beside the lead: desktop figure, mobile paragraph, the div of NukeViet 3
_HOME = paths(
    f"descendant::figure[{has_class('article')}]/figcaption",
    f"descendant::p[{has_class('imgalt')}]",
    "./div[img]/p[em][not(ancestor::*[@id='hometext'])]",
)
_LEAD = paths(f".//*[{has_class('hometext')}]", ".//*[@id='hometext']")


def _layout(root: str, body: str, visible: str) -> Layout:
    return Layout(
        root=paths(root),
        body=paths(body),
        title=paths(".//h1[@itemprop='headline']", ".//h1", ".//h2"),
        lead=_LEAD,
        captions=_HOME,
        downloads=_DOWNLOADS,
        tags=_TAGS,
        stamps=(Stamp("visible", path(visible)), *_STAMPS),
    )


_BODY = f".//*[@id='news-bodyhtml' or @id='bodytext' or {has_class('bodytext')}]"
# the names of elements come first: they cost an XPath nothing, attributes do
_LAYOUTS = (
    # 4.3 to 5, desktop and mobile
    *(
        _layout(
            f"descendant::{name}[contains(@itemtype,'NewsArticle')]",
            _BODY,
            f".//span[{has_class('h5')}]|.//em[{has_class('time')}]",
        )
        for name in ("div", "article")
    ),
    # 3.x and early 4
    *(
        _layout(f"//{name}[@id='news_detail']", _BODY, f".//span[{has_class('time')} or {has_class('h5')}]")
        for name in ("div", "*")
    ),
    # saved and printed copies
    _layout("//*[@id='print']//*[@id='content']", _BODY, "./ul/li[1]|.//*[@class='time']"),
    # themes in the manner of `modern`
    *(
        _layout(
            f"(//*[@id='{body}'])[1]/ancestor::*[.//*[{has_class('header-details')} or self::h1]][1]",
            _BODY,
            f".//*[{has_class('header-details')}]//span[{has_class('small')}]",
        )
        for body in ("bodytext", "news-bodyhtml")
    ),
)


class NukeViet(Common):
    """See `spiders.cms.base.Cms`."""

    name = "nukeviet"
    roots = (Root("/sitemap.xml", "sitemap"), Root("/rss/", "feed"))
    # hard-coded in its feeds and its news sitemap; older articles are in the categories' further pages only
    most: ClassVar[Mapping[UrlKind, int]] = {"feed": 30, "sitemap": 1000}
    links_pages = True
    # the flood blocker allows 150 requests in 300 s, per address
    delay = 2.0
    signs = (*_NAMES, *(b"nv_" + name for name in _VARIABLES))

    def matches(self, url: str, body: bytes, seen: frozenset[bytes] | None = None) -> bool:  # noqa: ARG002  # part of the protocol
        """By the generator, or by the variables that the templates write."""
        if seen is not None and seen.isdisjoint(self.signs):
            return False
        named = any(name in body for name in _NAMES) and _FINGERPRINT.search(body, 0, _HEAD)
        return bool(named or (b"nv_" in body and _SCRIPT.search(body)))

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
        asked = _TRAP_PARAMETERS.intersection(urls.query(url))
        return bool(known or asked) or is_common_trap(url.removesuffix(".xml"))

    def address(self, url: str) -> str:
        """Of a saved or printed copy the article's own address."""
        return urls.plain(_without_copy(url))

    def sequence(self, url: str) -> tuple[str, int] | None:
        """The module as the address names it, and the article's number in it; gaps are drafts, deletions, misses."""
        return numbered(self.article_key(url), _SERIES) if self.is_article_url(url) else None

    def article_key(self, url: str, page: Page | None = None) -> str:
        """`host/[folder/]module/number`: ids are one sequence within a module and survive renames and moves."""
        path = _path(url)
        number = _ARTICLE.search(path[-1]) if path else None
        if not number:
            return urls.identity(url)
        script = _script(page)
        module, base = _MODULE.search(script), _base(page, script)
        below = path[len(base) :] if path[: len(base)] == base else path
        named = module[1] if module else _module(below)
        return "/".join((urls.site(url), *base, named, number[1]))

    def read(self, page: Page) -> Article | None:
        """The article by the templates' selectors; in a theme that has none of them, by the page's structure."""
        url = _without_copy(page.address or page.url)
        key = self.article_key(url, page)
        found = found_by(_LAYOUTS, page)
        if found:
            article = build(page, self.name, key, found)
        else:
            article = stranger.read(page, self.name, key, article_url=True) if self.is_article_url(url) else None
        own = None if urls.is_hostile(url) else url
        return article if article is None or article.url == own else article.model_copy(update={"url": own})


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


def _script(page: Page | None) -> str:
    """The script in which the page names its module; empty where it has none."""
    scripts = _SCRIPTS(page.tree) if page is not None else []
    said = ((script.text or "")[:_LONGEST] for script in scripts)
    return next((script for script in said if "nv_module_name" in script), "")


def _module(path: tuple[str, ...]) -> str:
    """The module that the address names before category and article; else `news`, the one that NukeViet installs."""
    named = [segment for segment in path[:-1] if not (_LANGUAGE.match(segment) or segment in _COPIES)]
    return named[0] if len(named) > 1 else _NEWS


def _base(page: Page | None, script: str) -> tuple[str, ...]:
    """The folders of an installation that does not have the host to itself, by its script, else by its styles."""
    said = _BASE.search(script)
    if said is None and page is not None:
        said = next(filter(None, map(_THEME.match, _STYLES(page.tree)[:5])), None)
    return tuple(folder for folder in said[1].split("/") if folder) if said else ()
