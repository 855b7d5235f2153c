"""What one crawl read of a site's lists, feeds and sitemaps: how far each goes back, and whether that is all of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from spiders.discovery import Found
from spiders.ledger import Known, Ledger, Noted
from spiders.ledger.rows import text_of
from spiders.links import Link
from spiders.paging import page_number
from spiders.records import Outcome
from spiders.schedule import sweep_due

# a list's page that is not there any more is a list that has ended; one that moved is read where it is now
ENDED: frozenset[Outcome] = frozenset({"gone", "soft_404", "moved"})


@dataclass
class Source:
    """A sitemap, a feed, or a list with its further pages.

    `whole_at` is when an earlier crawl had read all of it, null if none had. `trouble` names what could not be read.
    `met_known` says that reading ended at articles which that crawl had seen, `jumped` that it went on where an
    interrupted one had ended.
    """

    first: Known
    whole_at: str | None
    open: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    pages: int = 0
    articles: list[str] = field(default_factory=list)
    fresh: int = 0
    total: int | None = None
    ends: bool | None = None
    met_known: bool = False
    jumped: bool = False
    trouble: str | None = None
    dropped: Sequence[str] = ()

    @property
    def whole(self) -> bool:
        """Whether everything on it is known, as far as it goes."""
        return not self.open and self.trouble is None

    @property
    def overflows(self) -> bool:
        """Whether a feed, or a sitemap that says that there is more, shows nothing but news: some may lie behind it."""
        windowed = self.first.kind == "feed" if self.ends is None else self.first.kind != "listing" and not self.ends
        return windowed and 0 < len(self.articles) == self.fresh


class Sources:
    """All sources of one site in one crawl, by the key of their first page."""

    def __init__(self, ledger: Ledger, now: datetime) -> None:
        self._ledger, self._begun = ledger, str(text_of(now))
        self._all: dict[str, Source] = {}
        self._before: dict[str, frozenset[str]] = {}  # of a page that was asked for: what the page before it shows
        self._met: set[int] = set()
        self._named: set[str] = set()

    def __iter__(self) -> Iterator[Source]:
        return iter(self._all.values())

    @property
    def met(self) -> int:
        """How many articles they name."""
        return len(self._met)

    def of(self, page: Known) -> Source:
        """The source to which a page that was asked for belongs."""
        return self._all[page.list or page.key]

    def named(self, key: str) -> None:
        """A page of the site names a list, feed or sitemap: it is no guess."""
        self._named.add(key)

    def asked(self, page: Known, now: datetime) -> None:
        """A page of a source is requested."""
        first = page.list or page.key
        if first not in self._all:
            swept = self._ledger.read_whole_at(first) or page.first_seen
            trusted = page.whole_at is not None and page.whole_at <= now and not sweep_due(page.site, swept, now)
            self._all[first] = Source(page, text_of(page.whole_at) if trusted else None)
        self._all[first].open.add(page.key)
        self._all[first].asked.add(page.key)

    def had(self, page: Known, found: Found, articles: Sequence[Noted]) -> tuple[Link | Known, ...]:
        """A page was read: the further pages that are to be read after it."""
        source = self._source(page)
        before = self._before.pop(page.key, frozenset())
        own = [one for one in articles if one.key not in before]
        source.pages += 1
        source.articles += (one.key for one in own)
        source.fresh += sum(one.first_seen >= self._begun for one in own)
        source.total, source.ends = found.total or source.total, found.ends
        self._met.update(hash(one.key) for one in articles)
        return self._following(source, page, found, own, repeated=bool(before) and not own)

    def behind(self, further: Known, articles: Iterable[Noted]) -> None:
        """`further` is asked for after a page that shows these articles: what it repeats of them is not its own."""
        self._before[further.key] = frozenset(one.key for one in articles)

    def same(self, page: Known, found: Found) -> None:
        """A page is what it was when it was last read: it names what it named."""
        source = self._source(page)
        source.pages += 1
        source.ends = found.ends
        source.articles += self._ledger.listing(page.key) or ()
        self._met.update(map(hash, source.articles))

    def lost(self, page: Known, outcome: Outcome, reason: str | None) -> None:
        """A page was not had. A guess that was never right is no loss, nor is what robots.txt has always forbidden."""
        source = self._source(page)
        guessed = page.is_guess and page.key not in self._named
        never = page.read_at is None and (guessed or outcome == "refused_by_robots")
        if outcome not in ENDED and not never:
            source.trouble = source.trouble or f"{page.url} was not had: {reason or outcome}"

    def close(self, source: Source, now: datetime) -> None:
        """Note that a source was read whole, once it was, and what it no longer names."""
        if not source.pages:
            return
        self._ledger.whole(source.first.key, now)
        if source.met_known or source.jumped:
            return
        old, new = self._ledger.listing(source.first.key), source.articles
        if list(old or ()) == new:
            self._ledger.listed_again(source.first.key, now)
        else:
            self._ledger.keep_listing(source.first.key, new, now)
        source.dropped = dropped(old or (), new)

    def unlisted(self) -> Iterator[str]:
        """Articles that nothing names any more. What left a sitemap has left it; what left a list may stand on a page
        of another that was not read this time.
        """
        all_read = not any(source.met_known or source.jumped for source in self)
        counted = (source for source in self if all_read or source.first.kind == "sitemap")
        return (key for source in counted for key in source.dropped if hash(key) not in self._met)

    def _source(self, page: Known) -> Source:
        source = self.of(page)
        source.open.discard(page.key)
        return source

    def _following(
        self, source: Source, page: Known, found: Found, own: Sequence[Noted], *, repeated: bool
    ) -> tuple[Link | Known, ...]:
        following = next_pages(found.following, page_number(page.url))
        if not following or repeated:
            cut = found.ends is False and not repeated
            short = found.ends is None and len(source.articles) < (source.total or 0)
            if page.kind == "listing" and (cut or short):
                source.trouble = f"{page.url} says that there is more, and not where"
            return ()
        if own and all(one.first_seen <= (source.whole_at or "") for one in own):
            source.met_known = True
            return ()
        if own and not source.jumped and all(one.first_seen < self._begun for one in own):
            unread = self._ledger.unread_pages(page.list or page.key)
            owed = [known for known in unread if known.key not in source.asked]
            source.jumped = bool(owed)
            return (min(owed, key=lambda known: page_number(known.url)),) if owed else following
        return following


def next_pages(following: Sequence[Link], page: int) -> tuple[Link, ...]:
    """Of the further pages that a page names those that come right after it; pages without a number all do."""
    later = [link for link in following if page_number(link.url) > page]
    nearest = min((page_number(link.url) for link in later), default=0)
    unnumbered = [link for link in following if page_number(link.url) == 1]
    return (*unnumbered, *(link for link in later if page_number(link.url) == nearest))


def dropped(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """What an ordered list no longer names, though it goes on behind it: what fell off its end is only old."""
    held = frozenset(new)
    last = max((place for place, key in enumerate(old) if key in held), default=-1)
    return [key for key in old[: last + 1] if key not in held]
