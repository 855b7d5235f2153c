"""What most CMS have in common: a CMS says only where it differs."""

from collections.abc import Mapping
from typing import ClassVar

from spiders.cms import urls
from spiders.cms.base import Listing, Root
from spiders.records import UrlKind


class Common:
    """Part of `spiders.cms.base.Cms`."""

    roots: ClassVar[tuple[Root, ...]] = (Root("/sitemap.xml", "sitemap"),)
    most: ClassVar[Mapping[UrlKind, int]] = {}
    links_pages: ClassVar[bool] = False
    delay: ClassVar[float] = 1.0

    def listing(self, url: str, body: bytes, articles: int) -> Listing | None:  # noqa: ARG002  # part of the protocol
        """Null: only links tell."""
        return None

    def address(self, url: str) -> str:
        """The URL without session, campaign and order of items."""
        return urls.plain(url)

    def sequence(self, url: str) -> tuple[str, int] | None:  # noqa: ARG002  # part of the protocol
        """Null: addresses hold no number."""
        return None
