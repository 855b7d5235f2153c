"""From what a short crawl fetched to what is known of the site."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from urllib.parse import urljoin, urlsplit

from protego import Protego

from gazetteers.sites import Site
from pipeline.probe.findings import ArticleFound, Findings, ListFound, Robots
from pipeline.probe.offices import office_of, province_of
from pipeline.read.html import parse
from spiders.archive.reader import Archived
from spiders.cms import Cms, Page, cms_named, cms_of
from spiders.cms.urls import host
from spiders.crawl import CrawlEvent, SiteReport
from spiders.discovery import Found, discover
from spiders.links import sitemaps_of_robots
from spiders.paging import page_form
from spiders.records import UrlKind

OK = 200
REDIRECTS = range(300, 400)
_STRANGER = "generic"
_SECTIONS = 3  # sections on emulation that are proposed as further entry points
_REFUSALS = 3
_SCRIPT = re.compile(rb"<(script|style)\b.*?</\1>|<[^>]{0,2000}>", re.DOTALL | re.IGNORECASE)
_SAMPLE = 200_000  # bytes of a page of which the language is told
# letters that no language but Vietnamese writes in numbers
_VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_SHARE = 0.05  # of such letters in a text in Vietnamese: about a quarter


@dataclass(frozen=True)
class Seen:
    """A short crawl of one site: its report, every request, every answer."""

    site: Site
    report: SiteReport
    seconds: float
    events: tuple[CrawlEvent, ...]
    records: tuple[Archived, ...]
    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    @cached_property
    def kinds(self) -> dict[str, UrlKind]:
        """What each URL was asked for as."""
        return {event.url: event.kind for event in self.events}

    def answers(self, *kinds: UrlKind) -> Iterator[Archived]:
        """What was answered well to requests of these kinds, in order."""
        good = (one for one in self.records if one.capture.status == OK)
        return (one for one in good if self.kinds.get(one.capture.url) in kinds)

    @cached_property
    def cms(self) -> Cms | None:
        """The CMS whose fingerprint most pages bear; None where none bears a known one."""
        pages = self.answers("listing", "article")
        names = Counter(cms_of(one.capture.url, one.body).name for one in pages)
        del names[_STRANGER]
        return cms_named(names.most_common(1)[0][0]) if names else None

    @cached_property
    def home(self) -> Archived | None:
        """The home page, or the entry point that was given."""
        return next(self.answers("listing"), None)

    def found(self, one: Archived, kind: UrlKind) -> Found:
        """What an answer names."""
        reader = self.cms or cms_named(_STRANGER)
        if reader is None:
            raise LookupError(f"no CMS named {_STRANGER}")
        return discover(reader, one.capture.url, kind, one.body, self.now)


def examine(seen: Seen) -> Findings:
    """Everything that a look tells."""
    report = seen.report
    articles = tuple(_articles(seen))
    sections = tuple(_sections(seen))
    home = parse(seen.home.body) if seen.home else None
    page = Page(seen.home.capture.url, home) if seen.home is not None and home is not None else None
    return Findings(
        domain=seen.site.domain,
        reached=seen.home is not None,
        requests=len(seen.events),
        seconds=round(seen.seconds, 1),
        cms=seen.cms.name if seen.cms else None,
        generator=page.metadata.get("generator") if page else None,
        language=_language(seen),
        robots=_robots(seen),
        sitemaps=tuple(_lists(seen, "sitemap")),
        feeds=tuple(_lists(seen, "feed")),
        lists=tuple(_lists(seen, "listing")),
        articles=articles,
        sections=sections,
        delay=_delay(seen),
        delay_reason=report.delay_reason,
        refusals=tuple(str(event) for event in seen.events if event.outcome == "blocked")[:_REFUSALS],
        moved_to=_moved_to(seen),
        tls_broken=report.tls_broken,
        errors=tuple(dict.fromkeys((*report.errors, *((report.stopped,) if _is_fault(report.stopped) else ())))),
        row=_row(seen, page, articles, sections),
    )


def _is_fault(stopped: str | None) -> bool:
    """The look's own limits are no fault of the site."""
    return stopped is not None and not stopped.startswith("the limit of")


def _delay(seen: Seen) -> float | None:
    """Seconds between two requests of a crawl, whatever the look itself was told."""
    reader = seen.cms or cms_named(_STRANGER)
    learnt = seen.report.delay if seen.report.delay_reason else None
    return max(reader.delay if reader else 0.0, _robots(seen).delay or 0.0, learnt or 0.0) if seen.home else None


def _robots(seen: Seen) -> Robots:
    answers = [one for one in seen.records if seen.kinds.get(one.capture.url) == "robots"]
    refused = any(event.outcome == "refused_by_robots" and event.url == seen.site.entry for event in seen.events)
    if not answers:
        return Robots(forbids_home=refused)
    last = answers[-1]
    if last.capture.status != OK:
        return Robots(status=last.capture.status, forbids_home=refused)
    delay = Protego.parse(last.body[:500_000].decode("utf-8", "replace")).crawl_delay("thidua")
    sitemaps = sitemaps_of_robots(last.capture.url, last.body)
    return Robots(status=OK, delay=delay, sitemaps=sitemaps, forbids_home=refused)


def _lists(seen: Seen, kind: UrlKind) -> Iterator[ListFound]:
    for one in seen.answers(kind):
        found = seen.found(one, kind)
        entries = len(found.articles) if kind == "listing" else sum(link.rel != "link" for link in found.links)
        if kind == "sitemap" and not entries:
            entries = len(found.links)  # a list of sections in HTML
        if not entries:
            continue
        following = found.following[0].url if found.following else None
        yield ListFound(
            url=one.capture.url,
            kind=kind,
            entries=entries,
            dated=sum(link.lastmod is not None for link in found.links),
            paging=page_form(following) if following else None,
            next_url=following,
            ends=found.ends,
            total=found.total,
        )


def _articles(seen: Seen) -> Iterator[ArticleFound]:
    reader = seen.cms or cms_named(_STRANGER)
    for one in seen.answers("article"):
        article = reader.read(Page(one.capture.url, parse(one.body))) if reader else None
        if reader and article:
            series, number = reader.sequence(one.capture.url) or (None, None)
            yield ArticleFound(
                url=one.capture.url,
                title=article.title,
                published_at=article.published_at,
                series=series,
                number=number,
            )


def _sections(seen: Seen) -> Iterator[str]:
    """Lists whose name or address speaks of emulation, on the site's own host."""
    known: set[str] = set()
    for one in seen.answers("listing"):
        for link in seen.found(one, "listing").links:
            is_list = seen.cms is not None and seen.cms.is_listing_url(link.url)
            if link.priority and is_list and host(link.url) == host(one.capture.url) and len(known) < _SECTIONS:
                known.add(link.url)
    yield from sorted(known)


def _moved_to(seen: Seen) -> str | None:
    for one in seen.records:
        location = one.headers.get("location")
        if one.capture.status in REDIRECTS and location:
            target = host(urljoin(one.capture.url, location))
            if target and target != seen.site.domain.removeprefix("www."):
                return target
    return None


def _language(seen: Seen) -> str | None:
    """Vietnamese by its letters, whatever the page declares; else what it declares."""
    if seen.home is None:
        return None
    text = _SCRIPT.sub(b" ", seen.home.body[:_SAMPLE]).decode("utf-8", "replace")
    letters = len(_LETTER.findall(text))
    if letters and len(_VIETNAMESE.findall(text)) / letters >= _SHARE:
        return "vi"
    declared = re.search(rb"<html[^>]{0,300}\blang=[\"']?([a-zA-Z]{2})", seen.home.body[:5000])
    return declared[1].decode().lower() if declared else None


def _row(seen: Seen, page: Page | None, articles: tuple[ArticleFound, ...], sections: tuple[str, ...]) -> Site:
    """The line of `sites.csv`: what a person has to check stands in `note`."""
    parts = urlsplit(seen.home.capture.url if seen.home else seen.site.entry)
    domain = parts.hostname or seen.site.domain
    office, level = office_of(_names(page), domain)
    own = [article.url for article in articles if urlsplit(article.url).hostname == domain]
    return Site(
        domain=domain,
        organisation=office,
        level=level,
        province=province_of(office, domain),
        cms=seen.cms.name if seen.cms else ("other" if seen.home else None),
        start_url=seen.site.start_url or f"{parts.scheme}://{parts.netloc}/",
        section_urls=tuple(url for url in sections if urlsplit(url).hostname == domain),
        example_url=own[0] if own else None,
        confidence="seen" if seen.home else "unverified",
        insecure_tls=seen.site.insecure_tls and seen.report.tls_broken is not None,
        note=f"dò ngày {seen.now:%Y-%m-%d}: tên cơ quan, cấp, tỉnh do máy đoán",
    )


def _names(page: Page | None) -> Iterator[str]:
    if page is not None:
        yield from (page.metadata[name] for name in ("og:site_name", "author", "copyright") if name in page.metadata)
        yield " ".join((page.tree.findtext(".//title") or "").split())
