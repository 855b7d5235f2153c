"""What a link of a site leads to, by the rules of its CMS; menus stand on every page, so answers are remembered."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from spiders.cms import Cms
from spiders.links import Link
from spiders.paging import page_number
from spiders.records import UrlKind

REMEMBERED = 5_000  # links of a site


@dataclass
class Kinds:
    """The rules of `cms`, which may be replaced; `holds` tells whether an address lies on the site."""

    cms: Cms
    holds: Callable[[str], bool]
    _known: dict[str, UrlKind | None] = field(default_factory=dict)

    def replace(self, cms: Cms) -> None:
        """Judge by the rules of another CMS from now on."""
        if cms.name != self.cms.name:
            self._known.clear()
        self.cms = cms

    def of(self, links: Iterable[Link]) -> Iterator[tuple[Link, UrlKind]]:
        """The links that lead to pages of the site that are read, with what they are."""
        for link in links:
            kind = self.kind(link)
            if kind:
                yield link, kind

    def unseen(self, links: Iterable[Link]) -> Iterator[tuple[Link, UrlKind]]:
        """Of these, those that no page before named."""
        return self.of(link for link in links if link.url not in self._known)

    def kind(self, link: Link) -> UrlKind | None:
        """What one link leads to; null for another site, a trap, and what is no page."""
        if link.url in self._known:
            return self._known[link.url]
        if len(self._known) >= REMEMBERED:
            self._known.clear()
        kind = self._known[link.url] = self._judge(link) if self.holds(link.url) else None
        return kind

    def _judge(self, link: Link) -> UrlKind | None:
        if link.rel == "next":
            return "listing"
        if link.rel in {"feed", "sitemap"}:
            return "feed" if link.rel == "feed" else "sitemap"
        if self.cms.is_trap(link.url):
            return None
        if self.cms.is_article_url(link.url):
            return "article"
        is_list = self.cms.is_listing_url(link.url) and page_number(link.url) == 1
        return "listing" if is_list else None
