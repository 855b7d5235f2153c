"""Whether a crawl of a site was complete, and how that is known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from spiders.records import Basis
from spiders.sources import Source, Sources


@dataclass(frozen=True)
class Verdict:
    """`basis` is an English sentence for logs, `code` its short form."""

    code: Basis
    basis: str

    @property
    def complete(self) -> bool:
        """Whether every discovery page was read to its known end, and no article is owed."""
        return self.code in {"sitemap_whole", "lists_to_end", "lists_to_known"}


class Crawled(Protocol):
    """What a frontier knows at the end."""

    stopped: str | None

    @property
    def limit(self) -> str | None:
        """The limit that kept something from being requested."""

    @property
    def sources(self) -> Sources:
        """What was read of lists, feeds and sitemaps."""


ENDINGS: dict[str, tuple[Basis, str]] = {
    "time_limit": ("time_limit", "the time limit came first"),
    "interrupted": ("interrupted", "the crawl was interrupted"),
}


def verdict(site: Crawled, left: int, ended: str | None) -> Verdict:
    """The first reason against completeness, else what was read; `left` articles stay due, `ended` is the crawl's end
    if it came before the site's.
    """
    found = next(_against(site, left, ended), None)
    return found or _for(list(site.sources))


def _against(site: Crawled, left: int, ended: str | None) -> Iterator[Verdict]:
    sources = list(site.sources)
    if site.stopped:
        yield Verdict("site_stopped", site.stopped)
    if site.limit:
        yield Verdict("limit_reached", site.limit)
    unread = [source for source in sources if source.open and source.trouble is None]
    if ended and (unread or left):
        code, why = ENDINGS.get(ended, ("interrupted", ended))
        yield Verdict(code, f"{why}: {left} articles and {len(unread)} lists are left")
    yield from (Verdict("list_unread", source.trouble) for source in sources if source.trouble)
    if unread:
        yield Verdict("list_unread", f"{unread[0].first.url} was not read to its end")
    if left:
        yield Verdict("article_unread", f"{left} articles stay due")
    yield from _too_little(sources)


def _too_little(sources: Sequence[Source]) -> Iterator[Verdict]:
    if not any(source.articles for source in sources):
        yield Verdict("nothing_listed", "no list, feed or sitemap names an article")
    lists = any(source.articles and source.first.kind == "listing" for source in sources)
    over = next((source for source in sources if source.overflows), None)
    sitemap = any(source.articles and source.first.kind == "sitemap" and source.ends for source in sources)
    if over and not lists and not sitemap:
        count = len(over.articles)
        yield Verdict("list_unread", f"{over.first.url} showed {count} of {count} new, and nothing goes further back")


def _for(sources: Sequence[Source]) -> Verdict:
    read = [source for source in sources if source.pages]
    sitemaps = [source for source in read if source.first.kind == "sitemap" and source.articles]
    feeds = [source for source in read if source.first.kind == "feed"]
    lists = [source for source in read if source.first.kind == "listing"]
    known = [source for source in lists if source.met_known]
    parts = (
        (sum(len(source.articles) for source in sitemaps), f"in {len(sitemaps)} sitemaps, read whole"),
        (len(lists) - len(known), "lists to their last page"),
        (len(known), "lists to what an earlier crawl had read to the end"),
        (len(feeds), "feeds"),
    )
    said = "; ".join(f"{count:,} {what}" for count, what in parts if count)
    code: Basis = "lists_to_known" if known else "sitemap_whole" if sitemaps else "lists_to_end"
    return Verdict(code, said.replace(" in ", " entries in ", 1) if sitemaps else said)
