"""What `crawl`, `nightly` and `demo` share: the sites that are meant, a crawl with its progress, what it came to."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from gazetteers.loader import GazetteerError
from gazetteers.sites import Site, sites
from pipeline.cli.app import USAGE, complain, fail, out
from pipeline.cli.progress import Steps
from pipeline.home import Home
from spiders.crawl import CrawlError, CrawlEvent, CrawlReport, crawl
from spiders.settings import user_agent

FETCHING = "tải trang"

SiteOption = Annotated[
    list[str] | None, typer.Option("--site", metavar="DOMAIN", help="Chỉ trang này; có thể ghi nhiều lần.")
]
SitesOption = Annotated[
    Path | None, typer.Option("--sites", metavar="FILE", help="Tệp CSV danh sách trang, thay cho danh sách có sẵn.")
]
ContactOption = Annotated[
    str,
    typer.Option(
        envvar="THIDUA_CONTACT",
        help="Thư điện tử hoặc địa chỉ web ghi trong User-Agent, để quản trị các trang liên hệ.",
    ),
]
ProxyOption = Annotated[
    str | None, typer.Option(envvar="THIDUA_PROXY", help="Máy trung gian HTTP, dạng http://máy:cổng.")
]
DelayOption = Annotated[
    float | None, typer.Option(min=0.0, help="Số giây giữa hai lần tải của một trang, thay cho mức riêng của trang.")
]
PrivateOption = Annotated[bool, typer.Option("--allow-private", help="Cho phép địa chỉ mạng nội bộ.")]
LogOption = Annotated[str | None, typer.Option(metavar="LEVEL", help="In nhật ký của Scrapy ra stderr, ví dụ INFO.")]


def chosen_sites(domains: list[str] | None, file: Path | None) -> tuple[Site, ...]:
    """The rows of the named sites, or all; an unknown name is a usage error."""
    try:
        rows = sites(file)
    except GazetteerError as error:
        fail(str(error))
    unknown = sorted(set(domains or ()) - {row.domain for row in rows})
    if unknown:
        complain(f"không có trang này trong {file or 'gazetteers/data/sites.csv'}: {', '.join(unknown)}")
        raise typer.Exit(USAGE)
    return tuple(row for row in rows if not domains or row.domain in domains)


def name_the_caller(contact: str) -> None:
    """Say under which address webmasters will write where none was given: it may be one that nobody reads."""
    if not contact:
        complain(f"không có --contact và THIDUA_CONTACT: các trang được báo là {user_agent(contact)}")


def watching(steps: Steps) -> Callable[[CrawlEvent], None]:
    """Who shows a crawl's requests: how many ended, how many wait, and whose turn it is."""
    done = 0

    def watch(event: CrawlEvent) -> None:
        nonlocal done
        done += 1
        steps.show(FETCHING, done, done + event.waiting, of=event.site)

    return watch


def run_crawl(  # noqa: PLR0913  # the ways in which a crawl may differ, all named
    home: Home,
    sites: Sequence[Site],
    *,
    proxy: str | None = None,
    allow_private: bool = False,
    delay: float | None = None,
    time_limit: float | None = None,
    contact: str = "",
    log_level: str | None = None,
) -> CrawlReport:
    """Crawl with a progress bar; the command fails where the crawl cannot begin or was broken off."""
    with Steps() as steps:
        try:
            return crawl(
                home.archive,
                home.ledger,
                sites,
                proxy=proxy,
                allow_private=allow_private,
                delay=delay,
                time_limit=time_limit,
                contact=contact,
                log_level=log_level,
                on_event=watching(steps),
            )
        except CrawlError as error:
            fail(str(error))


def show_crawl(report: CrawlReport) -> None:
    """A line a site, in Vietnamese; every failure on standard error, with its URL."""
    table = Table()
    table.add_column("Trang web", overflow="fold")
    for heading in ("Bài mới", "Thay đổi", "Đã có", "Yêu cầu", "Lỗi"):
        table.add_column(heading, justify="right", no_wrap=True)
    for site in report.sites:
        figures = (site.new_articles, site.changed_articles, site.known_articles, sum(site.outcomes.values()))
        table.add_row(site.domain, *map(str, figures), str(len(site.errors)))
    out.print(table)
    for name in report.salvaged:
        complain(f"{name}: left open by a crash, salvaged")
    for line in (*report.died, *report.warnings):
        complain(line)
    for site in report.sites:
        for line in site.errors:
            complain(line)
        if site.tls_broken and not any(site.tls_broken in line for line in site.errors):
            complain(f"{site.domain}: read all the same, as its row allows: {site.tls_broken}")
        if site.stopped and not any(site.stopped in line for line in site.errors):
            complain(f"{site.domain}: left for the next crawl: {site.stopped}")
        if site.delay_reason:
            complain(f"{site.domain}: asked every {site.delay:.1f} s since it answered {site.delay_reason}")
