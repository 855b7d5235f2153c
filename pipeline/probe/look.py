"""The look itself: a crawl like any other, of a few pages, into a folder that is thrown away."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from gazetteers.sites import Site
from pipeline.probe.examine import Seen, examine
from pipeline.probe.findings import Findings
from spiders.archive import read_archive
from spiders.archive.reader import Archived
from spiders.cms.urls import host, split
from spiders.crawl import CrawlEvent, Limits, SiteReport, crawl

# enough to tell how a site goes on: its robots.txt and home page, its feeds and sitemaps, some lists, an article or two
FEW = Limits(requests=16, articles=2, list_pages=6, sitemaps=6, failures_in_row=3)
SECONDS = 180.0


def probe(  # noqa: PLR0913  # the ways in which a crawl may differ, all named
    targets: Sequence[str],
    *,
    proxy: str | None = None,
    allow_private: bool = False,
    insecure_tls: bool = False,
    delay: float | None = None,
    contact: str = "",
    on_event: Callable[[CrawlEvent], None] | None = None,
) -> tuple[Findings, ...]:
    """Look at sites, given by their domains or by the URLs of their entry points, all at once.

    With all manners and limits of a crawl. Raises `ValueError` for what is no domain, or one that is given twice,
    `CrawlError` where the crawl cannot begin.
    """
    sites = [_site(target, insecure_tls=insecure_tls) for target in targets]
    if len({site.domain for site in sites}) < len(sites):
        raise ValueError(f"a domain is given twice: {' '.join(targets)}")
    events: list[CrawlEvent] = []

    def hear(event: CrawlEvent) -> None:
        events.append(event)
        if on_event:
            on_event(event)

    with tempfile.TemporaryDirectory(prefix="thidua-probe-") as folder:
        archive = Path(folder) / "archive"
        report = crawl(
            archive,
            Path(folder) / "ledger.sqlite",
            sites,
            proxy=proxy,
            allow_private=allow_private,
            delay=delay,
            time_limit=SECONDS,
            limits=FEW,
            contact=contact,
            on_event=hear,
        )
        records = tuple(read_archive(archive))
    return tuple(
        examine(_seen(site, one, report.seconds, events, records))
        for site, one in zip(sites, report.sites, strict=True)
    )


def _seen(
    site: Site, report: SiteReport, seconds: float, events: Iterable[CrawlEvent], records: Iterable[Archived]
) -> Seen:
    """What of it all belongs to one site."""
    name = site.domain.removeprefix("www.")
    own = tuple(record for record in records if host(record.capture.url) == name)
    return Seen(site, report, seconds, tuple(event for event in events if event.site == site.domain), own)


def _site(target: str, *, insecure_tls: bool) -> Site:
    parts = split(target if "://" in target else f"//{target}")
    domain = (parts.hostname or "").rstrip(".")
    if parts.scheme not in {"", "http", "https"} or "." not in domain:
        raise ValueError(f"not a domain: {target!r}")
    start = target if parts.scheme else None
    if start is None and (parts.port or parts.path.strip("/")):
        start = f"http://{target}"
    return Site(domain=domain, organisation=domain, level="press", start_url=start, insecure_tls=insecure_tls)
