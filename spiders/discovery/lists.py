"""What the lists of a site have shown in one crawl, so that an endless one ends."""

from collections import Counter
from dataclasses import replace

from spiders.cms.urls import canonical
from spiders.discovery.found import Found
from spiders.paging import list_key, page_number


class Lists:
    """The lists of one site. `pages` is how many pages of one list are read at most."""

    def __init__(self, pages: int) -> None:
        self._most = pages
        self._read: set[str] = set()
        self._shown: dict[str, set[int]] = {}
        self._pages: Counter[str] = Counter()
        self._lists: dict[str, str] = {}
        self._has_all = False
        self.limit: str | None = None  # what to say of a list that was cut off

    def take(self, url: str, found: Found) -> Found:
        """The answer as it counts: a page that shows no article which its list had not shown before is the last.

        So is what a server gives for a page that does not exist: the first page once more, or a list of nothing.
        """
        key = canonical(url)
        name = self._lists.get(key) or list_key(url)
        for link in found.following:
            self._lists.setdefault(canonical(link.url), name)
        if key in self._read:
            return found
        self._read.add(key)
        self._pages[name] += 1
        return self._checked(name, found, is_first=key == name and page_number(url) == 1)

    def _checked(self, name: str, found: Found, *, is_first: bool) -> Found:
        shown = self._shown.setdefault(name, set())
        items = {hash(article) for article in found.articles}
        brings_nothing = not is_first and items <= shown
        shown |= items
        # an API or a sitemap that names every article: a feed need not be paged through
        self._has_all |= found.total is not None and not found.articles
        if found.following and found.following[0].rel == "feed":
            return replace(found, following=()) if self._has_all and found.total is None else found
        if brings_nothing:
            return replace(found, following=(), ends=True)
        if self._pages[name] >= self._most and found.following:
            self.limit = self.limit or f"the limit of {self._most} pages of one list is reached: {name}"
            return replace(found, following=(), ends=False)
        return found
