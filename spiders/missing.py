"""What a site answers, with status 200, for what it does not have: learnt by asking once for what cannot exist.

Asked is only a site that gives several articles one title, at most once in `AGAIN`; most sites are never asked. What it
answered is kept in the ledger, in the row of the address that cannot exist.
"""

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from zlib import crc32

from gazetteers.sites import Site
from spiders.answers import OK, Answer
from spiders.ledger import Known, Ledger, Met
from spiders.refusals import texts_of

ALIKE = 3  # articles of one title from which on it is the site's, and may be that of a missing page
AGAIN = timedelta(days=30)
REMEMBERED = 200  # titles of a site that are counted at a time
SHORTEST = 12  # characters of a line that says something
MOST = 500  # lines of a page that are kept
HONEST = "none"  # what is kept of a site that does not answer 200


def nowhere(site: Site) -> str:
    """An address of the site, in the form of an article's, that cannot exist."""
    parts = urlsplit(site.entry)
    mark = hashlib.sha256(site.domain.encode()).hexdigest()
    return f"{parts.scheme}://{parts.netloc}/khong-co-{mark[:12]}-{int(mark[12:20], 16) % 10**8 + 9 * 10**8}.html"


def shape_of(body: bytes) -> str:
    """A page's title and the lines that it shows, as checksums; without figures, for clocks and counters change."""
    title, lines = texts_of(body)
    return " ".join(f"{mark:08x}" for mark in (_mark(title), *sorted({_mark(one) for one in _telling(lines)})[:MOST]))


def is_shape(body: bytes, shape: str) -> bool:
    """Whether a page has that title, and shows nothing but what the page of that shape showed."""
    title, lines = texts_of(body)
    first, *shown = shape.split()
    if first != f"{_mark(title):08x}":
        return False
    known = set(shown)
    return all(f"{_mark(one):08x}" in known for one in _telling(lines))


def _telling(lines: tuple[str, ...]) -> list[str]:
    return [line for line in lines if len(line) >= SHORTEST]


def _mark(line: str) -> int:
    return crc32("".join(char for char in line if not char.isdigit()).encode())


@dataclass
class MissingPages:
    """What is known of the missing pages of all sites of a crawl."""

    ledger: Ledger
    _shapes: dict[str, str | None] = field(default_factory=dict)
    _titles: dict[str, Counter[int]] = field(default_factory=dict)
    _asked: set[str] = field(default_factory=set)

    def is_one(self, site: Site, answer: Answer) -> bool:
        """Whether an article's answer is what the site says of what it does not have."""
        shape = self._shape(site)
        return bool(shape) and shape != HONEST and answer.status == OK and is_shape(answer.body, str(shape))

    def to_ask(self, site: Site, answer: Answer, now: datetime) -> Known | None:
        """The address that cannot exist, if an article's answer gives reason to ask for it."""
        if site.domain in self._asked or answer.status != OK:
            return None
        titles = self._titles.setdefault(site.domain, Counter())
        if len(titles) > REMEMBERED:
            titles.clear()
        title = _mark(texts_of(answer.body, title_only=True)[0])
        titles[title] += 1
        if titles[title] < ALIKE:
            return None
        self._asked.add(site.domain)
        known = self.ledger.know(Met(nowhere(site), site.domain, "other"), now)
        return None if known.last_fetched and known.last_fetched > now - AGAIN else known

    def learn(self, site: Site, answer: Answer) -> str:
        """What is to be kept of the answer for the address that cannot exist."""
        shape = shape_of(answer.body) if answer.status == OK and answer.body.strip() else HONEST
        self._shapes[site.domain] = shape
        return shape

    def _shape(self, site: Site) -> str | None:
        if site.domain not in self._shapes:
            known = self.ledger.find(nowhere(site))
            self._shapes[site.domain] = known.content_digest if known else None
        return self._shapes[site.domain]
