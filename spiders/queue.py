"""What one site is asked next: lists in memory, articles straight from the ledger, emulation first."""

import heapq
from collections import deque
from datetime import datetime
from itertools import count as numbers

from spiders.ledger import Known, Ledger
from spiders.paging import page_number

FEW = 50  # articles that are taken out of the ledger at a time
LISTS_FIRST = 3  # lists for each ordinary article: what is found early can be had early
URGENT = 2  # ranks up to here come before every article


class Queue:
    """The order of requests to a site.

    Entry point, feeds and sitemaps; lists of emulation, then articles of emulation; other lists, first pages before
    further ones, and between them the other articles, the latest met first.
    """

    def __init__(self, ledger: Ledger, site: str) -> None:
        self._ledger, self._site = ledger, site
        self._again: deque[Known] = deque()
        self._lists: list[tuple[int, int, int, Known]] = []
        self._order = numbers()
        self._articles: dict[int, deque[Known]] = {}
        self._dry: set[int] = set()
        self._out: set[str] = set()  # articles that were asked for
        self._turn = 0
        self._lists_only = False
        self._latest: datetime | None = None
        self.owed = 0

    def __len__(self) -> int:
        """How many requests are to be made, as far as it is known."""
        return len(self._again) + len(self._lists) + max(self.owed, 0)

    @property
    def repeats(self) -> bool:
        """Whether something is to be asked again."""
        return bool(self._again)

    def open(self, now: datetime) -> None:
        """Look up what the ledger owes of the site's articles."""
        self._articles = {priority: deque() for priority in self._ledger.priorities(self._site)}
        self.owed = self._ledger.count_due(self._site, self.by(now))

    def by(self, now: datetime) -> datetime:
        """The latest time that was told: what was met before the clock was set back is due all the same."""
        self._latest = max(now, self._latest or now)
        return self._latest

    def again(self, known: Known) -> None:
        """To be asked before all else: it was asked, and the site wanted time."""
        self._again.append(known)

    def add(self, known: Known, *, root: bool = False) -> None:
        """A list, feed or sitemap, `root` if the site's discovery begins there."""
        if root or known.kind != "listing":
            rank = 0 if root else 1
        elif known.priority > 0:
            rank = URGENT
        else:
            rank = 3 if page_number(known.url) == 1 else 4
        heapq.heappush(self._lists, (rank, -known.priority, next(self._order), known))

    def met(self, priority: int, fresh: int) -> None:
        """So many articles of that priority became due."""
        self._articles.setdefault(priority, deque())
        self._dry.discard(priority)
        self.owed += fresh

    def lists_only(self) -> None:
        """No more articles: enough of them were had."""
        self._lists_only = True

    def drop(self, key: str) -> None:
        """An article was had another way."""
        for waiting in self._articles.values():
            for known in [known for known in waiting if known.key == key]:
                waiting.remove(known)

    def next(self, now: datetime) -> Known | None:
        """What is to be asked next, null where nothing is left."""
        now = self.by(now)
        if self._again:
            return self._again.popleft()
        if self._lists and self._lists[0][0] <= URGENT:
            return heapq.heappop(self._lists)[-1]
        self._turn += 1
        best = self._article(1, now)
        if best is None and not (self._lists and self._turn % (LISTS_FIRST + 1)):
            best = self._article(None, now)
        return best or (heapq.heappop(self._lists)[-1] if self._lists else None)

    def _article(self, least: int | None, now: datetime) -> Known | None:
        for priority in () if self._lists_only else sorted(self._articles, reverse=True):
            if least is not None and priority < least:
                return None
            known = self._of(priority, now)
            if known:
                return known
        return None

    def _of(self, priority: int, now: datetime) -> Known | None:
        """The next of one priority. One that was lifted to another stands in two lines, and is asked for once."""
        waiting = self._articles[priority]
        while waiting or self._has_more(priority, now):
            known = waiting.popleft()
            if known.key not in self._out:
                self._out.add(known.key)
                self.owed -= 1
                return known
        return None

    def _has_more(self, priority: int, now: datetime) -> bool:
        if priority in self._dry:
            return False
        more = self._few(priority, now)
        self._articles[priority].extend(more)
        if not more:
            self._dry.add(priority)
        return bool(more)

    def _few(self, priority: int, now: datetime) -> list[Known]:
        """The next few. What was given out and is still due was not settled, and is stepped over."""
        count = FEW
        while True:
            due = self._ledger.due_articles(self._site, priority, now, count)
            more = [known for known in due if known.key not in self._out]
            if more or len(due) < count:
                return more
            count *= 2
