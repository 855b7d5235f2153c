"""Which of a page's links are further pages of the list that it shows."""

import re
from dataclasses import dataclass, field

from spiders.cms import Cms
from spiders.cms.urls import canonical, segments, split
from spiders.links import Link
from spiders.paging import first_page, list_key, page_number

# what pagers write on the link to the next page
_ONWARDS = re.compile(
    r"(?:›|»|>|>>|→|tiếp|tiếp theo|tiếp tục|trang tiếp|trang tiếp theo|trang sau|sau|next|older posts)[\s›»>→]{0,3}"
)
_FIGURES = re.compile(r"(?:trang\s)?(\d{1,6})")


@dataclass
class Pager:
    """Sorts the links of one page of a list, or of a page that is none.

    `others` leads to everything else, where the further page of another list stands for that list: its pages are asked
    for from its beginning, while they bring something new.
    """

    cms: Cms
    url: str
    others: list[tuple[str, Link]] = field(default_factory=list)
    _further: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.number = page_number(self.url)
        self._list = list_key(self.url)
        self._folder = segments(first_page(self.url))

    def sort(self, link: Link) -> None:
        """Take one link."""
        target = self.cms.address(link.url)
        number = page_number(target)
        if number > 1 and not self.cms.is_article_url(target):
            if list_key(target) == self._list:
                self._note(target, number)
                return
            target = first_page(target)
        elif link.rel == "next" or _ONWARDS.fullmatch(link.text.lower()) or _FIGURES.fullmatch(link.text.lower()):
            stated = self._stated(link, target)
            if stated:
                self._note(target, stated)
                return
        self.others.append((target, link))

    @property
    def following(self) -> tuple[str, ...]:
        """Addresses of the pages behind this one, in order."""
        return tuple(sorted(self._further, key=lambda url: self._further[url]))

    def _note(self, target: str, number: int) -> None:
        if number > self.number:
            self._further.setdefault(target, number)

    def _stated(self, link: Link, target: str) -> int | None:
        """The number of a further page whose address has no form that is known, by what is written on the link."""
        if canonical(target) == canonical(self.url) or self.cms.is_article_url(target) or self.cms.is_trap(target):
            return None
        figures = _FIGURES.fullmatch(link.text.lower())
        if link.rel != "next" and not self._is_below(target):
            return None
        return int(figures[1]) if figures else self.number + 1

    def _is_below(self, target: str) -> bool:
        """Whether an address lies on the list's own path; a bare figure elsewhere is a year, a class, a count."""
        same_host = split(target).netloc == split(self.url).netloc
        return same_host and segments(target)[: len(self._folder)] == self._folder
