"""The CMS whose classes begin with `qi` (hanoi.edu.vn, hcm.edu.vn and their offices and schools): URLs and articles.

Source of the rules: real addresses and one real post, as gathered in CMS.md.
"""

import re

from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.shared.layout import Layout, Stamp
from spiders.cms.shared.page import classed, has_class, path, paths
from spiders.cms.shared.portal import Portal

# ct, ctfull, ctmb are templates of the same post: /<category>/<slug>/ct/<category id>/<post id>
_POST = re.compile(r"/ct(?:full|mb)?/\d{1,12}/(\d{1,12})$", re.IGNORECASE)
_LAYOUT = Layout(
    root=paths(
        *(
            f"//{name}[{has_class('qicontentdetail')}]/ancestor::*[.//*[{has_class('heading_title')}]][1]"
            for name in (
                "div",
                "*",
            )  # most often a div, and looking for a class in all elements costs four times as much
        ),
        "//body",
    ),
    body=paths(f".//*[{has_class('qicontentdetail')}]"),
    title=paths(f".//h1[{has_class('heading_title')}]", f".//*[{has_class('heading_title')}]"),
    downloads=paths(f"//*[{has_class('qifile')}]"),
    author=paths(
        # the signature; lists of other articles may use the class for their titles
        f".//*[{has_class('article-title')}]"
        f"[not(ancestor::*[{has_class('tinlienquan')} or {has_class('item_hint')}])]//strong"
    ),
    drop=(classed("tinlienquan", "item_hint", "qifile"),),
    stamps=(
        # day and month without zeros, and the counter of readings behind them
        Stamp("visible", path(f".//*[{has_class('qi-nhom-ngaydoc')}]//span")),
        Stamp("metadata", metadata=("article:published_time",)),
    ),
    loose=True,
)


class Qi(Portal):
    """See `spiders.cms.base.Cms`."""

    name = "qi"
    series = re.compile(r"(.+/ct)/(\d{1,12})$")
    signs = (b"qicontentdetail", b"qi-nhom-", b'class="qi', b"qifile", b"anhnoidung", b"codekhoi=")
    layouts = (_LAYOUT,)
    articles = re.compile(_POST.pattern, re.IGNORECASE)
    listings = re.compile(r"^/$|/c/\d{1,12}(?:\?|$)", re.IGNORECASE)
    traps = re.compile(r"/(?:login|dang-nhap|search|tim-kiem|print|api|admin)(?:[/.?]|$)|/dsdonvi\.aspx", re.IGNORECASE)

    def article_key(self, url: str, page: Page | None = None) -> str:  # noqa: ARG002  # part of the protocol
        """`host/ct/number`, whichever template shows the post; else the canonical URL."""
        post = _POST.search("/" + "/".join(urls.segments(url)))
        return f"{urls.site(url)}/ct/{post[1]}" if post else urls.identity(url)
