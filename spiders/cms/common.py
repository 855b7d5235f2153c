"""What most CMS have in common: a CMS says only where it differs."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar

from spiders.cms import urls
from spiders.cms.base import Listing, Root
from spiders.records import UrlKind


class Common(ABC):
    """Part of `spiders.cms.base.Cms`."""

    roots: ClassVar[tuple[Root, ...]] = (Root("/sitemap.xml", "sitemap"),)
    most: ClassVar[Mapping[UrlKind, int]] = {}
    links_pages: ClassVar[bool] = False
    delay: ClassVar[float] = 1.0
    signs: ClassVar[tuple[bytes, ...]] = ()

    def listing(self, url: str, body: bytes, articles: int) -> Listing | None:  # noqa: ARG002  # part of the protocol
        """Null: only links tell."""
        return None

    @abstractmethod
    def is_article_url(self, url: str) -> bool:
        """See the protocol."""

    def address(self, url: str) -> str:
        """The URL without session, campaign, order of items; an article's without the page that it was linked from."""
        bare = urls.without_query(url)
        aliased = bare != url and self.is_article_url(bare)
        return urls.plain(url, drop=_is_page if aliased else lambda _: False)

    def sequence(self, url: str) -> tuple[str, int] | None:  # noqa: ARG002  # part of the protocol
        """Null: addresses hold no number."""
        return None


def _is_page(name: str) -> bool:
    return name in urls.PAGES
