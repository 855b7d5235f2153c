"""`thidua crawl`: sites → archive."""

from pathlib import Path
from typing import Annotated

import typer

from gazetteers.loader import GazetteerError
from gazetteers.sites import Site, sites
from pipeline.cli.app import DEFAULT_HOME, USAGE, WORK_FAILED, HomeOption, app, complain, fail, home_of, out
from pipeline.cli.crawling import run_crawl, show_crawl


@app.command()
def crawl(  # noqa: PLR0913  # a command's options
    home: HomeOption = DEFAULT_HOME,
    site: Annotated[
        list[str] | None, typer.Option("--site", metavar="DOMAIN", help="Only this site; may be given again.")
    ] = None,
    sites_file: Annotated[
        Path | None, typer.Option("--sites", metavar="FILE", help="A CSV file of sites, instead of the built-in one.")
    ] = None,
    *,
    contact: Annotated[
        str,
        typer.Option(envvar="THIDUA_CONTACT", help="E-mail or URL put into the User-Agent, for the sites' webmasters."),
    ] = "",
    proxy: Annotated[str | None, typer.Option(envvar="THIDUA_PROXY", help="HTTP proxy, as http://host:port.")] = None,
    minutes: Annotated[float | None, typer.Option(help="End politely after this time; the rest stays due.")] = None,
    delay: Annotated[float | None, typer.Option(help="Seconds between requests to a site, instead of its own.")] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Allow addresses that are not public.")
    ] = False,
    log: Annotated[str | None, typer.Option(metavar="LEVEL", help="Scrapy's log on standard error, e.g. INFO.")] = None,
) -> None:
    """Fetch what is new or due, politely, into the archive."""
    chosen = _chosen(site, sites_file)
    report = run_crawl(
        home_of(home),
        chosen,
        proxy=proxy,
        allow_private=allow_private,
        delay=delay,
        time_limit=None if minutes is None else 60 * minutes,
        contact=contact,
        log_level=log,
    )
    show_crawl(report)
    out.print(f"{report.new_articles} bài mới, {report.changed_articles} bài thay đổi, {report.seconds:.0f} giây")
    if report.errors:
        raise typer.Exit(WORK_FAILED)


def _chosen(domains: list[str] | None, file: Path | None) -> tuple[Site, ...]:
    """The rows of the named sites, or all; an unknown name is a usage error."""
    try:
        rows = sites(file)
    except GazetteerError as error:
        fail(str(error))
    unknown = sorted(set(domains or ()) - {row.domain for row in rows})
    if unknown:
        complain(f"no such site in {file or 'gazetteers/data/sites.csv'}: {', '.join(unknown)}")
        raise typer.Exit(USAGE)
    return tuple(row for row in rows if not domains or row.domain in domains)
