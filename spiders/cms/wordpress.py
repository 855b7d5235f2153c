"""WordPress: URLs and posts, in the themes that follow its own template hierarchy and the commonest others.

Source of the rules: the core's template tags (body_class, post_class, the_tags), its default themes' templates, and
those of Newspaper, Flatsome and GeneratePress.
"""

import re

from spiders.cms import urls, wordpress_api
from spiders.cms.base import Listing, Page, Root
from spiders.cms.shared.layout import Layout, Stamp
from spiders.cms.shared.page import classed, has_class, path, paths
from spiders.cms.shared.portal import Portal

_POST = re.compile(r"(?:^|\s)postid-(\d{1,12})(?:\s|$)")
_SHORT = re.compile(r"[?&]p=(\d{1,12})(?:&|$)")
_SHORTLINK = path("//link[@rel='shortlink']/@href")
_BODY_CLASS = path("//body/@class")
# body_class() says what the page is; a theme without it writes one post's text into one element
_SINGLE = "//body[contains(concat(' ',@class),' single') or contains(@class,'postid-')]"
_TEXT = (
    "[contains(@class,'content') or contains(@class,'post-entry') or @itemprop]"  # nearly all others fail this test
    f"[{has_class('entry-content')} or {has_class('td-post-content')} or {has_class('post-content')}"
    f" or {has_class('single-content')} or {has_class('post-entry')} or @itemprop='articleBody']"
)
# most often a div, and looking for a class in all elements costs four times as much
_HOLDERS = ("div", "*")
_AROUND = ("article", "*[self::main or @id='content' or @id='main' or @id='primary']")
_DROPPED = (
    *("sharedaddy", "jp-relatedposts", "yarpp", "yarpp-related", "addtoany_share_save_container", "post-views"),
    *(
        "author-box",
        "ez-toc-container",
        "wp-block-buttons",
        "related-posts",
        "relatedposts",
        "post-tags",
        "kk-star-ratings",
    ),
    *("wp-post-navigation", "social-share", "heateor_sss_sharing_container", "fb-comments", "rmp-widgets-container"),
    *("lwptoc", "toc_container", "entry-meta", "entry-footer", "page-links", "blog-share", "comments-area"),
)


class WordPress(Portal):
    """See `spiders.cms.base.Cms`."""

    name = "wordpress"
    roots = (
        Root("/wp-sitemap.xml", "sitemap"),
        Root("/sitemap_index.xml", "sitemap"),
        Root("/sitemap.xml", "sitemap"),
        Root(wordpress_api.POSTS, "feed"),
        Root("/feed/", "feed"),
    )
    series = re.compile(r"(.+/post)/(\d{1,12})$")
    signs = (b"/wp-content/", b"/wp-includes/", b"/wp-json", b'content="WordPress', b"wp-block-", b"postid-")
    layouts = (
        Layout(
            root=paths(
                *(f"{_SINGLE}//{name}{_TEXT}/ancestor::{around}[1]" for name in _HOLDERS for around in _AROUND),
                f"{_SINGLE}",
            ),
            body=paths(*(f".//{name}{_TEXT}" for name in _HOLDERS)),
            title=paths(f".//*[{has_class('entry-title')}]", ".//h1", f"//h1[{has_class('entry-title')}]", "//h1"),
            author=paths(
                f".//*[{has_class('author')} and {has_class('vcard')}]//a|.//a[@rel='author']",
                f".//*[{has_class('author')} or {has_class('byline')} or {has_class('td-post-author-name')}]//a",
            ),
            category=paths(f".//*[{has_class('cat-links')}]//a", ".//a[contains(@rel,'category')]"),
            tags=paths(
                *(
                    f"//{name}[{has_class('tags-links')} or {has_class('td-tags')}]//a"
                    for name in ("span", "ul", "div")
                ),
                "//a[@rel='tag' and contains(@href,'/tag/')]",
            ),
            drop=(classed(*_DROPPED, ids=("ez-toc-container", "toc_container")),),
            stamps=(
                Stamp("metadata", metadata=("article:published_time",)),
                Stamp(
                    "time element",
                    paths(
                        f".//time[({has_class('entry-date')} or {has_class('published')} or @itemprop='datePublished')"
                        f" and not({has_class('updated')} and not({has_class('published')}))]/@datetime"
                    )[0],
                ),
                Stamp(
                    "visible",
                    paths(f".//*[{has_class('entry-date')} or {has_class('post-date')} or {has_class('posted-on')}]")[
                        0
                    ],
                ),
            ),
            loose=True,
        ),
    )
    articles = re.compile(
        r"^/(?:[^/?.]{1,80}/){0,2}(?:19|20)\d\d/\d\d?/(?:\d\d?/)?[^/?]{6,}(?:\?|$)"
        r"|^/(?:[^/?.]{1,80}/){0,3}[a-z0-9%]{1,40}(?:-[a-z0-9%]{1,40}){4,60}(?:\.html)?(?:\?|$)|^/(?:index\.php)?\?p=\d",
        re.IGNORECASE,
    )
    listings = re.compile(
        r"^/(?:\?|$)|^/(?:category|chuyen-muc|danh-muc|topics)/|/page/\d{1,6}(?:\?|$)|^(?:/[^/?.]{1,80}){1,3}(?:\?|$)",
        re.IGNORECASE,
    )
    traps = re.compile(
        r"/(?:wp-admin|wp-login\.php|wp-json|feed|author|tag|attachment|search|cart|edoc|comments|xmlrpc\.php|embed|amp)"
        r"(?:[/?]|$)|^/(?:19|20)\d\d(?:/\d\d?){0,2}(?:/page/\d{1,6})?(?:\?|$)|[?&](?:replytocom|share|s|attachment_id|preview|amp|print)=",
        re.IGNORECASE,
    )

    def listing(self, url: str, body: bytes, articles: int) -> Listing | None:
        """Of the API, and of a feed, which goes on by `?paged=` until a page of it is missing."""
        if "/wp-json/" in url:
            return wordpress_api.listing(url, body)
        return wordpress_api.feed(url, articles) if "/feed" in url else None

    def article_key(self, url: str, page: Page | None = None) -> str:
        """`host/post/number` by the page's body class or short link, or by `?p=`; else the canonical URL."""
        said = [_POST.search(value[:2000]) for value in _BODY_CLASS(page.tree)] if page is not None else []
        said += [_SHORT.search(value) for value in _SHORTLINK(page.tree)] if page is not None else []
        number = next((found[1] for found in (*said, _SHORT.search(url)) if found), None)
        return f"{urls.site(url)}/post/{number}" if number else urls.identity(url, aliases=self.is_article_url(url))
