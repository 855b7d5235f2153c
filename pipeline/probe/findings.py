"""What a look at a site brings to light."""

from datetime import datetime

from gazetteers.sites import Site
from models import Record


class Robots(Record):
    """What robots.txt says: `delay` in seconds as it asks for, `forbids_home` where nothing may be asked."""

    status: int | None = None
    delay: float | None = None
    sitemaps: tuple[str, ...] = ()
    forbids_home: bool = False


class ListFound(Record):
    """A sitemap, a feed or a page of a list: how many entries it shows, and how it goes on.

    `paging` is the form of a further page's address (`/page-N/`, `?pageNo=N`), null where none is linked. `ends` and
    `total` as in `spiders.discovery.Found`. `dated` counts the entries with a time of their last change.
    """

    url: str
    kind: str
    entries: int
    dated: int = 0
    paging: str | None = None
    next_url: str | None = None
    ends: bool | None = None
    total: int | None = None


class ArticleFound(Record):
    """An article that was read with the CMS's reader. `series` and `number` where the CMS numbers its articles."""

    url: str
    title: str
    published_at: datetime | None
    series: str | None = None
    number: int | None = None


class Findings(Record):
    """What is known of a site after a look at it; `row` is the line to add to `sites.csv`.

    `cms` is null where no page bears a known fingerprint, `generator` what the pages call themselves. `language` is
    the one that the pages are written in, as far as that can be told. `delay` is how many seconds lie between two
    requests in a crawl, `delay_reason` why, `refusals` what the site answered when it had enough. `moved_to` is another
    host to which the site sends its visitors, `tls_broken` what is wrong with its certificate.
    """

    domain: str
    reached: bool
    requests: int
    seconds: float
    cms: str | None = None
    generator: str | None = None
    language: str | None = None
    robots: Robots
    sitemaps: tuple[ListFound, ...] = ()
    feeds: tuple[ListFound, ...] = ()
    lists: tuple[ListFound, ...] = ()
    articles: tuple[ArticleFound, ...] = ()
    sections: tuple[str, ...] = ()
    delay: float | None = None
    delay_reason: str | None = None
    refusals: tuple[str, ...] = ()
    moved_to: str | None = None
    tls_broken: str | None = None
    errors: tuple[str, ...] = ()
    row: Site
