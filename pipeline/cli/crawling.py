"""What `crawl` and `demo` share: run a crawl with its progress shown, and say what it came to."""

from collections.abc import Sequence

from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn
from rich.table import Table

from gazetteers.sites import Site
from pipeline.cli.app import complain, err, fail, out
from pipeline.home import Home
from spiders.crawl import CrawlError, CrawlEvent, CrawlReport, crawl


def progress_bar() -> Progress:
    """A bar on standard error; where that is no terminal, nothing is drawn."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, TimeRemainingColumn(), console=err, transient=True, disable=not err.is_terminal)


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
    with progress_bar() as bar:
        task = bar.add_task("tải trang", total=None)

        def watch(event: CrawlEvent) -> None:
            done = bar.tasks[0].completed + 1
            bar.update(task, completed=done, total=done + event.waiting, description=event.site)

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
                on_event=watch,
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
    for site in report.sites:
        for line in site.errors:
            complain(line)
        if site.tls_broken and not any(site.tls_broken in line for line in site.errors):
            complain(f"{site.domain}: read all the same, as its row allows: {site.tls_broken}")
        if site.stopped and not any(site.stopped in line for line in site.errors):
            complain(f"{site.domain}: left for the next crawl: {site.stopped}")
