"""A CMS that is known by signs in its pages, forms of its addresses and layouts of its templates: all of it data."""

import re
from typing import ClassVar

from models import Article
from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.common import Common
from spiders.cms.shared import stranger
from spiders.cms.shared.article import build
from spiders.cms.shared.evidence import is_marked_article
from spiders.cms.shared.layout import Layout, found_by
from spiders.cms.shared.signs import bears
from spiders.cms.traps import is_common_trap

NO_SERIES = re.compile(r"(?!)")


class Portal(Common):
    """See `spiders.cms.base.Cms`. A subclass gives the data; its key, where the address alone is not one."""

    name: ClassVar[str]
    signs: ClassVar[tuple[bytes, ...]]
    layouts: ClassVar[tuple[Layout, ...]]
    # of the address as `path?query`, the path percent-decoded and without a closing slash
    series: ClassVar[re.Pattern[str]] = NO_SERIES
    articles: ClassVar[re.Pattern[str]]
    listings: ClassVar[re.Pattern[str]]
    traps: ClassVar[re.Pattern[str]]

    def matches(self, url: str, body: bytes, seen: frozenset[bytes] | None = None) -> bool:  # noqa: ARG002  # part of the protocol
        """By the signs that its templates leave."""
        return bears(body, self.signs, seen)

    def is_article_url(self, url: str) -> bool:
        """Whether the address has the form of an article's, and of no trap."""
        return bool(self.articles.search(_form(url))) and not self.is_trap(url)

    def is_listing_url(self, url: str) -> bool:
        """Whether the address has the form of a list's, and neither of an article's nor of a trap."""
        listed = self.listings.search(_form(url))
        return bool(listed) and not self.is_trap(url) and not self.is_article_url(url)

    def is_trap(self, url: str) -> bool:
        """Files, forms, copies; addresses made by loops."""
        return is_common_trap(url) or bool(self.traps.search(_form(url)))

    def sequence(self, url: str) -> tuple[str, int] | None:
        """The article's series and number, where its key holds them."""
        return numbered(self.article_key(url), self.series) if self.is_article_url(url) else None

    def article_key(self, url: str, page: Page | None = None) -> str:  # noqa: ARG002  # part of the protocol
        """The canonical URL."""
        return urls.identity(url)

    def read(self, page: Page) -> Article | None:
        """The article by the first layout that fits, else by the page's structure; None where nothing marks one."""
        url = page.address or page.url
        key, article_url = self.article_key(url, page), self.is_article_url(url)
        found = found_by(self.layouts, page)
        article = build(page, self.name, key, found) if found else None
        if article is None:
            return stranger.read(page, self.name, key, article_url=article_url)
        return article if article_url or article.published_at or is_marked_article(page) else None


def numbered(key: str, series: re.Pattern[str]) -> tuple[str, int] | None:
    """Series and number of an article's key, whose groups these are; null for a key that is not numbered."""
    found = series.match(key)
    return (found[1], int(found[2])) if found else None


def _form(url: str) -> str:
    query = urls.split(url).query
    return "/" + "/".join(urls.segments(url)) + (f"?{query}" if query else "")
